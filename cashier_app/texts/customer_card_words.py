"""The words of the customer card, the same on every screen of a sale."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

CUSTOMER_CARD: WordTable = {
    "customer-card/group": QT_TRANSLATE_NOOP("customer-card", "Customer"),
    "customer-card/wallet": QT_TRANSLATE_NOOP("customer-card", "Wallet"),
    "customer-card/not-known": QT_TRANSLATE_NOOP("customer-card", "not known"),
    "customer-card/not-checked": QT_TRANSLATE_NOOP("customer-card", "Not checked yet"),
    "customer-card/phone": QT_TRANSLATE_NOOP("customer-card", "Phone ending {ending}"),
    "customer-card/card": QT_TRANSLATE_NOOP("customer-card", "Card ending {ending}"),
    "customer-card/nobody": QT_TRANSLATE_NOOP("customer-card", "No customer"),
    "customer-card/no-reward": QT_TRANSLATE_NOOP("customer-card", "No reward on this sale"),
    "customer-card/show-personal": QT_TRANSLATE_NOOP("customer-card", "Show personal data"),
}
