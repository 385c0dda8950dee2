"""The key of the journal's chain: from the keyring, else from a file; never a reason to wait."""

import logging
import threading
from collections.abc import Callable

from cashier_app.app.within import within
from cashier_app.domain.errors import NoKeyError
from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.storage.chain import ChainKey, ChainKeys
from cashier_app.storage.key_file import KeyFile

# The books wait this long for the keyring at most, since it may ask its person first.
WAIT_S = 2.0
# A command, which nobody stands in front of, has more patience; but it holds the till's lock.
COMMAND_WAIT_S = 20.0

_log = logging.getLogger("cashier.key")


class JournalKey:
    """Gives the keys of the chain to the books.

    A keyring that is locked or lost does not stop a sale: the key in the file is used, and the
    chain says from which row on.
    """

    def __init__(self, read: Callable[[], bytes], file: KeyFile) -> None:
        """Read the key with `read`, which may block and may raise `NoKeyError`."""
        self._read = read
        self._file = file
        self._begun = False
        self._known = threading.Event()
        self._secret: bytes | None = None

    def start(self, runner: TaskRunner) -> None:
        """Begin to read it in its lane; without this the first call reads it."""
        self._begun = True
        runner.submit(Lane.KEYS, self._load, lambda _: None, _log_failure)

    def __call__(self) -> ChainKeys:
        """Return the keys, after two seconds at most if they were begun to be read."""
        if not self._begun:
            self._begun = True
            within(COMMAND_WAIT_S, self._load, "journal key")
        self._known.wait(WAIT_S)
        if self._secret is None:
            return self._file.keys()
        older = self._file.find()
        others = () if older is None else (older,)
        return ChainKeys(ChainKey.of(self._secret), others, in_keyring=True)

    def _load(self) -> None:
        try:
            self._secret = self._read()
        except NoKeyError as error:
            _log.warning("the journal's key stands in a file: %s", error)
        finally:
            self._known.set()


def _log_failure(error: Exception) -> None:
    _log.error("the journal's key could not be read", exc_info=error)
