"""What the presenter of Identify customer says."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

IDENTIFY_MESSAGES: WordTable = {
    "identify.hint.phone": QT_TRANSLATE_NOOP(
        "identify",
        "The customer is looked up after digit {length}",
    ),
    "identify.hint.other": QT_TRANSLATE_NOOP("identify", "Type it, then press Find customer"),
    "identify.looking": QT_TRANSLATE_NOOP("identify", "Looking up…"),
    "identify.found": QT_TRANSLATE_NOOP("identify", "One customer found"),
    "identify.not-found.phone": QT_TRANSLATE_NOOP(
        "identify",
        "No customer has this number. Nothing was changed. Check the number, or ask for the card.",
    ),
    "identify.not-found.card": QT_TRANSLATE_NOOP(
        "identify",
        "No customer has this card. Nothing was changed. Check the number, or ask for the "
        "phone number.",
    ),
    "identify.not-found.email": QT_TRANSLATE_NOOP(
        "identify",
        "No customer has this address. Nothing was changed. Check the spelling, or ask for "
        "the card.",
    ),
    "identify.not-found.email-typo": QT_TRANSLATE_NOOP(
        "identify",
        "No customer has this address. Nothing was changed. Did you mean {domain}?",
    ),
    "identify.several": QT_TRANSLATE_NOOP(
        "identify",
        "More than one customer has this address. Nothing was changed. Ask for the card or the "
        "phone number.",
    ),
    "identify.not-active": QT_TRANSLATE_NOOP(
        "identify",
        "This is known, but not active. Nothing was changed. Ask for another card, the phone "
        "number or the e-mail.",
    ),
    "identify.not-verified": QT_TRANSLATE_NOOP(
        "identify",
        "This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for "
        "another card, the phone number or the e-mail.",
    ),
    "identify.ended": QT_TRANSLATE_NOOP(
        "identify",
        "Membership ended. Sell without customer, or ask for another card.",
    ),
    "identify.ended-on": QT_TRANSLATE_NOOP(
        "identify",
        "Membership ended on {date}. Sell without customer, or ask for another card.",
    ),
    "identify.offline": QT_TRANSLATE_NOOP(
        "identify",
        "CRM.COM does not answer. The number is kept with the sale and checked when it is sent.",
    ),
}
