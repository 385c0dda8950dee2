"""Beside the basket: search and letters, hits, and the typing of a weight or a price."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.presenters.sale_side import HITS
from cashier_app.presenters.sale_state import Entry, SaleState, SidePanel
from cashier_app.texts.words import Words
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.row_list import RowList
from tests.ui.example_sale import FIVE, NINETEEN, QUICK_KEYS, SALE
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.pictures_sale import STATES

TOMATOES = QUICK_KEYS[2]
WEIGHT = replace(SALE, side=SidePanel.WEIGHT, entry=Entry(product=TOMATOES))
PRICE = replace(
    SALE,
    side=SidePanel.PRICE,
    entry=Entry(code="5290011204992", vat_rates=(FIVE, NINETEEN), vat_rate=FIVE),
)


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.render(SALE)
    made.show()
    qtbot.waitActive(made)
    return made


def show(screen: SaleScreen, state: SaleState) -> None:
    screen.render(state)
    QApplication.processEvents()


def field(screen: SaleScreen, name: str) -> QLineEdit:
    found = control(screen, name)
    assert isinstance(found, QLineEdit)
    return found


def echo(screen: SaleScreen, state: SaleState) -> list[Decimal]:
    """Give back what is typed, as the presenter does; return all that was typed."""
    typed: list[Decimal] = []

    def take(value: Decimal) -> None:
        typed.append(value)
        assert state.entry is not None
        entry = replace(state.entry, value=value, ready=value > 0)
        screen.render(replace(state, entry=entry))

    screen.entry_changed.connect(take)
    show(screen, state)
    return typed


# ---- search --------------------------------------------------------------------------------------


def test_a_tap_on_the_search_field_asks_for_letters(screen: SaleScreen, qtbot: QtBot) -> None:
    search = field(screen, "Search or scan a product")
    with qtbot.waitSignal(screen.letters_requested):
        QTest.mouseClick(search, Qt.MouseButton.LeftButton, pos=QPoint(100, 20))


@pytest.mark.parametrize("state", ["sale", "sale-hits", "sale-name-group"])
def test_the_letter_keyboard_has_a_key_that_closes_it(
    screen: SaleScreen, qtbot: QtBot, state: str
) -> None:
    show(screen, replace(STATES[state], letters=True))
    with qtbot.waitSignal(screen.letters_put_away):
        QTest.mouseClick(button(screen, "Close keyboard"), Qt.MouseButton.LeftButton)


def test_ctrl_f_goes_to_the_search_field_without_letters(screen: SaleScreen, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(screen.letters_requested):
        QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert field(screen, "Search or scan a product").hasFocus()


def test_what_is_typed_is_searched_and_enter_ends_a_code(screen: SaleScreen, qtbot: QtBot) -> None:
    search = field(screen, "Search or scan a product")
    search.setFocus()
    texts: list[str] = []
    entered: list[str] = []
    screen.search_changed.connect(texts.append)
    screen.search_entered.connect(entered.append)
    QTest.keyClicks(search, "ha")
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert (texts, entered) == (["h", "ha"], ["ha"])


def test_signs_in_the_search_field_do_not_change_the_basket(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    search = field(screen, "Search or scan a product")
    search.setFocus()
    asked: list[str] = []
    screen.one_more_requested.connect(lambda: asked.append("more"))
    screen.one_less_requested.connect(lambda: asked.append("less"))
    screen.remove_requested.connect(lambda: asked.append("remove"))
    QTest.keyClicks(search, "1+2-3")
    QTest.keyClick(search, Qt.Key.Key_Delete)
    assert asked == []
    assert search.text() == "1+2-3"


def test_the_letters_type_delete_and_clear(screen: SaleScreen, qtbot: QtBot) -> None:
    show(screen, STATES["sale-hits"])
    texts: list[str] = []
    screen.search_changed.connect(texts.append)
    for name in ("Key o", "Key Space", "Delete last character", "Clear"):
        QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert texts == ["hallo", "hallo ", "hallo", ""]


def test_pay_stays_in_reach_while_letters_are_typed(screen: SaleScreen) -> None:
    show(screen, STATES["sale-hits"])
    assert {"Pay", "Key q", "Found Halloumi PDO 250 g, €4.35"} <= set(names_in_view(screen))


@pytest.mark.parametrize(
    ("side", "said"),
    [
        (SidePanel.QUICK_KEYS, "Type a name, or a code and Enter."),
        (SidePanel.HITS, "Nothing found. Try fewer letters, or the code."),
    ],
)
def test_without_hits_the_place_says_what_to_do(
    screen: SaleScreen, side: SidePanel, said: str
) -> None:
    show(screen, replace(SALE, letters=True, side=side))
    assert said in names_in_view(screen)


def test_similar_hits_are_said_to_be_similar(screen: SaleScreen) -> None:
    show(screen, replace(STATES["sale-hits"], similar=True))
    assert "Nothing has these words. Similar products:" in names_in_view(screen)
    show(screen, STATES["sale-hits"])
    assert "Nothing has these words. Similar products:" not in names_in_view(screen)


def test_arrows_are_for_the_hits_while_somebody_types(screen: SaleScreen, qtbot: QtBot) -> None:
    show(screen, STATES["sale-hits"])
    steps: list[int] = []
    lines: list[int] = []
    screen.hit_moved.connect(steps.append)
    screen.line_selected.connect(lines.append)
    search = field(screen, "Search or scan a product")
    search.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(search, key)
    assert (steps, lines) == ([1, -1], [])


def test_the_hit_that_enter_would_add_is_marked_and_in_view(screen: SaleScreen) -> None:
    first = STATES["sale-hits"].hits[0]
    many = tuple(
        replace(first, code=str(place), description=f"Halloumi {place}") for place in range(30)
    )
    for place in (0, 29, 1):
        show(screen, replace(STATES["sale-hits"], hits=many, chosen_hit=place))
        name = f"Found Halloumi {place}, €4.35"
        assert name in names_in_view(screen)
        assert button(screen, name).isChecked()
    assert [one.isChecked() for one in screen.findChildren(ChoiceButton)].count(True) == 1


def test_other_hits_begin_in_view_though_somebody_scrolled(screen: SaleScreen) -> None:
    first = STATES["sale-hits"].hits[0]
    many = tuple(
        replace(first, code=str(place), description=f"Halloumi {place}") for place in range(30)
    )
    show(screen, replace(STATES["sale-hits"], hits=many, chosen_hit=0))
    rows = screen.findChild(RowList, "sale/hits")
    assert rows is not None
    rows.page_down()
    assert "Found Halloumi 0, €4.35" not in names_in_view(screen)
    show(screen, replace(STATES["sale-hits"], hits=many[:25], chosen_hit=0))
    assert button(screen, "Found Halloumi 0, €4.35").isChecked()
    assert "Found Halloumi 0, €4.35" in names_in_view(screen)


def test_hits_that_can_be_seen_come_first_and_the_others_in_the_next_turn(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    first = STATES["sale-hits"].hits[0]
    many = tuple(replace(first, code=f"A{number}") for number in range(24))
    rows = screen.findChild(RowList, "sale/hits")
    assert isinstance(rows, RowList)
    show(screen, STATES["sale-hits"])
    screen.render(replace(STATES["sale-hits"], hits=many, chosen_hit=0))
    assert 24 > len(rows.rows) == rows.rows_that_fit >= len(rows.rows) - rows.rows_below
    qtbot.waitUntil(lambda: len(rows.rows) == 24)


def test_rows_below_the_view_are_not_hidden_only_to_be_shown_again(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    first = STATES["sale-hits"].hits[0]
    many = tuple(
        replace(first, code=str(place), description=f"Halloumi {place}") for place in range(48)
    )
    rows = screen.findChild(RowList, "sale/hits")
    assert isinstance(rows, RowList)
    show(screen, replace(STATES["sale-hits"], hits=many[:24], chosen_hit=0))
    qtbot.waitUntil(lambda: len(rows.rows) == 24)
    last = rows.rows[23]
    screen.render(replace(STATES["sale-hits"], hits=many[24:], chosen_hit=0))
    assert len(rows.rows) < 24
    assert not last.isHidden()
    in_view = rows.canvas.parentWidget()
    assert in_view is not None
    assert rows.canvas.y() + last.y() >= in_view.height()
    qtbot.waitUntil(lambda: last.accessibleName() == "Found Halloumi 47, €4.35")
    screen.render(replace(STATES["sale-hits"], hits=many[:23], chosen_hit=0))
    qtbot.waitUntil(last.isHidden)


def test_an_arrow_key_finds_the_hits_that_were_still_to_come(screen: SaleScreen) -> None:
    first = STATES["sale-hits"].hits[0]
    many = tuple(replace(first, code=f"A{number}") for number in range(24))
    rows = screen.findChild(RowList, "sale/hits")
    assert isinstance(rows, RowList)
    screen.render(replace(STATES["sale-hits"], hits=many, chosen_hit=0))
    screen.render(replace(STATES["sale-hits"], hits=many, chosen_hit=10))
    assert len(rows.rows) == 24
    assert not rows.place_of(10).isEmpty()


def test_rows_of_hits_stay_while_their_products_change(screen: SaleScreen, qtbot: QtBot) -> None:
    hits = STATES["sale-hits"].hits
    show(screen, STATES["sale-hits"])
    first = button(screen, "Found Halloumi PDO 250 g, €4.35")
    show(screen, replace(STATES["sale-hits"], hits=hits[1:]))
    assert button(screen, "Found Halloumi light 225 g, €4.10") is first
    with qtbot.waitSignal(screen.product_chosen) as chosen:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert chosen.args == ["7"]


def test_the_first_search_finds_its_rows_made(screen: SaleScreen) -> None:
    pieces = list(screen.side.hits.make_rows())
    made = screen.findChildren(ChoiceButton, "sale/found")
    assert len(made) == HITS > len(pieces) > 1
    assert not any(row.isVisible() for row in made)
    show(screen, STATES["sale-hits"])
    assert button(screen, "Found Halloumi PDO 250 g, €4.35") is made[0]
    assert list(screen.side.hits.make_rows()) == []


def test_rows_of_more_hits_are_out_of_sight_and_come_again(screen: SaleScreen) -> None:
    hits = STATES["sale-hits"].hits
    show(screen, STATES["sale-hits"])
    rows = screen.findChildren(ChoiceButton)
    show(screen, replace(STATES["sale-hits"], hits=hits[:1]))
    assert [name for name in names_in_view(screen) if name.startswith("Found ")] == [
        "Found Halloumi PDO 250 g, €4.35"
    ]
    show(screen, STATES["sale-hits"])
    assert screen.findChildren(ChoiceButton) == rows
    assert "Found Halloumi light 225 g, €4.10" in names_in_view(screen)


def test_an_unknown_code_is_named(screen: SaleScreen) -> None:
    show(screen, STATES["sale-nothing-found"])
    assert "Nothing found for 5290011204992. Nothing was added." in names_in_view(screen)


def test_keys_are_for_the_basket_again_when_the_search_is_over(screen: SaleScreen) -> None:
    show(screen, STATES["sale-hits"])
    search = field(screen, "Search or scan a product")
    search.setFocus()
    show(screen, SALE)
    assert not search.hasFocus()


def test_an_emptied_search_can_be_typed_anew(screen: SaleScreen) -> None:
    screen.search_changed.connect(lambda text: screen.render(replace(SALE, search=text)))
    search = field(screen, "Search or scan a product")
    search.setFocus()
    QTest.keyClicks(search, "h")
    QTest.keyClick(search, Qt.Key.Key_Backspace)
    assert search.text() == ""
    assert search.hasFocus()


# ---- weight and price ----------------------------------------------------------------------------


def test_a_weight_is_typed_in_grams(screen: SaleScreen, qtbot: QtBot) -> None:
    typed = echo(screen, WEIGHT)
    for digit in ("Digit 1", "Digit 2", "Digit 4", "Digit 0"):
        QTest.mouseClick(button(screen, digit), Qt.MouseButton.LeftButton)
    assert typed[-1] == Decimal("1.240")
    assert field(screen, "Weight").text() == "1.240"


def test_a_tap_on_the_keypad_leaves_the_focus_where_it_is(screen: SaleScreen) -> None:
    echo(screen, WEIGHT)
    QTest.mouseClick(button(screen, "Digit 1"), Qt.MouseButton.LeftButton)
    assert field(screen, "Weight").hasFocus()


def test_a_price_is_typed_in_cents(screen: SaleScreen, qtbot: QtBot) -> None:
    typed = echo(screen, PRICE)
    for key in ("Digit 3", "Double zero", "Delete last digit"):
        QTest.mouseClick(button(screen, key), Qt.MouseButton.LeftButton)
    assert typed == [Decimal("0.03"), Decimal("3.00"), Decimal("0.30")]
    assert field(screen, "Price").text() == "€0.30"


def test_the_keyboard_types_into_the_field_at_once(screen: SaleScreen, qtbot: QtBot) -> None:
    typed = echo(screen, WEIGHT)
    weight = field(screen, "Weight")
    assert weight.hasFocus()
    QTest.keyClicks(weight, "75")
    QTest.keyClick(weight, Qt.Key.Key_Backspace)
    QTest.keyClick(weight, Qt.Key.Key_Delete)
    assert typed == [Decimal("0.007"), Decimal("0.075"), Decimal("0.007"), Decimal(0)]


def test_the_first_digit_replaces_what_a_scale_gave(screen: SaleScreen, qtbot: QtBot) -> None:
    weighed = replace(WEIGHT, entry=Entry(product=TOMATOES, value=Decimal("0.512"), ready=True))
    typed = echo(screen, weighed)
    QTest.mouseClick(button(screen, "Digit 9"), Qt.MouseButton.LeftButton)
    assert typed == [Decimal("0.009")]


def test_a_weight_of_a_ton_is_not_taken(screen: SaleScreen, qtbot: QtBot) -> None:
    typed = echo(screen, WEIGHT)
    QTest.keyClicks(field(screen, "Weight"), "9999999")
    assert typed[-1] == Decimal("999.999")


def test_enter_adds_what_was_typed_and_nothing_before(screen: SaleScreen, qtbot: QtBot) -> None:
    added: list[str] = []
    screen.entry_confirmed.connect(lambda: added.append("added"))
    echo(screen, WEIGHT)
    weight = field(screen, "Weight")
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert added == []
    assert is_unavailable(button(screen, "Add weighed product"))
    QTest.keyClicks(weight, "5")
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert added == ["added"]


def test_the_next_product_is_typed_from_the_start(screen: SaleScreen, qtbot: QtBot) -> None:
    echo(screen, WEIGHT)
    QTest.keyClicks(field(screen, "Weight"), "5")
    other = replace(WEIGHT, entry=Entry(product=QUICK_KEYS[1], value=Decimal("0.300")))
    show(screen, other)
    with qtbot.waitSignal(screen.entry_changed) as typed:
        QTest.mouseClick(button(screen, "Digit 2"), Qt.MouseButton.LeftButton)
    assert typed.args == [Decimal("0.002")]


def test_the_chosen_vat_rate_reports_checked(screen: SaleScreen) -> None:
    show(screen, PRICE)
    assert button(screen, "VAT 5%").isChecked()
    assert not button(screen, "VAT 19%").isChecked()


def test_many_vat_rates_stand_in_one_row(screen: SaleScreen) -> None:
    rates = (Decimal(0), Decimal(3), FIVE, NINETEEN)
    assert PRICE.entry is not None
    show(screen, replace(PRICE, entry=replace(PRICE.entry, vat_rates=rates, vat_rate=NINETEEN)))
    tops = {button(screen, f"VAT {rate}%").y() for rate in (0, 3, 5, 19)}
    assert len(tops) == 1
    show(screen, PRICE)
    assert "VAT 3%" not in names_in_view(screen)


@pytest.mark.parametrize("leave", [lambda: SALE, lambda: STATES["sale-nothing-found"]])
def test_space_presses_nothing_when_the_typing_is_over(
    screen: SaleScreen, qtbot: QtBot, leave: Callable[[], SaleState]
) -> None:
    show(screen, WEIGHT)
    assert field(screen, "Weight").hasFocus()
    pressed: list[str] = []
    screen.product_chosen.connect(pressed.append)
    screen.without_barcode_requested.connect(lambda: pressed.append("without barcode"))
    show(screen, leave())
    focused = screen.window().focusWidget()
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert pressed == []


def test_a_text_that_a_program_puts_into_the_search_field_is_searched(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.search_changed) as asked:
        field(screen, "Search or scan a product").setText("coffee")
    assert asked.args == ["coffee"]


def test_what_the_search_field_is_told_to_show_asks_for_nothing(screen: SaleScreen) -> None:
    asked: list[str] = []
    screen.search_changed.connect(asked.append)
    show(screen, replace(SALE, search="oil"))
    show(screen, SALE)
    assert asked == []
