"""What a printer says of itself: the three real-time status bytes of ESC/POS (`DLE EOT n`)."""

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
    both. An offline printer that does not say why is `NOT_KNOWN`.
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
        return PrinterState.NOT_KNOWN
    return PrinterState.READY
