"""Wires between screens and presenters are whole, or refused when the till is built."""

from typing import Protocol

import pytest
from PySide6.QtCore import QObject, Signal

from cashier_app.ui.intents import MissingIntentError, connect_intents, intent_names


class Paying(Protocol):
    def pay_requested(self) -> None: ...


class Intents(Paying, Protocol):
    def line_selected(self, place: int) -> None: ...

    def _not_an_intent(self) -> None: ...


class Screen(QObject):
    line_selected = Signal(int)
    pay_requested = Signal()


class Presenter:
    def __init__(self) -> None:
        self.heard: list[object] = []

    def line_selected(self, place: int) -> None:
        self.heard.append(place)

    def pay_requested(self) -> None:
        self.heard.append("pay")


def test_each_signal_reaches_the_method_of_its_name() -> None:
    screen, presenter = Screen(), Presenter()
    connect_intents(screen, Intents, presenter)
    screen.line_selected.emit(6)
    screen.pay_requested.emit()
    assert presenter.heard == [6, "pay"]


def test_inherited_intents_count_and_private_names_do_not() -> None:
    assert set(intent_names(Intents)) == {"line_selected", "pay_requested"}


def test_a_screen_without_the_signal_is_refused() -> None:
    class Silent(QObject):
        line_selected = Signal(int)

    with pytest.raises(MissingIntentError, match="Silent has no signal pay_requested"):
        connect_intents(Silent(), Intents, Presenter())


def test_a_method_is_no_signal() -> None:
    class Pretender(QObject):
        line_selected = Signal(int)

        def pay_requested(self) -> None: ...

    with pytest.raises(MissingIntentError, match="has no signal pay_requested"):
        connect_intents(Pretender(), Intents, Presenter())


def test_a_presenter_without_the_method_is_refused() -> None:
    class Deaf:
        def line_selected(self, place: int) -> None: ...

    with pytest.raises(MissingIntentError, match="Deaf has no method pay_requested"):
        connect_intents(Screen(), Intents, Deaf())
