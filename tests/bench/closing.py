"""P6, P9: closing a sale in the books against one synced write (K2), and memory after many sales.

The till is real but for its window. `[SALES]`, 10,000 by default.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale import Sale
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.ports import PrintJob
from tests.bench.figure import Figure, tell
from tests.crash.cashier import Cashier
from tests.crash.sandbox_shop import (
    ELENI,
    GOODS,
    Cable,
    LineOfSandbox,
    build_till,
    clock_of_today,
    lay_out,
)
from tests.crash.test_soak import soaked

SALES = 10_000
CLOSED = 300


def synced_write(file: Path) -> float:
    """Return the seconds that one write of a page takes until it is on the disk (K2)."""
    with file.open("ab", buffering=0) as target:
        target.write(b"." * 4096)
        started = time.perf_counter()
        target.write(b"." * 4096)
        os.fdatasync(target.fileno())
        return time.perf_counter() - started


def closing(folder: Path) -> Iterator[tuple[float, float]]:
    """Sell, and return what closing each sale took, and a bare synced write right after it."""
    with SandboxServer() as server:
        lay_out(folder, server.base_url)
        real = build_till(folder, server.api_key, clock_of_today())
        real.adapters.books.open()
        real.till.start()
        cashier = Cashier(real.till, LineOfSandbox(server.sandbox_url, Cable()), GOODS, ELENI)
        close, took = real.adapters.books.close, [0.0]

        def measured(sale: Sale, receipt: Receipt) -> PrintJob:
            started = time.perf_counter()
            job = close(sale, receipt)
            took[0] = time.perf_counter() - started
            return job

        real.adapters.books.close = measured  # type: ignore[method-assign] # stands in between
        for _ in range(CLOSED):
            cashier.pays_in_cash()
            yield took[0], synced_write(folder / "floor")
        real.shut()


def figures(sales: int) -> Iterator[Figure]:
    """Close, then sell all day."""
    with tempfile.TemporaryDirectory() as name:
        closes, floors = zip(*closing(Path(name) / "shop"), strict=True)
        ratio = median(closes) / median(floors)
        yield Figure("P6", "closing a sale in the books, p50", ratio, 4, "× K2")
        result = soaked(Path(name) / "soak", sales)
    beside = f"closing in the end {result.slower:.2f} × that at first"
    what = f"memory that {sales:,} sales leave behind"
    yield Figure("P9", what, result.grown, 5, "MiB", beside)


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:] if one.isdigit()]
    sys.exit(tell(figures(given[0] if given else SALES)))
