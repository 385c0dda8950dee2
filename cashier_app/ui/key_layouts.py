"""Where the letters lie on the keyboard of each language, as people there know them.

A layout is four rows; the keys of a row stand apart by blanks. There is no long press at this
till, so an accent is a key of its own, pressed before its letter. Letters are never mirrored: a
Hebrew or Arabic keyboard begins at the left like every other.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import Enum

from cashier_app.domain.frozen import frozen

LATIN = "en"
"""The layout that everybody can switch to, and the one of e-mail addresses."""

DIGITS = "1 2 3 4 5 6 7 8 9 0"

# What an accent key puts on the letter after it.
_MARKS = {"´": "\u0301", "^": "\u0302", "¨": "\u0308"}


class Case(Enum):
    """Which letters are typed; Shift goes from one to the next, and round again."""

    SMALL = "small"
    NEXT_CAPITAL = "next-capital"
    CAPITALS = "capitals"

    @property
    def after_shift(self) -> "Case":
        """What a tap on Shift makes of it."""
        order = tuple(Case)
        return order[(order.index(self) + 1) % len(order)]


@frozen
class KeyLayout:
    """The keys of one language.

    Args:
        language: the code of the language.
        face: the first letters, by which people know the layout on the key that switches to it.
        rows: digits and three rows of letters, keys apart by blanks.
        capitals: what Shift makes of a key where it is not simply the capital letter.
        has_shift: false where a script has one form of each letter.
        accents: the keys that put a mark on the next letter.
    """

    language: str
    face: str
    rows: tuple[str, str, str, str]
    capitals: Mapping[str, str] = field(default_factory=dict)
    has_shift: bool = True
    accents: frozenset[str] = frozenset()

    @property
    def keys(self) -> Sequence[Sequence[str]]:
        """The keys row by row."""
        return [row.split() for row in self.rows]

    def shifted(self, key: str) -> str:
        """Return what a key types with Shift."""
        capital = key.upper()
        return self.capitals.get(key, capital if len(capital) == len(key) else key)


def with_accents(letter: str, accents: Sequence[str]) -> str:
    """Return the letter with these accents, or as it is where no language writes it so."""
    # Greek has both on one letter, and the marks are written in this order: first ¨, then ´.
    marks = "".join(_MARKS[accent] for accent in sorted(accents, key="¨^´".index))
    composed = unicodedata.normalize("NFC", letter + marks)
    return composed if len(composed) == len(letter) else letter


def layouts_for(language: str) -> tuple[KeyLayout, ...]:
    """Return the layouts of somebody who reads this language: her own, then the Latin one.

    A language without a layout of its own has the Latin one.
    """
    own = _LAYOUTS.get(language, _LAYOUTS[LATIN])
    return (own,) if own.language not in _OTHER_SCRIPTS else (own, _LAYOUTS[LATIN])


def address_layout(language: str) -> KeyLayout:
    """Return the keys of an e-mail address, the letters in the order that this language has."""
    return _ADDRESSES.get(language, _ADDRESS)


def _layout(
    language: str,
    upper: str,
    middle: str,
    lower: str,
    *,
    face: str = "ABC",
    digits: str = DIGITS,
    capitals: Mapping[str, str] | None = None,
    has_shift: bool = True,
    accents: str = "",
) -> KeyLayout:
    rows = (digits, upper, middle, lower)
    return KeyLayout(language, face, rows, capitals or {}, has_shift, frozenset(accents.split()))


_LAYOUTS = {
    layout.language: layout
    for layout in (
        _layout("en", "q w e r t y u i o p", "a s d f g h j k l", "z x c v b n m"),
        _layout("de", "q w e r t z u i o p ü", "a s d f g h j k l ö ä", "y x c v b n m ß"),
        _layout(
            "fr",
            "a z e r t y u i o p ^ ¨",
            "q s d f g h j k l m ù",
            "w x c v b n é è ç à",
            accents="^ ¨",
        ),
        _layout(
            "es",
            "q w e r t y u i o p",
            "a s d f g h j k l ñ ´",
            "z x c v b n m ¨",
            accents="´ ¨",
        ),
        _layout(
            "tr",
            "q w e r t y u ı o p ğ ü",
            "a s d f g h j k l ş i",
            "z x c v b n m ö ç",
            capitals={"i": "İ"},
        ),
        _layout(
            "el",
            "ς ε ρ τ υ θ ι ο π ¨",
            "α σ δ φ γ η ξ κ λ ´",
            "ζ χ ψ ω β ν μ",
            face="ΑΒΓ",
            capitals={"ς": "ς"},
            accents="´ ¨",
        ),
        _layout(
            "ru",
            "й ц у к е н г ш щ з х ъ",
            "ф ы в а п р о л д ж э",
            "я ч с м и т ь б ю",
            face="АБВ",
            digits=f"ё {DIGITS}",
        ),
        _layout(
            "ar",
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط",
            "ئ ء ؤ ر لا ى ة و ز ظ",
            face="ابج",
            digits=f"ذ {DIGITS}",
            capitals={
                "ف": "لإ",
                "غ": "إ",
                "ل": "لأ",
                "ا": "أ",
                "لا": "لآ",
                "ى": "آ",
                "ت": "ـ",
                "ن": "،",
                "ح": "؛",
                "ظ": "؟",
            },
        ),
        _layout(
            "he",
            "' \" ק ר א ט ו ן ם פ",
            "ש ד ג כ ע י ח ל ך ף",
            "ז ס ב ה נ מ צ ת ץ",
            face="אבג",
            has_shift=False,
        ),
    )
}
_OTHER_SCRIPTS = frozenset({"el", "ru", "ar", "he"})

SIGNS = KeyLayout(
    "signs",
    "#+=",
    (DIGITS, "@ # & % + * / = ( )", "' \" : ; ! ? , _ € ~", "[ ] < > | \\ ^ °"),
    has_shift=False,
)
"""What is neither letter nor digit, for every language."""


def _address(language: str, upper: str, middle: str, lower: str) -> KeyLayout:
    return _layout(language, upper, middle, lower, has_shift=False)


_ADDRESS = _address(LATIN, "q w e r t y u i o p", "- a s d f g h j k l", "_ . + z x c v b n m")
_ADDRESSES = {
    "de": _address("de", "q w e r t z u i o p", "- a s d f g h j k l", "_ . + y x c v b n m"),
    "fr": _address("fr", "a z e r t y u i o p", "q s d f g h j k l m", "- _ . + w x c v b n"),
}
