"""python-escpos is imported late and survives its own cache."""

import json
import os
import pickle
import subprocess
import sys
from pathlib import Path

import yaml  # type: ignore[import-untyped]  # it comes with python-escpos, without types

from cashier_app.printing.escpos_library import capabilities_file

STATE_AND_PAGES = """
import sys
from pathlib import Path
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
folder = Path(sys.argv[1])
settings = PrinterSettings("file", receipts_folder=folder / "receipts", cache_folder=folder / "c")
printer = EscposPrinter(settings, PaperLayout())
assert not {"escpos.printer", "babel", "PIL"} & set(sys.modules), "imported too early"
print(printer.state().value)
assert "escpos.printer" in sys.modules
print(*EscposLibrary(folder / "c").paper("TM-T88V").profile.codePages)
"""

PRINT = """
import sys
from pathlib import Path
from cashier_app.printing.escpos_printer import EscposPrinter
from cashier_app.printing.layout import PaperLayout
from cashier_app.printing.printer_settings import PrinterSettings
from tests.integration.printing.mock_up_sale import receipt
folder = Path(sys.argv[1])
settings = PrinterSettings("file", receipts_folder=folder / "receipts", cache_folder=folder / "c")
printer = EscposPrinter(settings, PaperLayout())
print(printer.state().value)
report = printer.print_receipt(receipt())
print(report.outcome.value, report.state.value)
"""


def run(folder: Path, program: str = STATE_AND_PAGES) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, folder],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()


def cache_in(folder: Path) -> Path:
    (cache,) = (folder / "c").glob("*.pickle")
    return cache


def test_it_is_imported_only_when_it_is_needed_and_caches_where_it_is_told(tmp_path: Path) -> None:
    state, pages = run(tmp_path)
    assert state == "ready"
    assert pages.startswith("0 1 2")
    assert cache_in(tmp_path).stat().st_size > 0


def test_a_cache_cut_short_by_a_power_cut_is_made_anew(tmp_path: Path) -> None:
    first = run(tmp_path)
    cache = cache_in(tmp_path)
    whole = cache.read_bytes()
    for damaged in (b"", whole[: len(whole) // 2], b"rubbish"):
        cache.write_bytes(damaged)
        assert run(tmp_path) == first
        assert cache.read_bytes() == whole


def test_python_escpos_has_nothing_to_read_for_itself(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    older_python = tmp_path / "c" / "3.8.0.capabilities.pickle"
    older_python.write_bytes(b"of another Python")
    asked = STATE_AND_PAGES + 'print(sys.modules["escpos.capabilities"].full_load)'
    assert run(tmp_path, asked)[-1] == "False"
    older_python.unlink()
    # A newer python-escpos brings a newer file.
    cache = cache_in(tmp_path)
    whole = cache.read_bytes()
    cache.write_bytes(pickle.dumps({"profiles": {}, "encodings": {}}))
    os.utime(cache, (0, 0))
    assert run(tmp_path, asked)[-1] == "False"
    assert cache.read_bytes() == whole


def test_the_cache_holds_what_python_escpos_would_have_read() -> None:
    text = capabilities_file().read_text("utf-8")
    assert json.loads(text) == yaml.safe_load(text)


def test_without_a_folder_for_the_cache_it_prints_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "c").write_text("not a folder")
    assert run(tmp_path, PRINT) == ["ready", "printed ready"]


def test_when_it_cannot_be_started_at_all_the_sale_still_ends(tmp_path: Path) -> None:
    run(tmp_path)
    cache = cache_in(tmp_path)
    cache.unlink()
    cache.mkdir()
    assert run(tmp_path, PRINT) == ["not-known", "not-printed not-known"]
