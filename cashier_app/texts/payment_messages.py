"""What the presenters of Payment and the spend form say."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PAYMENT_MESSAGES: WordTable = {
    "band.previewed.title": QT_TRANSLATE_NOOP("payment", "Will earn"),
    "band.previewed.line": QT_TRANSLATE_NOOP("payment", "Not recorded yet"),
    "band.recording.title": QT_TRANSLATE_NOOP("payment", "Recording…"),
    "band.recording.line": QT_TRANSLATE_NOOP("payment", "Figures from the preview"),
    "band.recorded.title": QT_TRANSLATE_NOOP("payment", "Earned"),
    "band.recorded.line": QT_TRANSLATE_NOOP("payment", "Recorded, {number}"),
    "band.not-sent.title": QT_TRANSLATE_NOOP("payment", "Reward follows later"),
    "band.not-sent.line": QT_TRANSLATE_NOOP("payment", "Kept on this till, will be sent later"),
    "band.unknown.title": QT_TRANSLATE_NOOP("payment", "Reward to be confirmed"),
    "band.unknown.line": QT_TRANSLATE_NOOP("payment", "The till keeps asking CRM.COM"),
    "band.refused.title": QT_TRANSLATE_NOOP("payment", "Not recorded"),
    "band.refused.line": QT_TRANSLATE_NOOP("payment", "No money is taken, the basket is kept"),
    "band.without-reward.title": QT_TRANSLATE_NOOP("payment", "Without reward"),
    "band.without-reward.line": QT_TRANSLATE_NOOP("payment", "Sold as {number}"),
    "payment.waits.answer": QT_TRANSLATE_NOOP("payment", "CRM.COM’s answer is awaited"),
    "payment.waits.moment": QT_TRANSLATE_NOOP("payment", "One moment"),
    "payment.was": QT_TRANSLATE_NOOP("payment", "Was {amount} in the preview"),
    "payment.refused": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM refused this purchase. No money is taken, the basket is kept. {words}",
    ),
    "payment.not-sent": QT_TRANSLATE_NOOP(
        "payment",
        "Kept on this till, will be sent later. The full price is to be paid.",
    ),
    "payment.full-price": QT_TRANSLATE_NOOP(
        "payment",
        "Full price. The till keeps asking, and what was deducted after all is given back.",
    ),
    "payment.started-again": QT_TRANSLATE_NOOP(
        "payment",
        "The till was started again. Did the card terminal approve? Choose Card, then "
        "Card approved.",
    ),
    "payment.too-much": QT_TRANSLATE_NOOP(
        "payment",
        "{amount} is far too much for this bill. Nothing is taken. Type the amount again.",
    ),
    "payment.card-declined": QT_TRANSLATE_NOOP(
        "payment",
        "The card was declined. Nothing was taken. Ask for cash or another card.",
    ),
    "payment.spent-less": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.",
    ),
    "payment.spend-not-sent": QT_TRANSLATE_NOOP(
        "payment",
        "Nothing was spent: CRM.COM could not be reached. {words}",
    ),
    "payment.spend-unknown": QT_TRANSLATE_NOOP(
        "payment",
        "Nothing is taken off the bill. If the wallet was used after all, it is returned by "
        "itself. {words}",
    ),
    "payment.spend-unusable": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes "
        "back to the wallet. {words}",
    ),
    "payment.spend-unstated": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to "
        "return it.",
    ),
    "payment.wallet-returned": QT_TRANSLATE_NOOP(
        "payment",
        "The wallet money was returned. {words}",
    ),
    "payment.return-refused": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM did not return the wallet money; it stays off the bill. {words}",
    ),
    "payment.return-not-sent": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM could not be reached; the wallet money stays off the bill. {words}",
    ),
    "payment.return-with-sale": QT_TRANSLATE_NOOP(
        "payment",
        "It was spent with the purchase, and is returned only with the whole sale",
    ),
    "payment.return-unknown": QT_TRANSLATE_NOOP(
        "payment",
        "No answer yet; the wallet money stays off the bill until it is known. {words}",
    ),
    "payment.wallet-return.returning": QT_TRANSLATE_NOOP("payment", "being returned"),
    "payment.wallet-return.checking": QT_TRANSLATE_NOOP("payment", "being checked"),
    "payment.part.cash": QT_TRANSLATE_NOOP("payment", "Taken {time}"),
    "payment.part.exchange": QT_TRANSLATE_NOOP("payment", "Goods of {number}"),
    "payment.part.card": QT_TRANSLATE_NOOP("payment", "Approved, no. {number}"),
    "payment.part.card-plain": QT_TRANSLATE_NOOP("payment", "Approved {time}"),
    "payment.spend.one-at-a-time": QT_TRANSLATE_NOOP("payment", "Wallet money was used already"),
    "payment.spend.not-recorded": QT_TRANSLATE_NOOP(
        "payment",
        "Only once CRM.COM recorded the purchase",
    ),
    "payment.spend.with-purchase": QT_TRANSLATE_NOOP(
        "payment",
        "Only together with the purchase, on Sale",
    ),
    "payment.spend.full-price": QT_TRANSLATE_NOOP("payment", "Not after going on at full price"),
    "payment.spend.nothing-left": QT_TRANSLATE_NOOP("payment", "Nothing remains to be paid"),
    "spend.within": QT_TRANSLATE_NOOP("payment", "Within the limits"),
    "spend.at-least": QT_TRANSLATE_NOOP("payment", "At least {amount} per purchase"),
    "spend.at-most": QT_TRANSLATE_NOOP("payment", "At most {amount} per purchase"),
    "spend.above-due": QT_TRANSLATE_NOOP("payment", "Only {amount} remains to be paid"),
    "spend.above-available": QT_TRANSLATE_NOOP("payment", "Only {amount} is available"),
    "spend.refused": QT_TRANSLATE_NOOP(
        "payment",
        "Nothing was spent. Change the amount, or go back without spending.",
    ),
    "unknown.not-seen": QT_TRANSLATE_NOOP("payment", "CRM.COM has not seen it so far"),
    "unknown.no-answer-either": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM does not answer now; the till goes on asking",
    ),
    "unknown.mismatch": QT_TRANSLATE_NOOP(
        "payment",
        "CRM.COM has this number with another total. Ask your supervisor before you go on.",
    ),
}
