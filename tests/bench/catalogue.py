"""P5: importing, scanning and searching the catalogue; `[PRODUCTS]`, 10,000 and 100,000 by default.

Import: processor time over bare csv and SQLite's executemany on the same file. Look-ups and
searches: processor time, as parts of a frame and as multiples of opening a file and reading one row
by its key, which is the least that any of them could do.
"""

import csv
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import quantiles

from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.catalogue_file import import_catalogue
from tests.bench.figure import Figure, tell
from tests.bench.many_products import HEADER, barcode, write_products

TYPED = ("h", "ha", "hal", "hallo", "milk ka", "bread 250", "p0000", "500 g", "lou mi", "cof ts")
SLIPS = ("hlaloumi", "haloumi", "cofee", "yogutr", "braed soap", "chesee")
FRAME_MS = 1000 / 60
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


def figures(count: int) -> Iterator[Figure]:
    """Measure with so many products."""
    goal, many = "P5", f"{count:,} products"
    chance = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        file, bare = Path(folder) / "products.csv", Path(folder) / "bare.sqlite"
        path = Path(folder) / "catalogue.sqlite"
        write_products(file, count)
        floor_s = processor_time(lambda: bare_import(file, bare))
        ratio = processor_time(lambda: import_catalogue(file, path)) / floor_s
        yield Figure(goal, f"import of {many}", ratio, IMPORT_PROMISED, "× csv and executemany")
        catalogue = CatalogueFile(path)
        numbers = [chance.randrange(count) for _ in range(ROUNDS)]
        floor = milliseconds([partial(bare_look_up, bare, f"P{n:07d}") for n in numbers])
        codes = milliseconds([partial(catalogue.by_barcode, barcode(n)) for n in numbers])
        found = milliseconds([partial(catalogue.search, text, 50) for text in TYPED * 100])
        again = milliseconds([partial(catalogue.similar, text, 50) for text in SLIPS * 100])
    limit = BARCODE_PROMISED_MS / FRAME_MS
    beside = f"p50 {codes[0] / floor[0]:.1f} × a bare look-up"
    yield Figure(goal, f"barcode, {many}", codes[2] / FRAME_MS, limit, "frames, p99", beside)
    limit = SEARCH_PROMISED_MS.get(count, max(SEARCH_PROMISED_MS.values())) / FRAME_MS
    beside = (
        f"p50 {found[0] / floor[0]:.1f} × a bare look-up; "
        f"the second, patient look p95 {again[1] / FRAME_MS:.2f}"
    )
    yield Figure(goal, f"search, {many}", found[1] / FRAME_MS, limit, "frames, p95", beside)


def main() -> int:
    """Take the numbers of products from the command line."""
    given = [int(one) for one in sys.argv[1:] if one.isdigit()] or [10_000, 100_000]
    return tell(figure for count in given for figure in figures(count))


if __name__ == "__main__":
    sys.exit(main())
