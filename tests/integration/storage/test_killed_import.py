"""An import that is killed at any moment leaves the old catalogue or the new one, whole."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from cashier_app.storage.catalogue_file import import_catalogue
from tests.integration.storage.products_file import HEADER, ShopFiles
from tests.integration.storage.reading import rows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGKILL")

OLD, NEW = 300, 1200
KILLS = 12
HALF_OF_THE_PIECES = 60
LAST_CALLS = 14
"""So many calls put the finished file in its place; a kill is tried at every second of them."""


def write_file(shop: ShopFiles, count: int, price: str) -> None:
    lines = (f"P{number},Product {number},{price},5,5290{number}" for number in range(count))
    shop.file.write_text("\n".join((HEADER, *lines)), "utf-8")


def import_and_die(shop: ShopFiles, step: int, *defect: str) -> subprocess.CompletedProcess[str]:
    module = "tests.integration.storage.killed_import"
    return subprocess.run(
        [sys.executable, "-m", module, str(shop.file), str(shop.path), str(step), *defect],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def shop(tmp_path: Path) -> ShopFiles:
    shop = ShopFiles(tmp_path)
    write_file(shop, OLD, "1.00")
    import_catalogue(shop.file, shop.path)
    write_file(shop, NEW, "2.00")
    return shop


def is_whole(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path)) as db:
            return bool(db.execute("PRAGMA integrity_check").fetchall() == [("ok",)])
    except sqlite3.DatabaseError:
        return False


def calls_of(shop: ShopFiles, *defect: str) -> int:
    """How many calls an undisturbed import takes; the old catalogue is in use again after it."""
    before = shop.path.read_bytes()
    calls = int(import_and_die(shop, 0, *defect).stdout)
    shop.path.write_bytes(before)
    return calls


def test_a_killed_import_leaves_one_catalogue_whole_and_the_next_ends_the_same(
    shop: ShopFiles,
) -> None:
    calls = calls_of(shop)
    old = shop.path.read_bytes()
    spread = [calls * part // KILLS for part in range(1, KILLS)]
    for step in [1, *spread, *range(calls - LAST_CALLS, calls, 2)]:
        shop.path.write_bytes(old)
        assert import_and_die(shop, step).returncode == -signal.SIGKILL
        assert is_whole(shop.path)
        price = {row["price"] for row in rows(shop.path, "products")}
        assert (shop.catalogue.count(), price) in [(OLD, {100}), (NEW, {200})]
    import_catalogue(shop.file, shop.path)
    after_kills = rows(shop.path, "products")
    shop.path.unlink()
    import_catalogue(shop.file, shop.path)
    assert rows(shop.path, "products") == after_kills
    assert shop.left_behind() == set()


def test_an_import_that_writes_over_the_catalogue_would_be_found(shop: ShopFiles) -> None:
    """The defect is planted: else nobody would know that the kills above hit anything."""
    calls = calls_of(shop, "torn")
    assert import_and_die(shop, calls - HALF_OF_THE_PIECES, "torn").returncode == -signal.SIGKILL
    assert not is_whole(shop.path)
