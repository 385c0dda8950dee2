import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.paper_columns import width
from cashier_app.printing.columns import fitted, mirrored, rule, shortened, two_sides, wrapped
from cashier_app.printing.page import Page
from cashier_app.printing.text_gate import printable
from cashier_app.texts.words import Words

PRINTABLE = st.text(max_size=120).map(printable)
ROOM = st.integers(2, 60)
COLUMNS = st.integers(24, 60)


def without_blanks(text: str) -> str:
    return "".join(text.split())


@given(PRINTABLE, ROOM)
def test_wrapped_lines_fit_and_lose_nothing(text: str, room: int) -> None:
    lines = wrapped(text, room)
    assert all(width(line) <= room for line in lines)
    assert without_blanks("".join(lines)) == without_blanks(text)


@given(PRINTABLE, PRINTABLE, COLUMNS)
def test_two_sides_fit_and_lose_nothing(left: str, right: str, columns: int) -> None:
    lines = two_sides(left, right, columns)
    assert all(width(line) <= columns for line in lines)
    shown = sorted(without_blanks("".join(lines)))
    assert shown == sorted(without_blanks(left + right))


@given(PRINTABLE, st.from_regex(r"-?\d{1,6}\.\d\d [AB ]", fullmatch=True), st.integers(32, 60))
def test_an_amount_stands_on_the_first_line_at_the_right_edge(
    label: str, amount: str, columns: int
) -> None:
    first = two_sides(label, amount, columns)[0]
    assert first.endswith(amount)
    assert width(first) == columns


@given(PRINTABLE, ROOM)
def test_fitted_takes_as_much_as_fits(text: str, room: int) -> None:
    taken = fitted(text, room)
    assert text.startswith(taken)
    assert width(taken) <= room
    assert taken == text or width(text[: len(taken) + 1]) > room


@given(PRINTABLE, st.integers(8, 60))
def test_shortened_says_that_it_cut(text: str, room: int) -> None:
    short = shortened(text, room)
    assert width(short) <= room
    assert short == text if width(text) <= room else short.endswith("...")


def test_words_are_broken_only_where_they_have_to_be() -> None:
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("supermarket two", 6) == ["superm", "arket", "two"]
    assert wrapped("牛乳牛乳", 5) == ["牛乳", "牛乳"]
    assert wrapped("", 5) == [""]
    assert rule(5) == "-----"


def test_a_long_right_side_goes_below() -> None:
    assert two_sides("Voucher", "free Cyprus coffee", 24) == ["Voucher", "      free Cyprus coffee"]
    assert two_sides("Washing-up liquid", "3.25 B", 20) == [
        "Washing-up    3.25 B",
        "  liquid",
    ]


@pytest.mark.parametrize(
    ("line", "from_the_right"),
    [
        ("Bread" + " " * 31 + "2.60 A", "    2.60 A" + " " * 27 + "Bread"),
        ("Oil" + " " * 32 + "11.90 A", "   11.90 A" + " " * 29 + "Oil"),
        ("  2 x 4.35", " " * 32 + "2 x 4.35"),
        ("Goods" + " " * 30 + "37.27", " " * 7 + "37.27" + " " * 25 + "Goods"),
        ("VAT            Net        VAT      Gross", ""),
        ("-" * 42, "-" * 42),
        ("", ""),
    ],
)
def test_a_line_that_is_read_from_the_right(line: str, from_the_right: str) -> None:
    shown = mirrored(line, 42)
    assert width(shown) <= 42
    assert sorted(shown.split()) == sorted(line.split())
    if from_the_right:
        assert shown == from_the_right


@given(st.text(st.sampled_from("ab1. שا牛"), max_size=40))
def test_mirrored_lines_fit_and_lose_nothing(line: str) -> None:
    line = fitted(line, 42)
    shown = mirrored(line, 42)
    assert width(shown) <= 42
    assert sorted(shown.split()) == sorted(line.split())


def test_a_page_in_a_language_that_is_read_from_the_right_is_mirrored() -> None:
    words = Words("en")
    words.language = "ar"
    page = Page(42, words)
    page.text("two", indented=True)
    page.sides("Till 3", "Maria K.")
    page.table([("A  5%", ["30.33", "1.53", "31.86"])])
    page.centred("middle")
    assert [line.text for line in page.lines] == [
        " " * 37 + "two",
        "  Maria K." + " " * 26 + "Till 3",
        "       31.86       1.53      30.33    A 5%",
        "middle",
    ]
