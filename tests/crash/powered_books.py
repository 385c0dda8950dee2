"""The real books on a disk whose power can be cut, with a note of all that was acknowledged."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.services.ports import PrintReport, WriteRequest
from cashier_app.storage.chain import ChainKey, ChainKeys
from cashier_app.storage.copy_log import CopiedRow, CopyLog
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.sealed_file import SealedFile
from cashier_app.storage.sqlite_file import Connect, SqliteFile
from tests.crash.apsw_connection import ApswConnection, Rows
from tests.crash.books_content import Content, content_of
from tests.crash.disk_log import SYNC, WRITE, DiskLog
from tests.crash.recording_disk import RecordingDisk
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, FakePrinter

JOURNAL, BASKETS, COPY = "journal.sqlite", "baskets.sqlite", "journal-copy.jsonl"


@dataclass(frozen=True)
class Defect:
    """What may be wrong with the books, on purpose, so that the harness can prove itself.

    `prints_first` and `sends_first` let paper and purchase leave the till before the row that they
    need.
    """

    synchronous: str = "EXTRA"
    no_transactions: bool = False
    prints_first: bool = False
    sends_first: bool = False


SOUND = Defect()


@dataclass
class Witness:
    """Keeps, with the place in the disk's log, what the books acknowledged and what left the till.

    `contents` holds each file's contents after each commit, `copied` the newest row in the second
    log after each sync of it, `paper` the receipts that were printed and `asked` the purchases
    handed to the line.
    """

    log: DiskLog = field(default_factory=DiskLog)
    contents: dict[str, list[tuple[int, Content]]] = field(default_factory=dict)
    copied: list[tuple[int, int]] = field(default_factory=list)
    paper: list[tuple[int, tuple[str, int]]] = field(default_factory=list)
    asked: list[tuple[int, str]] = field(default_factory=list)
    at_the_end: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def committed(self, file: str, content: Content) -> None:
        """Note a commit that returned."""
        self.contents.setdefault(file, []).append((len(self.log), content))

    def before_commits(self, newest: int) -> int:
        """Where the log stood before the newest commits, for planted defects."""
        return self.contents[JOURNAL][-1 - newest][0]

    def rows(self, table: str, column: str) -> set[str]:
        """Return the values that stand in a column of the journal in the end."""
        return {row[column] for row in self.at_the_end[table]}


class WitnessedConnection(ApswConnection):
    """Tells the witness of every commit; a defect, if there is one, sits here."""

    def __init__(self, path: Path, disk: str, witness: Witness, defect: Defect) -> None:
        super().__init__(path, disk)
        self._file = path.name
        self._witness = witness
        self._defect = defect

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> Rows:
        if sql.startswith("PRAGMA synchronous"):
            sql = f"PRAGMA synchronous={self._defect.synchronous}"
        ends = sql == "COMMIT"
        if self._defect.no_transactions and sql in {"BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"}:
            sql = "SELECT 1"
        rows = super().execute(sql, parameters)
        if ends:
            self._witness.committed(self._file, content_of(self.as_sqlite3()))
        return rows


class WitnessedPrinter(FakePrinter):
    """Notes the paper that came out; it comes out before the till hears of it."""

    witness: Witness
    defect: Defect

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        early = self.defect.prints_first
        # The newest row says that the print begins, the one before it is the sale's last.
        place = self.witness.before_commits(2) if early else len(self.witness.log)
        self.witness.paper.append((place, (receipt.reference, receipt.copy)))
        return super().print_receipt(receipt)


class WitnessedRewards(FakeRewards):
    """Notes the purchases that were handed to the line."""

    witness: Witness
    defect: Defect

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        early = self.defect.sends_first
        place = self.witness.before_commits(1) if early else len(self.witness.log)
        self.witness.asked.append((place, json.loads(request.body)["reference_number"]))
        return super().record_purchase(request)


class PoweredBooks:
    """A folder with journal and drafts on a recording disk, and CRM.COM and a printer beside it."""

    def __init__(self, folder: Path, checkpoint: int, defect: Defect = SOUND) -> None:
        """Let SQLite checkpoint after so many pages."""
        self.witness = Witness()
        self.clock = FakeClock()
        self.rewards = WitnessedRewards(customers={CARD.value: ELENI})
        self.printer = WitnessedPrinter()
        self.rewards.witness = self.printer.witness = self.witness
        self.rewards.defect = self.printer.defect = defect
        self._folder = folder
        self._checkpoint = checkpoint
        self._defect = defect
        self._disk = RecordingDisk(f"disk of {folder}", self.witness.log)
        self.journal = journal_in(folder, self._connect, self.clock)
        copy = WitnessedCopy(folder / COPY, self.witness)
        self.journal._copy = self.journal._file._copy = copy
        self.drafts = BasketFile(folder / BASKETS, self._connect)

    def shut(self) -> None:
        """Close the files as a till does in the evening."""
        self.journal.shut()
        self.drafts.shut()

    def take_disk_out(self) -> None:
        """Let nobody use the disk any more, and keep for the witness what the journal holds."""
        self.shut()
        self._disk.unregister()
        with closing(sqlite3.connect(self._folder / JOURNAL)) as db:
            db.row_factory = sqlite3.Row
            for table in ("entries", "outbox"):
                rows = db.execute(f"SELECT * FROM {table}")  # noqa: S608 - one of these two
                self.witness.at_the_end[table] = [dict(row) for row in rows]

    def _connect(self, path: Path) -> sqlite3.Connection:
        connection = WitnessedConnection(path, self._disk.name, self.witness, self._defect)
        connection.execute(f"PRAGMA wal_autocheckpoint={self._checkpoint}")
        return connection.as_sqlite3()


class WitnessedCopy(CopyLog):
    """The second log, with a note of every write and sync of it."""

    def __init__(self, path: Path, witness: Witness) -> None:
        super().__init__(path)
        self._witness = witness

    def append(self, rows: Sequence[CopiedRow]) -> bool:
        end = self.path.stat().st_size if self.path.exists() else 0
        taken = super().append(rows)
        self._witness.log.note(WRITE, self.path.name, end, self.path.read_bytes()[end:])
        return taken

    def sync(self) -> bool:
        synced = super().sync()
        self._witness.log.note(SYNC, self.path.name)
        newest = self.newest()
        self._witness.copied.append((len(self._witness.log), newest.entry if newest else 0))
        return synced


def journal_in(folder: Path, connect: Connect, clock: FakeClock) -> Journal:
    """Open the real journal in this folder; all journals of a harness have the same key."""
    keys = ChainKeys(ChainKey.of(bytes(32)))
    return Journal(
        folder / JOURNAL, "LCA1", "3", clock, Random(7), keys=lambda: keys, connect=connect
    )


def content_found(file: SqliteFile | SealedFile) -> Content:
    """Open a file as the till does and read all of it.

    Raises:
        StorageError: it cannot be read, or SQLite finds it damaged.

    """
    with file.reading() as db:
        verdict = db.execute("PRAGMA integrity_check").fetchone()[0]
        if verdict != "ok":
            raise StorageError(verdict)
        return content_of(db)
