"""The words for returning goods of a past sale: choosing them, deciding, and what came of it."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

RETURNS: WordTable = {
    "returns/button": QT_TRANSLATE_NOOP("returns", "Return some goods"),
    "returns/title": QT_TRANSLATE_NOOP("returns", "Return goods of {number}"),
    "returns/lines": QT_TRANSLATE_NOOP("returns", "Goods to return"),
    "returns/line": QT_TRANSLATE_NOOP("returns", "Return line {place}: {product}"),
    "returns/nothing-of": QT_TRANSLATE_NOOP("returns", "{sold} sold"),
    "returns/some-of": QT_TRANSLATE_NOOP("returns", "{back} of {sold} back, {total}"),
    "returns/one-more": QT_TRANSLATE_NOOP("returns", "Return one more"),
    "returns/one-less": QT_TRANSLATE_NOOP("returns", "Return one less"),
    "returns/one-more-short": QT_TRANSLATE_NOOP("returns", "one more"),
    "returns/one-less-short": QT_TRANSLATE_NOOP("returns", "one less"),
    "returns/not-split": QT_TRANSLATE_NOOP("returns", "Choose a line of several pieces first"),
    "returns/all-back": QT_TRANSLATE_NOOP("returns", "All of it comes back already"),
    "returns/none-back": QT_TRANSLATE_NOOP("returns", "Nothing of it comes back so far"),
    "returns/goods": QT_TRANSLATE_NOOP("returns", "Goods that come back"),
    "returns/goods-less": QT_TRANSLATE_NOOP("returns", "Goods back, less {off} discount"),
    "returns/about": QT_TRANSLATE_NOOP("returns", "Money back, about"),
    "returns/exactly": QT_TRANSLATE_NOOP("returns", "Money back"),
    "returns/owes-about": QT_TRANSLATE_NOOP("returns", "To collect, about"),
    "returns/not-known": QT_TRANSLATE_NOOP("returns", "not known"),
    "returns/explained": QT_TRANSLATE_NOOP(
        "returns",
        "CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers "
        "and offers that count once may change: its answers decide.",
    ),
    "returns/explained-alone": QT_TRANSLATE_NOOP(
        "returns", "Sold without a reward: CRM.COM is not asked. This cannot be undone."
    ),
    "returns/keep": QT_TRANSLATE_NOOP("returns", "Keep purchase"),
    "returns/exchange": QT_TRANSLATE_NOOP("returns", "Exchange"),
    "returns/nothing-to-exchange": QT_TRANSLATE_NOOP(
        "returns", "No money goes back that another sale could be paid with"
    ),
    "returns/confirm": QT_TRANSLATE_NOOP("returns", "Return goods and give money back"),
    # Why it cannot be confirmed
    "returns/nothing-back": QT_TRANSLATE_NOOP("returns", "Choose the goods that come back"),
    "returns/under-way": QT_TRANSLATE_NOOP("returns", "Asking CRM.COM what it comes to…"),
    "returns/away": QT_TRANSLATE_NOOP(
        "returns", "CRM.COM does not answer. The purchase is unchanged. Try again later."
    ),
    "returns/refused": QT_TRANSLATE_NOOP(
        "returns", "CRM.COM says no: {words} The purchase is unchanged."
    ),
    "returns/cancelled-already": QT_TRANSLATE_NOOP(
        "returns", "It was cancelled at CRM.COM already. Give nothing back here."
    ),
    "returns/another": QT_TRANSLATE_NOOP(
        "returns",
        "CRM.COM has another purchase under this number. Nothing was changed. "
        "See the address in Settings.",
    ),
    # Why no goods of it can be returned
    "returns/nothing-chosen": QT_TRANSLATE_NOOP("returns", "No purchase is chosen"),
    "returns/return-elsewhere": QT_TRANSLATE_NOOP(
        "returns", "Not sold at this till: it can only be cancelled whole"
    ),
    "returns/return-returned": QT_TRANSLATE_NOOP(
        "returns", "Goods of it came back already: what is kept is a purchase of its own"
    ),
    "returns/return-cancelled": QT_TRANSLATE_NOOP("returns", "It is cancelled already"),
    "returns/return-being-checked": QT_TRANSLATE_NOOP(
        "returns", "Its cancellation is being checked. Nothing is sent twice."
    ),
    "returns/return-under-way": QT_TRANSLATE_NOOP("returns", "Goods of it are being returned"),
    "returns/return-waiting": QT_TRANSLATE_NOOP(
        "returns", "It is not settled yet: see Waiting to be sent"
    ),
    "returns/return-no-number": QT_TRANSLATE_NOOP(
        "returns", "CRM.COM's number of it is not known here"
    ),
    "returns/return-forgotten": QT_TRANSLATE_NOOP(
        "returns", "The shop keeps this customer no longer: it can only be cancelled whole"
    ),
    "returns/return-offline": QT_TRANSLATE_NOOP("returns", "CRM.COM must answer to return goods"),
    # What a person has to decide
    "returns/debt-title": QT_TRANSLATE_NOOP("returns", "{amount} to collect for {number}"),
    "returns/debt-explained": QT_TRANSLATE_NOOP(
        "returns",
        "CRM.COM gave less for what is kept than before. The goods are taken back; collect the "
        "difference, or let it go.",
    ),
    "returns/owes": QT_TRANSLATE_NOOP("returns", "To collect"),
    "returns/lost": QT_TRANSLATE_NOOP("returns", "Discount not given again"),
    "returns/collect": QT_TRANSLATE_NOOP("returns", "Collect {amount}"),
    "returns/collect-card": QT_TRANSLATE_NOOP("returns", "Collect {amount} by card"),
    "returns/waive": QT_TRANSLATE_NOOP("returns", "Waive {amount}"),
    "returns/stuck-title": QT_TRANSLATE_NOOP("returns", "{number}: what is kept is not recorded"),
    "returns/stuck-explained": QT_TRANSLATE_NOOP(
        "returns",
        "The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps "
        "again, or let her keep it without reward.",
    ),
    "returns/rest-not-known-title": QT_TRANSLATE_NOOP(
        "returns", "{number}: is what is kept recorded?"
    ),
    "returns/rest-not-known-explained": QT_TRANSLATE_NOOP(
        "returns",
        "CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. "
        "No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, "
        "nothing comes off its price here.",
    ),
    "returns/cancel-not-known-title": QT_TRANSLATE_NOOP("returns", "Is {number} cancelled?"),
    "returns/cancel-not-known-explained": QT_TRANSLATE_NOOP(
        "returns",
        "CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at "
        "CRM.COM, then say how it stands there.",
    ),
    "returns/it-is-at-crm-com": QT_TRANSLATE_NOOP("returns", "It is at CRM.COM"),
    "returns/it-is-cancelled": QT_TRANSLATE_NOOP("returns", "It is cancelled"),
    "returns/it-is-not-cancelled": QT_TRANSLATE_NOOP("returns", "It is not cancelled"),
    "returns/ask-crm-com-again": QT_TRANSLATE_NOOP("returns", "Ask CRM.COM again"),
    "returns/stuck-words": QT_TRANSLATE_NOOP("returns", "CRM.COM said: {words}"),
    "returns/send-again": QT_TRANSLATE_NOOP("returns", "Send again"),
    "returns/keep-without-reward": QT_TRANSLATE_NOOP("returns", "Keep without reward"),
    # What came of it
    "returns.under-way": QT_TRANSLATE_NOOP(
        "returns", "Goods of {number} are being returned. Give nothing back before it is done."
    ),
    "returns.refused": QT_TRANSLATE_NOOP(
        "returns", "CRM.COM did not cancel {number}: {words} The purchase is unchanged."
    ),
    "returns.not-done": QT_TRANSLATE_NOOP(
        "returns", "{number} was not returned. The purchase is unchanged. Return the goods again."
    ),
    "returns.not-recorded": QT_TRANSLATE_NOOP(
        "returns", "{number} needs a person: what is kept is not recorded. {words}"
    ),
    "returns.rest-not-known": QT_TRANSLATE_NOOP(
        "returns",
        "{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}",
    ),
    "returns.owed": QT_TRANSLATE_NOOP(
        "returns", "{amount} is to be collected for {number}, or let go."
    ),
    "returns.done-cash": QT_TRANSLATE_NOOP(
        "returns", "Goods of {number} are returned. Give back {amount} in cash."
    ),
    "returns.done-card": QT_TRANSLATE_NOOP(
        "returns", "Goods of {number} are returned. Give back {amount} on the card terminal."
    ),
    "returns.done-both": QT_TRANSLATE_NOOP(
        "returns",
        "Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.",
    ),
    "returns.done-exchange": QT_TRANSLATE_NOOP(
        "returns",
        "{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on "
        "Payment.",
    ),
    "returns.done-exchange-lost": QT_TRANSLATE_NOOP(
        "returns",
        "{amount} for goods of {number} is kept: {lost} of discount was not given again. Press "
        "Exchange on Payment.",
    ),
    "returns.done-nothing": QT_TRANSLATE_NOOP(
        "returns", "Goods of {number} are returned. There is nothing to give back."
    ),
    "returns.done-cash-lost": QT_TRANSLATE_NOOP(
        "returns",
        "Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not "
        "given again.",
    ),
    "returns.done-card-lost": QT_TRANSLATE_NOOP(
        "returns",
        "Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of "
        "discount was not given again.",
    ),
    "returns.done-both-lost": QT_TRANSLATE_NOOP(
        "returns",
        "Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. "
        "{lost} of discount was not given again.",
    ),
    "returns.done-nothing-lost": QT_TRANSLATE_NOOP(
        "returns",
        "Goods of {number} are returned. There is nothing to give back: {lost} of discount was not "
        "given again.",
    ),
}
