"""Parked baskets: nothing scanned is ever lost between parking and taking up."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from cashier_app.presenters.sale_state import MiddlePanel
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill


def parked(till: FakeTill | None = None) -> FakeTill:
    """Park the basket of the mock-ups."""
    till = (till or FakeTill().start()).with_basket(mock_up_basket())
    return till.do(till.wired.parking.park_requested)


def chosen(till: FakeTill) -> FakeTill:
    till.do(till.wired.parking.parked_requested)
    return till.do(till.wired.parking.parked_selected, till.sale.parked[0].identity)


def test_a_parked_basket_stands_in_the_list_and_an_empty_one_is_open() -> None:
    till = parked()

    assert till.sale.lines == ()
    assert till.sale.customer is None
    row = till.sale.parked[0]
    assert (row.identity, row.items, row.customer) == ("basket-1", 9, "Eleni G.")
    assert row.at == till.clock.now()
    assert row.amount == Decimal("37.27")
    assert row.day is None


def test_a_basket_parked_on_another_day_says_which() -> None:
    till = parked()
    till.clock.pass_time(24 * 3600)
    till.scan("HAL").do(till.wired.parking.park_requested)

    assert [row.day for row in till.sale.parked] == [date(2026, 11, 23), None]


def test_an_empty_basket_is_not_parked() -> None:
    till = FakeTill().start()
    till.do(till.wired.parking.park_requested)

    assert till.sale.parked == ()


def test_parked_baskets_are_there_after_a_restart() -> None:
    till = parked().restarted()

    assert [row.items for row in till.sale.parked] == [9]


def test_the_list_stands_in_place_of_the_lines_until_asked_again() -> None:
    till = parked()
    till.do(till.wired.parking.parked_requested)
    assert till.sale.middle is MiddlePanel.PARKED
    till = till.do(till.wired.parking.parked_requested)
    assert till.sale.middle is MiddlePanel.LINES
    till.do(till.wired.parking.parked_requested)
    till = till.do(till.wired.sale.all_keys_requested)

    assert till.sale.middle is MiddlePanel.ALL_KEYS


def test_a_scan_brings_the_lines_back() -> None:
    till = chosen(parked()).scan("HAL")

    assert till.sale.middle is MiddlePanel.LINES


def test_the_list_opened_again_has_nothing_chosen() -> None:
    till = parked().scan("HAL")
    till.do(till.wired.parking.park_requested)
    chosen(till)
    till.do(till.wired.parking.parked_requested)
    till.do(till.wired.parking.parked_requested)

    assert len(till.sale.parked) == 2
    assert till.sale.parked_selected == ""


def test_the_only_one_is_chosen_already() -> None:
    till = parked()
    till.do(till.wired.parking.parked_requested)
    assert till.sale.parked_selected == "basket-1"
    till.do(till.wired.parking.parked_requested)
    assert till.sale.parked_selected == ""


def test_taking_up_brings_goods_and_customer_back() -> None:
    till = chosen(parked())
    assert till.sale.parked_selected == "basket-1"
    till.do(till.wired.parking.take_up_requested)

    assert till.sale.items == 9
    assert till.sale.customer is not None
    assert till.sale.middle is MiddlePanel.LINES
    assert till.sale.parked == ()
    assert till.drafts.put_aside == []


def test_taking_up_while_a_basket_is_in_work_parks_that_one() -> None:
    till = parked().scan("HAL")
    chosen(till).do(till.wired.parking.take_up_requested)

    assert till.sale.items == 9
    assert [row.items for row in till.sale.parked] == [1]


def test_nothing_is_taken_up_before_one_is_chosen() -> None:
    till = parked().scan("HAL")
    till.do(till.wired.parking.park_requested).scan("HAL")
    till.do(till.wired.parking.parked_requested)
    till.do(till.wired.parking.take_up_requested)

    assert till.sale.items == 1
    assert len(till.sale.parked) == 2


def test_a_double_press_on_take_up_takes_it_up_once() -> None:
    till = chosen(parked().scan("HAL"))
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.take_up_requested()
    till.wired.parking.take_up_requested()
    till.runner.release()

    assert till.sale.items == 9
    assert [row.items for row in till.sale.parked] == [1]


def test_a_double_press_on_park_parks_once_and_loses_no_scan() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.park_requested()
    first = till.runner.take(Lane.SEARCH).begin()
    till.wired.parking.park_requested()
    first()
    till.scan("HAL")
    till.runner.release()

    assert [line.product for line in till.sale.lines] == [HALLOUMI]
    assert [row.items for row in till.sale.parked] == [9]


def test_a_scan_while_the_basket_is_being_parked_is_parked_with_it() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.park_requested()
    till.scan("HAL")
    till.runner.release()

    assert till.sale.lines == ()
    assert [row.items for row in till.sale.parked] == [10]


@pytest.mark.parametrize("press", ["pay_requested", "spend_requested"])
def test_a_basket_that_is_being_parked_is_not_sold(press: str) -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.park_requested()
    till.do(getattr(till.wired.sale, press))
    assert till.books.entries == []
    till.runner.release()

    assert till.shows(Screen.SALE)
    assert [row.items for row in till.sale.parked] == [9]


@pytest.mark.parametrize(("scanned", "in_work", "aside"), [(False, 0, [9]), (True, 10, [])])
def test_a_till_that_stops_while_it_parks_has_the_basket_once(
    scanned: bool, in_work: int, aside: list[int]
) -> None:
    """What was scanned after the basket was written stands in the newer of the two."""
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.SEARCH)
    till.wired.parking.park_requested()
    till.runner.take(Lane.SEARCH).begin()
    if scanned:
        till.scan("HAL").runner.take(Lane.SEARCH).begin()
    after = till.restarted()

    assert after.sale.items == in_work
    assert [row.items for row in after.sale.parked] == aside


@pytest.mark.parametrize("in_work", [False, True])
@pytest.mark.parametrize("being_kept", [False, True])
@pytest.mark.parametrize("written", range(5))
def test_a_till_that_stops_while_a_basket_is_taken_up_has_its_goods_once(
    in_work: bool, being_kept: bool, written: int
) -> None:
    """Whatever was written by then: neither lost nor in work and in the list."""
    till = parked()
    if in_work:
        till.scan("HAL")
    chosen(till).runner.hold(Lane.SEARCH)
    if being_kept:
        till.wired.running.change(replace(till.wired.running.basket))
    till.wired.parking.take_up_requested()
    for _ in range(written):
        if till.runner.waiting(Lane.SEARCH):
            till.runner.take(Lane.SEARCH).run()
    after = till.restarted()

    assert sum(row.items for row in after.sale.parked) + after.sale.items == 9 + in_work


@pytest.mark.expected_log("the disk is full")
def test_a_basket_that_cannot_be_parked_stays_in_work() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.drafts.full = True
    till.do(till.wired.parking.park_requested)
    assert till.sale.items == 9
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    till.drafts.full = False
    till.do(till.wired.parking.park_requested)

    assert till.sale.lines == ()
    assert [row.items for row in till.sale.parked] == [9]


@pytest.mark.expected_log("the disk is full")
def test_a_basket_that_was_sold_before_its_parked_copy_was_dropped_can_be_sold_anew() -> None:
    """The disk failed when the copy was to be dropped: the till must not find the old sale."""
    till = chosen(parked())
    till.drafts.full = True
    till.do(till.wired.parking.take_up_requested)
    till.drafts.full = False
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    chosen(till).do(till.wired.parking.take_up_requested)
    till.do(till.wired.sale.pay_requested)

    assert till.current.reference.number == 419
    assert till.payment.can_finish


def test_discarding_asks_first_and_can_be_declined() -> None:
    till = chosen(parked())
    till.do(till.wired.parking.discard_requested)
    assert till.sale.asks_discard
    till = till.do(till.wired.parking.discard_declined)
    assert not till.sale.asks_discard
    till = till.do(till.wired.parking.discard_confirmed)

    assert [row.items for row in till.sale.parked] == [9]


def test_a_discarded_basket_is_gone() -> None:
    till = chosen(parked())
    till.do(till.wired.parking.discard_requested)
    till.do(till.wired.parking.discard_confirmed)
    till.do(till.wired.parking.discard_confirmed)

    assert till.sale.parked == ()
    assert till.sale.parked_selected == ""
    assert till.drafts.put_aside == []


def test_nothing_is_asked_before_one_is_chosen_and_choosing_another_ends_the_question() -> None:
    till = parked()
    till.do(till.wired.parking.discard_requested)
    assert not till.sale.asks_discard
    chosen(till).do(till.wired.parking.discard_requested)
    till.do(till.wired.parking.parked_selected, till.sale.parked[0].identity)

    assert not till.sale.asks_discard


def test_a_basket_without_customer_has_no_name_in_the_list() -> None:
    till = FakeTill().start().scan("HAL")
    till.do(till.wired.parking.park_requested)

    assert till.sale.parked[0].customer == ""
