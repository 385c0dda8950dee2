"""Settings: its names, what a tap and a key ask for, and that the key is never in it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.domain.setting import Setting
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import NoticeTone
from cashier_app.presenters.settings_state import (
    KeyField,
    PageIntents,
    PrinterList,
    Said,
    SettingsIntents,
    SettingsState,
)
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.figures_card import FiguresCard
from cashier_app.ui.screens.people_card import PeopleCard
from cashier_app.ui.screens.settings_screen import SettingsScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.text_entry import TextEntry
from tests.ui import pictures_settings as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.pictures_people import NEW
from tests.ui.seeing import accessible, description_of, name_of

SECRET = "s3cr3t-k3y-0f-th1s-sh0p"


class AllIntents(SettingsIntents, PageIntents, Protocol):
    """Whatever can be asked on Settings."""


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[SettingsScreen]:
    screen = SettingsScreen(theme, Words("en"))
    screen.render(states.CHANGED)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: SettingsScreen) -> Listener:
    return Listener(screen, AllIntents)


def field(screen: SettingsScreen, name: str) -> QLineEdit:
    found = control(screen, name)
    assert isinstance(found, QLineEdit)
    return found


def test_everything_has_the_name_of_the_contract(screen: SettingsScreen) -> None:
    assert {
        "CRM.COM address",
        "API key",
        "Replace API key",
        "Test connection",
        "Printer name",
        "Choose printer",
        "Paper: 80 mm, 42 columns",
        "Paper: 58 mm, 32 columns",
        "Print test page",
        "Store name",
        "CRM.COM unit",
        "Address on receipt",
        "VAT number",
        "Phone",
        "Till number",
        "Language: English",
        "Language: Greek, Ελληνικά",
        "Language: Arabic, العربية",
        "Theme: Light",
        "Theme: Dark",
        "Theme: High contrast",
        "Motion: Normal",
        "Motion: Reduced",
        "Discard changes",
        "Save settings",
    } <= set(names_in_view(screen))
    assert button(screen, "Theme: Light").isChecked()
    assert not button(screen, "Theme: Dark").isChecked()


def test_names_and_identifiers_are_unique_in_every_state(screen: SettingsScreen) -> None:
    for name, state in states.SETTINGS_STATES.items():
        screen.render(state)
        settle()
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("settings/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TRIED = states.SETTINGS_STATES["settings-scanner-learned"]
TAPS = [
    ("Replace API key", states.CHANGED, ("replace_key_requested",)),
    ("Keep old key", states.SETTINGS_STATES["settings-new-key"], ("keep_key_requested",)),
    ("Test connection", states.CHANGED, ("test_line_requested", "")),
    ("Choose printer", states.CHANGED, ("choose_printer_requested",)),
    ("Keep printer", states.SETTINGS_STATES["settings-printers"], ("choose_printer_requested",)),
    (
        "Use TM-T88V, USB 04b8:0e15",
        states.SETTINGS_STATES["settings-printers"],
        ("printer_chosen", states.FOUND[0]),
    ),
    (
        "Paper: 58 mm, 32 columns",
        states.CHANGED,
        ("value_given", Setting.COLUMNS, "32"),
    ),
    ("Print test page", states.CHANGED, ("print_test_requested",)),
    ("Language: Greek, Ελληνικά", states.CHANGED, ("value_given", Setting.LANGUAGE, "el")),
    ("Theme: Dark", states.CHANGED, ("value_given", Setting.THEME, "dark")),
    ("Motion: Reduced", states.CHANGED, ("value_given", Setting.MOTION, "reduced")),
    ("People", states.CHANGED, ("people_requested",)),
    ("Figures", states.CHANGED, ("figures_requested",)),
    ("Back to settings", TRIED, ("try_scanner_requested",)),
    ("Discard changes", states.CHANGED, ("discard_requested",)),
    ("Save settings", states.CHANGED, ("save_requested",)),
]


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: SettingsScreen,
    presenter: Listener,
    name: str,
    state: SettingsState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)
    settle()

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier, ("save_requested",)),
    (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, ("save_requested",)),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, ("discard_requested",)),
]


@pytest.mark.parametrize(("key", "modifier", "intent"), KEYS)
def test_a_key_does_the_same(
    screen: SettingsScreen,
    presenter: Listener,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    intent: tuple[object, ...],
) -> None:
    QTest.keyClick(screen, key, modifier)
    assert presenter.heard == [intent]


def test_esc_closes_what_is_open_before_it_gives_anything_up(
    screen: SettingsScreen, presenter: Listener
) -> None:
    screen.render(replace(states.CHANGED, printers=PrinterList(states.FOUND)))
    QTest.mouseClick(field(screen, "Till number"), Qt.MouseButton.LeftButton)
    settle()
    assert "Key 1" in names_in_view(screen)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    settle()
    assert "Key 1" not in names_in_view(screen)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert presenter.heard == [("choose_printer_requested",)]


def test_what_is_typed_is_told_as_it_grows(screen: SettingsScreen, presenter: Listener) -> None:
    till = field(screen, "Till number")
    till.setFocus()
    QTest.keyClick(till, Qt.Key.Key_5)
    assert presenter.heard == [("value_given", Setting.TILL, "45")]


def test_the_tills_own_keyboard_types_into_the_field_that_was_tapped(
    screen: SettingsScreen, presenter: Listener
) -> None:
    QTest.mouseClick(field(screen, "Store name"), Qt.MouseButton.LeftButton)
    settle()
    field(screen, "Store name").end(False)
    QTest.mouseClick(button(screen, "Key 2"), Qt.MouseButton.LeftButton)
    assert presenter.heard == [("value_given", Setting.STORE_NAME, "Elia Market2")]


@pytest.mark.parametrize("size", SIZES)
def test_the_keyboard_goes_with_a_key_of_its_own_and_comes_back_with_a_tap(
    screen: SettingsScreen, presenter: Listener, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    settle()
    address = field(screen, "CRM.COM address")
    QTest.mouseClick(address, Qt.MouseButton.LeftButton)
    settle()
    QTest.mouseClick(button(screen, "Close keyboard"), Qt.MouseButton.LeftButton)
    settle()
    assert "Key 1" not in names_in_view(screen)
    assert "Save settings" in names_in_view(screen)
    QTest.mouseClick(address, Qt.MouseButton.LeftButton)
    settle()
    assert "Key 1" in names_in_view(screen)
    assert presenter.heard == []


@pytest.mark.parametrize("size", SIZES)
def test_who_types_on_real_keys_never_sees_the_keyboard(
    screen: SettingsScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    settle()
    field(screen, "CRM.COM address").setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert "Key 1" not in names_in_view(screen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ["CRM.COM address", "Printer name"])
def test_the_field_that_was_tapped_stays_in_view_over_the_keyboard(
    screen: SettingsScreen, size: tuple[int, int], name: str
) -> None:
    give_size(screen, size)
    settle()
    QTest.mouseClick(field(screen, name), Qt.MouseButton.LeftButton)
    settle()
    assert {name, "Key 1"} <= set(names_in_view(screen))
    assert overlaps(screen) == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_over_anything_in_any_state(
    screen: SettingsScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    for name, state in states.SETTINGS_STATES.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name


@pytest.mark.parametrize("size", SIZES)
def test_nine_languages_have_room(screen: SettingsScreen, size: tuple[int, int]) -> None:
    screen.render(states.SETTINGS_STATES["settings-languages"])
    give_size(screen, size)
    settle()
    if size != SIZES[0]:
        QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
        settle()
    assert overlaps(screen) == []
    last = button(screen, "Language: Turkish, Türkçe")
    assert last.content_width() <= last.width()  # type: ignore[attr-defined] # a painted button
    assert not last.visibleRegion().boundingRect().height() < last.height()


def test_a_small_screen_shows_the_other_half_when_asked(screen: SettingsScreen) -> None:
    give_size(screen, SIZES[1])
    settle()
    assert "CRM.COM address" in names_in_view(screen)
    assert "Store name" not in names_in_view(screen)
    QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
    settle()
    assert "CRM.COM address" not in names_in_view(screen)
    assert "Store name" in names_in_view(screen)


@pytest.mark.parametrize("size", SIZES)
def test_what_few_shops_need_comes_when_asked_and_goes_again(
    screen: SettingsScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    settle()
    more = button(screen, "More settings")
    for _ in range(1 if size == SIZES[0] else 2):
        QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    settle()
    names = set(names_in_view(screen))
    assert {
        "Network port",
        "Serial speed",
        "Printer profile",
        "Scanner prefix",
        "Scanner end key: Enter",
        "Hand: Left",
        "Sound: Off",
        "Customer card codes",
        "Country code",
        "Digits of a phone number",
        "Phones at CRM.COM: With country code",
        "Save a copy of the journal",
    } <= names
    assert "CRM.COM address" not in names
    assert overlaps(screen) == []
    assert all(one.height() >= 48 for one in controls(screen))
    assert all(one.objectName().startswith("settings/") for one in controls(screen))
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    settle()
    assert "CRM.COM address" in names_in_view(screen)


def test_details_are_typed_chosen_and_copied(screen: SettingsScreen, presenter: Listener) -> None:
    QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(field(screen, "Network port"), "1")
    for name in ("Hand: Left", "Sound: Off", "Scanner end key: None", "Save a copy of the journal"):
        QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert presenter.heard == [
        ("value_given", Setting.PRINTER_PORT, "91001"),
        ("value_given", Setting.HAND, "left"),
        ("value_given", Setting.SOUND, "false"),
        ("value_given", Setting.SCANNER_SUFFIX, ""),
        ("copy_requested",),
    ]
    busy = Said(NoticeTone.AWAITED, say("settings.copy.saving"), busy=True)
    screen.render(replace(states.CHANGED, copy=busy))
    assert is_unavailable(control(screen, "Save a copy of the journal"))


@pytest.mark.parametrize("size", SIZES)
def test_the_people_stand_in_place_of_the_settings(
    screen: SettingsScreen, theme: Theme, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    card = TextEntry(theme, "people/name", "Who works here")
    screen.take_people(card)
    assert not card.isVisible()
    screen.render(replace(states.CHANGED, people=True))
    settle()
    assert card.isVisible()
    assert "CRM.COM address" not in names_in_view(screen)
    assert button(screen, "People").isChecked()
    screen.render(states.CHANGED)
    settle()
    assert "CRM.COM address" in names_in_view(screen)
    assert not card.isVisible()


def test_what_stands_in_place_of_the_settings_is_left_where_it_was_asked_for(
    screen: SettingsScreen, theme: Theme
) -> None:
    names = ("Figures", "People")
    screen.take_people(TextEntry(theme, "people/name", "Who works here"))
    give_size(screen, (1024, 544))
    settle()
    assert "More settings" in names_in_view(screen)
    before = [place(screen, name).left() for name in names]
    screen.render(replace(states.AT_REST, people=True))
    settle()
    assert [place(screen, name).left() for name in names] == before


@pytest.mark.parametrize("size", SIZES)
def test_people_can_be_typed_by_a_finger(
    screen: SettingsScreen, theme: Theme, size: tuple[int, int]
) -> None:
    people = PeopleCard(theme, Words("en"))
    people.render(NEW)
    screen.take_people(people)
    screen.render(replace(states.CHANGED, people=True))
    give_size(screen, size)
    settle()
    name = field(screen, "Person name")
    QTest.mouseClick(name, Qt.MouseButton.LeftButton)
    settle()
    assert (screen.width(), screen.height()) == size
    assert name.visibleRegion().boundingRect() == name.rect()
    assert overlaps(screen) == []
    QTest.mouseClick(button(screen, "Key m"), Qt.MouseButton.LeftButton)
    assert name.text().endswith("m")
    QTest.keyClick(name, Qt.Key.Key_Return)
    settle()
    assert "Key m" not in names_in_view(screen)
    assert "Save person" in names_in_view(screen)


@pytest.mark.parametrize("size", SIZES)
def test_the_figures_stand_in_place_of_settings_and_people(
    screen: SettingsScreen, theme: Theme, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    people = TextEntry(theme, "people/name", "Who works here")
    figures = FiguresCard(theme, Words("en"))
    screen.take_people(people)
    screen.take_figures(figures)
    screen.render(replace(states.CHANGED, figures=True))
    settle()
    assert figures.isVisible()
    assert not people.isVisible()
    assert "CRM.COM address" not in names_in_view(screen)
    assert button(screen, "Figures").isChecked()


# ---- a scanner that is tried ---------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
def test_a_scanner_is_tried_in_place_of_the_settings(
    screen: SettingsScreen, presenter: Listener, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    while "Try scanner" not in names_in_view(screen):
        QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
        settle()
    assert overlaps(screen) == []
    QTest.mouseClick(button(screen, "Try scanner"), Qt.MouseButton.LeftButton)
    assert presenter.heard == [("try_scanner_requested",)]
    screen.render(TRIED)
    settle()
    assert {"Scan the test code", "Back to settings", "Save settings"} <= set(names_in_view(screen))
    assert "Scanner prefix" not in names_in_view(screen)
    assert screen.findChildren(QLineEdit) != []
    assert not [one for one in screen.findChildren(QLineEdit) if one.isVisible()]
    code = control(screen, "Scan the test code")
    assert code.visibleRegion().boundingRect() == code.rect()
    assert overlaps(screen) == []
    assert (screen.width(), screen.height()) == size


def test_who_tries_a_scanner_by_the_keyboard_goes_on_there_and_comes_back(
    screen: SettingsScreen, presenter: Listener
) -> None:
    screen.turn_to(1)
    settle()
    button(screen, "Try scanner").setFocus()
    screen.render(TRIED)
    settle()
    assert button(screen, "Back to settings").hasFocus()
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert presenter.heard == [("try_scanner_requested",)]
    screen.render(states.CHANGED)
    settle()
    assert button(screen, "Try scanner").hasFocus()


def test_what_a_scanner_told_is_shown_and_spoken(screen: SettingsScreen, qtbot: QtBot) -> None:
    announcer = screen.findChildren(Announcer)[0]
    heard: list[str] = []
    announcer.announced.connect(lambda text, _: heard.append(text))
    with qtbot.waitSignal(announcer.announced, timeout=2000):
        screen.render(TRIED)
    said = "It works: prefix ~, ends with Enter, 8 ms a key."
    assert said in names_in_view(screen)
    assert heard == [said]


@pytest.mark.parametrize("one", [Setting.SCANNER_PREFIX, Setting.SCANNER_SUFFIX])
def test_a_scanner_that_the_environment_sets_up_is_not_tried(
    screen: SettingsScreen, one: Setting
) -> None:
    screen.turn_to(1)
    screen.render(replace(states.CHANGED, fixed={one: "CASHIER_SCANNER__X"}))
    reason = "Given by CASHIER_SCANNER__X, so not changed here"
    assert is_unavailable(control(screen, "Try scanner"))
    assert description_of(control(screen, "Try scanner")) == reason


def test_what_is_wrong_is_said_in_the_bar_and_nothing_can_be_saved(screen: SettingsScreen) -> None:
    screen.render(states.SETTINGS_STATES["settings-wrong"])
    assert "Till number: 1 to 4 digits or capital letters." in names_in_view(screen)
    assert is_unavailable(control(screen, "Save settings"))
    assert description_of(control(screen, "Save settings")) == "A field is wrong"
    assert field(screen, "Till number").property("wrong") is True


@pytest.mark.parametrize("setting", list(Setting))
def test_every_wrong_setting_has_words(screen: SettingsScreen, setting: Setting) -> None:
    screen.render(replace(states.CHANGED, wrong=(setting,), reason=say("settings.reason.wrong")))
    assert screen._bar.line.words.endswith(".")


def test_what_the_environment_gives_says_so(screen: SettingsScreen) -> None:
    screen.render(states.SETTINGS_STATES["settings-fixed"])
    reason = "Given by CASHIER_STORE__NAME, so not changed here"
    assert is_unavailable(control(screen, "Store name"))
    assert description_of(control(screen, "Store name")) == reason
    assert is_unavailable(control(screen, "Theme: Dark"))


@pytest.mark.parametrize("size", SIZES)
def test_who_sees_a_setting_that_cannot_be_changed_reads_why(
    screen: SettingsScreen, size: tuple[int, int]
) -> None:
    fixed = {Setting.LANGUAGE: "--language", Setting.STORE_NAME: "CASHIER_STORE__NAME"}
    give_size(screen, size)
    screen.render(replace(states.AT_REST, fixed=fixed))
    settle()
    if size != SIZES[0]:
        QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
        settle()
    seen = [label.words for label in screen.findChildren(Label) if label.isVisible()]
    assert "Given by CASHIER_STORE__NAME, so not changed here" in seen
    [reason] = [
        label
        for label in screen.findChildren(Label)
        if label.words == "Given by --language, so not changed here"
    ]
    assert reason.isVisible()
    assert reason.toolTip() == ""
    assert description_of(control(screen, "Language: English")) == reason.words
    screen.render(states.AT_REST)
    settle()
    assert not reason.isVisible()


def test_the_look_follows_at_once_and_comes_back(screen: SettingsScreen, theme: Theme) -> None:
    dark = {**states.SAVED, Setting.THEME: "dark", Setting.MOTION: "reduced"}
    screen.render(replace(states.AT_REST, values=dark))
    assert (theme.name, theme.reduced_motion) == ("dark", True)
    screen.render(states.AT_REST)
    assert (theme.name, theme.reduced_motion) == ("light", False)


def test_who_only_opens_settings_keeps_a_look_of_her_own(
    screen: SettingsScreen, theme: Theme
) -> None:
    theme.use("high-contrast")
    screen.render(states.AT_REST)
    assert theme.name == "high-contrast"


# ---- the key -------------------------------------------------------------------------------------


def typing(screen: SettingsScreen) -> QLineEdit:
    """Type a key, as its presenter would have it shown."""
    state = replace(states.AT_REST, key=KeyField.TYPING, ending="", can_keep_key=True)
    screen.render(state)
    key = field(screen, "API key")
    key.setFocus()
    QTest.keyClicks(key, SECRET)
    screen.render(replace(state, key_changed=True))
    return key


def test_a_typed_key_is_told_and_is_dots_on_the_screen(
    screen: SettingsScreen, presenter: Listener
) -> None:
    key = typing(screen)
    assert presenter.heard[-1] == ("key_typed", SECRET)
    assert key.echoMode() is QLineEdit.EchoMode.Password
    assert SECRET not in key.displayText()


def test_a_typed_key_is_never_spoken(screen: SettingsScreen) -> None:
    key = typing(screen)
    spoken = accessible(key)
    for what in QAccessible.Text:
        assert SECRET not in spoken.text(what)
    assert spoken.state().passwordEdit


def test_a_typed_key_is_never_copied(screen: SettingsScreen) -> None:
    key = typing(screen)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    key.selectAll()
    for sequence in (Qt.Key.Key_C, Qt.Key.Key_X):
        QTest.keyClick(key, sequence, Qt.KeyboardModifier.ControlModifier)
        key.copy()
        key.cut()
        assert clipboard.text() == "before"


def test_a_key_that_is_forgotten_does_not_come_back(screen: SettingsScreen) -> None:
    key = typing(screen)
    screen.render(states.AT_REST)
    assert key.text() == ""
    QTest.keyClick(key, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert key.text() == ""


def test_a_kept_key_shows_its_last_characters_and_cannot_be_changed(
    screen: SettingsScreen,
) -> None:
    kept = field(screen, "API key")
    assert kept.isReadOnly()
    assert kept.text() == "•••••••••••••••••••• 7f3a"
    assert description_of(kept) == "kept, ends with 7f3a"


def test_a_key_may_be_scanned_on_purpose_and_nothing_else(screen: SettingsScreen) -> None:
    screen.render(states.SETTINGS_STATES["settings-no-key"])
    taking = [one for one in screen.findChildren(QLineEdit) if one.property("accepts_scan")]
    assert [one.accessibleName() for one in taking] == ["API key"]


def chosen_by_keys(screen: SettingsScreen) -> None:
    """Press *Choose printer* on the keyboard, and let the search find three."""
    button(screen, "Choose printer").setFocus(Qt.FocusReason.TabFocusReason)
    screen.render(replace(states.CHANGED, printers=PrinterList(searching=True)))
    screen.render(replace(states.CHANGED, printers=PrinterList(states.FOUND)))
    settle()


def test_the_other_settings_stand_at_the_top_while_a_printer_is_chosen(
    screen: SettingsScreen,
) -> None:
    screen.render(states.SETTINGS_STATES["settings-printers"])
    settle()
    QTest.mouseClick(button(screen, "More settings"), Qt.MouseButton.LeftButton)
    settle()
    top = place(screen, "Network port").top()
    screen.render(states.AT_REST)
    settle()
    assert place(screen, "Network port").top() == top


def test_keys_go_on_where_a_printer_is_chosen(screen: SettingsScreen) -> None:
    chosen_by_keys(screen)
    assert name_of(screen.window().focusWidget()) == "Network address"


def test_after_a_printer_was_chosen_the_keys_are_at_its_test_page(
    screen: SettingsScreen, presenter: Listener
) -> None:
    chosen_by_keys(screen)
    printer = button(screen, "Use TM-T88V, USB 04b8:0e15")
    printer.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(printer, Qt.Key.Key_Space)
    assert presenter.heard == [("printer_chosen", states.FOUND[0])]
    screen.render(states.CHANGED)
    settle()
    assert name_of(screen.window().focusWidget()) == "Print test page"


def test_where_the_printer_is_kept_the_keys_are_back_where_they_were(
    screen: SettingsScreen,
) -> None:
    chosen_by_keys(screen)
    button(screen, "Keep printer").setFocus(Qt.FocusReason.TabFocusReason)
    screen.render(states.CHANGED)
    settle()
    assert name_of(screen.window().focusWidget()) == "Choose printer"


def test_a_tap_leaves_the_keys_where_they_were(screen: SettingsScreen) -> None:
    screen.setFocus()
    screen.render(replace(states.CHANGED, printers=PrinterList(states.FOUND)))
    QTest.mouseClick(button(screen, "Use TM-T88V, USB 04b8:0e15"), Qt.MouseButton.LeftButton)
    screen.render(states.CHANGED)
    settle()
    assert screen.window().focusWidget() is screen


def test_all_of_it_is_reached_by_keys_alone(screen: SettingsScreen) -> None:
    reached = set()
    screen.setFocus()
    button(screen, "Choose printer").setFocus()
    for _ in range(60):
        focused = screen.window().focusWidget()
        reached.add(name_of(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {name_of(one) for one in controls(screen) if one.isEnabled()}
    assert wanted <= reached
