"""What a printer can do, read from its profile once and told in the till's words."""

from collections.abc import Mapping

from cashier_app.domain.frozen import frozen
from cashier_app.printing.escpos_library import Profile
from cashier_app.printing.line_painter import COLUMN

# Wider or narrower letters than these are a mistake in the profile.
_LEAST_COLUMN, _MOST_COLUMN = 8, 16
_FONT_A = "0"
# Whose printers open the drawer at once, whatever else they are busy with (DLE DC4), and keep a
# picture in their memory (GS ( L).
_EPSON = "Epson"


@frozen
class Capabilities:
    """`column` is the dots across a letter; `code_pages` gives the number of each page."""

    code_pages: Mapping[str, int]
    column: int = COLUMN
    pictures: bool = False
    keeps_logo: bool = False
    qr_codes: bool = False
    barcodes: bool = False
    opens_drawer_at_once: bool = False


def capabilities_of(profile: Profile) -> Capabilities:
    """Read a profile of python-escpos."""
    by_epson = profile.profile_data["vendor"] == _EPSON
    return Capabilities(
        code_pages=_code_pages(profile),
        column=_column(profile),
        pictures=profile.supports("bitImageRaster"),
        # Many profiles say so of printers that only resemble Epson's.
        keeps_logo=by_epson and profile.supports("graphics"),
        qr_codes=profile.supports("qrCode"),
        barcodes=profile.supports("barcodeB"),
        opens_drawer_at_once=by_epson,
    )


def _code_pages(profile: Profile) -> dict[str, int]:
    """Return the number of each code page; of a page that is there twice the lower one."""
    slots: dict[str, int] = {}
    for slot, name in sorted((int(slot), name) for slot, name in profile.codePages.items()):
        slots.setdefault(name, slot)
    return slots


def _column(profile: Profile) -> int:
    dots = profile.media["width"].get("pixels")
    letters = profile.fonts[_FONT_A]["columns"]
    if not isinstance(dots, int) or not isinstance(letters, int):
        return COLUMN
    column = dots // letters
    return column if _LEAST_COLUMN <= column <= _MOST_COLUMN else COLUMN
