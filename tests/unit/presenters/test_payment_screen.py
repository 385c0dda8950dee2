"""Payment: figures of the answer, cash that can be typed at once, money only when it is known."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import Reduction
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, Question, Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import ELENI, SHOP, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def line(till: FakeTill) -> str:
    return till.payment.line.key if till.payment.line else ""


def recording(till: FakeTill) -> FakeTill:
    """Press Pay; CRM.COM has not answered yet."""
    till.with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    return till.do(till.wired.sale.pay_requested)


ROUNDING = replace(SHOP, cash_rounding=D("0.05"))


def with_deductions(shop: Shop = SHOP) -> FakeTill:
    till = FakeTill(shop).start()
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.51")
    return till


# ---- while it is being recorded ------------------------------------------------------------------


def test_payment_opens_before_the_sale_stands_in_the_books() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()
    state = till.payment

    assert till.shows(Screen.PAYMENT)
    assert state.band.kind is Band.RECORDING
    assert (state.items, state.amount, state.receipt_number) == (9, D("37.27"), "")
    assert state.waits
    assert not state.can_finish
    assert not state.can_cancel
    assert state.spend_shown


def test_no_figure_of_the_sale_changes_because_pay_was_pressed() -> None:
    till = with_deductions().with_basket(mock_up_basket())
    before = till.sale.totals.to_pay
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()
    opened = till.payment
    till.release()

    assert opened.totals.to_pay == before == till.payment.totals.to_pay == D("34.89")
    assert (opened.amount, opened.exact, opened.band.amount) == (before, before, D("1.86"))


def test_a_basket_that_costs_nothing_any_more_has_no_quick_amounts_yet() -> None:
    till = with_deductions()
    till.rewards.instant = D("40.00")
    till.with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()

    assert (till.payment.exact, till.payment.quick) == (D(0), ())


def test_a_sale_without_a_customer_is_not_said_to_be_recorded() -> None:
    till = FakeTill().start().with_basket(replace(mock_up_basket(), customer=None))
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()

    assert till.payment.band.kind is Band.NONE


def test_before_the_books_the_cash_is_rounded_and_the_bill_is_not() -> None:
    till = FakeTill(ROUNDING).start()
    till.with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()

    assert till.payment.amount == D("37.25")
    assert till.payment.totals.to_pay == D("37.27")


def test_nothing_can_be_taken_before_the_sale_stands_in_the_books() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()
    payment = till.wired.payment
    for press in (
        payment.finish_requested,
        payment.card_approved,
        payment.add_cash_requested,
        payment.add_card_requested,
        payment.spend_requested,
        till.wired.questions.cancel_requested,
        till.wired.questions.change_basket_requested,
        till.wired.questions.return_wallet_requested,
        till.wired.questions.back_requested,
    ):
        press()
    till.runner.release()

    assert till.current.tenders == ()
    assert till.payment.question is Question.NONE


def test_while_recording_the_figures_are_those_of_the_preview() -> None:
    till = recording(with_deductions())

    assert till.payment.band.kind is Band.RECORDING
    assert till.payment.band.amount == D("1.86")
    assert till.payment.totals.to_pay == D("34.89")
    assert till.payment.totals.still_to_pay == D("34.89")
    assert (till.payment.amount, till.payment.exact) == (D("34.89"), D("34.89"))
    assert till.payment.quick[0] == D("35.00")


def test_while_recording_cash_can_be_typed_and_change_is_right() -> None:
    till = recording(with_deductions())
    till.wired.payment.quick_chosen(D("40.00"))
    assert till.payment.totals.change == D("5.11")
    till.do(till.wired.payment.finish_requested)
    assert not till.payment.can_finish
    till.runner.release()

    assert till.payment.amount == D("40.00")
    assert till.payment.totals.change == D("5.11")
    assert till.payment.can_finish


def test_exact_cash_chosen_while_recording_is_exact_after_it() -> None:
    till = recording(with_deductions(ROUNDING))
    assert till.payment.exact == D("34.90")
    till.wired.payment.quick_chosen(till.payment.exact)
    till.runner.release()

    assert till.payment.totals.change == 0
    assert till.payment.can_finish


def test_the_preset_follows_to_pay_until_a_digit_is_typed() -> None:
    till = recording(FakeTill().start())
    assert till.payment.amount == D("37.27")
    till.rewards.instant = D("0.87")
    till.runner.release()
    assert till.payment.amount == D("36.40")
    assert not till.payment.typed
    till.wired.payment.digit_typed("5")

    assert till.payment.amount == D("0.05")
    assert till.payment.typed


# ---- the answer ----------------------------------------------------------------------------------


def test_another_to_pay_than_the_previews_is_said() -> None:
    till = recording(FakeTill().start())
    till.rewards.instant = D("0.87")
    till.runner.release()

    assert line(till) == "payment.was"
    assert till.payment.line is not None
    assert till.payment.line.values["amount"] == D("37.27")


def test_the_same_to_pay_as_the_previews_is_not_worth_a_word() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    assert till.payment.line is None
    till.do(till.wired.payment.spend_requested)
    till.ask_wallet("10.00").runner.run()

    assert till.payment.line is None


def test_without_a_preview_nothing_is_compared() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.rewards.instant = D("0.87")
    till.paid(mock_up_basket())

    assert till.payment.line is None


def test_refused_shows_the_words_takes_no_money_and_leads_back() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    till.paid(mock_up_basket())

    assert line(till) == "payment.refused"
    assert till.payment.alarming
    assert till.payment.refused
    assert till.payment.band.kind is Band.REFUSED
    assert till.payment.can_go_back
    assert till.payment.waits


def test_a_short_notice_never_hides_a_refusal() -> None:
    till = recording(FakeTill().start())
    till.scan("HAL")
    assert line(till) == "scan.change-basket-to-add"
    till.rewards.trouble["record_purchase"] = RefusedError("Unit not allowed")
    till.runner.release()

    assert line(till) == "payment.refused"
    assert till.payment.alarming


def test_a_short_notice_ends_with_the_next_thing_that_is_done() -> None:
    till = FakeTill().start().paid(mock_up_basket()).scan("HAL")
    assert line(till) == "scan.change-basket-to-add"
    till.wired.payment.digit_typed("5")

    assert till.payment.line is None


def test_sold_without_reward_says_so() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.paid(mock_up_basket()).do(till.wired.payment.sell_without_reward_requested)

    assert till.payment.band.kind is Band.WITHOUT_REWARD
    assert till.payment.can_finish
    assert till.payment.line is None


def test_not_sent_is_full_price_and_goes_on() -> None:
    till = with_deductions()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket())

    assert line(till) == "payment.not-sent"
    assert till.payment.band.kind is Band.NOT_SENT
    assert till.payment.totals.to_pay == D("37.27")
    assert till.payment.can_finish
    assert till.payment.can_go_back
    assert till.payment.spend_reason is not None
    assert till.payment.spend_reason.key == "payment.spend.not-recorded"


def test_without_a_customer_there_is_no_band_and_no_spending() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))

    assert till.payment.band.kind is Band.NONE
    assert not till.payment.spend_shown


@pytest.mark.parametrize("blocked", [True, False])
def test_why_wallet_money_cannot_be_spent_is_said(blocked: bool) -> None:
    till = FakeTill().start()
    till.rewards.spending_allowed = blocked
    customer = replace(ELENI, spending_blocked=blocked)
    till.paid(mock_up_basket(customer))
    assert till.payment.spend_reason is not None

    expected = "sale.spend.blocked" if blocked else "sale.spend.not-allowed"
    assert till.payment.spend_reason.key == expected


def test_nothing_left_to_pay_leaves_nothing_to_spend() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("37.27")
    till.paid(mock_up_basket())
    assert till.payment.spend_reason is not None
    assert till.payment.spend_reason.key == "payment.spend.nothing-left"


def test_back_end_reduction_takes_nothing_off() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.rewards.reduction = Reduction.BACK_END
    till.paid(mock_up_basket())

    assert till.payment.totals.instant == 0
    assert till.payment.totals.to_pay == D("37.27")


# ---- cash, card, split ---------------------------------------------------------------------------


def test_less_cash_than_to_pay_does_not_finish() -> None:
    till = FakeTill().start().paid(mock_up_basket()).typed("3000")
    assert not till.payment.can_finish
    till.do(till.wired.payment.finish_requested)
    assert till.shows(Screen.PAYMENT)
    till.wired.payment.clear_requested()

    assert not till.payment.can_finish
    assert till.payment.amount == 0


def test_digits_can_be_deleted() -> None:
    till = FakeTill().start().paid(mock_up_basket()).typed("4000")
    till.wired.payment.delete_requested()

    assert till.payment.amount == D("4.00")


def test_the_zero_bill_of_a_wallet_that_pays_all_is_finished_without_money() -> None:
    for way in Way:
        till = FakeTill().start()
        till.rewards.instant = D("37.27")
        till.paid(mock_up_basket())
        till.wired.payment.way_chosen(way)
        assert till.payment.quick == ()
        assert till.payment.can_finish
        assert not till.payment.can_add
        press = till.wired.payment.card_approved if way is Way.CARD else None
        till.do(press or till.wired.payment.finish_requested)

        assert till.shows(Screen.RECEIPT)
        assert till.current.tenders == ()
        assert till.printer.drawer_opened == 0


def test_card_approved_does_nothing_while_cash_is_chosen() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.do(till.wired.payment.card_approved)

    assert till.current.tenders == ()


def test_the_slip_that_is_typed_is_the_one_that_is_shown_and_taken() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    payment = till.wired.payment
    payment.way_chosen(Way.CARD)
    payment.terminal_receipt_changed("0044 ")
    assert till.payment.terminal_receipt == "0044 "
    payment.way_chosen(Way.CARD)  # chosen again, and what was typed is forgotten
    assert till.payment.terminal_receipt == ""
    payment.terminal_receipt_changed("0044 17")
    till.do(payment.card_approved)
    assert [part.terminal_receipt for part in till.current.tenders] == ["0044 17"]


def test_a_declined_card_takes_nothing_and_chooses_cash() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.CARD)
    till.wired.payment.terminal_receipt_changed("004417")
    till.do(till.wired.payment.card_declined)

    assert till.payment.way is Way.CASH
    assert line(till) == "payment.card-declined"
    assert till.payment.terminal_receipt == ""
    assert till.payment.amount == D("37.27")


def test_a_declined_part_takes_nothing_and_stays_in_the_split() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_card_requested)
    till.do(till.wired.payment.card_declined)

    assert till.payment.way is Way.SPLIT
    assert till.payment.question is Question.NONE
    assert till.payment.parts == ()
    assert line(till) == "payment.card-declined"


def test_the_amount_the_terminal_is_asked_for_cannot_be_changed_meanwhile() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_card_requested)
    payment = till.wired.payment
    payment.digit_typed("9")
    payment.delete_requested()
    payment.clear_requested()
    payment.quick_chosen(D("20.00"))
    assert till.payment.amount == D("15.00")
    till.do(payment.card_approved)

    assert till.current.tenders[0].amount == D("15.00")


def test_while_a_part_is_being_written_nothing_else_can_be_pressed() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket()).ask_wallet("10.00")
    till.runner.run()
    assert till.payment.can_return_wallet
    till.wired.payment.way_chosen(Way.SPLIT)
    till.runner.hold(Lane.BOOKS)
    till.typed("1000").wired.payment.add_cash_requested()
    till.wired.questions.cancel_requested()
    till.wired.questions.change_basket_requested()
    state = till.payment

    assert state.waits
    assert state.question is Question.NONE
    possible = (state.can_finish, state.can_add, state.can_spend, state.can_change_basket)
    assert possible == (False, False, False, False)
    assert (state.can_cancel, state.can_return_wallet) == (False, False)


def test_no_wallet_money_is_asked_for_while_a_part_is_being_written() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.runner.hold(Lane.BOOKS)
    till.wired.payment.add_cash_requested()
    assert not till.payment.can_spend
    till.do(till.wired.payment.spend_requested)

    assert till.shows(Screen.PAYMENT)


def test_a_card_part_is_never_more_than_the_rest() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("5000").do(till.wired.payment.add_card_requested)
    assert till.payment.amount == D("37.27")
    till.do(till.wired.payment.card_approved)

    assert till.current.tenders[0].amount == D("37.27")


def test_a_part_of_nothing_is_not_added() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.wired.payment.clear_requested()
    assert not till.payment.can_add
    till.do(till.wired.payment.add_cash_requested)
    till.do(till.wired.payment.add_card_requested)

    assert till.current.tenders == ()
    assert till.payment.question is Question.NONE


def test_parts_tell_what_they_are() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    payment = till.wired.payment
    payment.way_chosen(Way.SPLIT)
    till.typed("1000").do(payment.add_cash_requested)
    till.typed("1000").do(payment.add_card_requested)
    payment.terminal_receipt_changed("004417")
    till.do(payment.card_approved)
    till.typed("1000").do(payment.add_card_requested)
    till.do(payment.card_approved)
    parts = till.payment.parts

    assert [(part.kind, part.ordinal, part.detail.key) for part in parts] == [
        (TenderKind.CASH, 1, "payment.part.cash"),
        (TenderKind.CARD, 1, "payment.part.card"),
        (TenderKind.CARD, 2, "payment.part.card-plain"),
    ]
    assert parts[0].detail.values["time"] == "12:43"


def test_the_rest_of_a_split_can_be_paid_by_another_way() -> None:
    for way in (Way.CASH, Way.CARD):
        till = FakeTill().start().paid(mock_up_basket())
        payment = till.wired.payment
        payment.way_chosen(Way.SPLIT)
        till.typed("1000").do(payment.add_cash_requested)
        payment.way_chosen(way)
        assert till.payment.totals.still_to_pay == D("27.27")
        till.do(payment.card_approved if way is Way.CARD else payment.finish_requested)

        assert till.shows(Screen.RECEIPT)
        assert [part.amount for part in till.current.tenders] == [D("10.00"), D("27.27")]


def test_what_the_cash_lacks_is_said_until_it_is_enough() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    due = till.payment.totals.to_pay
    till.typed("2000")
    assert (till.payment.totals.missing, till.payment.totals.change) == (due - 20, D(0))
    till.do(till.wired.payment.clear_requested).typed("5000")
    assert (till.payment.totals.missing, till.payment.totals.change) == (D(0), 50 - due)
    till.do(till.wired.payment.way_chosen, Way.CARD)
    assert till.payment.totals.missing == 0


@pytest.mark.parametrize("way", [Way.CASH, Way.SPLIT])
def test_a_code_that_got_into_the_amount_pays_nothing(way: Way) -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.do(till.wired.payment.way_chosen, way).typed("70245177")

    shown = till.payment
    assert (shown.can_finish, shown.can_add, shown.alarming) == (False, False, True)
    assert shown.line == say("payment.too-much", amount=D("702451.77"))
    till.do(till.wired.payment.finish_requested).do(till.wired.payment.add_cash_requested)
    assert till.current.tenders == ()
    till.do(till.wired.payment.clear_requested).typed("50000")
    assert till.payment.line is None
    assert till.payment.can_add
