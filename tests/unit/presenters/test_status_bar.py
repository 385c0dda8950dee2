"""The top bar: how line, queue and printer stand, and short words that end by themselves."""

from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.errors import (
    DamagedBooksError,
    NewerBooksError,
    NoRoomError,
    NotSecureError,
    NotSentError,
    ReadOnlyDiskError,
    RefusedError,
    StorageError,
    UnknownOutcomeError,
)
from cashier_app.presenters.message import say
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection, Tab
from cashier_app.services.line import LineState
from cashier_app.services.ports import PrinterState, PrintOutcome, PrintReport
from cashier_app.services.print_receipts import WATCH_EVERY_S
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal
in_the_log = pytest.mark.expected_log


def flash(till: FakeTill) -> str:
    return till.bar.flash.key if till.bar.flash else ""


def offers_page(till: FakeTill) -> bool:
    return till.bar.test_page


def active(till: FakeTill) -> Tab:
    return till.bar.active


def unknown(till: FakeTill) -> FakeTill:
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.rewards.trouble["look_up_purchase"] = NotSentError()
    return till.paid(mock_up_basket())


@pytest.mark.parametrize(
    ("state", "connection"),
    [
        (LineState.CONNECTED, Connection.CONNECTED),
        (LineState.AWAY, Connection.OFFLINE),
        (LineState.NOT_SECURE, Connection.NOT_SECURE),
        (LineState.NO_KEY, Connection.NO_KEY),
        (LineState.KEY_REFUSED, Connection.KEY_REFUSED),
    ],
)
def test_the_chip_says_how_the_line_stands_within_two_seconds(
    state: LineState, connection: Connection
) -> None:
    till = FakeTill().start()
    till.line.heard(state)
    till.runner.advance(2)

    assert till.bar.connection is connection


def test_the_bar_knows_the_name_of_the_store() -> None:
    assert FakeTill().start().bar.store == "Elia Market"


def test_an_unknown_purchase_is_an_answer_that_is_awaited() -> None:
    till = unknown(FakeTill().start())
    assert till.bar.connection is Connection.AWAITED
    till.line.heard(LineState.AWAY)
    till.runner.advance(2)

    assert till.bar.connection is Connection.AWAITED


def test_the_answer_is_awaited_until_it_is_known_also_after_the_sale() -> None:
    till = unknown(FakeTill().start())
    till.do(till.wired.unknown.full_price_requested)
    till.do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.runner.advance(2)
    assert till.bar.connection is Connection.AWAITED
    till.rewards.trouble.clear()
    till.rewards.record_purchase(till.rewards.purchase_request(till.books.sales["basket-1"]))
    till = till.wait(60)

    assert till.bar.connection is Connection.CONNECTED


@pytest.mark.parametrize(
    ("state", "connection"),
    [
        (LineState.NOT_SECURE, Connection.NOT_SECURE),
        (LineState.NO_KEY, Connection.NO_KEY),
        (LineState.KEY_REFUSED, Connection.KEY_REFUSED),
    ],
)
def test_an_awaited_answer_never_hides_that_the_line_is_not_to_be_trusted(
    state: LineState, connection: Connection
) -> None:
    till = unknown(FakeTill().start())
    till.line.heard(state)
    till.runner.advance(2)

    assert till.bar.connection is connection


def test_a_sale_that_is_known_awaits_nothing() -> None:
    till = FakeTill().start().paid(mock_up_basket())

    assert till.bar.connection is Connection.CONNECTED


def test_what_waits_to_be_sent_is_counted() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert till.bar.queued == 1
    till.rewards.trouble.clear()
    till.runner.advance(60)

    assert till.bar.queued == 0


def test_the_time_goes_on() -> None:
    till = FakeTill().start()
    before = till.bar.now
    till.runner.advance(60)

    assert till.bar.now == before + timedelta(minutes=1)


def test_within_a_minute_nothing_is_painted_that_stands_there_already() -> None:
    till = FakeTill().start()
    till.clock.at = till.clock.at.replace(second=0)
    till.runner.advance(2)
    painted = len(till.bar_view.states)
    till.runner.advance(50)

    assert len(till.bar_view.states) == painted


def test_a_short_word_ends_by_itself_and_a_newer_one_has_its_own_time() -> None:
    till = FakeTill().start()
    till.wired.status.flash(say("first"))
    till.runner.advance(2)
    till.wired.status.flash(say("second"))
    till.runner.advance(2)
    assert flash(till) == "second"
    till.runner.advance(2)

    assert flash(till) == ""


@pytest.mark.parametrize(
    ("error", "key"),
    [
        pytest.param(StorageError(), "till.storage", marks=in_the_log("StorageError")),
        pytest.param(NoRoomError(), "till.no-room", marks=in_the_log("NoRoomError")),
        pytest.param(ReadOnlyDiskError(), "till.read-only", marks=in_the_log("ReadOnlyDiskError")),
        pytest.param(DamagedBooksError(), "till.damaged", marks=in_the_log("DamagedBooksError")),
        pytest.param(NewerBooksError(), "till.newer-books", marks=in_the_log("NewerBooksError")),
        (NotSentError(), "till.offline"),
        (NotSecureError(), "till.offline"),
        pytest.param(ValueError("a bug"), "till.incident", marks=in_the_log("a bug")),
    ],
)
def test_trouble_is_said_in_words_for_fifteen_seconds(error: Exception, key: str) -> None:
    till = FakeTill().start()
    till.wired.fail(error)
    till.runner.advance(14)
    assert flash(till) == key
    till.runner.advance(2)

    assert flash(till) == ""


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_has_an_incident_number_that_stands_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    till = FakeTill().start()
    till.wired.fail(ValueError("a bug"))

    assert till.bar.flash is not None
    incident = till.bar.flash.values["incident"]
    assert isinstance(incident, str)
    assert len(incident) == 6
    assert incident in caplog.text


def test_a_tab_leads_to_purchases_and_back_to_the_sale() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    assert (till.shows(Screen.PURCHASES), active(till)) == (True, Tab.PURCHASES)
    till.do(till.wired.status.tab_requested, Tab.SALE)

    assert (till.shows(Screen.SALE), active(till)) == (True, Tab.SALE)


def test_the_chip_tells_when_crm_com_last_answered() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.connection_requested)
    assert flash(till) == "connection.connected"
    till.line.heard(LineState.CONNECTED)
    till.do(till.wired.status.connection_requested)

    assert till.bar.flash is not None
    assert till.bar.flash.key == "connection.last-answer"
    assert till.bar.flash.values["time"] == till.clock.now()


@pytest.mark.parametrize(
    ("state", "key"),
    [
        (LineState.NOT_SECURE, "connection.not-secure"),
        (LineState.NO_KEY, "connection.no-key"),
        (LineState.KEY_REFUSED, "connection.key-refused"),
    ],
)
def test_the_chip_tells_what_is_wrong_with_the_line(state: LineState, key: str) -> None:
    till = FakeTill().start()
    till.line.heard(state)
    till.do(till.wired.status.connection_requested)

    assert flash(till) == key
    assert till.shows(Screen.SALE)


def test_the_chip_leads_to_the_waiting_list_while_crm_com_is_away() -> None:
    till = FakeTill().start()
    till.line.heard(LineState.AWAY)
    till.do(till.wired.status.connection_requested)

    assert till.shows(Screen.QUEUE)
    assert flash(till) == ""


def test_the_chip_leads_to_the_waiting_list_while_an_answer_is_awaited() -> None:
    till = unknown(FakeTill().start())
    till.do(till.wired.status.connection_requested)

    assert till.shows(Screen.QUEUE)


def test_the_chip_tells_that_a_purchase_needs_a_person() -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(("preview", "record_purchase"), NotSentError())
    till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    till.rewards.trouble = {"record_purchase": RefusedError("closed")}
    till.wait(60)
    till.line.heard(LineState.CONNECTED)
    till.do(till.wired.status.connection_requested)

    assert flash(till) == "connection.need-a-person"


def test_the_printer_chip_tells_how_the_printer_is() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.COVER_OPEN
    till.start().do(till.wired.status.printer_requested)

    assert till.bar.printer is PrinterState.COVER_OPEN
    assert flash(till) == "printer.cover-open"


def test_who_taps_the_printer_hears_how_it_is_now() -> None:
    till = FakeTill().start()
    till.printer.shown = PrinterState.COVER_OPEN
    till.do(till.wired.status.printer_requested)

    assert till.bar.printer is PrinterState.COVER_OPEN
    assert (flash(till), offers_page(till)) == ("printer.cover-open", True)


def test_the_words_follow_the_printer_while_they_stand() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.OUT_OF_PAPER
    till.start().do(till.wired.status.printer_requested)
    till.printer.shown = PrinterState.READY
    till.wait(WATCH_EVERY_S)

    assert flash(till) == "printer.ready"


def test_a_printer_in_trouble_is_asked_as_often_however_often_it_is_tapped() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.COVER_OPEN
    till.start()
    for _ in range(5):
        till.do(till.wired.status.printer_requested)
    asked = till.printer.states_asked
    till.wait(WATCH_EVERY_S)

    assert till.printer.states_asked == asked + 1


def test_a_page_that_did_not_come_changes_the_chip() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.printer_requested)
    till.printer.shown = PrinterState.OUT_OF_PAPER
    till.printer.report = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)
    till.do(till.wired.status.test_page_requested)

    assert till.bar.printer is PrinterState.OUT_OF_PAPER
    assert flash(till) == "settings.printer.out-of-paper.whole"


def test_a_test_page_is_offered_with_how_the_printer_is() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.printer_requested)
    assert offers_page(till)
    till.do(till.wired.status.test_page_requested)

    assert till.printer.tests_printed == 1
    assert (flash(till), offers_page(till)) == ("settings.page.printed", False)


def test_the_page_is_offered_for_ten_seconds_and_printed_once() -> None:
    till = FakeTill().start()
    till.do(till.wired.status.printer_requested)
    till.wait(9)
    assert offers_page(till)
    till.wait(1)
    assert not offers_page(till)
    till.do(till.wired.status.test_page_requested)

    assert till.printer.tests_printed == 0


def test_no_page_is_offered_without_a_printer_and_where_another_button_prints_one() -> None:
    till = FakeTill()
    till.printer.shown = PrinterState.NONE
    till.start().do(till.wired.status.printer_requested)
    assert (flash(till), offers_page(till)) == ("printer.none", False)
    till = FakeTill().start()
    till.do(till.wired.status.printer_requested)
    till.do(lambda: till.wired.status.tab_requested(Tab.SETTINGS))

    assert not offers_page(till)
    till.do(lambda: till.wired.status.tab_requested(Tab.SALE))
    assert offers_page(till)


def test_a_page_that_was_not_printed_says_what_to_do() -> None:
    till = FakeTill()
    till.printer.report = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)
    till.start().do(till.wired.status.printer_requested)
    till.do(till.wired.status.test_page_requested)

    assert flash(till) == "settings.printer.out-of-paper.whole"


def test_the_cashier_stands_in_the_bar() -> None:
    assert FakeTill().start().bar.cashier == "Maria K."


def test_who_asks_for_the_connection_lets_everything_be_tried_again_at_once() -> None:
    till = FakeTill().start()
    till.line.heard(LineState.AWAY)
    assert till.line.wait_s() > 0
    till.do(till.wired.status.connection_requested)

    assert till.line.wait_s() == 0
