"""Pay: the sale is kept on this till, then sent once, with or without a preview."""

from decimal import Decimal

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane, WriteRequest
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def test_a_basket_that_is_a_sale_already_is_taken_up_as_unknown_never_sent_again() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())

    def make(reference: Reference) -> tuple[Sale, WriteRequest]:
        sale = Sale(reference, till.clock.now(), mock_up_basket(), crm=CrmState.SENDING)
        return sale, till.rewards.purchase_request(sale)

    till.books.submit("basket-1", make)
    till.do(till.wired.sale.pay_requested)

    assert till.shows(Screen.UNKNOWN)
    assert till.rewards.references == []
    assert till.current.reference.number == 418


def test_without_any_stated_method_one_preview_is_asked_with_the_purchase() -> None:
    till = FakeTill().start()
    till.books.reduction = None
    till.rewards.reduction = Reduction.BACK_END
    till.rewards.instant = D("0.87")
    till.runner.hold(Lane.PREVIEW)
    till.paid(mock_up_basket())

    assert till.rewards.calls.count("preview") == 1
    assert till.current.reduction is Reduction.BACK_END
    assert till.current.to_pay == D("37.27")


def test_without_an_answer_to_that_preview_the_till_takes_it_off_the_bill() -> None:
    for failure in (NotSentError(), RefusedError("No")):
        till = FakeTill().start()
        till.books.reduction = None
        till.rewards.instant = D("0.87")
        till.rewards.trouble["preview"] = failure
        till.runner.hold(Lane.PREVIEW)
        till.paid(mock_up_basket())

        assert till.current.to_pay == D("36.40")


def test_without_a_preview_the_last_method_known_on_this_till_counts() -> None:
    till = FakeTill().start()
    till.books.reduction = Reduction.BACK_END
    till.rewards.instant = D("0.87")
    till.runner.hold(Lane.PREVIEW)
    till.paid(mock_up_basket())

    assert "preview" not in till.rewards.calls
    assert till.current.to_pay == D("37.27")


def test_a_preview_that_comes_after_pay_tells_the_limits_of_a_spend() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.paid(mock_up_basket())
    assert till.current.spend_limits.at_most is None
    till.runner.release()

    assert till.current.spend_limits.at_most == D("10.00")


def test_a_preview_that_comes_after_pay_never_replaces_the_one_that_was_seen() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.do(till.wired.sale.pay_requested)
    seen = till.current.preview
    till.wired.till.preview_changed()

    assert till.current.preview is seen


def test_a_purchase_that_begins_late_gets_its_five_seconds_on_the_line() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.do(till.wired.sale.pay_requested)
    till.runner.advance(3)
    till.runner.take(Lane.MONEY).begin()
    till.runner.hold(Lane.LOOKUP)
    till.runner.advance(4)
    assert till.current.crm is CrmState.SENDING
    till = till.wait(1.5)

    assert till.current.crm is CrmState.UNKNOWN


def test_a_double_press_on_pay_keeps_one_sale_and_waits_for_its_answer() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.wired.sale.pay_requested()
    till.wired.sale.pay_requested()
    till.runner.run()

    assert till.shows(Screen.PAYMENT)
    assert till.current.crm is CrmState.SENDING
    assert till.wired.record.checking is None


def test_pay_is_refused_while_a_sale_is_in_work() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.record.pay(mock_up_basket().reopened("basket-2"), None)
    till.runner.run()

    assert till.books.number == 418


def test_a_sale_without_customer_has_no_wallet_to_read() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.do(till.wired.wallet.read, till.current)

    assert "find_customer" not in till.rewards.calls
    assert not till.wired.wallet.reading


def test_the_cashier_stands_on_the_sale() -> None:
    till = FakeTill().start().paid(mock_up_basket())

    assert till.current.cashier == "Maria K."
