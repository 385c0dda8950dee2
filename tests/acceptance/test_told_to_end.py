"""A till that is told to end in the middle of something comes back to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import demo_shop
from cashier_app.services.ports import Lane, PrintOutcome
from tests.acceptance.driver import TillDriver, till_of


@contextmanager
def busy(till: TillDriver, lane: Lane) -> Iterator[None]:
    """Keep a lane of one thread at something else; at the end it does what waits there, or not."""
    over = Event()
    till.running.runner.submit(lane, lambda: over.wait(60), lambda _: None, till.running.fail)
    yield
    ends = till.running.runner._lanes[lane].close

    def close(*, finish_waiting: bool) -> None:
        ends(finish_waiting=finish_waiting)
        over.set()

    till.running.runner._lanes[lane].close = close  # type: ignore[method-assign]


def test_what_was_scanned_and_what_was_to_be_printed_is_there_once_after_it(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with demo_shop(tmp_path) as shop:
        with till_of(qapp, qtbot, shop) as till, busy(till, Lane.SEARCH):
            till.scan_product("COF-001")
            till.shows("1 item")
            till.scan_product("OIL-001")
            till.shows("2 items")

        with till_of(qapp, qtbot, shop) as till, busy(till, Lane.PRINTER):
            till.shows("2 items")
            till.press("Pay")
            till.press("Cash received €50.00")
            till.press("Finish sale")
            till.shows("New sale")
            assert till.running._adapters is not None
            job = till.running._adapters.books.print_job_of(str(till.sale.reference))
            assert job is not None
            assert job.outcome is PrintOutcome.STARTED
        assert shop.printer.received == ()

        with till_of(qapp, qtbot, shop):
            shop.printer.wait_for_jobs()
            [paper] = shop.printer.jobs
            assert "COPY" not in paper.text
