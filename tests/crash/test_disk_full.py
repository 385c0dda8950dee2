"""R7: the disk is full, or fails once, at any write of a sale; no acknowledged sale is lost.

A sale that did not begin yet is refused before anybody is asked for money, the one in work is
finished in the room of the ballast, and the next one begins when there is room again.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.screens import Screen
from cashier_app.storage.ballast import Ballast
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from tests.crash.apsw_connection import ApswConnection
from tests.crash.balance import JournalFile
from tests.crash.cashier import Cashier
from tests.crash.full_disk import BROKEN, FULL, FailingDisk
from tests.crash.line_of_fakes import LineOfFakes
from tests.crash.powered_books import BASKETS, JOURNAL, journal_in
from tests.crash.wired_till import Around, TillWithoutWindow
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, FakePrinter

pytestmark = pytest.mark.expected_log(
    "the books could not be read or written", "the ballast was thrown off", always=False
)


class Shop:
    """A till on a disk that can fail."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.disk = FailingDisk(f"failing disk of {folder}", folder / "ballast")
        monkeypatch.setattr("shutil.disk_usage", self.disk.usage)
        clock = FakeClock()
        self.rewards = FakeRewards(customers={CARD.value: ELENI})
        self.journal: Journal = journal_in(folder, self._connect, clock)
        self.drafts = BasketFile(folder / BASKETS, self._connect)
        self.printer = FakePrinter()
        self.journal.open()
        around = Around(self.rewards, self.journal, self.drafts, self.printer)
        self.till = TillWithoutWindow(around, clock).start()
        self.cashier = Cashier(self.till, LineOfFakes(self.rewards), ("HAL", "OIL"), CARD.value)

    def _connect(self, path: Path) -> sqlite3.Connection:
        return ApswConnection(path, self.disk.name).as_sqlite3()

    def sells(self) -> None:
        """Go through a sale with all that it has, as far as the till lets her."""
        self.cashier.comes_to_payment()
        if self.till.screen is Screen.PAYMENT:
            self.cashier.asks_wallet()
        if self.till.screen is Screen.PAYMENT:
            self.cashier.takes_some_cash()
        for _ in range(12):
            self.cashier.goes_on_calmly()
        self.till.wait(60)

    def shut(self) -> JournalFile:
        """Close the books, take the disk out and read what is there."""
        self.journal.shut()
        self.drafts.shut()
        self.disk.unregister()
        return JournalFile(self.folder / JOURNAL)


@pytest.fixture
def new_shop(
    new_scratch: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[], Shop]:
    """Opens shops, one after the other."""
    return lambda: Shop(new_scratch(), monkeypatch)


def writes_of_a_sale(new_shop: Callable[[], Shop]) -> int:
    shop = new_shop()
    shop.sells()
    shop.disk.writes = 0
    shop.sells()
    shop.shut()
    return shop.disk.writes


def faults_when_it_fails(shop: Shop, at: int, kind: str) -> list[str]:
    """Let the disk fail in the middle of the second sale; return what is not as promised."""
    shop.sells()
    shop.disk.fail(at, kind)
    shop.sells()
    in_work = shop.till.sale
    paper = len(shop.printer.paper)
    shop.disk.mend()
    shop.sells()
    shop.till.wait(400)
    shop.sells()

    found = [] if shop.disk.writes >= at else ["the disk never came to fail"]
    if in_work is not None:
        found.append(f"the sale in work was not finished: {in_work.stage}")
    found += [str(error) for error in shop.till.troubles if not isinstance(error, StorageError)]
    fault = shop.journal.verify().fault
    found += [f"the journal is not whole: {fault}"] if fault else []
    journal = shop.shut()
    closed = [sale for sale in journal.sales if sale.stage is Stage.CLOSED]
    printed = {receipt.reference for receipt in shop.printer.paper}
    found += [
        f"{sale.reference} is {sale.stage.value}" for sale in journal.sales if sale not in closed
    ]
    found += [f"{sale.reference} was not paid" for sale in closed if sale.taken != sale.to_pay]
    if printed != {str(sale.reference) for sale in closed}:
        found.append("the paper and the journal differ")
    if not paper:
        found.append("the first sale was lost")
    references = shop.rewards.references
    if sorted(references) != sorted(str(sale.reference) for sale in closed):
        found.append(f"CRM.COM has {len(references)} purchases, the journal {len(closed)}")
    return [f"{kind} at write {at}: {fault}" for fault in found]


@pytest.mark.parametrize("kind", [FULL, BROKEN])
def test_whenever_the_disk_fails_no_sale_is_lost(
    new_shop: Callable[[], Shop], kind: str, long_run: bool
) -> None:
    writes = writes_of_a_sale(new_shop)
    places = range(1, writes + 1, 1 if long_run else 4)
    faults = [fault for at in places for fault in faults_when_it_fails(new_shop(), at, kind)]

    assert writes > 20
    assert faults == []


def test_a_sale_is_refused_before_money_is_asked_for(new_shop: Callable[[], Shop]) -> None:
    shop = new_shop()
    shop.sells()
    shop.disk.fail(1, FULL)
    shop.cashier.comes_to_payment()

    assert shop.till.screen is Screen.SALE
    assert shop.till.sale is None
    shop.disk.mend()
    assert len(shop.shut().sales) == 1


# ---- the harness proves itself -------------------------------------------------------------------


def test_it_finds_a_sale_that_cannot_be_finished(
    new_shop: Callable[[], Shop], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ballast, "throw_off", lambda _: False)
    half = writes_of_a_sale(new_shop) // 2

    assert any(
        "was not finished" in fault for fault in faults_when_it_fails(new_shop(), half, FULL)
    )
