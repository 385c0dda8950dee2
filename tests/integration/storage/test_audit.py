"""Audit events stand in the chain like sales: written once, in their order, guarded alike."""

from pathlib import Path

import pytest

from cashier_app.domain.audit import NO_NAME, AuditEvent, AuditKind
from cashier_app.storage.chain_verdict import Wrong
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.selling import sell

# Row 1 is the mark; a sale is five rows; then the events.
FIRST = 7


def event(clock: FakeClock, kind: AuditKind, **facts: str) -> AuditEvent:
    return AuditEvent(kind, clock.now(), "12 Maria K.", tuple(facts.items()))


@pytest.fixture
def noted(journal: Journal, clock: FakeClock) -> Journal:
    sell(journal, "b1")
    journal.note_event(event(clock, AuditKind.SIGNED_IN))
    journal.note_event(event(clock, AuditKind.DRAWER_OPENED, reason="=change"))
    journal.note_event(AuditEvent(AuditKind.LOCKED, clock.now()))
    sell(journal, "b2")
    return journal


def test_events_are_read_as_they_were_noted_between_the_sales(
    noted: Journal, clock: FakeClock
) -> None:
    first, second, third = noted.events()
    assert (first.number, second.number, third.number) == (FIRST, FIRST + 1, FIRST + 2)
    assert second.event == event(clock, AuditKind.DRAWER_OPENED, reason="=change")
    assert third.event.who == NO_NAME
    assert noted.verify().whole


def test_they_are_read_in_pieces(noted: Journal) -> None:
    assert [row.number for row in noted.events(after=FIRST, limit=1)] == [FIRST + 1]
    assert noted.events(after=FIRST + 2) == ()


@pytest.mark.parametrize(
    ("how", "number", "wrong"),
    [
        (tampering.edit, FIRST + 1, Wrong.EDITED),
        (tampering.delete, FIRST + 1, Wrong.DELETED),
        (tampering.delete_and_close_up, FIRST + 1, Wrong.DELETED),
        (tampering.insert, FIRST + 1, Wrong.INSERTED),
        (tampering.reorder, FIRST + 1, Wrong.MOVED),
        (tampering.duplicate, FIRST + 1, Wrong.DUPLICATED),
        (tampering.recompute, FIRST + 1, Wrong.RESEALED),
        (tampering.make_foreign, FIRST + 1, Wrong.FOREIGN),
        (tampering.cut, FIRST + 1, Wrong.CUT),
    ],
)
def test_an_event_that_was_tampered_with_is_named(
    noted: Journal, journal_path: Path, how: tampering.Tamper, number: int, wrong: Wrong
) -> None:
    noted.shut()
    with tampering.forced(journal_path) as db:
        how(db, number)
    fault = noted.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (number, wrong)


def test_another_name_on_an_approval_is_noticed(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    journal.note_event(event(clock, AuditKind.APPROVED, by="1 Despo M.", verb="open-drawer"))
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("UPDATE entries SET body = replace(body, 'Despo M.', 'Maria K.')")
    fault = journal.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (2, Wrong.EDITED)


@pytest.mark.expected_log("the books were restored")
def test_restored_books_have_the_events(noted: Journal, journal_path: Path) -> None:
    before = noted.events()
    noted.shut()
    journal_path.write_bytes(b"no database at all" * 300)
    assert noted.open() is not None
    assert noted.events() == before
