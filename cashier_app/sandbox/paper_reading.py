"""What the bytes of a job put on paper, as lines of the till's own kind: text, pictures, codes.

Whoever can draw can show the paper of the virtual printer beside the receipt of the screen.
"""

from collections.abc import Callable, Mapping

from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.sandbox.escpos_tokens import ESC, GS, TEXT, Token, tokens
from cashier_app.sandbox.paper import CODE_PAGES

_TAB = 8
_MIDDLE = 1
_LARGE = 0x11


def read_paper(data: bytes) -> tuple[PaperLine, ...]:
    """Return the lines that these bytes put on paper, without the feed before the cut."""
    reading = _Reading()
    for token in tokens(data):
        reading.take(token)
    return tuple(reading.lines)


class _Reading:
    def __init__(self) -> None:
        self.lines: list[PaperLine] = []
        self._text = ""
        self._bold = self._large = self._line_bold = self._line_large = False
        self._middle = False
        self._code_page = CODE_PAGES[0]
        self._code = ""
        self._commands: Mapping[bytes, Callable[[Token], None]] = {
            TEXT: self._take_text,
            b"\t": self._take_tab,
            b"\n": self._end_line,
            ESC + b"@": self._reset,
            ESC + b"t": self._choose_code_page,
            ESC + b"E": self._set_bold,
            ESC + b"a": self._align,
            GS + b"!": self._set_size,
            GS + b"v": self._take_picture,
            GS + b"(": self._take_code,
        }

    def take(self, token: Token) -> None:
        if token.name in self._commands:
            self._commands[token.name](token)

    def _take_text(self, token: Token) -> None:
        self._text += token.raw.decode(self._code_page, errors="replace")
        self._line_bold |= self._bold
        self._line_large |= self._large

    def _take_tab(self, _: Token) -> None:
        self._text += " " * (_TAB - len(self._text) % _TAB)

    def _end_line(self, _: Token) -> None:
        line = PaperLine(self._text.rstrip(), bold=self._line_bold, large=self._line_large)
        self.lines.append(line)
        self._text, self._line_bold, self._line_large = "", False, False

    def _reset(self, _: Token) -> None:
        self._code_page = CODE_PAGES[0]
        self._bold = self._large = self._middle = False

    def _choose_code_page(self, token: Token) -> None:
        self._code_page = CODE_PAGES.get(token.arguments[0], CODE_PAGES[0])

    def _set_bold(self, token: Token) -> None:
        self._bold = token.arguments == b"\x01"

    def _set_size(self, token: Token) -> None:
        self._large = token.arguments[0] == _LARGE

    def _align(self, token: Token) -> None:
        self._middle = token.arguments[0] == _MIDDLE

    def _take_picture(self, token: Token) -> None:
        low, high, rows, more_rows = token.arguments[2:6]
        across, down = 8 * (low + 256 * high), rows + 256 * more_rows
        picture = Picture(across, down, token.arguments[6:])
        self.lines.append(PaperLine("", centred=self._middle, picture=picture))

    def _take_code(self, token: Token) -> None:
        letter, number, rest = token.arguments[:1], token.arguments[4:5], token.arguments[6:]
        if letter + number == b"kP":
            self._code = rest.decode("ascii", errors="replace")
        elif letter + number == b"kQ":
            self.lines.append(PaperLine("", centred=self._middle, code=self._code))
