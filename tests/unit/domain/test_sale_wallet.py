"""The moves of the wallet spend: asked once, given back alone, never counted twice."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, WalletSpend
from tests.unit.domain.sales import (
    AT,
    asking,
    cash,
    paid_back_by_another_system,
    recorded,
    sending,
    spend_answer,
    spent,
)

D = Decimal
RETURNING = spent().returning_wallet()
RETURN_UNKNOWN = RETURNING.wallet_return_unanswered()
CHECK = asking().wallet_unanswered()


def test_a_spend_takes_nothing_off_while_it_is_asked_for() -> None:
    sale = asking("10")
    assert sale.spend == WalletSpend(SpendState.ASKING, asked=D(10), at=AT)
    assert sale.to_pay == D("34.90")


def test_what_was_really_spent_comes_off_even_if_less_was_spent_than_asked() -> None:
    sale = spent(asked="10", amount="8")
    assert sale.spend == WalletSpend(SpendState.SPENT, D(10), D(8), "77", "S77", AT)
    assert sale.to_pay == D("26.90")


@pytest.mark.parametrize("amount", ["0", "-1", "34.91"])
def test_an_amount_that_makes_no_sense_is_never_asked_for(amount: str) -> None:
    with pytest.raises(TransitionError, match="cannot be spent"):
        recorded().asking_wallet(D(amount), AT)


def test_all_that_remains_and_a_single_cent_can_be_asked_for() -> None:
    part = recorded().with_tender(cash("30.00"))
    for amount in ("0.01", "4.90"):
        assert part.asking_wallet(D(amount), AT).spend.asked == D(amount)
    with pytest.raises(TransitionError):
        part.asking_wallet(D("4.91"), AT)


def test_a_spend_needs_a_recorded_sale() -> None:
    with pytest.raises(TransitionError):
        sending().not_sent().asking_wallet(D(5), AT)


@pytest.mark.parametrize("sale", [asking(), spent(), CHECK, RETURNING, RETURN_UNKNOWN])
def test_a_second_spend_cannot_be_asked_for_while_one_is_alive(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.asking_wallet(D(1), AT)


@pytest.mark.parametrize("sale", [recorded(), asking(), CHECK, RETURNING, RETURN_UNKNOWN])
def test_only_money_that_was_surely_spent_can_be_returned(sale: Sale) -> None:
    assert spent().may_return_wallet
    assert not sale.may_return_wallet
    assert not spent().with_tender(cash("1")).may_return_wallet


@pytest.mark.parametrize("amount", [None, "-0.01", "34.91"])
def test_an_amount_that_cannot_be_right_stays_on_the_bill_and_is_checked(
    amount: str | None,
) -> None:
    sale = asking().wallet_spent(spend_answer(amount))
    assert sale.spend == WalletSpend(SpendState.CHECK, D(10), ZERO, "77", "S77", AT)
    assert (sale.from_wallet, sale.to_pay) == (ZERO, D("34.90"))


@pytest.mark.parametrize("amount", ["0", "34.90"])
def test_nothing_and_the_whole_bill_are_amounts_that_can_be_right(amount: str) -> None:
    sale = asking().wallet_spent(spend_answer(amount))
    assert (sale.spend.state, sale.from_wallet) == (SpendState.SPENT, D(amount))


def test_the_spends_answer_decides_who_lowers_the_bill() -> None:
    sale = asking().wallet_spent(spend_answer("10", Reduction.BACK_END))
    assert (sale.reduction, sale.to_pay) == (Reduction.BACK_END, D("37.27"))
    silent = paid_back_by_another_system().asking_wallet(D(10), AT)
    assert silent.wallet_spent(spend_answer("10")).reduction is Reduction.BACK_END


def test_an_answer_with_another_method_never_takes_more_off_than_is_left() -> None:
    # 34.50 was taken of 37.27. Should the till lower the bill after all, 0.40 of 34.90 is left.
    sale = paid_back_by_another_system().with_tender(cash("34.50")).asking_wallet(D(2), AT)
    fits = sale.wallet_spent(spend_answer("0.40", Reduction.FRONT_END))
    assert (fits.spend.state, fits.to_pay) == (SpendState.SPENT, D("34.50"))
    too_much = sale.wallet_spent(spend_answer("0.41", Reduction.FRONT_END))
    assert (too_much.spend.state, too_much.to_pay) == (SpendState.CHECK, D("37.27"))
    more_taken = paid_back_by_another_system().with_tender(cash("36")).asking_wallet(D(1), AT)
    nothing = more_taken.wallet_spent(spend_answer("0", Reduction.FRONT_END))
    assert (nothing.spend.state, nothing.still_to_pay) == (SpendState.CHECK, D("1.27"))


def test_a_refused_or_unsent_spend_can_be_asked_for_again() -> None:
    sale = asking().wallet_not_spent()
    assert sale == recorded()
    assert sale.may_spend


def test_a_spend_without_an_answer_is_not_on_the_bill_until_a_check_found_nothing() -> None:
    assert (CHECK.spend.state, CHECK.spend.asked) == (SpendState.CHECK, D(10))
    assert CHECK.to_pay == D("34.90")
    assert CHECK.wallet_not_spent() == recorded()


def test_money_given_back_to_the_wallet_is_to_be_paid_again() -> None:
    assert RETURNING.to_pay == D("24.90")
    assert RETURNING.wallet_returned() == recorded()


def test_a_refused_return_changes_nothing() -> None:
    assert RETURNING.wallet_return_refused() == spent()


def test_an_unknown_return_stays_off_the_bill_until_it_is_known() -> None:
    assert RETURN_UNKNOWN.spend == replace(spent().spend, state=SpendState.RETURN_UNKNOWN)
    assert RETURN_UNKNOWN.to_pay == D("24.90")
    assert RETURN_UNKNOWN.wallet_returned() == recorded()
    assert RETURN_UNKNOWN.wallet_return_refused() == spent()


def test_wallet_money_is_not_given_back_once_a_part_was_taken() -> None:
    with pytest.raises(TransitionError, match="money was taken"):
        spent().with_tender(cash("1")).returning_wallet()


def test_a_closed_bill_is_never_raised_by_a_return() -> None:
    closed = spent("34.90").closed()
    with pytest.raises(TransitionError):
        closed.returning_wallet()
    unknown = RETURN_UNKNOWN.with_tender(cash("24.90")).closed()
    with pytest.raises(TransitionError, match="closed"):
        unknown.wallet_returned()
    with pytest.raises(TransitionError, match="closed"):
        unknown.wallet_seems_returned()
    assert unknown.wallet_return_refused().to_pay == D("24.90")


@pytest.mark.parametrize("undone", [Sale.cancelled_at_crm, lambda sale: sale.returned("3-419")])
def test_a_bill_that_was_paid_is_never_raised_by_a_return_whatever_became_of_it(
    undone: Callable[[Sale], Sale],
) -> None:
    paid = undone(RETURN_UNKNOWN.with_tender(cash("24.90")).closed())
    for late in (Sale.wallet_returned, Sale.wallet_seems_returned):
        with pytest.raises(TransitionError, match=paid.stage.value):
            late(paid)
    assert paid.wallet_return_refused().to_pay == D("24.90")


def test_a_return_that_was_only_seen_is_to_be_paid_again_and_nothing_more_is_asked_for() -> None:
    sale = RETURN_UNKNOWN.wallet_seems_returned()
    assert sale.spend == replace(spent().spend, state=SpendState.CHECK, amount=D(0))
    assert sale.to_pay == D("34.90")
    assert not sale.may_spend


def test_the_wallet_of_a_given_up_sale_is_not_asked_to_give_back_a_second_time() -> None:
    with pytest.raises(TransitionError):
        spent().given_up().returning_wallet()
    assert RETURNING.given_up().wallet_returned().spend.state is SpendState.NONE


MOVES: dict[str, tuple[Callable[[Sale], Sale], set[SpendState]]] = {
    "spent": (lambda sale: sale.wallet_spent(spend_answer("1")), {SpendState.ASKING}),
    "unusable": (lambda sale: sale.wallet_spent(spend_answer(None)), {SpendState.ASKING}),
    "not spent": (Sale.wallet_not_spent, {SpendState.ASKING, SpendState.CHECK}),
    "unanswered": (Sale.wallet_unanswered, {SpendState.ASKING}),
    "returning": (Sale.returning_wallet, {SpendState.SPENT}),
    "returned": (Sale.wallet_returned, {SpendState.RETURNING, SpendState.RETURN_UNKNOWN}),
    "return refused": (
        Sale.wallet_return_refused,
        {SpendState.RETURNING, SpendState.RETURN_UNKNOWN},
    ),
    "return unanswered": (Sale.wallet_return_unanswered, {SpendState.RETURNING}),
    "return seen": (Sale.wallet_seems_returned, {SpendState.RETURN_UNKNOWN}),
}
SALES = (recorded(), asking(), spent(), CHECK, RETURNING, RETURN_UNKNOWN)


@pytest.mark.parametrize("sale", SALES, ids=lambda sale: sale.spend.state.value)
@pytest.mark.parametrize(("move", "answers"), MOVES.values(), ids=MOVES)
def test_an_answer_counts_only_for_the_question_it_belongs_to(
    move: Callable[[Sale], Sale], answers: set[SpendState], sale: Sale
) -> None:
    if sale.spend.state in answers:
        assert move(sale).spend.state is not sale.spend.state
        return
    with pytest.raises(TransitionError):
        move(sale)


def test_an_error_names_the_sale_and_both_states() -> None:
    with pytest.raises(TransitionError) as raised:
        spent().wallet_not_spent()
    assert str(raised.value) == "LCA1-3-000418-K7Q2: spent cannot become none"
