"""The moves of the payment: parts are taken, undone, and fix the bill where no answer came."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import cash_tender
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    asking,
    card,
    cash,
    fixed_then_answered,
    recorded,
    sending,
    without_customer,
)

D = Decimal
PAID = recorded().with_tender(cash("15")).with_tender(card("19.90"))


def test_parts_are_kept_in_the_order_in_which_they_were_taken() -> None:
    assert PAID.tenders == (cash("15"), card("19.90"))
    assert PAID.still_to_pay == 0


def test_money_is_refused_while_an_answer_is_awaited() -> None:
    with pytest.raises(TransitionError, match="answer is awaited"):
        sending().with_tender(cash("1"))


@pytest.mark.parametrize("amount", ["-0.01", "34.91"])
def test_a_part_is_never_less_than_nothing_or_more_than_remains(amount: str) -> None:
    with pytest.raises(TransitionError, match="more than remains"):
        recorded().with_tender(cash(amount))


@pytest.mark.parametrize("amount", ["0", "34.90"])
def test_a_part_may_be_nothing_and_may_be_all(amount: str) -> None:
    assert recorded().with_tender(cash(amount)).taken == D(amount)


def test_cash_rounding_and_change_never_reach_the_bill() -> None:
    sale = recorded().with_tender(cash_tender(D(40), D("34.90"), D("0.20"), AT))
    assert (sale.to_pay, sale.taken, sale.still_to_pay) == (D("34.90"), D("34.90"), ZERO)


@pytest.mark.parametrize(
    "sale", [sending().not_sent(), sending().unanswered().at_full_price()], ids=str
)
def test_the_first_part_without_an_answer_fixes_the_full_price(sale: Sale) -> None:
    assert sale.fixed_to_pay is None
    first = sale.with_tender(cash("20"))
    assert first.fixed_to_pay == D("37.27")
    assert first.recorded(ANSWER).with_tender(cash("17.27")).closed().to_pay == D("37.27")


def test_a_later_part_does_not_fix_the_bill_anew() -> None:
    sale = fixed_then_answered().with_tender(card("5"))
    assert (sale.fixed_to_pay, sale.still_to_pay) == (D("37.27"), D("12.27"))


@pytest.mark.parametrize(
    "sale", [recorded(), without_customer(), sending().refused("No").without_reward()]
)
def test_a_bill_that_no_answer_can_change_any_more_is_not_fixed(sale: Sale) -> None:
    assert sale.with_tender(cash("1")).fixed_to_pay is None


def test_an_undone_part_is_to_be_paid_again() -> None:
    assert PAID.without_tender(0).tenders == (card("19.90"),)
    assert PAID.without_tender(1).still_to_pay == D("19.90")


def test_the_bill_follows_the_answer_again_when_the_last_part_is_undone() -> None:
    sale = fixed_then_answered().with_tender(card("5"))
    one_left = sale.without_tender(0)
    assert one_left.fixed_to_pay == D("37.27")
    none_left = one_left.without_tender(0)
    assert (none_left.fixed_to_pay, none_left.to_pay) == (None, D("34.90"))


def test_what_is_paid_is_not_closed_while_an_answer_is_awaited() -> None:
    paid = without_customer().with_tender(cash("37.27"))
    assert paid.still_to_pay == ZERO
    with pytest.raises(TransitionError, match="not paid"):
        replace(paid, crm=CrmState.SENDING).closed()


@pytest.mark.parametrize("place", [-1, 2])
def test_a_part_that_is_not_there_cannot_be_undone(place: int) -> None:
    with pytest.raises(TransitionError, match="no such part"):
        PAID.without_tender(place)


@pytest.mark.parametrize("sale", [PAID.closed(), PAID.given_up()], ids=["closed", "given up"])
def test_no_part_is_undone_when_the_sale_is_over(sale: Sale) -> None:
    with pytest.raises(TransitionError, match="no such part"):
        sale.without_tender(0)


def test_a_part_can_be_undone_while_the_wallet_is_asked() -> None:
    sale = recorded().with_tender(cash("10")).asking_wallet(D(5), AT).without_tender(0)
    assert sale == asking("5")
