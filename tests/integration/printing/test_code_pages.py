import pytest
from hypothesis import given, strategies as st

from cashier_app.printing.code_pages import CodePages
from cashier_app.printing.escpos_library import EscposLibrary
from tests.integration.printing.escpos_tokens import tokens

ANY_TEXT = st.text(st.characters(codec=None))
SLOTS = {"CP437": 0, "CP737": 14, "CP1252": 16, "CP866": 17, "CP864": 37, "Unknown": 6}


@pytest.fixture(scope="module")
def pages() -> CodePages:
    return CodePages(SLOTS, EscposLibrary().paper("TM-T88V").magic.encoder)


def bytes_of(pages: CodePages, text: str, current: str = "") -> bytes:
    return b"".join(stretch.data for stretch in pages.encode(text, current))


def test_plain_ascii_needs_no_code_page(pages: CodePages) -> None:
    assert list(pages.encode("Milk 1.5%")) == [("", 0, b"Milk 1.5%")]
    assert list(pages.encode("Milk", "CP737")) == [("CP737", 14, b"Milk")]
    assert list(pages.encode("")) == []


@pytest.mark.parametrize(
    ("text", "page", "codec"),
    [
        ("Café", "CP437", "cp437"),
        ("ΓΑΛΑ ΦΡΕΣΚΟ", "CP737", "cp737"),
        ("α beta", "CP437", "cp437"),
        ("Ευχαριστούμε! Thank you!", "CP737", "cp737"),
        ("Молоко", "CP866", "cp866"),
        ("5 € Øre", "CP1252", "cp1252"),
    ],
)
def test_a_line_is_written_in_one_page_that_has_it_all(
    pages: CodePages, text: str, page: str, codec: str
) -> None:
    assert list(pages.encode(text)) == [(page, SLOTS[page], text.encode(codec))]


def test_the_page_stays_while_it_can(pages: CodePages) -> None:
    assert list(pages.encode("Café", "CP1252")) == [("CP1252", 16, "Café".encode("cp1252"))]


def test_a_line_of_two_scripts_changes_the_page_where_it_has_to(pages: CodePages) -> None:
    written = list(pages.encode("Γάλα Молоко"))
    assert [stretch.page for stretch in written] == ["CP737", "CP866"]
    assert b"".join(stretch.data for stretch in written) == "Γάλα ".encode("cp737") + (
        "Молоко".encode("cp866")
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("牛乳 1", b"???? 1"),
        ("😀", b"??"),
        ("שלום", b"????"),
        ("سلام", b"????"),
        ("नि", b"??"),
        ("น้ำ", b"??"),
        ("x\u0332", b"x"),
        ("5 − 3 × 2", b"5 - 3 x 2"),
        ("“Olé”", "“Olé”".encode("cp1252")),
    ],
)
def test_what_no_page_has_keeps_its_columns(pages: CodePages, text: str, shown: bytes) -> None:
    assert bytes_of(pages, text).replace(b"\xd7", b"x") == shown


def test_typographical_marks_become_plain_where_the_printer_has_none() -> None:
    encoder = EscposLibrary().paper("simple").magic.encoder
    assert bytes_of(CodePages({"CP437": 0}, encoder), "“Don’t” – no") == b'"Don\'t" - no'


def test_a_printer_without_any_known_page_gets_ascii() -> None:
    encoder = EscposLibrary().paper("simple").magic.encoder
    assert bytes_of(CodePages({"Unknown": 3}, encoder), "Café") == b"Caf?"


@given(ANY_TEXT)
def test_no_text_makes_a_command(pages: CodePages, text: str) -> None:
    data = bytes_of(pages, text)
    assert [token.command for token in tokens(data) if token.command] == []
