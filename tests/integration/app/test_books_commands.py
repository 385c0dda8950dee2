"""outbox, journal, reconcile and print-test on books alone, and on a till that runs."""

import csv
import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cashier_app.app.clock import SystemClock
from cashier_app.app.journal_columns import COLUMNS, cell
from cashier_app.app.till_socket import Question, TillSocket
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sale_states import CrmState
from cashier_app.sandbox.server import SandboxServer
from cashier_app.services.ports import OutboxState
from cashier_app.storage.offline_mark import OfflineMarkFile
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.books import Books
from tests.integration.app.command import Place, has_ended
from tests.integration.crmcom.scripted_server import closed_port

# A command that draws takes the application that is there; one made in the middle of the tests, and
# gone again, would take the fonts along that others have loaded.
pytestmark = pytest.mark.usefixtures("qapp")

CREATE = "customer_events/purchases/create"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    """A CRM.COM of its own."""
    with SandboxServer() as running:
        yield running
        assert running.violations == ()


@pytest.fixture
def place(server: SandboxServer, tmp_path: Path) -> Place:
    """A till's settings and folder."""
    return Place(tmp_path, server.base_url).laid_out()


def books_of(place: Place) -> Books:
    """The books of this place."""
    return Books(place.data, place.base_url)


@contextmanager
def running(place: Place, *, windowed: bool = True) -> Iterator["subprocess.Popen[str]"]:
    """A till that runs there, off-screen, and answers.

    Ask it from other processes: Qt waits for an answer with Python's lock held, and the stand-in
    CRM.COM of the test would not get a turn.
    """
    till = place.start("run", *(["--windowed"] if windowed else []))
    while not TillFiles.at(place.data).socket.exists():
        assert not has_ended(till), till.communicate()
    try:
        yield till
    finally:
        till.send_signal(signal.SIGTERM)
        _, err = till.communicate(timeout=60)
        assert till.returncode == 0, err
        assert "Traceback" not in err, err


# ---- where no till ever ran, and where one does not answer ---------------------------------------


def test_where_no_till_ever_ran_nothing_waits_and_nothing_is_made(place: Place) -> None:
    listed = place.here("outbox", "list", "--json")

    assert (listed.code, listed.document) == (0, [])
    assert str(place.data) in listed.err
    assert place.here("journal", "verify").code == 0
    assert place.here("reconcile").code == 0
    assert not place.data.exists()


@pytest.mark.parametrize("words", [["outbox", "list"], ["journal", "verify"], ["reconcile"]])
def test_a_lock_that_is_held_without_an_answer_is_said_in_words(
    place: Place, words: list[str]
) -> None:
    with books_of(place):
        pass
    lock = TillLock(TillFiles.at(place.data).lock)
    assert lock.take()
    done = place.here(*words)
    lock.release()

    assert done.code == 3
    assert "does not answer" in done.err
    assert done.out == ""


def test_doctor_names_a_lock_that_is_held_and_goes_on(place: Place) -> None:
    with books_of(place):
        pass
    lock = TillLock(TillFiles.at(place.data).lock)
    assert lock.take()
    done = place.here("doctor", "--json")
    lock.release()

    assert done.code == 1
    assert done.finding("journal")[0] == "wrong"
    assert "does not answer" in done.finding("journal")[1]
    assert done.finding("disk")[0] == "well"


def test_settings_that_are_wrong_end_each_with_2(place: Place) -> None:
    place.config.write_text("[store]\n", encoding="utf-8")
    for words in (["outbox", "list"], ["journal", "verify"], ["reconcile"], ["print-test"]):
        done = place.here(*words)
        assert done.code == 2
        assert "store.name" in done.err


# ---- the outbox ----------------------------------------------------------------------------------


def test_what_waits_is_listed_and_sent_alone(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        sale = books.sell(state=CrmState.WAITING)
    (row,) = place.here("outbox", "list", "--json").document

    assert row["reference"] == str(sale.reference)
    assert (row["kind"], row["state"]) == ("purchase", "waiting")
    sent = place.here("outbox", "send", "--json")
    assert (sent.code, sent.document) == (0, [])
    (purchase,) = server.ledger.purchases
    assert purchase.reference_number == str(sale.reference)
    assert place.here("outbox", "list").out == "Nothing is waiting.\n"


def test_what_crm_com_refuses_waits_for_a_person(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    server.faults.add(CREATE, "refuse", message="Not today")
    sent = place.here("outbox", "send", "--json")

    assert sent.code == 1
    assert [(row["state"], row["words"]) for row in sent.document] == [("refused", "Not today")]
    assert place.here("outbox", "list").code == 1


def test_what_cannot_be_sent_goes_on_waiting(place: Place, tmp_path: Path) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    nobody = f"http://127.0.0.1:{closed_port()}/crmapi/rest/v2"
    away = Place(tmp_path, nobody).laid_out()
    sent = away.here("outbox", "send", "--json")

    assert sent.code == 0
    assert [row["state"] for row in sent.document] == ["waiting"]


def test_a_running_till_lists_and_sends_what_waits(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        sale = books.sell(state=CrmState.WAITING)
    server.faults.add("*", "cut_before", times=None)
    with running(place):
        (row,) = place.run("outbox", "list", "--json").document
        assert row["reference"] == str(sale.reference)
        assert row["state"] in ("waiting", "being-checked"), "it may be trying just now"
        server.faults.clear()
        sent = place.run("outbox", "send", "--json")
    assert (sent.code, sent.document) == (0, [])
    assert len(server.ledger.purchases) == 1


# ---- the journal ---------------------------------------------------------------------------------


def test_whole_books_are_whole_and_say_that_their_key_is_only_a_file(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    done = place.here("journal", "verify")

    assert done.code == 0
    assert "is whole" in done.out
    assert "weaker" in done.err
    with running(place):
        there = place.run("journal", "verify")
        assert (there.code, "is whole" in there.out) == (0, True)


def test_tampering_is_found_and_the_first_bad_row_named(place: Place) -> None:
    with books_of(place) as books:
        sale = books.sell(state=CrmState.RECORDED)
    file = TillFiles.at(place.data).journal
    reference = str(sale.reference).encode()
    text = file.read_bytes()
    assert reference in text
    other = b"0" if reference[-1:] != b"0" else b"1"
    file.write_bytes(text.replace(reference, reference[:-1] + other))
    done = place.here("journal", "verify")

    assert done.code == 6
    assert "First bad row " in done.out
    doctor = place.here("doctor", "--json")
    assert doctor.code == 1
    assert doctor.finding("journal")[0] == "wrong"


def test_books_that_are_gone_are_no_books_that_never_were(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    TillFiles.at(place.data).journal.unlink()
    for beside in place.data.glob("journal.sqlite-*"):
        beside.unlink()
    assert place.here("journal", "verify").code == 6


def test_sales_are_exported_as_csv_and_as_json_lines(place: Place) -> None:
    now = SystemClock().now()
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
        books.sell(state=CrmState.WAITING, at=now - timedelta(days=40))
    as_csv, as_json = place.folder / "sales.csv", place.folder / "sales.jsonl"
    assert place.here("journal", "export", str(as_csv)).code == 0
    with running(place):
        assert place.run("journal", "export", str(as_json)).code == 0

    with as_csv.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    lines = [json.loads(line) for line in as_json.read_text(encoding="utf-8").splitlines()]
    assert tuple(rows[0]) == tuple(lines[0]) == COLUMNS
    assert [line["number"] for line in lines] == ["3-000002", "3-000001"], "oldest first"
    assert rows[1]["state"] == lines[1]["state"] == "closed"
    assert rows[1]["crm"] == "recorded"
    assert (rows[1]["customer"], lines[1]["customer"]) == ("true", True)
    assert rows[1]["total"] == lines[1]["total"] == "13.57"
    assert rows[1]["performed_on"] == lines[1]["performed_on"]
    assert len(rows) == len(lines) == 2


def test_a_file_of_another_kind_is_refused_and_not_made(place: Place) -> None:
    target = place.folder / "sales.xlsx"
    done = place.here("journal", "export", str(target))
    assert done.code == 1
    assert ".csv" in done.err
    assert not target.exists()


def test_a_folder_that_takes_no_file_is_said_and_nothing_stays(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    done = place.here("journal", "export", str(place.folder / "nowhere" / "sales.csv"))
    assert done.code == 1
    assert "could not be written" in done.err


@pytest.mark.parametrize("first", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(first: str) -> None:
    assert cell(f"{first}1+1") == f"'{first}1+1"
    assert cell("LCA1-3-000418-K7Q2") == "LCA1-3-000418-K7Q2"


# ---- a day against CRM.COM -----------------------------------------------------------------------


def test_a_day_that_agrees_has_no_gap_alone_and_on_a_running_till(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    alone = place.here("reconcile", "--json")

    assert alone.code == 0, alone.out
    assert alone.document["differences"] == []
    assert alone.document["compared"] == 1
    assert alone.document["totals"]["goods"] == "13.57"
    with running(place):
        assert place.run("reconcile", "--json").document == alone.document


def test_each_gap_of_a_day_is_named(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        waiting = books.sell(state=CrmState.WAITING)
        recorded = books.sell(state=CrmState.RECORDED)
    server.start_over()
    done = place.here("reconcile")

    assert done.code == 1
    assert f"{waiting.reference} still waits" in done.out
    assert f"{recorded.reference} is recorded in the journal and not at CRM.COM" in done.out


def test_what_is_being_cancelled_still_waits(place: Place) -> None:
    with books_of(place) as books:
        sale = books.sell(state=CrmState.RECORDED)
        books.ask_to_cancel(sale)
    done = place.here("reconcile")
    assert (done.code, f"{sale.reference} still waits" in done.out) == (1, True)


def test_offline_by_hand_a_day_is_not_compared(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    mark = OfflineMarkFile(TillFiles.at(place.data).offline)
    mark.put(SystemClock().now())
    done = place.here("reconcile")

    assert (done.code, done.out) == (5, "")
    assert "offline by hand" in done.err
    assert server.calls == ()
    mark.take_away()
    assert place.here("reconcile").code == 1


def test_books_of_another_crm_com_are_not_compared(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        books.journal.at_address("https://old.example/crmapi/rest/v2")
        sale = books.sell(state=CrmState.WAITING)
        (row,) = books.journal.outbox()
        books.journal.outbox_tried(replace(row, attempts=1), OutboxState.BEING_CHECKED, sale)
    done = place.here("reconcile")

    assert (done.code, done.out) == (5, "")
    assert "Nothing was compared: 1 of what waits was begun with https://old.example" in done.err
    assert server.calls == ()


def test_another_day_can_be_compared(place: Place) -> None:
    at = SystemClock().now() - timedelta(days=10)
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING, at=at)
    assert place.here("reconcile").code == 0
    day = at.date() if at.hour >= 4 else at.date() - timedelta(days=1)
    assert place.here("reconcile", "--date", day.isoformat()).code == 1
    wrong = place.here("reconcile", "--date", "yesterday")
    assert (wrong.code, "2026-11-23" in wrong.err) == (2, True)


def test_without_an_answer_nothing_is_compared(place: Place, tmp_path: Path) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    nobody = f"http://127.0.0.1:{closed_port()}/crmapi/rest/v2"
    done = Place(tmp_path, nobody).laid_out().here("reconcile")

    assert done.code == 5
    assert "Nothing was compared" in done.err
    assert "nobody listens" in done.err


# ---- the test page, and a till of another version ------------------------------------------------


def test_the_test_page_is_printed_alone_and_by_a_running_till(
    server: SandboxServer, tmp_path: Path
) -> None:
    more = f'\n[printer]\nconnection = "file"\nfile = "{tmp_path / "paper"}"'
    place = Place(tmp_path, server.base_url, more=more).laid_out()
    assert place.here("print-test").code == 0
    with running(place):
        assert place.run("print-test").code == 0


@pytest.mark.expected_log("is not printed", "the drawer was not opened")
def test_a_printer_that_is_not_there_is_trouble_in_words(
    server: SandboxServer, tmp_path: Path
) -> None:
    more = f'\n[printer]\nconnection = "network"\nhost = "127.0.0.1"\nport = {closed_port()}'
    done = Place(tmp_path, server.base_url, more=more).laid_out().here("print-test")
    assert done.code == 7
    assert "Nothing was printed" in done.err
    assert "cannot be reached" in done.err


def test_doctor_takes_latency_and_printer_from_the_running_till(place: Place) -> None:
    with running(place):
        done = place.run("doctor", "--json")
    assert done.code == 0, done.out
    assert done.document["running"] is True
    assert done.finding("journal")[0] in ("well", "note")


def test_a_till_that_does_not_know_the_question_is_told_in_its_words(
    place: Place, qapp: object
) -> None:
    place.data.mkdir()

    def refuse(question: Question) -> None:
        question.refuse("This till does not know what is asked.")

    socket = TillSocket(TillFiles.at(place.data).socket, refuse)
    command = place.start("outbox", "list")
    while not has_ended(command):
        qapp.processEvents()  # type: ignore[attr-defined]
    _, err = command.communicate(timeout=60)
    socket.close()

    assert command.returncode == 1
    assert "does not know what is asked" in err


# ---- another CRM.COM -----------------------------------------------------------------------------


def test_what_belongs_to_another_crm_com_is_not_sent_until_a_person_says_it_has_moved(
    place: Place, server: SandboxServer
) -> None:
    with books_of(place) as books:
        books.journal.at_address("https://old.example/crmapi/rest/v2")
        sale = books.sell(state=CrmState.WAITING)
        (row,) = books.journal.outbox()
        books.journal.outbox_tried(replace(row, attempts=1), OutboxState.BEING_CHECKED, sale)
    refused = place.here("outbox", "send")

    assert refused.code == 1
    assert "1 of what waits was begun with https://old.example" in refused.err
    assert server.ledger.purchases == ()
    assert place.here("outbox", "moved").out.startswith("https://old.example")
    assert place.here("outbox", "moved").out.startswith("All belongs to")
    assert place.here("outbox", "send").code != 0  # a person has still to say so of this row


def test_a_till_that_runs_with_the_old_address_still_is_not_moved(place: Place) -> None:
    with running(place):
        assert place.run("outbox", "list").code == 0
        replace(place, base_url="https://new.example/crmapi/rest/v2").laid_out()
        done = place.run("outbox", "moved")

    assert (done.code, done.out) == (1, "")
    assert f"Nothing was moved: the till still runs with {place.base_url}" in done.err
