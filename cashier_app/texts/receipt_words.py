"""The words on a printed receipt. No currency signs: most printers lack some of them."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PAPER: WordTable = {
    "paper/vat-number": QT_TRANSLATE_NOOP("paper", "VAT {number}"),
    "paper/phone": QT_TRANSLATE_NOOP("paper", "Tel {phone}"),
    "paper/copy": QT_TRANSLATE_NOOP("paper", "COPY {count}"),
    "paper/receipt": QT_TRANSLATE_NOOP("paper", "Receipt {number}"),
    "paper/till": QT_TRANSLATE_NOOP("paper", "Till {till}"),
    "paper/pieces": QT_TRANSLATE_NOOP("paper", "{quantity} x {price}"),
    "paper/weight": QT_TRANSLATE_NOOP("paper", "{quantity} kg x {price}"),
    "paper/gift": QT_TRANSLATE_NOOP("paper", "GIFT RECEIPT"),
    "paper/gift-pieces": QT_TRANSLATE_NOOP("paper", "{quantity} x"),
    "paper/gift-weight": QT_TRANSLATE_NOOP("paper", "{quantity} kg"),
    "paper/goods": (
        QT_TRANSLATE_NOOP("paper", "Goods ({n} item)"),
        QT_TRANSLATE_NOOP("paper", "Goods ({n} items)"),
    ),
    "paper/instant": QT_TRANSLATE_NOOP("paper", "Instant discount"),
    "paper/automatic": QT_TRANSLATE_NOOP("paper", "Spent automatically"),
    "paper/from-wallet": QT_TRANSLATE_NOOP("paper", "Spent from wallet"),
    "paper/to-pay": QT_TRANSLATE_NOOP("paper", "TO PAY {currency}"),
    "paper/cash": QT_TRANSLATE_NOOP("paper", "Cash"),
    "paper/card": QT_TRANSLATE_NOOP("paper", "Card"),
    "paper/card-slip": QT_TRANSLATE_NOOP("paper", "Card, slip {slip}"),
    "paper/rounding": QT_TRANSLATE_NOOP("paper", "Cash rounding"),
    "paper/change": QT_TRANSLATE_NOOP("paper", "Change"),
    "paper/vat": QT_TRANSLATE_NOOP("paper", "VAT"),
    "paper/net": QT_TRANSLATE_NOOP("paper", "Net"),
    "paper/gross": QT_TRANSLATE_NOOP("paper", "Gross"),
    "paper/rewards": QT_TRANSLATE_NOOP("paper", "Rewards"),
    "paper/customer": QT_TRANSLATE_NOOP("paper", "Customer"),
    "paper/card-ending": QT_TRANSLATE_NOOP("paper", "card {ending}"),
    "paper/phone-ending": QT_TRANSLATE_NOOP("paper", "phone {ending}"),
    "paper/earned": QT_TRANSLATE_NOOP("paper", "You earned"),
    "paper/voucher": QT_TRANSLATE_NOOP("paper", "Voucher"),
    "paper/wallet": QT_TRANSLATE_NOOP("paper", "Wallet now"),
    "paper/paid-back": QT_TRANSLATE_NOOP("paper", "Paid back later"),
    "paper/to-be-confirmed": QT_TRANSLATE_NOOP("paper", "Reward to be confirmed"),
    "paper/without": QT_TRANSLATE_NOOP("paper", "Sold without reward"),
    "paper/claim-later": QT_TRANSLATE_NOOP(
        "paper", "Keep this code until your reward is confirmed."
    ),
    "paper/claim-without-card": (
        QT_TRANSLATE_NOOP("paper", "No card with you? Show this code here within {n} day."),
        QT_TRANSLATE_NOOP("paper", "No card with you? Show this code here within {n} days."),
    ),
    "paper/give-back": QT_TRANSLATE_NOOP("paper", "CASH GIVEN BACK"),
    "paper/give-back-why": QT_TRANSLATE_NOOP(
        "paper", "Your wallet had paid a part of receipt {number}."
    ),
    "paper/given-back": QT_TRANSLATE_NOOP("paper", "Given back"),
    "paper/signature": QT_TRANSLATE_NOOP("paper", "Received, signature"),
    "paper/journal": QT_TRANSLATE_NOOP("paper", "Journal {head}"),
    "paper/thanks": QT_TRANSLATE_NOOP("paper", "Thank you!"),
}
