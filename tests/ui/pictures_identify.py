"""The states of Identify customer with the example data of the mock-ups, to be looked at."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.presenters.identify_customer_state import IdentifyState, LookUp, RecentCustomer
from cashier_app.presenters.message import say

PHONE = Identification(Means.PHONE, "99452148")
ELENI = Customer(
    Identification(Means.CARD, "7000000000004471"),
    id="482",
    member_number="000482",
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Georgiou",
    tier="Gold",
    wallet=Decimal("18.75"),
)
RECENT = (
    RecentCustomer("Andreas I.", Means.CARD, "0932"),
    RecentCustomer("Sofia N.", Means.PHONE, "418"),
)
CODES = ("+357", "+30", "+44", "+49", "+33", "+7", "+972", "+961")

LONG_NAME = "Maria-Alexandra Papadopoulou-Hadjiconstantinou"
ADDRESS = "e.georgiou@gmail.com"


def typed(way: Means, text: str) -> dict[Means, str]:
    return {**dict.fromkeys(Means, ""), way: text}


EMPTY = IdentifyState(
    ways=tuple(Means),
    way=Means.PHONE,
    last_used=Means.PHONE,
    typed=typed(Means.PHONE, ""),
    country_code="+357",
    country_codes=CODES,
    choosing_country=False,
    look_up=LookUp.IDLE,
    line=say("identify.hint.phone", length=8),
    recent=RECENT,
)
TYPING = replace(EMPTY, typed=typed(Means.PHONE, "994521"), can_find=True)
WHOLE = replace(TYPING, typed=typed(Means.PHONE, "99452148"))
FOUND = replace(WHOLE, look_up=LookUp.FOUND, line=say("identify.found"), found=ELENI, can_use=True)
NOT_FOUND = replace(
    WHOLE,
    look_up=LookUp.NOT_FOUND,
    line=say("identify.not-found.phone"),
    words="Rewards participant was not found",
)
EMAIL = replace(
    EMPTY,
    way=Means.EMAIL,
    typed=typed(Means.EMAIL, "e.georgiou@gm"),
    line=say("identify.hint.other"),
    can_find=True,
)
MISSPELT = replace(
    EMAIL,
    typed=typed(Means.EMAIL, "e.georgiou@gmial.com"),
    look_up=LookUp.NOT_FOUND,
    line=say("identify.not-found.email-typo", domain="gmail.com"),
    suggestion="gmail.com",
    may_be_misspelt=True,
)

IDENTIFY: dict[str, IdentifyState] = {
    "identify-customer": TYPING,
    "identify-customer-empty": EMPTY,
    "identify-customer-first-of-the-day": replace(EMPTY, recent=()),
    "identify-customer-looking": replace(
        WHOLE, look_up=LookUp.LOOKING, line=say("identify.looking")
    ),
    "identify-customer-found": FOUND,
    "identify-customer-found-blocked": replace(
        FOUND,
        found=replace(ELENI, spending_blocked=True, wallet=None, tier="", name=LONG_NAME),
        has_customer=True,
    ),
    "identify-customer-not-found": NOT_FOUND,
    "identify-customer-ended": replace(
        WHOLE,
        look_up=LookUp.ENDED,
        line=say("identify.ended-on", date=date(2026, 10, 3)),
        found=replace(ELENI, takes_part=False, ended_on=date(2026, 10, 3), wallet=None),
    ),
    "identify-customer-offline": replace(
        WHOLE, look_up=LookUp.OFFLINE, line=say("identify.offline"), can_use=True
    ),
    "identify-customer-countries": replace(TYPING, choosing_country=True),
    "identify-customer-card": replace(
        EMPTY,
        ways=(Means.CARD, Means.PHONE, Means.EMAIL),
        way=Means.CARD,
        last_used=Means.CARD,
        typed=typed(Means.CARD, "70000000"),
        line=say("identify.hint.other"),
        can_find=True,
        has_customer=True,
    ),
    "identify-customer-email": MISSPELT,
    "identify-customer-email-typing": EMAIL,
    "identify-customer-email-not-found": replace(
        MISSPELT, suggestion="", line=say("identify.not-found.email"), words="No such contact"
    ),
    "identify-customer-email-found": replace(
        EMAIL,
        look_up=LookUp.FOUND,
        line=say("identify.found"),
        found=replace(ELENI, identification=Identification(Means.EMAIL, ADDRESS)),
        can_use=True,
    ),
    "identify-customer-email-found-blocked": replace(
        EMAIL,
        look_up=LookUp.FOUND,
        line=say("identify.found"),
        found=replace(ELENI, spending_blocked=True, name=LONG_NAME),
        can_use=True,
    ),
    "identify-customer-email-ended": replace(
        EMAIL,
        look_up=LookUp.ENDED,
        line=say("identify.ended"),
        found=replace(ELENI, takes_part=False, wallet=None),
    ),
}
