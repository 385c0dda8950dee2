"""Purchases: this till's own sales, their receipts, and what is to be given back."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from cashier_app.app.parts import Manner
from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from cashier_app.domain.reference import Reference
from cashier_app.domain.tender import TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.purchases_state import PurchasesState
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.line import LineState
from cashier_app.services.ports import (
    Entry,
    Lane,
    PrinterState,
    PrintOutcome,
    PrintReport,
)
from cashier_app.services.print_outcomes import REMEMBERED
from tests.fakes.allowing import Asked
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
NOT_PRINTED = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)


def sold(till: FakeTill, identity: str = "basket-1") -> FakeTill:
    till.paid(replace(mock_up_basket(), identity=identity))
    return till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)


def opened(till: FakeTill) -> FakeTill:
    return till.do(till.wired.status.tab_requested, Tab.PURCHASES)


def owing(till: FakeTill | None = None) -> FakeTill:
    """A till that sold at full price and whose customer paid 0.87 too much."""
    till = till or FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    sold(till)
    till.rewards.trouble.clear()
    till.rewards.instant = D("0.87")
    till.line.heard(LineState.CONNECTED)
    return till.wait(60)


def shown(till: FakeTill) -> PurchasesState:
    return till.purchases


def standings(till: FakeTill) -> list[Standing]:
    return [row.standing for row in till.purchases.rows]


# ---- the sales -----------------------------------------------------------------------------------


def test_the_newest_sale_is_on_top_and_chosen() -> None:
    till = opened(sold(sold(FakeTill().start()), "b2"))
    state = till.purchases

    assert [row.number for row in state.rows] == ["3-000419", "3-000418"]
    assert state.selected == "b2"
    assert state.detail is not None
    assert (state.detail.number, state.detail.earned) == ("3-000419", D("1.86"))
    assert [(part.kind, part.amount) for part in state.detail.paid] == [
        (TenderKind.CASH, D("37.27"))
    ]
    assert (state.can_print, state.loading, state.more) == (True, False, False)


def test_list_and_card_show_the_time_that_stands_on_the_paper() -> None:
    till = FakeTill().start().paid(mock_up_basket()).wait(240)
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    state = opened(till).purchases
    on_paper = datetime.fromisoformat(till.printer.paper[0].closed_at)

    assert state.detail is not None
    assert (state.rows[0].at, state.detail.at) == (on_paper, on_paper)
    [sale] = till.books.sales.values()
    assert on_paper - sale.performed_on == timedelta(seconds=240)


def test_an_empty_list_has_nothing_to_print() -> None:
    till = opened(FakeTill().start())
    till.do(till.wired.beside.purchases.print_requested)

    assert (till.purchases.rows, till.purchases.detail, till.purchases.can_print) == (
        (),
        None,
        False,
    )


def test_the_list_fetches_while_the_books_are_read() -> None:
    till = sold(FakeTill().start())
    till.runner.hold(Lane.BOOKS)
    opened(till)
    assert till.purchases.loading
    till.release()

    assert not till.purchases.loading


def test_how_each_sale_stands_is_said() -> None:
    till = sold(FakeTill().start())
    till.paid(replace(mock_up_basket(None), identity="b2"))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    till.paid(replace(mock_up_basket(), identity="b3"))
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    till.rewards.trouble = {"record_purchase": NotSentError(), "preview": NotSentError()}
    sold(till, "b4")

    assert standings(opened(till)) == [
        Standing.WAITING,
        Standing.CANCELLED,
        Standing.NO_CUSTOMER,
        Standing.RECORDED,
    ]
    assert (till.purchases.waiting, till.purchases.need_a_person) == (1, 0)


def test_the_sale_in_work_is_not_a_past_one() -> None:
    till = opened(FakeTill().start().paid(mock_up_basket()))

    assert till.purchases.rows == ()


def test_a_sale_given_up_has_no_receipt() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.wired.questions.cancel_requested()
    till.do(till.wired.questions.cancel_confirmed)
    opened(till)
    till.do(till.wired.beside.purchases.print_requested)

    assert not till.purchases.can_print
    assert till.printer.paper == []


def test_another_sale_can_be_chosen() -> None:
    till = opened(sold(sold(FakeTill().start()), "b2"))
    till.do(till.wired.beside.purchases.row_selected, "basket-1")

    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "3-000418"


def test_a_sale_that_is_sent_meanwhile_shows_as_recorded() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    opened(sold(till))
    assert standings(till) == [Standing.WAITING]
    till.rewards.trouble.clear()
    till.line.heard(LineState.CONNECTED)
    till.wait(60)

    assert standings(till) == [Standing.RECORDED]


def test_older_sales_are_shown_when_they_are_asked_for() -> None:
    till = FakeTill().start()
    for number in range(61):
        sold(till, f"old-{number}")
    till.clock.pass_time(24 * 60 * 60)
    for number in range(60):
        sold(till, f"new-{number}")
    opened(till)
    assert (len(till.purchases.rows), till.purchases.more) == (60, True)
    till.wired.beside.purchases.more_requested()
    till.do(till.wired.beside.purchases.more_requested)
    assert (len(till.purchases.rows), till.purchases.more) == (120, True)
    till.do(till.wired.beside.purchases.more_requested)

    assert (len(till.purchases.rows), till.purchases.more) == (121, False)


def test_a_busy_day_is_shown_in_pieces_although_it_was_read_whole() -> None:
    till = FakeTill().start()
    for number in range(130):
        sold(till, f"b{number}")
    opened(till)
    assert (len(till.purchases.rows), till.purchases.more) == (60, True)
    till.do(till.wired.beside.purchases.more_requested)

    assert (len(till.purchases.rows), till.purchases.more) == (120, True)


def test_the_ways_lead_on() -> None:
    till = opened(FakeTill().start())
    till.do(till.wired.beside.purchases.waiting_requested)

    assert till.shows(Screen.QUEUE)


# ---- printing again ------------------------------------------------------------------------------


def test_a_receipt_is_printed_again_as_a_copy() -> None:
    till = opened(sold(FakeTill().start()))
    till.runner.hold(Lane.PRINTER)
    till.wired.beside.purchases.print_requested()
    till.do(till.wired.beside.purchases.print_requested)
    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.printing"
    till.release()

    assert [receipt.copy for receipt in till.printer.paper] == [0, 1]
    assert till.purchases.line.key == "purchases.printed"
    assert not till.purchases.trouble


@pytest.mark.expected_log("the disk is full")
def test_a_receipt_of_which_the_books_never_heard_the_end_is_printed_again() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PRINTER)
    sold(till)
    till.books.broken.add("print_outcome")
    till.release()
    till.books.broken.clear()
    for number in range(REMEMBERED + 1):
        sold(till, f"later-{number}")
    first = next(iter(till.books.sales.values()))
    opened(till).do(till.wired.beside.purchases.open_purchase, first.reference)
    till.runner.hold(Lane.BOOKS)
    till.wired.beside.purchases.print_requested()
    till.release()

    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.printed"
    assert till.printer.paper[-1].copy == 1


def test_a_receipt_that_never_reached_paper_is_printed_first_of_all() -> None:
    till = FakeTill().start()
    till.printer.report = NOT_PRINTED
    sold(till)
    later = FakeTill(books=till.books, rewards=till.rewards, drafts=till.drafts)
    later.clock.pass_time(24 * 60 * 60)  # yesterday's receipts are not taken up by themselves
    later.start()
    later.printer.shown = PrinterState.OUT_OF_PAPER
    later.printer.report = NOT_PRINTED
    opened(later).do(later.wired.beside.purchases.print_requested)
    assert later.purchases.line is not None
    assert later.purchases.line.key == "purchases.not-printed"
    assert later.purchases.trouble
    later.printer.report = PrintReport(PrintOutcome.PRINTED, PrinterState.READY)
    later.printer.shown = PrinterState.READY
    later.wait(5)

    assert [receipt.copy for receipt in later.printer.paper] == [0]
    assert later.purchases.line.key == "purchases.printed"


@pytest.mark.parametrize(
    ("report", "key"),
    [
        (PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN), "purchases.print-unknown"),
        (PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE), "purchases.no-printer"),
    ],
)
def test_what_came_of_the_print_is_said(report: PrintReport, key: str) -> None:
    till = opened(sold(FakeTill().start()))
    till.printer.report = report
    till.do(till.wired.beside.purchases.print_requested)

    assert till.purchases.line is not None
    assert till.purchases.line.key == key
    assert till.purchases.trouble


def test_a_sale_whose_receipt_is_missing_says_so() -> None:
    till = opened(sold(FakeTill().start()))
    till.books.jobs.clear()
    till.do(till.wired.beside.purchases.print_requested)

    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.no-receipt"


@pytest.mark.expected_log("the disk is full")
def test_books_that_cannot_be_read_are_said_and_it_can_be_tried_again() -> None:
    till = opened(sold(FakeTill().start()))
    till.books.broken.add("print_job_of")
    till.do(till.wired.beside.purchases.print_requested)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    till.books.broken.clear()
    till.do(till.wired.beside.purchases.print_requested)

    assert len(till.printer.paper) == 2


# ---- a receipt that is scanned -------------------------------------------------------------------


def test_the_receipt_that_is_scanned_is_shown() -> None:
    till = opened(sold(sold(FakeTill().start()), "b2")).scan("LCA1-3-000418-K7Q2")

    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "3-000418"


def test_a_sale_older_than_the_list_is_found_by_its_receipt() -> None:
    till = sold(FakeTill().start())
    till.clock.pass_time(100 * 24 * 60 * 60)
    opened(till)
    assert till.purchases.rows == ()
    till.scan("LCA1-3-000418-K7Q2")

    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "3-000418"


def test_a_receipt_of_another_till_is_said() -> None:
    till = opened(sold(FakeTill().start()))
    till.do(till.wired.beside.purchases.open_purchase, Reference("LCA1", "4", 7, "K7Q2"))

    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.not-found"
    assert till.purchases.trouble
    assert till.purchases.rows
    assert (till.purchases.detail, till.purchases.can_print) == (None, False)
    till.do(till.wired.beside.purchases.row_selected, till.purchases.rows[0].key)
    assert till.purchases.detail is not None


def test_nothing_can_be_pressed_until_the_scanned_receipt_is_found() -> None:
    till = opened(sold(sold(FakeTill().start()), "b2"))
    till.do(till.wired.beside.purchases.row_selected, till.purchases.rows[0].key)
    till.wired.beside.purchases.open_purchase(Reference("LCA1", "3", 418, "K7Q2"))
    assert (till.purchases.detail, till.purchases.can_print) == (None, False)

    till.runner.run()
    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "3-000418"


# ---- giving back ---------------------------------------------------------------------------------


def test_what_was_taken_too_much_is_to_be_given_back() -> None:
    till = opened(owing())
    assert (till.purchases.owed, till.purchases.giving_back) == (D("0.87"), False)
    assert till.purchases.detail is not None
    assert till.purchases.detail.give_back == D("0.87")
    assert till.purchases.detail.instant == 0
    till.do(till.wired.beside.purchases.give_backs_requested)

    assert till.purchases.giving_back
    assert [(row.number, row.amount) for row in till.purchases.give_backs] == [
        ("3-000418", D("0.87"))
    ]
    assert till.purchases.chosen is None


def given(till: FakeTill) -> FakeTill:
    purchases = till.wired.beside.purchases
    till.do(purchases.give_backs_requested)
    return till.do(purchases.row_selected, till.purchases.give_backs[0].key)


def test_it_is_given_back_once_with_drawer_and_slip() -> None:
    till = given(opened(owing()))
    assert shown(till).chosen
    opened_before, paper = till.printer.drawer_opened, len(till.printer.paper)
    till.runner.hold(Lane.BOOKS)
    till.wired.beside.purchases.given_back()
    till.wired.beside.purchases.given_back()
    till.wired.beside.purchases.row_selected("basket-1")
    till.wired.beside.purchases.given_back()
    assert not shown(till).chosen
    till.release()

    assert till.purchases.give_backs == ()
    assert till.printer.drawer_opened == opened_before + 1
    assert len(till.printer.paper) == paper + 1
    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.given-back"
    assert till.books.entries.count(Entry.GIVEN_BACK) == 1


def test_money_is_given_back_by_whoever_may_and_only_while_it_is_owed() -> None:
    asked = Asked()
    manner = Manner(42, "en", 120, lambda: "Goods", settle_s=0, allow=asked.allow)
    till = given(opened(owing(FakeTill(manner=manner).start())))
    opened_before = till.printer.drawer_opened
    till.do(till.wired.beside.purchases.given_back)
    assert asked.asked == [Verb.GIVE_BACK]
    assert shown(till).chosen
    assert till.printer.drawer_opened == opened_before
    till.do(till.wired.beside.purchases.given_back)
    till.do(asked.yes)
    assert (till.purchases.give_backs, till.purchases.chosen) == ((), None)
    till.do(asked.yes)  # the same money, allowed once more
    assert till.printer.drawer_opened == opened_before + 1
    assert till.books.entries.count(Entry.GIVEN_BACK) == 1


@pytest.mark.expected_log("the disk is full")
def test_a_payment_that_cannot_be_written_can_be_tried_again() -> None:
    till = given(opened(owing()))
    till.books.broken.add(Entry.GIVEN_BACK)
    till.do(till.wired.beside.purchases.given_back)
    assert len(shown(till).give_backs) == 1
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    till.books.broken.clear()
    till.do(till.wired.beside.purchases.row_selected, "basket-1")
    till.do(till.wired.beside.purchases.given_back)

    assert till.purchases.give_backs == ()


def test_the_way_back_leaves_the_question_then_the_list_and_then_nothing() -> None:
    till = given(opened(owing()))
    back = till.wired.beside.purchases.back_requested
    till.do(back)
    assert (till.purchases.chosen, till.purchases.giving_back) == (None, True)
    till.do(back)
    assert not till.purchases.giving_back
    till.do(back)

    assert till.shows(Screen.PURCHASES)


def test_the_customer_who_is_owed_is_told_so_on_sale_with_a_way_to_the_list() -> None:
    till = owing().scan(CARD.value)
    assert till.sale.give_back == D("0.87")
    assert till.sale.notice is not None
    assert till.sale.notice.key == "sale.give-back"
    till.do(till.wired.sale.give_back_requested)

    assert till.shows(Screen.PURCHASES)
    assert till.purchases.giving_back
    assert till.purchases.chosen is not None
    till.do(till.wired.beside.purchases.given_back)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    assert till.sale.give_back == 0
    till.do(till.wired.sale.give_back_requested)
    assert till.shows(Screen.SALE)


def test_nobody_else_is_told() -> None:
    till = owing()
    other = replace(ELENI, id="12", identification=replace(CARD, value="7000004472"))
    till.do(till.wired.sale.use_customer, other)
    assert till.sale.give_back == 0
    till.do(till.wired.sale.use_customer, None)
    till.do(till.wired.sale.give_back_requested)

    assert till.shows(Screen.SALE)


def test_the_list_of_one_who_is_owed_nothing_any_more_is_just_the_list() -> None:
    till = FakeTill().start()
    till.do(till.wired.beside.purchases.open_give_back, ELENI)

    assert (till.purchases.giving_back, till.purchases.chosen) == (True, None)


def test_a_sale_being_checked_shows_so() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket()).do(till.wired.unknown.full_price_requested)
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)

    assert standings(opened(till)) == [Standing.BEING_CHECKED]
