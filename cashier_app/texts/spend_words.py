"""The fixed words of the Spend request; what its presenter says stands in `payment_messages.py`."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

SPEND: WordTable = {
    "spend-request/title": QT_TRANSLATE_NOOP("spend-request", "Spend wallet money"),
    "spend-request/purchase": QT_TRANSLATE_NOOP("spend-request", "For purchase {number}"),
    # Limits: what is shown, and the name of the figure
    "spend-request/available-shown": QT_TRANSLATE_NOOP("spend-request", "Available, this purchase"),
    "spend-request/available": QT_TRANSLATE_NOOP("spend-request", "Available"),
    "spend-request/least-shown": QT_TRANSLATE_NOOP("spend-request", "At least, per purchase"),
    "spend-request/at-least": QT_TRANSLATE_NOOP("spend-request", "At least"),
    "spend-request/most-shown": QT_TRANSLATE_NOOP("spend-request", "At most, per purchase"),
    "spend-request/at-most": QT_TRANSLATE_NOOP("spend-request", "At most"),
    "spend-request/not-known": QT_TRANSLATE_NOOP("spend-request", "not known"),
    # The amount
    "spend-request/amount": QT_TRANSLATE_NOOP("spend-request", "Amount to spend"),
    "spend-request/least": QT_TRANSLATE_NOOP("spend-request", "Least"),
    "spend-request/least-amount": QT_TRANSLATE_NOOP("spend-request", "Least amount"),
    "spend-request/half": QT_TRANSLATE_NOOP("spend-request", "Half"),
    "spend-request/half-amount": QT_TRANSLATE_NOOP("spend-request", "Half amount"),
    "spend-request/most": QT_TRANSLATE_NOOP("spend-request", "Most"),
    "spend-request/most-amount": QT_TRANSLATE_NOOP("spend-request", "Most amount"),
    "spend-request/no-such-amount": QT_TRANSLATE_NOOP(
        "spend-request", "No amount lies within the limits"
    ),
    "spend-request/spent-at-once": QT_TRANSLATE_NOOP(
        "spend-request",
        "Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet "
        "if the purchase is cancelled.",
    ),
    "spend-request/nothing-spent": QT_TRANSLATE_NOOP("spend-request", "Nothing was spent."),
    "spend-request/crm-words": QT_TRANSLATE_NOOP("spend-request", "CRM.COM says:"),
    # The decision column
    "spend-request/will-earn": QT_TRANSLATE_NOOP("spend-request", "Will earn"),
    "spend-request/earned": QT_TRANSLATE_NOOP("spend-request", "Earned"),
    "spend-request/totals": QT_TRANSLATE_NOOP("spend-request", "Totals"),
    "spend-request/to-pay-now": QT_TRANSLATE_NOOP("spend-request", "To pay now"),
    "spend-request/to-pay": QT_TRANSLATE_NOOP("spend-request", "To pay"),
    "spend-request/from-wallet": QT_TRANSLATE_NOOP("spend-request", "From the wallet"),
    "spend-request/remains": QT_TRANSLATE_NOOP("spend-request", "Remains to pay"),
    "spend-request/back": QT_TRANSLATE_NOOP("spend-request", "Back without spending"),
    "spend-request/spend": QT_TRANSLATE_NOOP("spend-request", "Spend from wallet"),
    "spend-request/spending": QT_TRANSLATE_NOOP("spend-request", "Spending…"),
    # Why something cannot be pressed now
    "spend-request/no-amount": QT_TRANSLATE_NOOP("spend-request", "No amount is typed yet"),
    "spend-request/outside": QT_TRANSLATE_NOOP("spend-request", "The amount is not within limits"),
    "spend-request/recording": QT_TRANSLATE_NOOP(
        "spend-request", "The purchase is still being recorded"
    ),
    "spend-request/answer-awaited": QT_TRANSLATE_NOOP(
        "spend-request", "CRM.COM’s answer is awaited"
    ),
}
