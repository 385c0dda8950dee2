import unicodedata

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.paper_columns import columns_of, width
from cashier_app.printing.capitals import capitals
from cashier_app.printing.text_gate import in_one_line, printable

ANY_TEXT = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("outside", "inside"),
    [
        ("Milk\n1 L", "Milk 1 L"),
        ("Milk\x1bp\x00", "Milk p "),
        ("Milk\x7f\x85\x9b!", "Milk   !"),
        ("a\u2028b\u2029c\u00a0d\u3000e", "a b c d e"),
        ("ab\u202edc\u2066\u2069", "abdc"),
        ("soft\u00adly zero\u200bwidth\ufeff", "softly zerowidth"),
        ("\ud800 \ue000 \U000fffff", "? ? ?"),
        ("Cafe\u0301", "Café"),
        ("e\u200d\u0301", "é"),
        ("a\ufe00b\ufe0fc", "abc"),
        ("a\U000e0100b\U000e01efc", "abc"),
        ("\ufe10 \ufdff \U000e01f0", "\ufe10 \ufdff ?"),
        ("Γάλα 1.5%", "Γάλα 1.5%"),
        ("शुक्रिया 牛乳 😀", "शुक्रिया 牛乳 😀"),
    ],
)
def test_what_passes(outside: str, inside: str) -> None:
    assert printable(outside) == inside


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_no_control_character_passes(code: int) -> None:
    assert printable(f"a{chr(code)}b") == "a b"


@given(ANY_TEXT)
def test_behind_the_gate_everything_is_printable(text: str) -> None:
    passed = printable(text)
    assert not {unicodedata.category(character) for character in passed} & {
        *("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")
    }
    assert printable(passed) == passed


@given(ANY_TEXT)
def test_one_line_has_single_blanks_and_none_at_its_ends(text: str) -> None:
    line = in_one_line(text)
    assert line == line.strip()
    assert "  " not in line


@pytest.mark.parametrize(
    ("text", "columns"),
    [("Milk", 4), ("Γάλα", 4), ("牛乳", 4), ("😀", 2), ("น้ำ", 2), ("", 0)],
)
def test_columns_are_counted_as_they_show(text: str, columns: int) -> None:
    assert width(text) == columns
    assert sum(columns_of(character) for character in text) == columns


@pytest.mark.parametrize(
    ("text", "large"),
    [
        ("Halloumi PDO 250 g", "HALLOUMI PDO 250 G"),
        ("Café crème", "CAFÉ CRÈME"),
        ("Γάλα φρέσκο", "ΓΑΛΑ ΦΡΕΣΚΟ"),
        ("Τσάι του βουνού", "ΤΣΑΪ ΤΟΥ ΒΟΥΝΟΥ"),
        ("Άυλος", "ΑΫΛΟΣ"),
        ("προϊόν", "ΠΡΟΪΟΝ"),
        ("αυτοκίνητο παιδί", "ΑΥΤΟΚΙΝΗΤΟ ΠΑΙΔΙ"),
        ("Μαΐου", "ΜΑΪΟΥ"),
        ("ευτυχία", "ΕΥΤΥΧΙΑ"),
        ("αεί ξένος", "ΑΕΙ ΞΕΝΟΣ"),
        ("Молоко", "МОЛОКО"),
        ("Weißbrot", "WEISSBROT"),
    ],
)
def test_capitals(text: str, large: str) -> None:
    assert capitals(text) == large


@given(st.text())
def test_capitals_are_never_longer_than_three_to_one(text: str) -> None:
    assert width(capitals(text)) <= 3 * max(width(text), len(text))
