"""Paper before screens: nothing of the window stands between a closed sale and its receipt."""

from dataclasses import dataclass, field

import pytest

from cashier_app.domain.receipt import Receipt
from cashier_app.presenters.paper_first import PAPER_FIRST_S
from cashier_app.presenters.receipt_state import Printing
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane, PrinterState, PrintOutcome, PrintReport
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.shop import FakePrinter, mock_up_basket
from tests.fakes.till import FakeTill

NO_PAPER = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)


@dataclass
class LookingPrinter(FakePrinter):
    """A printer that notes what the till has shown by the time it gets a receipt."""

    till: FakeTill | None = None
    seen: list[tuple[Screen, int, int]] = field(default_factory=list)

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print, and look up."""
        if self.till is not None:
            views = self.till.views
            painted = len(views[Screen.PAYMENT].states), len(views[Screen.RECEIPT].states)
            self.seen.append((self.till.wired.navigation.screen, *painted))
        return super().print_receipt(receipt)


def ready_to_finish(till: FakeTill | None = None) -> FakeTill:
    return (till or FakeTill()).start().paid(mock_up_basket(None))


def test_no_screen_is_shown_anew_between_the_last_tender_and_the_paper() -> None:
    printer = LookingPrinter()
    till = printer.till = ready_to_finish(FakeTill(device=printer))
    painted = len(till.views[Screen.PAYMENT].states)
    till.do(till.wired.payment.finish_requested)

    assert printer.seen == [(Screen.PAYMENT, painted, 0)]
    assert till.shows(Screen.RECEIPT)
    assert till.receipt.printing is Printing.PRINTED


def test_between_the_closing_row_and_the_first_byte_nothing_asks_the_window() -> None:
    """Drawer, start and receipt go from lane to lane; no answer is delivered meanwhile."""
    till = ready_to_finish()
    till.wired.payment.finish_requested()
    answers = [till.runner.take(Lane.BOOKS).begin()]
    answers += [till.runner.take(lane).begin() for lane in (Lane.PRINTER, Lane.BOOKS)]
    assert till.printer.drawer_opened == 1
    assert [job.outcome for job in till.books.jobs] == [PrintOutcome.STARTED]
    answers.append(till.runner.take(Lane.PRINTER).begin())
    assert len(till.printer.paper) == 1
    for answer in answers:
        till.do(answer)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.printing is Printing.PRINTED
    assert till.wired.prints.waiting == 0
    assert len(till.printer.paper) == 1


def test_a_report_that_comes_before_the_sale_is_known_as_closed_prints_nothing_twice() -> None:
    till = ready_to_finish()
    till.wired.payment.finish_requested()
    closed = till.runner.take(Lane.BOOKS).begin()
    till.runner.run()
    assert len(till.printer.paper) == 1
    till.do(closed)

    assert len(till.printer.paper) == 1
    assert till.receipt.printing is Printing.PRINTED
    assert till.wired.prints.waiting == 0


def test_a_till_that_stops_before_the_start_is_written_prints_after_the_restart() -> None:
    books = FakeBooks(FakeClock())
    till = ready_to_finish(FakeTill(books=books))
    till.wired.payment.finish_requested()
    till.runner.take(Lane.BOOKS).begin()
    assert till.printer.paper == []
    again = till.restarted().wait(1)

    assert [receipt.copy for receipt in again.printer.paper] == [0]


def test_a_printer_that_does_not_come_back_holds_the_screen_for_two_frames() -> None:
    till = ready_to_finish()
    till.runner.hold(Lane.PRINTER)
    till.do(till.wired.payment.finish_requested)
    assert till.shows(Screen.PAYMENT)
    till.wait(PAPER_FIRST_S)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.printing is Printing.PRINTING
    assert till.bar.printer is PrinterState.PRINTING


def test_behind_receipts_that_wait_no_screen_is_held_and_the_order_is_kept() -> None:
    till = ready_to_finish()
    till.printer.report, till.printer.shown = NO_PAPER, NO_PAPER.state
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.runner.hold(Lane.PRINTER)
    till.wired.payment.finish_requested()
    till.runner.take(Lane.BOOKS).run()

    assert till.shows(Screen.RECEIPT)
    assert till.printer.tried == 1
    assert till.wired.prints.waiting == 2


def test_a_scan_while_the_paper_goes_first_begins_the_next_sale() -> None:
    till = ready_to_finish()
    till.runner.hold(Lane.PRINTER)
    till.do(till.wired.payment.finish_requested)
    till.wired.scans.scanned(mock_up_basket(None).lines[0].product.barcodes[0])
    assert till.shows(Screen.SALE)
    assert till.wired.running.basket.items == 1
    till.release().wait(1)

    assert till.shows(Screen.SALE)
    assert len(till.printer.paper) == 1


@pytest.mark.expected_log("the disk is full")
def test_what_goes_wrong_meanwhile_is_said_beside_the_receipt() -> None:
    till = ready_to_finish()
    till.runner.hold(Lane.PRINTER)
    till.books.broken = {"print_outcome"}
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"


def test_a_slow_disk_is_shown_on_payment() -> None:
    till = ready_to_finish()
    till.runner.hold(Lane.BOOKS)
    till.do(till.wired.payment.finish_requested)
    assert not till.payment.waits
    till.wait(PAPER_FIRST_S)

    assert till.payment.waits
