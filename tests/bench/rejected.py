"""P8: a till whose products CRM.COM rejects, very many of them; `[REJECTED]`, 20,000.

CRM.COM takes no product of a family that it does not have, and has none of these. Products is then
opened for the first time, its list is saved while products are scanned, and all of it is sent
again. Each turn of the window counts by its work.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cashier_app.app.run import RunningTill
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.sync_run import SyncKind
from cashier_app.presenters.screens import Screen
from tests.bench.figure import Figure, tell
from tests.bench.long_catalogue import turns_of, window_figure
from tests.bench.many_products import barcode
from tests.bench.scanning import settle
from tests.bench.shop_beside import shop_beside
from tests.bench.window import opened, scan, until

PATIENCE_S = 600
SCANS = 15


def synchronised(app: QApplication, till: WiredTill, kind: SyncKind) -> None:
    """Send products and wait until every one has an answer and the screen knows it."""
    sync = till.beside.sync
    sync.start(kind)
    until(app, lambda: sync.running is None and not sync._reading, PATIENCE_S)
    settle(app, 0.5)


def scan_some(app: QApplication, running: RunningTill, rejected: int) -> None:
    """Scan products one after the other."""
    for number in range(SCANS):
        scan(running, barcode(number * 7919 % rejected))
        settle(app, 0.1)


def figures(rejected: int) -> Iterator[Figure]:
    """Open a till on so many products, none of which CRM.COM takes."""
    app, many = QApplication(sys.argv[:1]), f"{rejected:,} rejected"
    with (
        tempfile.TemporaryDirectory() as folder,
        shop_beside(Path(folder), rejected) as shop,
        opened(app, shop) as (running, till),
    ):
        products, navigation = till.beside.products, till.navigation
        shop.families_are_unknown()
        until(app, lambda: running.window.ahead.is_ready)
        synchronised(app, till, SyncKind.ALL)
        standing = till.beside.sync.standing
        there = 0 if standing is None else standing.overview.rejected
        yield Figure("P8", "products rejected", there, rejected, "products")

        def open_products() -> None:
            products.open()
            settle(app, 1)

        yield window_figure(
            f"window when Products is first opened, {many}", turns_of(open_products)
        )
        navigation.enter(Screen.SALE)
        settle(app, 0.5)
        alone = turns_of(lambda: scan_some(app, running, rejected))
        yield window_figure(f"window while {SCANS} products are scanned", alone)
        products.save_requested()
        beside = turns_of(lambda: scan_some(app, running, rejected))
        yield window_figure(f"window while they are scanned and {many} are saved", beside)
        products.open()
        settle(app, 0.5)
        again = turns_of(lambda: synchronised(app, till, SyncKind.REJECTED))
        yield window_figure(f"window while {many} are sent again, Products shown", again)


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:] if one.isdigit()]
    sys.exit(tell(figures(given[0] if given else 20_000)))
