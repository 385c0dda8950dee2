"""What CRM.COM lists of a customer and this till sold is the till's own sale, however found."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.test_cancel_purchase import cancelled
from tests.unit.presenters.test_customer_purchases import (
    at_another_till,
    numbers,
    open_purchases,
    sell,
    shown_for,
    started,
)

BY_PHONE = replace(ELENI, identification=Identification(Means.PHONE, "99123456"))
DAYS = 90


def show(till: FakeTill, customer: Customer = ELENI) -> FakeTill:
    return open_purchases(till).do(till.wired.beside.bought.finding.use_customer, customer)


def show_with_slow_books(till: FakeTill) -> None:
    open_purchases(till)
    till.runner.hold(Lane.BOOKS)
    till.do(till.wired.beside.bought.finding.use_customer, ELENI)


def is_known_as_ours(till: FakeTill) -> bool:
    """Whether the only row is the sale of this till, with its lines."""
    detail = till.purchases.detail
    return [row.key for row in till.purchases.rows] == ["b1"] and bool(detail and detail.lines)


def bought_by_phone(till: FakeTill) -> None:
    """CRM.COM knows whose card that is, and lists what was bought with it for her phone, too."""
    body = till.rewards.recorded[-1]
    till.rewards.recorded[-1] = {**body, "customer": BY_PHONE.identification.value}


def sold_to_a_card_nobody_looked_up() -> FakeTill:
    till = sell(started(), "b1", Customer(CARD))
    bought_by_phone(till)
    return show(till, BY_PHONE)


def test_what_was_sold_to_a_card_that_was_not_looked_up_is_found_by_her_phone() -> None:
    assert is_known_as_ours(sold_to_a_card_nobody_looked_up())


def test_cancelled_it_is_cancelled_in_the_books_and_its_money_goes_back() -> None:
    till = sold_to_a_card_nobody_looked_up()
    kicks = till.printer.drawer_opened
    cancelled(till)

    assert till.books.sales["b1"].stage is Stage.CANCELLED
    assert till.printer.drawer_opened == kicks + 1
    assert till.printer.paper[-1].kind is ReceiptKind.CREDIT
    assert till.purchases.cannot_cancel == "cancel-cancelled"


def test_the_oldest_day_of_the_list_is_read_at_both_ends() -> None:
    till = sell(started(), "b1")
    till.clock.pass_time(timedelta(days=DAYS, hours=-1).total_seconds())

    assert is_known_as_ours(show(till))


def test_slow_books_let_no_sale_of_this_till_look_like_another_tills() -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    show_with_slow_books(till)
    assert (numbers(till), till.purchases.fetching) == ([], True)
    till.release()

    assert (numbers(till), till.purchases.fetching) == (["3-000418", "2-001733"], False)


def test_the_sale_on_payment_is_no_past_purchase() -> None:
    till = started().paid(replace(mock_up_basket(), identity="b1"))
    assert till.books.sales["b1"].crm is CrmState.RECORDED
    shown_for(till)
    assert numbers(till) == []
    cancelled(till)

    assert not till.rewards.purchases["CE000001"].cancelled
    till.do(till.wired.status.tab_requested, Tab.SALE)
    assert till.shows(Screen.PAYMENT)


def test_a_second_purchase_with_our_reference_is_still_no_sale_of_ours() -> None:
    till = sell(started(), "b1", Customer(CARD))
    bought_by_phone(till)
    till.rewards.recorded[-1] = {**till.rewards.recorded[-1], "customer": "somebody else"}
    twice = at_another_till(till, str(till.books.sales["b1"].reference), days=0)
    show(till)

    assert sorted(row.key for row in till.purchases.rows) == ["b1", f"crm {twice.id}"]


def test_what_the_books_say_of_a_customer_who_was_replaced_is_dropped() -> None:
    till = sell(started(), "b1")
    at_another_till(till)
    show_with_slow_books(till)
    till.do(till.wired.beside.bought.finding.use_customer, BY_PHONE)
    till.release()

    assert (till.purchases.customer, numbers(till)) == (BY_PHONE, ["3-000418"])


@pytest.mark.expected_log("the disk is full")
def test_what_the_books_do_not_tell_ours_from_is_not_shown() -> None:
    till = sell(started(), "b1", Customer(CARD))
    bought_by_phone(till)
    till.books.broken = {"sale_of"}
    show(till, BY_PHONE)

    assert (numbers(till), till.purchases.fetching) == ([], False)


@pytest.mark.expected_log("the disk is full")
def test_books_that_break_for_a_replaced_customer_show_nothing_of_her() -> None:
    till = sell(started(), "b1")
    till.books.broken = {"sale_of"}
    show_with_slow_books(till)
    till.do(till.wired.beside.bought.finding.use_customer, None)
    till.release()

    assert till.purchases.customer is None
