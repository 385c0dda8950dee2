"""What CRM.COM refuses to say, again and again, comes to a person: it blocks nobody for ever."""

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import NotSentError, RefusedError, UnusableAnswerError
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import OutboxState
from cashier_app.services.settle_waiting import Settlement, SettleWaiting, decisions_about
from tests.unit.services.outbox_world import OutboxWorld

NEEDS = OutboxState.NEEDS_A_PERSON
REFUSALS = 10


def refused_list(world: OutboxWorld, times: int) -> None:
    world.rewards.trouble["look_up_purchase"] = RefusedError("Customer is merged")
    for _ in range(times):
        world.work()


def unknown() -> OutboxWorld:
    world = OutboxWorld()
    world.closed(unknown=True)
    return world


def test_a_purchase_whose_list_is_refused_for_good_comes_to_a_person_with_the_words() -> None:
    world = unknown()
    refused_list(world, REFUSALS - 1)
    assert world.states == [OutboxState.BEING_CHECKED]
    refused_list(world, 1)

    assert (world.row.state, world.row.words) == (NEEDS, "Customer is merged")
    assert decisions_about(world.row) == (
        Decision.IT_IS_AT_CRM,
        Decision.SEND_AGAIN,
        Decision.KEEP_WITHOUT_REWARD,
    )
    assert world.sends() == 0


def test_the_next_purchase_of_that_customer_goes_then() -> None:
    world = unknown()
    world.closed()
    refused_list(world, REFUSALS - 1)
    assert world.states == [OutboxState.BEING_CHECKED, OutboxState.WAITING]
    refused_list(world, 1)

    assert world.states == [NEEDS, OutboxState.DONE]


@pytest.mark.parametrize("between", [None, NotSentError(), UnusableAnswerError()])
def test_only_an_answer_makes_the_refusals_before_it_no_matter(
    between: Exception | None,
) -> None:
    world = unknown()
    refused_list(world, REFUSALS - 1)
    world.rewards.trouble.clear()
    if between is not None:
        world.rewards.trouble["look_up_purchase"] = between
    world.outbox.go_on()
    world.runner.advance(60 if between is None else 600)
    world.rewards.trouble.clear()
    refused_list(world, 1)

    assert (world.row.state is NEEDS) is (between is not None)


def test_a_cancellation_that_can_neither_be_done_nor_read_comes_to_a_person() -> None:
    world = OutboxWorld()
    world.given_up(recorded=True)
    world.rewards.trouble["cancel_purchase"] = RefusedError("Period is closed")
    world.rewards.trouble["read_purchase"] = RefusedError("No right")
    for _ in range(REFUSALS):
        assert decisions_about(world.row) == ()
        world.work()

    assert (world.row.state, world.row.words) == (NEEDS, "Period is closed")
    assert decisions_about(world.row) == (Decision.IT_IS_AT_CRM, Decision.SEND_AGAIN)


def decide(world: OutboxWorld, decision: Decision) -> list[Settlement]:
    said: list[Settlement] = []
    settle = SettleWaiting(
        world.books,
        world.send,
        world.runner,
        drawer=lambda: None,
        settled=said.append,
        failed=world.errors.append,
    )
    verbs = {
        Decision.IT_IS_AT_CRM: settle.it_is_at_crm,
        Decision.SEND_AGAIN: settle.send_again,
    }
    verbs[decision](world.outbox.rows[0])
    world.runner.run()
    world.outbox.read_anew()
    return said


def test_sent_again_it_is_looked_for_first_and_as_often() -> None:
    world = unknown()
    refused_list(world, REFUSALS)
    decide(world, Decision.SEND_AGAIN)
    refused_list(world, REFUSALS - 1)
    assert world.states == [OutboxState.BEING_CHECKED]
    refused_list(world, 1)

    assert world.states == [NEEDS]
    assert world.sends() == 0


def test_a_person_who_saw_it_there_is_believed_although_the_list_is_refused() -> None:
    world = unknown()
    refused_list(world, REFUSALS)
    said = decide(world, Decision.IT_IS_AT_CRM)

    assert [settlement.sale.crm for settlement in said] == [CrmState.RECORDED]
    assert world.states == [OutboxState.DONE]
