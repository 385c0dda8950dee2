"""A sale that still waits is taken out from its card on Purchases, too, after the same question."""

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import NotSentError
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.screens import Screen
from tests.fakes.till import FakeTill
from tests.unit.services.returning import original, sold


def waiting() -> FakeTill:
    till = FakeTill().start()
    till.rewards.trouble = {"record_purchase": NotSentError()}
    return sold(till, spend="0")


def test_it_asks_in_the_waiting_list_and_gives_the_money_back() -> None:
    till = waiting()
    assert till.purchases.can_remove
    till.do(till.wired.beside.purchases.remove_requested)
    assert till.shows(Screen.QUEUE)
    assert till.queue.question is Decision.REMOVE
    till.do(till.wired.beside.queue.decision_confirmed)

    assert original(till).stage is Stage.CANCELLED


def test_what_left_this_till_is_not_taken_out() -> None:
    till = sold()
    assert not till.purchases.can_remove
    till.do(till.wired.beside.purchases.remove_requested)

    assert till.shows(Screen.PURCHASES)
