"""The words of Purchases, and what its presenter says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PURCHASES: WordTable = {
    "purchases/title": QT_TRANSLATE_NOOP("purchases", "Purchases"),
    "purchases/days": (
        QT_TRANSLATE_NOOP("purchases", "last {n} day"),
        QT_TRANSLATE_NOOP("purchases", "last {n} days"),
    ),
    "purchases/rows": QT_TRANSLATE_NOOP("purchases", "Purchases of this till"),
    "purchases/rows-hers": QT_TRANSLATE_NOOP("purchases", "Purchases of this customer"),
    "purchases/fetching": QT_TRANSLATE_NOOP("purchases", "Fetching…"),
    "purchases/nothing": (
        QT_TRANSLATE_NOOP("purchases", "No purchases in the last {n} day."),
        QT_TRANSLATE_NOOP("purchases", "No purchases in the last {n} days."),
    ),
    # The two lists beside it
    "purchases/waiting": QT_TRANSLATE_NOOP("purchases", "Waiting to be sent"),
    "purchases/waiting-none": QT_TRANSLATE_NOOP("purchases", "Nothing is waiting"),
    "purchases/waiting-count": (
        QT_TRANSLATE_NOOP("purchases", "{n} purchase"),
        QT_TRANSLATE_NOOP("purchases", "{n} purchases"),
    ),
    "purchases/waiting-needs": (
        QT_TRANSLATE_NOOP("purchases", "{n} needs a person"),
        QT_TRANSLATE_NOOP("purchases", "{n} need a person"),
    ),
    "purchases/give-back-list": QT_TRANSLATE_NOOP("purchases", "Give back list"),
    "purchases/owed": QT_TRANSLATE_NOOP("purchases", "{amount} to give back"),
    "purchases/owed-none": QT_TRANSLATE_NOOP("purchases", "Nothing to give back"),
    # Whose purchases, and by which number
    "purchases/of-till": QT_TRANSLATE_NOOP("purchases", "This till"),
    "purchases/of-till-line": QT_TRANSLATE_NOOP("purchases", "Scan a customer's card"),
    "purchases/other-customer": QT_TRANSLATE_NOOP("purchases", "Other customer"),
    "purchases/other-short": QT_TRANSLATE_NOOP("purchases", "Other"),
    "purchases/find": QT_TRANSLATE_NOOP("purchases", "Receipt number"),
    "purchases/find-spoken": QT_TRANSLATE_NOOP("purchases", "Find by receipt number"),
    "purchases/find-day": QT_TRANSLATE_NOOP("purchases", "Date"),
    "purchases/find-day-spoken": QT_TRANSLATE_NOOP("purchases", "Find by date"),
    "purchases/all-days": QT_TRANSLATE_NOOP("purchases", "All days"),
    "purchases/day-field": QT_TRANSLATE_NOOP("purchases", "Day and month, such as 2111"),
    "purchases/show-day": QT_TRANSLATE_NOOP("purchases", "Show this day"),
    "purchases/nothing-that-day": QT_TRANSLATE_NOOP("purchases", "No purchases on this day."),
    "purchases/nothing-that-day-hint": QT_TRANSLATE_NOOP(
        "purchases", "Choose another day, or show all days."
    ),
    "purchases/nothing-hint": QT_TRANSLATE_NOOP(
        "purchases", "Sales show here as soon as they are finished."
    ),
    "purchases/nothing-hers-hint": QT_TRANSLATE_NOOP(
        "purchases", "Scan a receipt to find a sale without a customer."
    ),
    "purchases/number-field": QT_TRANSLATE_NOOP("purchases", "Number on the receipt"),
    "purchases/show-number": QT_TRANSLATE_NOOP("purchases", "Show this receipt"),
    "purchases/no-number": QT_TRANSLATE_NOOP("purchases", "Type a number first"),
    # Titles of the columns
    "purchases/when": QT_TRANSLATE_NOOP("purchases", "When"),
    "purchases/total": QT_TRANSLATE_NOOP("purchases", "Total"),
    "purchases/earned": QT_TRANSLATE_NOOP("purchases", "Earned"),
    "purchases/spent": QT_TRANSLATE_NOOP("purchases", "Spent"),
    "purchases/state": QT_TRANSLATE_NOOP("purchases", "State"),
    "purchases/customer": QT_TRANSLATE_NOOP("purchases", "Customer"),
    "purchases/amount": QT_TRANSLATE_NOOP("purchases", "Give back"),
    "purchases/row": QT_TRANSLATE_NOOP("purchases", "Purchase {number}, {when}, {total}, {state}"),
    # Foot
    "purchases/count": (
        QT_TRANSLATE_NOOP("purchases", "{n} purchase"),
        QT_TRANSLATE_NOOP("purchases", "{n} purchases"),
    ),
    "purchases/scan": QT_TRANSLATE_NOOP("purchases", "Scan a receipt to jump to it"),
    "purchases/more": QT_TRANSLATE_NOOP("purchases", "Show older purchases"),
    # The right side
    "purchases/choose": QT_TRANSLATE_NOOP("purchases", "Choose a purchase to see it."),
    "purchases/print": QT_TRANSLATE_NOOP("purchases", "Print receipt again"),
    "purchases/no-receipt": QT_TRANSLATE_NOOP("purchases", "There is no receipt of this sale"),
    "purchases/nothing-chosen": QT_TRANSLATE_NOOP("purchases", "No purchase is chosen"),
    # Giving back
    "purchases/give-backs": QT_TRANSLATE_NOOP("purchases", "Money to give back"),
    "purchases/give-back-row": QT_TRANSLATE_NOOP(
        "purchases", "Give back {amount}, {number}, {customer}"
    ),
    "purchases/all": QT_TRANSLATE_NOOP("purchases", "All purchases"),
    "purchases/nothing-owed": QT_TRANSLATE_NOOP("purchases", "Nothing is to be given back."),
    "purchases/nothing-owed-hint": QT_TRANSLATE_NOOP(
        "purchases", "Money that is owed to a customer shows here by itself."
    ),
    "purchases/why-owed": QT_TRANSLATE_NOOP(
        "purchases",
        "CRM.COM took wallet money or gave a discount after the customer had paid in full.",
    ),
    "purchases/choose-owed": QT_TRANSLATE_NOOP(
        "purchases", "Choose whom to give money back, when the customer stands here."
    ),
    "purchases/give-back-title": QT_TRANSLATE_NOOP("purchases", "Give back {amount}?"),
    "purchases/give-back-explained": QT_TRANSLATE_NOOP(
        "purchases",
        "In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be "
        "given back once.",
    ),
    "purchases/give-back-explained-nobody": QT_TRANSLATE_NOOP(
        "purchases",
        "In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It "
        "can be given back once.",
    ),
    "purchases/give-back-cash": QT_TRANSLATE_NOOP("purchases", "Give back in cash"),
    "purchases/exchange-explained": QT_TRANSLATE_NOOP(
        "purchases",
        "To {customer}, for goods of {number} that came back. It was kept for an exchange: given "
        "back, no sale can be paid with it. A slip is printed.",
    ),
    "purchases/exchange-explained-nobody": QT_TRANSLATE_NOOP(
        "purchases",
        "To whoever brings receipt {number}, for goods that came back. It was kept for an "
        "exchange: given back, no sale can be paid with it. A slip is printed.",
    ),
    "purchases/given-back": QT_TRANSLATE_NOOP("purchases", "Given back"),
    "purchases/keep-owed": QT_TRANSLATE_NOOP("purchases", "Keep in the list"),
    # What the presenter says
    "purchases.printing": QT_TRANSLATE_NOOP("purchases", "Printing {number}…"),
    "purchases.printed": QT_TRANSLATE_NOOP("purchases", "{number} is printed"),
    "purchases.not-printed": QT_TRANSLATE_NOOP(
        "purchases", "{number} is not printed yet. It prints by itself when the printer is well."
    ),
    "purchases.print-unknown": QT_TRANSLATE_NOOP(
        "purchases", "It is not known whether {number} was printed. Look at the printer."
    ),
    "purchases.no-printer": QT_TRANSLATE_NOOP("purchases", "There is no printer on this till"),
    "purchases.no-receipt": QT_TRANSLATE_NOOP("purchases", "{number} has no receipt"),
    "purchases.given-back": QT_TRANSLATE_NOOP(
        "purchases", "{amount} was given back for {number}. The slip is being printed."
    ),
    "purchases.exchange-taken": QT_TRANSLATE_NOOP(
        "purchases",
        "Nothing was given back for {number}: a sale is being paid with it, or was. Finish or "
        "cancel that sale, then look here again.",
    ),
    "purchases.not-found": QT_TRANSLATE_NOOP(
        "purchases", "{number} is not among the purchases of this till shown here."
    ),
    "purchases.list-away": QT_TRANSLATE_NOOP(
        "purchases", "CRM.COM does not answer: this till's own only."
    ),
    "purchases.list-refused": QT_TRANSLATE_NOOP("purchases", "This till's own only: {words}"),
    "purchases.no-such-card": QT_TRANSLATE_NOOP(
        "purchases", "CRM.COM knows nobody by this card. {words}"
    ),
    "purchases.not-active": QT_TRANSLATE_NOOP("purchases", "This card is not in force. {words}"),
    "purchases.no-such-number": QT_TRANSLATE_NOOP(
        "purchases", "This till has no receipt with number {number}."
    ),
    "purchases.no-such-day": QT_TRANSLATE_NOOP(
        "purchases", "This is no day. Type day and month, such as 2111 for 21 November."
    ),
    "purchases.unreadable": QT_TRANSLATE_NOOP(
        "purchases", "The till could not read its books. Try again."
    ),
}
