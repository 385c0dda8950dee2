"""What a receipt printer knows of itself, and how it says so (Epson's status bytes)."""

from collections.abc import Callable
from typing import Literal

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.escpos_tokens import DLE, GS, Token

Paper = Literal["in", "low", "out"]

_ALWAYS = 0x12
"""Bits 1 and 4 are set in every status byte; a byte without them is no status."""


@frozen
class PrinterState:
    """The state of the paper, the cover and the printer's own online switch."""

    paper: Paper = "in"
    cover_open: bool = False
    switched_offline: bool = False

    @property
    def can_print(self) -> bool:
        """Whether bytes come out on paper."""
        return not (self.paper == "out" or self.cover_open or self.switched_offline)

    def answer(self, token: Token) -> bytes:
        """Return what the printer sends back for a token: a status, or nothing.

        DLE EOT is answered always; what has to wait its turn in the stream (GS r, GS ( H) only
        while the printer prints.
        """
        if token.name == DLE + b"\x04":
            status = self._real_time.get(token.arguments[0])
            return bytes([status()]) if status is not None else b""
        if not self.can_print:
            return b""
        if token.name == GS + b"r":
            return bytes([0x03 if self.paper == "low" and token.arguments[0] in b"\x011" else 0])
        if token.name == GS + b"(" and token.arguments[:1] == b"H":
            # The response to a process id: everything before it has been printed.
            return b"\x37\x22" + token.arguments[5:9] + b"\x00"
        return b""

    @property
    def _real_time(self) -> dict[int, Callable[[], int]]:
        return {
            1: self._printer_status,
            2: self._offline_cause,
            3: lambda: _ALWAYS,
            4: self._paper_status,
        }

    def _printer_status(self) -> int:
        return _ALWAYS | (0 if self.can_print else 0x08)

    def _offline_cause(self) -> int:
        cover = 0x04 if self.cover_open else 0
        return _ALWAYS | cover | (0x20 if self.paper == "out" else 0)

    def _paper_status(self) -> int:
        return _ALWAYS | {"in": 0, "low": 0x0C, "out": 0x6C}[self.paper]
