"""The questions of Payment: each has a way back, and only a confirmed one does anything."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError
from cashier_app.presenters.payment_state import Question, Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.shop import SHOP, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def test_cancelling_says_what_is_reversed_and_what_goes_back() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    till.wired.questions.cancel_requested()

    assert till.payment.question is Question.CANCEL_SALE
    assert till.payment.reversed_award == D("1.86")
    assert till.payment.reversed_spend == D("10.87")
    assert till.payment.give_back == D("15.00")


@pytest.mark.parametrize("answer", ["question_declined", "back_requested"])
def test_a_question_can_be_answered_with_no(answer: str) -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.cancel_requested()
    till.do(getattr(till.wired.questions, answer))
    assert till.payment.question is Question.NONE
    till.do(till.wired.questions.cancel_confirmed)

    assert till.shows(Screen.PAYMENT)
    assert till.books.entries[-1] is not Entry.GIVEN_UP


def test_only_the_question_that_was_asked_can_be_confirmed() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket()).ask_wallet("10.00")
    till.runner.run()
    questions = till.wired.questions
    for confirm in (
        questions.remove_part_confirmed,
        questions.return_wallet_confirmed,
        questions.change_basket_confirmed,
        questions.cancel_confirmed,
    ):
        till.do(confirm)

    assert till.shows(Screen.PAYMENT)
    assert till.current.from_wallet == D("10.00")


def test_nothing_is_cancelled_while_the_purchase_is_being_sent() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.pay_requested)
    assert not till.payment.can_cancel
    assert not till.payment.can_change_basket
    till.wired.questions.cancel_requested()
    till.wired.questions.change_basket_requested()

    assert till.payment.question is Question.NONE


def test_wallet_money_is_not_returned_alone_after_a_part_was_taken() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket()).ask_wallet("10.00")
    till.runner.run()
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    assert not till.payment.can_return_wallet
    till.wired.questions.return_wallet_requested()

    assert till.payment.question is Question.NONE


def test_the_basket_is_not_changed_after_a_part_was_taken() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    assert not till.payment.can_change_basket
    till.wired.questions.change_basket_requested()

    assert till.payment.question is Question.NONE


def test_a_sale_without_customer_changes_its_basket_without_a_question() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.do(till.wired.questions.change_basket_requested)

    assert till.shows(Screen.SALE)
    assert till.books.rows == []


def test_esc_without_a_question_leaves_a_recorded_sale_alone() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.do(till.wired.questions.back_requested)

    assert till.shows(Screen.PAYMENT)


def test_esc_does_not_leave_a_sale_with_money_in_it() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    assert not till.payment.can_go_back
    till.do(till.wired.questions.back_requested)

    assert till.shows(Screen.PAYMENT)


def test_removing_a_part_asks_about_that_part_and_keep_keeps_it() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    for _ in range(2):
        till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.wired.questions.remove_part_requested(1)
    assert (till.payment.question, till.payment.question_part) == (Question.REMOVE_PART, 1)
    till.do(till.wired.questions.question_declined)

    assert len(till.payment.parts) == 2


def test_a_question_about_a_part_is_not_answered_for_the_part_that_takes_its_place() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    for cents in ("1000", "500"):
        till.typed(cents).do(till.wired.payment.add_cash_requested)
    till.runner.hold(Lane.BOOKS)
    till.wired.questions.remove_part_requested(0)
    till.do(till.wired.questions.remove_part_confirmed)
    till.wired.questions.remove_part_requested(0)
    till.release()
    assert till.payment.question is Question.NONE
    till.do(till.wired.questions.remove_part_confirmed)

    assert [part.amount for part in till.current.tenders] == [D("5.00")]


def test_choosing_another_way_ends_a_question() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.cancel_requested()
    till.wired.payment.way_chosen(Way.CARD)

    assert till.payment.question is Question.NONE


def test_the_next_sale_opens_without_the_question_of_the_last_one() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.CARD)
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    till.paid(mock_up_basket().reopened("basket-2"))

    assert till.payment.question is Question.NONE
    assert till.payment.way is Way.CASH


def test_a_shop_that_rounds_gives_back_what_was_taken() -> None:
    till = FakeTill(replace(SHOP, cash_rounding=D("0.05"))).start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.do(till.wired.payment.add_cash_requested)
    till.wired.questions.cancel_requested()

    assert till.payment.give_back == D("37.25")
    assert till.payment.parts[0].amount == D("37.25")
