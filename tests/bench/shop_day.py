"""P8, P14: a day of sales whose window never stands still for a frame.

Products are synchronised in the morning, at noon the printer is dead, in the afternoon the network,
in the evening both are back. The day begins when the start is over: the till sells, and every
screen of a sale is built and was painted once where nobody sees it (`BuiltAhead.is_ready`).
`[SALES] [PRODUCTS]`, 30 and 3,000 by default, 500 and 100,000 with `--long`.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cashier_app.app.run import RunningTill
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.sync_run import SyncKind
from cashier_app.presenters.screens import Screen
from tests.bench.figure import Figure, tell
from tests.bench.gaps import Idler, Turns, idler_beside, rarely
from tests.bench.many_products import barcode
from tests.bench.scanning import settle
from tests.bench.shop_beside import ShopBeside, shop_beside
from tests.bench.window import FRAME_S, button, opened, scan, until

ELENI = "7012864471"
LINES = 4
SHORT, LONG = (30, 3_000), (500, 100_000)


class Day:
    """Sells one sale after the other, as quickly as the till lets."""

    def __init__(self, app: QApplication, running: RunningTill, till: WiredTill) -> None:
        self._app, self._running, self._till = app, running, till
        self._finish = button(running.window.payment, "payment/finish-sale")
        self._sold = 0

    def sell(self, products: int) -> None:
        """Sell to a customer or to nobody, and begin the next sale."""
        app, till = self._app, self._till
        if self._sold % 2:
            scan(self._running, ELENI, app.processEvents)
        for line in range(LINES):
            code = barcode((self._sold * LINES + line) * 7919 % products)
            scan(self._running, code, app.processEvents)
            settle(app, 0.01)
        until(app, lambda: len(till.running.basket.lines) == LINES)
        self.press(till.sale.pay_requested)
        until(app, lambda: till.navigation.shown is Screen.PAYMENT)
        until(app, self._finish.isEnabled)
        self.press(self._finish.click)
        until(app, lambda: till.navigation.shown is Screen.RECEIPT)
        self.press(till.receipt.new_sale_requested)
        until(app, lambda: till.navigation.shown is Screen.SALE)
        self._sold += 1

    def press(self, act: Callable[[], object]) -> None:
        """Act in a turn of its own, as a press comes: nobody is quicker than what he sees."""
        self._let_paint()
        act()
        self._let_paint()

    def _let_paint(self) -> None:
        # What was asked for is painted in the first turn, which ends with the second.
        self._app.processEvents()
        self._app.processEvents()


def _figure(goal: str, what: str, turns: Turns, idler: Idler) -> Figure:
    """Tell the most work in a turn of the window's thread; beside it the wall, and how many."""
    late = sum(work > FRAME_S for work in turns.works)
    beside = (
        f"{late} of {len(turns.works):,} turns over a frame, p99 of those with work "
        f"{rarely(turns.works) / FRAME_S:.2f}; by the wall "
        f"{turns.longest_wall / FRAME_S:.2f}, where a program that does nothing saw "
        f"{idler.longest_wall / FRAME_S:.2f}"
    )
    return Figure(goal, what, turns.longest_work / FRAME_S, 1, "frames, longest work", beside)


def figures(sales: int, products: int) -> Iterator[Figure]:
    """Live through the day."""
    app = QApplication(sys.argv[:1])
    with (
        tempfile.TemporaryDirectory() as folder,
        shop_beside(Path(folder), products) as shop,
        opened(app, shop) as (running, till),
    ):
        until(app, lambda: running.window.ahead.is_ready)
        settle(app, 3)
        with idler_beside() as idler:
            # What waited while that program was started is nobody's work of the day.
            settle(app, 0.1)
            turns = Turns()
            till.beside.sync.start(SyncKind.ALL)
            until(app, lambda: till.beside.sync.running is None, patience_s=600)
            turns.stop()
        yield _figure("P8", f"window while {products:,} products are sent", turns, idler)
        with idler_beside() as idler:
            # What waited while that program was started is nobody's work of the day.
            settle(app, 0.1)
            turns = Turns()
            _live(shop, Day(app, running, till), till, sales, products)
            turns.stop()
        yield _figure("P14", f"window in a day of {sales} sales", turns, idler)


def _live(shop: ShopBeside, day: Day, till: WiredTill, sales: int, products: int) -> None:
    day.press(lambda: till.beside.sync.start(SyncKind.ALL))
    events = {
        sales * 2 // 5: shop.printer_goes_away,
        sales * 3 // 5: shop.crm_goes_away,
        sales * 4 // 5: shop.all_is_well,
    }
    for number in range(sales):
        events.get(number, _nothing)()
        day.sell(products)


def _nothing() -> None:
    """An hour like any other."""


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:] if one.isdigit()]
    usual = LONG if "--long" in sys.argv else SHORT
    sys.exit(tell(figures(*given, *usual[len(given) :])))
