"""The states of Spend request and Unknown outcome with the example data of the mock-ups."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.reward import SpendLimits
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, RewardBand
from cashier_app.presenters.spend_request_state import SpendState
from cashier_app.presenters.unknown_outcome_state import UnknownState

DUE = Decimal("34.90")
ELENI = Customer(
    Identification(Means.CARD, "2900000001234"),
    id="C1",
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Georgiou",
    tier="Gold",
    wallet=Decimal("19.51"),
)
RECORDED = RewardBand(
    Band.RECORDED,
    say("band.recorded.title"),
    say("band.recorded.line", number="3-000418"),
    Decimal("2.26"),
)
RECORDING_BAND = RewardBand(
    Band.RECORDING, say("band.recording.title"), say("band.recording.line"), Decimal("2.26")
)

_LIMITS = SpendLimits(Decimal("17.25"), Decimal("2.00"), Decimal("10.00"), DUE)
SPEND_MOST = SpendState(
    receipt_number="3-000418",
    customer=ELENI,
    band=RECORDED,
    limits=_LIMITS,
    amount=Decimal("10.00"),
    to_pay=DUE,
    least=Decimal("2.00"),
    half=Decimal("5.00"),
    most=Decimal("10.00"),
    line=say("spend.within"),
    can_spend=True,
)
SPEND_EMPTY = replace(SPEND_MOST, amount=None, line=None, can_spend=False)
SPEND_TOO_MUCH = replace(
    SPEND_MOST,
    amount=Decimal("12.00"),
    line=say("spend.at-most", amount=Decimal("10.00")),
    alarming=True,
    can_spend=False,
)
SPEND_SENDING = replace(SPEND_MOST, sending=True, can_spend=False, line=None)
SPEND_REFUSED = replace(
    SPEND_MOST, words="The spend request exceeds the daily limit of this customer"
)
SPEND_REFUSED_CLEARED = replace(
    SPEND_REFUSED, amount=None, line=say("spend.refused"), alarming=True, can_spend=False
)
SPEND_LIMITS_NOT_KNOWN = replace(
    SPEND_EMPTY,
    limits=SpendLimits(None, None, None, DUE),
    least=None,
    half=Decimal("17.45"),
    most=DUE,
)
SPEND_RECORDING = replace(SPEND_EMPTY, band=RECORDING_BAND, recording=True)
SPEND_ON_BASKET = replace(
    SPEND_MOST,
    receipt_number="",
    band=RewardBand(
        Band.PREVIEWED, say("band.previewed.title"), say("band.previewed.line"), Decimal("2.26")
    ),
)

SPEND: dict[str, SpendState] = {
    "spend-request": SPEND_MOST,
    "spend-request-empty": SPEND_EMPTY,
    "spend-request-too-much": SPEND_TOO_MUCH,
    "spend-request-sending": SPEND_SENDING,
    "spend-request-refused": SPEND_REFUSED,
    "spend-request-refused-cleared": SPEND_REFUSED_CLEARED,
    "spend-request-limits-not-known": SPEND_LIMITS_NOT_KNOWN,
    "spend-request-recording": SPEND_RECORDING,
    "spend-request-on-basket": SPEND_ON_BASKET,
}

_AT = datetime(2026, 11, 23, 12, 43, 2, tzinfo=ZoneInfo("UTC"))
UNKNOWN_FIRST = UnknownState(
    receipt_number="3-000418",
    customer=ELENI.with_wallet(Decimal("18.75")),
    kept_at=_AT,
    sent_at=_AT,
    checks=2,
    next_check_s=4,
    not_seen=False,
    expected_award=Decimal("2.26"),
    goods=Decimal("37.27"),
    instant=Decimal("0.87"),
    automatic=Decimal("1.50"),
    to_pay=DUE,
    full_price_first=False,
)
UNKNOWN_ASKING = replace(UNKNOWN_FIRST, checks=1, next_check_s=None)
UNKNOWN_FULL_PRICE = replace(
    UNKNOWN_FIRST, not_seen=True, full_price_first=True, line=say("unknown.not-seen")
)
UNKNOWN_SENT_AGAIN = replace(UNKNOWN_FULL_PRICE, checks=7, resends=1)
UNKNOWN_CANCEL_ASKED = replace(UNKNOWN_FIRST, asks_cancel=True)
UNKNOWN_WITHOUT_PREVIEW = replace(
    UNKNOWN_FIRST,
    checks=0,
    expected_award=None,
    instant=None,
    automatic=None,
    to_pay=Decimal("37.27"),
    line=say("unknown.no-answer-either"),
)
UNKNOWN_WITH_SPEND = replace(UNKNOWN_FIRST, from_wallet=Decimal("10.00"), to_pay=Decimal("24.90"))

UNKNOWN: dict[str, UnknownState] = {
    "error-unknown-outcome": UNKNOWN_FIRST,
    "error-unknown-outcome-asking": UNKNOWN_ASKING,
    "error-unknown-outcome-full-price": UNKNOWN_FULL_PRICE,
    "error-unknown-outcome-sent-again": UNKNOWN_SENT_AGAIN,
    "error-unknown-outcome-cancel-asked": UNKNOWN_CANCEL_ASKED,
    "error-unknown-outcome-without-preview": UNKNOWN_WITHOUT_PREVIEW,
    "error-unknown-outcome-with-spend": UNKNOWN_WITH_SPEND,
}
