"""`sync.sqlite` keeps what CRM.COM took, and is read while it is written."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.errors import DamagedProductsError, DamagedSyncError, StorageError
from cashier_app.domain.product import Product
from cashier_app.domain.product_sync import (
    FailedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
    SyncedProduct,
)
from cashier_app.domain.sync_run import (
    BatchDone,
    ProductWarning,
    RejectedProduct,
    SyncKind,
    SyncOverview,
    SyncRun,
    SyncStop,
    digest_of,
)
from cashier_app.storage.catalogue_pages import CataloguePages
from cashier_app.storage.new_catalogue import new_catalogue
from cashier_app.storage.sync_file import SyncFile
from cashier_app.storage.sync_view import REJECTED, SyncView
from tests.integration.storage.products_file import row_of

NOON = datetime(2026, 11, 23, 12)  # noqa: DTZ001 - the till's local time
TEA, JAM, FIG = (
    ProductToSync(code, description=f"Good {code}") for code in ("A-TEA", "JAM", "FIG")
)
BOTH = SyncedBatch(
    (SyncedProduct("A-TEA", "long_description was not updated"),),
    (FailedProduct("JAM", "7", "=1+1"),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "sync.sqlite"


@pytest.fixture
def books(path: Path) -> Iterator[SyncFile]:
    with closing(SyncFile(path)) as file:
        yield file


def test_what_was_answered_survives_and_is_read_meanwhile(path: Path, books: SyncFile) -> None:
    assert books.run() is None
    assert books.begin(SyncKind.ALL, NOON) == SyncRun(SyncKind.ALL)
    books.go_on(3)
    books.answered([TEA, JAM], BOTH)
    books.stopped(SyncStop.LINE, NOON)
    assert books.run() == SyncRun(SyncKind.ALL, "JAM", 1)
    assert books.digests(["A-TEA", "JAM", "FIG"]) == {
        "A-TEA": digest_of(TEA),
        "JAM": digest_of(JAM),
    }
    assert [books.knows_after(code) for code in ("", "FIG", "JAM")] == [True, True, False]
    jam = RejectedProduct("JAM", "Good JAM", 1, "7", "=1+1")
    for view in (SyncView(path), SyncView(path)):
        assert view.overview() == SyncOverview(
            batches=(BatchDone(1, 2, 1),),
            waiting=1,
            rejected=1,
            warnings=1,
            kind=SyncKind.ALL,
            began=NOON,
            stop=SyncStop.LINE,
            stopped=NOON,
        )
        assert list(view.rejected()) == [jam]
        assert list(view.rejected(2, 3)) == []
        assert list(view.every_rejected()) == [jam]
        assert list(view.every_warning()) == [
            ProductWarning("A-TEA", "long_description was not updated")
        ]
        books.close()


def test_a_page_of_rejected_products_begins_where_the_last_one_ended(
    path: Path, books: SyncFile
) -> None:
    """Else a list of a hundred thousand would take minutes to save."""
    books.begin(SyncKind.ALL, NOON)
    with closing(sqlite3.connect(path)) as db:
        query = db.execute(f"EXPLAIN QUERY PLAN {REJECTED}", (7, "JAM", 9, 1000))
        [plan] = [row[3] for row in query]
    assert "INDEX rejected ((batch,code)>(?,?)" in plan


def test_a_new_run_keeps_the_rejected_of_the_old_one(path: Path, books: SyncFile) -> None:
    books.begin(SyncKind.CHANGED, NOON)
    books.answered([TEA, JAM], BOTH)
    books.finished(NOON)
    assert books.run() is None
    assert SyncView(path).overview().ended == NOON
    books.begin(SyncKind.CHANGED, NOON)
    overview = SyncView(path).overview()
    assert (overview.batches, overview.rejected) == ((), 1)
    assert [each.batch for each in SyncView(path).rejected()] == [0]


def test_a_whole_batch_refused_leaves_no_digest(path: Path, books: SyncFile) -> None:
    books.begin(SyncKind.CHANGED, NOON)
    books.answered([TEA], SyncedBatch((SyncedProduct("A-TEA"),), ()))
    books.refused([TEA, JAM], "NOT_FOUND", "")
    assert books.digests(["A-TEA", "JAM"]) == {}
    assert SyncView(path).overview().batches == (
        BatchDone(1, 1, 0),
        BatchDone(2, 2, 2, "NOT_FOUND"),
    )


def test_rejected_products_sent_again_keep_their_batch_or_leave_the_list(
    path: Path, books: SyncFile
) -> None:
    books.begin(SyncKind.CHANGED, NOON)
    failed = (FailedProduct("JAM"), FailedProduct("FIG"))
    books.answered([FIG, JAM], SyncedBatch((), failed))
    assert books.rejected_after("", 1) == ["FIG"]
    assert books.rejected_after("FIG", 9) == ["JAM"]
    books.answered_again(
        [FIG, JAM], SyncedBatch((SyncedProduct("FIG"),), (FailedProduct("JAM", "", "Still no"),))
    )
    assert list(SyncView(path).rejected()) == [
        RejectedProduct("JAM", "Good JAM", 1, "", "Still no")
    ]
    books.forget(["JAM"])
    assert SyncView(path).overview().rejected == 0


def test_without_a_file_there_never_was_a_run(path: Path) -> None:
    view = SyncView(path)
    sqlite3.connect(path.with_name("empty.sqlite")).close()
    for nothing in (view, SyncView(path.with_name("empty.sqlite"))):
        assert nothing.overview() == SyncOverview()
        assert list(nothing.every_rejected()) == []
        assert list(nothing.every_warning()) == []


def test_a_file_without_a_run_says_so(path: Path, books: SyncFile) -> None:
    assert SyncView(path).overview() == SyncOverview()
    assert books.run() is None


def test_a_write_that_fails_changes_nothing(path: Path, books: SyncFile) -> None:
    books.begin(SyncKind.CHANGED, NOON)
    stranger = SyncedBatch((), (FailedProduct("NOBODY"),))
    with pytest.raises(KeyError):
        books.answered([TEA], stranger)
    assert SyncView(path).overview().batches == ()
    with closing(sqlite3.connect(path)) as db:
        db.execute("DROP TABLE batches")
    with pytest.raises(StorageError):
        books.begin(SyncKind.CHANGED, NOON)


def test_a_file_that_is_only_locked_is_not_called_damaged(
    path: Path, books: SyncFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    books.begin(SyncKind.CHANGED, NOON)
    monkeypatch.setattr("cashier_app.storage.sync_file._WAIT_S", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with closing(SyncFile(path)) as late, pytest.raises(StorageError, match="locked") as raised:
            late.begin(SyncKind.ALL, NOON)
    assert raised.type is StorageError


def test_a_damaged_file_is_a_storage_error(path: Path) -> None:
    path.write_bytes(b"no database" * 100)
    with pytest.raises(DamagedSyncError):
        SyncView(path).overview()
    with pytest.raises(DamagedSyncError):
        SyncFile(path)


def test_the_catalogue_is_read_by_page_code_and_group(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite"
    pages = CataloguePages(path)
    assert (pages.after("", 10), pages.count_after(""), pages.imported()) == ((), 0, None)
    with new_catalogue(path) as new:
        for code, family in (("B", "HOT"), ("A", ""), ("C", "HOT")):
            good = Product(
                code, f"Good {code}", Decimal("1.00"), Decimal(5), alternative_code=f"1{code}",
                type="DRINK", brand="OWN", family=family,
            )  # fmt: skip
            new.add(row_of(good))
        new.finish()
        for file in tmp_path.iterdir():  # it was read, and nobody agreed for a while
            os.utime(file, (0, 0))
        new.put_in_use()
    imported = pages.imported()
    assert imported is not None
    assert imported.year > 1970
    os.utime(path, (NOON.timestamp(), NOON.timestamp() + 0.9))
    assert pages.imported() == NOON
    first = ProductToSync("A", "1A", "Good A", type_code="DRINK", brand_code="OWN")
    assert (pages.after("", 1), pages.count_after("")) == ((first,), 3)
    assert pages.count_after("A") == 2
    assert [each.code for each in pages.after("A", 9)] == ["B", "C"]
    assert [each.code for each in pages.those(["C", "X", "A"])] == ["A", "C"]
    assert pages.groups(ProductGroupKind.FAMILY) == ("HOT",)
    assert [each.code for each in pages.in_group(ProductGroupKind.FAMILY, "HOT")] == ["B", "C"]
    assert pages.in_group(ProductGroupKind.FAMILY, "") == (first,)
    assert pages.groups(ProductGroupKind.BRAND) == ("OWN",)
    path.write_bytes(b"no database" * 100)
    with pytest.raises(DamagedProductsError):
        pages.after("", 1)
