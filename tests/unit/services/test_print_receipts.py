"""Paper after the sale: trouble waits for paper, the unknown waits for a person."""

from dataclasses import replace
from datetime import date, time

import pytest

from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.errors import StorageError
from cashier_app.presenters.message import say
from cashier_app.presenters.paper_first import PAPER_FIRST_S
from cashier_app.presenters.receipt_state import Printing
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane, PrinterState, PrintOutcome, PrintReport
from cashier_app.services.print_outcomes import REMEMBERED
from cashier_app.services.print_receipts import MOST_HALVES
from tests.fakes.shop import PRINTED, mock_up_basket
from tests.fakes.till import FakeTill

NO_PAPER = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)
BREAKS_OFF = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE, partly=True)
NO_PRINTER = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE)
NOBODY_KNOWS = PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)


def sold(report: PrintReport = PRINTED) -> FakeTill:
    """Sell, with a printer that does this with the receipt."""
    till = FakeTill().start()
    set_printer(till, report)
    return till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)


def prints(till: FakeTill) -> bool:
    return till.wired.prints.state is PrinterState.PRINTING


def set_printer(till: FakeTill, report: PrintReport) -> None:
    till.printer.report = report
    till.printer.shown = report.state


def copies(till: FakeTill) -> list[int]:
    return [receipt.copy for receipt in till.printer.paper]


def outcomes(till: FakeTill) -> list[PrintOutcome]:
    return [job.outcome for job in till.books.jobs]


def test_out_of_paper_prints_by_itself_once_there_is_paper() -> None:
    till = sold(NO_PAPER)
    assert till.receipt.printing is Printing.NOT_PRINTED
    assert till.bar.printer is PrinterState.OUT_OF_PAPER
    till.runner.advance(10)
    assert till.printer.tried == 1
    set_printer(till, PRINTED)
    till = till.wait(2.5)

    assert copies(till) == [0]
    assert till.receipt.printing is Printing.PRINTED
    assert till.books.jobs[0].outcome is PrintOutcome.PRINTED


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_the_state_of_the_printer_leaves_no_receipt_waiting() -> None:
    till = sold(NO_PAPER)
    till.printer.state_breaks = ValueError("a bug")
    till = till.wait(2.5)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    till.printer.state_breaks = None
    set_printer(till, PRINTED)
    till = till.wait(2.5)

    assert copies(till) == [0]


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_the_state_of_the_printer_is_told_once_where_nothing_waits() -> None:
    till = FakeTill()
    till.printer.state_breaks = ValueError("a bug")
    till.start()
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    till.printer.state_breaks = None
    till.printer.shown = PrinterState.OUT_OF_PAPER
    till = till.wait(10)

    assert till.bar.printer is not PrinterState.OUT_OF_PAPER


def test_a_receipt_waits_for_paper_while_the_next_sale_goes_on() -> None:
    till = sold(NO_PAPER)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    assert till.wired.prints.waiting == 2
    set_printer(till, PRINTED)
    till.runner.advance(2.5)

    assert [receipt.number for receipt in till.printer.paper] == ["3-000418", "3-000419"]


def test_a_receipt_that_breaks_off_time_after_time_is_left_to_a_person() -> None:
    """A printer that one of its commands throws off the line would use up the roll."""
    till = sold(BREAKS_OFF)
    till.printer.shown = PrinterState.READY
    till.wait(60)
    assert till.printer.tried == MOST_HALVES
    assert till.receipt.printing is Printing.UNKNOWN
    assert outcomes(till) == [PrintOutcome.UNKNOWN]

    set_printer(till, PRINTED)
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    assert outcomes(till) == [PrintOutcome.UNKNOWN, PrintOutcome.PRINTED]


def test_a_receipt_that_broke_off_once_is_printed_whole_by_itself() -> None:
    till = sold(BREAKS_OFF)
    set_printer(till, PRINTED)
    till.wait(2.5)
    assert (copies(till), outcomes(till)) == ([0], [PrintOutcome.PRINTED])


def test_a_printer_that_takes_nothing_is_tried_as_long_as_it_takes() -> None:
    till = sold(replace(BREAKS_OFF, partly=False))
    till.printer.shown = PrinterState.NOT_KNOWN
    till.wait(60)
    assert till.printer.tried > 2 * MOST_HALVES
    set_printer(till, PRINTED)
    till.wait(2.5)
    assert outcomes(till) == [PrintOutcome.PRINTED]


def test_an_unknown_print_is_never_repeated_by_itself() -> None:
    till = sold(NOBODY_KNOWS)
    assert till.receipt.printing is Printing.UNKNOWN
    set_printer(till, PRINTED)
    till.runner.advance(60)
    assert copies(till) == [0]
    till.do(till.wired.receipt.print_again_requested)

    assert copies(till) == [0, 1]


@pytest.mark.expected_log("ValueError: a bug")
def test_a_printer_program_that_breaks_leaves_the_print_unknown() -> None:
    till = FakeTill().start()
    till.printer.breaks = ValueError("a bug")
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)

    assert till.shows(Screen.RECEIPT)
    assert till.receipt.printing is Printing.UNKNOWN
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


def test_a_roll_that_is_nearly_empty_goes_on_printing() -> None:
    till = sold(NO_PAPER)
    set_printer(till, PrintReport(PrintOutcome.PRINTED, PrinterState.PAPER_LOW))
    till.runner.advance(2.5)

    assert copies(till) == [0]
    assert till.bar.printer is PrinterState.PAPER_LOW


def test_copies_are_counted() -> None:
    till = sold()
    till.do(till.wired.receipt.print_again_requested)
    till.do(till.wired.receipt.print_again_requested)

    assert copies(till) == [0, 1, 2]


def test_a_double_press_on_print_again_prints_one_copy() -> None:
    till = sold()
    till.wired.receipt.print_again_requested()
    till.wired.receipt.print_again_requested()
    till.runner.run()

    assert copies(till) == [0, 1]


def test_print_again_without_paper_tries_the_original_and_makes_no_copy() -> None:
    till = sold(NO_PAPER)
    set_printer(till, PRINTED)
    till.do(till.wired.receipt.print_again_requested)

    assert copies(till) == [0]


def test_a_copy_that_waits_for_paper_is_not_multiplied() -> None:
    till = sold()
    set_printer(till, NO_PAPER)
    for _ in range(3):
        till.do(till.wired.receipt.print_again_requested)
    set_printer(till, PRINTED)
    till.runner.advance(2.5)

    assert copies(till) == [0, 1]


def test_without_a_printer_nothing_waits_and_print_again_prints_the_original() -> None:
    till = sold(NO_PRINTER)
    assert till.receipt.printing is Printing.NO_PRINTER
    assert till.wired.prints.waiting == 0
    set_printer(till, PRINTED)
    till.do(till.wired.receipt.print_again_requested)

    assert copies(till) == [0]


def test_what_was_sold_without_a_printer_is_not_printed_unasked_by_a_later_one() -> None:
    noon = sold(NO_PRINTER).restarted()
    noon.runner.advance(10)
    assert noon.printer.paper == []
    assert noon.wired.prints.left_over == ()

    noon.do(lambda: noon.wired.prints.print_again(noon.books.jobs[0]))
    assert copies(noon) == [0]


def test_what_a_printer_did_not_print_is_still_missed_after_a_time_without_one() -> None:
    without = FakeTill(books=sold(NO_PAPER).books)
    set_printer(without, NO_PRINTER)
    without.start().runner.advance(10)
    noon = without.restarted()
    noon.runner.advance(10)

    assert copies(noon) == [0]


def test_what_a_printer_did_not_print_is_missed_also_when_it_is_put_away_on_the_same_day() -> None:
    till = sold(NO_PAPER)
    set_printer(till, NO_PRINTER)
    till.do(lambda: till.wired.prints.print_again(till.books.jobs[0]))

    assert outcomes(till)[-1] is PrintOutcome.NOT_PRINTED


def test_asked_for_without_a_printer_it_is_not_missed_either() -> None:
    till = sold(NO_PRINTER).restarted()
    set_printer(till, NO_PRINTER)
    till.do(lambda: till.wired.prints.print_again(till.books.jobs[0]))

    assert outcomes(till) == [PrintOutcome.NO_PRINTER]


@pytest.mark.expected_log("the disk is full")
def test_a_copy_that_cannot_be_written_is_said_and_can_be_pressed_again() -> None:
    till = sold()
    till.books.broken = {"add_copy"}
    till.do(till.wired.receipt.print_again_requested)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    till.books.broken = set()
    till.do(till.wired.receipt.print_again_requested)

    assert copies(till) == [0, 1]


@pytest.mark.expected_log("the disk is full")
def test_an_outcome_that_cannot_be_written_is_said_and_printed_once() -> None:
    till = FakeTill().start()
    till.books.broken = {"print_outcome"}
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.storage"
    assert copies(till) == [0]


@pytest.mark.expected_log("the disk is full", always=False)
def test_an_outcome_that_is_written_late_does_not_hide_that_the_printer_works_again() -> None:
    """Else a till that is killed now prints at its next start, as an original, what came out."""
    till = FakeTill().start()
    set_printer(till, NO_PAPER)
    till.runner.hold(Lane.PRINTER)
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)
    till.books.broken = {"print_outcome"}
    while prints(till):
        till.runner.take(Lane.PRINTER).run()
    till.runner.run()
    till.books.broken = set()
    set_printer(till, PRINTED)
    while not prints(till):
        till.wait(0.5)
        if till.runner.waiting(Lane.PRINTER):  # how it is, as long as it does not print
            till.runner.take(Lane.PRINTER).run()
    till.wait(10)

    [job] = till.books.waiting_print_jobs()
    assert job.outcome is PrintOutcome.STARTED


def test_a_job_in_the_printer_holds_the_next_one_back() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PRINTER)
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)
    till.wait(PAPER_FIRST_S)
    assert till.bar.printer is PrinterState.PRINTING
    till.do(till.wired.receipt.new_sale_requested)
    till.paid(mock_up_basket(None).reopened("basket-2"))
    till.do(till.wired.payment.finish_requested)
    till.runner.release()

    assert [receipt.number for receipt in till.printer.paper] == ["3-000418", "3-000419"]


def test_at_start_todays_receipts_without_paper_are_printed() -> None:
    first = sold(NO_PAPER)
    second = first.restarted()
    set_printer(second, PRINTED)
    second.runner.advance(2.5)

    assert copies(second) == [0]


def test_at_start_yesterdays_receipts_wait_for_a_person() -> None:
    first = sold(NO_PAPER)
    second = FakeTill(books=first.books)
    second.clock.pass_time(24 * 3600)
    second.start()
    second.runner.advance(10)

    assert second.printer.paper == []
    [old] = second.wired.prints.left_over
    second.wired.status.printer_requested()
    assert second.bar.flash == say("printer.left-over", n=1)
    assert not second.bar.test_page
    second.do(lambda: second.wired.prints.print_again(old))
    assert copies(second) == [0]
    assert second.wired.prints.left_over == ()


def test_without_a_printer_no_receipt_of_an_earlier_day_is_missed() -> None:
    first = sold(NO_PAPER)
    second = FakeTill(books=first.books)
    set_printer(second, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE))
    second.clock.pass_time(24 * 3600)
    second.start().wait(1)
    second.do(second.wired.status.printer_requested).do(second.wired.status.printer_requested)

    assert second.bar.flash == say("printer.none")


@pytest.mark.parametrize(("hours", "printed"), [(14, [0]), (16, [])])
def test_at_start_the_small_hours_belong_to_the_day_before(hours: int, printed: list[int]) -> None:
    first = sold(NO_PAPER)  # at a quarter to one in the afternoon
    second = FakeTill(books=first.books)
    second.clock.pass_time(hours * 3600)
    second.start()
    second.runner.advance(10)

    assert copies(second) == printed


def test_at_start_a_print_that_was_interrupted_is_not_repeated() -> None:
    first = FakeTill().start()
    first.runner.hold(Lane.PRINTER)
    first.paid(mock_up_basket(None)).do(first.wired.payment.finish_requested)
    second = first.restarted()
    second.runner.advance(10)

    assert second.printer.paper == []
    assert second.books.jobs[0].outcome is PrintOutcome.UNKNOWN
    assert second.bar.flash == say("purchases.print-unknown", number="3-000418")


def ended(first: FakeTill) -> FakeTill:
    """The till is ended in good order, and started again with paper in its printer."""
    first.wired.prints.end()
    second = first.restarted()
    second.runner.advance(10)
    return second


def test_at_the_end_a_receipt_that_no_printer_was_given_waits_for_the_next_start() -> None:
    first = FakeTill().start()
    first.runner.hold(Lane.PRINTER)
    first.paid(mock_up_basket(None)).do(first.wired.payment.finish_requested)
    assert outcomes(first) == [PrintOutcome.STARTED]

    assert copies(ended(first)) == [0]


@pytest.mark.parametrize(
    ("report", "printed", "outcome"),
    [(NO_PAPER, [0], PrintOutcome.PRINTED), (BREAKS_OFF, [0], PrintOutcome.PRINTED),
     (PRINTED, [], PrintOutcome.PRINTED), (NOBODY_KNOWS, [], PrintOutcome.UNKNOWN)],
)  # fmt: skip
def test_at_the_end_what_the_printer_said_counts_though_nobody_was_told(
    report: PrintReport, printed: list[int], outcome: PrintOutcome
) -> None:
    first = FakeTill().start()
    set_printer(first, report)
    first.runner.hold(Lane.PRINTER)
    first.paid(mock_up_basket(None)).do(first.wired.payment.finish_requested)
    while first.printer.tried == 0:  # behind the drawer
        first.runner.take(Lane.PRINTER).begin()
    second = ended(first)

    assert copies(second) == printed
    assert outcomes(second) == [outcome]


def test_at_the_end_what_a_printer_still_works_on_stays_unknown() -> None:
    first = FakeTill().start()
    first.printer.breaks = ValueError("a bug")
    first.runner.hold(Lane.PRINTER)
    first.paid(mock_up_basket(None)).do(first.wired.payment.finish_requested)
    while first.printer.tried == 0:
        first.runner.take(Lane.PRINTER).begin()
    second = ended(first)

    assert copies(second) == []
    assert outcomes(second) == [PrintOutcome.UNKNOWN]


def test_at_the_end_nothing_is_written_of_a_printer_that_has_nothing_to_do() -> None:
    first = sold()
    first.books.broken = {"print_outcome"}
    first.wired.prints.end()
    assert outcomes(first) == [PrintOutcome.PRINTED]


@pytest.mark.expected_log("the disk is full")
def test_at_start_a_receipt_that_never_got_to_the_printer_is_printed() -> None:
    first = FakeTill().start()
    first.books.broken = {"print_outcome"}
    first.runner.hold(Lane.PRINTER)
    first.paid(mock_up_basket(None)).do(first.wired.payment.finish_requested)
    assert first.books.jobs[0].outcome is PrintOutcome.WAITING
    first.books.broken = set()
    second = first.restarted()
    second.runner.advance(10)

    assert copies(second) == [0]


def test_the_start_of_a_print_is_written_before_the_printer_gets_it() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PRINTER)
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)

    assert till.printer.tried == 0
    assert outcomes(till) == [PrintOutcome.STARTED]
    till.runner.release()
    assert outcomes(till) == [PrintOutcome.PRINTED]


def test_a_printer_that_helps_out_is_named_and_the_first_one_watched() -> None:
    helped = PrintReport(PrintOutcome.PRINTED, PrinterState.OUT_OF_PAPER, "Kitchen printer")
    till = sold(helped)
    assert till.receipt.printing is Printing.PRINTED
    assert till.receipt.printer_name == "Kitchen printer"
    seen = [till.bar.printer]
    till.printer.shown = PrinterState.READY
    till.runner.advance(2.5)

    assert [*seen, till.bar.printer] == [PrinterState.OUT_OF_PAPER, PrinterState.READY]
    assert copies(till) == [0]


@pytest.mark.expected_log("StorageError: a sector is bad")
def test_books_that_cannot_be_read_at_start_are_said() -> None:
    till = FakeTill()
    till.wired.prints.start(BusinessDay(date(2026, 11, 23), time(4)))
    task = till.runner.take(Lane.BOOKS)
    task.on_error(StorageError("a sector is bad"))

    assert till.bar.flash is not None


@pytest.mark.parametrize("state", [PrinterState.COVER_OPEN, PrinterState.NOT_REACHABLE])
def test_a_printer_in_trouble_at_start_is_watched_until_it_is_well(state: PrinterState) -> None:
    till = FakeTill()
    till.printer.shown = state
    till.start()
    assert till.bar.printer is state
    till.printer.shown = PrinterState.READY
    till.runner.advance(2.5)
    till.runner.advance(1)

    assert till.bar.printer is PrinterState.READY


def test_a_till_without_a_printer_does_not_ask_for_one_again_and_again() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.NONE
    till.start()
    till.printer.shown = PrinterState.READY
    till.runner.advance(10)

    assert till.bar.printer is PrinterState.NONE


def test_a_printer_state_that_comes_during_a_print_is_older_than_the_print() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.COVER_OPEN
    till.runner.hold(Lane.PRINTER)
    till.start()
    state = till.runner.take(Lane.PRINTER).begin()
    till.paid(mock_up_basket(None)).do(till.wired.payment.finish_requested)
    till.do(state).wait(PAPER_FIRST_S)

    assert till.bar.printer is PrinterState.PRINTING


def test_what_became_of_a_long_day_is_left_to_the_books() -> None:
    till = FakeTill().start()
    for number in range(REMEMBERED + 3):
        basket = replace(mock_up_basket(None), identity=f"basket-{number}")
        till.paid(basket).do(till.wired.payment.finish_requested)
        till.do(till.wired.till.new_sale)
    oldest, newest = till.books.jobs[0], till.books.jobs[-1]

    prints = till.wired.prints
    remembered = prints._prints
    assert len(remembered._newest) == len(remembered._outcomes) == REMEMBERED
    assert remembered.named(oldest.receipt.name) is None
    assert prints.newest_outcome(oldest) is prints.newest_outcome(newest) is PrintOutcome.PRINTED
    till.do(lambda: prints.print_again(oldest))
    assert copies(till)[-1] == 1


def test_a_drawer_that_does_not_open_asks_how_the_printer_is() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.printer.drawer_jams = True
    till.printer.shown = PrinterState.NOT_REACHABLE
    till.do(till.wired.prints.open_drawer)

    assert till.bar.printer is PrinterState.NOT_REACHABLE
    assert till.bar.flash is None


def test_a_drawer_that_does_not_open_during_a_print_is_left_alone() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.printer.drawer_jams = True
    till.do(till.wired.payment.finish_requested)

    assert till.bar.printer is PrinterState.READY


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_in_the_drawer_is_told() -> None:
    till = FakeTill().start()
    task_error = ValueError("a bug")
    till.wired.prints.open_drawer()
    till.runner.take(Lane.PRINTER).on_error(task_error)

    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"


@pytest.mark.expected_log("the disk is full")
def test_what_is_on_paper_is_written_as_soon_as_the_disk_takes_it_and_told_of_once() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None))
    told: list[Exception] = []
    till.wired.prints._prints._failed = told.append
    till.books.broken = {"print_outcome"}
    till.do(till.wired.payment.finish_requested).wait(11)
    assert (copies(till), outcomes(till), len(told)) == ([0], [PrintOutcome.WAITING], 1)
    till.books.broken = set()
    till.wait(6)

    assert outcomes(till) == [PrintOutcome.PRINTED]
    assert copies(till.restarted()) == []


@pytest.mark.expected_log("the disk is full")
def test_what_was_not_written_yet_when_the_till_ends_is_written_then() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None))
    till.books.broken = {"print_outcome"}
    till.do(till.wired.payment.finish_requested)
    till.books.broken = set()

    assert copies(ended(till)) == []


@pytest.mark.expected_log("the disk is full")
def test_a_newer_outcome_takes_the_place_of_one_that_was_not_written() -> None:
    till = FakeTill().start()
    till.paid(mock_up_basket(None))
    set_printer(till, NO_PAPER)
    till.books.broken = {"print_outcome"}
    till.do(till.wired.payment.finish_requested)
    till.books.broken = set()
    set_printer(till, PRINTED)
    till.wait(2.5)
    assert outcomes(till) == [PrintOutcome.PRINTED]
    assert outcomes(till.wait(10)) == [PrintOutcome.PRINTED]


@pytest.mark.expected_log("the disk is full")
def test_an_outcome_that_waits_behind_another_is_not_forgotten_with_it() -> None:
    till = sold()
    outcomes_kept = till.wired.prints._prints
    [job] = till.books.jobs
    outcomes_kept.note(job, PrintOutcome.UNKNOWN)
    outcomes_kept.note(job, PrintOutcome.PRINTED)
    till.runner.take(Lane.BOOKS).run()
    till.books.broken = {"print_outcome"}
    till.runner.run()
    till.books.broken = set()

    assert outcomes(till.wait(6)) == [PrintOutcome.PRINTED]
