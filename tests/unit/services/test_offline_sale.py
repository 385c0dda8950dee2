"""A sale while the line is away: sold at full price, confirmed later, and the rest given back."""

from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.receipt import ReceiptKind, RewardStatus
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.payment_state import Way
from cashier_app.services.ports import Lane
from cashier_app.services.settle_waiting import Settlement
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
AWAY = ("find_customer", "preview", "record_purchase", "look_up_purchase")
# What was typed or scanned is all that is known of her.
UNCHECKED = Customer(CARD)


def offline() -> FakeTill:
    """A till without a line, for a purchase that will take wallet money by itself."""
    till = FakeTill()
    till.rewards.trouble = dict.fromkeys(AWAY, NotSentError())
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.50")
    return till.start()


def sold(till: FakeTill) -> FakeTill:
    """Sell the basket for cash, without an answer of CRM.COM."""
    till.paid(mock_up_basket(UNCHECKED))
    till.do(till.wired.payment.finish_requested)
    return till


def owed(till: FakeTill) -> list[Decimal]:
    return [row.amount for row in till.wired.after.give_backs.rows]


def back_on_line(till: FakeTill) -> FakeTill:
    till.rewards.trouble.clear()
    return till.wait(60)


def test_it_is_sold_at_full_price_without_preview_and_without_spend() -> None:
    till = offline().paid(mock_up_basket(UNCHECKED))

    assert till.current.crm is CrmState.WAITING
    assert till.current.preview is None
    assert till.current.to_pay == till.current.goods
    assert not till.current.may_spend
    till.do(till.wired.payment.finish_requested)
    assert till.books.sales["basket-1"].stage is Stage.CLOSED
    assert till.rewards.spends == {}


def test_its_receipt_says_so_and_carries_our_reference_to_be_scanned() -> None:
    receipt = sold(offline()).books.jobs[0].receipt

    assert receipt.reward.status is RewardStatus.TO_BE_CONFIRMED
    assert receipt.code == receipt.reference == "LCA1-3-000418-K7Q2"


def test_what_she_showed_is_kept_as_it_was_and_is_sent_later() -> None:
    till = sold(offline())
    sale = till.books.sales["basket-1"]
    assert sale.customer == UNCHECKED
    assert not UNCHECKED.checked
    made = sale.performed_on.isoformat()
    back_on_line(till.wait(86_400))

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.rewards.performed == [made]


def test_what_was_taken_from_the_wallet_later_is_given_back_when_she_comes_again() -> None:
    till = back_on_line(sold(offline()))
    rows = till.wired.after.give_backs
    assert owed(till) == [D("2.37")]

    row = rows.for_customer(ELENI)[0]
    drawers = till.printer.drawer_opened
    till.do(rows.paid, row).do(rows.paid, row)
    assert till.printer.drawer_opened == drawers + 1
    assert till.printer.paper[-1].kind is ReceiptKind.GIVE_BACK
    assert till.printer.paper[-1].given_back == D("2.37")
    assert owed(till) == owed(till.restarted()) == []


def test_what_is_owed_is_still_owed_after_a_restart() -> None:
    again = back_on_line(sold(offline())).restarted()
    assert owed(again) == [D("2.37")]


def test_where_another_system_pays_back_nothing_is_owed() -> None:
    till = offline()
    till.books.reduction = Reduction.BACK_END
    back_on_line(sold(till))

    sale = till.books.sales["basket-1"]
    assert sale.answer is not None
    assert sale.answer.automatic == D("1.50")
    assert owed(till) == []


def test_an_answer_between_two_parts_is_owed_as_soon_as_the_sale_closes() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.runner.hold(Lane.PREVIEW)
    till.rewards.lost["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.do(till.wired.unknown.full_price_requested)
    till.do(till.wired.payment.way_chosen, Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.wait(2)  # the look-up finds it: too late for the bill
    assert till.current.crm is CrmState.RECORDED
    assert owed(till) == []
    till.do(lambda: till.wired.take.cash(till.current.still_to_pay, close=True))

    assert owed(till) == [D("0.87")]


def test_a_sale_that_never_left_can_be_taken_out_and_is_never_sent() -> None:
    till = sold(offline())
    row = till.wired.outbox.rows[0]
    settled: list[Settlement] = []
    till.wired.after.settled = settled.append
    drawers = till.printer.drawer_opened
    till.do(till.wired.after.settle.remove, row)
    back_on_line(till)

    assert till.books.sales["basket-1"].stage is Stage.CANCELLED
    assert [back.amount for back in settled[0].sale.money_back] == [D("37.27")]
    assert till.printer.drawer_opened == drawers + 1
    assert till.rewards.references == []
    assert till.wired.outbox.rows == ()


def test_a_refused_sale_goes_again_when_a_person_says_so() -> None:
    till = sold(offline())
    till.rewards.trouble = {"record_purchase": RefusedError("Unit not allowed")}
    till.wait(60)
    row = till.wired.outbox.rows[0]
    assert row.words == "Unit not allowed"
    till.rewards.trouble.clear()
    till.do(till.wired.after.settle.send_again, row).wait(200)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.wired.outbox.rows == ()


def test_a_person_who_saw_it_at_crm_com_makes_what_it_took_owed() -> None:
    till = FakeTill().start()
    till.rewards.automatic = D("1.50")
    till.runner.hold(Lane.PREVIEW)
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.do(till.wired.unknown.full_price_requested).do(till.wired.payment.finish_requested)
    till.wait(800)
    row = till.wired.outbox.rows[0]
    till.rewards.trouble.clear()
    till.rewards.record_purchase(till.rewards.purchase_request(row.sale))
    till.do(till.wired.after.settle.it_is_at_crm, row)

    assert owed(till) == [D("1.50")]
    assert till.wired.outbox.rows == ()
