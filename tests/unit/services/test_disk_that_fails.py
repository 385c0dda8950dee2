"""A write that fails leaves nothing half-done, is said, and the next press works."""

from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import CrmState, SpendState, Stage
from cashier_app.presenters.payment_state import Band, Question, Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane, OutboxKind, OutboxState
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

pytestmark = pytest.mark.expected_log("the disk is full", always=False)

D = Decimal


def is_said(till: FakeTill) -> bool:
    return till.bar.flash is not None and till.bar.flash.key == "till.storage"


@pytest.mark.parametrize(
    ("trouble", "becomes"),
    [
        (None, CrmState.RECORDED),
        (RefusedError("No"), CrmState.REFUSED),
        (NotSentError(), CrmState.WAITING),
    ],
)
def test_an_answer_is_kept_until_it_can_be_written(
    trouble: Exception | None, becomes: CrmState
) -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    if trouble is not None:
        till.rewards.trouble["record_purchase"] = trouble
    till.books.broken = {Entry.ANSWERED}
    till.do(till.wired.sale.pay_requested)
    assert is_said(till)
    assert till.payment.band.kind is Band.RECORDING
    assert not till.payment.can_finish
    till.runner.advance(6)
    assert till.current.crm is CrmState.SENDING
    till.books.broken = set()
    till.runner.advance(6)

    assert till.current.crm is becomes
    assert len(till.rewards.references) <= 1


def test_an_answer_that_could_not_be_written_before_the_sale_closed_settles_its_row() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.pay_requested)
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.LOOKUP, Lane.MONEY)
    till.runner.advance(5.5)
    till.do(till.wired.unknown.full_price_requested)
    till.books.broken = {Entry.ANSWERED}
    till.do(tell)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.books.broken = set()
    till.runner.advance(6)

    assert till.books.outbox() == []
    assert till.books.rows[0].sale.crm is CrmState.RECORDED


def test_a_spend_that_cannot_be_written_is_not_sent_and_can_be_pressed_again() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.books.broken = {Entry.SPEND_ASKED}
    till.ask_wallet("10.00").runner.run()
    assert is_said(till)
    assert till.shows(Screen.SPEND)
    assert "spend" not in till.rewards.calls
    assert till.spend.can_spend
    till.books.broken = set()
    till.do(till.wired.spend_form.spend_requested)

    assert till.shows(Screen.PAYMENT)
    assert till.current.from_wallet == D("10.00")


def test_a_spend_that_cannot_be_written_is_not_taken_for_the_refusal_before_it() -> None:
    till = FakeTill().start()
    till.rewards.trouble["spend"] = RefusedError("Not enough")
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    assert till.spend.words == "Not enough"
    till.books.broken = {Entry.SPEND_ASKED}
    till.ask_wallet("5.00").runner.run()

    assert till.spend.words == ""


def test_a_spend_whose_answer_cannot_be_written_waits_for_the_disk() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.books.broken = {Entry.SPEND_ANSWERED}
    till.ask_wallet("10.00").runner.run()
    assert is_said(till)
    assert till.current.spend.state is SpendState.ASKING
    assert till.spend.sending
    till.books.broken = set()
    till.runner.advance(6)

    assert till.shows(Screen.PAYMENT)
    assert till.current.from_wallet == D("10.00")
    assert len(till.rewards.spends) == 1


@pytest.mark.parametrize("broken", [Entry.SPEND_ANSWERED, "queue_spend_cancellation"])
def test_an_unanswered_spend_never_goes_on_before_its_check_stands_in_the_books(
    broken: Entry | str,
) -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.rewards.lost["spend"] = UnknownOutcomeError()
    till.books.broken = {broken}
    till.ask_wallet("10.00").runner.run()
    assert till.current.spend.state is SpendState.ASKING
    till.books.broken = set()
    till = till.wait(6)

    assert till.current.spend.state is SpendState.CHECK
    assert [row.kind for row in till.books.rows] == [OutboxKind.SPEND_CANCELLATION]


def returning(till: FakeTill) -> None:
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    till.wired.questions.return_wallet_requested()


def test_a_return_that_cannot_be_written_is_not_sent_and_can_be_pressed_again() -> None:
    till = FakeTill().start()
    returning(till)
    till.books.broken = {Entry.RETURN_ASKED}
    till.do(till.wired.questions.return_wallet_confirmed)
    assert is_said(till)
    assert "cancel_spend" not in till.rewards.calls
    assert till.payment.can_return_wallet
    till.books.broken = set()
    till.wired.questions.return_wallet_requested()
    till.do(till.wired.questions.return_wallet_confirmed)

    assert till.current.to_pay == D("37.27")


def test_a_return_whose_answer_cannot_be_written_waits_for_the_disk() -> None:
    till = FakeTill().start()
    returning(till)
    till.books.broken = {Entry.RETURN_ANSWERED}
    till.do(till.wired.questions.return_wallet_confirmed)
    assert is_said(till)
    assert not till.payment.can_finish
    till.books.broken = set()
    till.runner.advance(6)

    assert till.current.to_pay == D("37.27")
    assert till.payment.can_finish


def test_a_part_that_cannot_be_written_is_not_taken_and_its_amount_stays_typed() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.books.broken = {Entry.TENDER}
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    assert is_said(till)
    assert till.payment.parts == ()
    assert till.payment.amount == D("15.00")
    assert till.printer.drawer_opened == 0
    till.books.broken = set()
    till = till.do(till.wired.payment.add_cash_requested)

    assert [part.amount for part in till.payment.parts] == [D("15.00")]
    assert till.payment.amount == D("22.27")


def test_a_card_part_that_cannot_be_written_can_be_confirmed_again() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_card_requested)
    till.wired.payment.terminal_receipt_changed("004417")
    till.books.broken = {Entry.TENDER}
    till.do(till.wired.payment.card_approved)
    assert till.payment.question is Question.CARD_PART
    assert till.payment.amount == D("15.00")
    till.books.broken = set()
    till = till.do(till.wired.payment.card_approved)

    assert till.payment.question is Question.NONE
    assert till.current.tenders[0].terminal_receipt == "004417"
    assert till.payment.totals.still_to_pay == D("22.27")


def test_a_removal_that_cannot_be_written_leaves_the_part() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.payment.way_chosen(Way.SPLIT)
    till.typed("1500").do(till.wired.payment.add_cash_requested)
    till.books.broken = {Entry.TENDER_UNDONE}
    till.wired.questions.remove_part_requested(0)
    till.do(till.wired.questions.remove_part_confirmed)
    assert is_said(till)
    assert len(till.payment.parts) == 1
    till.books.broken = set()
    till.wired.questions.remove_part_requested(0)
    till = till.do(till.wired.questions.remove_part_confirmed)

    assert till.payment.parts == ()


def test_a_close_that_cannot_be_written_keeps_the_sale_open_and_the_drawer_shut() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.books.broken = {Entry.CLOSED}
    till.typed("4000").do(till.wired.payment.finish_requested)
    assert is_said(till)
    assert till.shows(Screen.PAYMENT)
    assert till.current.stage is Stage.OPEN
    assert till.current.tenders == ()
    assert till.printer.drawer_opened == 0
    assert till.payment.amount == D("40.00")
    till.books.broken = set()
    till.do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.change == D("2.73")


@pytest.mark.parametrize("change_basket", [False, True])
def test_giving_up_that_cannot_be_written_keeps_the_sale(change_basket: bool) -> None:
    till = FakeTill().start().paid(mock_up_basket())
    questions = till.wired.questions
    ask = questions.change_basket_requested if change_basket else questions.cancel_requested
    confirm = questions.change_basket_confirmed if change_basket else questions.cancel_confirmed
    till.books.broken = {Entry.GIVEN_UP}
    ask()
    till.do(confirm)
    assert is_said(till)
    assert till.shows(Screen.PAYMENT)
    assert till.books.rows == []
    till.books.broken = set()
    ask()
    till.do(confirm)

    assert till.shows(Screen.SALE)
    assert till.rewards.purchases["CE000001"].cancelled


def test_a_customer_that_cannot_be_written_is_not_sent_and_can_be_scanned_again() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.books.broken = {Entry.SUBMITTED}
    till.scan("7000004471")
    assert is_said(till)
    assert till.rewards.references == []
    assert till.current.crm is CrmState.NONE
    till.books.broken = set()
    till = till.scan("7000004471")

    assert till.current.crm is CrmState.RECORDED


def test_selling_without_reward_that_cannot_be_written_can_be_pressed_again() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.paid(mock_up_basket())
    till.books.broken = {Entry.ANSWERED}
    till.do(till.wired.payment.sell_without_reward_requested)
    assert is_said(till)
    assert till.payment.refused
    till.books.broken = set()
    till.do(till.wired.payment.sell_without_reward_requested)

    assert till.current.crm is CrmState.KEPT


def test_an_answer_behind_a_part_that_cannot_be_written_is_not_lost() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.pay_requested)
    tell = till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(5.5)
    till.do(till.wired.unknown.full_price_requested)
    till.wired.payment.way_chosen(Way.SPLIT)
    till.runner.hold(Lane.BOOKS)
    till.books.broken = {Entry.TENDER}
    till.typed("1500").wired.payment.add_cash_requested()
    tell()
    till.runner.release()

    assert till.current.tenders == ()
    assert till.current.crm is CrmState.RECORDED


def test_an_outbox_that_cannot_be_written_sends_nothing() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.rewards.trouble = {}
    till.rewards.calls.clear()
    till.books.broken = {"outbox_tried"}
    till.runner.advance(21)
    assert is_said(till)
    assert till.rewards.references == []
    till.books.broken = set()
    till.runner.advance(60)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert [row.state for row in till.books.rows] == [OutboxState.DONE]


@pytest.mark.expected_log("ValueError: somewhere else")
def test_another_fault_while_the_sale_is_written_does_not_leave_payment() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.BOOKS)
    till.wired.sale.pay_requested()
    till.wired.fail(ValueError("somewhere else"))
    assert till.shows(Screen.PAYMENT)
    till.runner.release()

    assert till.shows(Screen.PAYMENT)
    assert till.payment.can_finish
