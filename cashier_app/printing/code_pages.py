"""From text to the bytes of a printer's code pages.

A printer shows the bytes from 128 on by the code page that was chosen last (`ESC t n`), and which
pages it has stands in its profile. Only pages of scripts that are written from left to right with
one character a column are used here.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, Protocol

from cashier_app.domain.paper_columns import columns_of
from cashier_app.printing.text_gate import printable

# Latin, Greek and Cyrillic, by python-escpos' names.
_USABLE = frozenset(
    {
        *("CP437", "CP850", "CP852", "CP857", "CP858", "CP860", "CP861", "CP863", "CP865"),
        *("CP775", "CP1250", "CP1252", "CP1254", "CP1257"),
        *("ISO_8859-1", "ISO_8859-2", "ISO_8859-4", "ISO_8859-9", "ISO_8859-15"),
        *("CP737", "CP869", "CP1253", "ISO_8859-7"),
        *("CP855", "CP866", "CP1125", "CP1251", "ISO_8859-5"),
    }
)
# What stands in for typographical marks on a printer that has none.
_PLAIN = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2212": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00d7": "x",
    }
)
_NOT_WRITABLE = "?"
_FIRST_BEYOND_ASCII = 128
_LAST_LETTER = 0x500  # of Cyrillic, the last of the scripts above


class Encoder(Protocol):
    """The part of python-escpos' encoder that is used: one code page at a time."""

    def can_encode(self, encoding: str, char: str) -> bool:
        """Whether the page has the character."""
        ...

    def encode(self, text: str, encoding: str) -> bytes:
        """Return the bytes of a text in a page that has all its characters."""
        ...


class Stretch(NamedTuple):
    """Some bytes and the code page they are written in; the page "" stands for plain ASCII."""

    page: str
    slot: int
    data: bytes


class CodePages:
    """The code pages of one printer.

    Args:
        slots: the number of each page in this printer, by name.
        encoder: what knows the characters of each page.
    """

    def __init__(self, slots: Mapping[str, int], encoder: Encoder) -> None:
        self._slots = {name: slot for name, slot in slots.items() if name in _USABLE}
        # A low number is more likely to be there in a printer that only resembles its profile.
        self._pages = sorted(self._slots, key=lambda name: self._slots[name])
        self._encoder = encoder

    def encode(self, text: str, current: str = "") -> Iterator[Stretch]:
        """Yield the text in stretches of one page each.

        The page stays when it can write the whole rest (`current` is the one the printer is in, ""
        after a reset); else the page is taken that can write most of it. A character that no page
        has becomes `?` in each of its columns.
        """
        rest = self._writable(printable(text))
        page = current
        while rest:
            page, taken = self._longest(page, rest)
            piece, rest = rest[:taken], rest[taken:]
            data = self._encoder.encode(piece, page) if page else piece.encode("ascii")
            yield Stretch(page, self._slots.get(page, 0), data)

    def lacking(self, text: str) -> frozenset[str]:
        """Return the characters of a text that no page can write, not even by a plain mark."""
        return frozenset(
            character
            for character in set(printable(text))
            if not self._has_any(character) and character.translate(_PLAIN) == character
        )

    def samples(self) -> Iterator[Stretch]:
        """Yield for each page, by its number, the letters that it has beyond ASCII."""
        for page in self._pages:
            letters = filter(str.isalpha, map(chr, range(_FIRST_BEYOND_ASCII, _LAST_LETTER)))
            own = "".join(one for one in letters if self._encoder.can_encode(page, one))
            yield Stretch(page, self._slots[page], self._encoder.encode(own, page))

    def _writable(self, text: str) -> str:
        if text.isascii():
            return text
        return "".join(self._stand_in(character) for character in text)

    def _stand_in(self, character: str) -> str:
        if self._has_any(character):
            return character
        plain = character.translate(_PLAIN)
        return plain if plain != character else _NOT_WRITABLE * columns_of(character)

    def _has_any(self, character: str) -> bool:
        return _is_ascii(character) or any(
            self._encoder.can_encode(page, character) for page in self._pages
        )

    def _longest(self, current: str, text: str) -> tuple[str, int]:
        """Find the page that can write most from the beginning; the current one wins a tie."""
        best, most = current, self._reach(current, text)
        for page in self._pages:
            if most == len(text):
                break
            reach = self._reach(page, text)
            if reach > most:
                best, most = page, reach
        return best, most

    def _reach(self, page: str, text: str) -> int:
        """Count how many characters from the beginning the page can write."""
        if text.isascii():
            return len(text)
        for place, character in enumerate(text):
            if not (_is_ascii(character) or (page and self._encoder.can_encode(page, character))):
                return place
        return len(text)


def _is_ascii(character: str) -> bool:
    return ord(character) < _FIRST_BEYOND_ASCII
