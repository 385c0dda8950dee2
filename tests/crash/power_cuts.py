"""Cut the power many times while whole sales go by, and look at what is left of the books."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

from cashier_app.domain.errors import StorageError
from cashier_app.storage.copy_log import CopyLog
from cashier_app.storage.drafts import BasketFile
from cashier_app.storage.journal import Journal
from cashier_app.storage.sealed_file import SealedFile
from cashier_app.storage.sqlite_file import SqliteFile, connect_file
from tests.crash.books_content import Content
from tests.crash.cashier import Cashier
from tests.crash.disk_log import cuts
from tests.crash.line_of_fakes import LineOfFakes
from tests.crash.powered_books import (
    BASKETS,
    COPY,
    JOURNAL,
    SOUND,
    Defect,
    PoweredBooks,
    Witness,
    content_found,
    journal_in,
)
from tests.crash.wired_till import Around, TillWithoutWindow
from tests.fakes.clock import FakeClock
from tests.fakes.shop import CARD

# One file checkpoints only when it is shut, the other within nearly every sale.
CHECKPOINTS = (1000, 6)
GOODS = ("HAL", "OIL")
Files = Mapping[str, bytearray]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with the books after a cut, after how many operations of which life."""

    kind: str
    place: int
    words: str


CORRUPT, LOST, HALF, NOT_KNOWN = "corrupt", "lost", "half", "not known to the journal"


def play_a_life(folder: Path, checkpoint: int, defect: Defect = SOUND) -> Witness:
    """Let every kind of sale go by on new books, with a restart in the middle, and note it all."""
    books = PoweredBooks(folder, checkpoint, defect)
    line = LineOfFakes(books.rewards)
    try:
        for half in (0, 1):
            till = _till(books)
            kinds = Cashier(till, line, GOODS, CARD.value).sales()
            for sell in kinds[half::2]:
                sell()
                line.mend()
            books.shut()
            assert till.troubles == []
    finally:
        books.take_disk_out()
    return books.witness


def _till(books: PoweredBooks) -> TillWithoutWindow:
    around = Around(books.rewards, books.journal, books.drafts, books.printer)
    books.journal.open()
    return TillWithoutWindow(around, books.clock).start()


class AfterTheCut:
    """Looks at what power cuts left of a life, in a folder of its own.

    Many cuts leave the same bytes, also one kind of file system and the other: what was read of
    them once is kept, and a file is laid out only to be read.
    """

    def __init__(self, witness: Witness, folder: Path) -> None:
        self.witness = witness
        self._folder = folder
        self._logs: dict[bytes, frozenset[int]] = {}
        self._contents: dict[bytes, Content | StorageError] = {}

    def findings(self, count: int, random: Random, *, strict: bool) -> list[Finding]:
        """Cut so often and return all that is wrong."""
        found: list[Finding] = []
        read: set[int] = set()
        for place, files in cuts(self.witness.log.ops, count, random, strict=strict):
            for kind, words in self._look(place, files, read):
                found.append(Finding(kind, place, words))
        return found

    def _look(self, place: int, files: Files, read: set[int]) -> list[tuple[str, str]]:
        """Compare what is left with what was acknowledged, and start on it once for each step."""
        found: list[tuple[str, str]] = []
        for name in (JOURNAL, BASKETS):
            found += self._compare(place, name, self._content(name, files))
        if not found:
            found += self._second_log(place, files)
        step = sum(at <= place for at, _ in self.witness.contents[JOURNAL])
        if not found and step not in read:
            read.add(step)
            found += self._read_as_a_till(files)
        return found

    def _lay_out(self, files: Files) -> None:
        for old in self._folder.iterdir():
            # The ballast is always the same, and long to write.
            if old.name != "ballast":
                # Cut between two steps of new tables, the books were copied into a folder first.
                shutil.rmtree(old) if old.is_dir() else old.unlink()
        for name, data in files.items():
            (self._folder / name).write_bytes(data)

    def _books(self) -> tuple[Journal, BasketFile]:
        """Return the books in the folder; nothing of them is opened yet."""
        journal = journal_in(self._folder, connect_file, FakeClock())
        return journal, BasketFile(self._folder / BASKETS)

    def _content(self, name: str, files: Files) -> Content | StorageError:
        """Open one of the two files as a till does, and read it."""
        own = {part: data for part, data in files.items() if part.startswith(name)}
        key = _digest(name, *own, *own.values())
        if key not in self._contents:
            self._lay_out(own)
            journal, drafts = self._books()
            file = journal._file if name == JOURNAL else drafts._file
            self._contents[key] = _content_or_error(file)
            file.shut()
        return self._contents[key]

    def _second_log(self, place: int, files: Files) -> list[tuple[str, str]]:
        """What was synced of the second log is there to be read, row after row."""
        synced = max((row for at, row in self.witness.copied if at <= place), default=0)
        missing = set(range(1, synced + 1)) - self._numbers_in_the_second_log(files)
        return [(LOST, f"{COPY}: {len(missing)} of {synced} rows")] if missing else []

    def _compare(
        self, place: int, name: str, content: Content | StorageError
    ) -> list[tuple[str, str]]:
        if isinstance(content, StorageError):
            return [(CORRUPT, str(content))]
        known = self.witness.contents[name]
        acknowledged = sum(at <= place for at, _ in known)
        fingerprints = [one.fingerprint for _, one in known]
        if content.fingerprint not in fingerprints:
            return [(HALF, f"{name}: it never was like this")]
        # A step that had not returned yet may have happened; opening makes a new file's tables.
        newest = len(fingerprints) - 1 - fingerprints[::-1].index(content.fingerprint)
        if newest + 1 < acknowledged:
            return [(LOST, f"{name}: step {newest + 1} of {acknowledged}")]
        return self._left_the_till(place, content) if name == JOURNAL else []

    def _numbers_in_the_second_log(self, files: Files) -> frozenset[int]:
        log = {name: data for name, data in files.items() if name == COPY}
        key = _digest(*log.values())
        if key not in self._logs:
            self._lay_out(log)
            copied = CopyLog(self._folder / COPY).rows()
            self._logs[key] = frozenset(row.sealed.seal.entry for row in copied)
        return self._logs[key]

    def _left_the_till(self, place: int, content: Content) -> list[tuple[str, str]]:
        """Whatever was printed or handed to the line has to stand in the journal."""
        paper = {receipt for at, receipt in self.witness.paper if at <= place}
        asked = {reference for at, reference in self.witness.asked if at <= place}
        strangers = [*(paper - content.receipts), *(asked - content.sales)]
        return [(NOT_KNOWN, str(stranger)) for stranger in strangers]

    def _read_as_a_till(self, files: Files) -> list[tuple[str, str]]:
        """Start as a till does. Afterwards everything is whole."""
        self._lay_out(files)
        journal, drafts = self._books()
        try:
            if (recovered := journal.open()) is not None:
                return [(CORRUPT, f"was taken for damaged: {recovered.why}")]
            journal.open_sale()
            journal.outbox()
            journal.waiting_print_jobs()
            drafts.current()
            drafts.parked()
            verdict = journal.verify()
            return [(CORRUPT, str(verdict.fault))] if verdict.fault else []
        finally:
            journal.shut()
            drafts.shut()


def _content_or_error(file: SqliteFile | SealedFile) -> Content | StorageError:
    try:
        return content_found(file)
    except StorageError as error:
        return error


def _digest(*parts: str | bytes | bytearray) -> bytes:
    """Tell one state of files from another without keeping it."""
    digest = sha256()
    for part in parts:
        digest.update(part.encode() if isinstance(part, str) else part)
    return digest.digest()
