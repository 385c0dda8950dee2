"""The states of Payment with the example data of the mock-ups."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import TenderKind, quick_cash
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import (
    Band,
    ExchangeOffer,
    PartRow,
    PaymentState,
    PaymentTotals,
    Question,
    RewardBand,
    Way,
)
from tests.ui.pictures_spend import DUE, ELENI, RECORDED, RECORDING_BAND

_TOTALS = PaymentTotals(
    goods=Decimal("37.27"),
    instant=Decimal("0.87"),
    automatic=Decimal("1.50"),
    from_wallet=ZERO,
    to_pay=DUE,
    cash_received=Decimal("40.00"),
    taken=ZERO,
    rounding=ZERO,
    change=Decimal("5.10"),
    still_to_pay=DUE,
)
CASH = PaymentState(
    items=9,
    receipt_number="3-000418",
    customer=ELENI,
    way=Way.CASH,
    amount=Decimal("40.00"),
    typed=True,
    quick=quick_cash(DUE),
    exact=DUE,
    terminal_receipt="",
    parts=(),
    band=RECORDED,
    totals=_TOTALS,
    can_finish=True,
    can_add=True,
    can_spend=True,
    spend_shown=True,
    can_change_basket=True,
)
CARD = replace(
    CASH,
    way=Way.CARD,
    amount=DUE,
    totals=replace(_TOTALS, cash_received=None, change=None),
)
CARD_PART = PartRow(
    0, TenderKind.CARD, 1, Decimal("15.00"), say("payment.part.card", number="004417")
)
CASH_PART = PartRow(1, TenderKind.CASH, 1, Decimal("15.00"), say("payment.part.cash", time="12:44"))
SECOND_CASH_PART = PartRow(
    2, TenderKind.CASH, 2, Decimal("2.00"), say("payment.part.cash", time="12:45")
)
_WITH_WALLET = replace(
    _TOTALS,
    from_wallet=Decimal("10.00"),
    to_pay=Decimal("24.90"),
    cash_received=None,
    change=None,
    still_to_pay=Decimal("24.90"),
)
SPLIT = replace(
    CASH,
    customer=ELENI.with_wallet(Decimal("9.51")),
    way=Way.SPLIT,
    amount=Decimal("9.90"),
    typed=False,
    parts=(CARD_PART,),
    totals=replace(_WITH_WALLET, taken=Decimal("15.00"), still_to_pay=Decimal("9.90")),
    can_finish=False,
    can_spend=False,
    spend_reason=say("payment.spend.one-at-a-time"),
    can_change_basket=False,
)
THREE_PARTS = replace(SPLIT, parts=(CARD_PART, CASH_PART, SECOND_CASH_PART))
SPLIT_WAITS_FOR_CARD = replace(SPLIT, question=Question.CARD_PART)
SPLIT_REMOVES_CASH = replace(
    THREE_PARTS, question=Question.REMOVE_PART, question_part=CASH_PART.place
)
SPLIT_REMOVES_CARD = replace(
    THREE_PARTS, question=Question.REMOVE_PART, question_part=CARD_PART.place
)
AFTER_SPEND = replace(
    SPLIT,
    way=Way.CASH,
    amount=Decimal("24.90"),
    exact=Decimal("24.90"),
    quick=quick_cash(Decimal("24.90")),
    parts=(),
    totals=replace(_WITH_WALLET, cash_received=Decimal("24.90"), change=ZERO),
    can_finish=True,
    can_change_basket=True,
    can_return_wallet=True,
    line=say(
        "payment.spent-less",
        spent=Decimal("10.00"),
        asked=Decimal("12.00"),
        remains=Decimal("24.90"),
    ),
)
SPENT_WITH_PURCHASE = replace(
    AFTER_SPEND,
    line=None,
    can_return_wallet=False,
    return_reason=say("payment.return-with-sale"),
    spend_reason=say("payment.spend.one-at-a-time"),
)
SPEND_UNSTATED = replace(
    SPENT_WITH_PURCHASE,
    amount=DUE,
    exact=DUE,
    quick=quick_cash(DUE),
    totals=replace(
        AFTER_SPEND.totals, from_wallet=ZERO, to_pay=DUE, cash_received=DUE, still_to_pay=DUE
    ),
    return_reason=None,
    line=say("payment.spend-unstated"),
    alarming=True,
)
RETURN_ASKED = replace(AFTER_SPEND, question=Question.RETURN_WALLET)
RETURN_CHECKED = replace(
    AFTER_SPEND,
    way=Way.CARD,
    can_return_wallet=False,
    wallet_return=say("payment.wallet-return.checking"),
    line=None,
    totals=_WITH_WALLET,
)
CANCEL_ASKED = replace(
    SPLIT,
    question=Question.CANCEL_SALE,
    give_back=Decimal("15.00"),
    reversed_award=Decimal("2.26"),
    reversed_spend=Decimal("11.50"),
)
CHANGE_ASKED = replace(
    CASH,
    question=Question.CHANGE_BASKET,
    reversed_award=Decimal("2.26"),
    reversed_spend=Decimal("1.50"),
)
RECORDING = replace(
    CASH,
    customer=ELENI.with_wallet(Decimal("18.75")),
    amount=DUE,
    typed=False,
    band=RECORDING_BAND,
    totals=replace(_TOTALS, cash_received=DUE, change=ZERO),
    waits=True,
    can_finish=False,
    can_add=False,
    can_spend=False,
    spend_reason=say("payment.spend.not-recorded"),
    can_change_basket=False,
)
RECORDING_SPLIT = replace(RECORDING, way=Way.SPLIT)
OTHER_PRICE = replace(
    CASH,
    amount=DUE,
    typed=False,
    totals=replace(_TOTALS, cash_received=DUE, change=ZERO),
    line=say("payment.was", amount=Decimal("35.40")),
)
TOO_LITTLE = replace(
    CASH,
    amount=Decimal("20.00"),
    totals=replace(
        _TOTALS, cash_received=Decimal("20.00"), change=ZERO, missing=DUE - Decimal("20.00")
    ),
    can_finish=False,
)
REFUSED = replace(
    CASH,
    band=RewardBand(Band.REFUSED, say("band.refused.title"), say("band.refused.line")),
    line=say("payment.refused", words="Customer is not effective"),
    alarming=True,
    totals=replace(
        _TOTALS,
        instant=ZERO,
        automatic=ZERO,
        to_pay=Decimal("37.27"),
        cash_received=None,
        change=None,
        still_to_pay=Decimal("37.27"),
    ),
    waits=True,
    can_finish=False,
    can_add=False,
    spend_shown=False,
    can_spend=False,
    can_change_basket=False,
    can_go_back=True,
    refused=True,
)
_FULL_PRICE = Decimal("37.27")
NOT_SENT = replace(
    CASH,
    customer=ELENI.with_wallet(None),
    amount=_FULL_PRICE,
    exact=_FULL_PRICE,
    quick=quick_cash(_FULL_PRICE),
    typed=False,
    band=RewardBand(Band.NOT_SENT, say("band.not-sent.title"), say("band.not-sent.line")),
    line=say("payment.not-sent"),
    totals=replace(REFUSED.totals, cash_received=_FULL_PRICE, change=ZERO),
    can_spend=False,
    spend_reason=say("payment.spend.not-recorded"),
    can_go_back=True,
)
NO_CUSTOMER = replace(
    NOT_SENT,
    customer=None,
    band=RewardBand(Band.NONE),
    line=None,
    spend_shown=False,
    can_go_back=False,
)
ROUNDED = replace(
    SPLIT,
    parts=(
        CARD_PART,
        replace(CASH_PART, amount=Decimal("9.92"), detail=say("payment.part.cash", time="12:44")),
    ),
    amount=ZERO,
    totals=replace(
        _WITH_WALLET,
        from_wallet=ZERO,
        to_pay=Decimal("24.92"),
        taken=Decimal("24.92"),
        rounding=Decimal("-0.02"),
        change=ZERO,
        still_to_pay=ZERO,
    ),
    can_finish=True,
    can_add=False,
)
EXCHANGE_OFFERED = replace(CASH, exchange=ExchangeOffer(Decimal("8.00"), "3-000377"))
EXCHANGE_WAITS = replace(EXCHANGE_OFFERED, waits=True, can_finish=False)
EXCHANGE_PART = PartRow(
    0, TenderKind.EXCHANGE, 1, Decimal("8.00"), say("payment.part.exchange", number="3-000377")
)
SECOND_EXCHANGE_PART = replace(EXCHANGE_PART, place=1, ordinal=2, amount=Decimal("7.00"))
EXCHANGED = replace(SPLIT, parts=(EXCHANGE_PART, SECOND_EXCHANGE_PART))
EXCHANGE_REMOVED = replace(EXCHANGED, question=Question.REMOVE_PART, question_part=0)
RETURN_REFUSED = replace(
    AFTER_SPEND,
    line=say("payment.return-refused", words="This spend request can no longer be cancelled."),
)

PAYMENT: dict[str, PaymentState] = {
    "payment-cash": CASH,
    "payment-card": CARD,
    "payment-split": SPLIT,
    "payment-split-three": THREE_PARTS,
    "payment-split-card-part": SPLIT_WAITS_FOR_CARD,
    "payment-split-remove-cash": SPLIT_REMOVES_CASH,
    "payment-split-remove-card": SPLIT_REMOVES_CARD,
    "payment-after-spend": AFTER_SPEND,
    "payment-spent-with-purchase": SPENT_WITH_PURCHASE,
    "payment-spend-unstated": SPEND_UNSTATED,
    "payment-return-asked": RETURN_ASKED,
    "payment-return-checked": RETURN_CHECKED,
    "payment-return-refused": RETURN_REFUSED,
    "payment-cancel-asked": CANCEL_ASKED,
    "payment-change-asked": CHANGE_ASKED,
    "payment-recording": RECORDING,
    "payment-other-price": OTHER_PRICE,
    "payment-too-little": TOO_LITTLE,
    "payment-refused": REFUSED,
    "payment-not-sent": NOT_SENT,
    "payment-no-customer": NO_CUSTOMER,
    "payment-rounded": ROUNDED,
    "payment-exchange-offered": EXCHANGE_OFFERED,
    "payment-exchange-waits": EXCHANGE_WAITS,
    "payment-exchanged": EXCHANGED,
    "payment-exchange-removed": EXCHANGE_REMOVED,
}
