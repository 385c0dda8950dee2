"""How often a sale waits for the disk, step by step: no more than architecture.md counts."""

import os
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from cashier_app.domain.reward import RecordedSpend, Reduction
from cashier_app.domain.tender import card_tender
from cashier_app.services.ports import Entry, PrintOutcome, WriteRequest
from cashier_app.storage.journal import Journal
from tests.crash.apsw_connection import ApswConnection, Rows
from tests.crash.disk_log import DiskLog
from tests.crash.recording_disk import RecordingDisk
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import ANSWER, paid, preview_with, receipt_for, sale_of_two
from tests.integration.storage.selling import submit

SPEND = WriteRequest("spend", "{}")


class Hasty(ApswConnection):
    """Planted defect: nothing that it commits waits for the disk."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        relaxed = "PRAGMA synchronous=NORMAL" if sql.startswith("PRAGMA synchronous") else sql
        return super().execute(relaxed, parameters)


class Fearful(ApswConnection):
    """Planted defect: it moves its log into the file after each transaction."""

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        rows = super().execute(sql, parameters)
        if sql == "COMMIT":
            super().execute("PRAGMA wal_checkpoint")
        return rows


class Counted:
    """A journal on a disk that counts the syncs of its file, and those of the files beside it."""

    def __init__(
        self,
        path: Path,
        clock: FakeClock,
        connection: type[ApswConnection] = ApswConnection,
    ) -> None:
        self._log = DiskLog()
        self.disk = RecordingDisk("counted", self._log)
        self._others = 0
        self.journal = Journal(
            path,
            "LCA1",
            "3",
            clock,
            Random(7),
            connect=lambda file: connection(file, self.disk.name).as_sqlite3(),
        )

    def fsynced(self) -> None:
        self._others += 1

    def since_last(self) -> tuple[int, int]:
        counted = self._log.syncs(), self._others
        self._log.ops.clear()
        self._others = 0
        return counted


@pytest.fixture
def counts(
    journal_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[type[ApswConnection]], Counted]]:
    opened: list[Counted] = []

    def open_with(connection: type[ApswConnection]) -> Counted:
        counted = Counted(journal_path, clock, connection)
        fsync = os.fsync

        def noting(handle: int) -> None:
            counted.fsynced()
            fsync(handle)

        monkeypatch.setattr(os, "fsync", noting)
        counted.journal.open()
        submit(counted.journal, "the first one begins the log")
        counted.since_last()
        opened.append(counted)
        return counted

    yield open_with
    for counted in opened:
        counted.journal.shut()
        counted.disk.unregister()


@pytest.fixture
def counted(counts: Callable[[type[ApswConnection]], Counted]) -> Counted:
    return counts(ApswConnection)


def check_a_plain_sale(counted: Counted) -> None:
    journal = counted.journal
    sale = submit(journal, "b1")
    assert counted.since_last() == (1, 0)
    sale = sale.recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    assert counted.since_last() == (1, 0)
    done = paid(sale)
    job = journal.close(done, receipt_for(done))
    assert counted.since_last() == (1, 1)
    journal.print_outcome(job, PrintOutcome.PRINTED)
    assert counted.since_last() == (1, 0)


def test_a_plain_sale_is_synced_three_times_and_the_second_log_once(counted: Counted) -> None:
    check_a_plain_sale(counted)


@pytest.mark.parametrize("defect", [Hasty, Fearful])
def test_books_that_wait_for_the_disk_less_or_more_are_found_out(
    counts: Callable[[type[ApswConnection]], Counted], defect: type[ApswConnection]
) -> None:
    books = counts(defect)
    with pytest.raises(AssertionError, match=r"== \(1, 0\)"):
        check_a_plain_sale(books)


def test_a_spend_takes_two_more_and_each_earlier_part_one(counted: Counted) -> None:
    journal = counted.journal
    sale = submit(journal, "b1").recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    asking = sale.asking_wallet(Decimal(1), "")
    journal.record(Entry.SPEND_ASKED, asking, SPEND)
    spent = asking.wallet_spent(RecordedSpend("s1", "S1", Decimal(1)))
    journal.record(Entry.SPEND_ANSWERED, spent)
    part = spent.with_tender(card_tender(Decimal(2), "1", ""))
    journal.record(Entry.TENDER, part)
    done = paid(part)
    journal.close(done, receipt_for(done))
    assert counted.since_last() == (6, 1)


def test_a_sale_that_waits_to_be_sent_takes_no_more(counted: Counted) -> None:
    journal = counted.journal
    sale = submit(journal, "b1").not_sent()
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    assert counted.since_last() == (3, 1)


def test_a_spend_that_the_purchase_asks_for_takes_no_more(counted: Counted) -> None:
    preview = preview_with(Reduction.FRONT_END)
    counted.journal.submit(
        "b1",
        lambda ref: (sale_of_two(ref, "b1", preview=preview), SPEND),
        lambda sale: (sale.asking_with_purchase(Decimal(1), ""), SPEND),
    )
    assert counted.since_last() == (1, 0)


def test_reading_waits_for_nothing(counted: Counted) -> None:
    counted.journal.outbox()
    counted.journal.open_sale()
    assert counted.journal.verify().whole
    assert counted.since_last() == (0, 0)
