"""Returning goods and giving a purchase to a customer: names, taps, and what is unavailable."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Protocol

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.domain.decision import Told
from cashier_app.presenters.purchases_claiming import ClaimingIntents
from cashier_app.presenters.purchases_deciding import DecidingIntents
from cashier_app.presenters.purchases_return_state import ReturningIntents
from cashier_app.presenters.purchases_state import (
    CancellingIntents,
    FindingIntents,
    PurchasesIntents,
    PurchasesState,
)
from cashier_app.texts.words import Words
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.theme import Theme
from tests.ui import pictures_purchases as states
from tests.ui.controls import opened, settle
from tests.ui.finding import button, is_unavailable, names_in_view
from tests.ui.listening import Listener
from tests.ui.seeing import description_of


class AllIntents(
    PurchasesIntents,
    FindingIntents,
    CancellingIntents,
    ReturningIntents,
    ClaimingIntents,
    DecidingIntents,
    Protocol,
):
    """What the presenters of this screen hear together."""


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[PurchasesScreen]:
    screen = PurchasesScreen(theme, Words("en"))
    screen.render(states.PURCHASES)
    with opened(qtbot, screen):
        yield screen


@pytest.fixture
def presenter(screen: PurchasesScreen) -> Listener:
    return Listener(screen, AllIntents)


TAPS: list[tuple[PurchasesState, str, str]] = [
    (states.RETURNING, "Return line 2: Sea bream fillets", "return_line_chosen"),
    (states.RETURNING, "Return one more", "return_one_more"),
    (states.RETURNING, "Return one less", "return_one_less"),
    (states.RETURNING, "Keep purchase", "return_kept"),
    (states.RETURNING, "Return goods and give money back", "return_confirmed"),
    (states.RETURNING, "Exchange", "exchange_confirmed"),
    (states.DEBT, "Collect €2.00", "debt_collected"),
    (states.DEBT, "Collect €2.00 by card", "debt_collected_by_card"),
    (states.DEBT, "Waive €2.00", "debt_waived"),
    (states.STUCK, "Send again", "rest_sent_again"),
    (states.STUCK, "Keep without reward", "rest_without_reward"),
    (states.REST_NOT_KNOWN, "Send again", "rest_sent_again"),
    (states.REST_NOT_KNOWN, "Keep without reward", "rest_without_reward"),
    (states.CLAIMABLE, "Add customer to this purchase", "claim_requested"),
    (states.CLAIMED, "Print addendum", "addendum_requested"),
    (states.CLAIMING, "Keep without customer", "claim_kept"),
    (states.CLAIMING, "Give this purchase to Eleni Georgiou", "claim_confirmed"),
    (states.PURCHASES, "Find by date", "find_day_requested"),
    (states.ONE_DAY, "All days", "find_day_requested"),
]


@pytest.mark.parametrize(("state", "name", "intent"), TAPS)
def test_a_tap_asks_for_what_the_button_says(
    screen: PurchasesScreen, presenter: Listener, state: PurchasesState, name: str, intent: str
) -> None:
    screen.render(state)
    settle()
    button(screen, name).click()

    assert [heard[0] for heard in presenter.heard] == [intent]


@pytest.mark.parametrize(
    ("state", "name", "told"),
    [
        (states.REST_NOT_KNOWN, "It is at CRM.COM", Told.HAPPENED),
        (states.CANCEL_NOT_KNOWN, "It is cancelled", Told.HAPPENED),
        (states.CANCEL_NOT_KNOWN, "It is not cancelled", Told.NOT_HAPPENED),
        (states.CANCEL_NOT_KNOWN, "Ask CRM.COM again", Told.ASK_AGAIN),
    ],
)
def test_a_person_says_what_crm_com_refuses_to_say(
    screen: PurchasesScreen, presenter: Listener, state: PurchasesState, name: str, told: Told
) -> None:
    screen.render(state)
    settle()
    button(screen, name).click()

    assert presenter.heard == [("what_happened_told", told)]


def test_the_figures_have_the_names_of_the_contract(screen: PurchasesScreen) -> None:
    screen.render(states.RETURNING)
    assert "Money back, about: €4.35" in names_in_view(screen)
    screen.render(states.RETURN_OWING)
    assert "To collect, about: €2.00" in names_in_view(screen)
    screen.render(states.DEBT)
    assert {"To collect: €2.00", "Discount not given again: €0.44"} <= set(names_in_view(screen))


def test_where_no_money_goes_back_there_is_nothing_to_exchange(screen: PurchasesScreen) -> None:
    screen.render(states.RETURN_OWING)

    assert is_unavailable(button(screen, "Exchange"))
    assert not is_unavailable(button(screen, "Return goods and give money back"))


def with_pieces(back: int) -> PurchasesState:
    """The line of two pieces with so many of them coming back."""
    panel = states.RETURNING.returning
    assert panel is not None
    first, *others = panel.lines
    lines = (replace(first, back=Decimal(back)), *others)
    return replace(states.RETURNING, returning=replace(panel, lines=lines))


@pytest.mark.parametrize(
    ("back", "more", "less"),
    [
        (0, "", "Nothing of it comes back so far"),
        (1, "", ""),
        (2, "All of it comes back already", ""),
    ],
)
def test_no_more_and_no_less_than_was_sold_can_come_back(
    screen: PurchasesScreen, back: int, more: str, less: str
) -> None:
    screen.render(with_pieces(back))
    settle()
    for name, reason in (("Return one more", more), ("Return one less", less)):
        assert is_unavailable(button(screen, name)) is bool(reason)
        assert description_of(button(screen, name)) == reason


def test_who_holds_space_on_one_more_presses_nothing_else(screen: PurchasesScreen) -> None:
    screen.render(with_pieces(1))
    settle()
    button(screen, "Return one more").setFocus()
    screen.render(with_pieces(2))
    settle()
    assert screen.window().focusWidget() is screen.window()


@pytest.mark.parametrize("state", [states.RETURN_READING, states.RETURN_AWAY])
def test_what_is_not_read_to_the_end_cannot_be_confirmed(
    screen: PurchasesScreen, state: PurchasesState
) -> None:
    screen.render(state)

    assert is_unavailable(button(screen, "Return goods and give money back"))
    assert "Money back, about: not known" in names_in_view(screen)
