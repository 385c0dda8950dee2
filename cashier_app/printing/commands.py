"""The commands of ESC/POS that python-escpos has no or no small method for, as bytes.

Names and numbers follow Epson's reference. Nothing here takes a text from outside but a QR code
and a barcode, whose data stand behind their length.
"""

from cashier_app.domain.frozen import frozen
from cashier_app.domain.picture import Picture

LEAVE_KANJI_MODE = b"\x1c."
LINE_FEED = b"\n"
TAB = b"\t"
TO_THE_LEFT = b"\x1ba\x00"
IN_THE_MIDDLE = b"\x1ba\x01"
QR_MODULE = 6
"""Dots across a square of a QR code."""

_QR_MIDDLE_CORRECTION = 49
_QR_STORE = 80
_LOGO = b"LG"  # the name under which the printer keeps it
_QR_PRINT = 81
_BARCODE_DOTS = 2
_BARCODE_HEIGHT = 60
_CODE_128 = 73
_CODE_SET_B = b"{B"
_AT_ONCE_MS = 100
_IN_ITS_TURN_MS = 2


@frozen
class Drawer:
    """What opens a drawer: current on its pin of the printer's socket (2 or 5), for a time.

    The magnet of some drawers is too weak or too far away for the usual pulse.
    """

    pin: int = 2
    pulse_ms: int = 100

    @property
    def line(self) -> int:
        """The number of the pin in a command."""
        return {2: 0, 5: 1}[self.pin]


def code_page(slot: int) -> bytes:
    """Choose a code page by its number (ESC t)."""
    return b"\x1bt" + bytes([slot])


def picture(dots: Picture) -> bytes:
    """Print a picture at the left edge (GS v 0)."""
    across, down = dots.row_bytes, dots.height
    size = across.to_bytes(2, "little") + down.to_bytes(2, "little")
    return b"\x1dv0\x00" + size + dots.data


def keep_logo(dots: Picture) -> bytes:
    """Keep a picture in the printer's memory, over a power cut too (GS ( L, function 67)."""
    size = dots.width.to_bytes(2, "little") + dots.height.to_bytes(2, "little")
    parameters = b"0C0" + _LOGO + b"\x01" + size + b"1" + dots.data
    return b"\x1d(L" + len(parameters).to_bytes(2, "little") + parameters


PRINT_LOGO = b"\x1d(L\x06\x000E" + _LOGO + b"\x01\x01"
"""Print the picture that was kept, in its own size (GS ( L, function 69)."""


def open_drawer_at_once(drawer: Drawer) -> bytes:
    """Open the drawer without waiting for anything before it (DLE DC4); it counts in 100 ms."""
    return b"\x10\x14\x01" + bytes([drawer.line, -(-drawer.pulse_ms // _AT_ONCE_MS)])


def open_drawer(drawer: Drawer) -> bytes:
    """Open the drawer in its turn (ESC p): the current is on for the pulse, and off as long."""
    steps = drawer.pulse_ms // _IN_ITS_TURN_MS
    return b"\x1bp" + bytes([drawer.line, steps, steps])


def qr_code(text: str) -> bytes:
    """Print a QR code that the printer draws itself (GS ( k)."""
    return b"".join(
        (
            _qr(67, bytes([QR_MODULE])),
            _qr(69, bytes([_QR_MIDDLE_CORRECTION])),
            _qr(_QR_STORE, b"0" + text.encode("ascii")),
            _qr(_QR_PRINT, b"0"),
        )
    )


def code_128(text: str) -> bytes:
    """Print a Code 128 barcode (GS k), as narrow as scanners still read."""
    data = _CODE_SET_B + text.encode("ascii")
    look = b"\x1dw" + bytes([_BARCODE_DOTS]) + b"\x1dh" + bytes([_BARCODE_HEIGHT])
    return look + b"\x1dk" + bytes([_CODE_128, len(data)]) + data + LINE_FEED


def _qr(function: int, parameters: bytes) -> bytes:
    length = len(parameters) + 2
    return b"\x1d(k" + length.to_bytes(2, "little") + b"1" + bytes([function]) + parameters
