"""Books that an earlier Cashier wrote: they open, verify, and finish what they had begun.

`books_of/tables_N` holds the books as the program with N steps of tables left them: a recorded sale
whose cancellation is on its way, one that waits to be sent, and one without an answer. A new step
of tables gets a folder of its own, made by the program from before the step.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.cancellation import CancelState
from cashier_app.domain.errors import StorageError
from cashier_app.domain.person import Person, Role
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import OutboxState
from cashier_app.services.ports.people import KnownPerson
from cashier_app.storage.journal import Journal
from cashier_app.storage.journal_schema import STEPS
from cashier_app.storage.key_file import KeyFile
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import ANSWER, AT
from tests.integration.storage.selling import sell

BOOKS = Path(__file__).parent / "books_of"
OLDER = sorted(folder.name for folder in BOOKS.iterdir())


def books_in(folder: Path) -> Journal:
    keys = KeyFile(folder / "journal.key").keys
    return Journal(
        folder / "journal.sqlite",
        "LCA1",
        "3",
        FakeClock(),
        Random(7),
        keys=keys,
        machine="this one",
    )


@pytest.fixture(params=OLDER)
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    folder = tmp_path / "till"
    shutil.copytree(BOOKS / request.param, folder)
    # What lies in a clone may be read by others; the books of a till may not.
    (folder / "journal.key").chmod(0o600)
    journal = books_in(folder)
    journal.open()
    yield journal
    journal.shut()


def test_there_are_books_of_every_step_before_the_newest() -> None:
    assert [f"tables_{number}" for number in range(1, len(STEPS))] == OLDER


def test_older_books_verify_and_hold_what_they_held(older: Journal) -> None:
    assert older.verify().whole
    (waiting,) = older.outbox()
    assert (waiting.sale.identity, waiting.state) == ("waiting", OutboxState.WAITING)
    (asked,) = older.cancellations()
    assert (asked.sale, asked.state) == ("recorded", CancelState.ASKED)
    unanswered = older.open_sale()
    assert unanswered is not None
    assert unanswered.sale.identity == "unanswered"
    assert unanswered.sale.crm is CrmState.UNKNOWN


def test_older_books_finish_what_they_had_begun(older: Journal) -> None:
    (waiting,) = older.outbox()
    older.outbox_tried(waiting, OutboxState.DONE, waiting.sale.recorded(ANSWER))
    assert not older.outbox()
    assert sell(older, "next").receipt.name == "3-000004"
    assert older.verify().whole


def test_older_books_take_what_only_newer_ones_know(older: Journal) -> None:
    dora = KnownPerson(Person("1", "Dora", Role.SUPERVISOR), pin="kept")
    older.save_people([dora], AuditEvent(AuditKind.PERSON_SAVED, AT))
    assert older.people() == (dora,)
    assert older.returns() == ()
    assert older.verify().whole


def test_older_books_are_copied_before_their_tables_change(older: Journal, tmp_path: Path) -> None:
    assert [copy.name for copy in (tmp_path / "till" / "backups").iterdir()] == [
        "journal-tables-1.sqlite"
    ]


def test_the_program_from_before_leaves_newer_books_alone(
    older: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older.shut()
    monkeypatch.setattr("cashier_app.storage.journal_file.STEPS", STEPS[:-1])
    with pytest.raises(StorageError, match="written by a newer Cashier"):
        books_in(tmp_path / "till").open()
