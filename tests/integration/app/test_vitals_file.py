"""When the last sale was, as a chain reads it in the file of a till."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from cashier_app.app.vitals_file import EVERY_S, VitalsFile
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill


class WatchedTill:
    """A till whose file is written, and what that says of the last sale."""

    def __init__(self, folder: Path) -> None:
        """Start it."""
        self.till = till = FakeTill().start()
        self.file = folder / "cashier.prom"
        adapters: Any = SimpleNamespace(
            books=till.books, shop=till.shop, outside=SimpleNamespace(line=till.line)
        )
        journal = folder / "journal.sqlite"
        VitalsFile(self.file, adapters, till.wired, journal, till.runner, till.clock).start()
        till.runner.run()

    def last_sale(self) -> str:
        """Return what the file says after it was written the next time."""
        self.till.wait(EVERY_S)
        name = "cashier_last_sale_timestamp_seconds "
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return next((line.removeprefix(name) for line in lines if line.startswith(name)), "")

    def now(self) -> str:
        """Return the time of the till as the file writes times."""
        return str(int(self.till.clock.now().timestamp()))


@pytest.fixture
def watched(tmp_path: Path) -> WatchedTill:
    return WatchedTill(tmp_path)


def test_a_sale_counts_once_it_is_closed_and_when_it_was(watched: WatchedTill) -> None:
    till = watched.till.paid(mock_up_basket())
    assert watched.last_sale() == ""
    closed_at = watched.now()
    till.do(till.wired.payment.finish_requested)
    assert till.books.jobs
    assert watched.last_sale() == closed_at


def test_a_sale_that_was_given_up_is_none(watched: WatchedTill) -> None:
    till = watched.till.paid(mock_up_basket())
    till.do(till.wired.questions.cancel_requested).do(till.wired.questions.cancel_confirmed)
    assert watched.last_sale() == ""


@pytest.mark.expected_log("how the till is could not be written")
def test_a_sale_is_told_later_where_the_books_could_not_be_read(watched: WatchedTill) -> None:
    till = watched.till.paid(mock_up_basket())
    closed_at = watched.now()
    till.do(till.wired.payment.finish_requested)
    till.books.broken.update({"sales_between", "bought_between"})
    assert watched.last_sale() == ""
    till.books.broken.clear()
    assert watched.last_sale() == closed_at
