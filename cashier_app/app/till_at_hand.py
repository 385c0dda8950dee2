"""The till that a command asks: the one that runs on these data, or else this process itself."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import SystemRandom
from threading import Event
from typing import Protocol

from cashier_app.app.ask_till import ANSWER_WITHIN_S, ask_till, till_listens
from cashier_app.app.asks import WORKS
from cashier_app.app.bootstrap import Adapters
from cashier_app.app.command_line import say
from cashier_app.app.plain_runner import PlainRunner
from cashier_app.app.same_books import stay_with_crmcom
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import CashierError, DamagedBooksError, StorageError
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox import Outbox
from cashier_app.services.ports import Clock
from cashier_app.services.send_waiting import SendWaiting
from cashier_app.storage.till_lock import WHAT_TO_DO, TillLock

# A till that was just started has its lock before it listens.
_LOOKS = 20
_LOOK_EVERY_S = 0.1
# The books, their second log, and what was kept of damaged ones.
_BOOKS = re.compile(r"journal.*\.(sqlite|jsonl)")
# A round over many rows, each with its own time limits, or a long chain to be checked; all the
# while the till has to say that it is alive.
_SLOW_ANSWER_S = 330.0


class TillBusyError(CashierError):
    """Another program holds the till's lock and does not answer; the message is for people."""


class UnusableFolderError(CashierError):
    """The folder cannot be used, which says nothing of books in it; the message is for people."""


class NoBooksError(CashierError):
    """There are no books in the folder; the message names it, for people."""


class TillAtHand(Protocol):
    """A till that can be asked."""

    def ask(self, what: str, **more: str) -> object:
        """Return the answer; raises `CashierError` with words for people."""
        ...


class TillThere:
    """The till that runs."""

    def __init__(self, socket: Path) -> None:
        """Ask it on this socket."""
        self._socket = socket

    def ask(self, what: str, **more: str) -> object:
        """Ask over the socket."""
        within = ANSWER_WITHIN_S if what == "health" else _SLOW_ANSWER_S
        return ask_till(self._socket, what, within, **more)


class TillHere:
    """No till runs: this process has the lock and the books.

    It reads damaged books as they are: only what writes into them has them restored first. Of lost
    ones nothing can be read, and no books are made in their place.
    """

    def __init__(self, adapters: Adapters, clock: Clock, files: TillFiles) -> None:
        """Answer from these."""
        self._adapters = adapters
        self._clock = clock
        self._files = files

    def ask(self, what: str, **more: str) -> object:
        """Do the work here."""
        if what == "send":
            self._send()
            what = "outbox"
        elif what != "print-test":
            demand_books(self._files)
        if what in {"exported", "moved"}:
            self._open_whole()
        return WORKS[what].document(self._adapters, more)

    def _open_whole(self) -> None:
        """Open the books to write into them, unless they are damaged: a copy restores nothing."""
        fault = self._adapters.books.verify().fault
        if fault is not None:
            raise DamagedBooksError(str(fault))
        self._adapters.books.open()

    def _send(self) -> None:
        """Work through the outbox once."""
        adapters, runner = self._adapters, PlainRunner()
        recovered = adapters.books.open()
        if recovered is not None:
            say(f"The books were damaged ({recovered.why}) and have been restored.")
        stay_with_crmcom(adapters)
        bugs: list[Exception] = []
        adapters.key.start(runner)
        Outbox(
            adapters.books,
            SendWaiting(adapters.rewards, self._clock),
            runner,
            self._clock,
            LookUpTimes(self._clock, SystemRandom(), adapters.manner.quiet_period_s),
            changed=lambda: None,
            owes=lambda: None,  # the books note it with the answer
            failed=bugs.append,
        ).send_now()
        runner.run()
        if bugs:
            raise bugs[0]


@contextmanager
def till_at_hand(
    files: TillFiles, clock: Clock, build: Callable[[], Adapters]
) -> Iterator[TillAtHand]:
    """Find the till that runs on these files, or be it for the time of a command.

    Args:
        files: the files of the till.
        clock: wall clock and monotonic clock.
        build: makes the adapters; called only when no till runs.

    Raises:
        TillBusyError: somebody has the lock and does not answer.
        NoBooksError: no till ever ran on these files.
        UnusableFolderError: something else is in the folder's place, or this user may not use it.
        StorageError: (from the till) the books cannot be read.

    """
    with running_till(files) as runs:
        if runs:
            yield TillThere(files.socket)
            return
        adapters = build()
        try:
            yield TillHere(adapters, clock, files)
        finally:
            adapters.rewards.close()
            adapters.books.shut()


@contextmanager
def running_till(files: TillFiles) -> Iterator[bool]:
    """Say whether a till runs that can be asked; if none does, none can start meanwhile.

    Raises:
        TillBusyError: somebody has the lock and does not answer.
        NoBooksError: no till ever ran on these files.
        UnusableFolderError: something else is in the folder's place, or this user may not use it.

    """
    if till_listens(files.socket):
        yield True
        return
    if not _holds_books(files):
        raise NoBooksError(
            f"There are no books in {files.folder}: no till was ever opened there. "
            "If the till has another folder, name it with --data-dir."
        )
    lock = TillLock(files.lock)
    if not _taken(lock):
        _wait_for(files.socket)
        yield True
        return
    try:
        yield False
    finally:
        lock.release()


def demand_books(files: TillFiles) -> None:
    """Refuse to read books of which only copies are left: an empty file is not how things stand.

    Books without any copy are empty: a till was stopped while it made its first ones.

    Raises:
        DamagedBooksError: they are lost; the till, or what writes into them, makes them anew.

    """
    file, copy = files.journal, files.journal_copy
    if file.exists() and file.stat().st_size:
        return
    if (copy.exists() and copy.stat().st_size) or _has_backups(files):
        raise DamagedBooksError(f"{file} is {'empty' if file.exists() else 'missing'}")


def _has_backups(files: TillFiles) -> bool:
    return any((files.folder / "backups").glob("*.sqlite"))


def _holds_books(files: TillFiles) -> bool:
    """Whether there are books, or anything that they can be made anew from."""
    try:
        names = [file.name for file in files.folder.iterdir()]
        backups = _has_backups(files)
    except FileNotFoundError:
        return False
    except NotADirectoryError as error:
        message = f"{files.folder} is not a folder. Name another one with --data-dir."
        raise UnusableFolderError(message) from error
    except OSError as error:
        message = f"{files.folder}: {error.strerror}. {WHAT_TO_DO}"
        raise UnusableFolderError(message) from error
    return backups or any(_BOOKS.fullmatch(name) for name in names)


def _taken(lock: TillLock) -> bool:
    try:
        return lock.take()
    except StorageError as error:
        raise UnusableFolderError(str(error)) from error


def _wait_for(socket: Path) -> None:
    pause = Event()
    for _ in range(_LOOKS):
        if till_listens(socket):
            return
        pause.wait(_LOOK_EVERY_S)
    raise TillBusyError(
        "Another till runs on these data and does not answer. Nothing was changed. "
        "Wait until it has started, or close it; then run the command again."
    )
