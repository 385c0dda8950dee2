"""Words may grow by 40 % in another language: no key and no button cuts them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
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
from tests.ui.stretched import STRETCHED, stretched, stretched_words
from translations.compile_languages import compile_languages
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY

TIGHTEST = (1024, 600)
SIZES = [(1280, 800), TIGHTEST]
LANGUAGES = (STRETCHED, *sorted(set(PLURAL_FORMS) - set(UNDER_WAY)))
# They show names and lines that came from outside, and shorten them by design.
_SHOW_DATA = (BasketRow, QuickKey, TableRow)
# These name the languages themselves, and nobody's language has no names for them.
_NAME_LANGUAGES = {Screen.SETTINGS, Screen.SIGN_IN, Screen.SET_UP}
_WALKED = [screen for screen in SCREENS if screen not in _NAME_LANGUAGES]
_NAMED_BY_DATA = ("sale/found-", "identify-customer/recent-customer-")


def cut_buttons(every: EveryScreen) -> set[str]:
    """The buttons whose words are shortened in some state, with the first state that does so."""
    found: dict[str, str] = {}
    every.needs_no_pictures()
    for state in every.states():
        for button in visible(every.window):
            if not isinstance(button, PaintedButton) or isinstance(button, _SHOW_DATA):
                continue
            name = button.objectName()
            if not name.startswith(_NAMED_BY_DATA) and button.is_cut():
                found.setdefault(name, f"{name} ({button.accessibleName()}) in {state}")
    return set(found.values())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_cuts_its_words(
    language: str,
    size: tuple[int, int],
    qapp: QApplication,
    theme: Theme,
    qtbot: QtBot,
    tmp_path: Path,
    long_run: bool,
) -> None:
    if not (long_run or language == STRETCHED or size == TIGHTEST):
        pytest.skip("behind --long: stretched English is longer on this size, too")
    if language == STRETCHED:
        words = stretched_words(tmp_path)
    else:
        compile_languages(target=tmp_path)
        words = Words(language, translations=tmp_path)
    theme.use(reduced_motion=True)
    every = EveryScreen(qapp, theme, words, size, only=_WALKED)
    qtbot.addWidget(every.window)
    assert cut_buttons(every) == set()


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
