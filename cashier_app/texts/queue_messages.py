"""What the presenter of Waiting to be sent says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

QUEUE_MESSAGES: WordTable = {
    # How the line stands
    "queue.offline": QT_TRANSLATE_NOOP("queue", "CRM.COM does not answer"),
    "queue.offline.since": QT_TRANSLATE_NOOP("queue", "Since {time}, next try in {seconds} s."),
    "queue.offline.next-try": QT_TRANSLATE_NOOP("queue", "Next try in {seconds} s."),
    "queue.offline.since-trying": QT_TRANSLATE_NOOP("queue", "Since {time}, trying now."),
    "queue.offline.trying": QT_TRANSLATE_NOOP("queue", "Trying now."),
    "queue.offline.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling. The list empties by itself when the connection is back."
    ),
    "queue.by-hand": QT_TRANSLATE_NOOP("queue", "This till is offline by hand"),
    "queue.by-hand.since": QT_TRANSLATE_NOOP("queue", "Since {time}. Nothing is sent."),
    "queue.by-hand.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling. Go online sends what waits, and rewards follow then."
    ),
    "queue.elsewhere": QT_TRANSLATE_NOOP("queue", "What waits belongs to another CRM.COM"),
    "queue.elsewhere.what": (
        QT_TRANSLATE_NOOP("queue", "{n} step was begun with {address}. Nothing is sent."),
        QT_TRANSLATE_NOOP("queue", "{n} steps were begun with {address}. Nothing is sent."),
    ),
    "queue.elsewhere.next": QT_TRANSLATE_NOOP(
        "queue",
        "keep selling, and call your supervisor: put that address back in Settings, or decide "
        "about each purchase here.",
    ),
    "queue.awaited": QT_TRANSLATE_NOOP("queue", "An answer of CRM.COM is awaited"),
    "queue.awaited.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling. The till asks by itself until it knows."
    ),
    "queue.connected": QT_TRANSLATE_NOOP("queue", "CRM.COM answers"),
    "queue.connected.last": QT_TRANSLATE_NOOP("queue", "Last answer at {time}."),
    "queue.connected.next": QT_TRANSLATE_NOOP("queue", "keep selling. The list empties by itself."),
    "queue.empty.next": QT_TRANSLATE_NOOP("queue", "nothing to do here."),
    "queue.need-a-person": QT_TRANSLATE_NOOP("queue", "Your decision is needed: {what}"),
    "queue.count.purchases": (
        QT_TRANSLATE_NOOP("queue", "{n} purchase"),
        QT_TRANSLATE_NOOP("queue", "{n} purchases"),
    ),
    "queue.count.returns": (
        QT_TRANSLATE_NOOP("queue", "{n} return"),
        QT_TRANSLATE_NOOP("queue", "{n} returns"),
    ),
    "queue.count.cancellations": (
        QT_TRANSLATE_NOOP("queue", "{n} cancellation"),
        QT_TRANSLATE_NOOP("queue", "{n} cancellations"),
    ),
    "queue.count.wallet-returns": (
        QT_TRANSLATE_NOOP("queue", "{n} wallet return"),
        QT_TRANSLATE_NOOP("queue", "{n} wallet returns"),
    ),
    "queue.need-a-person.next": QT_TRANSLATE_NOOP(
        "queue", "choose it in the list and decide. It holds up nothing else."
    ),
    "queue.not-secure": QT_TRANSLATE_NOOP("queue", "The line to CRM.COM is not secure"),
    "queue.not-secure.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling, and call your supervisor. Nothing is sent over this line."
    ),
    "queue.no-key": QT_TRANSLATE_NOOP("queue", "There is no API key on this till"),
    "queue.no-key.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling. The list empties by itself once a key is set."
    ),
    "queue.key-refused": QT_TRANSLATE_NOOP("queue", "CRM.COM does not accept the API key"),
    "queue.key-refused.next": QT_TRANSLATE_NOOP(
        "queue", "keep selling, and call your supervisor. The list empties once the key is right."
    ),
    "queue.safe": QT_TRANSLATE_NOOP(
        "queue", "every sale is stored on this till, also when it is switched off."
    ),
    # What came of a test
    "queue.testing": QT_TRANSLATE_NOOP("queue", "Asking CRM.COM…"),
    "queue.test.answered": QT_TRANSLATE_NOOP("queue", "CRM.COM answered the test at {time}."),
    "queue.test.no-answer": QT_TRANSLATE_NOOP("queue", "No answer to the test at {time}."),
    # What came of a decision
    "queue.removed": QT_TRANSLATE_NOOP("queue", "{number} is out of the list"),
    "queue.removed.cash": QT_TRANSLATE_NOOP("queue", "give back {amount} in cash."),
    "queue.removed.card": QT_TRANSLATE_NOOP("queue", "void {amount} on the card terminal."),
    "queue.removed.both": QT_TRANSLATE_NOOP(
        "queue", "give back {cash} in cash, and void {card} on the card terminal."
    ),
    "queue.removed.nothing": QT_TRANSLATE_NOOP("queue", "nothing was paid, nothing goes back."),
    "queue.removed.safe": QT_TRANSLATE_NOOP(
        "queue", "it was never sent to CRM.COM, and never will be."
    ),
    "queue.keep-without-reward": QT_TRANSLATE_NOOP("queue", "{number} stays without reward"),
    "queue.it-is-at-crm": QT_TRANSLATE_NOOP("queue", "{number} is at CRM.COM, by your word"),
    "queue.settled": QT_TRANSLATE_NOOP("queue", "The wallet of {number} is settled"),
    "queue.send-again": QT_TRANSLATE_NOOP("queue", "{number} is sent again"),
    "queue.overtaken": QT_TRANSLATE_NOOP("queue", "{number} is not as it was a moment ago"),
    "queue.overtaken.next": QT_TRANSLATE_NOOP(
        "queue", "look at it in the list, and decide again if it is still there."
    ),
    "queue.no-answer": QT_TRANSLATE_NOOP("queue", "CRM.COM does not answer for {number}"),
    "queue.no-answer.next": QT_TRANSLATE_NOOP(
        "queue", "decide again when the connection is back; its figures are read then."
    ),
    "queue.not-decided.safe": QT_TRANSLATE_NOOP("queue", "nothing was changed."),
}
