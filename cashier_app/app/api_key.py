"""The API key, read once in its own lane, because a keyring may ask its person first."""

import logging
import threading
from collections.abc import Callable

from cashier_app.services.ports import Lane, TaskRunner

# A call waits this long for the key at most; then nothing is sent.
WAIT_S = 2.0

_log = logging.getLogger("cashier.key")


class ApiKey:
    """Gives the key to the lanes that need it; None while (or when) there is none."""

    def __init__(self, read: Callable[[], str | None], missing: Callable[[], None]) -> None:
        """Read the key with `read`, which may block; `missing` hears that there is none."""
        self._read = read
        self._missing = missing
        self._known = threading.Event()
        self._key: str | None = None

    def start(self, runner: TaskRunner) -> None:
        """Begin to read it."""
        runner.submit(Lane.KEYS, self._load, lambda _: None, _log_failure)

    def __call__(self) -> str | None:
        """Return the key, after two seconds at most."""
        self._known.wait(WAIT_S)
        return self._key

    def _load(self) -> None:
        try:
            self._key = self._read()
        finally:
            self._known.set()
            if self._key is None:
                self._missing()


def _log_failure(error: Exception) -> None:
    _log.warning("there is no API key to use: %s", error)
