"""Lines that a printer has no letters for come as pictures; all others stay text."""

from collections.abc import Iterable
from threading import Thread

import pytest

from cashier_app.domain.picture import Picture
from cashier_app.domain.receipt import PaperLine
from cashier_app.printing.escpos_library import EscposLibrary
from cashier_app.printing.escpos_writer import EscposWriter
from cashier_app.printing.line_painter import COLUMN, LINE, LinePainter
from tests.integration.printing.escpos_tokens import pictures, printed_lines, tokens

pytestmark = pytest.mark.usefixtures("qapp")

COLUMNS = 42
SCRIPTS = {
    "Arabic": "جبنة حلوم",
    "Hebrew": "גבינת חלומי",
    "Thai": "น้ำปลา",
    "emoji": "Pizza 🍕",
    "combining": "q\u0307 x\u0323",
}


def written(profile: str, *texts: str) -> bytes:
    writer = EscposWriter(EscposLibrary(), profile)
    return writer.receipt([PaperLine(text) for text in texts], COLUMNS)


def black(picture: Picture) -> set[tuple[int, int]]:
    return {
        (x, y)
        for y in range(picture.height)
        for x in range(picture.width)
        if picture.is_black(x, y)
    }


def edges(dots: Iterable[tuple[int, int]]) -> tuple[int, int]:
    across = [x for x, _ in dots]
    return min(across), max(across)


@pytest.mark.parametrize("script", SCRIPTS)
def test_only_the_line_that_needs_it_is_drawn(script: str) -> None:
    data = written("TM-T88V", "Bread   1.20 A", f"{SCRIPTS[script]}   1.20 A", "Milk   1.10 A")
    assert printed_lines(data) == [b"Bread   1.20 A", b"Milk   1.10 A"]
    [(across, down, dots)] = pictures(data)
    assert down == LINE
    assert 0 < across <= COLUMNS * COLUMN // 8
    assert any(dots)


def test_a_script_is_drawn_only_for_a_printer_that_cannot_write_it() -> None:
    assert printed_lines(written("TM-T88V", "Χαλλούμι")) == ["Χαλλούμι".encode("cp737")]
    assert printed_lines(written("TM-T88IV", "Χαλλούμι")) == []
    assert len(pictures(written("TM-T88IV", "Χαλλούμι"))) == 1
    assert printed_lines(written("TM-T88IV", "Халуми")) == ["Халуми".encode("cp866")]


def test_a_printer_that_prints_no_pictures_shows_that_something_is_missing() -> None:
    data = written("TM-U220", "Ψωμί   8.70 A")
    assert printed_lines(data) == [b"????   8.70 A"]
    assert pictures(data) == []


def test_what_no_font_has_is_seen_to_be_missing() -> None:
    # Nothing else in the line needs drawing, so it stays text.
    assert printed_lines(written("TM-T88V", "牛乳 1.20")) == [b"???? 1.20"]
    painter = LinePainter()
    both = painter.picture(PaperLine("ש 牛"), COLUMNS)
    assert len(black(both)) > len(black(painter.picture(PaperLine("ש"), COLUMNS)))


def test_letters_of_a_word_are_joined_and_read_from_the_right() -> None:
    painter = LinePainter()

    def dots(text: str) -> set[tuple[int, int]]:
        return black(painter.picture(PaperLine(text), COLUMNS))

    # Joined letters look different from the same letters apart.
    assert len(dots("جبنة")) != sum(len(dots(letter)) for letter in "جبنة")
    # The first letter of a Hebrew word stands at its right end.
    first, last = dots("ל"), dots("לי")
    assert edges(last)[1] > edges(first)[1]
    # Whatever is left of a word in a mixed line stays there.
    assert edges(dots("AB   גב"))[0] == edges(dots("AB"))[0]


@pytest.mark.parametrize("text", ["3-000418", "إيصال 3-000418", "קבלה 3-000418"])
def test_a_figure_beside_words_from_the_right_is_not_turned_round(text: str) -> None:
    """The number of the till stays in front: the stroke is the second sign from the left."""
    dots = black(LinePainter().picture(PaperLine(text), COLUMNS))

    def height_of_ink(column: int) -> int:
        rows = {y for x, y in dots if column * COLUMN < x < (column + 1) * COLUMN - 1}
        return max(rows) - min(rows)

    heights = [height_of_ink(column) for column in range(8)]
    assert heights.index(min(heights)) == 1


def test_a_mark_takes_no_room_of_its_own() -> None:
    painter = LinePainter()
    plain = painter.picture(PaperLine("x   1.20"), COLUMNS)
    marked = painter.picture(PaperLine("x\u0323   1.20"), COLUMNS)
    assert edges(black(plain))[1] == edges(black(marked))[1]
    assert black(plain) < black(marked)


@pytest.mark.parametrize("label", ["Halloumi", "גבינת חלומי קשה", "جبنة حلوم"])
def test_figures_end_in_their_column_whatever_the_label(label: str) -> None:
    painter = LinePainter()
    figure = edges(black(painter.picture(PaperLine(" " * 30 + "8.70 A"), COLUMNS)))[1]
    taken = len(label)
    line = PaperLine(label + " " * (30 - taken) + "8.70 A")
    drawn = black(painter.picture(line, COLUMNS))
    assert abs(edges(drawn)[1] - figure) <= COLUMN // 4


def test_a_label_that_is_too_wide_is_narrowed_and_not_cut() -> None:
    line = PaperLine("😀" * 14 + "  8.70 A")
    drawn = black(LinePainter().picture(line, COLUMNS))
    label_end = 29 * COLUMN
    assert any(x < label_end for x, _ in drawn)
    assert not any(label_end <= x < 30 * COLUMN for x, _ in drawn)


@pytest.mark.parametrize("bold", [False, True])
def test_titles_are_large_and_in_the_middle(bold: bool) -> None:
    picture = LinePainter().picture(PaperLine("שוק", bold=bold, large=True, centred=True), COLUMNS)
    left, right = edges(black(picture))
    assert abs(left + right - COLUMNS * COLUMN) <= 4
    assert picture.height > LINE


def test_a_line_is_drawn_alike_in_every_thread() -> None:
    line = PaperLine("جبنة حلوم                 8.70 A")
    here = LinePainter().picture(line, COLUMNS)
    there: list[Picture] = []
    thread = Thread(target=lambda: there.append(LinePainter().picture(line, COLUMNS)))
    thread.start()
    thread.join(10)
    assert there == [here]


def test_pictures_hold_no_command_although_they_hold_its_bytes() -> None:
    data = written("TM-T88V", *(f"{text}  ~" for text in SCRIPTS.values()))
    assert all(token.text == b"" for token in tokens(data))
    assert len(pictures(data)) == len(SCRIPTS)


def test_letters_are_as_wide_as_the_printer_s_own() -> None:
    # 576 dots for 48 letters, and 546 for 42.
    [(wide, _, _)] = pictures(written("TM-T20II-42col", "ש" + " " * 40 + "x"))
    [(usual, _, _)] = pictures(written("TM-T20II", "ש" + " " * 40 + "x"))
    assert abs(wide - 42 * 13 // 8) <= 1
    assert abs(usual - 42 * 12 // 8) <= 1
