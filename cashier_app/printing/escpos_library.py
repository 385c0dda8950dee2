"""The door to python-escpos: imported late, in the printer's lane, with its cache where we want it.

`import escpos.printer` takes 0.2 s and cannot start again when the cache of its printer profiles
was cut short by a power cut; here such a cache is made anew. It is made here in the first place:
python-escpos reads its JSON as YAML, which leaves 2.5 MiB behind in a till that runs all day. It
has no type information, so what is used of it is written down as Protocols.
"""

import json
import logging
import os
import pickle
import platform
import socket
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Protocol

from cashier_app.domain.errors import DeviceError
from cashier_app.printing.code_pages import Encoder

_LOG = logging.getLogger("cashier.printing")
_CAPABILITIES = "escpos.capabilities"
_CACHE_VARIABLE = "ESCPOS_CAPABILITIES_PICKLE_DIR"


class Profile(Protocol):
    """What a printer model can do."""

    @property
    def codePages(self) -> Mapping[str, str]:  # noqa: N802 - python-escpos' name
        """The names of the code pages by slot."""
        ...

    @property
    def media(self) -> Mapping[str, Mapping[str, object]]:
        """The width of the paper in dots, where it is known."""
        ...

    @property
    def fonts(self) -> Mapping[str, Mapping[str, object]]:
        """The printer's own letters by number, with their columns."""
        ...

    @property
    def profile_data(self) -> Mapping[str, object]:
        """Everything as it stands in the file."""
        ...

    def supports(self, feature: str) -> bool:
        """Whether the printer has a feature."""
        ...


class Magic(Protocol):
    """python-escpos' own choice of code pages; only its table of characters is used."""

    encoder: Encoder


class Paper(Protocol):
    """A python-escpos `Dummy`: takes commands and keeps the bytes."""

    profile: Profile
    magic: Magic

    @property
    def output(self) -> bytes:
        """All bytes so far."""
        ...

    def hw(self, hw: str) -> None:
        """Reset the printer: `INIT`."""
        ...

    def set(
        self,
        *,
        bold: bool | None = None,
        custom_size: bool | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> None:
        """Change how text looks from here on."""
        ...

    def cut(self, mode: str) -> None:
        """Feed the paper out and cut it, where the printer can."""
        ...

    def _raw(self, msg: bytes) -> None: ...


class NetworkPrinter(Protocol):
    """A python-escpos `Network`: a printer at the end of a TCP connection."""

    device: socket.socket

    def close(self) -> None:
        """End the connection."""
        ...

    def _raw(self, msg: bytes) -> None: ...


class EscposLibrary:
    """Makes the objects of python-escpos; the first one made imports it.

    Args:
        cache_folder: where its profiles may be cached, made when it is missing. Without one (or
            when it cannot be made) python-escpos takes a new temporary folder at each start.
    """

    def __init__(self, cache_folder: Path | None = None) -> None:
        self._cache_folder = cache_folder

    def paper(self, profile: str) -> Paper:
        """Return a new page that keeps the bytes for a printer of this profile.

        Raises:
            DeviceError: python-escpos could not be started.

        """
        paper: Paper = self.start().Dummy(profile=profile)
        return paper

    def network(self, device: socket.socket) -> NetworkPrinter:
        """Return a printer that is connected already.

        Raises:
            DeviceError: python-escpos could not be started.

        """
        printer: NetworkPrinter = self.start().Network()
        printer.device = device
        return printer

    def start(self) -> ModuleType:
        """Import python-escpos, if that was not done yet, and return its printer classes.

        Raises:
            DeviceError: it could not be started.

        """
        try:
            if self._cache_folder is not None and _CAPABILITIES not in sys.modules:
                _read_capabilities(self._cache_folder)
            # No type information comes with it.
            import escpos.printer  # type: ignore[import-untyped]
        except OSError as error:
            raise DeviceError(f"python-escpos could not be started: {error}") from error
        printers: ModuleType = escpos.printer
        return printers


def capabilities_file() -> Path:
    """Return the file in which python-escpos keeps what printers can do, as JSON."""
    # The bare package only says its version.
    import escpos

    return Path(escpos.__file__).with_name("capabilities.json")


def _read_capabilities(folder: Path) -> None:
    """Let python-escpos read its profiles, from the cache in this folder if it is sound."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        _LOG.warning("no cache for printer profiles: %s", error)
        return
    os.environ[_CACHE_VARIABLE] = str(folder)
    cache, source = folder / f"{platform.python_version()}.capabilities.pickle", capabilities_file()
    if not cache.exists() or cache.stat().st_mtime < source.stat().st_mtime:
        _write_cache(cache, source)
    try:
        import_module(_CAPABILITIES)
    except Exception as error:  # a damaged pickle may raise anything
        if not cache.exists():
            raise
        _LOG.warning("a damaged cache of printer profiles is made anew: %s", error)
        cache.unlink()
        _write_cache(cache, source)


def _write_cache(cache: Path, source: Path) -> None:
    """Write the cache as python-escpos does, which finds it and has nothing left to do."""
    cache.write_bytes(pickle.dumps(json.loads(source.read_text("utf-8")), protocol=2))
