"""The bar on top of every screen: places, connection, printer, time, cashier, short texts."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.message import say
from cashier_app.presenters.top_bar import Connection, Tab, TopBarIntents, TopBarState
from cashier_app.services.ports import PrinterState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.intents import intent_names
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.pictures_sale import BAR
from tests.ui.seeing import description_of


@pytest.fixture
def bar(theme: Theme, qtbot: QtBot) -> TopBar:
    made = TopBar(theme, Words("en"), "Elia Market")
    qtbot.addWidget(made)
    made.resize(1280, 64)
    made.render(BAR)
    made.show()
    qtbot.waitActive(made)
    return made


def show(bar: TopBar, state: TopBarState) -> None:
    bar.render(state)
    QApplication.processEvents()


def test_every_intent_has_a_signal(bar: TopBar) -> None:
    assert [name for name in intent_names(TopBarIntents) if not hasattr(bar, name)] == []


def test_every_control_has_its_name_once(bar: TopBar) -> None:
    names = Counter(names_in_view(bar))
    wanted = ("Sale", "Purchases", "Products", "Settings", "Connection", "Printer", "Lock")
    assert [names[name] for name in wanted] == [1] * len(wanted)
    assert "Menu" not in names


@pytest.mark.parametrize(
    ("connection", "queued", "described"),
    [
        (Connection.CONNECTED, 0, "Connected"),
        (Connection.OFFLINE, 3, "Offline, 3 purchases queued"),
        (Connection.OFFLINE, 1, "Offline, 1 purchase queued"),
        (Connection.OFFLINE, 0, "Offline"),
        (Connection.BY_HAND, 2, "Offline by hand, 2 purchases queued"),
        (Connection.BY_HAND, 0, "Offline by hand"),
        (Connection.AWAITED, 0, "Answer awaited"),
        (Connection.NOT_SECURE, 0, "Not secure"),
        (Connection.NO_KEY, 0, "No API key"),
        (Connection.KEY_REFUSED, 0, "API key refused"),
    ],
)
def test_the_connection_is_described(
    bar: TopBar, connection: Connection, queued: int, described: str
) -> None:
    show(bar, replace(BAR, connection=connection, queued=queued))
    chip = control(bar, "Connection")
    assert chip.objectName() == "top-bar/connection"
    assert description_of(chip) == described


@pytest.mark.parametrize(
    ("printer", "described"),
    [
        (PrinterState.READY, "Ready"),
        (PrinterState.PAPER_LOW, "Paper low"),
        (PrinterState.PRINTING, "Printing"),
        (PrinterState.OUT_OF_PAPER, "Out of paper"),
        (PrinterState.COVER_OPEN, "Cover open"),
        (PrinterState.OFFLINE, "Printer offline"),
        (PrinterState.NOT_REACHABLE, "Not reachable"),
        (PrinterState.NOT_KNOWN, "State not known"),
        (PrinterState.NONE, "No printer"),
    ],
)
def test_the_printer_is_described(bar: TopBar, printer: PrinterState, described: str) -> None:
    show(bar, replace(BAR, printer=printer))
    assert description_of(control(bar, "Printer")) == described


def test_chips_that_change_do_not_move_the_tabs(bar: TopBar) -> None:
    before = [button(bar, tab).geometry() for tab in ("Sale", "Settings")]
    show(bar, replace(BAR, connection=Connection.OFFLINE, queued=12, flash=say("printer.ready")))
    assert [button(bar, tab).geometry() for tab in ("Sale", "Settings")] == before


def test_places_that_are_not_there_say_so(bar: TopBar) -> None:
    assert not is_unavailable(button(bar, "Sale"))
    assert not is_unavailable(button(bar, "Purchases"))
    assert not is_unavailable(button(bar, "Products"))
    assert not is_unavailable(button(bar, "Settings"))


def test_a_synchronisation_is_told_only_while_there_is_one(bar: TopBar) -> None:
    assert "Synchronisation" not in names_in_view(bar)
    before = [button(bar, tab).geometry() for tab in ("Sale", "Settings")]
    show(bar, replace(BAR, sync=say("products.running", batch=9, of=13)))
    assert description_of(control(bar, "Synchronisation")) == "Batch 9 of 13"
    assert [button(bar, tab).geometry() for tab in ("Sale", "Settings")] == before


def test_the_active_place_reports_checked(bar: TopBar) -> None:
    assert button(bar, "Sale").isChecked()
    assert not button(bar, "Products").isChecked()


def test_nobody_can_lock_a_till_without_people(bar: TopBar) -> None:
    assert is_unavailable(button(bar, "Lock"))
    assert description_of(button(bar, "Lock")) == "No cashier signs in on this till yet"


@pytest.mark.parametrize(
    ("cashier", "can_lock", "kind"),
    [("", False, "plain"), ("Maria K.", False, "strong"), ("", True, "strong")],
)
def test_a_lock_that_nobody_can_turn_looks_like_none(
    bar: TopBar, cashier: str, can_lock: bool, kind: str
) -> None:
    show(bar, replace(BAR, cashier=cashier, can_lock=can_lock))
    assert button(bar, "Lock").property("kind") == kind


def test_the_time_can_be_read(bar: TopBar) -> None:
    assert "Time: 12:41" in names_in_view(bar)


@pytest.mark.parametrize(
    ("key", "tab"),
    [
        (Qt.Key.Key_F1, Tab.SALE),
        (Qt.Key.Key_F2, Tab.PURCHASES),
        (Qt.Key.Key_F3, Tab.PRODUCTS),
        (Qt.Key.Key_F4, Tab.SETTINGS),
    ],
)
@pytest.mark.parametrize("width", [1280, 1024])
def test_keys_go_to_the_places_also_while_they_are_in_the_menu(
    bar: TopBar, qtbot: QtBot, key: Qt.Key, tab: Tab, width: int
) -> None:
    bar.resize(width, 64)
    show(bar, BAR)
    with qtbot.waitSignal(bar.tab_requested) as asked:
        QTest.keyClick(bar, key)
    assert asked.args == [tab]


def test_chips_can_be_tapped(bar: TopBar, qtbot: QtBot) -> None:
    show(bar, replace(BAR, sync=say("products.comparing")))
    for name, signal in (
        ("Connection", bar.connection_requested),
        ("Printer", bar.printer_requested),
        ("Synchronisation", bar.sync_requested),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button(bar, name), Qt.MouseButton.LeftButton)


def test_a_small_screen_has_the_menu_the_store_and_icons_while_all_is_well(
    bar: TopBar, qtbot: QtBot
) -> None:
    wide = button(bar, "Connection").width()
    bar.resize(1024, 56)
    QApplication.processEvents()
    names = names_in_view(bar)
    assert {"Menu", "Elia Market", "Connection", "Printer", "Lock"} <= set(names)
    assert "Purchases" not in names
    assert button(bar, "Connection").width() < wide
    assert button(bar, "Connection").toolTip() == "Connected"
    with qtbot.waitSignal(bar.menu_requested):
        QTest.mouseClick(button(bar, "Menu"), Qt.MouseButton.LeftButton)


def test_a_small_screen_has_words_when_something_is_wrong(bar: TopBar) -> None:
    bar.resize(1024, 56)
    show(bar, BAR)
    narrow = button(bar, "Printer").width()
    show(bar, replace(BAR, printer=PrinterState.OUT_OF_PAPER))
    assert button(bar, "Printer").width() > narrow


# ---- short texts ---------------------------------------------------------------------------------


def test_a_short_text_stands_beside_the_tabs_and_goes_away(bar: TopBar) -> None:
    show(bar, replace(BAR, flash=say("printer.ready")))
    flash = control(bar, "Printer ready")
    assert flash.objectName() == "top-bar/flash"
    assert {"Sale", "Settings"} <= set(names_in_view(bar))
    show(bar, BAR)
    assert "Printer ready" not in names_in_view(bar)


@pytest.mark.parametrize("width", [1280, 1024, 800])
def test_a_long_text_is_shown_whole_and_covers_no_chip(bar: TopBar, width: int) -> None:
    bar.resize(width, 64)
    show(bar, replace(BAR, flash=say("till.incident", incident="A1B2C3")))
    said = Words("en").text("till.incident", incident="A1B2C3")
    assert control(bar, said).toolTip() == ""
    assert {"Connection", "Printer", "Lock"} <= set(names_in_view(bar))
    assert not control(bar, said).geometry().intersects(button(bar, "Connection").geometry())


@pytest.mark.parametrize("width", [1024, 800])
def test_a_test_page_is_offered_beside_how_the_printer_is(
    bar: TopBar, qtbot: QtBot, width: int
) -> None:
    bar.resize(width, 64)
    show(bar, replace(BAR, flash=say("printer.out-of-paper"), test_page=True))
    page, said = button(bar, "Print test page"), control(bar, "Out of paper").parentWidget()
    assert page.objectName() == "top-bar/print-test-page"
    assert said is not None
    others = (said, button(bar, "Connection"), button(bar, "Printer"))
    assert not any(page.geometry().intersects(other.geometry()) for other in others)
    assert page.width() >= 48
    with qtbot.waitSignal(bar.test_page_requested):
        QTest.mouseClick(page, Qt.MouseButton.LeftButton)
    show(bar, BAR)
    assert "Print test page" not in names_in_view(bar)


BUSY = replace(
    BAR,
    connection=Connection.OFFLINE,
    queued=12,
    printer=PrinterState.OUT_OF_PAPER,
    sync=say("products.running", batch=9, of=13),
    flash=say("printer.out-of-paper"),
    test_page=True,
)


@pytest.mark.parametrize("state", [replace(BAR, flash=say("printer.ready"), test_page=True), BUSY])
@pytest.mark.parametrize("width", [1280, 1100])
@pytest.mark.parametrize("language", ["en", "ar", "de", "el", "es", "fr", "he", "ru", "tr"])
def test_beside_the_tabs_it_covers_none_of_them_and_moves_none(
    theme: Theme, qtbot: QtBot, qapp: QApplication, language: str, width: int, state: TopBarState
) -> None:
    words = Words(language)
    bar = TopBar(theme, words, "Elia Market")
    qtbot.addWidget(bar)
    if words.right_to_left:
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(width, 64)
    bar.render(replace(state, flash=None, test_page=False))
    bar.show()
    qtbot.waitActive(bar)
    tabs = [button(bar, words.text(f"top-bar/{tab.value}")) for tab in Tab]
    before = [tab.geometry() for tab in tabs]
    whole = all(tab.width() >= tab.sizeHint().width() for tab in tabs)
    show(bar, state)
    page = button(bar, words.text("settings/print-test-page"))
    assert page.toolTip() == ""
    assert min(page.width(), page.height()) >= 48
    if whole:  # in some languages a bar with much to say has too little room for them anyway
        assert [tab.geometry() for tab in tabs] == before
    chips = [button(bar, words.text(f"top-bar/{name}")) for name in ("connection", "printer")]
    covered = [one for one in (*tabs, *chips) if page.geometry().intersects(one.geometry())]
    assert covered == []
    show(bar, replace(state, flash=None, test_page=False))
    assert [tab.geometry() for tab in tabs] == before
    assert page.accessibleName() not in names_in_view(bar)


def test_what_is_said_beside_it_is_heard_and_stands_on_the_chip(bar: TopBar) -> None:
    announcer = bar.findChild(Announcer)
    assert isinstance(announcer, Announcer)
    said: list[str] = []
    announcer.announced.connect(lambda text, urgent: said.append(text))
    show(bar, replace(BAR, flash=say("printer.ready"), test_page=True))
    assert said == ["Printer ready"]
    assert description_of(button(bar, "Printer")) == "Ready"


@pytest.mark.parametrize("language", ["el", "de", "ru", "ar"])
@pytest.mark.parametrize("width", [1280, 800])
def test_it_is_offered_whole_in_longer_words(
    theme: Theme, qtbot: QtBot, language: str, width: int
) -> None:
    words = Words(language)
    bar = TopBar(theme, words, "Elia Market")
    qtbot.addWidget(bar)
    bar.resize(width, 64)
    bar.render(replace(BAR, flash=say("printer.not-reachable"), test_page=True))
    bar.show()
    qtbot.waitActive(bar)
    page = button(bar, words.text("settings/print-test-page"))
    assert page.toolTip() == ""
    assert not page.geometry().intersects(control(bar, words.text("top-bar/connection")).geometry())


def test_a_text_is_announced_once(bar: TopBar) -> None:
    announcer = bar.findChild(Announcer)
    assert isinstance(announcer, Announcer)
    said: list[str] = []
    announcer.announced.connect(lambda text, urgent: said.append(text))
    for _ in range(2):
        show(bar, replace(BAR, flash=say("printer.ready")))
    assert said == ["Printer ready"]
