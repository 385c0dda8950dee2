"""The words for a past sale: how it stands, when it was, its lines, and how it was paid."""

from cashier_app.texts.word_table import QT_TRANSLATE_NOOP, WordTable

PAST_SALE: WordTable = {
    # How it stands: as a tag, and as the last word of a row's name
    "standing/recorded": QT_TRANSLATE_NOOP("past-sale", "Recorded"),
    "standing/recorded-spoken": QT_TRANSLATE_NOOP("past-sale", "recorded"),
    "standing/waiting": QT_TRANSLATE_NOOP("past-sale", "Waiting"),
    "standing/waiting-spoken": QT_TRANSLATE_NOOP("past-sale", "waiting"),
    "standing/being-checked": QT_TRANSLATE_NOOP("past-sale", "Being checked"),
    "standing/being-checked-spoken": QT_TRANSLATE_NOOP("past-sale", "being checked"),
    "standing/refused": QT_TRANSLATE_NOOP("past-sale", "Refused"),
    "standing/refused-spoken": QT_TRANSLATE_NOOP("past-sale", "refused"),
    "standing/needs-a-person": QT_TRANSLATE_NOOP("past-sale", "Needs a person"),
    "standing/needs-a-person-spoken": QT_TRANSLATE_NOOP("past-sale", "needs a person"),
    "standing/without-reward": QT_TRANSLATE_NOOP("past-sale", "Without reward"),
    "standing/without-reward-spoken": QT_TRANSLATE_NOOP("past-sale", "without reward"),
    "standing/no-customer": QT_TRANSLATE_NOOP("past-sale", "No customer"),
    "standing/no-customer-spoken": QT_TRANSLATE_NOOP("past-sale", "no customer"),
    "standing/cancelled": QT_TRANSLATE_NOOP("past-sale", "Cancelled"),
    "standing/cancelled-spoken": QT_TRANSLATE_NOOP("past-sale", "cancelled"),
    "standing/returned": QT_TRANSLATE_NOOP("past-sale", "Partly returned"),
    "standing/returned-spoken": QT_TRANSLATE_NOOP("past-sale", "partly returned"),
    # When, and whose
    "past-sale/today": QT_TRANSLATE_NOOP("past-sale", "Today {time}"),
    "past-sale/today-within": QT_TRANSLATE_NOOP("past-sale", "today {time}"),
    "past-sale/day": QT_TRANSLATE_NOOP("past-sale", "{day} {time}"),
    "past-sale/not-checked": QT_TRANSLATE_NOOP("past-sale", "{who}, not checked"),
    "past-sale/no-time": QT_TRANSLATE_NOOP("past-sale", "Time not known"),
    "past-sale/no-time-within": QT_TRANSLATE_NOOP("past-sale", "time not known"),
    "past-sale/no-total": QT_TRANSLATE_NOOP("past-sale", "not known"),
    "past-sale/elsewhere": QT_TRANSLATE_NOOP(
        "past-sale",
        "Not sold at this till. What was bought and how it was paid stands on its receipt.",
    ),
    # The chosen one
    "past-sale/title": QT_TRANSLATE_NOOP("past-sale", "Purchase {number}"),
    "past-sale/facts": QT_TRANSLATE_NOOP("past-sale", "{when} · Till {till}"),
    "past-sale/facts-cashier": QT_TRANSLATE_NOOP("past-sale", "{when} · Till {till} · {cashier}"),
    "past-sale/lines": QT_TRANSLATE_NOOP("past-sale", "Lines"),
    "past-sale/earlier": QT_TRANSLATE_NOOP("past-sale", "Show earlier lines"),
    "past-sale/later": QT_TRANSLATE_NOOP("past-sale", "Show later lines"),
    "past-sale/first-lines": QT_TRANSLATE_NOOP("past-sale", "These are the first lines"),
    "past-sale/last-lines": QT_TRANSLATE_NOOP("past-sale", "These are the last lines"),
    "past-sale/line": QT_TRANSLATE_NOOP(
        "past-sale", "Line {place}: {product}, {quantity}, {total}"
    ),
    "past-sale/kg": QT_TRANSLATE_NOOP("past-sale", "{weight} kg"),
    "past-sale/discount": QT_TRANSLATE_NOOP("past-sale", "Discount"),
    "past-sale/goods": QT_TRANSLATE_NOOP("past-sale", "Goods"),
    "past-sale/instant": QT_TRANSLATE_NOOP("past-sale", "Instant discount"),
    "past-sale/automatic": QT_TRANSLATE_NOOP("past-sale", "Spent automatically"),
    "past-sale/from-wallet": QT_TRANSLATE_NOOP("past-sale", "Spent from wallet"),
    "past-sale/cash": QT_TRANSLATE_NOOP("past-sale", "Paid in cash"),
    "past-sale/exchange": QT_TRANSLATE_NOOP("past-sale", "Paid by exchange"),
    "past-sale/card": QT_TRANSLATE_NOOP("past-sale", "Paid by card"),
    "past-sale/owed": QT_TRANSLATE_NOOP("past-sale", "Still to give back"),
    "past-sale/earned": QT_TRANSLATE_NOOP("past-sale", "Earned"),
    "past-sale/not-known": QT_TRANSLATE_NOOP("past-sale", "not known"),
    "past-sale/follows-later": QT_TRANSLATE_NOOP("past-sale", "Reward follows later"),
    "past-sale/no-figure": QT_TRANSLATE_NOOP("past-sale", "CRM.COM did not say how much"),
    "past-sale/when-sent": QT_TRANSLATE_NOOP("past-sale", "Known once CRM.COM recorded it"),
}
