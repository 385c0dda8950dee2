"""Each thing that a cashier can ask of the Sale screen has a presenter that answers it."""

import inspect

import pytest

from cashier_app.presenters.sale_intents import (
    LineIntents,
    ParkingIntents,
    ProductIntents,
    ReceiptQuestionIntents,
    SaleIntents,
)
from tests.fakes.till import FakeTill


def asked(intents: type) -> set[str]:
    """The names of what an intents protocol asks, without those of every protocol."""
    return {name for name, _ in inspect.getmembers(intents, inspect.isfunction) if name[0] != "_"}


@pytest.mark.parametrize(
    ("intents", "room"),
    [
        (LineIntents, "lines"),
        (ParkingIntents, "parking"),
        (ProductIntents, "sale"),
        (ReceiptQuestionIntents, "receipt_question"),
    ],
)
def test_every_intent_is_answered(intents: type, room: str) -> None:
    presenter = getattr(FakeTill().start().wired, room)
    assert asked(intents)
    assert {
        name for name in asked(intents) if not callable(getattr(presenter, name, None))
    } == set()


def test_the_screen_asks_nothing_else() -> None:
    parts = (LineIntents, ParkingIntents, ProductIntents, ReceiptQuestionIntents)
    assert asked(SaleIntents) == set().union(*map(asked, parts))
