"""Figures of this till: what was measured, or that nothing was yet."""

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.services.latency import MethodLatency
from cashier_app.services.till_figures import Figures
from cashier_app.texts.words import Words
from cashier_app.ui.screens.figures_card import FiguresCard
from cashier_app.ui.theme import Theme
from tests.ui.finding import names_in_view

NOTHING = Figures(None, None, None, 0, None)
MEASURED = Figures(
    MethodLatency("scan", 9, 0, 0.004, 0.0042, 0.0079, 0.01),
    None,
    MethodLatency("paper", 2, 0, 0.0003, 0.0003, 0.0301, 0.03),
    1234,
    Decimal("4.5"),
)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> FiguresCard:
    card = FiguresCard(theme, Words("en"))
    qtbot.addWidget(card)
    card.resize(1200, 600)
    card.show()
    return card


def test_a_new_till_has_no_figures_yet(card: FiguresCard) -> None:
    card.render(NOTHING)
    names = names_in_view(card)
    assert "From scan to line, half of them within: none yet" in names
    assert "Taps for each sale: none yet" in names
    assert "Sales: 0" in names


def test_what_was_measured_is_shown_in_milliseconds(card: FiguresCard) -> None:
    card.render(MEASURED)
    names = names_in_view(card)
    assert "From scan to line, half of them within: 4 ms" in names
    assert "From scan to line, 19 of 20 within: 8 ms" in names
    assert "Reward from CRM.COM, 19 of 20 within: none yet" in names
    assert "From payment to receipt, half of them within: 1 ms" in names
    assert "From payment to receipt, 19 of 20 within: 30 ms" in names
    assert "Sales: 1,234" in names
    assert "Taps for each sale: 4.5" in names
