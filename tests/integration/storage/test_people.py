"""The people in the books: kept, changed, never without a supervisor, and guarded by the chain."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.person import NoSupervisorError, Person, Role
from cashier_app.services.ports.people import KnownPerson
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.fakes.people import ANDREAS, DESPO, GIORGOS, MARIA
from tests.integration.storage import tampering
from tests.integration.storage.conftest import OpenJournal


def event() -> AuditEvent:
    return AuditEvent(AuditKind.PERSON_SAVED, FakeClock().now())


@pytest.fixture
def staffed(journal: Journal) -> Journal:
    people = [KnownPerson(one, f"k {one.number}") for one in (MARIA, DESPO, ANDREAS)]
    journal.save_people(people, event())
    return journal


def names(journal: Journal) -> list[str]:
    return [known.person.name for known in journal.people()]


def test_they_are_read_as_they_were_kept_by_number(staffed: Journal) -> None:
    assert [known.person for known in staffed.people()] == [DESPO, MARIA, ANDREAS]
    assert [known.pin for known in staffed.people()] == ["k 1", "k 12", "k 14"]
    assert staffed.verify().whole


def test_a_pin_stays_until_there_is_a_new_one(staffed: Journal) -> None:
    greek = Person("12", "Maria Kosta", Role.CASHIER, "el", "dark")
    staffed.save_people([KnownPerson(greek)], event())
    assert staffed.people()[1] == KnownPerson(greek, "k 12")
    staffed.save_people([KnownPerson(greek, "new")], event())
    assert staffed.people()[1].pin == "new"


def test_each_change_is_an_event_in_the_same_chain(staffed: Journal) -> None:
    staffed.remove_person("12", AuditEvent(AuditKind.PERSON_REMOVED, FakeClock().now()))
    kinds = [row.event.kind for row in staffed.events()]
    assert kinds == [AuditKind.PERSON_SAVED, AuditKind.PERSON_REMOVED]


def test_whoever_was_removed_is_gone_and_her_pin_with_her(staffed: Journal) -> None:
    staffed.remove_person("12", event())
    assert names(staffed) == ["Despo M.", "Andreas P."]
    staffed.save_people([KnownPerson(MARIA)], event())
    assert staffed.people()[1] == KnownPerson(MARIA)


def test_the_last_supervisor_stays(staffed: Journal) -> None:
    with pytest.raises(NoSupervisorError):
        staffed.remove_person("1", event())
    with pytest.raises(NoSupervisorError):
        staffed.save_people([KnownPerson(Person("1", "Despo M."))], event())
    assert names(staffed) == ["Despo M.", "Maria K.", "Andreas P."]
    assert len(staffed.events()) == 1
    staffed.save_people([KnownPerson(GIORGOS, "k 2")], event())
    staffed.remove_person("1", event())
    assert names(staffed) == ["Giorgos S.", "Maria K.", "Andreas P."]


@pytest.mark.parametrize("first", [KnownPerson(MARIA, "k"), KnownPerson(DESPO)])
def test_the_first_is_a_supervisor_with_a_pin(journal: Journal, first: KnownPerson) -> None:
    with pytest.raises(NoSupervisorError):
        journal.save_people([first], event())
    assert journal.people() == ()


def test_wrong_pins_are_counted_over_a_restart(staffed: Journal, open_journal: OpenJournal) -> None:
    assert [staffed.pin_tried("12") for _ in range(3)] == [1, 2, 3]
    again = open_journal()
    assert again.pin_tried("12") == 4
    assert [known.wrong for known in again.people()] == [0, 4, 0]
    again.pin_right("12")
    assert again.people()[1].wrong == 0
    assert again.verify().whole


def test_whoever_signed_in_last_is_known_after_a_restart(
    staffed: Journal, open_journal: OpenJournal
) -> None:
    came = AuditEvent(AuditKind.SIGNED_IN, FakeClock().now(), "12 Maria K.")
    staffed.signed_in("14", [])
    staffed.signed_in("12", [came])
    again = open_journal()
    assert [known.last_here for known in again.people()] == [False, True, False]
    assert again.events()[-1].event == came


def test_a_new_pin_forgets_the_wrong_ones(staffed: Journal) -> None:
    staffed.pin_tried("12")
    staffed.save_people([KnownPerson(MARIA)], event())
    assert staffed.people()[1].wrong == 1
    staffed.save_people([KnownPerson(MARIA, "new")], event())
    assert staffed.people()[1].wrong == 0


@pytest.mark.parametrize(
    "how",
    [
        "UPDATE people SET role = 'supervisor' WHERE number = '12'",
        "UPDATE people SET pin = (SELECT pin FROM people WHERE number = '12') WHERE number = '1'",
        "UPDATE people SET removed = 0",
        "UPDATE pin_tries SET wrong = 0",
        "INSERT INTO people VALUES ('9', 'X', 'supervisor', '', '', 'k', 0)",
        "DELETE FROM people WHERE number = '14'",
    ],
)
def test_whoever_helps_herself_in_the_file_is_noticed(
    staffed: Journal, journal_path: Path, how: str
) -> None:
    staffed.pin_tried("12")
    staffed.save_people([KnownPerson(GIORGOS, "k 2")], event())
    staffed.remove_person("2", event())
    staffed.shut()
    with tampering.forced(journal_path) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute(how)
    assert staffed.verify().fault is not None


@pytest.mark.expected_log("the books were restored")
def test_restored_books_know_the_people(staffed: Journal, journal_path: Path) -> None:
    staffed.pin_tried("12")
    before = staffed.people()
    staffed.shut()
    journal_path.write_bytes(b"no database at all" * 300)
    assert staffed.open() is not None
    assert staffed.people() == before


@pytest.mark.expected_log("the books were restored")
def test_people_that_cannot_be_read_are_mended_when_the_till_starts(
    staffed: Journal, open_journal: OpenJournal, journal_path: Path
) -> None:
    staffed.shut()
    with closing(sqlite3.connect(journal_path)) as db:
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'people'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with journal_path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)

    assert names(open_journal()) == ["Despo M.", "Maria K.", "Andreas P."]
