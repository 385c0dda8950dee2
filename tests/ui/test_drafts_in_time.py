"""A basket is on the disk within a tenth of a second of its change."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from cashier_app.domain.basket import Basket
from cashier_app.domain.product import Product
from cashier_app.services.running_basket import RunningBasket
from cashier_app.storage.drafts import BasketFile
from cashier_app.ui.task_runner import QtTaskRunner

WITHIN_S = 0.1
COFFEE = Product("COF-001", "Coffee, ground", Decimal("3.90"), Decimal(19))


class TimedDrafts(BasketFile):
    """Notes when each basket was on the disk."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.kept: list[tuple[Basket, float]] = []

    def keep(self, basket: Basket) -> None:
        super().keep(basket)
        self.kept.append((basket, monotonic()))


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[TimedDrafts]:
    drafts = TimedDrafts(tmp_path / "baskets.sqlite")
    drafts.keep(Basket("opened"))
    yield drafts
    drafts.shut()


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[QtTaskRunner]:
    runner = QtTaskRunner()
    yield runner
    assert runner.shutdown(5) == ()


def test_the_draft_follows_within_a_tenth_of_a_second(
    drafts: TimedDrafts, runner: QtTaskRunner, qtbot: QtBot
) -> None:
    """The best of some changes counts: a busy machine may hold any single one up."""
    running = RunningBasket(drafts, runner, lambda: "b1", _never)
    took = []
    for _ in range(10):
        basket = running.basket.with_product(COFFEE)
        changed = monotonic()
        running.change(basket)
        qtbot.waitUntil(lambda: drafts.kept[-1][0] == running.basket)
        took.append(drafts.kept[-1][1] - changed)
    assert min(took) < WITHIN_S


def test_of_many_quick_changes_the_last_is_kept(
    drafts: TimedDrafts, runner: QtTaskRunner, qtbot: QtBot
) -> None:
    running = RunningBasket(drafts, runner, lambda: "b1", _never)
    for _ in range(50):
        running.change(running.basket.with_product(COFFEE))
    qtbot.waitUntil(lambda: drafts.kept[-1][0] == running.basket)
    assert len(drafts.kept) < 50
    assert drafts.current() == running.basket


def _never(error: Exception) -> None:
    pytest.fail(f"a draft was not kept: {error}")
