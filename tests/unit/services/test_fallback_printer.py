"""A second printer prints what the first cannot, and nothing comes out twice."""

import pytest

from cashier_app.domain.errors import DeviceError
from cashier_app.services.fallback_printer import FallbackPrinter
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport, ReceiptPrinter
from tests.fakes.shop import PRINTED, SHOP, FakePrinter
from tests.integration.printing.mock_up_sale import receipt

NO_PAPER = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)
NOBODY_KNOWS = PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)


def pair(first: PrintReport, second: PrintReport) -> tuple[FakePrinter, FakePrinter]:
    return FakePrinter(report=first, shown=first.state), FakePrinter("Kitchen", report=second)


def test_what_the_first_prints_the_second_never_sees() -> None:
    first, second = pair(PRINTED, PRINTED)
    both: ReceiptPrinter = FallbackPrinter(first, second)
    assert both.print_receipt(receipt()) == PRINTED
    assert (first.tried, second.tried) == (1, 0)
    assert both.name == first.name


def test_what_may_be_on_paper_goes_nowhere_else() -> None:
    first, second = pair(NOBODY_KNOWS, PRINTED)
    assert FallbackPrinter(first, second).print_receipt(receipt()) == NOBODY_KNOWS
    assert second.tried == 0


@pytest.mark.parametrize("second_report", [PRINTED, NOBODY_KNOWS])
def test_what_the_first_did_not_print_goes_to_the_second(second_report: PrintReport) -> None:
    first, second = pair(NO_PAPER, second_report)
    both = FallbackPrinter(first, second)
    expected = PrintReport(second_report.outcome, PrinterState.OUT_OF_PAPER, "Kitchen")
    assert both.print_receipt(receipt()) == expected
    assert both.state() is PrinterState.OUT_OF_PAPER


def test_when_neither_prints_it_waits_for_the_first() -> None:
    first, second = pair(NO_PAPER, NO_PAPER)
    assert FallbackPrinter(first, second).print_receipt(receipt()) == NO_PAPER


def test_the_test_page_tests_the_first() -> None:
    first, second = pair(NO_PAPER, PRINTED)
    assert FallbackPrinter(first, second).print_test(SHOP) == NO_PAPER
    assert (first.tests_printed, second.tests_printed) == (1, 0)


def test_the_drawer_hangs_on_the_first() -> None:
    first, second = pair(PRINTED, PRINTED)
    FallbackPrinter(first, second).open_drawer()
    assert (first.drawer_opened, second.drawer_opened) == (1, 0)
    first.drawer_jams = True
    with pytest.raises(DeviceError):
        FallbackPrinter(first, second).open_drawer()
