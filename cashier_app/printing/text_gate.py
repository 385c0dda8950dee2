"""The one gate between text from outside and paper: what passes is printable and nothing else.

Product names, customer names and CRM.COM's messages may hold anything, also the bytes of printer
commands and characters that turn the reading direction around. Behind the gate there are only
characters that a printer shows:

- control characters (C0 with ESC, tab and line ends, DEL, C1) and spaces of any kind become a
  blank;
- format characters (bidi overrides and isolates, zero-width characters, soft hyphens, byte-order
  marks, tags) and variation selectors are dropped;
- what is no character (lone surrogates, private use, unassigned) becomes `?`;
- accents that stand apart are joined with their letters where Unicode has the letter.

Layout passes every outside text through here before it counts columns, and `code_pages` passes each
line again before it becomes bytes: no way leads around it.
"""

from unicodedata import category, normalize

_BLANK = frozenset({"Cc", "Zs", "Zl", "Zp"})
_DROPPED = "Cf"
_NO_CHARACTER = frozenset({"Cs", "Co", "Cn"})
# They choose between forms of a letter that no receipt printer has.
_VARIATION_SELECTORS = frozenset(
    {*map(chr, range(0xFE00, 0xFE10)), *map(chr, range(0xE0100, 0xE01F0))}
)


def printable(text: str) -> str:
    """Return the text with nothing in it but printable characters and blanks."""
    if text.isascii() and text.isprintable():
        return text  # most lines; all of it would come out as it is
    return normalize("NFC", "".join(map(_passed, text)))


def in_one_line(text: str) -> str:
    """Return the printable text with single blanks, as it stands in running words."""
    return " ".join(printable(text).split())


def _passed(character: str) -> str:
    kind = category(character)
    if kind in _BLANK:
        return " "
    if kind == _DROPPED or character in _VARIATION_SELECTORS:
        return ""
    return "?" if kind in _NO_CHARACTER else character
