"""Buttons: name, reason, chosen state, keys, one press, words that are never cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.ui.design_tokens import THEME_NAMES, ThemeName
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.amount_button import AmountButton
from cashier_app.ui.widgets.chip import Chip
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.key_button import KeyButton
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.quick_key import QuickKey
from cashier_app.ui.widgets.tab_button import TabButton
from tests.ui.seeing import accessible, colour_at, colours_in, description_of, name_of, named_nodes

MAKERS: dict[str, Callable[[Theme], PaintedButton]] = {
    "action": lambda theme: ActionButton(
        theme, "sale/pay", "Pay", accessible_name="Pay", icon="banknote", hint="F12"
    ),
    "small": lambda theme: ActionButton(theme, "sale/pay", "Pay", size="small"),
    "primary": lambda theme: ActionButton(
        theme, "sale/pay", "Pay", size="primary", variant="primary"
    ),
    "choice": lambda theme: ChoiceButton(
        theme, "sale/pay", "Phone", second="Used last", accessible_name="Pay", icon="phone"
    ),
    "amount": lambda theme: AmountButton(
        theme, "sale/pay", "€34.90", caption="Exact cash", accessible_name="Pay"
    ),
    "quick key": lambda theme: QuickKey(
        theme, "sale/pay", "Bananas", "€1.69 / kg", accessible_name="Pay"
    ),
    "all keys": lambda theme: QuickKey(
        theme, "sale/pay", "All keys", accessible_name="Pay", icon="boxes"
    ),
    "key": lambda theme: KeyButton(theme, "sale/pay", "5", accessible_name="Pay"),
    "icon key": lambda theme: KeyButton(
        theme, "sale/pay", "", accessible_name="Pay", icon="delete"
    ),
    "tab": lambda theme: TabButton(theme, "sale/pay", "Pay", icon="shopping-basket"),
    "chip": lambda theme: Chip(theme, "sale/pay", "Pay"),
}


@pytest.fixture(params=MAKERS)
def button(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> PaintedButton:
    made = MAKERS[request.param](theme)
    if isinstance(made, Chip):
        made.show_state("ok", "cloud-check", "Connected", description="Connected")
    qtbot.addWidget(made)
    made.resize(max(120, made.sizeHint().width()), made.sizeHint().height())
    return made


def shown(button: PaintedButton, qtbot: QtBot) -> None:
    button.show()
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)


def test_a_button_is_one_node_with_its_exact_name(button: PaintedButton) -> None:
    assert button.objectName() == "sale/pay"
    assert named_nodes(button) == ["Pay"]
    assert accessible(button).role() == QAccessible.Role.Button


@pytest.mark.parametrize("scale", [1, 1.25, 1.5])
def test_a_button_is_high_enough_for_a_finger(
    button: PaintedButton, theme: Theme, scale: float
) -> None:
    theme.use(scale=scale)
    assert button.minimumHeight() >= 48 * scale
    assert button.sizeHint().height() >= 48 * scale


def test_a_tap_fires_once(button: PaintedButton, qtbot: QtBot) -> None:
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("press"))
    shown(button, qtbot)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(presses) == 1


def test_space_fires_once_and_enter_never(button: PaintedButton, qtbot: QtBot) -> None:
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("press"))
    shown(button, qtbot)
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(presses) == 1


def test_the_keyboard_reaches_a_button_and_a_tap_leaves_the_focus_where_it_was(
    button: PaintedButton,
) -> None:
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_an_unavailable_button_says_why_and_does_nothing(
    button: PaintedButton, qtbot: QtBot
) -> None:
    presses: list[str] = []
    button.clicked.connect(lambda: presses.append("press"))
    shown(button, qtbot)
    button.set_description("€34.90")
    button.set_available(False, "The basket is empty")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert presses == []
    assert accessible(button).state().disabled
    assert description_of(button) == "The basket is empty"
    button.set_available(True)
    assert not accessible(button).state().disabled
    assert description_of(button) == "€34.90"


def test_a_chosen_button_reports_it_and_a_tap_changes_nothing(
    button: PaintedButton, qtbot: QtBot
) -> None:
    shown(button, qtbot)
    button.set_selected(True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert accessible(button).state().checked
    button.set_selected(False)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not accessible(button).state().checked


@pytest.mark.parametrize("selected", [True, False, None])
def test_whatever_an_assistive_tool_does_to_a_button_is_one_tap(
    button: PaintedButton, qtbot: QtBot, selected: bool | None
) -> None:
    shown(button, qtbot)
    if selected is not None:
        button.set_selected(selected)
    act = accessible(button).actionInterface()
    with qtbot.waitSignal(button.clicked):
        act.doAction(act.actionNames()[0])
    assert accessible(button).state().checked == bool(selected)


def test_an_unavailable_button_keeps_its_size(button: PaintedButton) -> None:
    before = button.sizeHint()
    button.set_available(False, "Not now")
    assert button.sizeHint() == before


@pytest.mark.parametrize("name", THEME_NAMES)
def test_a_button_is_painted_in_every_theme_and_direction(
    button: PaintedButton, theme: Theme, name: ThemeName
) -> None:
    theme.use(name)
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        button.setLayoutDirection(direction)
        assert len(colours_in(button)) > 2


def action(theme: Theme, qtbot: QtBot, **look: str) -> ActionButton:
    made = ActionButton(theme, "payment/go", "Go", **look)  # type: ignore[arg-type] # plain words
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    return made


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(
    ("variant", "fill", "pressed"),
    [
        ("normal", "surface-raised", "surface-sunken"),
        ("primary", "accent", "accent-pressed"),
        ("danger", "danger", "danger-pressed"),
        ("reward", "surface-raised", "reward-soft"),
        ("danger-outline", "surface-raised", "danger-soft"),
    ],
)
def test_a_button_is_filled_as_designed_and_answers_a_press_at_once(
    theme: Theme, qtbot: QtBot, name: ThemeName, variant: str, fill: str, pressed: str
) -> None:
    theme.use(name)
    button = action(theme, qtbot, variant=variant)
    assert colour_at(button, 20, 28) == theme.colour(fill).name().upper()
    shown(button, qtbot)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert colour_at(button, 20, 28) == theme.colour(pressed).name().upper()
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert colour_at(button, 20, 28) == theme.colour(fill).name().upper()


def test_an_unavailable_primary_button_is_not_filled(theme: Theme, qtbot: QtBot) -> None:
    button = action(theme, qtbot, variant="primary")
    button.set_available(False, "€5.00 is missing")
    assert colour_at(button, 20, 28) == theme.colour("surface-raised").name().upper()
    assert button.word_colour() == theme.colour("text-disabled")


def test_words_and_icons_take_the_colour_of_the_box(theme: Theme, qtbot: QtBot) -> None:
    button = action(theme, qtbot, variant="reward", icon="hand-coins")
    assert button.word_colour() == theme.colour("reward-text")
    theme.use("dark")
    assert button.word_colour() == theme.colour("reward-text")
    button.set_variant("primary")
    assert button.word_colour() == theme.colour("on-accent")


def test_a_chosen_button_has_an_outline_and_its_own_colours(theme: Theme, qtbot: QtBot) -> None:
    button = action(theme, qtbot)
    button.set_selected(True)
    assert colour_at(button, 100, 1) == theme.colour("accent").name().upper()
    assert colour_at(button, 20, 28) == theme.colour("surface-selected").name().upper()
    assert button.word_colour() == theme.colour("accent-text")
    button.set_selected(False)
    assert button.word_colour() == theme.colour("text")


def test_a_label_that_is_too_long_is_shortened_and_told_in_full(theme: Theme, qtbot: QtBot) -> None:
    button = action(theme, qtbot, hint="F12")
    button.set_label("Cancel this purchase and reverse the reward")
    button.show()
    button.resize(160, 56)
    assert button.toolTip() == "Cancel this purchase and reverse the reward"
    assert name_of(button) == "Cancel this purchase and reverse the reward"
    button.resize(button.sizeHint())
    assert button.toolTip() == ""


def test_the_hint_gives_way_before_the_label(theme: Theme, qtbot: QtBot) -> None:
    with_hint = action(theme, qtbot, hint="F12")
    without = action(theme, qtbot)
    for button in (with_hint, without):
        button.resize(without.sizeHint())
    assert with_hint.grab().toImage() == without.grab().toImage()


def test_another_label_is_another_name_unless_one_is_given(theme: Theme, qtbot: QtBot) -> None:
    button = action(theme, qtbot)
    button.set_label("Spending…")
    assert (button.label, name_of(button)) == ("Spending…", "Spending…")
    button.set_label("Remove", accessible_name="Remove cash payment", icon="trash-2")
    assert name_of(button) == "Remove cash payment"


def test_its_keys_press_it_wherever_the_focus_is(theme: Theme, qtbot: QtBot) -> None:
    screen = QWidget()
    qtbot.addWidget(screen)
    layout = QVBoxLayout(screen)
    pay = ActionButton(theme, "sale/pay", "Pay", keys=("F8", "F12"))
    other = ActionButton(theme, "sale/other", "Other")
    layout.addWidget(pay)
    layout.addWidget(other)
    presses: list[str] = []
    pay.clicked.connect(lambda: presses.append("press"))
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_F12)
    QTest.keyClick(other, Qt.Key.Key_F8)
    assert len(presses) == 2
    pay.set_available(False, "The basket is empty")
    QTest.keyClick(other, Qt.Key.Key_F12)
    pay.set_available(True)
    pay.hide()
    QTest.keyClick(other, Qt.Key.Key_F12)
    assert len(presses) == 2
    assert pay.shortcut() == QKeySequence()


def test_a_second_line_changes_nothing_in_the_name(theme: Theme, qtbot: QtBot) -> None:
    choice = ChoiceButton(theme, "identify-customer/by-phone", "Phone", accessible_name="By phone")
    qtbot.addWidget(choice)
    choice.set_words("Phone", "Used last", accessible_name="By phone")
    assert named_nodes(choice) == ["By phone"]


def test_an_amount_button_keeps_its_name_when_only_the_amount_changes(
    theme: Theme, qtbot: QtBot
) -> None:
    exact = AmountButton(
        theme, "payment/exact-cash", "€34.90", caption="Exact cash", accessible_name="Exact cash"
    )
    qtbot.addWidget(exact)
    exact.set_amount("€37.27", "Exact cash")
    assert name_of(exact) == "Exact cash"
    exact.set_amount("€40.00", accessible_name="Cash received €40.00")
    assert name_of(exact) == "Cash received €40.00"


def test_a_long_product_name_takes_two_lines(theme: Theme, qtbot: QtBot) -> None:
    tile = QuickKey(
        theme, "sale/quick-key-1", "Fresh orange juice", "€2.20", accessible_name="Quick key 1"
    )
    qtbot.addWidget(tile)
    tile.resize(134, 100)
    two = colours_in(tile)["#131B1A"]
    tile.set_product("Fresh orange", "€2.20", accessible_name="Quick key 1")
    one = colours_in(tile)["#131B1A"]
    assert two > one


def test_tabs_keep_their_width_when_another_one_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    tab = TabButton(theme, "top-bar/sale", "Sale", icon="shopping-basket")
    qtbot.addWidget(tab)
    before = tab.sizeHint()
    tab.set_selected(True)
    assert tab.sizeHint() == before


def test_a_chip_keeps_its_name_and_describes_its_state(theme: Theme, qtbot: QtBot) -> None:
    chip = Chip(theme, "top-bar/connection", "Connection")
    qtbot.addWidget(chip)
    chip.show_state("ok", "cloud-check", "Connected")
    assert (name_of(chip), description_of(chip)) == ("Connection", "Connected")
    narrow = chip.sizeHint().width()
    chip.show_state(
        "warn",
        "cloud-off",
        "Offline",
        badge="3",
        text_after="queued",
        description="Offline, 3 purchases queued",
    )
    assert (name_of(chip), description_of(chip)) == ("Connection", "Offline, 3 purchases queued")
    assert chip.sizeHint().width() > narrow
    chip.resize(chip.sizeHint())
    assert theme.colour("warning-soft").name().upper() in colours_in(chip)
    chip.show_state("bad", "printer-x", "Out of paper")
    assert theme.colour("danger-soft").name().upper() in colours_in(chip)
