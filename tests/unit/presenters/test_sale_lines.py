"""The lines of the basket: counted, removed, emptied, and every removal can be taken back."""

from decimal import Decimal

import pytest

from cashier_app.presenters.sale_state import SidePanel
from cashier_app.services.ports import Lane
from tests.fakes.shop import COFFEE, ELENI, HALLOUMI, SOAP, TOMATOES, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def started() -> FakeTill:
    return FakeTill().start().with_basket(mock_up_basket())


def codes(till: FakeTill) -> list[str]:
    return [line.product.code for line in till.sale.lines]


def test_the_newest_line_is_selected_and_a_tap_selects_another() -> None:
    till = started()
    assert till.sale.selected == 6
    till.do(till.wired.lines.line_selected, 0)

    assert till.sale.selected == 0


@pytest.mark.parametrize("place", [-1, 7])
def test_a_line_that_is_not_there_is_not_selected(place: int) -> None:
    till = started()
    till.do(till.wired.lines.line_selected, place)

    assert till.sale.selected == 6


def test_selecting_a_line_asks_for_no_new_preview() -> None:
    till = started()
    asked = till.rewards.calls.count("preview")
    till.do(till.wired.lines.line_selected, 0)

    assert till.rewards.calls.count("preview") == asked


def test_one_more_and_one_less_change_the_selected_line() -> None:
    till = started()
    till.do(till.wired.lines.line_selected, 0)
    till.do(till.wired.lines.one_more_requested)
    assert till.sale.lines[0].quantity == 3
    till.do(till.wired.lines.one_less_requested)

    assert till.sale.lines[0].quantity == 2


def test_one_less_at_one_removes_the_line_and_can_be_undone() -> None:
    till = started()
    till.do(till.wired.lines.one_less_requested)
    assert codes(till)[-1] == SOAP.code
    assert till.sale.undo
    till.do(till.wired.lines.undo_requested)

    assert codes(till)[-1] == COFFEE.code


def test_a_weighed_line_is_weighed_once_more_or_removed_whole() -> None:
    till = started()
    till.do(till.wired.lines.line_selected, 4)
    till.do(till.wired.lines.one_more_requested)
    assert till.sale.side is SidePanel.WEIGHT
    assert till.sale.lines[4].quantity == D("1.240")
    till.do(till.wired.lines.one_less_requested)

    assert TOMATOES.code not in codes(till)
    assert till.sale.undo


def test_a_removed_line_comes_back_where_it_was() -> None:
    till = started()
    till.do(till.wired.lines.line_selected, 0)
    till.do(till.wired.lines.remove_requested)
    assert till.sale.notice is not None
    assert till.sale.notice.key == "sale.removed"
    assert till.sale.notice.values["product"] == HALLOUMI.description
    assert till.sale.selected == 0
    till.do(till.wired.lines.undo_requested)

    assert codes(till)[0] == HALLOUMI.code
    assert till.sale.lines[0].quantity == 2
    assert till.sale.notice is None


def test_undo_is_there_for_ten_seconds() -> None:
    till = started()
    till.do(till.wired.lines.remove_requested)
    till.runner.advance(9.5)
    assert till.sale.undo
    till = till.wait(1)
    assert not till.sale.undo
    assert till.sale.notice is None
    till.do(till.wired.lines.undo_requested)

    assert till.sale.items == 8


def test_a_second_removal_gives_the_notice_its_ten_seconds_anew() -> None:
    till = started()
    till.do(till.wired.lines.remove_requested)
    till.runner.advance(6)
    till.do(till.wired.lines.remove_requested)
    till.runner.advance(6)
    assert till.sale.undo
    till.do(till.wired.lines.undo_requested)

    assert codes(till)[-1] == SOAP.code
    assert till.sale.items == 8


def test_undo_after_more_scans_keeps_them() -> None:
    till = started()
    till.do(till.wired.lines.remove_requested)
    till.do(till.wired.lines.empty_requested)
    till.do(till.wired.lines.empty_confirmed)
    till.scan("HAL").do(till.wired.lines.undo_requested)

    assert till.sale.items == 9
    assert codes(till)[-1] == HALLOUMI.code


def test_nothing_selected_means_nothing_to_change() -> None:
    till = FakeTill().start()
    for press in (
        till.wired.lines.one_more_requested,
        till.wired.lines.one_less_requested,
        till.wired.lines.remove_requested,
        till.wired.lines.undo_requested,
    ):
        till.do(press)

    assert till.sale.lines == ()
    assert till.sale.notice is None


def test_emptying_asks_first_and_can_be_declined() -> None:
    till = started()
    till.do(till.wired.lines.empty_requested)
    assert till.sale.asks_empty
    till = till.do(till.wired.lines.empty_declined)

    assert not till.sale.asks_empty
    assert till.sale.items == 9


def test_an_empty_basket_is_not_asked_about() -> None:
    till = FakeTill().start()
    till.do(till.wired.lines.empty_requested)

    assert not till.sale.asks_empty


def test_an_emptied_basket_keeps_its_customer_and_can_be_undone_whole() -> None:
    till = started()
    before = codes(till)
    till.do(till.wired.lines.empty_requested)
    till.do(till.wired.lines.empty_confirmed)
    assert till.sale.lines == ()
    assert till.sale.customer == ELENI
    assert till.sale.notice is not None
    assert till.sale.notice.values["n"] == 9
    till.do(till.wired.lines.undo_requested)

    assert codes(till) == before
    assert till.sale.totals.goods == D("37.27")


def test_a_double_press_on_remove_all_keeps_the_way_back() -> None:
    till = started()
    till.do(till.wired.lines.empty_requested)
    till.do(till.wired.lines.empty_confirmed)
    till.do(till.wired.lines.empty_confirmed)
    till.do(till.wired.lines.undo_requested)

    assert till.sale.items == 9


def test_the_end_of_a_notice_does_not_take_a_question_away() -> None:
    till = started()
    till.do(till.wired.lines.remove_requested)
    till.runner.advance(9)
    till.do(till.wired.lines.empty_requested)
    till.runner.advance(5)

    assert till.sale.asks_empty


def test_a_scan_takes_the_question_away() -> None:
    till = started()
    till.do(till.wired.lines.empty_requested)
    till.scan("HAL")

    assert not till.sale.asks_empty


def test_undo_never_reaches_into_another_basket() -> None:
    till = started()
    till.do(till.wired.lines.remove_requested)
    till.do(till.wired.parking.park_requested)
    assert not till.sale.undo
    till.do(till.wired.lines.undo_requested)

    assert till.sale.lines == ()


def test_a_question_about_one_basket_is_not_asked_of_the_next() -> None:
    till = started()
    till.runner.hold(Lane.SEARCH)
    till.do(till.wired.parking.park_requested)
    till.do(till.wired.lines.empty_requested)
    till.runner.release()

    assert not till.sale.asks_empty
