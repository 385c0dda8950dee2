"""The basket in work is painted first and kept as a draft right after."""

import pytest

from cashier_app.services.ports import Lane
from tests.fakes.shop import COFFEE, HALLOUMI, SOAP, FakeDrafts, mock_up_basket
from tests.fakes.till import FakeTill


def test_a_scan_is_painted_before_its_draft_is_written() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    till.scan("HAL")

    assert till.sale.items == 1
    assert till.drafts.kept is None


def test_of_many_changes_the_newest_draft_is_kept() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    for code in ("HAL", "SOA", "COF"):
        till.scan(code)
    assert till.runner.waiting(Lane.SEARCH) == 1
    till.runner.release()

    assert till.drafts.kept is not None
    products = [line.product for line in till.drafts.kept.lines]
    assert products == [HALLOUMI, SOAP, COFFEE]


@pytest.mark.expected_log("the disk is full")
def test_a_draft_that_cannot_be_kept_is_said_and_the_next_scan_tries_again() -> None:
    till = FakeTill().start()
    till.drafts.full = True
    till.scan("HAL")
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    assert till.sale.items == 1
    till.drafts.full = False
    till.scan("SOA")

    assert till.drafts.kept is not None
    assert till.drafts.kept.items == 2


@pytest.mark.expected_log("the disk is full")
def test_a_change_during_a_failing_draft_is_kept_all_the_same() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    till.drafts.full = True
    till.scan("HAL")
    failed = till.runner.take(Lane.SEARCH).begin()
    till.scan("SOA")
    till.drafts.full = False
    failed()
    till.runner.release()

    assert till.drafts.kept is not None
    assert till.drafts.kept.items == 2


def test_taking_up_the_same_basket_again_writes_no_draft() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.SEARCH)
    till.wired.running.change(till.wired.running.basket)

    assert till.runner.waiting(Lane.SEARCH) == 0


def test_what_was_scanned_last_is_kept_when_the_till_ends_before_its_draft_is() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    for code in ("HAL", "SOA"):
        till.scan(code)
    till.runner.take(Lane.SEARCH).run()  # a lane that ends does what waits, and tells nobody
    till.wired.running.end()

    assert till.drafts.kept is not None
    assert till.drafts.kept.items == 2


def test_a_till_that_ends_before_anything_was_scanned_leaves_the_basket_that_was_kept() -> None:
    kept = mock_up_basket()
    till = FakeTill(drafts=FakeDrafts(kept))
    till.wired.running.end()
    assert till.drafts.kept == kept
