"""What a supervisor approves when things are not any more as they were when it was asked."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.discount import Discount, Measure, Reason
from cashier_app.domain.person import Role, SignInRules
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.verb import Verb
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane
from tests.fakes.people import DESPO, MARIA
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import approved, asked, signed_in, staffed

D = Decimal
MUCH = Discount(Measure.PER_CENT, D(60), Reason.GOODWILL, "Maria K.")
MAY_RETURN = {Role.CASHIER: frozenset({Verb.RETURN_GOODS}), Role.SUPERVISOR: frozenset(Verb)}


def paying() -> FakeTill:
    """A basket for much less than the shelf says: Pay was pressed, and a supervisor is asked."""
    till = signed_in(staffed(), MARIA).with_basket(mock_up_basket().with_discount(MUCH))
    till.do(till.wired.sale.pay_requested)
    assert asked(till) is not None
    return till


def test_a_basket_that_is_being_parked_is_not_sold_too() -> None:
    till = paying()
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.park_requested()
    approved(till, DESPO.number).release()

    assert till.books.entries == []
    assert till.shows(Screen.SALE)
    assert [row.items for row in till.sale.parked] == [9]


def test_a_basket_is_not_sold_without_what_is_being_weighed() -> None:
    till = paying().scan("TOM")
    till.do(till.wired.sale.entry_changed, D("1.5"))
    approved(till, DESPO.number)

    assert till.books.entries == []


# ---- past purchases ------------------------------------------------------------------------------


def asked_to_cancel() -> FakeTill:
    """Two sales; a supervisor is asked whether the newer one may be cancelled."""
    till = signed_in(staffed(rules=SignInRules(lock_after_s=900, roles=MAY_RETURN)), MARIA)
    for identity in ("basket-1", "basket-2"):
        till.paid(replace(mock_up_basket(), identity=identity))
        till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.bought.cancelling.cancel_requested)
    assert asked(till) is not None
    return till


def returned(till: FakeTill) -> None:
    returning = till.wired.beside.bought.returning
    till.do(returning.return_requested).do(returning.return_line_chosen, 0)
    till.do(returning.return_confirmed)
    assert till.books.sales["basket-2"].stage is Stage.RETURNED


def another_chosen(till: FakeTill) -> None:
    till.do(till.wired.beside.purchases.row_selected, "basket-1")


@pytest.mark.parametrize("meanwhile", [returned, another_chosen])
def test_nothing_is_asked_of_a_purchase_that_is_not_what_it_was(
    meanwhile: Callable[[FakeTill], None],
) -> None:
    till = asked_to_cancel()
    meanwhile(till)
    approved(till, DESPO.number)

    assert till.purchases.cancel is None


def test_no_goods_are_taken_back_of_a_purchase_that_is_being_cancelled() -> None:
    may_cancel = {Role.CASHIER: frozenset({Verb.CANCEL_PURCHASE}), Role.SUPERVISOR: frozenset(Verb)}
    till = signed_in(staffed(rules=SignInRules(lock_after_s=900, roles=may_cancel)), MARIA)
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    bought = till.wired.beside.bought
    till.do(bought.returning.return_requested)
    till.runner.hold(Lane.MONEY)
    till.do(bought.cancel.cancel, bought.screen.purchase)
    approved(till, DESPO.number)

    assert till.purchases.returning is None


def test_one_question_at_a_time_is_asked_of_a_purchase() -> None:
    till = asked_to_cancel()
    till.do(till.wired.beside.bought.returning.return_requested)
    assert till.purchases.returning is not None
    approved(till, DESPO.number)

    assert till.purchases.cancel is not None
    assert till.purchases.returning is None
