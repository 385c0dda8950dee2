"""The people of the till and the wrong PINs in a row: journaled tables, so a change is noticed."""

import sqlite3
from collections.abc import Sequence

from cashier_app.domain.audit import AuditEvent
from cashier_app.domain.person import NoSupervisorError, Person, Role
from cashier_app.services.ports.people import KnownPerson
from cashier_app.storage.ballast import finishes
from cashier_app.storage.journal_audit import AuditRows, write_event
from cashier_app.storage.journal_facts import keep_fact

_LAST = "last_signed_in"
_PEOPLE = """
    SELECT number, people.name, role, language, theme, pin, coalesce(wrong, 0), value IS NOT NULL
    FROM people LEFT JOIN pin_tries ON person = number
    LEFT JOIN facts ON facts.name = ? AND value = number
    WHERE NOT removed ORDER BY length(number), number
"""
_SAVE = """
    INSERT INTO people (number, name, role, language, theme, pin, removed)
    VALUES (?, ?, ?, ?, ?, ?, 0)
    ON CONFLICT (number) DO UPDATE SET
        name = excluded.name, role = excluded.role, language = excluded.language,
        theme = excluded.theme, removed = 0,
        pin = CASE
            WHEN excluded.pin <> '' THEN excluded.pin WHEN people.removed THEN '' ELSE people.pin
        END
"""
_TRIED = """
    INSERT INTO pin_tries (person, wrong) VALUES (?, 1)
    ON CONFLICT (person) DO UPDATE SET wrong = wrong + 1
    RETURNING wrong
"""
_MANAGERS = "SELECT count(*) FROM people WHERE role = ? AND pin <> '' AND NOT removed"


class PeopleRows(AuditRows):
    """Keeps people: the port `PeopleBooks`; each method is one transaction with one sync."""

    def people(self) -> Sequence[KnownPerson]:
        """Return those who were not removed, by number."""
        with self._file.reading() as db:
            rows = db.execute(_PEOPLE, (_LAST,)).fetchall()
        return tuple(
            KnownPerson(Person(number, name, Role(role), language, theme), pin, wrong, bool(last))
            for number, name, role, language, theme, pin, wrong, last in rows
        )

    def save_people(self, people: Sequence[KnownPerson], event: AuditEvent) -> None:
        """Add these people or change them, all or none, with the event that says so.

        Raises:
            NoSupervisorError: no supervisor with a PIN would be there; nothing was written.

        """
        with self._file.transaction() as db:
            write_event(db, event)
            for known in people:
                one = known.person
                values = (one.number, one.name, one.role.value, one.language, one.theme, known.pin)
                db.execute(_SAVE, values)
                if known.pin:
                    _forget_tries(db, one.number)
            _demand_supervisor(db)

    def remove_person(self, number: str, event: AuditEvent) -> None:
        """Let somebody sign in no more; the row stays, since the journal names her.

        Raises:
            NoSupervisorError: she is the last supervisor; nothing was written.

        """
        with self._file.transaction() as db:
            write_event(db, event)
            db.execute(
                "UPDATE people SET removed = 1, pin = '' WHERE number = ? AND NOT removed",
                (number,),
            )
            _demand_supervisor(db)

    @finishes
    def signed_in(self, number: str, events: Sequence[AuditEvent]) -> None:
        """Write that somebody signed in, with what goes with it."""
        with self._file.transaction() as db:
            for event in events:
                write_event(db, event)
            keep_fact(db, _LAST, number)

    @finishes
    def pin_tried(self, number: str) -> int:
        """Count a try as wrong before it is looked at; return how many those are in a row."""
        with self._file.transaction() as db:
            wrong: int = db.execute(_TRIED, (number,)).fetchone()[0]
        return wrong

    @finishes
    def pin_right(self, number: str) -> None:
        """Forget the wrong ones: this one was right."""
        with self._file.transaction() as db:
            _forget_tries(db, number)


def _forget_tries(db: sqlite3.Connection, number: str) -> None:
    db.execute("UPDATE pin_tries SET wrong = 0 WHERE person = ? AND wrong > 0", (number,))


def _demand_supervisor(db: sqlite3.Connection) -> None:
    if not db.execute(_MANAGERS, (Role.SUPERVISOR.value,)).fetchone()[0]:
        raise NoSupervisorError("nobody would be left who may manage people")
