"""Products: its names, what a tap and a key ask for, and that nothing moves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.products_state import ProductList, ProductsIntents, ProductsState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_products as states
from tests.ui.controls import SIZES, controls, give_size, opened, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of, name_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[ProductsScreen]:
    screen = ProductsScreen(theme, Words("en"))
    screen.render(states.PAUSED)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: ProductsScreen) -> Listener:
    return Listener(screen, ProductsIntents)


def test_everything_has_the_name_of_the_contract(screen: ProductsScreen) -> None:
    assert {
        "Products sent: 8,000 of 12,480",
        "Batch 3, 1,000 products, 4 rejected",
        "Batch 13, 480 products, 0 rejected",
        "Rejected 5290011204471, Halloumi light 225 g: Barcode already belongs to product 10233",
        "Rejected 5290045001207, (no name): Name is missing",
        "Accepted: 7,981",
        "Rejected: 19",
        "Still to send: 4,480",
        "Resume",
        "Start again from batch 1",
        "Send rejected again",
        "Save list",
        "Unknown products",
    } <= set(names_in_view(screen))
    assert control(screen, "Resume").objectName() == "products/resume"


def test_how_many_are_still_to_be_sent_may_not_be_known(screen: ProductsScreen) -> None:
    screen.render(states.IMPORTED_SINCE)
    assert "Still to send: not known" in names_in_view(screen)
    assert "Still to send: 0" not in names_in_view(screen)


def test_a_list_is_called_what_stands_in_it(screen: ProductsScreen) -> None:
    for state, name in ((states.UNKNOWN, "Unknown list"), (states.PAUSED, "Rejected list")):
        screen.render(state)
        assert name_of(control(screen, name)) == name
        assert control(screen, name).objectName() == "products/rows"


def test_the_big_button_says_what_it_does(screen: ProductsScreen) -> None:
    for state, name in ((states.NEVER, "Synchronise now"), (states.RUNNING, "Pause")):
        screen.render(state)
        assert not is_unavailable(control(screen, name))
    screen.render(states.OFFLINE)
    assert is_unavailable(control(screen, "Resume"))
    assert description_of(control(screen, "Resume")) == "Not while CRM.COM does not answer"


def test_a_chosen_row_unfolds_the_full_answer(screen: ProductsScreen) -> None:
    screen.render(states.SELECTED)
    shown = names_in_view(screen)
    assert "CRM.COM said Barcode already belongs to product 10233 (B)" in shown
    assert button(screen, "Batch 3, 1,000 products, 4 rejected").isChecked()


def test_before_a_file_is_used_its_sums_and_its_refused_rows_are_seen(
    screen: ProductsScreen,
) -> None:
    screen.render(states.IMPORT_CHECKED)
    shown = names_in_view(screen)
    for one in ("New: 12", "Changed: 231", "New price or VAT: 2", "Removed: 3", "Rows refused: 2"):
        assert one in shown
    assert "Row 118, Refused: barcode 5290011204473 belongs to product CHE-001 already" in shown
    assert 'Row 1, Used, but: column "colour" is not used' in shown


def test_a_file_that_is_not_all_right_says_what_is_wrong(screen: ProductsScreen) -> None:
    screen.render(states.IMPORT_TROUBLE)
    assert any("Missing: vat_rate." in name for name in names_in_view(screen))
    screen.render(states.IMPORT_CLEAN)
    assert "New: 412" in names_in_view(screen)


def test_with_many_batches_a_cell_stands_for_several(screen: ProductsScreen) -> None:
    screen.render(states.MANY)
    assert "Batches 9 to 12, 1,000 products, 4 rejected" in names_in_view(screen)


def test_another_theme_leaves_the_cells_as_high_as_their_place(
    screen: ProductsScreen, theme: Theme
) -> None:
    # As when somebody signs in who has a theme of her own, on a small screen.
    give_size(screen, (1024, 544))
    settle()
    cell = control(screen, "Batch 3, 1,000 products, 4 rejected")
    height = cell.height()
    theme.use("dark")
    settle()
    assert cell.height() == height
    around = cell.parentWidget()
    assert around is not None
    assert around.rect().contains(cell.geometry())


def test_names_and_identifiers_are_unique_in_every_state(screen: ProductsScreen) -> None:
    for name, state in states.PRODUCT_STATES.items():
        screen.render(state)
        shown = controls(screen)
        names = [name_of(one) for one in shown]
        assert sorted(set(names)) == sorted(names), name
        for one in shown:
            assert one.objectName().startswith("products/"), name
            assert screen.findChildren(QWidget, one.objectName()) == [one], name


TAPS = [
    ("Resume", states.PAUSED, ("primary_requested",)),
    ("Pause", states.RUNNING, ("primary_requested",)),
    ("Start again from batch 1", states.PAUSED, ("start_again_requested",)),
    ("Send all 12,480 again", states.ASKING, ("start_again_confirmed",)),
    ("Keep progress", states.ASKING, ("start_again_declined",)),
    ("Send rejected again", states.PAUSED, ("send_rejected_requested",)),
    ("Save list", states.PAUSED, ("save_requested",)),
    ("Batch 6, 1,000 products, 15 rejected", states.PAUSED, ("cell_chosen", 6)),
    ("Rejected 5290045001207, (no name): Name is missing", states.PAUSED,
     ("row_selected", "5290045001207")),
    ("Unknown products", states.PAUSED, ("list_requested", ProductList.UNKNOWN)),
    ("Rejected products", states.UNKNOWN, ("list_requested", ProductList.REJECTED)),
    ("Save unknown list", states.UNKNOWN, ("save_requested",)),
    ("Remove from list", states.UNKNOWN, ("remove_requested",)),
    ("Unknown 4006381333931, sold 0 times, last Sat 21 Nov", states.UNKNOWN,
     ("row_selected", "4006381333931")),
    ("Import products", states.PAUSED, ("list_requested", ProductList.IMPORT)),
    ("Products file /home/till/Documents/products.csv", states.IMPORT,
     ("row_selected", "/home/till/Documents/products.csv")),
    ("Rejected products", states.IMPORT, ("list_requested", ProductList.REJECTED)),
    ("Look again", states.IMPORT, ("look_again_requested",)),
    ("Read this file", states.IMPORT, ("primary_requested",)),
    ("Stop reading", states.IMPORT_READING, ("primary_requested",)),
    ("Use these products", states.IMPORT_CHECKED, ("import_agreed",)),
    ("Keep products as they are", states.IMPORT_CHECKED, ("import_declined",)),
    ("Row 2204, Refused: vat_rate 9 is not one of this shop's: 5, 19",
     states.IMPORT_CHECKED, ("row_selected", "1")),
    ("WIN-004, Commandaria 0.75 l, €12.90 becomes €13.40, VAT 5% becomes 19%",
     states.IMPORT_CHECKED, ("row_selected", "3")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "state", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: ProductsScreen,
    presenter: Listener,
    name: str,
    state: ProductsState,
    intent: tuple[object, ...],
) -> None:
    screen.render(state)

    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)

    assert presenter.heard == [intent]


KEYS = [
    (Qt.Key.Key_F12, states.PAUSED, [("primary_requested",)]),
    (Qt.Key.Key_F12, states.OFFLINE, []),
    (Qt.Key.Key_F12, states.ASKING, []),
    (Qt.Key.Key_Escape, states.ASKING, [("start_again_declined",)]),
    (Qt.Key.Key_Escape, states.UNKNOWN, [("list_requested", ProductList.REJECTED)]),
    (Qt.Key.Key_Escape, states.PAUSED, []),
    (Qt.Key.Key_F12, states.IMPORT, [("primary_requested",)]),
    (Qt.Key.Key_F12, states.IMPORT_NOTHING, []),
    (Qt.Key.Key_F12, states.IMPORT_CHECKED, []),
    (Qt.Key.Key_Escape, states.IMPORT, [("list_requested", ProductList.REJECTED)]),
    (Qt.Key.Key_Escape, states.IMPORT_CHECKED, [("import_declined",)]),
    (Qt.Key.Key_Return, states.ASKING, []),
    (Qt.Key.Key_Down, states.PAUSED, [("row_selected", "5290011204471")]),
]


@pytest.mark.parametrize(("key", "state", "intents"), KEYS)
def test_a_key_does_what_the_design_gives_it(
    screen: ProductsScreen,
    presenter: Listener,
    key: Qt.Key,
    state: ProductsState,
    intents: list[tuple[object, ...]],
) -> None:
    screen.render(state)

    QTest.keyClick(screen.window().windowHandle(), key)

    assert presenter.heard == intents


def test_ctrl_s_saves_the_list(screen: ProductsScreen, presenter: Listener) -> None:
    window = screen.window().windowHandle()
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert presenter.heard == [("save_requested",)]


def test_the_buttons_stay_where_they_are_whatever_happens(screen: ProductsScreen) -> None:
    def where(name: str) -> list[QRect]:
        settle()
        return [place(screen, each) for each in ("Start again from batch 1", name)]

    usual = where("Resume")
    for state, name in ((states.RUNNING, "Pause"), (states.NEVER, "Synchronise now")):
        screen.render(state)
        assert where(name) == usual


def test_a_second_tap_where_the_question_came_from_confirms_nothing(
    screen: ProductsScreen,
) -> None:
    settle()
    asked = place(screen, "Start again from batch 1")
    screen.render(states.ASKING)
    settle()

    assert not asked.intersects(place(screen, "Send all 12,480 again"))


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_everything_lies_within_the_page_and_nothing_over_something_else(
    screen: ProductsScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    for name, state in states.PRODUCT_STATES.items():
        screen.render(state)
        settle()
        assert overlaps(screen) == [], name
