"""A return of wallet money that got no answer: followed up after its sale was closed."""

from decimal import Decimal

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, Stage
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import OutboxKind, OutboxState
from cashier_app.services.settle_waiting import decisions_about
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

QUIET_S = 130


def closed_unclear(till: FakeTill, *, returned: bool) -> FakeTill:
    """Close a sale whose return got no answer, whether CRM.COM returned the money or not."""
    where = till.rewards.lost if returned else till.rewards.trouble
    where["cancel_spend"] = UnknownOutcomeError()
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    till.wired.questions.return_wallet_requested()
    till.do(till.wired.questions.return_wallet_confirmed)
    till.do(till.wired.payment.finish_requested)
    where.clear()
    assert sale_of(till).spend.state is SpendState.RETURN_UNKNOWN
    return till


def sale_of(till: FakeTill) -> Sale:
    return till.books.sales["basket-1"]


def states(till: FakeTill) -> list[OutboxState]:
    return [row.state for row in till.books.rows]


def test_it_stands_in_the_waiting_list_as_soon_as_the_sale_is_closed() -> None:
    till = closed_unclear(FakeTill().start(), returned=True)

    assert [(row.kind, row.state) for row in till.wired.outbox.rows] == [
        (OutboxKind.RETURN_CHECK, OutboxState.BEING_CHECKED)
    ]
    assert decisions_about(till.wired.outbox.rows[0]) == ()


def test_money_that_stays_spent_is_what_the_bill_counts() -> None:
    till = closed_unclear(FakeTill().start(), returned=False).wait(QUIET_S)

    assert states(till) == [OutboxState.DONE]
    assert (sale_of(till).spend.state, sale_of(till).stage) == (SpendState.SPENT, Stage.CLOSED)
    assert sale_of(till).from_wallet == Decimal("10.00")
    assert till.rewards.calls.count("cancel_spend") == 1  # it is checked, never asked for again


def test_money_that_was_returned_behind_a_closed_bill_comes_to_a_person() -> None:
    till = closed_unclear(FakeTill().start(), returned=True).wait(QUIET_S)

    assert states(till) == [OutboxState.NEEDS_A_PERSON]
    assert decisions_about(till.books.rows[0]) == (Decision.SETTLED,)
    assert sale_of(till).to_pay == Decimal("27.27")  # a closed bill never changes


def test_before_the_quiet_period_nothing_is_believed() -> None:
    till = closed_unclear(FakeTill().start(), returned=False).wait(60)
    assert states(till) == [OutboxState.BEING_CHECKED]
    till.rewards.spends.clear()  # the request to return it arrived late
    till.wait(QUIET_S)

    assert states(till) == [OutboxState.NEEDS_A_PERSON]


def test_it_is_checked_on_after_a_restart() -> None:
    first = closed_unclear(FakeTill().start(), returned=True)
    first.rewards.trouble["look_up_spend"] = NotSentError()
    second = first.restarted().wait(QUIET_S)
    assert states(second) == [OutboxState.BEING_CHECKED]
    second.rewards.trouble.clear()
    second.wait(2 * QUIET_S)

    assert states(second) == [OutboxState.NEEDS_A_PERSON]


def test_where_nothing_came_off_the_bill_a_return_owes_nobody() -> None:
    till = FakeTill().start()
    till.rewards.reduction = Reduction.BACK_END
    till = closed_unclear(till, returned=True).wait(QUIET_S)

    assert states(till) == [OutboxState.DONE]


def test_it_holds_up_nothing_else_of_its_customer() -> None:
    till = closed_unclear(FakeTill().start(), returned=False)
    till.do(till.wired.receipt.new_sale_requested)
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket().reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    till.rewards.trouble.clear()
    till.do(till.wired.outbox.send_now)

    assert states(till) == [OutboxState.BEING_CHECKED, OutboxState.DONE]


def test_a_person_settles_it_once_with_the_customer() -> None:
    till = closed_unclear(FakeTill().start(), returned=True).wait(QUIET_S)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.beside.open, Screen.QUEUE)
    till.do(till.wired.beside.queue.row_selected, till.queue.rows[0].id)
    assert till.queue.decisions == (Decision.SETTLED,)
    till.do(till.wired.beside.queue.decision_requested, Decision.SETTLED)
    assert till.queue.question is Decision.SETTLED
    till.do(till.wired.beside.queue.decision_confirmed)
    till.do(till.wired.beside.queue.decision_confirmed)

    assert till.books.decisions == [(1, Decision.SETTLED)]
    assert (till.queue.rows, till.queue.notice.title.key) == ((), "queue.settled")


def test_what_is_not_for_a_person_is_not_settled_by_one() -> None:
    till = closed_unclear(FakeTill().start(), returned=True)
    till.do(till.wired.after.settle.settled_with_customer, till.wired.outbox.rows[0])

    assert states(till) == [OutboxState.BEING_CHECKED]
    assert till.books.decisions == []


@pytest.mark.parametrize("returned", [True, False])
def test_a_return_that_seemed_to_work_is_cancelled_should_it_be_there_after_all(
    *, returned: bool
) -> None:
    till = FakeTill().start()
    till.rewards.lost["cancel_spend"] = UnknownOutcomeError()
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    hidden = dict(till.rewards.spends)
    till.wired.questions.return_wallet_requested()
    till.do(till.wired.questions.return_wallet_confirmed)
    till.rewards.lost.clear()
    till.wait(2.5)
    assert sale_of(till).spend.state is SpendState.CHECK
    if not returned:  # the list was behind: the money is still taken
        till.rewards.spends.update(hidden)
    till.do(till.wired.payment.finish_requested)
    till.wait(2 * QUIET_S)

    assert sale_of(till).to_pay == Decimal("37.27")
    assert till.rewards.spends == {}
    assert states(till) == [OutboxState.DONE]


def test_a_cancelled_sale_leaves_the_list_at_once() -> None:
    till = closed_unclear(FakeTill().start(), returned=False)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.bought.cancelling.cancel_requested)
    till.do(till.wired.beside.bought.cancelling.cancel_confirmed)

    assert states(till) == [OutboxState.DONE]
    assert not till.wired.outbox.rows


def test_a_returned_sale_leaves_the_list_at_once() -> None:
    till = closed_unclear(FakeTill().start(), returned=False)
    till.do(till.wired.receipt.new_sale_requested)
    returning = till.wired.beside.bought.returning
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(returning.return_requested)
    till.do(returning.return_line_chosen, 0)
    till.do(returning.return_confirmed)

    assert states(till) == [OutboxState.DONE]
    assert not till.wired.outbox.rows
