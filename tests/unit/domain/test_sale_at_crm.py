"""The moves of the purchase at CRM.COM, and the sale's own end."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from tests.fakes.shop import ELENI
from tests.unit.domain.sales import (
    ANSWER,
    PREVIEW,
    cash,
    recorded,
    sending,
    spent,
    without_customer,
)

D = Decimal


def test_a_sale_given_to_a_customer_is_sent_next() -> None:
    sale = without_customer().for_customer(ELENI)
    assert (sale.crm, sale.customer) == (CrmState.SENDING, ELENI)


@pytest.mark.parametrize(
    "sale",
    [
        without_customer().with_tender(cash("1")),
        without_customer().given_up(),
        without_customer().with_tender(cash("37.27")).closed(),
        sending(),
        recorded(),
    ],
    ids=["money was taken", "given up", "closed", "being sent", "recorded"],
)
def test_only_an_open_unsent_sale_without_money_is_given_to_a_customer(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.for_customer(ELENI)


ANSWERS: dict[str, tuple[Callable[[Sale], Sale], CrmState]] = {
    "accepted": (lambda sale: sale.recorded(ANSWER), CrmState.RECORDED),
    "refused": (lambda sale: sale.refused("The card is blocked"), CrmState.REFUSED),
    "not sent": (Sale.not_sent, CrmState.WAITING),
    "unknown": (Sale.unanswered, CrmState.UNKNOWN),
}


@pytest.mark.parametrize(("answer", "state"), ANSWERS.values(), ids=ANSWERS)
def test_a_purchase_ends_in_one_of_four_ways(
    answer: Callable[[Sale], Sale], state: CrmState
) -> None:
    assert answer(sending()).crm is state


@pytest.mark.parametrize("sale", [sending().not_sent(), sending().unanswered()])
def test_an_answer_is_final_however_late(sale: Sale) -> None:
    assert sale.recorded(ANSWER).to_pay == D("34.90")
    refused = sale.refused("The card is blocked")
    assert (refused.crm, refused.refusal) == (CrmState.REFUSED, "The card is blocked")


@pytest.mark.parametrize("answer", [one for one, _ in ANSWERS.values()], ids=ANSWERS)
@pytest.mark.parametrize("sale", [recorded(), sending().refused("No").without_reward()])
def test_what_is_recorded_or_kept_never_changes_again(
    sale: Sale, answer: Callable[[Sale], Sale]
) -> None:
    with pytest.raises(TransitionError, match="cannot become"):
        answer(sale)


def test_an_error_names_the_sale_and_both_states() -> None:
    with pytest.raises(TransitionError) as raised:
        recorded().not_sent()
    assert str(raised.value) == "LCA1-3-000418-K7Q2: recorded cannot become waiting"


def test_only_a_refused_purchase_is_sold_without_reward() -> None:
    assert sending().refused("No").without_reward().crm is CrmState.KEPT
    with pytest.raises(TransitionError):
        sending().not_sent().without_reward()


def test_only_an_unknown_outcome_goes_on_at_full_price() -> None:
    assert sending().unanswered().at_full_price().to_pay == D("37.27")
    with pytest.raises(TransitionError, match="waiting"):
        sending().not_sent().at_full_price()


def test_an_answer_before_money_is_taken_lowers_a_bill_that_went_on_at_full_price() -> None:
    sale = sending().unanswered().at_full_price().recorded(ANSWER)
    assert (sale.to_pay, sale.give_back) == (D("34.90"), ZERO)


def test_no_wallet_money_is_spent_after_going_on_at_full_price() -> None:
    sale = sending().unanswered().at_full_price().recorded(ANSWER)
    assert not sale.may_spend


def test_a_preview_that_comes_late_is_noted_with_its_reduction_method() -> None:
    late = replace(PREVIEW, reduction=Reduction.BACK_END)
    sale = sending(preview=None).recorded(ANSWER).with_preview(late)
    assert (sale.preview, sale.to_pay) == (late, D("37.27"))


@pytest.mark.parametrize(
    "sale",
    [
        recorded(),
        sending(preview=None).not_sent().with_tender(cash("1")),
        sending(preview=None).given_up(),
        sending(preview=None)
        .recorded(RecordedPurchase("9", "P9", ZERO, automatic=D("37.27")))
        .closed(),
    ],
    ids=["it has one", "money was taken", "given up", "closed"],
)
def test_a_preview_that_comes_too_late_changes_nothing(sale: Sale) -> None:
    assert sale.with_preview(replace(PREVIEW, reduction=Reduction.BACK_END)) is sale


def test_a_paid_sale_closes_whatever_crm_said_or_not() -> None:
    for sale in (recorded(), sending().not_sent(), sending().unanswered().at_full_price()):
        closed = sale.with_tender(cash(str(sale.to_pay))).closed()
        assert closed.stage is Stage.CLOSED


def test_a_sale_that_the_wallet_paid_whole_closes_without_any_part() -> None:
    free = recorded(RecordedPurchase("9", "P9", ZERO, automatic=D("37.27")))
    assert free.closed().stage is Stage.CLOSED


@pytest.mark.parametrize(
    "sale",
    [
        recorded(),
        recorded().with_tender(cash("34.89")),
        sending(),
        sending().refused("No"),
        recorded().with_tender(cash("34.90")).closed(),
        recorded().with_tender(cash("34.90")).given_up(),
    ],
    ids=["nothing taken", "a cent is missing", "recording", "refused", "closed", "given up"],
)
def test_a_sale_that_is_not_paid_or_over_does_not_close(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.closed()


@pytest.mark.parametrize("sale", [sending(), recorded(), spent(), sending().refused("No")])
def test_an_open_sale_can_be_given_up_at_any_time(sale: Sale) -> None:
    assert sale.given_up().stage is Stage.GIVEN_UP


def test_a_sale_that_is_over_cannot_be_given_up() -> None:
    with pytest.raises(TransitionError, match="closed cannot become given-up"):
        recorded().with_tender(cash("34.90")).closed().given_up()


def test_the_answer_to_a_sale_that_is_over_is_still_noted() -> None:
    assert sending().given_up().recorded(ANSWER).crm is CrmState.RECORDED
    closed = sending().not_sent().with_tender(cash("37.27")).closed().recorded(ANSWER)
    assert (closed.stage, closed.to_pay, closed.give_back) == (Stage.CLOSED, D("37.27"), D("2.37"))
