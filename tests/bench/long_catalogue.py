"""P8, P9: a till that sells while a long products file goes to CRM.COM; `[PRODUCTS]`, a million.

The demo shop imports the file, the till opens on it, and its child tells CRM.COM every product.
On the way the child is killed once and paused once, and each time goes on; meanwhile baskets are
scanned and sold. Then somebody looks at Products while nothing is sold. In the end the stand-in
says what came, and a second run has nothing to send. Each turn of the window counts by its work;
what the same sales took before any synchronisation stands beside it.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import psutil  # type: ignore[import-untyped, unused-ignore] # its types are a package apart
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cashier_app.app.run import RunningTill
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.product_sync import MOST_IN_A_BATCH
from cashier_app.presenters.products_state import ProductList
from cashier_app.presenters.screens import Screen
from tests.bench.figure import Figure, tell
from tests.bench.gaps import Turns, rarely
from tests.bench.many_products import barcode
from tests.bench.product_sync import MOST, bare_json
from tests.bench.scanning import MIB, settle
from tests.bench.shop_beside import ShopBeside, shop_beside
from tests.bench.window import FRAME_S, button, opened, scan, until

LINES = 4
ALONE = 20
KILLED_AT, PAUSED_AT = 0.2, 0.5
PATIENCE_S = 1500
LOOK_S = 0.5
BUSY_S = 0.001


class BusyTurns(Turns):
    """Turns in which there was something to do; of minutes of others the memory would be full."""

    def __init__(self) -> None:
        self.idle = 0
        super().__init__()

    def customEvent(self, event: QEvent) -> None:
        super().customEvent(event)
        if self.works[-1] < BUSY_S:
            self.idle += 1
            self.works.pop()
            self.walls.pop()


class Seller:
    """Scans baskets and sells them, and counts what became of the scans."""

    def __init__(self, app: QApplication, running: RunningTill, till: WiredTill) -> None:
        self._app, self._running, self._till = app, running, till
        self._finish = button(running.window.payment, "payment/finish-sale")
        self.sold = 0
        self.wrong = Decimal(0)

    def sell(self, products: int) -> None:
        """Sell one basket, and begin the next sale."""
        app, till = self._app, self._till
        for line in range(LINES):
            scan(self._running, barcode((self.sold * LINES + line) * 7919 % products))
            settle(app, 0.2)
        self.wrong += abs(
            sum((line.quantity for line in till.running.basket.lines), -Decimal(LINES))
        )
        self._press(till.sale.pay_requested)
        until(app, lambda: till.navigation.shown is Screen.PAYMENT)
        until(app, self._finish.isEnabled)
        self._press(self._finish.click)
        until(app, lambda: till.navigation.shown is Screen.RECEIPT)
        self._press(till.receipt.new_sale_requested)
        until(app, lambda: till.navigation.shown is Screen.SALE)
        self.sold += 1

    def sell_some(self, baskets: int, products: int) -> None:
        """Sell so many baskets, and nothing else."""
        for _ in range(baskets):
            self.sell(products)

    def _press(self, act: Callable[[], object]) -> None:
        """Act in a turn of its own, as a press comes."""
        self._app.processEvents()
        act()
        self._app.processEvents()


class Children:
    """The processes that synchronise, one after the other: their work and their memory."""

    def __init__(self) -> None:
        self._worked: dict[int, float] = {}
        self.most_memory = 0
        self._looked = 0.0

    def look(self) -> psutil.Process | None:
        """Look at the one that runs, now and then: looking is work, too."""
        if time.monotonic() - self._looked < LOOK_S:
            return None
        self._looked = time.monotonic()
        found = [one for one in psutil.Process().children() if _synchronises(one)]
        for child in found:
            times = child.cpu_times()
            self._worked[child.pid] = times.user + times.system
            self.most_memory = max(self.most_memory, child.memory_info().rss)
        return found[0] if found else None

    @property
    def worked_s(self) -> float:
        """How much all of them worked, up to the last look."""
        return sum(self._worked.values())


def _synchronises(process: psutil.Process) -> bool:
    try:
        return "--over-pipe" in process.cmdline()
    except psutil.Error:
        # It has just ended.
        return False


def sent_part(till: WiredTill, products: int) -> float:
    """Return which part of the products has an answer, by what the till knows."""
    standing = till.beside.sync.standing
    return 0 if standing is None else standing.overview.sent / products


def synchronise(
    app: QApplication, till: WiredTill, seller: Seller, children: Children, products: int
) -> None:
    """Sell until everything is at CRM.COM; on the way kill the child, then pause it."""
    sync, end = till.beside.sync, time.monotonic() + PATIENCE_S
    kill_at, pause_at = KILLED_AT, PAUSED_AT
    sync.start()
    while True:
        child = children.look()
        part = sent_part(till, products)
        if sync.running is None:
            until(app, lambda: not sync._reading)
            standing = sync.standing
            if standing is not None and not standing.overview.unfinished:
                return
            sync.start()
        elif child is not None and part >= kill_at:
            kill_at = 2
            child.kill()
        elif part >= pause_at:
            pause_at = 2
            sync.pause()
        seller.sell(products)
        settle(app, 0.2)
        if time.monotonic() > end:
            raise TimeoutError(f"{part:.0%} is sent")


def look_at_products(app: QApplication, till: WiredTill) -> None:
    """Open Products, limit its list to each cell, save it, look at the other list, and search."""
    products = till.beside.products
    products.open()
    settle(app, 1)
    for first in range(1, 1000, 100):
        products.cell_chosen(first)
        settle(app, 0.1)
    products.save_requested()
    settle(app, 1)
    products.list_requested(ProductList.UNKNOWN)
    settle(app, 0.5)
    till.navigation.enter(Screen.SALE)
    for text in ("h", "ha", "halloumi kalou", "hlaloumi", "1234567"):
        till.sale.search_changed(text)
        settle(app, 0.3)
    till.sale.dismissed()
    settle(app, 0.1)


def turns_of(act: Callable[[], object]) -> BusyTurns:
    """Let something happen, and return the turns of the window meanwhile."""
    turns = BusyTurns()
    act()
    turns.stop()
    return turns


def window_figure(what: str, turns: BusyTurns, more: str = "") -> Figure:
    """Tell the most work in a turn of the window's thread, and how many are over a frame."""
    late = sum(work > FRAME_S for work in turns.works)
    beside = (
        f"{late} of {len(turns.works) + turns.idle:,} turns over a frame, p99 of those with work "
        f"{rarely(turns.works) / FRAME_S:.2f}; by the wall "
        f"{turns.longest_wall / FRAME_S:.2f}{more}"
    )
    return Figure("P8", what, turns.longest_work / FRAME_S, 1, "frames, longest work", beside)


def figures(products: int) -> Iterator[Figure]:
    """Open a till on so many products, and tell CRM.COM all of them."""
    app, many = QApplication(sys.argv[:1]), f"{products:,} products"
    floor = min(bare_json(products) for _ in range(3))
    with (
        tempfile.TemporaryDirectory() as folder,
        shop_beside(Path(folder), products) as shop,
        opened(app, shop) as (running, till),
    ):
        until(app, lambda: running.window.ahead.is_ready)
        settle(app, 3)
        process = psutil.Process()
        before = process.memory_info().rss / MIB
        seller, children = Seller(app, running, till), Children()
        # The first sale loads what every later one has.
        seller.sell(products)
        alone = turns_of(lambda: seller.sell_some(ALONE, products))
        began = time.monotonic()
        turns = turns_of(lambda: synchronise(app, till, seller, children, products))
        wall = time.monotonic() - began
        memory = process.memory_info().rss / MIB
        late = sum(work > FRAME_S for work in alone.works)
        more = (
            f"; {seller.sold - ALONE - 1} baskets sold; {ALONE} baskets alone had "
            f"{late} turns over a frame, the longest {alone.longest_work / FRAME_S:.2f}"
        )
        yield window_figure(f"window while {many} are sent", turns, more)
        # The first look builds the screen and the list of hits, however many products there are.
        look_at_products(app, till)
        looked = turns_of(lambda: look_at_products(app, till))
        yield window_figure(f"window while Products and the search show {many}", looked)
        beside = f"by the wall {wall / floor:.1f}, with one child killed and one paused"
        yield Figure("P8", f"sync of {many}", children.worked_s / floor, MOST, "× K3, work", beside)
        child = children.most_memory / MIB
        yield Figure("P8", "memory of the child", child, 150, "MiB")
        beside = f"before the sales {before:.0f}"
        yield Figure(
            "P9", f"memory after {seller.sold} sales beside it", memory, 150, "MiB", beside
        )
        scans = f"{seller.sold * LINES} sent"
        yield Figure("P13", "scans lost or doubled", float(seller.wrong), 0, "scans", scans)
        yield from _at_crmcom(app, shop, till, products)


def _at_crmcom(
    app: QApplication, shop: ShopBeside, till: WiredTill, products: int
) -> Iterator[Figure]:
    """Ask the stand-in what came; synchronise again, and ask whether anything did."""
    told = shop.products_told()
    lost = products - told.different
    beside = f"{told.rows:,} rows came; the stand-in holds {told.memory / MIB:.0f} MiB"
    yield Figure("P8", "products that did not come", lost, 0, "products", beside)
    again = told.rows - told.different
    what = "products that came twice, after the kill"
    yield Figure("P8", what, again, MOST_IN_A_BATCH, "products")
    yield Figure("P8", "products that came twice, differently", told.otherwise, 0, "products")
    till.beside.sync.start()
    until(app, lambda: till.beside.sync.running is None, PATIENCE_S)
    more = shop.products_told().rows - told.rows
    yield Figure("P8", "products that a second run sends", more, 0, "products")


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:] if one.isdigit()]
    sys.exit(tell(figures(given[0] if given else 1_000_000)))
