"""The till as a whole: which screen follows which, and what comes back after a restart."""

from datetime import timedelta
from decimal import Decimal

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, Way
from cashier_app.presenters.sale_state import MiddlePanel, SidePanel
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.returning import returned, sold

D = Decimal


def test_a_screen_is_told_once() -> None:
    navigation = Navigation()
    told: list[Screen] = []
    navigation.watch(told.append)
    navigation.go(Screen.SALE)
    navigation.go(Screen.PAYMENT)
    navigation.go(Screen.PAYMENT)

    assert told == [Screen.PAYMENT]


def test_a_cancelled_sale_leads_to_an_empty_one_and_says_so() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)

    assert till.shows(Screen.SALE)
    assert till.sale.customer is None
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.sale-cancelled"


def test_what_is_said_is_said_where_the_cashier_looks() -> None:
    till = FakeTill().start()
    till.wired.till.tell(say("here"))
    assert till.sale.notice == say("here")
    till.do(till.wired.sale.customer_requested)
    till.wired.till.tell(say("there"))

    assert till.bar.flash == say("there")


def test_the_next_sale_begins_with_its_lines_and_the_quick_keys_in_view() -> None:
    till = FakeTill().start().with_basket(mock_up_basket()).scan("5290011204992")
    till.do(till.wired.sale.all_keys_requested)
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)

    assert till.sale.middle is MiddlePanel.LINES
    assert till.sale.side is SidePanel.QUICK_KEYS


def test_a_notice_of_one_sale_is_not_seen_in_the_next() -> None:
    till = FakeTill().start().paid(mock_up_basket()).scan("HAL")
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket().reopened("basket-2"))

    assert till.payment.line is None


def test_a_spend_of_one_sale_is_not_spoken_of_in_the_next() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.rewards.trouble["spend"] = NotSentError()
    till.ask_wallet("10.00").runner.run()
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket().reopened("basket-2"))

    assert till.payment.line is None


def test_pay_pressed_on_two_screens_at_once_pays_once() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.wired.till.pay(Screen.PAYMENT)
    till.wired.till.pay(Screen.PAYMENT)
    till.runner.run()
    till.do(till.wired.till.pay, Screen.SPEND)

    assert till.shows(Screen.PAYMENT)
    assert till.books.number == 418


def test_a_preview_that_comes_after_the_sale_closed_changes_nothing() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.runner.release()

    assert till.current.preview is None


def test_a_preview_that_comes_during_payment_is_not_for_another_basket() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.with_basket(mock_up_basket(None)).do(till.wired.sale.pay_requested)
    till.wired.till.preview_changed()

    assert till.current.preview is None


def test_after_a_restart_a_recorded_sale_stands_on_payment_as_it_was() -> None:
    first = FakeTill().start().paid(mock_up_basket())
    first.wired.payment.way_chosen(Way.SPLIT)
    first.typed("1500").do(first.wired.payment.add_cash_requested)
    second = first.restarted()
    assert second.shows(Screen.PAYMENT)
    assert second.payment.band.kind is Band.RECORDED
    assert second.payment.totals.still_to_pay == D("22.27")
    second.do(second.wired.payment.finish_requested)

    assert second.shows(Screen.RECEIPT)
    assert second.rewards.calls.count("record_purchase") == 1


def test_after_a_restart_a_sale_without_customer_a_refused_and_a_kept_one_go_on() -> None:
    first = FakeTill().start().paid(mock_up_basket(None))
    assert first.restarted().payment.can_finish

    first = FakeTill().start()
    first.rewards.trouble["record_purchase"] = RefusedError("No")
    first.paid(mock_up_basket())
    assert first.restarted().payment.refused
    first.do(first.wired.payment.sell_without_reward_requested)

    assert first.restarted().payment.can_finish


def test_after_a_restart_it_asks_what_only_the_cashier_saw_the_card_terminal_do() -> None:
    second = FakeTill().start().paid(mock_up_basket()).restarted()
    assert second.payment.line == say("payment.started-again")
    second.typed("5")
    assert second.payment.line is None


def test_after_a_restart_it_does_not_ask_when_all_is_paid_or_there_is_more_to_say() -> None:
    paid = FakeTill().start().paid(mock_up_basket())
    paid.wired.payment.way_chosen(Way.SPLIT)
    paid.do(paid.wired.payment.add_cash_requested)
    assert paid.restarted().payment.line is None

    offline = FakeTill().start()
    offline.rewards.trouble["record_purchase"] = NotSentError()
    assert offline.paid(mock_up_basket()).restarted().payment.line == say("payment.not-sent")


def test_after_a_restart_it_says_that_the_sale_was_finished_and_what_change_it_gave() -> None:
    first = FakeTill().start().paid(mock_up_basket()).typed("5000")
    first.do(first.wired.payment.finish_requested)
    number = first.current.reference.receipt_number
    second = first.restarted()

    assert second.shows(Screen.SALE)
    assert second.sale.notice == say("till.finished-before", number=number, change=D("12.73"))


def test_after_a_restart_nothing_is_said_of_what_was_kept_when_goods_came_back() -> None:
    first = returned(sold(), 0)
    assert [sale.stage for sale in first.books.sales.values()] == [Stage.RETURNED, Stage.CLOSED]
    assert first.restarted().sale.notice is None


def test_after_a_restart_nothing_is_said_of_a_sale_of_before_or_while_the_next_one_runs() -> None:
    first = FakeTill().start().paid(mock_up_basket())
    first.do(first.wired.payment.finish_requested)
    third = first.restarted().scan("HAL").wait(1).restarted()
    assert third.sale.lines
    assert third.sale.notice is None

    third = FakeTill(books=first.books)
    third.clock.at += timedelta(minutes=11)
    assert third.start().sale.notice is None


def test_after_a_restart_pay_is_not_pressed_again_by_itself() -> None:
    first = FakeTill().start()
    first.rewards.lost["record_purchase"] = UnknownOutcomeError()
    first.rewards.trouble["look_up_purchase"] = NotSentError()
    first.paid(mock_up_basket())
    second = first.restarted()
    second.do(second.wired.sale.pay_requested)

    assert second.shows(Screen.UNKNOWN)
    assert second.rewards.calls.count("record_purchase") == 1
    second.rewards.trouble.clear()
    second.runner.advance(3)
    assert second.shows(Screen.PAYMENT)


def test_a_part_of_an_unknown_sale_keeps_it_on_payment() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket()).do(till.wired.unknown.full_price_requested)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    till.runner.advance(60)

    assert till.shows(Screen.PAYMENT)
    assert till.payment.way is Way.SPLIT
