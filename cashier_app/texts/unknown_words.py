"""The fixed words of the Unknown outcome screen, the one of the lost answer."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

UNKNOWN: WordTable = {
    "unknown-outcome/title": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Checking if the purchase was recorded"
    ),
    "unknown-outcome/no-answer": QT_TRANSLATE_NOOP(
        "unknown-outcome", "CRM.COM did not answer in time"
    ),
    # Steps
    "unknown-outcome/steps": QT_TRANSLATE_NOOP("unknown-outcome", "Steps"),
    "unknown-outcome/step": QT_TRANSLATE_NOOP("unknown-outcome", "{step}: {state}"),
    "unknown-outcome/kept": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Purchase kept on this till as {number}"
    ),
    "unknown-outcome/sent": QT_TRANSLATE_NOOP("unknown-outcome", "Sent to CRM.COM"),
    "unknown-outcome/sent-again": QT_TRANSLATE_NOOP("unknown-outcome", "Not there: sent again"),
    "unknown-outcome/times": QT_TRANSLATE_NOOP("unknown-outcome", "{resends} of {most}"),
    "unknown-outcome/asking": QT_TRANSLATE_NOOP(
        "unknown-outcome", "No answer: asking whether it was recorded"
    ),
    "unknown-outcome/payment": QT_TRANSLATE_NOOP("unknown-outcome", "Payment"),
    "unknown-outcome/not-started": QT_TRANSLATE_NOOP("unknown-outcome", "Not started"),
    "unknown-outcome/asking-now": QT_TRANSLATE_NOOP("unknown-outcome", "Asking now…"),
    "unknown-outcome/next": QT_TRANSLATE_NOOP("unknown-outcome", "Next in {seconds} s"),
    "unknown-outcome/asked": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Try {checks}, next in {seconds} s"
    ),
    # What is safe, what to do next
    "unknown-outcome/safe": QT_TRANSLATE_NOOP("unknown-outcome", "Safe:"),
    "unknown-outcome/safe-text": QT_TRANSLATE_NOOP(
        "unknown-outcome",
        "no money is taken. The purchase is not sent again before CRM.COM says whether it has it.",
    ),
    "unknown-outcome/safe-sent-again": QT_TRANSLATE_NOOP(
        "unknown-outcome",
        "no money is taken. CRM.COM did not have the purchase, so it was sent again under the "
        "same number.",
    ),
    "unknown-outcome/next-step": QT_TRANSLATE_NOOP("unknown-outcome", "Next:"),
    "unknown-outcome/next-text": QT_TRANSLATE_NOOP(
        "unknown-outcome", "wait for the answer. The till asks by itself, or press Check now."
    ),
    "unknown-outcome/next-full-price": QT_TRANSLATE_NOOP(
        "unknown-outcome", "go on at full price, so that nobody waits, or press Check now."
    ),
    "unknown-outcome/no-time": QT_TRANSLATE_NOOP("unknown-outcome", "No time?"),
    "unknown-outcome/no-time-text": QT_TRANSLATE_NOOP(
        "unknown-outcome",
        "Go on at full price. The till keeps asking, and Purchases shows what to give back if the "
        "discount was recorded after all.",
    ),
    "unknown-outcome/full-price-is": QT_TRANSLATE_NOOP("unknown-outcome", "Full price:"),
    "unknown-outcome/full-price-text": QT_TRANSLATE_NOOP(
        "unknown-outcome",
        "the till keeps asking, and Purchases shows what to give back if the discount was "
        "recorded after all.",
    ),
    # The decision column
    "unknown-outcome/band-title": QT_TRANSLATE_NOOP("unknown-outcome", "Reward to be confirmed"),
    "unknown-outcome/expected": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Expected {amount}, not in the wallet yet"
    ),
    "unknown-outcome/nothing-expected": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Not in the wallet yet"
    ),
    "unknown-outcome/earned": QT_TRANSLATE_NOOP("unknown-outcome", "Earned"),
    "unknown-outcome/not-known": QT_TRANSLATE_NOOP("unknown-outcome", "not known"),
    "unknown-outcome/totals": QT_TRANSLATE_NOOP("unknown-outcome", "Totals"),
    "unknown-outcome/goods": QT_TRANSLATE_NOOP("unknown-outcome", "Goods"),
    "unknown-outcome/instant": QT_TRANSLATE_NOOP("unknown-outcome", "Instant discount"),
    "unknown-outcome/instant-shown": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Instant discount, expected"
    ),
    "unknown-outcome/automatic": QT_TRANSLATE_NOOP("unknown-outcome", "Spent automatically"),
    "unknown-outcome/automatic-shown": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Spent automatically, expected"
    ),
    "unknown-outcome/from-wallet": QT_TRANSLATE_NOOP("unknown-outcome", "Spent from wallet"),
    "unknown-outcome/from-wallet-shown": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Spent from wallet, expected"
    ),
    "unknown-outcome/to-pay": QT_TRANSLATE_NOOP("unknown-outcome", "To pay"),
    "unknown-outcome/if-confirmed": QT_TRANSLATE_NOOP("unknown-outcome", "if confirmed"),
    "unknown-outcome/check": QT_TRANSLATE_NOOP("unknown-outcome", "Check now"),
    "unknown-outcome/full-price": QT_TRANSLATE_NOOP("unknown-outcome", "Go on at full price"),
    "unknown-outcome/cancel": QT_TRANSLATE_NOOP("unknown-outcome", "Cancel this sale"),
    "unknown-outcome/cancel-question": QT_TRANSLATE_NOOP("unknown-outcome", "Cancel this sale?"),
    "unknown-outcome/cancel-explained": QT_TRANSLATE_NOOP(
        "unknown-outcome",
        "Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till "
        "cancels it there.",
    ),
    "unknown-outcome/cancel-confirm": QT_TRANSLATE_NOOP(
        "unknown-outcome", "Cancel sale and reverse reward"
    ),
    "unknown-outcome/keep-sale": QT_TRANSLATE_NOOP("unknown-outcome", "Keep sale"),
}
