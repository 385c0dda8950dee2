"""Every state of every screen, for people who hear it or who have no hand for it."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, DesignTokens, ThemeName
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.text_entry import TextEntry
from tests.ui import spoken_tree as heard
from tests.ui.every_screen import EveryScreen
from tests.ui.seeing import accessible, name_of

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SIZES = [(1280, 800), (1024, 600), (800, 1280)]
# Fields that are still lower than a finger on the smallest screen.
LOWER_WHEN_COMPACT = ("people/", "set-up/")
# T7 of the reliability programme: every word on its ground.
LEAST_CONTRAST = Decimal("4.5")


def troubles(window: QWidget, theme: Theme) -> list[str]:
    """Everything that is wrong on this screen."""
    order = heard.tab_order(window)
    seen = heard.Seen(window)
    return [
        *(f"no name or role: {one}" for one in heard.without_name_or_role(seen)),
        *(f"two of this name: {one}" for one in heard.named_twice(seen)),
        *(f"Tab never comes to {one}" for one in heard.not_reached(seen, order)),
        *(f"tab order: {one}" for one in heard.out_of_order(window, theme, order)),
        *(f"figure without LABEL: VALUE: {one}" for one in heard.figures_in_other_words(seen)),
        *(f"option without state: {one}" for one in heard.options_without_state(seen)),
        *(f"unavailable, and no reason: {one}" for one in heard.unavailable_without_reason(seen)),
        *(f"signs of direction: {one}" for one in heard.with_signs_of_direction(seen)),
        *(f"too small for a finger: {one}" for one in heard.too_small(seen, theme)),
    ]


@pytest.mark.parametrize(("size", "direction"), [*((size, LTR) for size in SIZES), (SIZES[0], RTL)])
def test_every_state_is_whole_for_ears_and_keys(
    size: tuple[int, int],
    direction: Qt.LayoutDirection,
    qapp: QApplication,
    theme: Theme,
    qtbot: QtBot,
    long_run: bool,
) -> None:
    if not (long_run or size == SIZES[1]):
        pytest.skip("behind --long: the smallest screen holds every control, too")
    theme.use(reduced_motion=True)
    qapp.setLayoutDirection(direction)
    try:
        every = EveryScreen(qapp, theme, Words("en"), size)
        qtbot.addWidget(every.window)
        every.needs_no_pictures()
        found = {
            f"{state}: {trouble}"
            for state in every.states()
            for trouble in troubles(every.window, theme)
            if not (size == (1024, 600) and "too small" in trouble and _lower(trouble))
        }
    finally:
        qapp.setLayoutDirection(LTR)
    assert found == set()


def test_names_are_plain_where_words_run_from_the_right(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(RTL)
    try:
        every = EveryScreen(qapp, theme, Words("ar"), SIZES[0])
        qtbot.addWidget(every.window)
        every.needs_no_pictures()
        found = {
            f"{state}: {text}"
            for state in every.states()
            for text in heard.with_signs_of_direction(heard.Seen(every.window))
        }
    finally:
        qapp.setLayoutDirection(LTR)
    assert found == set()


def _lower(trouble: str) -> bool:
    return any(f"finger: {name}" in trouble for name in LOWER_WHEN_COMPACT)


def test_the_window_is_one_for_assistive_technology(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), SIZES[0])
    qtbot.addWidget(every.window)
    next(every.states())
    assert accessible(every.window).role() == QAccessible.Role.Window
    assert name_of(every.window) == "Cashier"


# ---- each kind of trouble is seen ----------------------------------------------------------------


class Page(QWidget):
    """A screen without fault, to break in one way at a time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.resize(1280, 800)
        self.pay = ActionButton(theme, "sale/pay", "Pay")
        self.cash = ActionButton(theme, "sale/cash", "Pay by cash")
        self.card = ActionButton(theme, "sale/card", "Pay by card")
        self.field = TextEntry(theme, "sale/search", "Search")
        self.figure = RowFigure(theme, "sale/to-pay")
        self.figure.show_figure("To pay", "€34.90")
        self.cash.set_selected(True)
        self.card.set_selected(False)
        column = QVBoxLayout(self)
        for part in (self.field, self.cash, self.card, self.figure, self.pay):
            column.addWidget(part)


def lose_name(page: Page) -> None:
    page.pay.setAccessibleName(" ")


def repeat_name(page: Page) -> None:
    page.pay.setAccessibleName("Search")


def leave_out_of_tab_order(page: Page) -> None:
    page.pay.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def name_figure_by_label(page: Page) -> None:
    page.figure.setAccessibleName("To pay")


def lose_checked(page: Page) -> None:
    page.card.setCheckable(False)


def forget_reason(page: Page) -> None:
    page.pay.set_available(False)


def turn_name(page: Page) -> None:
    page.pay.setAccessibleName("\u2066Pay\u2069")


def shrink(page: Page) -> None:
    page.pay.setFixedHeight(47)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (lose_name, "no name or role: sale/pay"),
        (repeat_name, "two of this name: Search"),
        (leave_out_of_tab_order, "Tab never comes to sale/pay"),
        (name_figure_by_label, "figure without LABEL: VALUE: sale/to-pay"),
        (lose_checked, "option without state: sale/card"),
        (forget_reason, "unavailable, and no reason: sale/pay"),
        (turn_name, "signs of direction: '\\u2066Pay\\u2069'"),
        (shrink, "too small for a finger: sale/pay"),
    ],
)
def test_each_fault_is_found(
    fault: Callable[[Page], None], said: str, theme: Theme, qtbot: QtBot
) -> None:
    page = Page(theme)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitActive(page)
    assert troubles(page, theme) == []
    fault(page)
    qtbot.waitUntil(lambda: bool(troubles(page, theme)))
    assert any(one.startswith(said) for one in troubles(page, theme))


def test_a_decision_before_the_work_is_found(
    qapp: QApplication, theme: Theme, qtbot: QtBot
) -> None:
    every = EveryScreen(qapp, theme, Words("en"), SIZES[0])
    qtbot.addWidget(every.window)
    assert next(every.states()) == "sale"
    assert heard.out_of_order(every.window, theme, heard.tab_order(every.window)) == []
    pay = next(one for one in heard.Seen(every.window).interactive if name_of(one) == "Pay")
    pay.lower()
    assert heard.out_of_order(every.window, theme, heard.tab_order(every.window)) == [
        "Search or scan a product in the work area comes after the decision column"
    ]


# ---- colours -------------------------------------------------------------------------------------

# Words of this colour stand on these grounds; see the style sheet and `tokens.json`.
ON = {
    "text": ("surface", "surface-raised", "surface-sunken", "surface-selected", "accent-soft",
             "reward-soft", "success-soft", "warning-soft", "danger-soft"),
    "text-muted": ("surface", "surface-raised", "surface-sunken", "surface-selected"),
    "text-disabled": ("surface", "surface-raised"),
    "on-accent": ("accent", "accent-pressed"),
    "accent-text": ("surface", "surface-raised", "surface-sunken", "surface-selected",
                    "accent-soft"),
    "on-reward": ("reward", "reward-pressed"),
    "reward-text": ("surface-raised", "reward-soft"),
    "on-success": ("success",),
    "success-text": ("surface", "surface-raised", "success-soft"),
    "on-warning": ("warning",),
    "warning-text": ("surface", "surface-raised", "warning-soft"),
    "on-danger": ("danger", "danger-pressed"),
    "danger-text": ("surface", "surface-raised", "danger-soft", "surface-sunken"),
    "on-paper": ("paper",),
}  # fmt: skip


def contrast(one: str, other: str) -> Decimal:
    """The ratio of WCAG 2 between two colours, rounded down to two decimals."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return Decimal((light + 0.05) / (dark + 0.05)).quantize(Decimal("0.01"), "ROUND_DOWN")


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == Decimal("21.00")
    assert contrast("#777777", "#FFFFFF") == Decimal("4.47")


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_word_stands_out_from_its_ground(tokens: DesignTokens, name: ThemeName) -> None:
    colours = tokens.colours[name]
    weak = {
        f"{ink} on {ground}": ratio
        for ink, grounds in ON.items()
        for ground in grounds
        if (ratio := contrast(colours[ink], colours[ground])) < LEAST_CONTRAST
    }
    assert weak == {}


def test_every_colour_of_words_is_among_them(tokens: DesignTokens) -> None:
    colours = tokens.colours["light"]
    inks = {token for token in colours if "text" in token or token.startswith("on-")}
    assert inks - {"text-disabled"} <= set(ON)
