"""P8: a whole synchronisation against its bare JSON (K3); `[PRODUCTS]`, 100,000 by default.

The floor is what no program can avoid: each batch written as JSON and its answer read again, in
the same run. What counts is the work of this process: the stand-in CRM.COM works in a process of
its own, as a real one works elsewhere, and waiting for it, or for a busy machine, is no work.
"""

import csv
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from cashier_app.config.paths import TillFiles
from cashier_app.config.settings import Settings, load
from cashier_app.domain.product_sync import MOST_IN_A_BATCH
from cashier_app.domain.sync_run import SyncKind
from tests.bench.figure import Figure, tell

MOST = 10
_SERVER = """
import sys
from cashier_app.sandbox.server import SandboxServer
with SandboxServer() as server:
    print(server.base_url, server.api_key, flush=True)
    sys.stdin.read()
"""
_SETTINGS = """
[store]
name = "Bench"
site = "B"
till = "1"
[crmcom]
base_url = "{base_url}"
unit = {{ alternative_code = "SHOP1" }}
products_sync_definition = {{ alternative_code = "TILL_SYNC" }}
"""


def lay_out(folder: Path, products: int) -> TillFiles:
    """Make a catalogue of this many products."""
    from cashier_app.storage.catalogue_file import import_catalogue

    file, files = folder / "products.csv", TillFiles.at(folder)
    with file.open("w", newline="", encoding="utf-8") as target:
        rows = csv.writer(target)
        rows.writerow(["code", "description", "price", "vat_rate", "type", "brand", "family"])
        for number in range(products):
            name = f"Product number {number} of the long list"
            rows.writerow([f"P{number:07}", name, "1.00", "5", "FOOD", "OWN", f"F{number % 50}"])
    import_catalogue(file, files.catalogue)
    return files


def bare_json(products: int) -> float:
    """Return the seconds for writing the batches and reading answers of their size."""
    row = {
        "code": "P0000001",
        "description": "Product number 1 of the long list",
        "type_identifier": {"code": "FOOD"},
        "brand_identifier": {"code": "OWN"},
        "family_identifier": {"code": "F1"},
    }
    answer = {"request_code": "P0000001", "id": "0123456789ABCDEF", "code": "P1", "message": ""}
    request = {"products_set": [row] * MOST_IN_A_BATCH}
    answered = json.dumps({"data": {"processed_products_set": [answer] * MOST_IN_A_BATCH}})
    started = time.perf_counter()
    for _ in range(products // MOST_IN_A_BATCH):
        json.dumps(request)
        json.loads(answered)
    return time.perf_counter() - started


def processor_seconds(pid: int) -> float:
    """Return what a process has worked so far."""
    import psutil  # type: ignore[import-untyped] # no type information comes with it

    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def run(settings: Settings, files: TillFiles, key: str, kind: SyncKind) -> tuple[float, float]:
    """Synchronise, and return the seconds by the wall and of this process's work."""
    # A till that is measured has no need of it: its child synchronises.
    from cashier_app.app.sync_parts import synchronisation

    wall, work = time.perf_counter(), time.process_time()
    with synchronisation(settings, files, lambda: key) as products:
        stop = products.run(kind)
    if stop is not None:
        raise SystemExit(f"it stood still: {stop}")
    return time.perf_counter() - wall, time.process_time() - work


def figures(products: int) -> Iterator[Figure]:
    """Synchronise everything, then once more when nothing has changed."""
    with tempfile.TemporaryDirectory() as folder:
        files = lay_out(Path(folder), products)
        server = subprocess.Popen(
            [sys.executable, "-c", _SERVER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        if server.stdin is None or server.stdout is None:
            raise SystemExit("the stand-in has no pipes")
        base_url, key = server.stdout.readline().split()
        config = Path(folder) / "cashier.toml"
        config.write_text(_SETTINGS.format(base_url=base_url), encoding="utf-8")
        settings = load(config, {})
        floor = min(bare_json(products) for _ in range(3))
        there = processor_seconds(server.pid)
        wall, work = run(settings, files, key, SyncKind.CHANGED)
        there = processor_seconds(server.pid) - there
        _, again = run(settings, files, key, SyncKind.CHANGED)
        server.stdin.close()
        server.wait()
        server.stdout.close()
    ratio = work / floor
    beside = (
        f"by the wall {wall / floor:.1f}, in which the stand-in worked {there / floor:.1f}; "
        f"nothing changed {again / floor:.1f}"
    )
    yield Figure("P8", f"sync of {products:,} products", ratio, MOST, "× K3, work", beside)


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one.isdigit()]
    sys.exit(tell(figures(int(given[0]) if given else 100_000)))
