"""The words for cancelling a past purchase: the question, its reasons, and what came of it."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

CANCEL: WordTable = {
    "cancel/button": QT_TRANSLATE_NOOP("cancel", "Cancel this purchase"),
    "cancel/title": QT_TRANSLATE_NOOP("cancel", "Cancel purchase {number}?"),
    "cancel/explained": (
        QT_TRANSLATE_NOOP("cancel", "{n} line, {total}, {when}. This cannot be undone."),
        QT_TRANSLATE_NOOP("cancel", "All {n} lines, {total}, {when}. This cannot be undone."),
    ),
    "cancel/explained-elsewhere": QT_TRANSLATE_NOOP(
        "cancel", "All of it, {total}, {when}, bought at another till. This cannot be undone."
    ),
    "cancel/not-known": QT_TRANSLATE_NOOP("cancel", "not known"),
    "cancel/at-crm": QT_TRANSLATE_NOOP("cancel", "In the wallet at CRM.COM"),
    "cancel/taken-back": QT_TRANSLATE_NOOP("cancel", "Reward, taken back"),
    "cancel/on-request": QT_TRANSLATE_NOOP("cancel", "Spent on request, returned"),
    "cancel/automatic": QT_TRANSLATE_NOOP("cancel", "Spent automatically, returned"),
    "cancel/instant": QT_TRANSLATE_NOOP("cancel", "Instant discount, taken back"),
    "cancel/wallet-now": QT_TRANSLATE_NOOP("cancel", "Wallet now"),
    "cancel/at-till": QT_TRANSLATE_NOOP("cancel", "At the till"),
    "cancel/back-cash": QT_TRANSLATE_NOOP("cancel", "Give back in cash"),
    "cancel/back-card": QT_TRANSLATE_NOOP("cancel", "Give back on the card terminal"),
    "cancel/back-card-slip": QT_TRANSLATE_NOOP("cancel", "Give back on the card, slip {slip}"),
    "cancel/back-nothing": QT_TRANSLATE_NOOP("cancel", "Nothing to give back"),
    "cancel/back-not-known": QT_TRANSLATE_NOOP("cancel", "Give back what its receipt says"),
    "cancel/keep": QT_TRANSLATE_NOOP("cancel", "Keep purchase"),
    "cancel/confirm": QT_TRANSLATE_NOOP("cancel", "Cancel purchase and reverse reward"),
    "cancel/confirm-alone": QT_TRANSLATE_NOOP("cancel", "Cancel purchase and give back"),
    # Where the shop wants to know why
    "cancel/why": QT_TRANSLATE_NOOP(
        "cancel", "Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet."
    ),
    "cancel/choose-reason": QT_TRANSLATE_NOOP("cancel", "Choose a reason first"),
    "cancel/reason": QT_TRANSLATE_NOOP("cancel", "Cancel reason: {reason}"),
    "cancel/reason-mistake": QT_TRANSLATE_NOOP("cancel", "Mistake at the till"),
    "cancel/reason-changed-mind": QT_TRANSLATE_NOOP("cancel", "Customer does not want it"),
    "cancel/reason-faulty": QT_TRANSLATE_NOOP("cancel", "Goods are faulty"),
    "cancel/reason-other": QT_TRANSLATE_NOOP("cancel", "Another reason"),
    # While and after it is read at CRM.COM
    "cancel/under-way": QT_TRANSLATE_NOOP("cancel", "Asking CRM.COM how it stands…"),
    "cancel/away": QT_TRANSLATE_NOOP(
        "cancel", "CRM.COM does not answer. The purchase is unchanged. Try again later."
    ),
    "cancel/refused": QT_TRANSLATE_NOOP(
        "cancel", "CRM.COM does not show it: {words} The purchase is unchanged."
    ),
    "cancel/cancelled-already": QT_TRANSLATE_NOOP(
        "cancel", "It was cancelled at CRM.COM already. Give nothing back here."
    ),
    "cancel/another": QT_TRANSLATE_NOOP(
        "cancel",
        "CRM.COM has another purchase under this number. Nothing was changed. "
        "See the address in Settings.",
    ),
    # Why it cannot be cancelled
    "cancel/nothing-chosen": QT_TRANSLATE_NOOP("cancel", "No purchase is chosen"),
    "cancel/cancel-cancelled": QT_TRANSLATE_NOOP("cancel", "It is cancelled already"),
    "cancel/cancel-being-checked": QT_TRANSLATE_NOOP(
        "cancel", "Its cancellation is being checked. Nothing is sent twice."
    ),
    "cancel/cancel-returning": QT_TRANSLATE_NOOP(
        "cancel", "Goods of it are being returned. End that first."
    ),
    "cancel/cancel-waiting": QT_TRANSLATE_NOOP(
        "cancel", "It is not settled yet: see Waiting to be sent"
    ),
    "cancel/cancel-no-number": QT_TRANSLATE_NOOP(
        "cancel", "CRM.COM's number of it is not known here: show the customer's purchases"
    ),
    "cancel/cancel-offline": QT_TRANSLATE_NOOP("cancel", "CRM.COM must answer to cancel"),
    # What came of it
    "purchases.cancel-asked": QT_TRANSLATE_NOOP(
        "cancel", "{number} is being cancelled. Give nothing back before CRM.COM has answered."
    ),
    "purchases.cancel-not-known": QT_TRANSLATE_NOOP(
        "cancel",
        "{number} needs a person: CRM.COM does not show whether it is cancelled. {words}",
    ),
    "purchases.cancel-refused": QT_TRANSLATE_NOOP(
        "cancel", "CRM.COM did not cancel {number}: {words} The purchase is unchanged."
    ),
    "purchases.cancel-not-done": QT_TRANSLATE_NOOP(
        "cancel", "{number} was not cancelled. The purchase is unchanged. Cancel it again."
    ),
    "purchases.cancelled-cash": QT_TRANSLATE_NOOP(
        "cancel", "{number} is cancelled. Give back {amount} in cash."
    ),
    "purchases.cancelled-card": QT_TRANSLATE_NOOP(
        "cancel", "{number} is cancelled. Give back {amount} on the card terminal."
    ),
    "purchases.cancelled-both": QT_TRANSLATE_NOOP(
        "cancel", "{number} is cancelled. Give back {cash} in cash and {card} on the card terminal."
    ),
    "purchases.cancelled-nothing": QT_TRANSLATE_NOOP(
        "cancel", "{number} is cancelled. There is nothing to give back."
    ),
    "purchases.cancelled-elsewhere": QT_TRANSLATE_NOOP(
        "cancel", "{number} is cancelled. Give back what its receipt says was paid."
    ),
}
