"""Words as they are painted: laid out once, and looking as Qt itself would paint them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from cashier_app.ui import text_painting
from cashier_app.ui.text_painting import CENTRE, END, START, paint_amount, paint_text, width_of
from cashier_app.ui.theme import Theme

PLACE = QRect(12, 7, 240, 31)
BLACK = QColor(Qt.GlobalColor.black)
WORDS = ("Halloumi", "Χαλλούμι 250 g", "عصير برتقال", "עגבניות", "Coffee ☕ 🙂")
FLAGS = {
    START: Qt.AlignmentFlag.AlignLeft,
    END: Qt.AlignmentFlag.AlignRight,
    CENTRE: Qt.AlignmentFlag.AlignHCenter,
}


@pytest.fixture(autouse=True)
def nothing_laid_out() -> Iterator[None]:
    text_painting._laid_out.cache_clear()
    yield
    text_painting._laid_out.cache_clear()


def picture() -> QImage:
    image = QImage(264, 45, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    return image


def painted(text: str, font: QFont, align: Qt.AlignmentFlag = START) -> QImage:
    image = picture()
    painter = QPainter(image)
    paint_text(painter, PLACE, text, font, BLACK, align, Qt.LayoutDirection.LeftToRight)
    painter.end()
    return image


def painted_by_qt(text: str, font: QFont, align: Qt.AlignmentFlag = START) -> QImage:
    image = picture()
    painter = QPainter(image)
    painter.setFont(font)
    flags = FLAGS[align] | Qt.AlignmentFlag.AlignVCenter
    one_line = flags.value | Qt.TextFlag.TextSingleLine.value
    painter.drawText(PLACE, one_line, text)
    painter.end()
    return image


def ink(image: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y) != QColor(Qt.GlobalColor.white)
    ]


@pytest.mark.parametrize("align", FLAGS)
@pytest.mark.parametrize("words", WORDS)
def test_words_stand_where_qt_would_paint_them(
    theme: Theme, words: str, align: Qt.AlignmentFlag
) -> None:
    font = theme.font("body", 600)
    ours, qts = ink(painted(words, font, align)), ink(painted_by_qt(words, font, align))
    assert ours
    assert abs(min(ours)[0] - min(qts)[0]) <= 1
    assert abs(max(ours)[0] - max(qts)[0]) <= 1
    assert abs(min(y for _, y in ours) - min(y for _, y in qts)) <= 1
    assert abs(max(y for _, y in ours) - max(y for _, y in qts)) <= 1


def test_known_words_are_not_laid_out_anew(theme: Theme) -> None:
    font = theme.font("body")
    first, again = painted("Halloumi", font), painted("Halloumi", QFont(font))
    assert first == again
    assert text_painting._laid_out.cache_info().misses == 1
    assert painted("Halloumi", theme.font("body", 600)) != first


@pytest.mark.parametrize("gap", ["\n", "\t", "\r", "\N{LINE SEPARATOR}"])
def test_words_of_several_lines_stay_on_one(theme: Theme, gap: str) -> None:
    font = theme.font("body")
    assert painted(f"Not{gap}now", font) == painted("Not now", font)


def test_a_struck_amount_is_struck_from_its_first_to_its_last_letter(theme: Theme) -> None:
    font = QFont(theme.font("body"))
    font.setStrikeOut(True)
    image = picture()
    painter = QPainter(image)
    # As in a window, where a widget lies somewhere.
    painter.translate(-20, 3)
    paint_amount(painter, PLACE.translated(20, -3), "€9.40", font, BLACK)
    painter.end()
    width = width_of("€9.40", theme.font("body"))
    lines = [
        y
        for y in range(image.height())
        if all((x, y) in ink(image) for x in range(253 - width, 251))
    ]
    assert len(lines) == 1
    assert PLACE.top() + 8 < lines[0] < PLACE.bottom() - 8
    assert not [x for x, y in ink(image) if x < 251 - width]
