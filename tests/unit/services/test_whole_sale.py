"""A whole sale through all services and presenters, without a window, a socket or a disk."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.presenters.paper_first import PAPER_FIRST_S
from cashier_app.presenters.payment_state import Band, Way
from cashier_app.presenters.receipt_state import Printing
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxKind, OutboxState
from tests.fakes.shop import CARD, ELENI, TOMATOES, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def test_a_known_customer_pays_in_cash_and_gets_a_receipt() -> None:
    till = FakeTill().start().paid(mock_up_basket())

    assert till.shows(Screen.PAYMENT)
    assert till.payment.band.kind is Band.RECORDED
    assert till.payment.amount == D("37.27")
    till.wired.payment.quick_chosen(D("40.00"))
    assert till.payment.totals.change == D("2.73")
    till.wired.payment.finish_requested()
    till.runner.run()

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.change == D("2.73")
    assert till.receipt.printing is Printing.PRINTED
    assert till.books.entries == [Entry.SUBMITTED, Entry.ANSWERED, Entry.CLOSED]
    assert till.printer.drawer_opened == 1
    assert [receipt.number for receipt in till.printer.paper] == ["3-000418"]


def test_the_request_stands_in_the_books_before_it_is_sent() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.wired.sale.pay_requested()
    till.runner.run()

    entry, sale, request = till.books.written[-1]
    assert entry is Entry.SUBMITTED
    assert request is not None
    assert str(sale.reference) in request.body
    assert till.rewards.references == []


def test_a_double_press_on_pay_sends_once() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.wired.sale.pay_requested()
    till.wired.sale.pay_requested()
    till.runner.run()
    till.wired.sale.pay_requested()
    till.runner.run()

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_a_double_press_on_finish_closes_once() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.finish_requested()
    till.wired.payment.finish_requested()
    till.runner.run()

    assert till.books.entries.count(Entry.CLOSED) == 1
    assert len(till.printer.paper) == 1


def test_instant_and_automatic_spend_come_off_the_bill() -> None:
    till = FakeTill().start()
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.50")
    till.paid(mock_up_basket())

    assert till.current.to_pay == D("34.90")
    assert till.payment.amount == D("34.90")


def test_back_end_reduction_takes_nothing_off() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.rewards.reduction = Reduction.BACK_END
    till.paid(mock_up_basket())

    assert till.current.to_pay == D("37.27")


def test_wallet_money_is_spent_on_request_and_comes_off() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.wired.sale.spend_requested()
    till.runner.run()
    assert till.shows(Screen.SPEND)
    assert till.spend.most == D("10.00")
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.wired.spend_form.spend_requested()
    till.wired.spend_form.spend_requested()
    till.runner.run()

    assert till.shows(Screen.PAYMENT)
    assert len(till.rewards.spends) == 1
    assert till.payment.totals.from_wallet == D("10.00")
    assert till.payment.totals.to_pay == D("27.27")
    assert till.books.entries == [
        Entry.SUBMITTED,
        Entry.ANSWERED,
        Entry.SPEND_ASKED,
        Entry.SPEND_ANSWERED,
    ]


def test_less_spent_than_asked_is_said_and_only_that_comes_off() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.rewards.spends_at_most = D("8.00")
    till.wired.sale.spend_requested()
    till.runner.run()
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.wired.spend_form.spend_requested()
    till.runner.run()

    assert till.payment.totals.to_pay == D("29.27")
    assert till.payment.line is not None
    assert till.payment.line.key == "payment.spent-less"


def test_an_unanswered_spend_is_not_on_the_bill_and_is_cancelled_later() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.rewards.lost["spend"] = UnknownOutcomeError()
    till.wired.sale.spend_requested()
    till.runner.run()
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.wired.spend_form.spend_requested()
    till.runner.run()

    assert till.current.spend.state is SpendState.CHECK
    assert till.current.to_pay == D("37.27")
    assert till.payment.line is not None
    assert till.payment.line.key == "payment.spend-unknown"
    assert [row.kind for row in till.books.rows] == [OutboxKind.SPEND_CANCELLATION]
    till.wired.outbox.send_now()
    till.runner.run()
    assert till.rewards.spends == {}


def test_a_refused_spend_is_believed_after_the_purchase_was_read_again() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    till.wired.sale.spend_requested()
    till.runner.run()
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.wired.spend_form.spend_requested()
    till.runner.run()

    assert "read_purchase" in till.rewards.calls
    assert till.shows(Screen.SPEND)
    assert till.spend.words == "Not enough"
    assert till.current.spend.state is SpendState.NONE


def test_wallet_money_is_returned_alone() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.wired.sale.spend_requested()
    till.runner.run()
    till.wired.spend_form.quick_chosen(D("10.00"))
    till.wired.spend_form.spend_requested()
    till.runner.run()
    till.wired.questions.return_wallet_requested()
    till.wired.questions.return_wallet_confirmed()
    till.runner.run()

    assert till.current.to_pay == D("37.27")
    assert till.rewards.spends == {}


def test_no_customer_is_never_sent() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.wired.payment.finish_requested()
    till.runner.run()

    assert till.shows(Screen.RECEIPT)
    assert till.rewards.references == []
    assert till.books.outbox() == []
    assert not till.receipt.has_reward


def test_a_card_shown_on_payment_gives_the_sale_to_its_customer() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.wired.scans.scanned("7000004471")
    till.runner.run()

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.payment.customer is not None
    assert till.current.crm is CrmState.RECORDED


def test_crm_com_away_keeps_the_sale_and_sends_it_later() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(
        ("preview", "record_purchase", "look_up_purchase", "find_customer"), NotSentError()
    )
    till.paid(mock_up_basket())
    assert till.payment.band.kind is Band.NOT_SENT
    assert till.current.to_pay == D("37.27")
    till.wired.payment.finish_requested()
    till.runner.run()

    assert till.receipt.follows_later
    assert [row.state for row in till.books.outbox()] == [OutboxState.WAITING]
    till.rewards.trouble = {}
    till.runner.advance(120)
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.books.outbox() == []


def test_a_refused_purchase_can_be_sold_without_reward() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    till.paid(mock_up_basket())
    assert till.payment.refused
    assert not till.payment.can_finish
    till.wired.payment.sell_without_reward_requested()
    till.runner.run()
    till.wired.payment.finish_requested()
    till.runner.run()

    assert till.current.crm is CrmState.KEPT
    assert till.receipt.without_reward


def test_a_press_behind_the_end_of_a_sale_takes_no_reward_from_what_is_sent_later() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.payment.finish_requested()
    till.wired.payment.sell_without_reward_requested()
    till.runner.run()
    till.rewards.trouble = {}
    till.release().wait(120)

    assert [entry for entry in till.books.entries if entry is Entry.CLOSED] == [Entry.CLOSED]
    assert till.current.crm is CrmState.RECORDED
    assert till.books.outbox() == []


def test_an_unanswered_purchase_is_looked_up_and_found() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    assert till.shows(Screen.UNKNOWN)
    till.runner.advance(2.5)

    assert till.shows(Screen.PAYMENT)
    assert till.current.crm is CrmState.RECORDED
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]


def test_an_unknown_purchase_can_go_on_at_full_price_and_is_settled_later() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    till.runner.advance(11)
    assert till.unknown.full_price_first
    till.wired.unknown.full_price_requested()
    till.runner.run()
    assert till.shows(Screen.PAYMENT)
    till.wired.payment.finish_requested()
    till.runner.run()
    assert till.shows(Screen.RECEIPT)
    assert till.current.to_pay == D("37.27")

    till.rewards.trouble = {}
    till.runner.advance(120)
    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    row = till.books.rows[0]
    assert row.state is OutboxState.DONE
    assert row.sale.give_back == D("0.87")


def test_a_split_payment_takes_each_part_durably() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    payment = till.wired.payment
    payment.way_chosen(Way.SPLIT)
    for digit in "1500":
        payment.digit_typed(digit)
    payment.add_card_requested()
    payment.terminal_receipt_changed("004417")
    payment.card_approved()
    till.runner.run()
    assert till.payment.totals.still_to_pay == D("22.27")
    assert till.payment.amount == D("22.27")
    payment.add_cash_requested()
    till.runner.run()
    payment.finish_requested()
    till.runner.run()

    assert till.shows(Screen.RECEIPT)
    assert till.books.entries[-3:] == [Entry.TENDER, Entry.TENDER, Entry.CLOSED]
    assert till.printer.drawer_opened == 1


def test_a_cancelled_sale_is_cancelled_at_crm_com() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.cancel_requested()
    till.wired.questions.cancel_confirmed()
    till.runner.run()

    assert till.shows(Screen.SALE)
    assert till.wired.running.basket.lines == ()
    assert [purchase.cancelled for purchase in till.rewards.purchases.values()] == [True]
    assert till.books.entries[-1] is Entry.GIVEN_UP


def test_change_basket_keeps_the_lines_under_a_new_identity() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.change_basket_requested()
    till.wired.questions.change_basket_confirmed()
    till.runner.run()

    assert till.shows(Screen.SALE)
    assert till.sale.items == 9
    assert till.wired.running.basket.identity != "basket-1"
    till.wired.sale.pay_requested()
    till.runner.run()
    assert till.current.reference.number == 419


def test_a_dead_printer_does_not_hold_the_sale() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.runner.hold(Lane.PRINTER)
    till.wired.payment.finish_requested()
    till.wait(PAPER_FIRST_S)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.printing is Printing.PRINTING
    till.wired.receipt.new_sale_requested()
    till.runner.run()
    assert till.shows(Screen.SALE)


@pytest.mark.expected_log("the disk is full")
def test_a_full_disk_takes_no_money() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.books.full = True
    till.wired.sale.pay_requested()
    till.runner.run()

    assert till.shows(Screen.SALE)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    assert till.rewards.references == []
    till.books.full = False
    till.wired.sale.pay_requested()
    till.runner.run()
    assert till.shows(Screen.PAYMENT)


def test_a_purchase_that_waits_five_seconds_in_its_lane_is_not_sent() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.wired.sale.pay_requested()
    till.runner.run()
    till.runner.advance(5.5)

    assert till.current.crm is CrmState.WAITING
    till.runner.release()
    assert till.rewards.references == []


def test_a_late_answer_is_final() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.wired.sale.pay_requested()
    till.runner.run()
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(5.5)
    assert till.shows(Screen.UNKNOWN)
    tell()
    till.runner.run()

    assert till.shows(Screen.PAYMENT)
    assert till.current.crm is CrmState.RECORDED


def test_after_a_restart_a_purchase_being_sent_is_unknown_never_new() -> None:
    first = FakeTill().start().with_basket(mock_up_basket())
    first.runner.hold(Lane.MONEY)
    first.wired.sale.pay_requested()
    first.runner.run()

    second = FakeTill(books=first.books)
    second.rewards = first.rewards
    second.start()
    assert second.shows(Screen.UNKNOWN)
    assert second.current.crm is CrmState.UNKNOWN


def test_a_draft_of_a_submitted_basket_does_not_come_back() -> None:
    first = FakeTill().start().paid(mock_up_basket())
    first.wired.payment.finish_requested()
    first.runner.run()
    assert first.current.stage is Stage.CLOSED

    second = FakeTill(books=first.books)
    second.drafts.kept = mock_up_basket()
    second.start()
    assert second.sale.lines == ()


def test_the_basket_in_work_comes_back_after_a_restart() -> None:
    till = FakeTill()
    till.drafts.kept = mock_up_basket(ELENI)
    till.start()

    assert till.sale.items == 9
    assert till.sale.reward.earn == D("1.86")


def test_after_going_on_at_full_price_the_wallet_stays_closed_and_says_why() -> None:
    till = FakeTill().start()
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.wired.unknown.full_price_requested()
    till.runner.advance(2.5)

    assert till.current.crm is CrmState.RECORDED
    assert not till.payment.can_spend
    assert till.payment.spend_reason is not None
    assert till.payment.spend_reason.key == "payment.spend.full-price"


def test_a_double_tap_on_pay_does_not_close_the_sale() -> None:
    till = FakeTill(settle_s=0.5).start().paid(mock_up_basket())
    till.wired.payment.finish_requested()
    till.runner.run()
    assert till.shows(Screen.PAYMENT)
    early = till.payment.can_finish
    assert not early

    till.runner.advance(0.6)
    assert till.payment.can_finish
    till.wired.payment.finish_requested()
    till.runner.run()
    assert till.shows(Screen.RECEIPT)


def test_after_a_restart_in_payment_the_wallet_is_read_again() -> None:
    first = FakeTill().start().paid(mock_up_basket())
    rewards = first.rewards
    rewards.customers = {CARD.value: ELENI.with_wallet(D("19.51"))}
    second = FakeTill(books=first.books, rewards=rewards).start()

    assert second.payment.customer is not None
    assert second.payment.customer.wallet == D("19.51")


def test_a_cancelled_sale_says_what_was_taken_and_has_to_go_back() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.wired.payment.quick_chosen(D("5.00"))
    till.wired.payment.add_cash_requested()
    till.runner.run()
    till.wired.questions.cancel_requested()
    till.wired.questions.cancel_confirmed()
    till.runner.run()

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.sale-cancelled-give-back"
    assert till.bar.flash.values["amount"] == D("5.00")


def test_pay_waits_for_a_weight_that_is_being_typed() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.wired.sale.add(TOMATOES)
    till.wired.sale.entry_changed(D("1.500"))
    till.wired.sale.pay_requested()
    till.runner.run()
    assert till.shows(Screen.SALE)
    early = till.sale.can_pay
    assert not early

    till.wired.sale.entry_confirmed()
    till.runner.run()
    assert till.sale.can_pay


def test_a_cancellation_with_a_number_waits_for_no_unknown_purchase() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.wired.unknown.cancel_requested()
    till.wired.unknown.cancel_confirmed()
    till.runner.run()
    till.rewards.trouble = {}

    till.paid(mock_up_basket().reopened("basket-2"))
    till.wired.questions.cancel_requested()
    till.wired.questions.cancel_confirmed()
    till.runner.run()
    assert [purchase.cancelled for purchase in till.rewards.purchases.values()] == [True]
    assert [row.state for row in till.books.outbox()] == [OutboxState.BEING_CHECKED]


def test_a_double_tap_on_add_takes_one_part() -> None:
    till = FakeTill(settle_s=0.5).start().paid(mock_up_basket())
    till.runner.advance(0.6)
    payment = till.wired.payment
    payment.way_chosen(Way.SPLIT)
    payment.quick_chosen(D("5.00"))
    payment.add_cash_requested()
    till.runner.run()
    payment.add_cash_requested()
    till.runner.run()
    assert [part.amount for part in till.current.tenders] == [D("5.00")]
    assert till.payment.waits

    till.runner.advance(0.6)
    payment.add_cash_requested()
    till.runner.run()
    assert till.current.still_to_pay == 0


def test_the_moment_begins_anew_with_each_part() -> None:
    till = FakeTill(settle_s=0.5).start().paid(mock_up_basket())
    till.runner.advance(0.6)
    payment = till.wired.payment
    payment.way_chosen(Way.SPLIT)
    payment.quick_chosen(D("5.00"))
    payment.add_cash_requested()
    till.runner.run()
    till.runner.advance(0.3)
    payment.open()
    till.runner.advance(0.3)
    assert till.payment.waits
    till.runner.advance(0.3)
    settled = till.payment.waits
    assert not settled
