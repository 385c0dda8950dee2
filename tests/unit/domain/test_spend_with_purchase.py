"""A spend that the purchase itself asks for: what is stated comes off, whatever else was hoped."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage, WalletSpend
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    PREVIEW,
    cash,
    recorded,
    sending,
    spend_answer,
    spent,
    with_blocked_wallet,
)

D = Decimal
CENTS = st.integers(-200, 6_000).map(lambda cents: D(cents).scaleb(-2))
PAID = st.integers(1, 3_490).map(lambda cents: D(cents).scaleb(-2))


def asking(amount: str = "10") -> Sale:
    """Goods 37.27, of which the preview leaves 34.90."""
    return sending().asking_with_purchase(D(amount), AT)


def stated(amount: str | None, total: str | None = None) -> RecordedPurchase:
    requested = None if amount is None else D(amount)
    return replace(ANSWER, requested=requested, total_spend=None if total is None else D(total))


def paid_in_full(sale: Sale) -> Sale:
    return sale.unanswered().at_full_price().with_tender(cash("37.27")).closed()


def test_all_that_the_preview_leaves_can_be_asked_for_and_not_a_cent_more() -> None:
    assert asking("34.90").asked_with_purchase == D("34.90")
    with pytest.raises(TransitionError):
        asking("34.91")


def test_what_was_asked_for_by_itself_is_not_asked_with_the_purchase() -> None:
    assert spent().asked_with_purchase == ZERO


def test_nothing_comes_off_while_the_answer_is_awaited() -> None:
    sale = asking()
    assert sale.spend == WalletSpend(SpendState.WITH_PURCHASE, asked=D(10), at=AT)
    assert (sale.to_pay, sale.expected_to_pay) == (D("37.27"), D("24.90"))
    assert sale.unanswered().expected_to_pay == D("24.90")
    assert not sale.may_take_money


def test_where_another_system_pays_back_the_whole_is_expected() -> None:
    sale = sending(replace(PREVIEW, reduction=Reduction.BACK_END), Reduction.BACK_END)
    asked = sale.asking_with_purchase(D(10), AT)
    assert asked.expected_to_pay == D("37.27")
    assert asked.recorded(stated("10")).to_pay == D("37.27")


@pytest.mark.parametrize("amount", ["0", "-1", "34.91"])
def test_an_amount_that_makes_no_sense_is_never_asked_for(amount: str) -> None:
    with pytest.raises(TransitionError, match="cannot ask"):
        asking(amount)


@pytest.mark.parametrize(
    "sale",
    [
        sending(preview=None),
        sending(replace(PREVIEW, spending_allowed=False)),
        with_blocked_wallet(sending()),
        sending().not_sent(),
        sending().unanswered(),
        recorded(),
        asking(),
        sending().given_up(),
    ],
    ids=[
        "no preview",
        "not allowed",
        "blocked",
        "not sent",
        "unknown",
        "recorded",
        "twice",
        "over",
    ],
)
def test_only_a_purchase_that_is_about_to_be_sent_may_ask(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.asking_with_purchase(D(5), AT)


@pytest.mark.parametrize(("amount", "to_pay"), [("10", "24.90"), ("8", "26.90"), ("0", "34.90")])
def test_what_the_answer_states_comes_off(amount: str, to_pay: str) -> None:
    sale = asking().recorded(stated(amount))
    assert sale.spend.state is SpendState.SPENT_WITH_PURCHASE
    assert (sale.from_wallet, sale.to_pay) == (D(amount), D(to_pay))


def test_a_sum_that_leaves_nothing_says_that_nothing_was_spent() -> None:
    sale = asking().recorded(stated(None, total="2.37"))
    assert (sale.spend.state, sale.to_pay) == (SpendState.SPENT_WITH_PURCHASE, D("34.90"))


@pytest.mark.parametrize(
    "answer",
    [stated("10.01"), stated("-0.01"), stated(None), stated(None, total="12.37")],
    ids=["more than asked", "less than nothing", "not stated", "the sum shows one"],
)
def test_what_is_not_stated_or_cannot_be_right_does_not_come_off(answer: RecordedPurchase) -> None:
    sale = asking().recorded(answer)
    assert (sale.spend.state, sale.to_pay) == (SpendState.UNSTATED, D("34.90"))
    assert not sale.may_spend  # a second one on top of it
    assert sale.may_change_basket
    assert sale.given_up().may_be_at_crm
    assert sale.with_tender(cash("34.90")).closed().stage is Stage.CLOSED


def test_more_than_is_due_does_not_come_off() -> None:
    answer = replace(stated("10"), instant=D("30.00"))
    sale = asking().recorded(answer)
    assert (sale.spend.state, sale.to_pay) == (SpendState.UNSTATED, D("5.77"))


def test_a_spend_that_nobody_asked_for_does_not_come_off() -> None:
    sale = sending().recorded(stated("10"))
    assert (sale.spend.state, sale.to_pay) == (SpendState.NONE, D("34.90"))


def test_what_is_not_at_crm_spent_nothing() -> None:
    closed = paid_in_full(asking())
    for sale in (asking().not_sent(), asking().refused("No"), closed.without_reward()):
        assert sale.spend == WalletSpend()
    late = asking().unanswered().not_sent()  # its time ran out before it left the line
    assert (late.spend, late.to_pay) == (WalletSpend(), D("37.27"))


def test_found_before_the_bill_was_fixed_it_comes_off() -> None:
    sale = asking().unanswered().at_full_price().recorded(stated("10"))
    assert (sale.to_pay, sale.give_back) == (D("24.90"), ZERO)


def test_found_after_it_was_paid_in_full_it_is_given_back() -> None:
    sale = paid_in_full(asking()).recorded(stated("10"))
    assert (sale.to_pay, sale.to_pay_by_answer, sale.give_back) == (
        D("37.27"),
        D("24.90"),
        D("12.37"),
    )


def test_seen_at_crm_by_a_person_nobody_states_what_was_spent() -> None:
    sale = paid_in_full(asking()).seen_at_crm()
    assert (sale.crm, sale.spend.state) == (CrmState.RECORDED, SpendState.UNSTATED)
    assert sale.give_back == ZERO


def test_it_has_no_number_so_it_cannot_be_returned_alone() -> None:
    sale = asking().recorded(stated("10"))
    moves = (
        Sale.returning_wallet,
        Sale.wallet_returned,
        Sale.wallet_return_refused,
        Sale.wallet_return_unanswered,
        Sale.wallet_not_spent,
        Sale.wallet_unanswered,
        lambda sale: sale.wallet_spent(spend_answer("1")),
    )
    for move in moves:
        with pytest.raises(TransitionError):
            move(sale)


@given(PAID, CENTS, CENTS, CENTS, st.booleans(), st.booleans())
def test_the_bill_is_never_below_nothing_and_right_to_the_cent(
    asked: Decimal,
    requested: Decimal,
    instant: Decimal,
    automatic: Decimal,
    said: bool,
    late: bool,
) -> None:
    instant, automatic = abs(instant), abs(automatic)
    answer = RecordedPurchase(
        "9", "P9", None, instant, automatic, requested=requested if said else None
    )
    before = sending().asking_with_purchase(asked, AT)
    sale = (paid_in_full(before) if late else before).recorded(answer)
    due = max(D("37.27") - instant - automatic, ZERO)
    fits = said and ZERO <= requested <= min(asked, due)
    assert sale.from_wallet == (requested if fits else ZERO)
    assert sale.to_pay_by_answer == due - sale.from_wallet >= ZERO
    assert sale.give_back == (D("37.27") - sale.to_pay_by_answer if late else ZERO)
