"""The words of the customer's own screen."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

CUSTOMER_DISPLAY: WordTable = {
    "customer-display/window": QT_TRANSLATE_NOOP("customer-display", "Customer display"),
    "customer-display/basket": QT_TRANSLATE_NOOP("customer-display", "Your basket"),
    "customer-display/to-pay": QT_TRANSLATE_NOOP("customer-display", "To pay"),
    "customer-display/you-earn": QT_TRANSLATE_NOOP("customer-display", "You earn"),
    "customer-display/wallet-after": QT_TRANSLATE_NOOP("customer-display", "Wallet after"),
    "customer-display/change": QT_TRANSLATE_NOOP("customer-display", "Change"),
    "customer-display/thank-you": QT_TRANSLATE_NOOP("customer-display", "Thank you"),
    "customer-display/welcome": QT_TRANSLATE_NOOP("customer-display", "Welcome"),
    "customer-display/not-known": QT_TRANSLATE_NOOP("customer-display", "not known"),
    "customer-display/updating": QT_TRANSLATE_NOOP("customer-display", "Updating…"),
    "customer-display/follows": QT_TRANSLATE_NOOP(
        "customer-display", "Your reward follows when the sale is recorded."
    ),
    "customer-display/show-card": QT_TRANSLATE_NOOP(
        "customer-display", "Show your card or app to earn a reward."
    ),
}
