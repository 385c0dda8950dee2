"""From lines to the bytes of an ESC/POS printer, in one piece."""

import re
from collections.abc import Sequence

from cashier_app.domain.paper_columns import width
from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing import commands
from cashier_app.printing.capabilities import capabilities_of
from cashier_app.printing.code_pages import CodePages
from cashier_app.printing.commands import Drawer
from cashier_app.printing.escpos_library import EscposLibrary, Paper
from cashier_app.printing.line_painter import LinePainter

_USUAL_DRAWER = Drawer()
_TAB = 8
_GAPS = re.compile("( {2,})")


class EscposWriter:
    """Writes receipts for printers of one profile.

    Every command byte comes from here or from python-escpos; texts reach the printer through
    `CodePages` alone, which yields none, or as the dots of a picture. A job starts with a reset, so
    that nothing of an earlier one (bold, a code page, an open multi-byte mode) is left.
    """

    def __init__(
        self, library: EscposLibrary, profile: str, drawer: Drawer = _USUAL_DRAWER
    ) -> None:
        self._drawer = drawer
        self._library = library
        self._profile = profile
        page = library.paper(profile)
        self._can = capabilities_of(page.profile)
        self._code_pages = CodePages(self._can.code_pages, page.magic.encoder)
        self._painter = LinePainter(self._can.column)

    @property
    def keeps_logo(self) -> bool:
        """Whether the printer can keep a logo."""
        return self._can.keeps_logo

    @property
    def makes_codes(self) -> bool:
        """Whether the printer makes the code of a receipt by itself, without a picture of it."""
        return self._can.qr_codes

    def receipt(
        self, lines: Sequence[PaperLine], columns: int, kept_logo: Picture | None = None
    ) -> bytes:
        """Return the bytes that print the lines and cut the paper.

        The picture that the printer keeps is printed from there.
        """
        paper = self._begun()
        self._write_lines(paper, lines, columns, kept_logo)
        paper.cut(mode="PART")
        return paper.output

    def test_page(
        self, above: Sequence[PaperLine], below: Sequence[PaperLine], columns: int
    ) -> bytes:
        """Return the bytes of a page with the table of the code pages between two parts."""
        paper = self._begun()
        self._write_lines(paper, above, columns)
        for name, slot, sample in self._code_pages.samples():
            label = f"{slot:>3} {name:<12} ".encode("ascii")
            _write(paper, label + commands.code_page(slot))
            _write(paper, sample[: columns - len(label)] + commands.LINE_FEED)
        # What follows may not find the printer in the last of these pages.
        _write(paper, commands.code_page(0))
        self._write_lines(paper, below, columns)
        paper.cut(mode="PART")
        return paper.output

    def _begun(self) -> Paper:
        paper = self._library.paper(self._profile)
        paper.hw("INIT")
        _write(paper, commands.LEAVE_KANJI_MODE)
        return paper

    def _write_lines(
        self,
        paper: Paper,
        lines: Sequence[PaperLine],
        columns: int,
        kept_logo: Picture | None = None,
    ) -> None:
        code_page = ""
        for line in lines:
            if line.code:
                self._write_code(paper, line)
            elif line.picture is not None and line.picture is kept_logo:
                _write(paper, _in_the_middle(commands.PRINT_LOGO))
            elif picture := line.picture or self._drawn(line, columns):
                self._write_picture(paper, picture, centred=bool(line.picture))
            else:
                code_page = self._write_line(paper, line, columns, code_page)

    def drawer_kick(self) -> bytes:
        """Return the bytes that open the drawer, at once where the printer can."""
        if self._can.opens_drawer_at_once:
            return commands.open_drawer_at_once(self._drawer)
        return commands.open_drawer(self._drawer)

    def _drawn(self, line: PaperLine, columns: int) -> Picture | None:
        """Draw a line with a letter that the printer lacks, if that makes the letter readable."""
        lacking = self._code_pages.lacking(line.text)
        if not self._can.pictures or not any(map(self._painter.draws, lacking)):
            return None
        return self._painter.picture(line, columns).without_margin()

    def _write_picture(self, paper: Paper, picture: Picture, *, centred: bool) -> None:
        if not self._can.pictures:
            return
        dots = commands.picture(picture)
        _write(paper, _in_the_middle(dots) if centred else dots)

    def _write_code(self, paper: Paper, line: PaperLine) -> None:
        """Write a code by the best means the printer has; its text stands below it in any case."""
        if self._can.qr_codes:
            _write(paper, _in_the_middle(commands.qr_code(line.code)))
        elif self._can.pictures and line.picture is not None:
            _write(paper, _in_the_middle(commands.picture(line.picture)))
        elif self._can.barcodes:
            _write(paper, _in_the_middle(commands.code_128(line.code)))

    def _write_line(self, paper: Paper, line: PaperLine, columns: int, code_page: str) -> str:
        times = 2 if line.large else 1
        indent = max((columns - width(line.text) * times) // 2, 0) if line.centred else 0
        _write(paper, _blanks(0, indent))
        _set_look(paper, line, on=True)
        at = indent
        # In letters of double width the printer's tabs are elsewhere.
        for piece in [line.text] if line.large else _GAPS.split(line.text):
            end = at + width(piece)
            if piece.isspace():
                _write(paper, _blanks(at, end))
            else:
                code_page = self._write_text(paper, piece, code_page)
            at = end
        _write(paper, commands.LINE_FEED)
        _set_look(paper, line, on=False)
        return code_page

    def _write_text(self, paper: Paper, text: str, code_page: str) -> str:
        for page, slot, data in self._code_pages.encode(text, code_page):
            if page != code_page:
                _write(paper, commands.code_page(slot))
                code_page = page
            _write(paper, data)
        return code_page


def _blanks(start: int, end: int) -> bytes:
    """Leave columns free with the tabs that a printer has after a reset, every eighth column."""
    tabs = end // _TAB - start // _TAB
    rest = end % _TAB if tabs else end - start
    return commands.TAB * tabs + b" " * rest


def _set_look(paper: Paper, line: PaperLine, *, on: bool) -> None:
    if line.bold:
        paper.set(bold=on)
    if line.large:
        times = 2 if on else 1
        paper.set(custom_size=True, width=times, height=times)


def _in_the_middle(data: bytes) -> bytes:
    return commands.IN_THE_MIDDLE + data + commands.TO_THE_LEFT


def _write(paper: Paper, data: bytes) -> None:
    # python-escpos' name for bytes as they are; it has no other.
    paper._raw(data)  # noqa: SLF001
