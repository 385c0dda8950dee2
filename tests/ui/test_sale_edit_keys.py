"""Quick keys edited in place, and leafed through where there are many."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.presenters.edit_keys import KeyEditing, KeyIntents
from cashier_app.presenters.sale_state import SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.quick_key import QuickKey
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.pictures_sale import STATES

EDITING = STATES["sale-edit-keys"]
NAMING = STATES["sale-name-group"]
SIZES = [(1280, 736), (1024, 544), (1536, 800), (800, 1216)]


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.render(STATES["sale-all-keys"])
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def asked(screen: SaleScreen) -> Listener:
    return Listener(screen.basket.all_keys.tools, KeyIntents)


def show(screen: SaleScreen, state: SaleState) -> None:
    screen.render(state)
    QApplication.processEvents()


def test_who_sells_with_them_may_edit_them(screen: SaleScreen, asked: Listener) -> None:
    button(screen, "Edit quick keys").click()
    assert asked.heard == [("edit_keys_requested",)]
    assert "Move on" not in names_in_view(screen)


def test_while_they_are_edited_a_tap_chooses(screen: SaleScreen, asked: Listener) -> None:
    sold: list[str] = []
    screen.product_chosen.connect(sold.append)
    show(screen, EDITING)
    assert button(screen, "Edit key Main number 2").isChecked()
    for name in ("Edit key Main number 3", "Move back", "Move on", "Remove key", "Name group"):
        button(screen, name).click()
    for name in ("Keys of the list", "Finish editing"):
        button(screen, name).click()
    assert asked.heard == [
        ("key_chosen", "Main3"),
        ("key_moved", -1),
        ("key_moved", 1),
        ("key_removed",),
        ("naming_requested",),
        ("keys_of_list_requested",),
        ("editing_left",),
    ]
    assert sold == []


def test_afterwards_a_tap_sells_again(screen: SaleScreen) -> None:
    sold: list[str] = []
    screen.product_chosen.connect(sold.append)
    show(screen, EDITING)
    show(screen, replace(EDITING, keys=None))
    key = screen.basket.all_keys.findChild(
        type(button(screen, "All quick keys")), "sale/all-quick-key-main-number-3"
    )
    assert key is not None
    key.click()
    assert sold == ["Main3"]


def test_without_a_chosen_key_there_is_nothing_to_do_with_one(screen: SaleScreen) -> None:
    show(screen, replace(EDITING, keys=KeyEditing()))
    for name in ("Move back", "Move on", "Remove key", "Name group", "Keys of the list"):
        assert is_unavailable(button(screen, name))


def test_a_name_is_typed_by_letters_or_keys(screen: SaleScreen, asked: Listener) -> None:
    show(screen, NAMING)
    field = control(screen, "Group name")
    assert field.hasFocus()
    button(screen, "Clear").click()
    button(screen, "Key b").click()
    QTest.keyClicks(field, "un")
    button(screen, "Delete last character").click()
    button(screen, "Name this group").click()
    QTest.keyClick(field, Qt.Key.Key_Return)
    button(screen, "Begin new group").click()
    button(screen, "Keep name").click()
    assert asked.heard == [
        ("group_named", "bu"),
        ("group_named", "bu"),
        ("group_begun", "bu"),
        ("naming_left",),
    ]


def test_esc_leaves_the_name_and_then_the_editing(screen: SaleScreen, asked: Listener) -> None:
    show(screen, NAMING)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    show(screen, EDITING)
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert asked.heard == [("naming_left",), ("editing_left",)]


def test_many_keys_are_leafed_through(screen: SaleScreen) -> None:
    show(screen, STATES["sale-many-keys"])
    assert is_unavailable(button(screen, "Keys before"))
    before = set(names_in_view(screen))
    button(screen, "More keys").click()
    assert set(names_in_view(screen)) != before
    button(screen, "More keys").click()
    assert is_unavailable(button(screen, "More keys"))
    button(screen, "Keys before").click()
    assert not is_unavailable(button(screen, "More keys"))


def test_many_keys_are_leafed_through_while_they_are_edited(screen: SaleScreen) -> None:
    show(screen, EDITING)
    before = set(names_in_view(screen))
    button(screen, "More keys").click()
    assert set(names_in_view(screen)) != before
    assert not is_unavailable(button(screen, "Keys before"))


@pytest.mark.parametrize("size", SIZES)
def test_a_key_that_was_added_or_moved_is_in_view(
    screen: SaleScreen, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    keys = EDITING.quick_keys
    group = keys[-1].quick_key.partition("/")[0]
    added = replace(keys[0], code="new", description="Added", quick_key=f"{group}/99")
    show(screen, EDITING)
    assert _chosen_in_view(screen) == ["Edit key Main number 2"]
    show(screen, replace(EDITING, quick_keys=(*keys, added), keys=KeyEditing("new", group)))
    assert _chosen_in_view(screen) == ["Edit key Added"]
    show(screen, replace(EDITING, quick_keys=(added, *keys), keys=KeyEditing("new", group)))
    assert _chosen_in_view(screen) == ["Edit key Added"]


def _chosen_in_view(screen: SaleScreen) -> list[str]:
    keys = screen.basket.all_keys.findChildren(QuickKey)
    return [
        key.accessibleName()
        for key in keys
        if key.isChecked() and not key.visibleRegion().isEmpty()
    ]


def test_few_keys_need_no_pages(screen: SaleScreen) -> None:
    show(screen, replace(EDITING, keys=None, quick_keys=EDITING.quick_keys[:4]))
    assert not {"Keys before", "More keys"} & set(names_in_view(screen))


@pytest.mark.parametrize("size", SIZES)
def test_it_can_be_done_at_every_size(screen: SaleScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    show(screen, EDITING)
    wanted = ("Move back", "Move on", "Remove key", "Name group", "Finish editing")
    for name in (*wanted, "Edit key Main number 2"):
        assert button(screen, name).visibleRegion().boundingRect().height() >= 48
    show(screen, NAMING)
    for name in ("Key b", "Name this group", "Keep name"):
        assert button(screen, name).visibleRegion().boundingRect().height() >= 48
    assert control(screen, "Group name").isVisible()
