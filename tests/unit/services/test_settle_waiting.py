"""A person's word on what waits: written once, never over an answer, and nothing sent blindly."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.services.ports import Lane, OutboxKind, OutboxRow, OutboxState, WriteRequest
from cashier_app.services.send_waiting import SendWaiting
from cashier_app.services.settle_waiting import (
    Settled,
    Settlement,
    SettleWaiting,
    decisions_about,
)
from tests.unit.services.outbox_world import QUIET_S, SOFIA, OutboxWorld

IT_IS, AGAIN = Decision.IT_IS_AT_CRM, Decision.SEND_AGAIN
KEEP, REMOVE = Decision.KEEP_WITHOUT_REWARD, Decision.REMOVE
WAITING, CHECKED = OutboxState.WAITING, OutboxState.BEING_CHECKED
REFUSED, NEEDS, DONE = OutboxState.REFUSED, OutboxState.NEEDS_A_PERSON, OutboxState.DONE


@dataclass
class Desk:
    """A person in front of a waiting list."""

    world: OutboxWorld = field(default_factory=OutboxWorld)
    said: list[Settlement] = field(default_factory=list)
    drawers: int = 0

    def __post_init__(self) -> None:
        world = self.world
        self.settle = SettleWaiting(
            world.books,
            SendWaiting(world.rewards, world.clock),
            world.runner,
            drawer=self._drawer,
            settled=self.said.append,
            failed=world.errors.append,
        )

    def _drawer(self) -> None:
        self.drawers += 1

    def do(self, decision: Decision, row: OutboxRow | None = None) -> "Desk":
        """Press the button of a decision about the first row, and let it happen."""
        self.press(decision, row or self.world.outbox.rows[0])
        self.world.runner.run()
        return self

    def press(self, decision: Decision, row: OutboxRow) -> None:
        verbs = {
            AGAIN: self.settle.send_again,
            KEEP: self.settle.keep_without_reward,
            IT_IS: self.settle.it_is_at_crm,
            REMOVE: self.settle.remove,
        }
        verbs[decision](row)

    @property
    def outcomes(self) -> list[Settled]:
        return [settlement.outcome for settlement in self.said]

    # ---- how rows come to be so ----------------------------------------------------------------

    def waiting(self) -> "Desk":
        self.world.paid_in_full()
        self.world.rewards.trouble["record_purchase"] = NotSentError()
        self.world.work()
        return self.mended()

    def refused(self) -> "Desk":
        self.world.paid_in_full()
        self.world.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
        self.world.work()
        return self.mended()

    def needs_a_person(self) -> "Desk":
        """Three rounds got no answer; CRM.COM has nothing."""
        self.world.paid_in_full()
        self.world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
        self.world.outbox.start()
        self.world.runner.advance(4 * QUIET_S)
        assert self.world.states == [NEEDS]
        return self.mended()

    def mended(self) -> "Desk":
        self.world.rewards.trouble.clear()
        return self


@pytest.mark.parametrize(
    ("kind", "state", "attempts", "offered"),
    [
        (OutboxKind.PURCHASE, WAITING, 0, (REMOVE,)),
        (OutboxKind.PURCHASE, WAITING, 1, ()),
        (OutboxKind.PURCHASE, CHECKED, 1, ()),
        (OutboxKind.PURCHASE, REFUSED, 1, (AGAIN, KEEP)),
        (OutboxKind.PURCHASE, NEEDS, 3, (IT_IS, AGAIN, KEEP)),
        (OutboxKind.PURCHASE, DONE, 1, ()),
        (OutboxKind.CANCELLATION, WAITING, 0, ()),
        (OutboxKind.CANCELLATION, CHECKED, 0, ()),
        (OutboxKind.CANCELLATION, NEEDS, 0, (IT_IS, AGAIN)),
        (OutboxKind.SPEND_CANCELLATION, NEEDS, 0, (IT_IS, AGAIN)),
        (OutboxKind.RETURN_CHECK, CHECKED, 0, ()),
        (OutboxKind.RETURN_CHECK, NEEDS, 0, (Decision.SETTLED,)),
    ],
)
def test_what_may_be_decided_depends_on_how_the_row_stands(
    kind: OutboxKind, state: OutboxState, attempts: int, offered: tuple[Decision, ...]
) -> None:
    world = OutboxWorld()
    world.closed()
    row = replace(world.row, kind=kind, state=state, attempts=attempts)
    assert decisions_about(row) == offered


# ---- send again ----------------------------------------------------------------------------------


def test_a_refused_sale_that_is_released_is_looked_for_and_then_sent() -> None:
    desk = Desk().refused()
    desk.world.runner.advance(QUIET_S)
    desk.do(AGAIN)
    assert (desk.world.row.state, desk.world.row.attempts) == (CHECKED, 0)
    desk.world.rewards.calls.clear()
    desk.world.work()

    assert desk.outcomes == [Settled.DONE]
    assert desk.world.rewards.calls == ["look_up_purchase", "record_purchase"]
    assert desk.world.states == [DONE]
    assert desk.world.books.decisions == [(1, AGAIN)]


@pytest.mark.parametrize("refused", [True, False])
def test_only_what_was_refused_is_said_anew_by_the_settings_of_today(
    refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk().refused() if refused else Desk().needs_a_person()
    before = desk.world.row.request
    today = WriteRequest("customer_events/purchases/create", '{"unit": "mended"}')
    monkeypatch.setattr(desk.world.rewards, "purchase_request", lambda _: today)
    desk.do(AGAIN)
    assert desk.world.row.request == (today if refused else before)


def test_a_sale_that_needs_a_person_begins_its_rounds_anew() -> None:
    desk = Desk().needs_a_person().do(AGAIN)
    desk.world.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    desk.world.work()
    desk.world.runner.advance(4 * QUIET_S)

    assert desk.world.sends() == 6
    assert desk.world.states == [NEEDS]


def test_what_turns_out_to_be_there_is_not_sent_again() -> None:
    desk = Desk().needs_a_person()
    sale = desk.world.row.sale
    desk.world.rewards.record_purchase(desk.world.rewards.purchase_request(sale))
    desk.world.rewards.calls.clear()
    desk.do(AGAIN).world.work()

    assert desk.world.states == [DONE]
    assert desk.world.sends() == 0


def test_a_cancellation_that_was_refused_is_tried_again() -> None:
    desk = Desk()
    desk.world.given_up(recorded=True)
    desk.world.rewards.trouble["cancel_purchase"] = RefusedError("Period is closed")
    desk.world.work()
    assert desk.world.states == [NEEDS]
    desk.mended().do(AGAIN).world.work()

    assert desk.world.states == [DONE]
    assert desk.world.rewards.purchases["CE000001"].cancelled


# ---- keep without reward -------------------------------------------------------------------------


@pytest.mark.parametrize("bring", [Desk.refused, Desk.needs_a_person])
def test_what_is_kept_without_reward_leaves_the_list_and_is_never_sent(
    bring: Callable[[Desk], Desk],
) -> None:
    desk = bring(Desk())
    sends = desk.world.sends()
    desk.do(KEEP).world.work(QUIET_S)

    sale = desk.said[0].sale
    assert (sale.crm, sale.stage) == (CrmState.KEPT, Stage.CLOSED)
    assert desk.world.outbox.rows == ()
    assert desk.world.sends() == sends


# ---- it is at CRM.COM ----------------------------------------------------------------------------


def test_a_purchase_that_a_person_saw_is_read_so_that_nothing_stays_owed_unseen() -> None:
    desk = Desk().needs_a_person()
    desk.world.rewards.automatic = Decimal("1.00")
    sale = desk.world.row.sale
    desk.world.rewards.record_purchase(desk.world.rewards.purchase_request(sale))
    desk.do(IT_IS)

    assert desk.said[0].sale.crm is CrmState.RECORDED
    assert [owed.amount for owed in desk.world.books.give_backs()] == [Decimal("1.00")]


@pytest.mark.parametrize("found", [None, RefusedError("", "mismatch")])
def test_what_the_till_does_not_find_is_taken_on_her_word_alone(found: Exception | None) -> None:
    desk = Desk().needs_a_person()
    if found is not None:
        desk.world.rewards.trouble["look_up_purchase"] = found
    desk.do(IT_IS)

    sale = desk.said[0].sale
    assert (sale.crm, sale.answer) == (CrmState.RECORDED, None)
    assert desk.world.states == [DONE]
    assert desk.world.books.give_backs() == []


def test_a_purchase_that_is_cancelled_there_owes_nothing() -> None:
    desk = Desk().needs_a_person()
    rewards = desk.world.rewards
    rewards.automatic = Decimal("1.00")
    number = rewards.record_purchase(rewards.purchase_request(desk.world.row.sale)).number
    rewards.cancel_purchase(rewards.cancel_purchase_request(number))
    desk.do(IT_IS)

    assert desk.said[0].sale.crm is CrmState.RECORDED
    assert desk.world.books.give_backs() == []


@pytest.mark.parametrize(
    "trouble", [NotSentError(), UnusableAnswerError(), RefusedError("Not now", "BUSY")]
)
def test_while_crm_com_does_not_answer_nothing_is_decided(trouble: Exception) -> None:
    desk = Desk().needs_a_person()
    desk.world.rewards.trouble["look_up_purchase"] = trouble
    desk.do(IT_IS)

    assert desk.outcomes == [Settled.NO_ANSWER]
    assert desk.world.states == [NEEDS]
    desk.mended().do(IT_IS)
    assert desk.outcomes == [Settled.NO_ANSWER, Settled.DONE]


def test_a_bug_in_the_look_up_is_told_and_decides_nothing() -> None:
    desk = Desk().needs_a_person()
    bug = ValueError("a bug")
    desk.world.rewards.trouble["look_up_purchase"] = bug
    desk.do(IT_IS)

    assert desk.world.errors == [bug]
    assert desk.world.states == [NEEDS]


def test_a_cancellation_that_somebody_made_at_crm_com_ends() -> None:
    desk = Desk()
    desk.world.given_up(recorded=True)
    desk.world.rewards.trouble["cancel_purchase"] = RefusedError("Period is closed")
    desk.world.work()
    desk.do(IT_IS)

    assert desk.world.states == [DONE]
    assert desk.said[0].sale.stage is Stage.GIVEN_UP


# ---- remove from waiting list --------------------------------------------------------------------


def test_a_sale_that_never_left_is_taken_out_and_its_money_goes_back() -> None:
    desk = Desk().waiting().do(REMOVE)

    sale = desk.said[0].sale
    assert sale.stage is Stage.CANCELLED
    assert [(back.kind, back.amount) for back in sale.money_back] == [
        (TenderKind.CASH, Decimal("4.35"))
    ]
    assert desk.drawers == 1
    assert desk.world.states == [DONE]
    desk.world.work(QUIET_S)
    assert desk.world.rewards.references == []


def test_the_drawer_stays_shut_when_no_cash_goes_back() -> None:
    desk = Desk()
    desk.world.closed()
    desk.world.rewards.trouble["record_purchase"] = NotSentError()
    desk.world.work()
    desk.do(REMOVE)

    assert (desk.outcomes, desk.drawers) == ([Settled.DONE], 0)


def test_a_sale_on_its_way_is_not_taken_out() -> None:
    """It was still waiting on the list when the button was pressed, and is on the line by now."""
    desk = Desk().waiting()
    row = desk.world.outbox.rows[0]
    desk.world.runner.hold(Lane.MONEY)
    desk.world.work()
    desk.do(REMOVE, row)
    assert desk.outcomes == [Settled.OVERTAKEN]
    desk.world.runner.release()

    assert desk.world.states == [DONE]
    assert desk.said[0].sale.stage is Stage.CLOSED
    assert desk.drawers == 0


def test_a_sale_that_was_taken_out_during_a_round_is_not_sent() -> None:
    desk = Desk().waiting()
    other = desk.world.closed(SOFIA)
    desk.world.runner.hold(Lane.BOOKS)
    desk.world.outbox.send_now()
    desk.world.runner.take(Lane.BOOKS).run()
    row = desk.world.books.outbox()[0]
    desk.press(REMOVE, row)
    note, removal = desk.world.runner.take(Lane.BOOKS), desk.world.runner.take(Lane.BOOKS)
    removal.run()
    note.run()
    desk.world.runner.release()

    assert desk.outcomes == [Settled.DONE]
    assert desk.world.rewards.references == [str(other.reference)]


# ---- pressed twice -------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", [AGAIN, KEEP, IT_IS])
def test_a_second_press_decides_nothing(decision: Decision) -> None:
    desk = Desk().needs_a_person()
    row = desk.world.outbox.rows[0]
    desk.press(decision, row)
    assert desk.settle.is_deciding(row)
    desk.press(decision, row)
    desk.world.runner.run()
    desk.do(decision, row)

    assert desk.world.books.decisions == [(1, decision)]
    assert desk.outcomes == [Settled.DONE, Settled.OVERTAKEN]
    assert not desk.settle.is_deciding(row)


def test_a_sale_is_taken_out_once_also_after_a_restart() -> None:
    desk = Desk().waiting()
    row = desk.world.outbox.rows[0]
    desk.press(REMOVE, row)
    desk.do(REMOVE, row)
    desk.world.restart()
    later = Desk(desk.world).do(REMOVE, row)

    assert (desk.drawers, later.drawers) == (1, 0)
    assert later.outcomes == [Settled.OVERTAKEN]


def test_what_is_not_offered_is_not_done() -> None:
    desk = Desk().waiting()
    for decision in (AGAIN, KEEP, IT_IS):
        desk.do(decision)

    assert desk.said == []
    assert desk.world.states == [WAITING]


def test_a_full_disk_is_told_and_the_decision_can_be_made_again() -> None:
    desk = Desk().refused()
    desk.world.books.full = True
    desk.do(KEEP)
    assert len(desk.world.errors) == 1
    assert desk.said == []
    desk.world.books.full = False
    desk.do(KEEP)

    assert desk.outcomes == [Settled.DONE]
