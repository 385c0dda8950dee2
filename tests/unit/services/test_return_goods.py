"""Returning some goods of a past sale: CRM.COM, books, drawer and paper say the same."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    StorageError,
    TransitionError,
    UnknownOutcomeError,
)
from cashier_app.domain.goods_return import ReturnedLine, begun
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.purchases_return_state import Open
from cashier_app.presenters.return_message import return_message
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.ports import Lane, OutboxKind
from cashier_app.services.settle_return import NextStep
from tests.fakes.allowing import Asked
from tests.fakes.shop import ELENI
from tests.fakes.till import FakeTill
from tests.unit.services.returning import (
    agrees,
    basket,
    chosen,
    confirm,
    live_purchases,
    marked_down,
    notes,
    original,
    owing,
    panel,
    rest,
    returned,
    said,
    sold,
    states,
)

D = Decimal
LATE = UnknownOutcomeError()


def kinds(till: FakeTill) -> list[tuple[TenderKind, Decimal]]:
    return [(part.kind, part.received) for part in notes(till)[-1].tenders]


# ---- the example of the issue ----------------------------------------------------------------


def test_the_money_goes_back_when_the_wallet_gives_as_much_again() -> None:
    till = sold()
    kicks = till.printer.drawer_opened
    assert original(till).to_pay == D("9.00")
    chosen(till, 0)
    shown = panel(till)

    assert (shown.goods, shown.about, shown.owes) == (D("8.00"), D("8.00"), D(0))
    assert shown.again
    confirm(till)
    assert states(till) == ["cancelling", "recording", "spending", "done"]
    assert (original(till).stage, rest(till).stage) == (Stage.RETURNED, Stage.CLOSED)
    assert (rest(till).goods, rest(till).from_wallet, rest(till).to_pay) == (
        D("12.00"), D("10.00"), D("1.00"),
    )  # fmt: skip
    assert (said(till), till.printer.drawer_opened) == ("returns.done-cash", kicks + 1)
    agrees(till)


def test_the_credit_note_lists_what_came_back_under_its_own_number() -> None:
    till = returned(sold(), 0)
    (note,) = notes(till)

    assert (note.kind, note.number, note.original) == (ReceiptKind.RETURN, "3-000420", "3-000418")
    assert [item.description for item in note.items] == ["Cheese"]
    assert (note.goods, note.to_pay, note.instant, note.from_wallet) == (D(8), D(8), D(0), D(0))
    assert till.printer.paper[-1] == note
    assert str(rest(till).reference) == "LCA1-3-000419-K7Q2"
    assert rest(till).performed_on == original(till).performed_on


def test_when_the_wallet_gives_less_less_goes_back() -> None:
    till = sold()
    till.rewards.spends_at_most = D("5.00")
    returned(till, 0)

    assert kinds(till) == [(TenderKind.CASH, D("3.00"))]
    assert notes(till)[0].from_wallet == D("5.00")
    agrees(till)


def test_what_came_off_by_itself_and_does_not_any_more_is_said() -> None:
    till = sold()
    till.rewards.instant = D("0.25")
    returned(till, 0)

    assert said(till) == "returns.done-cash-lost"
    assert till.purchases.line is not None
    assert till.purchases.line.values["lost"] == D("0.75")
    assert kinds(till) == [(TenderKind.CASH, D("7.25"))]
    agrees(till)


def test_what_would_be_owed_is_shown_before_it_is_done() -> None:
    till = sold()
    till.rewards.customers["7000004471"] = till.rewards.customers["7000004471"].with_wallet(D(-9))
    chosen(till, 0)
    shown = panel(till)

    assert (shown.about, shown.owes) == (D(0), D("2.00"))


def test_marked_down_goods_come_back_for_what_was_charged() -> None:
    till = sold(goods=marked_down)
    assert (original(till).goods, original(till).taken) == (D("17.00"), D("6.00"))
    chosen(till, 0)
    shown = panel(till)
    assert (shown.goods, shown.off, shown.lines[0].total, shown.about) == (
        D("7.16"), D("0.84"), D("8.00"), D("6.00"),
    )  # fmt: skip
    confirm(till)
    (note,) = notes(till)

    assert (rest(till).goods, rest(till).from_wallet) == (D("9.84"), D("8.84"))
    assert (note.goods, note.discount, note.from_wallet) == (D("7.16"), D("0.84"), D("1.16"))
    assert [one["total"] for one in till.rewards.recorded] == ["17.00", "9.84"]
    agrees(till)


def test_some_pieces_of_a_marked_down_line_show_their_part_of_it() -> None:
    till = sold(goods=marked_down)
    chosen(till, 1)
    till.do(till.wired.beside.bought.returning.return_one_less)

    assert panel(till).lines[1].total == D("5.50")
    assert panel(till).goods == D("4.92")


# ---- owed ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("press", "kind"),
    [
        ("debt_collected", TenderKind.CASH),
        ("debt_collected_by_card", TenderKind.CARD),
        ("debt_waived", TenderKind.WAIVED),
    ],
)
def test_what_is_owed_is_collected_or_let_go_by_a_person(press: str, kind: TenderKind) -> None:
    till = owing()
    decision = till.purchases.decision
    assert decision is not None
    assert (decision.open, decision.owes, decision.number) == (Open.DEBT, D("2.00"), "3-000418")
    assert (said(till), till.purchases.rows[0].standing) == (
        "returns.owed", Standing.NEEDS_A_PERSON,
    )  # fmt: skip
    assert original(till).stage is Stage.CLOSED
    kicks = till.printer.drawer_opened
    till.do(getattr(till.wired.beside.bought.returning, press))

    assert rest(till).tenders[-1].kind is kind
    assert kinds(till) == [(kind, D("-2.00"))]
    assert till.printer.drawer_opened == kicks + (kind is TenderKind.CASH)
    assert till.purchases.decision is None
    agrees(till)


def test_what_was_let_go_never_goes_back_as_money() -> None:
    till = owing()
    till.do(till.wired.beside.bought.returning.debt_waived)

    assert [(part.kind, part.amount) for part in rest(till).money_back] == [
        (TenderKind.CASH, D("9.00"))
    ]


def test_letting_go_asks_who_may() -> None:
    till, asked = owing(), Asked()
    till.wired.beside.bought.returning._allow = asked.allow
    till.do(till.wired.beside.bought.returning.debt_waived)
    assert (asked.asked, notes(till)) == ([Verb.WAIVE_DEBT], [])
    till.do(till.wired.beside.bought.returning.debt_waived)
    till.do(till.wired.beside.purchases.row_selected, "another")
    assert till.purchases.decision is None  # another purchase is shown by the time of the answer
    till.do(asked.yes).do(asked.yes)  # and once, however often it was asked and allowed

    assert kinds(till) == [(TenderKind.WAIVED, D("-2.00"))]
    assert len(notes(till)) == 1


def test_where_nothing_is_owed_nobody_is_asked_to_let_it_go() -> None:
    till, asked = sold(), Asked()
    till.wired.beside.bought.returning._allow = asked.allow
    till.do(till.wired.beside.bought.returning.debt_waived)

    assert asked.asked == []


def test_a_debt_is_there_again_after_a_restart() -> None:
    till = owing().restarted()
    (step,) = till.wired.beside.bought.returns.live

    assert (step.goods.state, step.owes) == (ReturnState.OWED, D("2.00"))
    assert not till.wired.beside.bought.waits_for_word


# ---- refused and not sent --------------------------------------------------------------------


def test_a_refused_cancellation_changes_nothing() -> None:
    till = sold()
    till.rewards.trouble = {"cancel_purchase": RefusedError("Too old.")}
    returned(till, 0)

    assert (states(till), said(till)) == (["cancelling", "not-done"], "returns.refused")
    assert original(till).stage is Stage.CLOSED
    assert notes(till) == []
    agrees(till)


def test_what_could_not_be_sent_changes_nothing() -> None:
    till = sold()
    till.rewards.trouble = {"cancel_purchase": NotSentError()}
    returned(till, 0)

    assert (states(till), said(till)) == (["cancelling", "not-done"], "returns.not-done")
    agrees(till)


def refused() -> FakeTill:
    till = sold()
    till.rewards.trouble = {"record_purchase": RefusedError("Unit closed.")}
    return returned(till, 0)


def test_what_is_kept_and_refused_waits_for_a_person() -> None:
    till = refused()
    decision = till.purchases.decision
    assert decision is not None

    assert states(till) == ["cancelling", "recording", "needs-a-person"]
    assert (decision.open, decision.words) == (Open.NOT_RECORDED, "Unit closed.")
    assert till.purchases.rows[0].standing is Standing.NEEDS_A_PERSON
    assert (till.purchases.cannot_cancel, till.purchases.cannot_return) == (
        "cancel-returning", "return-under-way",
    )  # fmt: skip
    assert live_purchases(till) == []


def test_sent_again_it_goes_on_to_the_end() -> None:
    till = refused()
    till.rewards.trouble = {}
    till.do(till.wired.beside.bought.returning.rest_sent_again).wait(3)

    assert states(till)[2:] == ["needs-a-person", "recording", "recording", "spending", "done"]
    assert kinds(till) == [(TenderKind.CASH, D("8.00"))]
    agrees(till)


def test_sent_again_and_found_after_all_it_is_not_sent_twice() -> None:
    till = refused()
    till.rewards.trouble = {}
    held = till.books.goods_back
    (goods,) = held.values()
    till.rewards.record_purchase(till.books.submissions[goods.identity])
    calls = till.rewards.calls.count("record_purchase")
    till.do(till.wired.beside.bought.returning.rest_sent_again).wait(3)

    assert till.rewards.calls.count("record_purchase") == calls
    assert rest(till).stage is Stage.CLOSED
    agrees(till)


def test_kept_without_reward_it_costs_what_its_goods_cost() -> None:
    till = refused()
    till.do(till.wired.beside.bought.returning.rest_without_reward)
    assert till.purchases.decision is not None
    assert till.purchases.decision.owes == D("3.00")
    till.do(till.wired.beside.bought.returning.debt_collected)

    assert (rest(till).crm, rest(till).to_pay) == (CrmState.KEPT, D("12.00"))
    assert live_purchases(till) == []


def test_a_line_that_breaks_in_between_goes_on_when_it_is_back() -> None:
    till = sold()
    till.rewards.trouble = {"record_purchase": NotSentError(), "look_up_purchase": NotSentError()}
    returned(till, 0)
    till.wait(200)
    assert said(till) == "returns.under-way"
    till.rewards.trouble = {}
    till.wait(31)

    assert states(till) == ["cancelling", "recording", "recording", "spending", "done"]
    assert till.books.goods_back[next(iter(till.books.goods_back))].attempts == 1
    agrees(till)


@pytest.mark.parametrize("trouble", [NotSentError(), RefusedError("No")])
def test_a_spend_that_does_not_come_is_settled_without(trouble: Exception) -> None:
    till = sold()
    till.rewards.trouble = {"spend": trouble}
    returned(till, 0)

    assert states(till)[-1] == "owed"


# ---- unknown ---------------------------------------------------------------------------------


def test_an_unknown_cancellation_is_found_and_goes_on() -> None:
    till = sold()
    till.rewards.lost = {"cancel_purchase": LATE}
    returned(till, 0)
    assert said(till) == "returns.under-way"
    assert till.purchases.rows[0].standing is Standing.BEING_CHECKED
    till.wait(3)

    assert till.rewards.calls.count("cancel_purchase") == 1
    assert states(till)[-1] == "done"
    agrees(till)


def test_an_unknown_cancellation_that_never_came_changes_nothing() -> None:
    till = sold()
    till.rewards.trouble = {"cancel_purchase": LATE}
    returned(till, 0)
    till.wait(200)

    assert (states(till), said(till)) == (["cancelling", "not-done"], "returns.not-done")
    agrees(till)


def test_an_answer_that_leaves_the_purchase_standing_is_checked() -> None:
    till = sold()
    till.rewards.leaves_standing = True
    returned(till, 0)
    till.wait(3)

    assert states(till)[-1] == "done"


def test_an_unknown_rest_is_found_and_never_sent_twice() -> None:
    till = sold()
    till.rewards.lost = {"record_purchase": LATE}
    returned(till, 0)
    till.wait(200)

    assert till.rewards.references.count("LCA1-3-000419-K7Q2") == 1
    assert states(till)[-1] == "done"
    agrees(till)


def test_an_unknown_rest_that_never_came_is_sent_again_twice_at_most() -> None:
    till = sold()
    till.rewards.trouble = {"record_purchase": LATE}
    calls = till.rewards.calls.count("record_purchase")
    returned(till, 0)
    till.wait(1000)

    assert till.rewards.calls.count("record_purchase") == calls + 3
    assert states(till) == ["cancelling", *["recording"] * 3, "needs-a-person"]


def test_our_reference_with_another_total_is_for_a_person() -> None:
    till = sold()
    till.rewards.lost = {"record_purchase": LATE}
    till.rewards.trouble = {"look_up_purchase": RefusedError("another total", "mismatch")}
    returned(till, 0)
    till.wait(3)

    assert states(till)[-1] == "needs-a-person"


def test_a_rest_that_was_cancelled_there_is_for_a_person() -> None:
    till = sold()
    till.rewards.lost = {"record_purchase": LATE}
    returned(till, 0)
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000002"))
    till.wait(3)

    assert states(till)[-1] == "needs-a-person"


def test_an_unknown_spend_is_found_and_counts() -> None:
    till = sold()
    till.rewards.lost = {"spend": LATE}
    returned(till, 0)
    till.wait(3)

    assert kinds(till) == [(TenderKind.CASH, D("8.00"))]
    agrees(till)


def test_an_unknown_spend_that_never_came_is_settled_after_the_quiet_period() -> None:
    till = sold()
    till.rewards.trouble = {"spend": LATE}
    returned(till, 0)
    till.wait(200)

    assert states(till)[-1] == "owed"
    assert till.rewards.calls.count("spend") == 2


def test_a_spend_that_cannot_be_right_is_cancelled_from_the_outbox() -> None:
    till = sold()
    till.rewards.misstated = [D("99.00")]
    returned(till, 0)
    assert states(till)[-1] == "owed"
    till.do(till.wired.beside.bought.returning.debt_collected)

    assert rest(till).spend.state is SpendState.CHECK
    assert [row.kind for row in till.books.outbox()] == [OutboxKind.SPEND_CANCELLATION]


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_a_call_is_told_and_looked_after() -> None:
    till = sold()
    till.rewards.lost = {"cancel_purchase": ValueError("a bug")}
    returned(till, 0)
    assert till.bar.flash is not None
    till.wait(3)

    assert states(till)[-1] == "done"


# ---- books that cannot be written ------------------------------------------------------------


@pytest.mark.parametrize("write", ["return_recording", "return_step", "return_settled"])
@pytest.mark.expected_log("the disk is full")
def test_an_answer_that_could_not_be_written_is_found_again(write: str) -> None:
    till = sold()
    till.books.broken = {write}
    returned(till, 0)
    till.wait(60)
    assert notes(till) == []
    till.books.broken = set()
    till.wait(200)

    assert states(till)[-1] == "done"
    assert len(live_purchases(till)) == 1
    agrees(till)


@pytest.mark.expected_log("the disk is full")
def test_what_could_not_be_written_was_not_begun() -> None:
    till = sold()
    till.books.broken = {"return_begun"}
    returned(till, 0)

    assert states(till) == []
    assert "cancel_purchase" not in till.rewards.calls
    till.books.broken = set()
    assert states(returned(till, 0))[-1] == "done"


@pytest.mark.expected_log("TransitionError: the sale is in other hands")
def test_a_sale_that_is_being_cancelled_cannot_be_returned_behind_it() -> None:
    till = chosen(sold(), 0)
    till.books.sales["basket-1"] = original(till).cancelled_at_crm()
    confirm(till)

    assert states(till) == []
    assert till.bar.flash is not None


@pytest.mark.expected_log("the disk is full")
def test_a_debt_that_could_not_be_written_can_be_settled_again() -> None:
    till = owing()
    till.books.broken = {"return_settled"}
    till.do(till.wired.beside.bought.returning.debt_collected)
    till.books.broken = set()
    till.do(till.wired.beside.bought.returning.debt_collected)

    assert states(till)[-1] == "done"


# ---- which goods -----------------------------------------------------------------------------


def test_a_piece_of_a_line_comes_back() -> None:
    till = sold()
    returning = till.wired.beside.bought.returning
    chosen(till, 1)
    till.do(returning.return_one_less)
    assert [(line.back, line.total) for line in panel(till).lines] == [
        (D(0), D(0)), (D(1), D("6.00")),
    ]  # fmt: skip
    till.do(returning.return_one_less)
    assert panel(till).why_not == "nothing-back"
    till.do(returning.return_one_less).do(returning.return_one_more)
    confirm(till)

    assert [(line.product.code, line.quantity) for line in rest(till).basket.lines] == [
        ("CHE", D(1)), ("PAN", D(1)),
    ]  # fmt: skip
    assert kinds(till) == [(TenderKind.CASH, D("6.00"))]
    agrees(till)


def test_the_rest_can_be_returned_later_and_what_came_back_cannot() -> None:
    till = returned(sold(), 0)
    bought = till.wired.beside.bought
    by_state = {row.standing: row.key for row in till.purchases.rows}
    till.do(bought.screen.row_selected, by_state[Standing.RETURNED])
    assert (till.purchases.cannot_return, till.purchases.cannot_cancel) == (
        "return-returned", "cancel-cancelled",
    )  # fmt: skip
    till.do(bought.screen.row_selected, by_state[Standing.RECORDED])
    chosen(till, 0)
    assert [line.description for line in panel(till).lines] == ["Pan"]
    till.do(bought.returning.return_one_less)
    confirm(till)

    closed = [sale for sale in till.books.sales.values() if sale.stage is Stage.CLOSED]
    assert [sale.goods for sale in closed] == [D("6.00")]
    assert notes(till)[-1].original == "3-000419"
    agrees(till)


def test_everything_back_is_a_cancelled_sale() -> None:
    till = returned(sold(), 0, 1)

    assert states(till) == ["cancelling", "done"]
    assert original(till).stage is Stage.CANCELLED
    assert (notes(till)[0].kind, kinds(till)) == (
        ReceiptKind.CREDIT, [(TenderKind.CASH, D("9.00"))],
    )  # fmt: skip
    agrees(till)


def test_a_sale_without_customer_is_returned_by_the_books_alone() -> None:
    till = sold(customer=None)
    calls = list(till.rewards.calls)
    chosen(till, 0)
    assert (panel(till).about, panel(till).again) == (D("8.00"), False)
    confirm(till)

    assert till.rewards.calls == calls
    assert states(till) == ["done"]
    assert (rest(till).crm, rest(till).to_pay) == (CrmState.NONE, D("12.00"))
    assert (str(rest(till).reference), notes(till)[0].number) == (
        "LCA1-3-000419-K7Q2", "3-000420",
    )  # fmt: skip


def test_everything_of_it_back_takes_one_number() -> None:
    till = returned(sold(customer=None), 0, 1)

    assert (original(till).stage, notes(till)[0].number) == (Stage.CANCELLED, "3-000419")


def test_a_card_part_goes_back_on_its_terminal() -> None:
    till = returned(sold(way=Way.CARD), 0)

    assert kinds(till) == [(TenderKind.CARD, D("8.00"))]
    assert said(till) == "returns.done-card"


@pytest.mark.expected_log("TransitionError: the sale is in other hands")
def test_a_second_press_returns_nothing_twice() -> None:
    till = chosen(sold(), 0)
    goods = till.wired.beside.bought.returns
    sale, back = original(till), till.wired.beside.bought.returning._returned
    goods.begin(sale, back)
    goods.begin(sale, back)
    till.runner.run()
    till.do(goods.begin, sale, back)

    assert states(till).count("cancelling") == 1
    assert till.rewards.calls.count("cancel_purchase") == 1


def test_what_is_paid_back_by_another_system_changes_no_bill() -> None:
    till = FakeTill().start()
    till.rewards.reduction = Reduction.BACK_END
    returned(sold(till), 0)

    assert kinds(till) == [(TenderKind.CASH, D("8.00"))]
    assert rest(till).to_pay == D("12.00")


# ---- the purchase itself asks for wallet money -----------------------------------------------


def with_purchase() -> FakeTill:
    till = FakeTill.spending_with_purchase()
    till.rewards.instant, till.rewards.automatic = D("1.00"), D(0)
    till.at_spend_form(basket())
    till.ask_wallet("10.00").runner.run()
    till.do(till.wired.payment.way_chosen, Way.CASH)
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def test_where_the_purchase_asks_it_asks_again_with_what_is_kept() -> None:
    till = returned(with_purchase(), 0)

    assert states(till) == ["cancelling", "recording", "done"]
    assert till.rewards.recorded[-1]["spend"] == "10.00"
    assert kinds(till) == [(TenderKind.CASH, D("8.00"))]


def test_sent_again_it_asks_for_nothing_more() -> None:
    till = with_purchase()
    till.rewards.once = {"record_purchase": [LATE]}
    returned(till, 0)
    till.wait(200)

    assert "spend" not in till.rewards.recorded[-1]
    assert states(till)[-1] == "owed"


def test_after_a_restart_it_asks_for_nothing_without_a_preview() -> None:
    till = with_purchase()
    till.rewards.lost = {"cancel_purchase": LATE}
    returned(till, 0)
    till.rewards.lost = {}
    again = till.restarted().wait(3)

    assert "spend" not in till.rewards.recorded[-1]
    assert states(again)[-1] == "owed"


@pytest.mark.parametrize(
    "press",
    [
        "return_one_more",
        "return_one_less",
        "return_confirmed",
        "debt_collected",
        "rest_sent_again",
        "rest_without_reward",
    ],
)
def test_a_press_that_means_nothing_does_nothing(press: str) -> None:
    till = sold()
    till.do(getattr(till.wired.beside.bought.returning, press))
    till.do(till.wired.beside.bought.returning.return_line_chosen, 0)

    assert states(till) == []
    assert till.purchases.returning is None


def test_only_what_needs_a_person_is_decided_by_one() -> None:
    till = sold()
    till.rewards.trouble = {"record_purchase": LATE}
    returned(till, 0)
    returning = till.wired.beside.bought.returning
    till.do(returning.rest_sent_again).do(returning.rest_without_reward)
    till.do(returning.debt_waived)

    assert states(till) == ["cancelling", "recording"]


def test_goods_chosen_for_nobody_are_read_for_nobody() -> None:
    till = sold()
    calls = list(till.rewards.calls)
    till.wired.beside.bought.returning._read.choose(())
    till.runner.run()

    assert till.rewards.calls == calls


def test_a_late_answer_ends_the_look_ups() -> None:
    till = chosen(sold(), 0)
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.returning.return_confirmed()
    till.runner.run()
    call = till.runner.take(Lane.MONEY)
    till.rewards.trouble = {"read_purchase": NotSentError()}
    answer = call.begin()
    till.wait(8)
    till.rewards.trouble = {}
    till.do(answer).release()
    till.wait(60)

    assert states(till)[-1] == "done"
    assert till.rewards.calls.count("cancel_purchase") == 1


def test_a_line_of_one_piece_comes_back_whole_or_not() -> None:
    till = chosen(sold(), 0)
    till.do(till.wired.beside.bought.returning.return_one_less)
    assert panel(till).lines[0].back == D(1)
    till.do(till.wired.beside.bought.returning.return_line_chosen, 0)
    till.do(till.wired.beside.bought.returning.return_line_chosen, 9)

    assert panel(till).why_not == "nothing-back"
    confirm(till)
    assert states(till) == []


def test_no_more_pieces_come_back_than_were_sold() -> None:
    till = chosen(sold(), 1)
    till.do(till.wired.beside.bought.returning.return_one_more)

    assert panel(till).lines[1].back == D(2)


def test_what_waits_or_is_being_cancelled_is_not_returned() -> None:
    till = FakeTill().start()
    till.rewards.trouble = {"record_purchase": NotSentError()}
    sold(till, spend="0")
    assert till.purchases.cannot_return == "return-waiting"
    other = sold()
    other.rewards.trouble = {"cancel_purchase": LATE}
    other.do(other.wired.beside.bought.cancelling.cancel_requested)
    other.do(other.wired.beside.bought.cancelling.cancel_confirmed)
    assert other.purchases.cannot_return == "return-being-checked"


def test_without_crms_number_it_cannot_be_returned() -> None:
    till = sold()
    till.books.sales["basket-1"] = replace(original(till), answer=None)
    till.wired.beside.bought.past.load()
    till.runner.run()

    assert till.purchases.cannot_return == "return-no-number"


def test_of_a_customer_whom_the_shop_forgot_it_can_only_be_cancelled_whole() -> None:
    till = sold()
    nobody = replace(ELENI, identification=replace(ELENI.identification, value=""))
    sale = original(till)
    till.books.sales["basket-1"] = replace(sale, basket=sale.basket.with_customer(nobody))
    till.wired.beside.bought.past.load()
    till.runner.run()

    assert till.purchases.cannot_return == "return-forgotten"
    assert till.purchases.cannot_cancel is None


def test_an_answer_for_a_sale_that_is_not_shown_is_told_in_the_top_bar() -> None:
    till = sold()
    till.rewards.trouble = {"record_purchase": RefusedError("No")}
    chosen(till, 0)
    till.runner.hold(Lane.MONEY)
    confirm(till)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.release()

    assert till.bar.flash is not None
    assert till.bar.flash.key == "returns.not-recorded"


def test_both_kinds_of_money_are_named() -> None:
    sale = replace(original(sold()), stage=Stage.CLOSED)
    goods = begun(sale, "rest", (ReturnedLine(0, D(1)),), sale.performed_on)
    back = (MoneyBack(TenderKind.CASH, D(3)), MoneyBack(TenderKind.CARD, D(5)))
    done = replace(goods, state=ReturnState.DONE)

    assert return_message(NextStep(done, back=back)).key == "returns.done-both"
    assert return_message(NextStep(done, lost=D(1))).key == "returns.done-nothing-lost"
    assert return_message(NextStep(replace(done, reference="WEB/7"))).values["number"] == "WEB/7"


def test_the_fakes_refuse_what_the_books_refuse() -> None:
    till = refused()
    goods = next(iter(till.books.goods_back.values()))
    with pytest.raises(TransitionError):
        till.books.return_step(goods.owed(goods.kept).done(goods.kept).not_done())
    till.books.full = True
    with pytest.raises(StorageError):
        till.books.return_step(goods)
