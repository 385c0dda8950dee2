"""What the audit trail says of everyday acts."""

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.basket import Basket
from cashier_app.services.line import LineState
from cashier_app.services.ports import Lane
from tests.fakes.shop import HALLOUMI, OIL, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import noted

TWO = Basket("b1").with_product(HALLOUMI).with_product(HALLOUMI).with_product(OIL)
REMOVALS = (AuditKind.LINE_REMOVED, AuditKind.LINE_LESSENED, AuditKind.BASKET_EMPTIED)


def removals(till: FakeTill) -> list[AuditKind]:
    return [kind for kind in till.audit.kinds() if kind in REMOVALS]


def test_a_removed_line_is_noted_with_how_much_of_what() -> None:
    till = FakeTill().start().with_basket(TWO)
    till.wired.lines.line_selected(0)
    till.do(till.wired.lines.one_less_requested)
    assert noted(till, AuditKind.LINE_LESSENED) == [
        ("no name", {"product": "HAL", "taken_out": "1"})
    ]
    till.do(till.wired.lines.remove_requested)
    assert noted(till, AuditKind.LINE_REMOVED) == [
        ("no name", {"product": "HAL", "taken_out": "1"})
    ]


def test_an_emptied_basket_is_noted_once_with_its_total() -> None:
    till = FakeTill().start().with_basket(TWO)
    till.wired.lines.empty_requested()
    till.do(till.wired.lines.empty_confirmed)
    assert removals(till) == [AuditKind.BASKET_EMPTIED]
    assert noted(till, AuditKind.BASKET_EMPTIED)[0][1] == {"lines": "2", "total": "20.60"}


def test_what_is_added_chosen_or_given_to_a_customer_is_no_removal() -> None:
    till = FakeTill().start().with_basket(TWO)
    till.with_basket(TWO.with_product(OIL).selecting(0))
    assert removals(till) == []


def test_a_parked_basket_and_the_next_sale_lose_nothing() -> None:
    till = FakeTill().start().with_basket(TWO)
    till.do(till.wired.parking.park_requested)
    assert till.wired.running.basket.lines == ()
    assert removals(till) == []


@pytest.mark.expected_log("the disk is full")
def test_a_parked_basket_that_is_discarded_is_noted_as_an_emptied_one() -> None:
    till = FakeTill().start().with_basket(TWO)
    parking = till.wired.parking
    till.do(parking.park_requested).do(parking.parked_selected, "b1")
    parking.discard_requested()
    till.drafts.full = True
    till.do(parking.discard_confirmed)
    assert removals(till) == []  # it is still there
    till.drafts.full = False
    till.runner.hold(Lane.SEARCH)
    for _ in range(2):
        parking.parked_selected("b1")
        parking.discard_requested()
        till.do(parking.discard_confirmed)
    till.release()
    assert noted(till, AuditKind.BASKET_EMPTIED) == [("no name", {"lines": "2", "total": "20.60"})]


def test_a_parked_basket_that_is_taken_up_loses_nothing() -> None:
    till = FakeTill().start().with_basket(TWO)
    parking = till.wired.parking
    till.do(parking.park_requested).do(parking.parked_selected, "b1").do(parking.take_up_requested)
    assert till.wired.running.basket.items == 3
    assert removals(till) == []


def test_a_sale_that_was_given_up_is_noted() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    reference = str(till.current.reference)
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    facts = {"sale": reference, "total": "37.27"}
    assert noted(till, AuditKind.SALE_GIVEN_UP) == [("no name", facts)]


def test_a_copy_of_a_receipt_is_noted_and_the_original_is_not() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.do(till.wired.payment.finish_requested)
    assert noted(till, AuditKind.RECEIPT_COPIED) == []
    till.do(till.wired.receipt.print_again_requested)
    (row,) = noted(till, AuditKind.RECEIPT_COPIED)
    assert row[1]["copy"] == "1"


def test_offline_begins_and_ends_once() -> None:
    till = FakeTill().start()
    till.wait(60)
    for state in (LineState.AWAY, LineState.AWAY, LineState.CONNECTED):
        till.line.heard(state)
        till.wait(6)
    kinds = [kind for kind in till.audit.kinds() if kind.value.startswith("offline")]
    assert kinds == [AuditKind.OFFLINE_BEGAN, AuditKind.OFFLINE_ENDED]
    assert noted(till, AuditKind.OFFLINE_BEGAN) == [("no name", {"line": "away"})]
