"""What doctor makes of what a till says of itself."""

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.app.doctor_findings import Health, keys, printer
from cashier_app.app.key_size import LEAST_PX, key_height_mm
from cashier_app.services.ports import PrinterState


@pytest.mark.parametrize("state", list(PrinterState))
def test_every_state_of_a_printer_has_words(state: PrinterState) -> None:
    assert printer(state, "Counter printer").words.startswith("Counter printer: ")


@pytest.mark.parametrize(
    ("height_mm", "health", "words"),
    [
        (None, Health.NOT_CHECKED, "does not say how large"),
        (12.7, Health.WELL, "12.7 mm high."),
        (12.0, Health.WELL, "12.0 mm high."),
        (8.0, Health.NOTE, "1.50 times"),
        (0.0, Health.NOTE, "fingers want 12"),
    ],
)
def test_keys_that_are_too_small_for_fingers_are_named(
    height_mm: float | None, health: Health, words: str
) -> None:
    found = keys(height_mm)
    assert found.health is health
    assert words in found.words


def test_the_keys_of_this_screen_are_measured(qtbot: QtBot) -> None:
    assert qtbot is not None
    once = key_height_mm(LEAST_PX)
    twice = key_height_mm(2 * LEAST_PX)
    assert once is not None
    assert twice == pytest.approx(2 * once)
