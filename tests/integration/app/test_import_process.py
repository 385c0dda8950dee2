"""The till's child that imports: it says what would change, waits, and ends with its till."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped] # no type information comes with it
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from cashier_app.app.give_way import STEPS_BEHIND
from cashier_app.app.import_process import ImportChild
from cashier_app.config.paths import TillFiles
from cashier_app.domain.products_import import (
    FileFault,
    ImportSummary,
    RefusedRow,
    Repriced,
    RowFault,
    RowWarning,
)
from cashier_app.services.ports.import_process import ImportEnd
from cashier_app.storage.catalogue import CatalogueFile
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.new_catalogue import new_catalogue
from tests.integration.app.command import Place

PATIENCE_MS = 30_000
HEADER = "code,description,price,vat_rate"
OLD, NEW = "B1,Bread,1.00,5", "B1,Bread,1.20,19"
_TILL = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cashier_app.app.import_process import ImportChild

application = QCoreApplication([])
child = ImportChild(Path(sys.argv[1]), Path(sys.argv[2]))
child.check(
    sys.argv[3],
    read=lambda _: None,
    checked=lambda _: print("checked", flush=True),
    ended=lambda *_: None,
)
application.exec()
"""


class Heard:
    """What a child told its till."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.summaries: list[ImportSummary] = []
        self.ends: list[tuple[ImportEnd, FileFault | None]] = []

    def end(self, end: ImportEnd, fault: FileFault | None) -> None:
        self.ends.append((end, fault))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path, "http://127.0.0.1:9").laid_out()
    found.data.mkdir(exist_ok=True)
    return found


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def child(place: Place) -> Iterator[ImportChild]:
    started = ImportChild(place.config, place.data)
    yield started
    started.stop()


def a_file(place: Place, *lines: str, header: str = HEADER) -> str:
    file = place.folder / "products.csv"
    file.write_text("\n".join((header, *lines)), encoding="utf-8")
    return str(file)


def price_of(place: Place, code: str) -> str | None:
    product = CatalogueFile(TillFiles.at(place.data).catalogue).by_barcode(code)
    return None if product is None else str(product.price)


def check(qtbot: QtBot, child: ImportChild, heard: Heard, path: str) -> None:
    child.check(path, read=heard.read.append, checked=heard.summaries.append, ended=heard.end)
    qtbot.waitUntil(lambda: bool(heard.summaries or heard.ends), timeout=PATIENCE_MS)


def use(qtbot: QtBot, child: ImportChild, heard: Heard, path: str) -> None:
    check(qtbot, child, heard, path)
    child.use()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=PATIENCE_MS)


def test_it_says_what_would_change_and_uses_it_after_a_yes(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    use(qtbot, child, Heard(), a_file(place, OLD, "M1,Milk,1.40,5"))
    header = f"{HEADER},colour"
    check(qtbot, child, heard, a_file(place, NEW, "C1,Cake,-1,5", "T1,Tea,3,5", header=header))
    [summary] = heard.summaries
    sums = (summary.new, summary.changed, summary.removed, summary.refused, summary.repriced)
    assert sums == (1, 1, 1, 1, 1)
    assert [type(row) for row in summary.rows] == [RefusedRow, Repriced, RowWarning]
    assert Path(summary.file).read_text(encoding="utf-8-sig").splitlines()[2:] == [
        ',B1,Bread,"price 1.00 becomes 1.20, VAT 5% becomes 19%"',
        '1,,,"column ""colour"" is not used"',
    ]
    assert price_of(place, "B1") == "1.00"
    if sys.platform != "win32":
        [process] = [one for one in psutil.Process().children() if "--over-pipe" in one.cmdline()]
        assert process.nice() == min(psutil.Process().nice() + STEPS_BEHIND, 19)
    child.use()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=PATIENCE_MS)
    assert heard.ends == [(ImportEnd.USED, None)]
    assert (price_of(place, "B1"), price_of(place, "M1")) == ("1.20", None)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (f"{HEADER}\n{NEW}".encode("utf-16"), FileFault("encoding", {"line": "1"})),
        (f"{HEADER}\nB1,Ψωμί,1,5".encode("cp1253"), FileFault("encoding", {"line": "2"})),
        (
            f"{HEADER}\n{NEW}".replace(",", "\t").encode(),
            FileFault(
                "no-column",
                {
                    "columns": "code, description, price, vat_rate",
                    "found": "code description price vat_rate",
                },
            ),
        ),
        (
            b"code,description,price\nB1,Bread,1.00",
            FileFault("no-column", {"columns": "vat_rate", "found": "code, description, price"}),
        ),
        (
            f"{HEADER}\nB1,".encode() + b"x" * 10_000_000,
            FileFault("long-line", {"line": "2", "most": "1,000,000"}),
        ),
        (b"", FileFault("empty")),
        (
            f"{HEADER}\nB1,Bread,-1,5".encode(),
            FileFault("no-row", first=RefusedRow(2, RowFault("price-negative", {"price": "-1"}))),
        ),
    ],
    ids=["utf-16", "greek", "tabs", "no-column", "long-line", "empty", "no-row"],
)
def test_a_file_that_cannot_be_used_is_told_with_its_fault_and_changes_nothing(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard, content: bytes, fault: FileFault
) -> None:
    file = Path(a_file(place, OLD))
    import_catalogue(file, TillFiles.at(place.data).catalogue)
    file.write_bytes(content)
    check(qtbot, child, heard, str(file))
    assert heard.ends == [(ImportEnd.TROUBLE, fault)]
    assert price_of(place, "B1") == "1.00"


def test_each_row_that_cannot_be_used_is_told_with_its_fault(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    rows = ("B1,,,1,5", "C1,Cake,1,5,77", "D1,Dates,-1,5,", "E1,Eggs,1.999,5,", "F1,Figs,1,18,")
    header = f"{HEADER},barcodes"
    check(qtbot, child, heard, a_file(place, f"{OLD},77", *rows, header=header))
    [summary] = heard.summaries
    assert [
        (row.number, row.fault.name) for row in summary.rows if isinstance(row, RefusedRow)
    ] == [
        (3, "missing"),
        (4, "barcode-taken"),
        (5, "price-negative"),
        (6, "price-decimals"),
        (7, "vat-unknown"),
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a file that is open cannot be replaced there")
def test_a_file_that_is_replaced_while_it_is_read_is_not_used(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    path = place.folder / "slow.csv"
    os.mkfifo(path)
    # More than the pipe holds: once it is written, the child has read a part of it.
    lines = "\n".join((HEADER, *(f"P{one},Product,1,5" for one in range(10_000))))
    with path.open("r+b", buffering=0) as pipe:
        child.check(
            str(path), read=heard.read.append, checked=heard.summaries.append, ended=heard.end
        )
        left = memoryview(lines.encode())
        while left:
            left = left[pipe.write(left) :]
        Path(a_file(place, NEW)).replace(path)
    qtbot.waitUntil(lambda: bool(heard.summaries or heard.ends), timeout=PATIENCE_MS)
    assert heard.ends == [(ImportEnd.TROUBLE, FileFault("changed"))]
    assert price_of(place, "B1") is None


@pytest.mark.skipif(sys.platform == "win32", reason="no file can be limited there")
def test_a_disk_that_is_full_in_the_middle_leaves_the_products_in_use(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    import resource

    catalogue = TillFiles.at(place.data).catalogue
    import_catalogue(Path(a_file(place, OLD)), catalogue)
    file = a_file(place, *(f"P{one},Product,1,5" for one in range(5_000)))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # The child inherits it; here no file is written meanwhile.
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))
    try:
        child.check(file, read=heard.read.append, checked=heard.summaries.append, ended=heard.end)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    qtbot.waitUntil(lambda: bool(heard.summaries or heard.ends), timeout=PATIENCE_MS)
    assert heard.ends == [(ImportEnd.DISK, None)]
    assert price_of(place, "B1") == "1.00"
    assert not list(place.data.glob(f"{catalogue.name}.unfinished*"))


def test_an_import_elsewhere_is_told_apart(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    with new_catalogue(TillFiles.at(place.data).catalogue):
        check(qtbot, child, heard, a_file(place, OLD))
    assert heard.ends == [(ImportEnd.ELSEWHERE, None)]


def test_wrong_settings_are_told_apart(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    place.config.write_text("[store]\n", encoding="utf-8")
    check(qtbot, child, heard, a_file(place, OLD))
    assert heard.ends == [(ImportEnd.SETTINGS, None)]


def test_a_long_file_says_how_far_it_was_read(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    use(qtbot, child, heard, a_file(place, *(f"P{one},Product,1,5" for one in range(20_001))))
    assert heard.read == [10_000, 20_000]
    assert heard.summaries[0].rows == ()
    assert heard.summaries[0].file == ""


def test_what_is_left_changes_nothing_and_tells_nobody(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    check(qtbot, child, heard, a_file(place, OLD))
    child.leave()
    child.use()
    catalogue = TillFiles.at(place.data).catalogue
    qtbot.waitUntil(lambda: not list(place.data.glob(f"{catalogue.name}*")), timeout=PATIENCE_MS)
    assert heard.ends == []
    again = Heard()
    use(qtbot, child, again, a_file(place, NEW))
    assert price_of(place, "B1") == "1.20"


@pytest.mark.expected_log("the import of products crashed")
def test_a_child_that_is_killed_leaves_the_products_in_use(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard
) -> None:
    use(qtbot, child, Heard(), a_file(place, OLD))
    check(qtbot, child, heard, a_file(place, NEW))
    [process] = [one for one in psutil.Process().children() if "--over-pipe" in one.cmdline()]
    process.kill()
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=PATIENCE_MS)
    assert heard.ends == [(ImportEnd.BROKEN, None)]
    assert price_of(place, "B1") == "1.00"
    use(qtbot, child, Heard(), a_file(place, NEW))
    assert price_of(place, "B1") == "1.20"


def test_it_ends_with_its_till(qtbot: QtBot, place: Place) -> None:
    words = [sys.executable, "-c", _TILL, str(place.config), str(place.data), a_file(place, OLD)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as till:
        assert till.stdout is not None
        assert till.stdout.readline() == "checked\n"
        [process] = psutil.Process(till.pid).children()
        till.kill()
        till.wait()
        process.wait(PATIENCE_MS / 1000)
    assert price_of(place, "B1") is None
    assert not list(place.data.glob("catalogue.sqlite*"))


@pytest.mark.expected_log("the import of products could not be started")
def test_a_program_that_cannot_be_started_is_told(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(place.folder / "nothing"))
    check(qtbot, child, heard, a_file(place, OLD))
    assert heard.ends == [(ImportEnd.BROKEN, None)]


@pytest.mark.expected_log("the import of products could not be started")
def test_one_that_fails_at_once_is_told_later_and_leaves_nothing_to_be_stopped(
    qtbot: QtBot, place: Place, child: ImportChild, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As Windows does where the program is gone: elsewhere it takes a moment to be known.
    monkeypatch.setattr(sys, "executable", "")
    path = a_file(place, OLD)
    child.check(path, read=heard.read.append, checked=heard.summaries.append, ended=heard.end)
    assert heard.ends == [], "not before whoever starts it has it"
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=PATIENCE_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    child.stop()  # as the till does at its end
    assert heard.ends == [(ImportEnd.BROKEN, None)]
