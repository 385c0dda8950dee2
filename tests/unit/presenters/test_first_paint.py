"""The first picture is the one that the started till shows, so that nothing jumps."""

from dataclasses import replace

from cashier_app.presenters.first_paint import first_bar, first_sale
from cashier_app.services.ports import PrinterState
from tests.fakes.till import FakeTill


def test_the_first_sale_is_the_empty_sale_of_the_started_till() -> None:
    till = FakeTill().start()

    assert replace(till.sale, quick_keys=()) == first_sale()


def test_the_first_bar_is_that_of_the_started_till_before_settings_and_printer_are_known() -> None:
    till = FakeTill().start()
    shown = replace(till.bar, printer=PrinterState.NOT_KNOWN, store="")

    assert shown == first_bar(till.clock.now(), "Maria K.")
