"""A QR code as dots, for the screen and for printers that draw none themselves."""

from functools import lru_cache

from cashier_app.domain.picture import Picture
from cashier_app.printing.commands import QR_MODULE

_RECEIPTS_IN_SIGHT = 8


@lru_cache(_RECEIPTS_IN_SIGHT)
def qr_picture(text: str) -> Picture:
    """Draw a QR code as large as the printers draw theirs, without the white around it."""
    # It comes with python-escpos, without type information, and takes 30 ms to import.
    import qrcode  # type: ignore[import-untyped]

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0)
    code.add_data(text)
    code.make(fit=True)
    rows = [[bool(square) for square in row] for row in code.get_matrix()]
    down = len(rows) * QR_MODULE
    across = (down + 7) // 8
    return Picture(across * 8, down, b"".join(_row(row, across) * QR_MODULE for row in rows))


def _row(squares: list[bool], across: int) -> bytes:
    """Return the dots of a row of squares, in whole bytes as printers place pictures by them."""
    dots = "".join(("1" if square else "0") * QR_MODULE for square in squares)
    return int(dots.ljust(across * 8, "0"), 2).to_bytes(across, "big")
