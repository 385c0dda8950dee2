"""The sale in work takes one step after the other, each in the books before it shows."""

import logging
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.current_sale import TRY_AGAIN_S, CurrentSale
from cashier_app.services.ports import Entry
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.outbox_world import OutboxWorld


def test_a_step_without_a_sale_in_work_never_reaches_the_next_one() -> None:
    till = FakeTill().start()
    till.wired.current.step(Entry.ANSWERED, Sale.without_reward)
    handed_back: list[bool] = []
    till.wired.current.note(
        Entry.ANSWERED, Sale.not_sent, impossible=lambda: handed_back.append(True)
    )
    till.paid(mock_up_basket())

    assert handed_back == [True]
    assert till.current.crm is CrmState.RECORDED
    assert till.books.entries == [Entry.SUBMITTED, Entry.ANSWERED]


def test_an_answer_that_does_not_fit_is_handed_back() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    handed_back: list[bool] = []
    till.wired.current.note(
        Entry.ANSWERED, Sale.not_sent, impossible=lambda: handed_back.append(True)
    )
    till.runner.run()

    assert handed_back == [True]
    assert till.current.crm is CrmState.RECORDED


def test_a_press_that_is_not_possible_any_more_leaves_no_screen_waiting() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    told: list[bool] = []
    till.wired.current.watch(lambda: told.append(till.wired.current.busy))
    till.wired.current.step(Entry.ANSWERED, Sale.without_reward)
    till.runner.run()

    assert told == [False]


@pytest.mark.expected_log("a step could not be written")
def test_what_fails_before_any_screen_listens_stands_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    world = OutboxWorld()
    sale, _ = world.submitted()
    current = CurrentSale(world.books, world.runner)
    current.begin(sale)
    world.books.full = True
    current.step(Entry.ANSWERED, Sale.not_sent)
    world.runner.run()

    assert [(record.name, record.levelno) for record in caplog.records] == [
        ("cashier.sale", logging.ERROR)
    ]
    assert not current.busy
    assert current.sale is sale


def breaking_once(till: FakeTill) -> None:
    """Let a screen break at the next change of the sale."""
    broken: list[bool] = []

    def changed() -> None:
        if not broken:
            broken.append(True)
            raise ValueError("a bug of a screen")

    till.wired.current.watch(changed)


def test_a_screen_that_breaks_as_a_step_begins_does_not_hold_it_up() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    breaking_once(till)
    with pytest.raises(ValueError, match="a bug of a screen"):
        till.do(lambda: till.wired.take.cash(Decimal(1), close=False))
    till.runner.run()

    assert not till.wired.current.busy
    assert len(till.current.tenders) == 1


@pytest.mark.parametrize(
    "full", [False, pytest.param(True, marks=pytest.mark.expected_log("the disk is full"))]
)
def test_a_screen_that_breaks_as_a_step_ends_holds_up_no_later_one(full: bool) -> None:
    till = FakeTill().start().paid(mock_up_basket())
    current = till.wired.current
    current.note(Entry.ANSWERED, lambda sale: replace(sale, full_price=True))
    current.note(Entry.ANSWERED, lambda sale: replace(sale, resends=1))
    till.books.full = full
    breaking_once(till)
    with pytest.raises(ValueError, match="a bug of a screen"):
        till.runner.run()
    till.books.full = False
    till.wait(TRY_AGAIN_S)

    assert till.current.full_price
    assert till.current.resends == 1
