"""The Sale screen: names, figures, reasons, taps and keys, in every state it can be in."""

from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.presenters.message import say
from cashier_app.presenters.sale_intents import SaleIntents
from cashier_app.presenters.sale_state import MiddlePanel, SaleState
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.theme import Theme
from tests.ui.example_sale import EMPTY, PARKED, SALE
from tests.ui.finding import button, control, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.pictures_sale import STATES
from tests.ui.seeing import description_of

PLACES = ("sale/pay", "sale/totals", "sale/to-pay", "sale/reward-preview", "sale/customer")


@pytest.fixture
def screen(theme: Theme, qtbot: QtBot) -> SaleScreen:
    made = SaleScreen(theme, Words("en"))
    qtbot.addWidget(made)
    made.resize(1280, 736)
    made.render(SALE)
    made.show()
    qtbot.waitActive(made)
    return made


@pytest.fixture
def presenter(screen: SaleScreen) -> Listener:
    return Listener(screen, SaleIntents)


def show(screen: SaleScreen, state: SaleState) -> None:
    """Show a state, and let it be laid out."""
    screen.render(state)
    QApplication.processEvents()


def place(screen: SaleScreen, name: str) -> QRect:
    found = screen.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return QRect(found.mapTo(screen, found.rect().topLeft()), found.size())


# ---- names ---------------------------------------------------------------------------------------


def test_the_controls_of_a_running_sale_have_their_names(screen: SaleScreen) -> None:
    names = set(names_in_view(screen))
    assert {
        "Search or scan a product",
        "Quick key Bananas",
        "All quick keys",
        "Basket",
        "Line 1: Halloumi PDO 250 g, 2, €8.70",
        "Line 5: Tomatoes, loose, 1.240 kg, €3.09",
        "Line 7: Cyprus coffee 200 g, 1, €4.15",
        "One less",
        "One more",
        "Remove line",
        "Empty basket",
        "Park basket",
        "Parked baskets",
        "Change customer",
        "Reward preview",
        "Spend wallet money",
        "Pay",
    } <= names
    assert "Identify customer" not in names


@pytest.mark.parametrize(
    ("state", "figures"),
    [
        (
            "sale",
            {
                "Will earn: €2.26",
                "Preview state: up to date",
                "Voucher: free Cyprus coffee",
                "Can be spent: €10.00",
                "Wallet: €18.75",
                "Goods: €37.27",
                "Instant discount: −€0.87",
                "Spent automatically: −€1.50",
                "To pay: €34.90",
                "VAT 5%: €1.62",
                "VAT 19%: €0.52",
            },
        ),
        (
            "sale-empty",
            {
                "Will earn: €0.00",
                "Preview state: no customer",
                "Can be spent: not known",
                "Goods: €0.00",
                "Instant discount: not known",
                "Spent automatically: not known",
                "To pay: €0.00",
            },
        ),
        (
            "sale-offline",
            {
                "Will earn: not known",
                "Preview state: offline",
                "Wallet: not known",
                "Can be spent: not known",
                "Instant discount: not known",
                "Spent automatically: not known",
                "To pay: €37.27",
            },
        ),
        ("sale-preview-loading", {"Will earn: €1.72", "Preview state: updating"}),
        ("sale-preview-failed", {"Will earn: not known", "Preview state: not available"}),
        ("sale-no-customer", {"Will earn: not known", "Preview state: no customer"}),
        ("sale-paid-back-later", {"Instant discount: €0.87", "To pay: €37.27"}),
    ],
)
def test_each_state_has_its_figures(
    screen: SaleScreen, qtbot: QtBot, state: str, figures: set[str]
) -> None:
    show(screen, STATES[state])
    assert figures <= set(names_in_view(screen))


@pytest.mark.parametrize("state", STATES)
def test_no_two_things_in_view_have_the_same_name(
    screen: SaleScreen, qtbot: QtBot, state: str
) -> None:
    show(screen, STATES[state])
    twice = [name for name, count in Counter(names_in_view(screen)).items() if count > 1]
    assert twice == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_in_the_decision_column_moves(screen: SaleScreen, qtbot: QtBot, state: str) -> None:
    before = {name: place(screen, name) for name in PLACES}
    show(screen, STATES[state])
    assert {name: place(screen, name) for name in PLACES} == before


# ---- what cannot be done now ---------------------------------------------------------------------


def test_an_empty_basket_cannot_be_paid_parked_or_spent_from(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    show(screen, EMPTY)
    for name, reason in (
        ("Pay", "The basket is empty"),
        ("Park basket", "The basket is empty"),
        ("Spend wallet money", "Needs a customer"),
    ):
        assert is_unavailable(button(screen, name))
        assert description_of(button(screen, name)) == reason
    assert "Empty basket" not in names_in_view(screen)


def test_what_a_button_would_do_now_is_its_description(screen: SaleScreen) -> None:
    assert description_of(button(screen, "Pay")) == "€34.90"
    spend = button(screen, "Spend wallet money")
    assert description_of(spend) == "up to €10.00 of €17.25"
    assert description_of(button(screen, "Parked baskets")) == "0"


def test_spending_that_is_blocked_says_so(screen: SaleScreen, qtbot: QtBot) -> None:
    show(screen, STATES["sale-spending-blocked"])
    assert is_unavailable(button(screen, "Spend wallet money"))
    assert description_of(control(screen, "Can be spent: €10.00")) == "Blocked for this customer"


def test_two_vouchers_fit_and_the_others_are_counted(screen: SaleScreen, qtbot: QtBot) -> None:
    show(screen, STATES["sale-spending-blocked"])
    second = control(screen, "Voucher: 10% off your next visit")
    assert description_of(second) == "and 1 more"
    assert "Voucher: free parking" not in names_in_view(screen)


# ---- taps and keys -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "name", "intent"),
    [
        ("sale", "Quick key Bananas", ("product_chosen", "101")),
        ("sale", "All quick keys", ("all_keys_requested",)),
        ("sale-all-keys", "Quick key Garlic", ("product_chosen", "109")),
        ("sale-all-keys", "All quick keys", ("all_keys_requested",)),
        ("sale", "Line 2: Extra virgin olive oil 1 L, 1, €11.90", ("line_selected", 1)),
        ("sale", "One more", ("one_more_requested",)),
        ("sale", "One less", ("one_less_requested",)),
        ("sale", "Remove line", ("remove_requested",)),
        ("sale-removed", "Undo", ("undo_requested",)),
        ("sale", "Empty basket", ("empty_requested",)),
        ("sale-asks-empty", "Remove all 9 items", ("empty_confirmed",)),
        ("sale-asks-empty", "Keep basket", ("empty_declined",)),
        ("sale", "Park basket", ("park_requested",)),
        ("sale", "Parked baskets", ("parked_requested",)),
        ("sale-parked", "Parked basket 12:12, 4 items", ("parked_selected", "a")),
        ("sale-parked", "Parked basket 12:41, 9 items, Eleni G.", ("parked_selected", "b")),
        (
            "sale-parked-earlier",
            "Parked basket Sun 22 Nov 18:55, 112 items, Sofia N.",
            ("parked_selected", "y"),
        ),
        ("sale-parked", "Take up", ("take_up_requested",)),
        ("sale-parked", "Discard parked basket", ("discard_requested",)),
        ("sale-parked", "Back to basket", ("parked_requested",)),
        ("sale-parked-discard", "Discard 9 items", ("discard_confirmed",)),
        ("sale-parked-discard", "Keep parked basket", ("discard_declined",)),
        ("sale-no-customer", "Identify customer", ("customer_requested",)),
        ("sale", "Change customer", ("customer_requested",)),
        ("sale-hits", "Found Halloumi light 225 g, €4.10", ("product_chosen", "7")),
        ("sale-hits", "Dismiss", ("dismissed",)),
        ("sale-nothing-found", "Sell without barcode", ("without_barcode_requested",)),
        ("sale-nothing-found", "Dismiss", ("dismissed",)),
        ("sale-receipt", "Open purchase 3-000377", ("open_purchase_requested",)),
        ("sale-receipt", "Dismiss", ("dismissed",)),
        ("sale-weight", "Add weighed product", ("entry_confirmed",)),
        ("sale-weight", "Dismiss", ("dismissed",)),
        ("sale-price", "VAT 19%", ("entry_vat_chosen", Decimal(19))),
        ("sale", "Spend wallet money", ("spend_requested",)),
        ("sale", "Pay", ("pay_requested",)),
    ],
)
def test_a_tap_asks_for_one_thing(
    screen: SaleScreen,
    presenter: Listener,
    qtbot: QtBot,
    state: str,
    name: str,
    intent: tuple[object, ...],
) -> None:
    show(screen, STATES[state])
    QTest.mouseClick(button(screen, name), Qt.MouseButton.LeftButton)
    assert presenter.heard == [intent]


@pytest.mark.parametrize(
    ("state", "key", "intents"),
    [
        ("sale", Qt.Key.Key_F12, [("pay_requested",)]),
        ("sale", Qt.Key.Key_F11, [("spend_requested",)]),
        ("sale", Qt.Key.Key_F10, [("customer_requested",)]),
        ("sale-empty", Qt.Key.Key_F10, [("customer_requested",)]),
        ("sale-empty", Qt.Key.Key_F12, []),
        ("sale", Qt.Key.Key_Plus, [("one_more_requested",)]),
        ("sale", Qt.Key.Key_Minus, [("one_less_requested",)]),
        ("sale", Qt.Key.Key_Delete, [("remove_requested",)]),
        ("sale", Qt.Key.Key_Up, [("line_selected", 5)]),
        ("sale", Qt.Key.Key_Down, []),
        ("sale", Qt.Key.Key_Escape, []),
        ("sale", Qt.Key.Key_Return, []),
        ("sale-asks-empty", Qt.Key.Key_Escape, [("empty_declined",)]),
        ("sale-asks-empty", Qt.Key.Key_Return, []),
        ("sale-hits", Qt.Key.Key_Escape, [("dismissed",)]),
        ("sale-nothing-found", Qt.Key.Key_Escape, [("dismissed",)]),
        ("sale-receipt", Qt.Key.Key_Escape, [("dismissed",)]),
        ("sale-weight", Qt.Key.Key_Escape, [("dismissed",)]),
        ("sale-parked", Qt.Key.Key_Escape, [("parked_requested",)]),
        ("sale-parked", Qt.Key.Key_Up, [("parked_selected", "a")]),
        ("sale-parked", Qt.Key.Key_Down, []),
        ("sale-parked", Qt.Key.Key_Return, [("take_up_requested",)]),
        ("sale-parked", Qt.Key.Key_Enter, [("take_up_requested",)]),
        ("sale-parked-earlier", Qt.Key.Key_Down, [("parked_selected", "y")]),
        ("sale-parked-earlier", Qt.Key.Key_Up, [("parked_selected", "y")]),
        ("sale-parked-earlier", Qt.Key.Key_Return, []),
        ("sale-parked-discard", Qt.Key.Key_Return, []),
        ("sale-none-parked", Qt.Key.Key_Down, []),
        ("sale-parked-discard", Qt.Key.Key_Escape, [("discard_declined",)]),
    ],
)
def test_a_key_does_what_its_button_does(
    screen: SaleScreen,
    presenter: Listener,
    qtbot: QtBot,
    state: str,
    key: Qt.Key,
    intents: list[tuple[object, ...]],
) -> None:
    show(screen, STATES[state])
    QTest.keyClick(screen, key)
    assert presenter.heard == intents


def test_the_plus_of_the_numeric_pad_works_too(
    screen: SaleScreen, presenter: Listener, qtbot: QtBot
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    assert presenter.heard == [("one_more_requested",)]


def test_the_selected_line_is_the_one_that_reports_checked(screen: SaleScreen) -> None:
    assert button(screen, "Line 7: Cyprus coffee 200 g, 1, €4.15").isChecked()
    assert not button(screen, "Line 1: Halloumi PDO 250 g, 2, €8.70").isChecked()


def test_the_parked_baskets_say_how_many_they_are(screen: SaleScreen, qtbot: QtBot) -> None:
    show(screen, replace(SALE, parked=PARKED))
    assert description_of(button(screen, "Parked baskets")) == "2"


def test_a_parked_basket_says_what_it_comes_to(screen: SaleScreen) -> None:
    show(screen, STATES["sale-parked-earlier"])
    assert description_of(button(screen, "Parked basket 12:41, 9 items, Eleni G.")) == "€37.27"


def test_an_arrow_brings_the_chosen_basket_into_view(screen: SaleScreen) -> None:
    many = tuple(replace(PARKED[0], identity=str(place), items=place) for place in range(2, 32))
    show(screen, replace(STATES["sale-parked"], parked=many, parked_selected="2"))
    assert "Parked basket 12:12, 31 items" not in names_in_view(screen)
    show(screen, replace(STATES["sale-parked"], parked=many, parked_selected="31"))
    assert "Parked basket 12:12, 31 items" in names_in_view(screen)


def test_enter_in_the_search_is_for_the_search_while_baskets_are_listed(
    screen: SaleScreen, presenter: Listener
) -> None:
    show(screen, STATES["sale-parked"])
    QTest.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(control(screen, "Search or scan a product"), Qt.Key.Key_Return)
    assert presenter.heard == [("search_entered", "")]


def test_enter_while_a_weight_is_typed_is_for_the_weight(
    screen: SaleScreen, presenter: Listener
) -> None:
    weighing = STATES["sale-weight"]
    show(screen, replace(weighing, middle=MiddlePanel.PARKED, parked=PARKED, parked_selected="b"))
    weight = control(screen, "Weight")
    assert weight.hasFocus()
    QTest.keyClick(weight, Qt.Key.Key_Return)
    assert presenter.heard == [("entry_confirmed",)]


def test_a_state_that_is_shown_already_changes_nothing(screen: SaleScreen) -> None:
    rows = [id(child) for child in screen.findChildren(QWidget)]
    screen.render(replace(SALE))
    assert [id(child) for child in screen.findChildren(QWidget)] == rows


# ---- announcements -------------------------------------------------------------------------------


def announcer_of(widget: QWidget) -> Announcer:
    found = widget.findChild(Announcer)
    assert isinstance(found, Announcer)
    return found


def test_what_is_to_be_paid_and_earned_is_announced_once_it_has_settled(
    screen: SaleScreen, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(announcer_of(screen).announced) as said:
        screen.render(STATES["sale-offline"])
        screen.render(SALE)
    assert said.args is not None
    assert said.args[0] == "To pay: €34.90. Will earn: €2.26"


def test_what_was_done_and_what_was_not_found_is_announced_at_once(screen: SaleScreen) -> None:
    said: list[tuple[str, bool]] = []
    announcer_of(screen).announced.connect(lambda text, urgent: said.append((text, urgent)))
    for state in ("sale-removed", "sale-removed", "sale-nothing-found"):
        screen.render(STATES[state])
    assert said == [
        ("Cyprus coffee 200 g removed", True),
        ("Nothing found for 5290011204992. Nothing was added.", True),
    ]


def test_who_is_owed_has_a_way_to_it_in_the_foot(screen: SaleScreen, presenter: Listener) -> None:
    screen.render(replace(SALE, give_back=Decimal("2.37")))
    way = button(screen, "Give back €2.37")
    assert way.objectName() == "sale/give-back"
    assert "VAT 5%: €1.62" in names_in_view(screen)
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    assert presenter.heard == [("give_back_requested",)]


def test_undoing_goes_before_giving_back_and_nobody_is_owed_nothing(screen: SaleScreen) -> None:
    screen.render(
        replace(SALE, give_back=Decimal("2.37"), undo=True, notice=say("sale.emptied", n=2))
    )
    assert "Give back €2.37" not in names_in_view(screen)
    assert "Undo" in names_in_view(screen)
    screen.render(SALE)
    assert not {"Give back €2.37", "Undo"} & set(names_in_view(screen))
