"""The words for a purchase that is given to a customer who had forgotten the card."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

CLAIMS: WordTable = {
    "claims/button": QT_TRANSLATE_NOOP("claims", "Add customer to this purchase"),
    "claims/title": QT_TRANSLATE_NOOP("claims", "Give {number} to {name}?"),
    "claims/explained": QT_TRANSLATE_NOOP(
        "claims",
        "The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can "
        "be given once. What CRM.COM takes off is given back to her.",
    ),
    "claims/confirm": QT_TRANSLATE_NOOP("claims", "Give this purchase to {name}"),
    "claims/keep": QT_TRANSLATE_NOOP("claims", "Keep without customer"),
    "claims/addendum": QT_TRANSLATE_NOOP("claims", "Print addendum"),
    # Why it cannot be given
    "claims/off": QT_TRANSLATE_NOOP("claims", "Not on this till"),
    "claims/taken": QT_TRANSLATE_NOOP("claims", "It belongs to a customer already"),
    "claims/returned": QT_TRANSLATE_NOOP("claims", "It was cancelled, or goods of it came back"),
    "claims/too-old": QT_TRANSLATE_NOOP("claims", "It is too old to be given to a customer"),
    # Why she cannot get it
    "claims/not-checked": QT_TRANSLATE_NOOP("claims", "CRM.COM has not confirmed this customer"),
    "claims/too-many": QT_TRANSLATE_NOOP("claims", "This customer got enough of them today"),
    # What came of it
    "claims.given": QT_TRANSLATE_NOOP(
        "claims", "{number} belongs to {name} now. It is being sent to CRM.COM."
    ),
    "claims.off": QT_TRANSLATE_NOOP("claims", "Purchases are not given to customers on this till."),
    "claims.taken": QT_TRANSLATE_NOOP(
        "claims", "{number} belongs to a customer already. Nothing was changed."
    ),
    "claims.returned": QT_TRANSLATE_NOOP(
        "claims", "{number} was cancelled, or goods of it came back. Nothing was changed."
    ),
    "claims.too-old": QT_TRANSLATE_NOOP(
        "claims", "{number} is too old to be given to a customer. Nothing was changed."
    ),
    "claims.not-checked": QT_TRANSLATE_NOOP(
        "claims",
        "CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.",
    ),
    "claims.too-many": QT_TRANSLATE_NOOP(
        "claims",
        "This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.",
    ),
}
