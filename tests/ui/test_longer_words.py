"""Words may grow by 40 % in another language: nothing of the program's own is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.ui.label_fitting import fitted_label, least_width
from cashier_app.ui.text_painting import height_of, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.basket_row import BasketRow
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.quick_key import QuickKey
from cashier_app.ui.widgets.table_row import TableRow
from tests.ui.every_screen import SCREENS, EveryScreen
from tests.ui.finding import visible
from tests.ui.heard_words import HeardWords
from tests.ui.laid_out import cut_words, still_cut
from tests.ui.stretched import stretched, stretched_words
from translations.compile_languages import compile_languages
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY

TIGHTEST = (1024, 600)
SIZES = [TIGHTEST, (1280, 800), (800, 1280)]
LANGUAGES = sorted(set(PLURAL_FORMS) - set(UNDER_WAY))
# The two longest on the other sizes, one each; all the others are behind --long.
AT_EVERY_RUN = {("el", (1280, 800)), ("de", (800, 1280))}
# They show names and lines that came from outside, and shorten them by design.
_SHOW_DATA = (BasketRow, QuickKey, TableRow)
# These name the languages themselves, and nobody's language has no names for them.
_NAME_LANGUAGES = {Screen.SETTINGS, Screen.SIGN_IN, Screen.SET_UP}
_WALKED = [screen for screen in SCREENS if screen not in _NAME_LANGUAGES]
_NAMED_BY_DATA = ("sale/found-", "identify-customer/recent-customer-")


def cut_buttons(window: QWidget) -> set[str]:
    """Name the buttons in view whose words are shortened."""
    return {
        f"{button.objectName()} ({button.accessibleName()})"
        for button in visible(window)
        if isinstance(button, PaintedButton)
        and not isinstance(button, _SHOW_DATA)
        and not button.objectName().startswith(_NAMED_BY_DATA)
        and button.is_cut()
    }


@pytest.mark.parametrize("size", [(1280, 800), TIGHTEST])
def test_no_button_cuts_its_words(
    size: tuple[int, int], qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    theme.use(reduced_motion=True)
    every = EveryScreen(qapp, theme, stretched_words(tmp_path), size, only=_WALKED)
    qtbot.addWidget(every.window)
    every.needs_no_pictures()
    assert {cut for state in every.states() for cut in cut_buttons(every.window)} == set()


@pytest.fixture
def _left_to_right_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("_left_to_right_afterwards")
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_cuts_our_words(
    language: str,
    size: tuple[int, int],
    qapp: QApplication,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    *,
    long_run: bool,
) -> None:
    if not (long_run or size == TIGHTEST or (language, size) in AT_EVERY_RUN):
        pytest.skip("behind --long")
    compile_languages(target=tmp_path)
    words = HeardWords(language, tmp_path)
    directions = Qt.LayoutDirection
    direction = directions.RightToLeft if words.right_to_left else directions.LeftToRight
    qapp.setLayoutDirection(direction)
    theme.use(reduced_motion=True)
    every = EveryScreen(qapp, theme, words, size)
    qtbot.addWidget(every.window)
    found: dict[str, str] = {}
    with cut_words(words) as cut:
        for state in every.states():
            for one in still_cut(every.window, cut) | cut_buttons(every.window):
                found.setdefault(one, state)
    assert found == {}


def test_a_button_that_cuts_its_words_is_seen(theme: Theme, qtbot: QtBot) -> None:
    button = ActionButton(theme, "sale/pay", "Continue without customer")
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    assert not button.is_cut()
    button.resize(button.minimumSizeHint())
    assert not button.is_cut()
    button.resize(button.minimumSizeHint() - QSize(1, 0))
    assert button.is_cut()


def test_stretched_words_are_longer_and_keep_their_values() -> None:
    assert stretched("Pay") == "Payae"
    assert stretched("Give back {amount}, {n} × CRM.COM…") == (
        "Giveae backae {amount}, {n} × CRM.COM…"
    )


# ---- how words are made to fit -------------------------------------------------------------------


def test_words_that_fit_stay_as_they_are(theme: Theme) -> None:
    font = theme.font("row", 600)
    label = fitted_label("Finish sale", font, QSize(width_of("Finish sale", font), 20), 13)
    assert (label.lines, label.font, label.whole) == (("Finish sale",), font, True)


def test_a_little_too_long_is_written_a_little_smaller(theme: Theme) -> None:
    font = theme.font("row", 600)
    label = fitted_label("Finish sale", font, QSize(width_of("Finish sale", font) - 6, 60), 13)
    assert label.lines == ("Finish sale",)
    assert label.whole
    assert font.pixelSize() > label.font.pixelSize() >= 13


def test_much_too_long_takes_two_lines_if_there_is_the_height(theme: Theme) -> None:
    font = theme.font("row", 600)
    room = QSize(width_of("Cancel sale", font), 2 * height_of(font))
    assert fitted_label("Cancel sale and reverse", font, room, 13).lines == (
        "Cancel sale",
        "and reverse",
    )
    low = fitted_label("Cancel sale and reverse", font, QSize(room.width(), 20), 13)
    assert not low.whole
    assert low.lines[0].endswith("…")


def test_the_least_width_is_that_of_the_smallest_letters(theme: Theme) -> None:
    font = theme.font("row", 600)
    least = least_width("Cancel sale and reverse", font, 60, 13)
    assert fitted_label("Cancel sale and reverse", font, QSize(least, 60), 13).whole
    assert not fitted_label("Cancel sale and reverse", font, QSize(least - 1, 60), 13).whole
    assert least_width("Pay", font, 60, 13) == least_width("Pay", font, 10, 13)
