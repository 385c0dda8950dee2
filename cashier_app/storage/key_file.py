"""The chain's key in a file that only the till's user can read, for where there is no keyring.

It is weaker: whoever can read the folder as this user can forge rows. `verify` and `doctor` say so.
"""

import logging
import os
import secrets
import stat
from pathlib import Path

from cashier_app.storage.chain import ChainKey, ChainKeys
from cashier_app.storage.durable_files import put_in_place

_log = logging.getLogger("cashier.storage")

_BYTES = 32
_OWN = stat.S_IRUSR | stat.S_IWUSR
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class KeyFile:
    """The key in `journal.key`; it is drawn when it is first asked for."""

    def __init__(self, path: Path) -> None:
        """Use this file; its folder must be there."""
        self._path = path

    def keys(self) -> ChainKeys:
        """Return the key in the file, or a new one where there is none that can be used.

        A file that cannot be used is put aside, and where none can be written the key lasts as long
        as the till runs: nothing about a key ever stops a sale, and the chain shows it.
        """
        key = self.find()
        return ChainKeys(key if key is not None else self._drawn())

    def find(self) -> ChainKey | None:
        """Return the key if there is one that can be used."""
        try:
            secret = _secret(self._path.read_text("ascii"))
            self._only_for_the_till()
        except FileNotFoundError:
            return None
        except (OSError, ValueError):
            _log.exception("%s cannot be used", self._path.name)
            return None
        return ChainKey.of(secret)

    def _drawn(self) -> ChainKey:
        secret = secrets.token_bytes(_BYTES)
        try:
            self._put_aside()
            self._write(secret)
        except OSError:
            _log.exception("%s cannot be written; the key lasts until the end", self._path.name)
        return ChainKey.of(secret)

    def _put_aside(self) -> None:
        if self._path.exists():
            self._path.replace(self._path.with_name(self._path.name + ".unusable"))

    def _write(self, secret: bytes) -> None:
        """Write it so that nobody else ever sees it and no half key takes its place."""
        unfinished = self._path.with_name(self._path.name + ".unfinished")
        unfinished.unlink(missing_ok=True)
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWN)
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secret.hex() + "\n")
        put_in_place(unfinished, self._path)

    def _only_for_the_till(self) -> None:
        """Take it away from others, should a copy or a restore have opened it to them."""
        if self._path.stat().st_mode & _OTHERS:
            self._path.chmod(_OWN)


def _secret(text: str) -> bytes:
    secret = bytes.fromhex(text.strip())
    if len(secret) != _BYTES:
        raise ValueError(f"{len(secret)} bytes are no key of {_BYTES}")
    return secret
