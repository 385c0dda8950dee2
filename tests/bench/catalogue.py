"""`python -m tests.bench.catalogue [PRODUCTS]`: importing, scanning and searching the catalogue.

Import: processor time over bare csv and SQLite's executemany on the same file (promised: 10).
Look-ups and searches: milliseconds of processor time, and as multiples of opening a file and
reading one row by its key, which is the least that any of them could do. The exit code says whether
the promises hold: 99 of 100 barcodes under 2 ms, 95 of 100 searches under 1, 2, 10 ms at 10,000,
100,000 and 1,000,000 products.
"""

import csv
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import quantiles

from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.catalogue_file import import_catalogue
from tests.bench.many_products import HEADER, barcode, write_products

TYPED = ("h", "ha", "hal", "hallo", "milk ka", "bread 250", "p0000", "500 g", "lou mi", "cof ts")
SLIPS = ("hlaloumi", "haloumi", "cofee", "yogutr", "braed soap", "chesee")
ROUNDS = 2000
IMPORT_PROMISED = 10.0
BARCODE_PROMISED_MS = 2.0
SEARCH_PROMISED_MS = {10_000: 1.0, 100_000: 2.0, 1_000_000: 10.0}


def bare_import(file: Path, target: Path) -> None:
    """What cannot be saved: read the file and write its rows."""
    with closing(sqlite3.connect(target)) as db, file.open(encoding="utf-8", newline="") as text:
        columns = ", ".join(f"{name} TEXT" for name in HEADER[1:])
        db.execute(f"CREATE TABLE products (code TEXT PRIMARY KEY, {columns})")
        rows = csv.reader(text)
        next(rows)
        db.executemany("INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        db.commit()


def bare_look_up(target: Path, code: str) -> None:
    """Open a file and read one row by its key."""
    with closing(sqlite3.connect(target)) as db:
        db.execute("SELECT * FROM products WHERE code = ?", (code,)).fetchone()


def processor_time(act: Callable[[], object]) -> float:
    """Return the seconds of work that the act takes, whatever else the computer does."""
    started = time.process_time()
    act()
    return time.process_time() - started


def milliseconds(acts: Sequence[Callable[[], object]]) -> tuple[float, float, float]:
    """Return the median, the 95th and the 99th percentile of these acts."""
    cuts = quantiles([processor_time(act) * 1000 for act in acts], n=100)
    return cuts[49], cuts[94], cuts[98]


def row(name: str, times: tuple[float, float, float], floor: tuple[float, float, float]) -> None:
    """Print one figure."""
    p50, p95, p99 = times
    sys.stdout.write(
        f"{name:<22} p50 {p50:6.2f}  p95 {p95:6.2f}  p99 {p99:6.2f} ms   "
        f"p50 {p50 / floor[0]:5.1f} x a bare look-up\n"
    )


def main(count: int) -> int:
    """Measure; the exit code says whether the promises hold."""
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        file, bare = Path(folder) / "products.csv", Path(folder) / "bare.sqlite"
        path = Path(folder) / "catalogue.sqlite"
        write_products(file, count)
        floor_s = processor_time(lambda: bare_import(file, bare))
        ratio = processor_time(lambda: import_catalogue(file, path)) / floor_s
        sys.stdout.write(f"{count:,} products: import {ratio:.1f} x bare csv and executemany\n")
        catalogue = CatalogueFile(path)
        numbers = [chance.randrange(count) for _ in range(ROUNDS)]
        floor = milliseconds([partial(bare_look_up, bare, f"P{n:07d}") for n in numbers])
        codes = milliseconds([partial(catalogue.by_barcode, barcode(n)) for n in numbers])
        typed = [partial(catalogue.search, text, 50) for text in TYPED * 100]
        slips = [partial(catalogue.similar, text, 50) for text in SLIPS * 100]
        found = milliseconds(typed)
        row("bare look-up", floor, floor)
        row("barcode", codes, floor)
        row("search as typed", found, floor)
        row("second look", milliseconds(slips), floor)
    kept = (
        ratio <= IMPORT_PROMISED
        and codes[2] <= BARCODE_PROMISED_MS
        and found[1] <= SEARCH_PROMISED_MS.get(count, found[1])
    )
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
