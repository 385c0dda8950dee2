"""What has to be known of a receipt printer before anything is sent to it."""

import json
from pathlib import Path
from typing import Literal

from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen
from cashier_app.printing.escpos_library import capabilities_file

CONNECTIONS = ("network", "usb", "serial", "cups", "windows", "file", "none")
# What each connection cannot do without, and what is allowed there.
_NEEDED = {
    "network": ("host", "the printer's name or address"),
    "usb": ("usb", "vendor and product, such as 04b8:0e15"),
    "serial": ("device", "a serial device"),
    "cups": ("queue", "the name of a queue"),
    "windows": ("queue", "the name of a queue"),
    "file": ("receipts_folder", "a folder for the receipts"),
}
Handshake = Literal["none", "rts-cts", "xon-xoff"]
LEAST_COLUMNS = 24
MOST_COLUMNS = 80


class PrinterSettingsError(CashierError):
    """A printer setting cannot be used: which one, what it says, and what is allowed."""

    def __init__(self, key: str, value: object, allowed: str) -> None:
        """Keep the three so that the start can name them with the file."""
        super().__init__(f"printer.{key} = {value!r}; allowed: {allowed}")
        self.key = f"printer.{key}"
        self.value = value
        self.allowed = allowed


@frozen
class PrinterSettings:
    """The printer of this till, by the names of `[printer]` in the settings file.

    `connection` is `network` (needs `host`), `usb` (needs `usb`, such as `04b8:0e15`), `serial`
    (needs `device`), `cups` or `windows` (need `queue`), `file` (needs `receipts_folder`: one file
    of printer bytes per receipt) or `none`. `profile` is one of python-escpos. `cache_folder` is
    where python-escpos may keep what it read of its profiles; without one it uses a temporary one.
    """

    connection: str
    name: str = ""
    host: str = ""
    port: int = 9100
    usb: str = ""
    device: str = ""
    baud: int = 9600
    handshake: Handshake = "none"
    queue: str = ""
    profile: str = "default"
    columns: int = 42
    drawer: bool = True
    drawer_pin: int = 2
    drawer_ms: int = 100
    language: str = "en"
    receipts_folder: Path | None = None
    cache_folder: Path | None = None

    @property
    def address(self) -> str:
        """What tells this printer from others."""
        return f"{self.connection} {self.host}:{self.port} {self.usb} {self.device}"

    def check(self) -> None:
        """Look whether the printer can be used as it is described.

        Raises:
            PrinterSettingsError: it cannot; the first setting that is wrong is named.

        """
        if self.connection not in CONNECTIONS:
            raise PrinterSettingsError("connection", self.connection, ", ".join(CONNECTIONS))
        needed = _NEEDED.get(self.connection)
        if needed and not getattr(self, needed[0]):
            raise PrinterSettingsError(needed[0], getattr(self, needed[0]), needed[1])
        if not LEAST_COLUMNS <= self.columns <= MOST_COLUMNS:
            allowed = f"{LEAST_COLUMNS} to {MOST_COLUMNS}"
            raise PrinterSettingsError("columns", self.columns, allowed)
        if self.profile not in known_profiles():
            raise PrinterSettingsError("profile", self.profile, ", ".join(known_profiles()))


def known_profiles() -> tuple[str, ...]:
    """Return the printer profiles of python-escpos, without its slow import (0.2 s)."""
    return tuple(sorted(json.loads(capabilities_file().read_text("utf-8"))["profiles"]))
