"""A receipt that is scanned while something is being sold opens nothing unasked."""

import pytest

from cashier_app.presenters.sale_state import SidePanel
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports.sounds import Sound
from tests.fakes.shop import HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill

RECEIPT = "LCA1-3-000377-K7Q2"


def asked() -> FakeTill:
    return FakeTill().start().with_basket(mock_up_basket()).scan(RECEIPT)


def test_it_asks_in_the_place_of_the_quick_keys_and_keeps_the_basket() -> None:
    till = asked()
    assert till.sale.side is SidePanel.RECEIPT
    assert till.sale.receipt == "3-000377"
    assert till.sale.items == 9


def test_open_shows_the_purchase_and_the_basket_is_there_afterwards() -> None:
    till = asked()
    till.do(till.wired.receipt_question.open_purchase_requested)
    assert till.shows(Screen.PURCHASES)
    till.do(till.wired.navigation.leave_room)
    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.items == 9


def test_a_second_press_opens_nothing() -> None:
    till = asked()
    till.do(till.wired.receipt_question.open_purchase_requested)
    till.do(till.wired.navigation.leave_room)
    till.do(till.wired.receipt_question.open_purchase_requested)
    assert till.shows(Screen.SALE)


def test_dismiss_puts_the_quick_keys_back() -> None:
    till = asked()
    till.do(till.wired.sale.dismissed)
    assert till.sale.side is SidePanel.QUICK_KEYS
    assert till.sale.receipt == ""


def test_the_next_product_answers_it() -> None:
    till = asked().scan(HALLOUMI.barcodes[0])
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_a_weight_that_is_being_typed_stays_and_the_receipt_is_only_named() -> None:
    till = FakeTill().start().scan("TOM").scan(RECEIPT)
    assert till.sale.side is SidePanel.WEIGHT
    assert till.sale.notice is not None
    assert till.sale.notice.key == "scan.receipt"


def test_a_card_number_typed_by_hand_is_refused_as_a_scanned_one() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.search_changed, "4111 1111 1111 1111")
    till.do(till.wired.sale.search_entered, "4111 1111 1111 1111")
    assert till.sale.notice is not None
    assert till.sale.notice.key == "scan.card-number"
    assert "1111" not in repr(till.sale)


@pytest.mark.expected_log("RuntimeError: a bug")
def test_a_finished_sale_and_trouble_are_heard() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.sounds.played.clear()
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.fail, RuntimeError("a bug"))
    assert till.sounds.played == [Sound.DONE, Sound.ERROR]
