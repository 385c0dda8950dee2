"""Identify customer: what is shown where, and what is announced."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cashier_app.domain.customer import Means
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_identify as states
from tests.ui.controls import SIZES, give_size, overlaps, place, settle
from tests.ui.finding import button, control, is_unavailable
from tests.ui.identify_page import (
    CARD,
    WAYS,
    field,
    identify_page,
    show,
)
from tests.ui.pictures_identify import IDENTIFY
from tests.ui.seeing import description_of


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[IdentifyScreen]:
    with identify_page(qtbot, theme) as page:
        yield page


def test_the_way_used_last_comes_first_and_the_chosen_one_is_checked(
    screen: IdentifyScreen,
) -> None:
    show(screen, CARD)
    lefts = [place(screen, name).left() for name in ("By card number", "By phone", "By e-mail")]
    assert lefts == sorted(lefts)
    assert [button(screen, name).isChecked() for name in WAYS] == [False, True, False]


def test_a_phone_number_is_shown_in_groups(screen: IdentifyScreen) -> None:
    show(screen, states.FOUND)
    assert field(screen, "Phone number").text() == "99 452 148"


def test_what_was_typed_in_another_way_is_kept(screen: IdentifyScreen) -> None:
    both = {**states.typed(Means.PHONE, "9945"), Means.CARD: "7000"}
    show(screen, replace(states.TYPING, typed=both))
    assert field(screen, "Phone number").text() == "99 45"
    show(screen, replace(CARD, typed=both))
    assert field(screen, "Card number").text() == "7000"


def test_find_customer_says_why_it_is_unavailable(screen: IdentifyScreen) -> None:
    show(screen, states.EMPTY)
    assert is_unavailable(button(screen, "Find customer"))
    assert description_of(button(screen, "Find customer")) == "Nothing is typed yet"


@pytest.mark.parametrize("size", SIZES)
def test_no_answer_moves_the_card_beside_the_letters(
    screen: IdentifyScreen, size: tuple[int, int]
) -> None:
    give_size(screen, size)
    typing = states.EMAIL
    asked = [replace(typing, recent=typing.recent[:count]) for count in range(3)]
    answers = [one for one in IDENTIFY.values() if one.way is Means.EMAIL]
    cards = set()
    for state in (*asked, *answers):
        show(screen, state)
        settle()
        card = button(screen, "Continue without customer").parentWidget()
        assert card is not None
        cards.add((card.geometry().getRect(), place(screen, "Key e").getRect()))
    assert len(cards) == 1


@pytest.mark.parametrize(
    "state", [name for name, one in IDENTIFY.items() if one.way is Means.PHONE]
)
def test_nothing_moves_while_a_number_is_looked_up(screen: IdentifyScreen, state: str) -> None:
    fixed = ("Phone number", "Country code +357", "By phone", "Digit 5", "Back to basket")
    show(screen, states.EMPTY)
    before = [place(screen, name) for name in fixed]
    primary = place(screen, "Find customer")
    without = place(screen, "Continue without customer")
    names = show(screen, IDENTIFY[state])
    assert [place(screen, name) for name in fixed] == before
    pressed_next = names & {"Find customer", "Use this customer", "Use this number"}
    assert place(screen, pressed_next.pop()) == primary
    leaving = names & {"Continue without customer", "Remove customer"}
    assert place(screen, leaving.pop()) == without


def test_a_long_name_is_shortened_and_whole_in_the_accessible_name(
    screen: IdentifyScreen,
) -> None:
    found = replace(states.ELENI, name="Wolfeschlegelsteinhausenbergerdorff " * 4)
    show(screen, replace(states.FOUND, found=found))
    shown = control(screen, f"Customer found: {found.name}")
    assert place(screen, f"Customer found: {found.name}").right() < screen.width()
    assert shown.toolTip() == found.name


def test_the_theme_can_change_while_it_is_shown(screen: IdentifyScreen, theme: Theme) -> None:
    show(screen, states.FOUND)
    height = button(screen, "Use this customer").height()
    theme.use("dark", Decimal("1.25"))
    give_size(screen, (1600, 920))
    settle()
    assert button(screen, "Use this customer").height() == height * 5 // 4
    assert overlaps(screen) == []


def test_in_arabic_order_a_phone_number_still_follows_its_country_code(
    screen: IdentifyScreen,
) -> None:
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show(screen, states.FOUND)
    code, number = place(screen, "Country code +357"), place(screen, "Phone number")
    assert code.right() < number.left()
    assert place(screen, "Use this customer").right() < code.left()


def test_a_look_up_that_runs_is_said_until_it_came_to_something(screen: IdentifyScreen) -> None:
    looking = IDENTIFY["identify-customer-looking"]
    assert "Looking up…" in show(screen, looking)
    assert "Looking up…" not in show(screen, IDENTIFY["identify-customer-ended"])


def test_what_a_look_up_came_to_is_announced_once(screen: IdentifyScreen, qtbot: QtBot) -> None:
    announcer = screen.findChildren(Announcer)[0]
    heard: list[tuple[str, bool]] = []
    announcer.announced.connect(lambda text, urgent: heard.append((text, urgent)))
    for state in (states.TYPING, states.NOT_FOUND, states.NOT_FOUND):
        screen.render(state)
    assert [urgent for _, urgent in heard] == [True]
    assert heard[0][0].startswith("No customer has this number. Nothing was changed.")
    with qtbot.waitSignal(announcer.announced, timeout=2000):
        screen.render(states.FOUND)
    assert heard[1:] == [("Customer found: Eleni Georgiou", False)]
