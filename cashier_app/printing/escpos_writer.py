"""From lines to the bytes of an ESC/POS printer, in one piece."""

from collections.abc import Sequence

from cashier_app.domain.receipt import PaperLine
from cashier_app.printing.code_pages import CodePages
from cashier_app.printing.escpos_library import EscposLibrary, Paper, Profile
from cashier_app.printing.text_gate import width

_LEAVE_KANJI_MODE = b"\x1c."
_CHOOSE_CODE_PAGE = b"\x1bt"
_LINE_FEED = b"\n"
_DRAWER_PIN = 2


class EscposWriter:
    """Writes receipts for printers of one profile.

    Every command byte comes from here or from python-escpos; texts reach the printer through
    `CodePages` alone, which yields none. A job starts with a reset, so that nothing of an earlier
    one (bold, a code page, an open multi-byte mode) is left.
    """

    def __init__(self, library: EscposLibrary, profile: str) -> None:
        self._library = library
        self._profile = profile
        page = library.paper(profile)
        self._code_pages = CodePages(_slots(page.profile), page.magic.encoder)

    def receipt(self, lines: Sequence[PaperLine], columns: int) -> bytes:
        """Return the bytes that print the lines and cut the paper."""
        paper = self._library.paper(self._profile)
        paper.hw("INIT")
        _write(paper, _LEAVE_KANJI_MODE)
        code_page = ""
        for line in lines:
            code_page = self._write_line(paper, line, columns, code_page)
        paper.cut(mode="PART")
        return paper.output

    def drawer_kick(self) -> bytes:
        """Return the bytes that open the drawer."""
        paper = self._library.paper(self._profile)
        paper.cashdraw(_DRAWER_PIN)
        return paper.output

    def _write_line(self, paper: Paper, line: PaperLine, columns: int, code_page: str) -> str:
        if line.centred:
            taken = width(line.text) * (2 if line.large else 1)
            _write(paper, b" " * max((columns - taken) // 2, 0))
        _set_look(paper, line, on=True)
        for page, slot, data in self._code_pages.encode(line.text, code_page):
            if page != code_page:
                _write(paper, _CHOOSE_CODE_PAGE + bytes([slot]))
                code_page = page
            _write(paper, data)
        _write(paper, _LINE_FEED)
        _set_look(paper, line, on=False)
        return code_page


def _set_look(paper: Paper, line: PaperLine, *, on: bool) -> None:
    if line.bold:
        paper.set(bold=on)
    if line.large:
        times = 2 if on else 1
        paper.set(custom_size=True, width=times, height=times)


def _slots(profile: Profile) -> dict[str, int]:
    """Return the number of each code page; of a page that is there twice the lower one."""
    slots: dict[str, int] = {}
    for slot, name in sorted((int(slot), name) for slot, name in profile.codePages.items()):
        slots.setdefault(name, slot)
    return slots


def _write(paper: Paper, data: bytes) -> None:
    # python-escpos' name for bytes as they are; it has no other.
    paper._raw(data)  # noqa: SLF001
