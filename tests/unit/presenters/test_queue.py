"""Waiting to be sent: what waits, what a person decides, and that nothing is done twice."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.basket import Basket
from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.queue_state import NoticeTone, QueueState
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.line import LineState
from cashier_app.services.ports import Lane, OutboxKind, OutboxState
from tests.fakes.shop import ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
AWAY = ("preview", "record_purchase", "look_up_purchase", "check_line")


def away(till: FakeTill) -> FakeTill:
    till.rewards.trouble = dict.fromkeys(AWAY, NotSentError())
    till.line.heard(LineState.AWAY)
    return till


def sold_offline(till: FakeTill, basket: Basket | None = None) -> FakeTill:
    """Sell a basket in cash while CRM.COM is away."""
    away(till).paid(basket or mock_up_basket())
    return till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)


def in_list(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.open, Screen.QUEUE)


def waiting() -> FakeTill:
    return in_list(sold_offline(FakeTill().start()))


def chosen(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.queue.row_selected, till.queue.rows[0].id)


def decide(till: FakeTill, decision: Decision) -> FakeTill:
    return till.do(till.wired.beside.queue.decision_requested, decision)


def confirm(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.queue.decision_confirmed)


def refused() -> FakeTill:
    till = waiting()
    till.rewards.trouble = {"record_purchase": RefusedError("The unit is closed")}
    till.line.heard(LineState.CONNECTED)
    return chosen(till.do(till.wired.beside.queue.send_requested))


def needs_a_person() -> FakeTill:
    """A purchase that was sent three times without an answer, and was never found."""
    till = waiting()
    till.rewards.trouble = {"record_purchase": UnknownOutcomeError()}
    till.line.heard(LineState.CONNECTED)
    till.do(till.wired.beside.queue.send_requested)
    for _ in range(3):
        till.wait(400)
    assert till.queue.rows[0].standing is Standing.NEEDS_A_PERSON
    return chosen(till)


def title(till: FakeTill) -> str:
    return till.queue.notice.title.key


def fact(till: FakeTill) -> str:
    said = till.queue.notice.fact
    return said.key if said else ""


def is_testing(till: FakeTill) -> bool:
    return till.queue.testing


def shown(till: FakeTill) -> QueueState:
    return till.queue


# ---- what is shown -------------------------------------------------------------------------------


def test_what_waits_is_shown_newest_first_with_its_sums() -> None:
    till = sold_offline(FakeTill().start())
    state = in_list(sold_offline(till, replace(mock_up_basket(), identity="b2"))).queue

    assert [row.number for row in state.rows] == ["3-000419", "3-000418"]
    assert (state.purchases, state.total, state.customers) == (2, D("74.54"), 1)
    assert (state.selected, state.detail, state.decisions) == (None, None, ())
    assert {row.standing for row in state.rows} == {Standing.WAITING}


def test_the_seconds_to_the_next_try_are_counted_while_somebody_looks() -> None:
    till = waiting()
    first = till.queue.notice.fact
    assert first is not None
    assert first.key == "queue.offline.next-try"
    till.wait(1)
    second = till.queue.notice.fact
    assert second is not None
    assert int(first.values["seconds"]) - int(second.values["seconds"]) == 1  # type: ignore[arg-type]
    shown = len(till.views[Screen.QUEUE].states)
    till.do(till.wired.status.tab_requested, Tab.SALE).wait(3)

    assert len(till.views[Screen.QUEUE].states) == shown


def test_opening_it_again_counts_once() -> None:
    till = in_list(waiting())
    shown = len(till.views[Screen.QUEUE].states)
    till.wait(1)

    assert len(till.views[Screen.QUEUE].states) == shown + 1


def test_since_when_crm_com_is_away_is_said_where_it_is_known() -> None:
    till = FakeTill().start()
    till.line.heard(LineState.CONNECTED)
    in_list(sold_offline(till))
    fact = till.queue.notice.fact
    assert fact is not None
    assert fact.key == "queue.offline.since"
    assert fact.values["time"] == till.line.answered_at


@pytest.mark.parametrize("known", [True, False])
def test_a_try_that_goes_on_is_said(known: bool) -> None:
    till = FakeTill().start()
    if known:
        till.line.heard(LineState.CONNECTED)
    in_list(sold_offline(till))
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.beside.queue.send_requested)

    assert till.queue.sending
    assert till.queue.notice.fact is not None
    assert till.queue.notice.fact.key == f"queue.offline.{'since-' if known else ''}trying"


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (LineState.NOT_SECURE, "queue.not-secure"),
        (LineState.NO_KEY, "queue.no-key"),
        (LineState.KEY_REFUSED, "queue.key-refused"),
    ],
)
def test_a_line_that_is_wrong_is_said_also_while_nothing_waits(state: LineState, key: str) -> None:
    till = FakeTill().start()
    till.line.heard(state)
    notice = in_list(till).queue.notice

    assert (notice.title.key, notice.tone, notice.fact) == (key, NoticeTone.BAD, None)
    assert notice.next_step is not None
    assert notice.next_step.key == f"{key}.next"


def test_an_empty_list_needs_nothing() -> None:
    till = FakeTill().start()
    notice = in_list(till).queue.notice
    assert (notice.title.key, notice.fact) == ("queue.connected", None)
    assert notice.next_step is not None
    assert notice.next_step.key == "queue.empty.next"
    till.line.heard(LineState.CONNECTED)
    fact = in_list(till).queue.notice.fact

    assert fact is not None
    assert fact.key == "queue.connected.last"


def test_the_sale_whose_answer_is_awaited_is_named_until_it_is_there() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    in_list(till.paid(mock_up_basket()))
    assert (shown(till).rows, shown(till).in_work) == ((), "3-000418")
    till.rewards.trouble.clear()
    till.do(till.wired.unknown.check_requested)

    assert in_list(till).queue.in_work == ""


def test_rows_leave_when_they_are_sent_and_take_the_choice_with_them() -> None:
    till = chosen(waiting())
    assert shown(till).detail
    till.rewards.trouble.clear()
    till.line.heard(LineState.CONNECTED)
    till.do(till.wired.beside.queue.send_requested)

    left = shown(till)
    assert (left.rows, left.selected, left.detail) == ((), None, None)
    assert not till.queue.sending


def test_an_answer_that_is_awaited_is_said_and_nothing_can_be_decided() -> None:
    till = waiting()
    till.rewards.trouble = {"record_purchase": UnknownOutcomeError()}
    till.line.heard(LineState.CONNECTED)
    till.do(till.wired.beside.queue.send_requested)
    chosen(till)

    assert title(till) == "queue.awaited"
    assert till.queue.decisions == ()
    assert till.queue.rows[0].standing is Standing.BEING_CHECKED


def test_a_cancellation_waits_too_and_there_is_nothing_to_decide() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    away(till)
    till.rewards.trouble["cancel_purchase"] = NotSentError()
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    chosen(in_list(till))

    assert [row.kind for row in till.queue.rows] == [OutboxKind.CANCELLATION]
    assert (till.queue.purchases, till.queue.decisions) == (0, ())


# ---- what a person decides -----------------------------------------------------------------------


def test_taking_a_sale_out_asks_first_and_says_how_the_money_goes_back() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    assert till.queue.question is Decision.REMOVE
    assert [part.amount for part in till.queue.money_back] == [D("37.27")]
    opened = till.printer.drawer_opened
    confirm(till)

    assert till.queue.rows == ()
    assert title(till) == "queue.removed"
    assert till.queue.notice.next_step is not None
    assert till.queue.notice.next_step.key == "queue.removed.cash"
    assert till.printer.drawer_opened == opened + 1
    assert till.books.sales["basket-1"].stage is Stage.CANCELLED


@pytest.mark.parametrize(
    ("cash", "key"), [("", "queue.removed.card"), ("1000", "queue.removed.both")]
)
def test_money_goes_back_as_it_was_paid(cash: str, key: str) -> None:
    till = away(FakeTill().start()).paid(mock_up_basket())
    payment = till.wired.payment
    payment.way_chosen(Way.SPLIT)
    if cash:
        till.typed(cash).do(payment.add_cash_requested)
    till.do(payment.add_card_requested)
    till.do(payment.card_approved)
    till.do(payment.finish_requested)
    confirm(decide(chosen(in_list(till)), Decision.REMOVE))

    assert till.queue.notice.next_step is not None
    assert till.queue.notice.next_step.key == key


def test_a_second_press_takes_out_once() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    till.runner.hold(Lane.BOOKS)
    till.wired.beside.queue.decision_confirmed()
    till.wired.beside.queue.decision_confirmed()
    chosen(till)
    assert till.queue.decisions == ()
    till.release()

    assert till.printer.drawer_opened == 2  # the sale's own cash, and the money that goes back
    assert till.queue.rows == ()


def test_a_question_can_be_declined() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    till.do(till.wired.beside.queue.decision_declined)
    assert till.queue.question is None
    confirm(till)

    assert len(till.queue.rows) == 1


def test_what_may_not_be_decided_is_not_asked() -> None:
    till = decide(chosen(waiting()), Decision.SEND_AGAIN)
    assert till.queue.question is None
    till = decide(waiting(), Decision.REMOVE)

    assert till.queue.question is None


def test_a_question_goes_when_the_row_is_not_as_it_was() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    till.rewards.trouble = {"record_purchase": RefusedError("closed")}
    till.do(till.wired.outbox.send_now)

    assert till.queue.question is None
    assert till.queue.decisions == (Decision.SEND_AGAIN, Decision.KEEP_WITHOUT_REWARD)


def test_a_decision_that_came_too_late_is_said() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    till.runner.hold(Lane.BOOKS)
    till.wired.beside.queue.decision_confirmed()
    till.books.rows[0] = replace(till.books.rows[0], attempts=1)
    till.release()

    assert title(till) == "queue.overtaken"
    assert till.books.sales["basket-1"].stage is Stage.CLOSED


@pytest.mark.expected_log("the disk is full")
def test_a_decision_that_cannot_be_written_changes_nothing() -> None:
    till = decide(chosen(waiting()), Decision.REMOVE)
    till.books.broken.add("outbox_decided")
    confirm(till)

    assert len(till.queue.rows) == 1
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"


def test_what_was_refused_shows_the_words_and_is_sent_again_without_asking() -> None:
    till = refused()
    assert (title(till), till.queue.words) == ("queue.need-a-person", "The unit is closed")
    assert till.queue.need_a_person == ForAPerson(purchases=1)
    till.rewards.trouble.clear()
    decide(till, Decision.SEND_AGAIN).wait(400)

    assert till.queue.rows == ()
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_what_was_refused_can_be_kept_without_reward() -> None:
    till = decide(refused(), Decision.KEEP_WITHOUT_REWARD)
    assert till.queue.question is Decision.KEEP_WITHOUT_REWARD
    assert till.queue.money_back == ()
    confirm(till)

    assert (till.queue.rows, title(till)) == ((), "queue.keep-without-reward")
    assert till.books.sales["basket-1"].crm is CrmState.KEPT


def test_what_needs_a_person_asks_before_it_is_sent_again() -> None:
    till = decide(needs_a_person(), Decision.SEND_AGAIN)
    assert till.queue.question is Decision.SEND_AGAIN
    confirm(till)

    assert title(till) == "queue.send-again"


def test_a_person_saw_it_at_crm_com() -> None:
    till = confirm(decide(needs_a_person(), Decision.IT_IS_AT_CRM))

    assert (till.queue.rows, title(till)) == ((), "queue.it-is-at-crm")


def test_without_an_answer_nothing_is_decided() -> None:
    till = decide(needs_a_person(), Decision.IT_IS_AT_CRM)
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    confirm(till)

    assert title(till) == "queue.no-answer"
    assert len(till.queue.rows) == 1


def test_choosing_another_row_takes_the_news_away() -> None:
    till = confirm(decide(refused(), Decision.KEEP_WITHOUT_REWARD))
    till.do(till.wired.beside.queue.row_selected, 1)

    assert title(till) == "queue.connected"


def test_of_thousands_the_newest_are_shown_and_all_that_need_a_person() -> None:
    till = waiting()
    row = till.books.rows[0]
    till.books.rows += [replace(row, id=number) for number in range(2, 3001)]
    till.books.rows[0] = replace(row, state=OutboxState.REFUSED)
    till.wired.outbox.read_anew()
    in_list(till.do(till.wired.outbox.go_on))
    state = shown(till)

    assert (state.purchases, state.need_a_person) == (3000, ForAPerson(purchases=1))
    assert (len(state.rows), state.hidden) == (201, 2799)
    assert [one.id for one in state.rows[:2]] == [3000, 2999]
    assert state.rows[-1].standing is Standing.REFUSED


# ---- testing the line, and leaving ---------------------------------------------------------------


def test_a_test_says_what_came_of_it() -> None:
    till = waiting()
    till.runner.hold(Lane.LOOKUP)
    till.wired.beside.queue.test_requested()
    till.wired.beside.queue.test_requested()
    assert (is_testing(till), fact(till)) == (True, "queue.testing")
    till.release()
    assert (is_testing(till), fact(till)) == (False, "queue.test.no-answer")
    assert till.rewards.calls.count("check_line") == 1
    till.rewards.trouble.clear()
    till.do(till.wired.beside.queue.test_requested)
    assert fact(till) == "queue.test.answered"
    till.line.heard(LineState.KEY_REFUSED)
    in_list(till)

    assert fact(till) == ""


@pytest.mark.parametrize("press", ["test_requested", "send_requested"])
def test_what_came_of_it_stands_where_a_chosen_row_was(press: str) -> None:
    till = chosen(waiting())
    before = till.queue
    getattr(till.wired.beside.queue, press)()
    assert (before.detail is None, till.queue.detail) == (False, None)
    assert till.queue.decisions == ()


@pytest.mark.parametrize("press", ["test_requested", "send_requested"])
def test_what_a_person_wants_ends_the_pause_of_a_dead_line(press: str) -> None:
    till = waiting()
    till.line.heard(LineState.AWAY)
    assert till.line.wait_s() > 0
    till.runner.hold(Lane.LOOKUP)
    till.runner.hold(Lane.MONEY)
    getattr(till.wired.beside.queue, press)()
    assert till.line.wait_s() == 0


def test_what_came_of_a_test_is_not_said_where_the_line_itself_is_wrong() -> None:
    till = waiting()
    till.do(till.wired.beside.queue.test_requested)
    till.line.heard(LineState.NOT_SECURE)
    till.wait(1)

    assert till.queue.notice.fact is None


def test_the_way_back_leads_to_all_purchases() -> None:
    till = waiting()
    till.do(till.wired.beside.queue.back_requested)

    assert till.shows(Screen.PURCHASES)


def test_who_was_never_looked_up_counts_by_what_she_showed() -> None:
    unchecked = replace(ELENI, id="", name="", first_name="", last_name="")
    till = in_list(sold_offline(FakeTill().start(), mock_up_basket(unchecked)))

    assert till.queue.customers == 1
    assert till.queue.rows[0].customer == unchecked
