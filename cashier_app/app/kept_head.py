"""Where the books stood, kept in the keyring: written now and then, compared at the start."""

import logging
import threading
from typing import Protocol

from cashier_app.app.journal_key import COMMAND_WAIT_S, WAIT_S
from cashier_app.app.within import within
from cashier_app.domain.errors import NoKeyError
from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.storage.books_head import BooksHead

_log = logging.getLogger("cashier.books")


class HeadStore(Protocol):
    """What keeps a text outside of the till's folder; both ways may raise `NoKeyError`."""

    def read(self) -> str:
        """Return what was kept last."""
        ...

    def keep(self, head: str) -> None:
        """Keep this."""
        ...


class KeptHead:
    """Gives the books the head that was kept, and keeps newer ones; never a reason to wait long.

    Where the keyring does not answer in time nothing is compared, as where there is none. Then
    nothing is kept until the next start, either: it would take the place of what was not compared.
    """

    def __init__(self, store: HeadStore | None) -> None:
        """Keep it in this store; without one (a demo) nothing is kept."""
        self._store = store
        self._begun = False
        self._known = threading.Event()
        self._text: str | None = None
        self._compared = False

    def start(self, runner: TaskRunner) -> None:
        """Begin to read it in its lane; without this the first call reads it."""
        self._begun = True
        runner.submit(Lane.KEYS, self._load, lambda _: None, _log_failure)

    def __call__(self) -> BooksHead | None:
        """Return what was kept; None when nothing was, or it is not known in time."""
        if not self._begun:
            within(COMMAND_WAIT_S, self._load, "kept head")
        self._known.wait(WAIT_S)
        text = self._text
        self._compared = text is not None
        return None if text is None else BooksHead.of(text)

    def keep(self, head: BooksHead | None, runner: TaskRunner) -> None:
        """Keep where the books stand now, behind everything else: a keyring is slow."""
        if head is not None and self._compared:
            runner.submit(Lane.KEYS, lambda: self._keep(head), lambda _: None, _log_failure)

    def keep_at_the_end(self, head: BooksHead | None) -> None:
        """Keep it while the till is closed, which waits for it a moment only."""
        if head is None or not self._compared:
            return
        if not within(WAIT_S, lambda: self._keep(head), "kept head"):
            _log.warning("the keyring does not take where the books stand")

    def _load(self) -> None:
        try:
            if self._store is not None:
                self._text = self._store.read()
        except NoKeyError as error:
            _log.info("where the books stood is not known: %s", error)
        finally:
            self._known.set()

    def _keep(self, head: BooksHead) -> None:
        try:
            if self._store is not None:
                self._store.keep(str(head))
        except NoKeyError as error:
            _log.info("where the books stand is not kept: %s", error)


def _log_failure(error: Exception) -> None:
    _log.error("where the books stood could not be read or kept", exc_info=error)
