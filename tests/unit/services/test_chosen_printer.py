from cashier_app.services.chosen_printer import ChosenPrinter
from cashier_app.services.ports import PrinterState
from tests.fakes.shop import SHOP, FakePrinter
from tests.integration.printing.mock_up_sale import receipt


def test_everything_goes_to_the_printer_that_was_chosen_last() -> None:
    first, second = FakePrinter("First"), FakePrinter("Second", shown=PrinterState.COVER_OPEN)
    printer = ChosenPrinter(first)
    printer.print_receipt(receipt())
    printer.use(second)
    printer.print_receipt(receipt())
    printer.print_test(SHOP)
    printer.open_drawer()
    assert (printer.name, printer.state()) == ("Second", PrinterState.COVER_OPEN)
    assert (len(first.paper), len(second.paper)) == (1, 1)
    assert (first.tests_printed, second.tests_printed) == (0, 1)
    assert (first.drawer_opened, second.drawer_opened) == (0, 1)
