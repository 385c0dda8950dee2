"""The Receipt screen: change, reward, paper, and the next customer."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    StorageError,
    UnknownOutcomeError,
)
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.presenters.message import say
from cashier_app.presenters.paper_first import PAPER_FIRST_S
from cashier_app.presenters.receipt_state import Printing
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane, PrinterState, PrintOutcome, PrintReport, ReceiptFile
from tests.fakes.shop import CARD, ELENI, PRINTED, SHOP, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def sold(till: FakeTill | None = None, *, customer: bool = True) -> FakeTill:
    till = till or FakeTill().start()
    till.paid(mock_up_basket() if customer else mock_up_basket(None))
    return till.do(till.wired.payment.finish_requested)


def with_printer(report: PrintReport) -> FakeTill:
    till = FakeTill().start()
    till.printer.report, till.printer.shown = report, report.state
    return sold(till)


def test_a_recorded_sale_shows_what_was_earned_and_the_paper_as_printed() -> None:
    state = sold().receipt

    assert state.subtitle.key == "receipt.recorded"
    assert (state.earned, state.earner) == (D("1.86"), "Eleni")
    assert [line.text for line in state.lines] == ["3-000418 en", "37.27"]
    assert state.columns == 42
    assert state.printer_name == "Counter printer"
    assert not state.follows_later


def test_the_paper_comes_a_moment_later_and_not_to_another_sale() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.SEARCH)
    sold(till)
    assert list(till.receipt.lines) == []
    late = till.runner.tasks.pop()
    till.runner.release()
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(replace(mock_up_basket(), identity="basket-2"))
    till.do(till.wired.payment.finish_requested)
    shown = till.receipt.lines
    late.run()
    assert till.receipt.lines == shown
    assert shown[0].text.startswith(till.receipt.number)


def test_the_time_of_the_print_is_when_it_was_printed_first() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PRINTER)
    sold(till).wait(PAPER_FIRST_S)
    assert till.receipt.printed_at is None
    till.runner.advance(3)
    till.runner.release()
    printed_at = till.receipt.printed_at
    assert printed_at == till.clock.now()
    till.runner.advance(60)
    till.do(till.wired.receipt.print_again_requested)

    assert till.receipt.printed_at == printed_at


def test_the_wallet_is_being_read_and_then_shown() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.payment.finish_requested)
    assert till.receipt.wallet_reading
    assert till.receipt.wallet is None
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("19.51"))
    till = till.release()

    assert not till.receipt.wallet_reading
    assert till.receipt.wallet == D("19.51")


def test_the_old_balance_never_gets_onto_the_paper() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.payment.finish_requested)

    assert till.printer.paper[0].reward.wallet is None


@pytest.mark.parametrize(
    "failure",
    [NotSentError(), pytest.param(ValueError("a bug"), marks=pytest.mark.expected_log("a bug"))],
)
def test_a_wallet_that_cannot_be_read_is_not_known(failure: Exception) -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.rewards.trouble["read_wallet"] = failure
    till.do(till.wired.sale.pay_requested)
    told = till.bar.flash is not None and till.bar.flash.key == "till.incident"
    assert told is isinstance(failure, ValueError)
    till.do(till.wired.payment.finish_requested)

    assert not till.receipt.wallet_reading
    assert till.receipt.wallet is None


def test_a_wallet_read_after_the_next_sale_began_does_not_touch_it() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.LOOKUP)
    till.do(till.wired.sale.pay_requested)
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("99.00"))
    read = till.runner.take(Lane.LOOKUP).begin()
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    assert not till.wired.wallet.reading
    till.runner.hold(Lane.MONEY)
    till.paid(mock_up_basket().reopened("basket-2"))
    till.do(read)

    assert till.current.customer is not None
    assert till.current.customer.wallet == D("18.75")


def test_not_sent_and_unknown_follow_later() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    assert sold(till).receipt.subtitle.key == "receipt.kept"
    assert till.receipt.follows_later
    assert till.receipt.earned is None

    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket()).do(till.wired.unknown.full_price_requested)
    till.do(till.wired.payment.finish_requested)

    assert till.receipt.subtitle.key == "receipt.awaited"
    assert till.receipt.follows_later


def test_without_reward_and_without_customer_say_so() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.paid(mock_up_basket()).do(till.wired.payment.sell_without_reward_requested)
    till.do(till.wired.payment.finish_requested)
    assert till.receipt.subtitle.key == "receipt.without-reward"
    assert till.receipt.without_reward

    state = sold(customer=False).receipt
    assert state.subtitle.key == "receipt.no-customer"
    assert (state.has_reward, state.earner) == (False, "")


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (PrinterState.OUT_OF_PAPER, "out-of-paper"),
        (PrinterState.COVER_OPEN, "cover-open"),
        (PrinterState.NOT_REACHABLE, "not-reachable"),
        (PrinterState.READY, "half-printed"),
    ],
)
def test_printer_trouble_says_what_happened_what_is_safe_and_what_to_do(
    state: PrinterState, key: str
) -> None:
    till = with_printer(PrintReport(PrintOutcome.NOT_PRINTED, state))
    trouble, safe, following = till.receipt.trouble, till.receipt.safe, till.receipt.next_step

    assert till.receipt.printing is Printing.NOT_PRINTED
    assert trouble is not None
    assert safe is not None
    assert following is not None
    assert (trouble.key, safe.key, following.key) == (
        f"print.trouble.{key}",
        "print.safe.recorded",
        f"print.next.{key}",
    )


def test_what_is_safe_of_a_sale_that_is_sent_later_is_that_it_is_kept() -> None:
    till = FakeTill().start()
    till.printer.report = PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)
    sold(till, customer=False)

    assert till.receipt.printing is Printing.UNKNOWN
    assert till.receipt.trouble is not None
    assert till.receipt.trouble.key == "print.trouble.unknown"
    assert till.receipt.safe is not None
    assert till.receipt.safe.key == "print.safe.kept"


def test_a_receipt_behind_another_that_waits_for_paper_is_not_printing() -> None:
    till = with_printer(PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER))
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)

    assert till.receipt.number == "3-000419"
    assert till.receipt.printing is Printing.NOT_PRINTED
    assert till.receipt.trouble is not None


def test_new_sale_begins_empty_and_a_double_press_loses_nothing() -> None:
    till = sold()
    till.do(till.wired.receipt.new_sale_requested)
    assert till.shows(Screen.SALE)
    assert till.sale.customer is None
    till.scan("HAL")
    till.do(till.wired.receipt.new_sale_requested)

    assert till.sale.items == 1


def test_before_a_sale_is_closed_there_is_no_receipt_to_show() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.receipt.changed()

    assert till.views[Screen.RECEIPT].states == []


def test_a_scan_that_starts_the_next_sale_leaves_the_receipt() -> None:
    till = sold().scan("HAL")

    assert till.wired.receipt.printing is None


def test_after_new_sale_there_is_no_receipt_to_print_again() -> None:
    till = sold()
    assert till.wired.receipt.printing is Printing.PRINTED
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.receipt.print_again_requested)

    assert len(till.printer.paper) == 1
    assert till.wired.receipt.printing is None


def test_change_and_cash_rounding_are_those_of_the_sale() -> None:
    till = FakeTill(replace(SHOP, cash_rounding=D("0.05"))).start()
    till.paid(mock_up_basket()).typed("4000").do(till.wired.payment.finish_requested)

    assert till.receipt.change == D("2.75")


def test_a_receipt_can_be_saved_as_a_file_and_where_is_said() -> None:
    till = sold()
    till.do(till.wired.receipt.save_picture_requested)
    till.do(till.wired.receipt.save_pdf_requested)
    name = till.books.jobs[0].receipt.name

    assert till.archive.saved == [(name, ReceiptFile.PICTURE), (name, ReceiptFile.PDF)]
    assert till.receipt.saved == say("receipt.saved", where=f"/receipts/{name}.pdf")


@pytest.mark.parametrize(
    "error",
    [
        StorageError("disk full"),
        pytest.param(ValueError("a bug"), marks=pytest.mark.expected_log("a bug")),
    ],
)
def test_a_receipt_that_cannot_be_saved_is_said(error: Exception) -> None:
    till = sold()
    till.archive.broken = error
    till.do(till.wired.receipt.save_pdf_requested)

    assert till.receipt.saved == say("receipt.not-saved")
    assert (till.bar.flash is not None) is isinstance(error, ValueError)


def test_what_is_saved_after_its_sale_has_left_says_nothing_on_the_next() -> None:
    till = sold()
    till.runner.hold(Lane.SEARCH)
    till.wired.receipt.save_pdf_requested()
    till.do(till.wired.receipt.new_sale_requested)
    till.wired.receipt.save_pdf_requested()
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    till.runner.release()

    assert len(till.archive.saved) == 1
    assert till.receipt.saved is None


def test_a_gift_receipt_is_printed_once_a_press_and_is_no_copy() -> None:
    till = sold()
    till.wired.receipt.gift_receipt_requested()
    till.wired.receipt.gift_receipt_requested()
    till.runner.run()
    [original, gift] = till.printer.paper

    assert (gift.kind, gift.copy) == (ReceiptKind.GIFT, 0)
    assert (original.kind, original.copy) == (ReceiptKind.SALE, 0)
    till.do(till.wired.receipt.new_sale_requested)
    till.do(till.wired.receipt.gift_receipt_requested)
    assert len(till.printer.paper) == 2


def test_it_is_said_that_a_gift_receipt_was_asked_for_and_printed() -> None:
    till = sold()
    till.runner.hold(Lane.BOOKS)
    till.wired.receipt.gift_receipt_requested()
    assert till.receipt.gift == say("receipt.gift-printing")
    till.runner.release()
    assert till.receipt.gift == say("receipt.gift-printed")
    till = till.do(till.wired.receipt.save_pdf_requested)
    assert (till.receipt.gift, till.receipt.saved_as) == (None, ReceiptFile.PDF)
    till = till.do(till.wired.receipt.gift_receipt_requested)
    assert till.receipt.gift == say("receipt.gift-printed")
    assert (till.receipt.saved, till.receipt.saved_as) == (None, None)


@pytest.mark.parametrize(
    ("report", "said"),
    [
        (PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE), "gift-not-printed"),
        (PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN), "gift-unknown"),
        (PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE), "gift-no-printer"),
    ],
)
def test_it_is_said_that_a_gift_receipt_did_not_reach_paper(report: PrintReport, said: str) -> None:
    till = sold()
    till.printer.report, till.printer.shown = report, report.state
    till.do(till.wired.receipt.gift_receipt_requested)
    assert till.receipt.gift == say(f"receipt.{said}")


def test_a_gift_receipt_behind_one_that_waits_for_the_printer_is_not_printed_yet() -> None:
    till = with_printer(PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE))
    till.do(till.wired.receipt.gift_receipt_requested)
    assert till.receipt.gift == say("receipt.gift-not-printed")


def test_a_gift_receipt_that_waits_for_the_printer_is_not_asked_for_twice() -> None:
    till = sold()
    away = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)
    till.printer.report, till.printer.shown = away, away.state
    till.do(till.wired.receipt.gift_receipt_requested)
    till.do(till.wired.receipt.gift_receipt_requested)
    till.printer.report, till.printer.shown = PRINTED, PrinterState.READY
    till.do(till.wired.receipt.gift_receipt_requested)

    assert [paper.kind for paper in till.printer.paper] == [ReceiptKind.SALE, ReceiptKind.GIFT]
    assert till.receipt.gift == say("receipt.gift-printed")


def test_the_next_sale_says_nothing_of_the_gift_receipt_of_the_last() -> None:
    till = sold()
    till.do(till.wired.receipt.gift_receipt_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    assert till.receipt.gift is None
