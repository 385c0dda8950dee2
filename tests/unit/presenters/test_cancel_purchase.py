"""Cancelling a past purchase from Purchases: at CRM.COM, in the books, in the drawer, on paper."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.cancellation import CancelState
from cashier_app.domain.errors import (
    KeyRefusedError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.line import LineState
from cashier_app.services.ports import Entry, Lane
from cashier_app.services.read_before_cancel import Reading
from tests.fakes.shop import ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
LATE = UnknownOutcomeError()


def sold(till: FakeTill | None = None, identity: str = "basket-1") -> FakeTill:
    till = till or FakeTill().start()
    till.paid(replace(mock_up_basket(), identity=identity))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def ask(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.bought.cancelling.cancel_requested)


def confirm(till: FakeTill) -> FakeTill:
    return till.do(till.wired.beside.bought.cancelling.cancel_confirmed)


def cancelled(till: FakeTill) -> FakeTill:
    return confirm(ask(till))


def said(till: FakeTill) -> str:
    assert till.purchases.line is not None
    return till.purchases.line.key


def standing(till: FakeTill) -> Standing:
    return till.purchases.rows[0].standing


def stage(till: FakeTill) -> Stage:
    return till.books.sales["basket-1"].stage


def cancel_calls(till: FakeTill) -> int:
    return till.rewards.calls.count("cancel_purchase")


def test_the_question_says_what_is_reversed_and_what_goes_back() -> None:
    till = sold()
    till.rewards.instant = D("0.87")
    ask(till)
    panel = till.purchases.cancel
    assert panel is not None

    assert (panel.number, panel.lines, panel.total) == ("3-000418", 7, D("37.27"))
    assert (panel.taken_back, panel.wallet) == (D("1.86"), D("18.75"))
    assert panel.back is not None
    assert [(part.kind, part.amount) for part in panel.back] == [(TenderKind.CASH, D("37.27"))]
    assert panel.reading is Reading.DONE
    assert cancel_calls(till) == 0


def test_keeping_it_changes_nothing() -> None:
    till = ask(sold())
    till.do(till.wired.beside.bought.cancelling.cancel_kept)
    confirm(till)

    assert till.purchases.cancel is None
    assert cancel_calls(till) == 0


def test_esc_keeps_it() -> None:
    till = ask(sold())
    till.do(till.wired.beside.purchases.back_requested)

    assert till.purchases.cancel is None


def test_accepted_it_is_cancelled_everywhere() -> None:
    till = sold()
    kicks = till.printer.drawer_opened
    cancelled(till)
    note = till.printer.paper[-1]

    assert stage(till) is Stage.CANCELLED
    assert [one.cancelled for one in till.rewards.purchases.values()] == [True]
    assert (note.kind, note.number, note.original) == (ReceiptKind.CREDIT, "3-000419", "3-000418")
    assert (note.to_pay, note.goods) == (D("37.27"), D("37.27"))
    assert till.printer.drawer_opened == kicks + 1
    assert (said(till), standing(till)) == ("purchases.cancelled-cash", Standing.CANCELLED)
    assert till.purchases.cannot_cancel == "cancel-cancelled"
    assert not till.purchases.trouble


def test_it_is_journaled_before_it_is_sent() -> None:
    till = ask(sold())
    till.runner.hold(Lane.MONEY)
    confirm(till)

    assert [one.reference for one in till.books.cancellations()] == ["LCA1-3-000418-K7Q2"]
    assert cancel_calls(till) == 0
    assert (said(till), standing(till)) == ("purchases.cancel-asked", Standing.BEING_CHECKED)
    assert stage(till) is Stage.CLOSED


def test_a_second_press_sends_nothing() -> None:
    till = ask(sold())
    confirm(till)
    confirm(till)
    cancelled(till)

    assert cancel_calls(till) == 1


def test_pressed_twice_before_anything_is_written_it_is_sent_once() -> None:
    till = ask(sold())
    bought = till.wired.beside.bought
    purchase = till.wired.beside.purchases.purchase
    assert purchase is not None
    bought.cancel.cancel(purchase)
    till.do(bought.cancel.cancel, purchase)

    assert cancel_calls(till) == 1


def test_refused_it_is_unchanged_and_crm_is_quoted() -> None:
    till = ask(sold())
    till.rewards.trouble = {"cancel_purchase": RefusedError("Award was spent elsewhere.")}
    confirm(till)
    line = till.purchases.line
    assert line is not None

    assert (line.key, line.values["words"]) == (
        "purchases.cancel-refused",
        "Award was spent elsewhere.",
    )
    assert stage(till) is Stage.CLOSED
    assert [receipt.kind for receipt in till.printer.paper] == [ReceiptKind.SALE]
    assert till.purchases.cannot_cancel is None
    assert till.purchases.trouble


def test_not_sent_nothing_happened_and_it_can_be_cancelled_again() -> None:
    till = ask(sold())
    till.rewards.once = {"cancel_purchase": [NotSentError()]}
    confirm(till)
    assert said(till) == "purchases.cancel-not-done"
    cancelled(till)

    assert stage(till) is Stage.CANCELLED


def test_withdrawn_from_a_lane_that_was_busy_it_was_not_sent() -> None:
    till = ask(sold())
    till.runner.hold(Lane.MONEY)
    confirm(till).wait(6)
    till.release()

    assert said(till) == "purchases.cancel-not-done"
    assert cancel_calls(till) == 0


def test_unknown_it_is_looked_up_and_found_cancelled() -> None:
    till = ask(sold())
    till.rewards.lost = {"cancel_purchase": LATE}
    confirm(till)
    assert standing(till) is Standing.BEING_CHECKED
    assert till.purchases.cannot_cancel == "cancel-being-checked"
    assert till.wired.beside.bought.cancel.waits_for_word
    till.wait(3)

    assert (said(till), standing(till)) == ("purchases.cancelled-cash", Standing.CANCELLED)
    assert cancel_calls(till) == 1
    assert not till.wired.beside.bought.cancel.waits_for_word


def test_unknown_and_never_found_it_stands_after_the_quiet_period() -> None:
    till = ask(sold())
    till.rewards.trouble = {"cancel_purchase": LATE}
    confirm(till).wait(100)
    assert standing(till) is Standing.BEING_CHECKED
    till.wait(60)

    assert said(till) == "purchases.cancel-not-done"
    assert stage(till) is Stage.CLOSED
    assert (cancel_calls(till), till.books.cancellations()) == (1, [])
    till.rewards.trouble.clear()
    cancelled(till)
    assert stage(till) is Stage.CANCELLED


def test_while_nothing_can_be_looked_up_it_stays_unknown() -> None:
    till = ask(sold())
    till.rewards.lost = {"cancel_purchase": LATE}
    till.rewards.trouble = {"read_purchase": NotSentError()}
    confirm(till).wait(400)
    assert standing(till) is Standing.BEING_CHECKED
    till.rewards.trouble.clear()
    till.wait(60)

    assert standing(till) is Standing.CANCELLED


def test_an_answer_that_does_not_say_cancelled_is_looked_up() -> None:
    till = ask(sold())
    till.rewards.leaves_standing = True
    confirm(till)
    assert standing(till) is Standing.BEING_CHECKED
    till.wait(3)

    assert standing(till) is Standing.CANCELLED


def test_a_late_answer_is_final_even_while_it_is_being_checked() -> None:
    till = ask(sold())
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.cancelling.cancel_confirmed()
    till.runner.run()
    call = till.runner.take(Lane.MONEY)
    till.runner.hold(Lane.LOOKUP)
    answer = call.begin()
    till.wait(20)
    assert standing(till) is Standing.BEING_CHECKED
    till.do(answer)
    till.release()
    till.wait(400)

    assert standing(till) is Standing.CANCELLED
    assert [receipt.kind for receipt in till.printer.paper].count(ReceiptKind.CREDIT) == 1


@pytest.mark.parametrize("happened", [True, False])
def test_a_till_that_died_in_between_looks_it_up_and_sends_nothing(
    happened: bool,
) -> None:
    till = ask(sold())
    till.runner.hold(Lane.MONEY)
    confirm(till)
    if happened:
        till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    calls = cancel_calls(till)
    after = till.restarted()
    after.do(after.wired.status.tab_requested, Tab.PURCHASES)
    assert standing(after) is Standing.BEING_CHECKED
    after.wait(200)

    assert cancel_calls(after) == calls
    assert stage(after) is (Stage.CANCELLED if happened else Stage.CLOSED)
    notes = [job for job in after.books.jobs if job.receipt.kind is ReceiptKind.CREDIT]
    assert len(notes) == int(happened)
    assert after.books.cancellations() == []


def test_what_was_cancelled_elsewhere_gives_no_money_back_here() -> None:
    till = sold()
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request("CE000001"))
    ask(till)
    assert till.purchases.cancel is not None
    assert till.purchases.cancel.reading is Reading.CANCELLED_ALREADY
    confirm(till)

    assert stage(till) is Stage.CLOSED
    assert cancel_calls(till) == 1


def test_a_purchase_of_another_crm_with_the_same_number_is_left_alone() -> None:
    till = sold()
    hers = till.rewards.purchases["CE000001"]
    till.rewards.purchases["CE000001"] = replace(hers, id="of somebody else")
    ask(till)
    assert till.purchases.cancel is not None
    assert till.purchases.cancel.reading is Reading.ANOTHER
    confirm(till)

    assert stage(till) is Stage.CLOSED
    assert cancel_calls(till) == 0


@pytest.mark.parametrize(
    ("error", "reading", "words"),
    [
        (NotSentError(), Reading.AWAY, ""),
        (KeyRefusedError("No."), Reading.AWAY, ""),
        (RefusedError("No such event."), Reading.REFUSED, "No such event."),
    ],
)
def test_what_cannot_be_read_cannot_be_cancelled(
    error: Exception, reading: Reading, words: str
) -> None:
    till = sold()
    till.rewards.trouble = {"read_purchase": error}
    confirm(ask(till))
    panel = till.purchases.cancel
    assert panel is not None

    assert (panel.reading, panel.words) == (reading, words)
    assert cancel_calls(till) == 0


def test_offline_it_is_unavailable_with_its_reason() -> None:
    till = sold()
    till.line.heard(LineState.AWAY)
    ask(till)

    assert till.purchases.cancel is None
    till.wait(2)
    assert till.purchases.cannot_cancel == "cancel-offline"
    till.line.heard(LineState.CONNECTED)
    till.wait(2)
    assert till.purchases.cannot_cancel is None


def test_what_waits_to_be_sent_is_settled_there() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    ask(sold(till))

    assert till.purchases.cannot_cancel == "cancel-waiting"
    assert till.purchases.cancel is None


def test_without_a_customer_it_is_cancelled_by_the_journal_alone() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.line.heard(LineState.AWAY)
    ask(till)
    assert till.purchases.cancel is not None
    assert not till.purchases.cancel.rewarded
    confirm(till)

    assert stage(till) is Stage.CANCELLED
    assert till.printer.paper[-1].kind is ReceiptKind.CREDIT
    assert cancel_calls(till) == 0
    assert said(till) == "purchases.cancelled-cash"


@pytest.mark.expected_log("the disk is full")
def test_on_a_full_disk_nothing_is_sent() -> None:
    till = ask(sold())
    till.books.full = True
    confirm(till)

    assert cancel_calls(till) == 0
    assert (standing(till), till.purchases.cannot_cancel) == (Standing.RECORDED, None)
    till.books.full = False
    cancelled(till)
    assert stage(till) is Stage.CANCELLED


@pytest.mark.expected_log("the disk is full")
def test_when_the_end_cannot_be_written_it_is_written_later() -> None:
    till = ask(sold())
    till.books.broken = {Entry.CANCELLED}
    confirm(till)
    assert stage(till) is Stage.CLOSED
    till.books.broken.clear()
    till.wait(60)

    assert stage(till) is Stage.CANCELLED
    assert cancel_calls(till) == 1


@pytest.mark.expected_log("the disk is full")
def test_without_a_customer_and_on_a_full_disk_it_can_be_tried_again() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.books.full = True
    cancelled(till)
    till.books.full = False
    cancelled(till)

    assert stage(till) is Stage.CANCELLED


def owing(till: FakeTill) -> FakeTill:
    """A sale at full price whose answer took 0.87 afterwards."""
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    sold(till)
    till.rewards.trouble.clear()
    till.rewards.instant = D("0.87")
    till.line.heard(LineState.CONNECTED)
    return till.wait(60)


def test_what_was_owed_goes_back_with_the_rest() -> None:
    till = cancelled(owing(FakeTill().start()))

    assert till.printer.paper[-1].to_pay == D("37.27")
    assert till.purchases.give_backs == ()


def test_what_was_given_back_before_does_not_go_back_twice() -> None:
    till = owing(FakeTill().start())
    till.do(till.wired.beside.purchases.open_give_back, ELENI)
    till.do(till.wired.beside.purchases.given_back)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    ask(till)
    assert till.purchases.cancel is not None
    assert till.purchases.cancel.back is not None
    assert [part.amount for part in till.purchases.cancel.back] == [D("36.40")]
    confirm(till)

    assert till.printer.paper[-1].to_pay == D("36.40")


def test_paid_by_card_the_drawer_stays_shut() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.CARD)
    till.do(till.wired.payment.card_approved).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    kicks = till.printer.drawer_opened
    cancelled(till)

    assert till.printer.drawer_opened == kicks
    assert said(till) == "purchases.cancelled-card"


def test_who_left_purchases_hears_of_it_all_the_same() -> None:
    till = ask(sold())
    till.rewards.lost = {"cancel_purchase": LATE}
    confirm(till)
    till.do(till.wired.status.tab_requested, Tab.SALE).wait(3)

    assert till.shows(Screen.SALE)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "purchases.cancelled-cash"


def test_a_spend_on_request_is_named_and_returned() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.ask_wallet("5").runner.run()
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    ask(till)
    assert till.purchases.cancel is not None
    assert till.purchases.cancel.on_request == D(5)
    confirm(till)

    assert till.rewards.spends == {}
    assert till.printer.paper[-1].to_pay == D("32.27")


def test_another_row_drops_the_question() -> None:
    till = ask(sold(sold(), "b2"))
    till.do(till.wired.beside.purchases.row_selected, "basket-1")

    assert till.purchases.cancel is None


def test_an_answer_for_a_question_that_was_dropped_shows_nothing() -> None:
    till = sold()
    till.runner.hold(Lane.LOOKUP)
    ask(till)
    till.do(till.wired.beside.bought.cancelling.cancel_kept)
    till.release()

    assert till.purchases.cancel is None


def test_nothing_is_asked_before_it_is_allowed() -> None:
    asked: list[tuple[Verb, Callable[[], None]]] = []
    manner = Manner(
        42, "en", 120, lambda: "Goods", settle_s=0, allow=lambda *asking: asked.append(asking)
    )
    till = FakeTill(manner=manner).start()
    ask(sold(till))

    assert till.purchases.cancel is None
    ((verb, then),) = asked
    assert verb is Verb.CANCEL_PURCHASE

    till.do(then)
    assert till.purchases.cancel is not None


def test_with_nothing_chosen_nothing_is_asked() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    confirm(ask(till))

    assert till.purchases.cannot_cancel == "nothing-chosen"


def test_the_state_of_the_books_says_what_became_of_it() -> None:
    till = cancelled(sold())

    assert [one.state for one in till.books.asked.values()] == [CancelState.CANCELLED]
    assert till.books.sales["basket-1"].crm is CrmState.RECORDED


# ---- where the shop wants to know why ------------------------------------------------------------


def wants_to_know() -> FakeTill:
    till = FakeTill()
    return sold(FakeTill(manner=replace(till.manner, cancel_reason=True)).start())


def asks_why(till: FakeTill) -> bool:
    panel = till.purchases.cancel
    assert panel is not None
    return panel.asks_reason


def reasons(till: FakeTill) -> list[dict[str, str]]:
    events = [row.event for row in till.audit.events()]
    return [dict(one.facts) for one in events if one.kind is AuditKind.CANCEL_REASON]


def test_a_reason_is_chosen_first_and_kept_with_the_reference() -> None:
    till = cancelled(wants_to_know())
    assert cancel_calls(till) == 0
    assert asks_why(till)

    till.do(till.wired.beside.bought.cancelling.cancel_reason_chosen, CancelReason.FAULTY)
    assert not asks_why(till)
    assert reasons(till) == []
    confirm(till)
    assert stage(till) is Stage.CANCELLED
    assert reasons(till) == [{"sale": "LCA1-3-000418-K7Q2", "reason": "faulty"}]


def test_a_reason_counts_for_one_question_only() -> None:
    till = ask(wants_to_know())
    choose = till.wired.beside.bought.cancelling.cancel_reason_chosen
    till.do(choose, CancelReason.MISTAKE)
    till.do(till.wired.beside.bought.cancelling.cancel_kept)
    till.do(choose, CancelReason.OTHER)
    assert till.purchases.cancel is None
    ask(till)
    assert asks_why(till)


def test_usually_nobody_is_asked_why() -> None:
    till = ask(sold())
    assert not asks_why(till)
    confirm(till)
    assert reasons(till) == []
