"""What a person would read on the paper: the text lines of an ESC/POS job."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from cashier_app.sandbox.escpos_tokens import ESC, GS, TEXT, Token, tokens

COLUMNS = 42
"""Characters on a line of 80 mm paper in the standard font."""

CUT_LINE = "- - - - - - - - - - cut - - - - - - - - -"

CODE_PAGES: Mapping[int, str] = MappingProxyType(
    {
        0: "cp437",
        1: "cp932",
        2: "cp850",
        3: "cp860",
        4: "cp863",
        5: "cp865",
        13: "cp857",
        14: "cp737",
        15: "iso8859_7",
        16: "cp1252",
        17: "cp866",
        18: "cp852",
        19: "cp858",
        21: "cp874",
        32: "cp720",
        33: "cp775",
        34: "cp855",
        35: "cp861",
        36: "cp862",
        37: "cp864",
        38: "cp869",
        39: "iso8859_2",
        40: "iso8859_15",
        44: "cp1125",
        45: "cp1250",
        46: "cp1251",
        47: "cp1253",
        48: "cp1254",
        49: "cp1255",
        50: "cp1256",
        51: "cp1257",
        52: "cp1258",
    }
)
"""Epson's numbers for code pages (ESC t n); one that is not here reads as the first."""

_DOUBLE_WIDTH = 0x20
_PRINT_STORED_PICTURE = {b"\x02", b"2"}


def paper_lines(data: bytes, columns: int = COLUMNS) -> tuple[str, ...]:
    """Return the lines that these bytes put on paper.

    Pictures, barcodes and QR codes are named in square brackets; a cut is a line of its own.
    """
    paper = _Paper(columns)
    for token in tokens(data):
        paper.take(token)
    paper.end()
    return tuple(paper.lines)


class _Paper:
    def __init__(self, columns: int) -> None:
        self.lines: list[str] = []
        self._columns = columns
        self._line = ""
        self._code_page = CODE_PAGES[0]
        self._alignment = 0
        self._width = 1
        self._qr_text = ""
        self._commands: Mapping[bytes, Callable[[Token], None]] = {
            b"\n": lambda _: self._end_line(),
            b"\t": self._tab,
            ESC + b"@": self._reset,
            ESC + b"t": self._choose_code_page,
            ESC + b"a": self._align,
            ESC + b"!": self._choose_mode,
            GS + b"!": self._choose_size,
            ESC + b"d": self._feed,
            ESC + b"J": lambda _: self.end(),
            ESC + b"i": lambda _: self._cut(),
            ESC + b"m": lambda _: self._cut(),
            GS + b"V": lambda _: self._cut(),
            ESC + b"*": lambda _: self._mark("picture"),
            GS + b"v": self._picture,
            GS + b"8": self._stored_picture,
            GS + b"k": self._barcode,
            GS + b"(": self._function,
        }

    def take(self, token: Token) -> None:
        if token.name == TEXT:
            self._line += token.raw.decode(self._code_page, errors="replace")
        elif token.name in self._commands:
            self._commands[token.name](token)

    def end(self) -> None:
        """Print what is on the line, if anything is."""
        if self._line:
            self._end_line()

    def _end_line(self) -> None:
        room = self._columns // self._width
        free = max(0, room - len(self._line))
        indent = {1: free // 2, 2: free}.get(self._alignment, 0)
        self.lines.append((" " * indent + self._line).rstrip())
        self._line = ""

    def _tab(self, _: Token) -> None:
        self._line += " " * (8 - len(self._line) % 8)

    def _reset(self, _: Token) -> None:
        self._code_page, self._alignment, self._width = CODE_PAGES[0], 0, 1

    def _choose_code_page(self, token: Token) -> None:
        self._code_page = CODE_PAGES.get(token.arguments[0], CODE_PAGES[0])

    def _align(self, token: Token) -> None:
        self._alignment = token.arguments[0] % 48

    def _choose_mode(self, token: Token) -> None:
        self._width = 2 if token.arguments[0] & _DOUBLE_WIDTH else 1

    def _choose_size(self, token: Token) -> None:
        self._width = 1 + (token.arguments[0] >> 4) % 8

    def _feed(self, token: Token) -> None:
        for _ in range(token.arguments[0]):
            self._end_line()

    def _cut(self) -> None:
        self.end()
        self.lines.append(CUT_LINE)

    def _picture(self, token: Token) -> None:
        low, high, rows, more_rows = token.arguments[2:6]
        self._mark(f"picture {8 * (low + 256 * high)} x {rows + 256 * more_rows}")

    def _stored_picture(self, token: Token) -> None:
        if token.arguments[6:7] in _PRINT_STORED_PICTURE:
            self._mark("picture")

    def _barcode(self, token: Token) -> None:
        data = token.arguments[1:-1] if token.arguments[0] <= 6 else token.arguments[2:]
        self._mark(f"barcode {data.decode('ascii', errors='replace')}")

    def _function(self, token: Token) -> None:
        """GS ( k keeps and prints a QR code, GS ( L a picture; others change nothing to read."""
        letter, number, rest = token.arguments[:1], token.arguments[4:5], token.arguments[6:]
        if letter == b"L" and number in _PRINT_STORED_PICTURE:
            self._mark("picture")
        elif letter + number == b"kP":
            self._qr_text = rest.decode("utf-8", errors="replace")
        elif letter + number == b"kQ":
            self._mark(f"QR code {self._qr_text}")

    def _mark(self, words: str) -> None:
        self.end()
        self._line = f"[{words}]"
        self._end_line()
