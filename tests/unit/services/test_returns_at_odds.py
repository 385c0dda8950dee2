"""Returns that meet something else: late answers, claims, cancellations, other people."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.goods_return import ReturnedLine
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.domain.verb import Verb
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane
from tests.fakes.people import DESPO, MARIA
from tests.fakes.shop import CARD
from tests.fakes.till import FakeTill
from tests.unit.presenters.staffed_till import signed_in, staffed
from tests.unit.presenters.test_claim_purchase import given, shop
from tests.unit.services.returning import (
    agrees,
    basket,
    chosen,
    confirm,
    live_purchases,
    notes,
    original,
    owing,
    rest,
    returned,
    sold,
    states,
)

D = Decimal
LATE = UnknownOutcomeError()
CHEESE = (ReturnedLine(0, D(1)),)


def test_an_answer_that_comes_when_its_question_is_settled_stops_no_later_look_up() -> None:
    till = chosen(sold(), 0)
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.returning.return_confirmed()
    till.runner.run()
    call = till.runner.take(Lane.MONEY)
    till.rewards.lost = {"cancel_purchase": LATE, "record_purchase": LATE}
    late = call.begin()
    till.wait(8)  # a look-up finds it cancelled, and what is kept waits for the line
    assert states(till) == ["cancelling", "recording"]
    till.do(late).release()
    till.rewards.lost = {}
    till.wait(400)

    assert states(till)[-1] == "done"
    agrees(till)


def test_nor_does_a_line_that_says_late_that_it_sent_nothing_of_what_is_found() -> None:
    till = chosen(sold(), 0)
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.returning.return_confirmed()
    till.runner.run()
    till.runner.take(Lane.MONEY).run()
    till.runner.run()
    till.rewards.lost = {"record_purchase": NotSentError(), "spend": LATE}
    late = till.runner.take(Lane.MONEY).begin()
    till.wait(8)
    assert states(till) == ["cancelling", "recording", "spending"]
    till.do(late).release()
    till.rewards.lost = {}
    till.wait(400)

    assert states(till)[-1] == "done"
    agrees(till)


@pytest.mark.expected_log("TransitionError: LCA1-3-000418-K7Q2 is recorded by now")
def test_goods_of_a_sale_that_was_given_to_a_customer_meanwhile_do_not_come_back() -> None:
    till = sold(shop(), customer=None)
    before = original(till)
    given(till)
    assert original(till).crm is CrmState.RECORDED
    till.do(till.wired.beside.bought.returns.begin, before, CHEESE)

    assert (states(till), original(till).stage) == ([], Stage.CLOSED)
    assert notes(till) == []
    agrees(till)


@pytest.mark.expected_log("TransitionError: LCA1-3-000418-K7Q2 is waiting by now")
def test_nor_do_those_of_one_that_still_waits_to_be_sent() -> None:
    till = sold(shop(), customer=None)
    before = original(till)
    till.rewards.trouble = {"record_purchase": NotSentError()}
    given(till)
    assert original(till).crm is CrmState.WAITING
    till.do(till.wired.beside.bought.returns.begin, before, CHEESE)

    assert (states(till), original(till).stage) == ([], Stage.CLOSED)
    assert not till.wired.beside.bought.returns.is_touched(before.identity)


@pytest.mark.parametrize(("given_back", "goes_back"), [(False, "9.00"), (True, "8.00")])
def test_what_was_paid_before_crm_answered_goes_back_once(given_back: bool, goes_back: str) -> None:
    till = sold(shop(), customer=None)
    till.rewards.instant = D("1.00")
    given(till)
    bought = till.wired.beside.bought
    assert [row.amount for row in till.purchases.give_backs] == [D("1.00")]
    if given_back:
        (owed,) = till.wired.after.give_backs.rows
        till.do(till.wired.after.give_backs.paid, owed)
    till.do(bought.screen.open)
    returned(till, 0)
    (note,) = notes(till)

    assert (rest(till).to_pay, original(till).stage) == (D("11.00"), Stage.RETURNED)
    assert [part.received for part in note.tenders] == [D(goes_back)]
    assert (note.goods, note.instant) == (D("8.00"), D("-1.00"))
    assert till.purchases.give_backs == ()
    agrees(till)


@pytest.mark.expected_log("TransitionError: goods of it are being returned")
def test_what_is_kept_is_not_cancelled_from_her_list_before_the_return_has_ended() -> None:
    till = owing()
    till.scan(CARD.value)
    bought = till.wired.beside.bought
    (row,) = [one for one in bought.hers.rows if one.sale is None]
    till.do(bought.screen.row_selected, row.key)
    assert till.purchases.cannot_cancel == "cancel-returning"
    till.do(bought.cancel.cancel, row)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(bought.returning.debt_collected)

    assert rest(till).stage is Stage.CLOSED
    assert live_purchases(till) == [str(rest(till).reference)]
    agrees(till)


def test_a_spend_that_is_still_looked_for_is_gone_with_the_purchase() -> None:
    till = FakeTill().start()
    till.rewards.trouble = {"spend": LATE}
    till.paid(basket())
    till.do(till.wired.payment.spend_requested)
    till.ask_wallet("10.00").runner.run()
    till.do(till.wired.payment.way_chosen, Way.CASH)
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    assert original(till).spend.state is SpendState.CHECK
    till.rewards.trouble = {}
    returned(till, 0)
    till.wait(1000)

    assert original(till).stage is Stage.RETURNED
    assert till.books.outbox() == []
    agrees(till)


def test_whoever_takes_over_does_not_confirm_what_another_began() -> None:
    till = chosen(sold(signed_in(staffed(), DESPO)), 0)
    assert till.purchases.returning is not None
    till.do(till.wired.room.lock)
    confirm(signed_in(till, MARIA))

    assert states(till) == []


def test_the_debt_that_somebody_allowed_is_let_go_whatever_is_chosen_by_then() -> None:
    asked: list[Callable[[], None]] = []

    def allow(verb: Verb, then: Callable[[], None]) -> None:
        asked.append(then) if verb is Verb.WAIVE_DEBT else then()

    manner = Manner(42, "en", 120, lambda: "Goods", "Maria K.", 0, allow=allow)
    till = FakeTill(manner=manner).start()
    for identity in ("basket-1", "basket-2"):
        till.rewards.trouble = {}
        sold(till, goods=partial(basket, identity=identity))
        till.rewards.trouble = {"spend": RefusedError("The wallet is blocked")}
        returned(till, 0)
    bought = till.wired.beside.bought
    till.do(bought.screen.row_selected, "basket-1")
    till.do(bought.returning.debt_waived)
    till.do(bought.screen.row_selected, "basket-2")
    (allowed,) = asked
    till.do(allowed).do(allowed)

    assert till.books.sales["basket-1"].stage is Stage.RETURNED
    assert [step.goods.sale for step in bought.returns.live] == ["basket-2"]


@pytest.mark.expected_log("TransitionError: the sale is in other hands")
def test_a_return_that_ended_before_begins_no_second_one() -> None:
    till = sold()
    before = original(till)
    returned(till, 0)
    till.do(till.wired.beside.bought.returns.begin, before, CHEESE)

    assert states(till).count("cancelling") == 1
    assert till.rewards.calls.count("cancel_purchase") == 1
    assert till.bar.flash is not None
    agrees(till)
