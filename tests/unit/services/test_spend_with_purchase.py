"""Wallet money that the purchase itself asks for: once, and never with what is sent again."""

import json
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxKind, OutboxState, WriteRequest
from tests.fakes.clock import FakeClock
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.dying_till import DyingBooks, TillDied, lived_through

D = Decimal
QUIET_S = 120
FULL = D("37.27")
WITHOUT_SPEND = D("34.90")


def new_till() -> FakeTill:
    return FakeTill.spending_with_purchase()


def spend(till: FakeTill, amount: str = "10.00") -> FakeTill:
    till.at_spend_form(mock_up_basket()).ask_wallet(amount).runner.run()
    return till


def finish(till: FakeTill) -> FakeTill:
    """Take the money, at full price if nobody knows what was recorded."""
    if till.shows(Screen.UNKNOWN):
        till.do(till.wired.unknown.full_price_requested)
    return till.do(till.wired.payment.finish_requested)


def line(till: FakeTill) -> str:
    return till.payment.line.key if till.payment.line else ""


def asked(till: FakeTill) -> list[str | None]:
    """What each purchase that arrived at CRM.COM asked of the wallet."""
    return [body.get("spend") for body in till.rewards.recorded]


def kept_requests(till: FakeTill) -> list[tuple[Entry, bool]]:
    """The requests in the books, each with whether it asks for wallet money."""
    return [
        (entry, "spend" in json.loads(request.body))
        for entry, _, request in till.books.written
        if request is not None
    ]


# ---- answered ------------------------------------------------------------------------------------


def test_one_call_records_and_spends_and_its_answer_lowers_the_bill() -> None:
    till = spend(new_till())

    assert till.shows(Screen.PAYMENT)
    assert till.rewards.calls.count("record_purchase") == 1
    assert "spend" not in till.rewards.calls
    assert asked(till) == ["10.00"]
    assert till.current.spend.state is SpendState.SPENT_WITH_PURCHASE
    assert (till.current.from_wallet, till.current.to_pay) == (D("10.00"), D("24.90"))
    assert "read_wallet" in till.rewards.calls
    finish(till)
    assert till.books.entries == [
        Entry.SUBMITTED,
        Entry.SPEND_ASKED,
        Entry.ANSWERED,
        Entry.CLOSED,
    ]
    [job] = till.books.jobs
    assert (job.receipt.from_wallet, job.receipt.to_pay) == (D("10.00"), D("24.90"))


def test_both_requests_stand_in_the_books_before_anything_is_sent() -> None:
    till = new_till().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()

    assert kept_requests(till) == [(Entry.SUBMITTED, False), (Entry.SPEND_ASKED, True)]
    assert till.rewards.references == []
    assert till.current.crm is CrmState.SENDING


@pytest.mark.expected_log("the disk is full")
def test_what_cannot_be_written_is_not_sent_and_the_basket_is_there() -> None:
    till = new_till()
    till.books.full = True
    spend(till)

    assert till.shows(Screen.SALE)
    assert till.rewards.references == []
    till.books.full = False
    spend(till)
    assert till.current.to_pay == D("24.90")


def test_pay_asks_for_nothing() -> None:
    till = new_till().paid(mock_up_basket())

    assert asked(till) == [None]
    assert till.current.to_pay == WITHOUT_SPEND
    assert till.books.entries == [Entry.SUBMITTED, Entry.ANSWERED]


def test_less_than_was_asked_is_said() -> None:
    till = new_till()
    till.rewards.spends_at_most = D("8.00")
    spend(till)

    assert line(till) == "payment.spent-less"
    assert till.payment.line is not None
    assert till.payment.line.values == {
        "spent": D("8.00"),
        "asked": D("10.00"),
        "remains": D("26.90"),
    }
    assert line(till.restarted()) == "payment.spent-less"


@pytest.mark.parametrize("named", [D("-0.01"), D("10.01"), D("40.00")])
def test_an_amount_that_cannot_be_right_is_not_taken_off_and_the_way_out_stays(
    named: Decimal,
) -> None:
    till = new_till()
    till.rewards.misstated = [named]
    spend(till)

    assert (line(till), till.payment.alarming) == ("payment.spend-unstated", True)
    assert till.current.to_pay == WITHOUT_SPEND
    assert till.books.rows == []  # there is no spend request to look for
    assert till.payment.can_finish
    assert not till.payment.can_spend
    till.do(till.wired.questions.cancel_requested).do(till.wired.questions.cancel_confirmed)
    assert [one.cancelled for one in till.rewards.purchases.values()] == [True]


def test_a_refusal_is_the_purchases_and_the_basket_is_gone_back_to() -> None:
    till = new_till()
    till.rewards.trouble["record_purchase"] = RefusedError("Below the minimum")
    spend(till)
    assert line(till) == "payment.refused"
    assert till.current.spend.state is SpendState.NONE
    assert till.current.to_pay == FULL
    till.do(till.wired.questions.back_requested)
    assert till.shows(Screen.SALE)
    till.rewards.trouble.clear()
    till.do(till.wired.sale.pay_requested)

    assert asked(till) == [None]
    assert till.current.to_pay == WITHOUT_SPEND


def test_a_refused_purchase_is_sold_without_reward_at_full_price() -> None:
    till = new_till()
    till.rewards.trouble["record_purchase"] = RefusedError("Below the minimum")
    spend(till).do(till.wired.payment.sell_without_reward_requested)
    finish(till)

    assert (till.current.crm, till.current.taken) == (CrmState.KEPT, FULL)
    assert till.books.rows == []


# ---- not sent, or not known ----------------------------------------------------------------------


def test_not_sent_the_full_price_is_paid_and_what_is_sent_later_asks_for_nothing() -> None:
    till = new_till()
    till.rewards.trouble["record_purchase"] = NotSentError()
    spend(till)
    assert line(till) == "payment.not-sent"
    assert (till.current.spend.asked, till.current.to_pay) == (ZERO, FULL)
    finish(till)
    till.rewards.trouble.clear()
    till.do(till.wired.outbox.send_now)

    assert asked(till) == [None]
    sale = till.books.sales["basket-1"]
    assert (sale.crm, sale.give_back) == (CrmState.RECORDED, D("2.37"))


def test_withdrawn_from_its_lane_it_asked_for_nothing() -> None:
    till = new_till().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    till.runner.advance(5.5)
    assert (till.current.crm, till.current.spend.state) == (CrmState.WAITING, SpendState.NONE)
    till.release()

    assert till.rewards.references == []


def test_an_answer_that_was_lost_is_found_with_what_was_spent() -> None:
    till = new_till()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    spend(till)
    assert till.shows(Screen.UNKNOWN)
    assert (till.unknown.from_wallet, till.unknown.to_pay) == (D("10.00"), D("24.90"))
    till.wait(3)

    assert till.shows(Screen.PAYMENT)
    assert till.current.to_pay == D("24.90")
    assert asked(till) == ["10.00"]


def test_a_request_that_was_lost_is_sent_again_without_asking() -> None:
    till = new_till()
    till.rewards.once["record_purchase"] = [UnknownOutcomeError()]
    spend(till).wait(QUIET_S + 1)

    assert asked(till) == [None]
    assert till.current.crm is CrmState.RECORDED
    assert till.current.to_pay == WITHOUT_SPEND
    assert line(till) == "payment.spent-less"


def test_found_after_it_was_paid_what_it_spent_is_given_back() -> None:
    till = new_till()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    finish(spend(till))
    till.rewards.trouble.clear()
    till.wait(60)

    [owed] = till.books.give_backs()
    assert owed.amount == D("12.37")
    assert owed.sale.spend.state is SpendState.SPENT_WITH_PURCHASE
    assert till.books.outbox() == []


def test_a_late_answer_to_a_closed_sale_is_given_back_too() -> None:
    till = new_till().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.MONEY, Lane.LOOKUP)
    till.runner.advance(5.5)
    finish(till).do(tell).release()

    assert [one.amount for one in till.books.give_backs()] == [D("12.37")]
    assert asked(till) == ["10.00"]


def test_closed_without_an_answer_the_outbox_sends_it_without_asking() -> None:
    till = new_till()
    till.rewards.once["record_purchase"] = [UnknownOutcomeError()]
    finish(spend(till)).wait(3 * QUIET_S)

    assert asked(till) == [None]
    assert [one.amount for one in till.books.give_backs()] == [D("2.37")]


def test_nothing_that_waits_in_the_outbox_ever_asks() -> None:
    for trouble in (NotSentError(), UnknownOutcomeError()):
        till = new_till()
        till.rewards.trouble["record_purchase"] = trouble
        finish(spend(till))
        [row] = till.books.rows
        assert isinstance(row.request, WriteRequest)
        assert "spend" not in json.loads(row.request.body)


# ---- given up ------------------------------------------------------------------------------------


@pytest.mark.parametrize("unknown", [False, True])
def test_given_up_the_purchase_is_cancelled_and_with_it_what_it_spent(unknown: bool) -> None:
    till = new_till()
    if unknown:
        till.rewards.lost["record_purchase"] = UnknownOutcomeError()
        till.rewards.trouble["look_up_purchase"] = NotSentError()
    spend(till).do(till.wired.give_up.give_up, till.wired.till.cancelled)
    till.rewards.trouble.clear()
    till.wait(600)

    assert [row.kind for row in till.books.rows] == [OutboxKind.CANCELLATION]
    assert till.books.outbox() == []
    assert [one.cancelled for one in till.rewards.purchases.values()] == [True]
    assert "cancel_spend" not in till.rewards.calls


# ---- restarted -----------------------------------------------------------------------------------

WRITES = range(1, 7)


def books_agree(till: FakeTill) -> None:
    """Assert that CRM.COM has the sale once at most, and that nobody lost a cent of the wallet."""
    assert len(till.rewards.references) == len(set(till.rewards.references)) <= 1
    spent = sum((one.requested or ZERO for one in till.rewards.purchases.values()), ZERO)
    for sale in till.books.sales.values():
        assert sale.stage is Stage.CLOSED
        assert sale.crm is CrmState.RECORDED
        assert sale.spend.amount == spent
        assert sale.taken - sale.give_back == WITHOUT_SPEND - spent
    assert till.books.outbox() == []


@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("write", WRITES)
def test_a_till_that_dies_at_any_write_goes_on_as_without_a_spend(
    write: int, afterwards: bool
) -> None:
    books = DyingBooks(FakeClock(), dies_at=write, afterwards=afterwards)
    till = lived_through(FakeTill.spending_with_purchase(books), [spend, finish])
    if till.wired.current.sale is None and not till.books.sales:
        spend(till)
    if till.wired.current.sale is not None:
        till.wait(3)
        finish(till)
    till.wait(3 * QUIET_S)

    books_agree(till)
    assert asked(till) in ([None], ["10.00"])


@pytest.mark.parametrize("lost", [False, True], ids=["request", "answer"])
def test_a_till_that_dies_with_the_purchase_on_the_line_looks_for_it(lost: bool) -> None:
    till = new_till()
    (till.rewards.lost if lost else till.rewards.trouble)["record_purchase"] = TillDied()  # type: ignore[assignment] # no error: the end
    again = lived_through(till, [spend])
    again.rewards.lost.clear()
    again.rewards.trouble.clear()
    assert again.shows(Screen.UNKNOWN)
    again.wait(QUIET_S + 5)

    assert asked(again) == (["10.00"] if lost else [None])
    assert again.current.to_pay == (D("24.90") if lost else WITHOUT_SPEND)
    finish(again)
    books_agree(again)


def test_the_walk_reaches_the_end_of_a_sale() -> None:
    books = DyingBooks(FakeClock())
    lived_through(FakeTill.spending_with_purchase(books), [spend, finish])
    assert 3 <= books.writes < max(WRITES)
    assert [row.state for row in books.rows if row.state is not OutboxState.DONE] == []
