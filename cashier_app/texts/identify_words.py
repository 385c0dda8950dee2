"""The fixed words of Identify customer; what its presenter says is in `identify_messages.py`."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

IDENTIFY: WordTable = {
    "identify/title": QT_TRANSLATE_NOOP("identify", "Identify customer"),
    "identify/back": QT_TRANSLATE_NOOP("identify", "Back to basket"),
    "identify/back-to-purchases": QT_TRANSLATE_NOOP("identify", "Back to purchases"),
    "identify/scan-now": QT_TRANSLATE_NOOP("identify", "Scan the card or the app code now"),
    "identify/scan-anywhere": QT_TRANSLATE_NOOP(
        "identify", "The scanner works on every screen, nothing to tap."
    ),
    # Ways
    "identify/phone": QT_TRANSLATE_NOOP("identify", "Phone"),
    "identify/card": QT_TRANSLATE_NOOP("identify", "Card number"),
    "identify/email": QT_TRANSLATE_NOOP("identify", "E-mail"),
    "identify/by-phone": QT_TRANSLATE_NOOP("identify", "By phone"),
    "identify/by-card": QT_TRANSLATE_NOOP("identify", "By card number"),
    "identify/by-email": QT_TRANSLATE_NOOP("identify", "By e-mail"),
    "identify/used-last": QT_TRANSLATE_NOOP("identify", "Used last"),
    # The field
    "identify/phone-field": QT_TRANSLATE_NOOP("identify", "Phone number"),
    "identify/card-field": QT_TRANSLATE_NOOP("identify", "Card number"),
    "identify/email-field": QT_TRANSLATE_NOOP("identify", "E-mail address"),
    "identify/line-and-words": QT_TRANSLATE_NOOP("identify", "{line} CRM.COM: {words}"),
    "identify/country-code": QT_TRANSLATE_NOOP("identify", "Country code {code}"),
    "identify/countries": QT_TRANSLATE_NOOP("identify", "Country codes"),
    "identify/choose-country": QT_TRANSLATE_NOOP("identify", "Choose country code {code}"),
    # Pads
    # Recent customers
    "identify/recent": QT_TRANSLATE_NOOP("identify", "Recent at this till"),
    "identify/recent-phone": QT_TRANSLATE_NOOP(
        "identify", "Recent customer {name}, phone ending {ending}"
    ),
    "identify/recent-card": QT_TRANSLATE_NOOP(
        "identify", "Recent customer {name}, card ending {ending}"
    ),
    "identify/recent-email": QT_TRANSLATE_NOOP("identify", "Recent customer {name}, by e-mail"),
    # The customer that was found, or not
    "identify/customer-found": QT_TRANSLATE_NOOP("identify", "Customer found: {name}"),
    "identify/wallet": QT_TRANSLATE_NOOP("identify", "Wallet"),
    "identify/not-known": QT_TRANSLATE_NOOP("identify", "not known"),
    "identify/member-number": QT_TRANSLATE_NOOP("identify", "Member number"),
    "identify/membership-ended": QT_TRANSLATE_NOOP("identify", "Membership ended"),
    "identify/spending-blocked": QT_TRANSLATE_NOOP(
        "identify", "Spending blocked. Earning still works."
    ),
    "identify/not-found": QT_TRANSLATE_NOOP("identify", "Not found?"),
    "identify/check-spelling": QT_TRANSLATE_NOOP(
        "identify", "Check the spelling, or ask for the phone number or the card."
    ),
    "identify/use-domain": QT_TRANSLATE_NOOP("identify", "Use {domain}"),
    # What to press next
    "identify/find-customer": QT_TRANSLATE_NOOP("identify", "Find customer"),
    "identify/use-this-customer": QT_TRANSLATE_NOOP("identify", "Use this customer"),
    "identify/use-this-number": QT_TRANSLATE_NOOP("identify", "Use this number"),
    "identify/nothing-typed": QT_TRANSLATE_NOOP("identify", "Nothing is typed yet"),
    "identify/continue-without-customer": QT_TRANSLATE_NOOP(
        "identify", "Continue without customer"
    ),
    "identify/remove-customer": QT_TRANSLATE_NOOP("identify", "Remove customer"),
}
