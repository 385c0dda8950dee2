"""A return or cancellation that CRM.COM refuses for good to show ends by a person's word."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from cashier_app.app.asks import outbox_rows
from cashier_app.domain.decision import Told
from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.purchases_return_state import Open, ReturnDecision
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane, OutboxKind, OutboxState
from tests.fakes.till import FakeTill
from tests.unit.services.returning import (
    agrees,
    chosen,
    confirm,
    fresh,
    notes,
    original,
    rest,
    said,
    sold,
    states,
)

D = Decimal
LONG = 600  # ten refusals take four minutes
NO_RIGHT = RefusedError("No permission")
CLOSED = RefusedError("Account closed")
Cut = Callable[[FakeTill], FakeTill]


def cut(till: FakeTill, write: str, read: str, refusal: RefusedError) -> FakeTill:
    """From now on the answer to this write is lost, and what would show it is refused."""
    till.rewards.lost = {write: UnknownOutcomeError()}
    till.rewards.trouble = {read: refusal}
    return till


def answers_again(till: FakeTill) -> FakeTill:
    till.rewards.lost, till.rewards.trouble = {}, {}
    return till


def cancelling(*, happened: bool = True) -> FakeTill:
    """A return of the cheese whose cancellation got no answer and cannot be read."""
    till = chosen(sold(), 0)
    cut(till, "cancel_purchase", "read_purchase", NO_RIGHT)
    if not happened:
        till.rewards.lost = {}
        till.rewards.trouble["cancel_purchase"] = UnknownOutcomeError()
    return confirm(till).wait(LONG)


def recording(*, happened: bool = True, spend: str = "0") -> FakeTill:
    """A return whose rest got no answer, with a list that is refused."""
    till = chosen(sold(spend=spend), 0)
    cut(till, "record_purchase", "look_up_purchase", CLOSED)
    if not happened:
        till.rewards.lost = {}
        till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    return confirm(till).wait(LONG)


def tell(till: FakeTill, told: Told) -> FakeTill:
    return till.do(till.wired.beside.bought.deciding.what_happened_told, told)


def decision(till: FakeTill) -> ReturnDecision:
    shown = till.purchases.decision
    assert shown is not None
    return shown


def restarted(till: FakeTill) -> FakeTill:
    """The till of the next morning; CRM.COM refuses as before."""
    after = fresh(till.books)
    after.rewards = till.rewards
    return after.do(after.wired.status.tab_requested, Tab.PURCHASES)


# ---- a return whose cancellation is not known --------------------------------------------------


def test_a_return_whose_purchase_cannot_be_read_comes_to_a_person() -> None:
    till = cancelling()
    calls = len(till.rewards.calls)
    till.wait(10 * LONG)

    assert states(till) == ["cancelling", "cancel-not-known"]
    assert len(till.rewards.calls) == calls
    assert decision(till) == ReturnDecision(
        "3-000418", Open.CANCEL_NOT_KNOWN, D(0), D(0), "No permission"
    )
    assert said(till) == "purchases.cancel-not-known"
    assert (till.purchases.need_a_person, notes(till)) == (1, [])
    assert till.purchases.rows[0].standing is Standing.NEEDS_A_PERSON


def test_it_waits_in_the_list_and_leads_to_its_decision() -> None:
    till = cancelling()
    till.do(till.wired.beside.open, Screen.QUEUE)
    (row,) = till.queue.rows

    assert (row.standing, till.queue.need_a_person) == (
        Standing.NEEDS_A_PERSON,
        ForAPerson(returns=1),
    )
    (listed,) = outbox_rows(till.books)
    assert (listed["kind"], listed["state"], listed["words"]) == (
        "cancellation",
        "needs-a-person",
        "No permission",
    )
    till.do(till.wired.beside.queue.row_selected, row.id)
    assert till.shows(Screen.PURCHASES)
    assert decision(till).open is Open.CANCEL_NOT_KNOWN


def test_said_to_be_cancelled_it_goes_on_to_the_money() -> None:
    till = answers_again(cancelling())
    tell(till, Told.HAPPENED)

    assert states(till) == ["cancelling", "cancel-not-known", "recording", "spending", "done"]
    assert said(till) == "returns.done-cash"
    assert till.purchases.decision is None
    agrees(till)


def test_said_not_to_be_cancelled_nothing_happened() -> None:
    till = tell(answers_again(cancelling(happened=False)), Told.NOT_HAPPENED)

    assert states(till)[-1] == "not-done"
    assert said(till) == "returns.not-done"
    assert (original(till).stage, notes(till)) == (Stage.CLOSED, [])
    agrees(till)


def test_asked_again_it_is_looked_for_as_before() -> None:
    till = tell(cancelling(), Told.ASK_AGAIN)
    assert states(till)[-1] == "cancelling"
    till.wait(LONG)
    assert states(till)[-1] == "cancel-not-known"

    tell(answers_again(till), Told.ASK_AGAIN).wait(3)
    assert states(till)[-1] == "done"
    agrees(till)


def test_it_is_there_again_after_a_restart() -> None:
    till = restarted(cancelling())
    till.wait(LONG)

    assert (decision(till).open, decision(till).words) == (Open.CANCEL_NOT_KNOWN, "No permission")
    assert till.wired.beside.bought.waits_for_word is False
    tell(till, Told.NOT_HAPPENED)
    assert states(till)[-1] == "not-done"


# ---- a return whose rest is not known ----------------------------------------------------------


def test_a_return_whose_rest_cannot_be_looked_up_comes_to_a_person() -> None:
    till = recording()
    till.wait(10 * LONG)

    assert states(till) == ["cancelling", "recording", "rest-not-known"]
    assert decision(till) == ReturnDecision(
        "3-000418", Open.REST_NOT_KNOWN, D(0), D(0), "Account closed"
    )
    assert (said(till), notes(till)) == ("returns.rest-not-known", [])
    (listed,) = outbox_rows(till.books)
    assert (listed["kind"], listed["state"]) == ("purchase", "needs-a-person")


def test_said_to_be_at_crm_com_it_costs_what_its_goods_cost() -> None:
    till = tell(recording(), Told.HAPPENED)

    assert states(till)[-1] == "done"
    assert (rest(till).crm, rest(till).answer, rest(till).to_pay) == (
        CrmState.RECORDED,
        None,
        D("12.00"),
    )
    assert [note.tenders[0].received for note in notes(till)] == [D("7.00")]


@pytest.mark.parametrize(("spend", "automatic"), [("0", "1.00"), ("10.00", "0")])
def test_said_to_be_at_crm_com_it_is_read_once_it_can_be(spend: str, automatic: str) -> None:
    def refused() -> FakeTill:
        till = chosen(sold(spend=spend), 0)
        till.rewards.automatic = D(automatic)
        cut(till, "record_purchase", "look_up_purchase", CLOSED)
        return answers_again(confirm(till).wait(LONG))

    told = tell(refused(), Told.HAPPENED)
    sent_again = refused()
    sent_again.do(sent_again.wired.beside.bought.returning.rest_sent_again).wait(3)

    assert states(told)[-1] == "done"
    assert rest(told).to_pay == rest(sent_again).to_pay < rest(told).goods
    assert rest(told).answer is not None
    agrees(told)


@pytest.mark.parametrize("trouble", [NotSentError(), UnusableAnswerError()])
def test_while_crm_com_does_not_answer_her_word_decides_nothing(trouble: Exception) -> None:
    till = recording()
    till.rewards.trouble["look_up_purchase"] = trouble
    tell(till, Told.HAPPENED)

    assert (states(till)[-1], said(till)) == ("rest-not-known", "returns.rest-not-known")
    assert decision(till).open is Open.REST_NOT_KNOWN


def test_an_answer_that_comes_after_another_word_says_nothing_more() -> None:
    till = recording()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.runner.hold(Lane.LOOKUP)
    tell(till, Told.HAPPENED)
    till.do(till.wired.beside.bought.returning.rest_without_reward)
    settled = said(till)
    till.runner.take(Lane.LOOKUP).begin()()
    till.runner.run()

    assert (states(till)[-1], said(till)) == ("done", settled)


@pytest.mark.expected_log("a bug")
def test_a_bug_in_that_look_is_told_and_decides_nothing() -> None:
    till = recording()
    till.rewards.trouble["look_up_purchase"] = ValueError("a bug")
    tell(till, Told.HAPPENED)

    assert states(till)[-1] == "rest-not-known"


def test_what_was_cancelled_there_meanwhile_stays_with_a_person() -> None:
    till = answers_again(recording())
    number = list(till.rewards.purchases)[-1]
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request(number))
    tell(till, Told.HAPPENED)

    assert states(till)[-1] == "needs-a-person"


def test_what_the_purchase_itself_asked_for_stays_off_the_bill() -> None:
    till = recording(spend="10.00")
    tell(till, Told.HAPPENED)

    assert (till.books.steps[-1], decision(till).owes) == ("owed", D("3.00"))


def test_sent_again_it_is_looked_for_and_found() -> None:
    till = answers_again(recording())
    till.do(till.wired.beside.bought.returning.rest_sent_again).wait(3)

    assert states(till)[-1] == "done"
    assert len(till.rewards.recorded) == 2
    agrees(till)


def test_kept_without_reward_it_is_settled() -> None:
    till = recording(happened=False)
    till.do(till.wired.beside.bought.returning.rest_without_reward)

    assert (states(till)[-1], rest(till).crm) == ("done", CrmState.KEPT)


def test_of_what_is_kept_only_its_being_there_is_said() -> None:
    till = recording()
    tell(till, Told.NOT_HAPPENED)
    tell(till, Told.ASK_AGAIN)

    assert states(till)[-1] == "rest-not-known"


def test_what_is_kept_is_decided_after_a_restart_too() -> None:
    till = restarted(recording())

    assert decision(till).open is Open.REST_NOT_KNOWN
    assert tell(till, Told.HAPPENED).books.steps[-1] == "done"


# ---- a return whose spend is not known ---------------------------------------------------------


def test_a_spend_that_cannot_be_looked_up_stays_off_the_bill_and_the_outbox_goes_on() -> None:
    till = chosen(sold(), 0)
    cut(till, "spend", "look_up_spend", CLOSED)
    confirm(till).wait(LONG)

    assert states(till)[-1] == "owed"
    answers_again(till)
    till.do(till.wired.beside.bought.returning.debt_collected)
    assert rest(till).spend.state is SpendState.CHECK
    (row,) = till.books.outbox()
    assert (row.kind, row.state) == (OutboxKind.SPEND_CANCELLATION, OutboxState.WAITING)
    till.wait(LONG)
    assert not till.books.outbox()
    agrees(till)


# ---- a cancellation ----------------------------------------------------------------------------


def cancelled(*, happened: bool = True) -> FakeTill:
    """The whole purchase, whose cancellation got no answer and cannot be read."""
    till = sold()
    asks = till.wired.beside.bought.cancelling
    till.do(asks.cancel_requested)
    cut(till, "cancel_purchase", "read_purchase", NO_RIGHT)
    if not happened:
        till.rewards.lost = {}
        till.rewards.trouble["cancel_purchase"] = UnknownOutcomeError()
    return till.do(asks.cancel_confirmed).wait(LONG)


def test_a_cancellation_that_cannot_be_read_comes_to_a_person() -> None:
    till = cancelled()
    calls = len(till.rewards.calls)
    till.wait(10 * LONG)

    assert len(till.rewards.calls) == calls
    assert decision(till) == ReturnDecision(
        "3-000418", Open.CANCEL_NOT_KNOWN, D(0), D(0), "No permission"
    )
    assert (said(till), till.purchases.need_a_person) == ("purchases.cancel-not-known", 1)
    assert till.purchases.rows[0].standing is Standing.NEEDS_A_PERSON
    till.do(till.wired.beside.open, Screen.QUEUE)
    assert [row.standing for row in till.queue.rows] == [Standing.NEEDS_A_PERSON]
    assert till.queue.need_a_person == ForAPerson(cancellations=1)
    (listed,) = outbox_rows(till.books)
    assert (listed["state"], listed["words"]) == ("needs-a-person", "No permission")


def test_told_elsewhere_than_on_purchases_it_is_said_in_the_top_bar() -> None:
    till = sold()
    asks = till.wired.beside.bought.cancelling
    till.do(asks.cancel_requested)
    cut(till, "cancel_purchase", "read_purchase", NO_RIGHT)
    till.do(asks.cancel_confirmed).do(till.wired.status.tab_requested, Tab.SALE)
    till.wait(245)

    assert till.bar.flash is not None
    assert till.bar.flash.key == "purchases.cancel-not-known"


def test_said_to_be_cancelled_its_money_goes_back_once() -> None:
    till = cancelled()
    told = till.wired.beside.bought.deciding.what_happened_told
    told(Told.HAPPENED)
    told(Told.HAPPENED)
    till.runner.run()

    assert (original(till).stage, len(notes(till))) == (Stage.CANCELLED, 1)
    assert (said(till), till.purchases.decision) == ("purchases.cancelled-cash", None)


def test_said_not_to_be_cancelled_the_purchase_stands() -> None:
    till = tell(cancelled(happened=False), Told.NOT_HAPPENED)

    assert (original(till).stage, notes(till)) == (Stage.CLOSED, [])
    assert said(till) == "purchases.cancel-not-done"


def test_a_cancellation_that_is_asked_again_is_found() -> None:
    till = tell(cancelled(), Told.ASK_AGAIN)
    assert (said(till), till.purchases.decision) == ("purchases.cancel-asked", None)
    till.wait(LONG)
    assert decision(till).open is Open.CANCEL_NOT_KNOWN

    tell(answers_again(till), Told.ASK_AGAIN).wait(3)
    assert original(till).stage is Stage.CANCELLED


def test_a_cancellation_is_decided_after_a_restart_too() -> None:
    till = restarted(cancelled())
    till.wait(LONG)

    assert decision(till).words == "No permission"
    assert till.wired.beside.bought.waits_for_word is False
    assert original(tell(till, Told.HAPPENED)).stage is Stage.CANCELLED


@pytest.mark.parametrize("told", list(Told))
def test_where_crm_com_says_it_no_word_of_a_person_counts(told: Told) -> None:
    till = sold()
    tell(till, told)
    cancel = till.wired.beside.bought.cancel
    till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    asks = till.wired.beside.bought.cancelling
    till.do(asks.cancel_requested).do(asks.cancel_confirmed)
    (one,) = cancel.live
    cancel.told(one.asked, told)
    till.runner.run()

    assert (cancel.live, original(till).stage) == ((one,), Stage.CLOSED)


def test_a_return_that_is_being_checked_hears_no_word() -> None:
    till = chosen(sold(), 0)
    till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    confirm(till)
    tell(till, Told.HAPPENED)

    (step,) = till.wired.beside.bought.returns.live
    assert step.goods.state is ReturnState.CANCELLING
