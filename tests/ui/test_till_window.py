"""The window in another language: its direction, its screens, and what they show."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cashier_app.app.built_ahead import BuiltAhead, needed_by_every_sale
from cashier_app.app.connected_screens import screen_leads
from cashier_app.app.window import TillWindow
from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.barcode_scanner import BarcodeScanner
from cashier_app.ui.icons import IconSet
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.rehearsal import rehearsed
from cashier_app.ui.scan_assembler import ScannerProfile
from cashier_app.ui.screen_place import ScreenPlace
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.theme import Theme
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.ui.finding import button, names_in_view
from tests.ui.pictures_sale import BAR, STATES
from tests.ui.stretched import stretched_words


@pytest.fixture
def window(qapp: QApplication, theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[TillWindow]:
    """A till that has two more languages, of which one is read from right to left."""
    stretched_words(tmp_path)
    stretched_words(tmp_path, "ar", forms=6)
    made = TillWindow(qapp, theme, Words("en"), "EUR", MainWindow(theme), tmp_path)
    qtbot.addWidget(made.window)
    made.views.sale.render(STATES["sale"])
    made.views.top_bar.render(BAR)
    made.window.resize(1280, 800)
    made.window.show()
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_new_language_shows_what_the_old_one_showed(window: TillWindow) -> None:
    old = window.sale
    window.speak("xx")
    QApplication.processEvents()
    assert window.sale is not old
    assert {"Payae", "Saleae", "Toa payae: €34.90"} <= set(names_in_view(window.window))
    assert "Pay" not in names_in_view(window.window)
    window.speak("en")
    QApplication.processEvents()
    assert "Pay" in names_in_view(window.window)


def test_the_old_screens_go_when_the_tap_is_done_with(window: TillWindow) -> None:
    old = [window.sale, window.payment, window.top_bar]
    window.speak("xx")
    assert all(map(isValid, old))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(map(isValid, old))


def test_the_same_language_changes_nothing(window: TillWindow) -> None:
    sale = window.sale
    window.speak("en")
    assert window.sale is sale


def test_a_language_without_words_is_refused_and_nothing_changes(window: TillWindow) -> None:
    sale = window.sale
    with pytest.raises(ValueError, match="'fr'"):
        window.speak("fr")
    assert window.sale is sale


def test_the_whole_layout_follows_the_reading_direction(
    window: TillWindow, qapp: QApplication
) -> None:
    window.speak("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QApplication.processEvents()
    pay = button(window.window, "Payae")
    assert pay.mapTo(window.window, pay.rect().center()).x() < window.window.width() // 2
    window.speak("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_screen_is_built_and_connected_when_it_is_shown(window: TillWindow) -> None:
    till = FakeTill(views=window.views)
    window.connect(till.wired, screen_leads(window, till.wired))
    till.start()
    till.wired.beside.queue.open()
    till.wait(0)
    assert "queue" in vars(window)
    assert not {"purchases", "products", "settings"} & set(vars(window))
    assert window.window.findChild(QueueScreen) is window.queue
    button(window.window, "All purchases").click()
    assert till.wired.navigation.shown is Screen.PURCHASES
    assert window.purchases.isVisible()


def test_what_a_sale_may_need_is_built_while_nobody_waits(window: TillWindow, qtbot: QtBot) -> None:
    till = FakeTill(views=window.views)
    window.connect(till.wired, screen_leads(window, till.wired))
    assert "payment" not in vars(window)
    needed = {"payment", "receipt", "identify", "spend", "unknown", "approval"}
    qtbot.waitUntil(lambda: needed <= set(vars(window)))
    assert not {"purchases", "products", "settings", "sign_in"} & set(vars(window))


def test_the_number_of_a_slip_is_shown_in_another_language_too(window: TillWindow) -> None:
    paying_by_card(window)
    QTest.keyClicks(slip(window), "0044 17")
    window.speak("xx")
    assert slip(window).text() == "0044 17"


def test_the_number_of_a_slip_that_is_forgotten_is_not_shown(window: TillWindow) -> None:
    paying_by_card(window)
    QTest.keyClicks(slip(window), "004417")
    button(window.payment, "Pay by card").click()
    assert not slip(window).text()


def paying_by_card(window: TillWindow) -> None:
    """Bring a sale to the terminal."""
    till = FakeTill(views=window.views)
    window.connect(till.wired, screen_leads(window, till.wired))
    till.start().paid(mock_up_basket())
    button(window.payment, "Pay by card").click()


def slip(window: TillWindow) -> QLineEdit:
    """The field for the number of the terminal's slip."""
    field = window.payment.findChild(QLineEdit, "payment/terminal-receipt-number")
    assert isinstance(field, QLineEdit)
    return field


def test_settings_stay_turned_to_the_page_on_which_the_language_was_chosen(
    window: TillWindow,
) -> None:
    window.window.resize(1024, 600)
    window.show(Screen.SETTINGS)
    QApplication.processEvents()
    button(window.settings, "More settings").click()
    QApplication.processEvents()
    assert "Store name" in names_in_view(window.settings)
    window.speak("xx")
    QApplication.processEvents()
    shown = " ".join(names_in_view(window.settings))
    assert "Storea" in shown
    assert "CRM.COMa" not in shown


def test_only_what_was_built_is_built_anew(window: TillWindow) -> None:
    window.speak("xx")
    assert "settings" not in vars(window)
    assert window.settings.findChildren(QWidget)


def test_a_place_without_a_screen_keeps_the_state() -> None:
    shown: list[str] = []
    stands = False

    class Screen:
        def render(self, state: str) -> None:
            shown.append(state)

    place = ScreenPlace[str](Screen, lambda: stands)
    place.render("a")
    place.render("b")
    assert shown == []
    place.render_again()
    assert shown == ["b"]


def test_a_place_without_a_state_renders_nothing() -> None:
    shown: list[str] = []

    class Screen:
        def render(self, state: str) -> None:
            shown.append(state)

    place = ScreenPlace[str](Screen)
    place.render_again()
    assert shown == []
    place.render("a")
    place.render_again()
    assert shown == ["a", "a"]


def test_what_a_sale_needs_is_built_ahead_a_piece_at_a_time(
    window: TillWindow, qtbot: QtBot
) -> None:
    shown = {part: part.geometry() for part in window.window.findChildren(QWidget)}
    pieces: list[int] = []

    def counted() -> Iterator[None]:
        for number, _ in enumerate(needed_by_every_sale(window)):
            pieces.append(number)
            yield

    ahead = BuiltAhead(window.window, counted)
    heard: list[bool] = []
    ahead.ready = lambda: heard.append(ahead.is_ready)
    assert not ahead.is_ready
    ahead.start()
    qtbot.waitUntil(lambda: ahead.is_ready)
    assert heard == [True]
    assert len(pieces) > 50
    # Nobody saw any of it.
    assert {part: part.geometry() for part in shown} == shown
    hidden = (
        window.payment, window.receipt, window.identify, window.spend, window.unknown,
        window.products,
    )  # fmt: skip
    assert not any(screen.isVisible() for screen in hidden)
    for screen in (*hidden, window.sale):
        parts = screen.findChildren(QWidget)
        assert all(part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished) for part in parts)


def test_a_screen_that_was_built_ahead_draws_no_icon_when_it_is_shown(
    window: TillWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in needed_by_every_sale(window):
        pass
    drawn: list[str] = []

    def drawing(icons: IconSet, name: str, *how: object) -> QPixmap:
        drawn.append(name)
        return QPixmap(1, 1)

    monkeypatch.setattr(IconSet, "_draw", drawing)
    window.show(Screen.PAYMENT)
    QApplication.processEvents()
    assert window.payment.isVisible()
    assert drawn == []


def test_another_language_begins_anew_what_was_half_built(window: TillWindow, qtbot: QtBot) -> None:
    pieces = len(list(needed_by_every_sale(window)))
    heard: list[str] = []
    window.ahead.ready = lambda: heard.append(window.words.language)
    window.ahead.start()
    for _ in range(pieces // 2):
        window.ahead._step()
    window.speak("xx")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: window.ahead.is_ready)
    assert heard == ["xx"]
    # Whoever comes next speaks English again; the till was ready before.
    window.speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: not window.ahead._idle.isActive())
    assert heard == ["xx"]


def test_a_screen_that_is_shown_meanwhile_keeps_its_size(window: TillWindow) -> None:
    window.show(Screen.PAYMENT)
    QApplication.processEvents()
    place = window.payment.geometry()
    assert list(rehearsed(window.payment, QSize(400, 300))) == []
    assert window.payment.geometry() == place


def focused(window: TillWindow) -> QWidget:
    widget: QWidget | None = window.window.focusWidget()
    assert widget is not None
    return widget


def test_what_is_typed_with_the_focus_nowhere_begins_a_search(
    window: TillWindow, qtbot: QtBot
) -> None:
    qtbot.waitActive(window.window)
    searched: list[str] = []
    window.sale.search_changed.connect(searched.append)
    assert focused(window) is window.window
    for key in "3 *":
        QTest.keyClicks(focused(window), key)
    assert searched == ["3", "3 ", "3 *"]


def test_keys_that_wait_for_a_busy_till_all_begin_the_search(
    window: TillWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    qtbot.waitActive(window.window)
    searched: list[str] = []
    window.sale.search_changed.connect(searched.append)
    scanner = BarcodeScanner(qapp, ScannerProfile())
    scanner.install()
    for place, letter in enumerate("halloumi"):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
            key.setTimestamp(5000 + 120 * place)
            QApplication.postEvent(window.window.windowHandle(), key)
    qtbot.waitUntil(lambda: searched[-1:] == ["halloumi"])
    scanner.remove()


def test_from_a_button_letters_go_to_the_search_and_space_presses_it(
    window: TillWindow, qtbot: QtBot
) -> None:
    qtbot.waitActive(window.window)
    searched: list[str] = []
    window.sale.search_changed.connect(searched.append)
    button(window.window, "Pay").setFocus()
    with qtbot.waitSignal(window.sale.pay_requested):
        QTest.keyClick(focused(window), Qt.Key.Key_Space)
    QTest.keyClicks(focused(window), "h")
    assert searched == ["h"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_signs_and_commands_begin_no_search(
    window: TillWindow, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    qtbot.waitActive(window.window)
    QTest.keyClick(window.window, key, modifier)
    assert focused(window) is window.window


def test_on_a_screen_that_names_no_field_typing_begins_nothing(
    window: TillWindow, qtbot: QtBot
) -> None:
    qtbot.waitActive(window.window)
    window.window.add_screen(Screen.QUEUE, QWidget())
    window.window.show_screen(Screen.QUEUE)
    QTest.keyClicks(window.window, "h")
    assert focused(window) is window.window
