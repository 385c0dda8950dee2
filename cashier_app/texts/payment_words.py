"""The fixed words of Payment; what its presenter says stands in `payment_messages.py`."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PAYMENT: WordTable = {
    "payment/title": QT_TRANSLATE_NOOP("payment", "Payment"),
    "payment/items": (
        QT_TRANSLATE_NOOP("payment", "{n} item"),
        QT_TRANSLATE_NOOP("payment", "{n} items"),
    ),
    # Ways
    "payment/cash": QT_TRANSLATE_NOOP("payment", "Cash"),
    "payment/pay-by-cash": QT_TRANSLATE_NOOP("payment", "Pay by cash"),
    "payment/card": QT_TRANSLATE_NOOP("payment", "Card"),
    "payment/pay-by-card": QT_TRANSLATE_NOOP("payment", "Pay by card"),
    "payment/split": QT_TRANSLATE_NOOP("payment", "Split"),
    "payment/split-payment": QT_TRANSLATE_NOOP("payment", "Split payment"),
    # Cash
    "payment/cash-received": QT_TRANSLATE_NOOP("payment", "Cash received"),
    "payment/exact-cash": QT_TRANSLATE_NOOP("payment", "Exact cash"),
    "payment/cash-received-amount": QT_TRANSLATE_NOOP("payment", "Cash received {amount}"),
    # Card
    "payment/take-on-terminal": QT_TRANSLATE_NOOP(
        "payment", "Take the payment on the card terminal"
    ),
    "payment/take-part-on-terminal": QT_TRANSLATE_NOOP(
        "payment", "Take this part on the card terminal"
    ),
    "payment/on-terminal": QT_TRANSLATE_NOOP("payment", "On the card terminal: {amount}"),
    "payment/say-the-answer": QT_TRANSLATE_NOOP(
        "payment", "Then say below what the terminal answered. Nothing is finished before you do."
    ),
    "payment/terminal-receipt": QT_TRANSLATE_NOOP("payment", "Terminal receipt number"),
    "payment/terminal-receipt-if-any": QT_TRANSLATE_NOOP(
        "payment", "Terminal receipt number (if any)"
    ),
    "payment/terminal-receipt-example": QT_TRANSLATE_NOOP("payment", "e.g. 004417"),
    "payment/card-declined": QT_TRANSLATE_NOOP("payment", "Card declined"),
    "payment/card-approved": QT_TRANSLATE_NOOP("payment", "Card approved"),
    # Split
    "payment/taken-so-far": QT_TRANSLATE_NOOP("payment", "Taken so far"),
    "payment/nothing-taken": QT_TRANSLATE_NOOP("payment", "Nothing yet."),
    "payment/next-part": QT_TRANSLATE_NOOP("payment", "Next part"),
    "payment/amount-of-next-part": QT_TRANSLATE_NOOP("payment", "Amount of next part"),
    "payment/add-card": QT_TRANSLATE_NOOP("payment", "Add card"),
    "payment/add-card-payment": QT_TRANSLATE_NOOP("payment", "Add card payment"),
    "payment/add-cash": QT_TRANSLATE_NOOP("payment", "Add cash"),
    "payment/add-cash-payment": QT_TRANSLATE_NOOP("payment", "Add cash payment"),
    "payment/part": QT_TRANSLATE_NOOP("payment", "{kind}, {amount}, {detail}"),
    "payment/remove": QT_TRANSLATE_NOOP("payment", "Remove"),
    "payment/remove-cash": QT_TRANSLATE_NOOP("payment", "Remove cash payment"),
    "payment/remove-cash-nth": QT_TRANSLATE_NOOP("payment", "Remove cash payment {place}"),
    "payment/remove-card": QT_TRANSLATE_NOOP("payment", "Remove card payment"),
    "payment/remove-card-nth": QT_TRANSLATE_NOOP("payment", "Remove card payment {place}"),
    "payment/exchange": QT_TRANSLATE_NOOP("payment", "Exchange"),
    "payment/exchange-of": QT_TRANSLATE_NOOP("payment", "{amount}, goods of {number}"),
    "payment/no-more-to-exchange": QT_TRANSLATE_NOOP(
        "payment", "Nothing is kept for an exchange, or nothing is left to pay"
    ),
    "payment/remove-exchange": QT_TRANSLATE_NOOP("payment", "Remove exchange"),
    "payment/remove-exchange-nth": QT_TRANSLATE_NOOP("payment", "Remove exchange {place}"),
    "payment/put-back": QT_TRANSLATE_NOOP("payment", "Take {amount} out"),
    "payment/give-back-cash": QT_TRANSLATE_NOOP("payment", "Give back {amount}"),
    "payment/voided": QT_TRANSLATE_NOOP("payment", "Voided on the terminal"),
    "payment/keep": QT_TRANSLATE_NOOP("payment", "Keep"),
    # Refused
    "payment/next": QT_TRANSLATE_NOOP("payment", "Next:"),
    "payment/refused-next": QT_TRANSLATE_NOOP(
        "payment", "sell without reward, or go back to the basket."
    ),
    # The decision column
    "payment/will-earn": QT_TRANSLATE_NOOP("payment", "Will earn"),
    "payment/earned": QT_TRANSLATE_NOOP("payment", "Earned"),
    "payment/not-known": QT_TRANSLATE_NOOP("payment", "not known"),
    "payment/spend": QT_TRANSLATE_NOOP("payment", "Spend wallet money"),
    "payment/totals": QT_TRANSLATE_NOOP("payment", "Totals"),
    "payment/goods": QT_TRANSLATE_NOOP("payment", "Goods"),
    "payment/instant": QT_TRANSLATE_NOOP("payment", "Instant discount"),
    "payment/automatic": QT_TRANSLATE_NOOP("payment", "Spent automatically"),
    "payment/from-wallet": QT_TRANSLATE_NOOP("payment", "Spent from wallet"),
    "payment/rounding": QT_TRANSLATE_NOOP("payment", "Cash rounding"),
    "payment/to-pay": QT_TRANSLATE_NOOP("payment", "To pay"),
    "payment/taken": QT_TRANSLATE_NOOP("payment", "Taken"),
    "payment/change": QT_TRANSLATE_NOOP("payment", "Change"),
    "payment/change-amount": QT_TRANSLATE_NOOP("payment", "Change {amount}"),
    "payment/still-to-pay": QT_TRANSLATE_NOOP("payment", "Still to pay"),
    "payment/return": QT_TRANSLATE_NOOP("payment", "Return"),
    "payment/return-wallet": QT_TRANSLATE_NOOP("payment", "Return wallet money"),
    "payment/wallet-return": QT_TRANSLATE_NOOP("payment", "Wallet return state: {state}"),
    "payment/cancel": QT_TRANSLATE_NOOP("payment", "Cancel this sale"),
    "payment/change-basket": QT_TRANSLATE_NOOP("payment", "Change basket"),
    "payment/back": QT_TRANSLATE_NOOP("payment", "Back to basket"),
    "payment/finish": QT_TRANSLATE_NOOP("payment", "Finish sale"),
    "payment/without-reward": QT_TRANSLATE_NOOP("payment", "Sell without reward"),
    # Why something cannot be pressed now
    "payment/answer-awaited": QT_TRANSLATE_NOOP("payment", "CRM.COM’s answer is awaited"),
    "payment/too-little": QT_TRANSLATE_NOOP("payment", "Less than To pay is received"),
    "payment/money-was-taken": QT_TRANSLATE_NOOP(
        "payment", "Money was taken for this sale already"
    ),
    "payment/not-now": QT_TRANSLATE_NOOP("payment", "Not possible at this point of the sale"),
    "payment/nothing-to-add": QT_TRANSLATE_NOOP("payment", "There is no amount to take"),
    "payment/cannot-return": QT_TRANSLATE_NOOP(
        "payment", "The wallet money cannot be returned now"
    ),
    # Questions in the decision column
    "payment/cancel-question": QT_TRANSLATE_NOOP("payment", "Cancel this sale?"),
    "payment/cancel-explained": QT_TRANSLATE_NOOP(
        "payment", "The whole sale {number} is given up. This cannot be undone."
    ),
    "payment/cancel-confirm": QT_TRANSLATE_NOOP("payment", "Cancel sale and reverse reward"),
    "payment/keep-sale": QT_TRANSLATE_NOOP("payment", "Keep sale"),
    "payment/award-taken-back": QT_TRANSLATE_NOOP("payment", "Reward taken back"),
    "payment/spend-returned": QT_TRANSLATE_NOOP("payment", "Returned to the wallet"),
    "payment/give-back": QT_TRANSLATE_NOOP("payment", "Give back to the customer"),
    "payment/change-basket-question": QT_TRANSLATE_NOOP("payment", "Change the basket?"),
    "payment/change-basket-explained": QT_TRANSLATE_NOOP(
        "payment",
        "Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying "
        "makes a new purchase.",
    ),
    "payment/change-basket-confirm": QT_TRANSLATE_NOOP(
        "payment", "Change basket and cancel purchase"
    ),
    "payment/change-basket-confirm-number": QT_TRANSLATE_NOOP(
        "payment", "Change basket and cancel purchase {number}"
    ),
    "payment/return-question": QT_TRANSLATE_NOOP("payment", "Return wallet money?"),
    "payment/return-explained": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.",
    ),
    "payment/return-confirm": QT_TRANSLATE_NOOP("payment", "Return {amount} to the wallet"),
}
