"""What is compared of two states of the Sale screen."""

from dataclasses import replace
from typing import Any

import pytest

from cashier_app.presenters.edit_keys import KeyEditing
from cashier_app.presenters.sale_state import MiddlePanel, SaleState, SidePanel
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill


@pytest.fixture
def shown() -> SaleState:
    return FakeTill().start().with_basket(mock_up_basket()).sale


def test_a_scan_changes_lines_alone(shown: SaleState) -> None:
    scanned = replace(shown, lines=(*shown.lines, shown.lines[0]), items=shown.items + 1)
    assert scanned.has_other_lines_alone(shown)
    assert not shown.has_other_lines_alone(shown)


@pytest.mark.parametrize(
    "change",
    [
        {"side": SidePanel.HITS},
        {"middle": MiddlePanel.PARKED},
        {"letters": True},
        {"asks_empty": True},
        {"keys": KeyEditing(group="Bread")},
    ],
)
def test_with_another_panel_or_question_not_the_lines_alone_are_others(
    shown: SaleState, change: dict[str, Any]
) -> None:
    assert not replace(shown, lines=shown.lines[1:], **change).has_other_lines_alone(shown)
