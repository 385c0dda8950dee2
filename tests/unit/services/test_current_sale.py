"""The sale in work takes one step after the other, each in the books before it shows."""

import logging

import pytest

from cashier_app.domain.sale import CrmState, Sale
from cashier_app.services.current_sale import CurrentSale
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
