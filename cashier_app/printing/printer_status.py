"""What a printer says of itself, as ESC/POS has it.

First the three real-time status bytes (`DLE EOT n`); a printer that does not know them may know
the automatic status (`GS a`), four bytes that come whenever something changes, and at once.
"""

from collections.abc import Callable

from cashier_app.services.ports import PrinterState

# With these nothing is sent: the printer would keep half a receipt in its memory.
HOLDS_PAPER = frozenset({PrinterState.OUT_OF_PAPER, PrinterState.COVER_OPEN})

PRINTER, OFFLINE_CAUSE, PAPER_SENSOR = 1, 2, 4

# Bits 0 and 7 are clear and bits 1 and 4 set in every answer, and in nothing else a printer sends.
_FIXED_BITS, _FIXED_VALUE = 0b1001_0011, 0b0001_0010
_OFFLINE = 0b0000_1000
_COVER_OPEN = 0b0000_0100
_STOPPED_BY_PAPER = 0b0010_0000
_ERROR = 0b0100_0000
_PAPER_OUT = 0b0110_0000
_PAPER_NEAR_END = 0b0000_1100

ASK_AUTOMATIC = b"\x1da\x0e"
"""Send the status of cover, errors and paper now, and whenever it changes (GS a)."""

NO_AUTOMATIC = b"\x1da\x00"
_AUTOMATIC_SIZE = 4
_NEXT_BYTES = _AUTOMATIC_SIZE - 1
_AUTOMATIC_FIRST = 0b0001_0000
_AUTOMATIC_NEXT = 0b1001_0000
_AUTOMATIC_COVER_OPEN = 0b0010_0000
_AUTOMATIC_NEAR_END = 0b0000_0011
_AUTOMATIC_PAPER_OUT = 0b0000_1100

WELL = frozenset({PrinterState.READY, PrinterState.PAPER_LOW})
"""How a printer is that has printed what it was sent."""


def status_request(kind: int) -> bytes:
    """Return the bytes that ask for a status; a printer answers them even while it prints."""
    return bytes([0x10, 0x04, kind])


def is_status(byte: int) -> bool:
    """Whether a byte from the printer is the answer to a status request."""
    return byte & _FIXED_BITS == _FIXED_VALUE


def read_state(ask: Callable[[int], int | None]) -> PrinterState | None:
    """Find out how the printer is; None when it does not answer at all.

    `ask` sends one status request and returns the answer, or None when none came in time. Paper
    goes before cover: who puts in a roll has the cover open, and the words for *out of paper* say
    both. An offline printer that does not say why is `OFFLINE`.
    """
    printer = ask(PRINTER)
    if printer is None:
        return None
    cause = ask(OFFLINE_CAUSE)
    paper = None if cause is None else ask(PAPER_SENSOR)
    if cause is None or paper is None:
        return PrinterState.NOT_KNOWN
    if paper & _PAPER_OUT or cause & _STOPPED_BY_PAPER:
        return PrinterState.OUT_OF_PAPER
    if cause & _COVER_OPEN:
        return PrinterState.COVER_OPEN
    if printer & _OFFLINE or cause & _ERROR:
        return PrinterState.OFFLINE
    return PrinterState.PAPER_LOW if paper & _PAPER_NEAR_END else PrinterState.READY


def automatic_status(received: bytes) -> bytes | None:
    """Find an automatic status among what came: its first byte, and three that follow it."""
    for at, byte in enumerate(received):
        following = received[at + 1 : at + _AUTOMATIC_SIZE]
        if byte & _FIXED_BITS == _AUTOMATIC_FIRST and not any(
            one & _AUTOMATIC_NEXT for one in following
        ):
            return received[at : at + _AUTOMATIC_SIZE] if len(following) == _NEXT_BYTES else None
    return None


def read_automatic(status: bytes) -> PrinterState:
    """Read how the printer is from an automatic status."""
    first, _, paper = status[0], status[1], status[2]
    if paper & _AUTOMATIC_PAPER_OUT:
        return PrinterState.OUT_OF_PAPER
    if first & _AUTOMATIC_COVER_OPEN:
        return PrinterState.COVER_OPEN
    if first & _OFFLINE:
        return PrinterState.OFFLINE
    return PrinterState.PAPER_LOW if paper & _AUTOMATIC_NEAR_END else PrinterState.READY
