"""The fixed words of Waiting to be sent; what its presenter says is in `queue_messages.py`."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

QUEUE: WordTable = {
    "queue/title": QT_TRANSLATE_NOOP("queue", "Waiting to be sent"),
    "queue/count": QT_TRANSLATE_NOOP("queue", "Waiting: {n}"),
    "queue/all-purchases": QT_TRANSLATE_NOOP("queue", "All purchases"),
    "queue/rows": QT_TRANSLATE_NOOP("queue", "Waiting purchases"),
    "queue/nothing": QT_TRANSLATE_NOOP("queue", "Nothing is waiting."),
    "queue/nothing-hint": QT_TRANSLATE_NOOP("queue", "CRM.COM has every purchase of this till."),
    "queue/in-work": QT_TRANSLATE_NOOP("queue", "One purchase waits for CRM.COM’s answer."),
    "queue/in-work-hint": QT_TRANSLATE_NOOP("queue", "It is {number}: Sale shows how it stands."),
    # Titles of the columns
    "queue/receipt": QT_TRANSLATE_NOOP("queue", "Receipt"),
    "queue/customer": QT_TRANSLATE_NOOP("queue", "Customer"),
    "queue/total": QT_TRANSLATE_NOOP("queue", "Total"),
    "queue/state": QT_TRANSLATE_NOOP("queue", "State"),
    # Rows
    "queue/row-purchase": QT_TRANSLATE_NOOP(
        "queue", "Waiting purchase {number}, {customer}, {total}, {state}"
    ),
    "queue/row-cancellation": QT_TRANSLATE_NOOP(
        "queue", "Waiting cancellation {number}, {customer}, {total}, {state}"
    ),
    "queue/row-spend-cancellation": QT_TRANSLATE_NOOP(
        "queue", "Waiting wallet return {number}, {customer}, {total}, {state}"
    ),
    "queue/row-return-check": QT_TRANSLATE_NOOP(
        "queue", "Wallet return being checked {number}, {customer}, {total}, {state}"
    ),
    "queue/purchase-waiting": QT_TRANSLATE_NOOP("queue", "Not sent yet"),
    "queue/purchase-being-checked": QT_TRANSLATE_NOOP("queue", "Sent, answer awaited"),
    "queue/purchase-refused": QT_TRANSLATE_NOOP("queue", "CRM.COM said no"),
    "queue/purchase-needs-a-person": QT_TRANSLATE_NOOP("queue", "Choose it to decide"),
    "queue/row-return": QT_TRANSLATE_NOOP(
        "queue", "Return of goods {number}, {customer}, {total}, {state}"
    ),
    "queue/row-cancel": QT_TRANSLATE_NOOP(
        "queue", "Cancellation of {number}, {customer}, {total}, {state}"
    ),
    "queue/cancel": QT_TRANSLATE_NOOP("queue", "Cancellation"),
    "queue/return": QT_TRANSLATE_NOOP("queue", "Return of goods"),
    "queue/cancellation": QT_TRANSLATE_NOOP("queue", "Cancelled sale"),
    "queue/spend-cancellation": QT_TRANSLATE_NOOP("queue", "Wallet return"),
    "queue/return-check": QT_TRANSLATE_NOOP("queue", "Wallet return unclear"),
    # Foot
    "queue/sum": (
        QT_TRANSLATE_NOOP("queue", "{n} purchase, {total}"),
        QT_TRANSLATE_NOOP("queue", "{n} purchases, {total}"),
    ),
    "queue/sum-undoing": (
        QT_TRANSLATE_NOOP("queue", "{n} cancellation or return"),
        QT_TRANSLATE_NOOP("queue", "{n} cancellations or returns"),
    ),
    "queue/older": (
        QT_TRANSLATE_NOOP("queue", "and {n} older one, sent first"),
        QT_TRANSLATE_NOOP("queue", "and {n} older ones, sent first"),
    ),
    "queue/order": QT_TRANSLATE_NOOP("queue", "Oldest first is sent first"),
    # The right side while nothing is chosen
    "queue/safe": QT_TRANSLATE_NOOP("queue", "Safe:"),
    "queue/next": QT_TRANSLATE_NOOP("queue", "Next:"),
    "queue/rewards-waiting": QT_TRANSLATE_NOOP("queue", "Rewards waiting for"),
    "queue/customers": (
        QT_TRANSLATE_NOOP("queue", "{n} customer"),
        QT_TRANSLATE_NOOP("queue", "{n} customers"),
    ),
    "queue/need-a-person": QT_TRANSLATE_NOOP("queue", "Need a person"),
    "queue/crm-said": QT_TRANSLATE_NOOP("queue", "CRM.COM said"),
    # What to press
    "queue/test": QT_TRANSLATE_NOOP("queue", "Test connection"),
    "queue/testing": QT_TRANSLATE_NOOP("queue", "Asking CRM.COM…"),
    "queue/go-offline": QT_TRANSLATE_NOOP("queue", "Go offline"),
    "queue/go-online": QT_TRANSLATE_NOOP("queue", "Go online"),
    "queue/elsewhere": QT_TRANSLATE_NOOP("queue", "Not before this is settled"),
    "queue/by-hand": QT_TRANSLATE_NOOP("queue", "Not while this till is offline by hand"),
    "queue/send": QT_TRANSLATE_NOOP("queue", "Try to send now"),
    "queue/sending": QT_TRANSLATE_NOOP("queue", "Sending…"),
    "queue/remove": QT_TRANSLATE_NOOP("queue", "Remove from waiting list"),
    "queue/send-again": QT_TRANSLATE_NOOP("queue", "Send again"),
    "queue/keep-without-reward": QT_TRANSLATE_NOOP("queue", "Keep without reward"),
    "queue/keep-without-reward-short": QT_TRANSLATE_NOOP("queue", "Without reward"),
    "queue/settled": QT_TRANSLATE_NOOP("queue", "Wallet is settled"),
    "queue/it-is-at-crm": QT_TRANSLATE_NOOP("queue", "It is at CRM.COM"),
    # Questions
    "queue/remove-title": QT_TRANSLATE_NOOP("queue", "Remove {number}?"),
    "queue/remove-explained": QT_TRANSLATE_NOOP(
        "queue",
        "The sale is cancelled. It was never sent and earns nothing. This cannot be undone.",
    ),
    "queue/remove-confirm": QT_TRANSLATE_NOOP("queue", "Remove and give money back"),
    "queue/keep-without-reward-title": QT_TRANSLATE_NOOP("queue", "Keep {number} without reward?"),
    "queue/keep-without-reward-explained": QT_TRANSLATE_NOOP(
        "queue",
        "The sale stays paid. It is not sent any more and the customer earns nothing. This cannot "
        "be undone.",
    ),
    "queue/keep-without-reward-confirm": QT_TRANSLATE_NOOP("queue", "Give up the reward"),
    "queue/it-is-at-crm-title": QT_TRANSLATE_NOOP("queue", "Is {number} at CRM.COM?"),
    "queue/it-is-at-crm-explained": QT_TRANSLATE_NOOP(
        "queue",
        "Say so only if you saw it there with the same total. The till asks no more and never "
        "sends it again.",
    ),
    "queue/it-is-at-crm-confirm": QT_TRANSLATE_NOOP("queue", "I saw it at CRM.COM"),
    "queue/send-again-title": QT_TRANSLATE_NOOP("queue", "Send {number} again?"),
    "queue/send-again-explained": QT_TRANSLATE_NOOP(
        "queue",
        "The till looks once more first. If CRM.COM has it without saying so, it is recorded "
        "twice.",
    ),
    "queue/send-again-confirm": QT_TRANSLATE_NOOP("queue", "Look and send again"),
    "queue/settled-title": QT_TRANSLATE_NOOP("queue", "Is the wallet of {number} settled?"),
    "queue/settled-explained": QT_TRANSLATE_NOOP(
        "queue",
        "The till asked for {amount} back into the wallet and got no answer. The receipt counts "
        "it as paid. If CRM.COM shows it as returned, the customer paid that much too little.",
    ),
    "queue/settled-confirm": QT_TRANSLATE_NOOP("queue", "It is settled"),
    "queue/keep-waiting": QT_TRANSLATE_NOOP("queue", "Keep in the list"),
    "queue/cash-back": QT_TRANSLATE_NOOP("queue", "Give back in cash"),
    "queue/card-back": QT_TRANSLATE_NOOP("queue", "Void on the card terminal"),
    "queue/card-back-slip": QT_TRANSLATE_NOOP("queue", "Void slip {slip} on the terminal"),
}
