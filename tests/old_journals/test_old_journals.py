"""Books of every earlier version open, whole, with every sale in them, and are sold on with."""

import json
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.errors import StorageError
from cashier_app.domain.person import Person, Role
from cashier_app.services.ports.people import KnownPerson
from cashier_app.storage.journal_schema import STEPS
from tests.integration.storage.a_sale import AT, sale_of_two
from tests.old_journals.kept import KEPT, laid_out, what_is_in


def test_there_are_books_of_every_version_of_the_tables() -> None:
    assert [folder.name for folder in KEPT] == [f"tables-{n + 1}" for n in range(len(STEPS))]


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_they_open_whole_with_every_sale_and_what_waits(kept: Path, tmp_path: Path) -> None:
    known = json.loads((kept / "known.json").read_text(encoding="utf-8"))
    books = laid_out(kept, tmp_path)
    assert books.open() is None, "nothing had to be restored"
    found = what_is_in(books)
    assert books.verify().fault is None
    books.shut()
    assert found.pop("rows") >= known["rows"]
    assert found == {name: known[name] for name in ("sales", "outbox", "open")}
    assert len(found["sales"]) == 4


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_their_sales_are_found_by_the_day_of_their_paper(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path)
    books.open()
    sales = books.sales_between(datetime.min, datetime.max)  # noqa: DTZ901 - local time
    assert len(sales) == 4
    for day in {sale.bought_at.date() for sale in sales}:
        since = datetime.combine(day, time())
        found = books.bought_between(since, since + timedelta(days=1))
        assert found == tuple(sale for sale in sales if sale.bought_at.date() == day)
    assert books.verify().whole
    books.shut()


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_the_next_receipt_follows_the_last_one(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path)
    books.open()
    sale, _ = books.submit("next", lambda at: (sale_of_two(at, "next", customer=False), None))
    books.shut()
    assert sale.reference.number == 5


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_they_take_what_only_the_newest_tables_hold(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path)
    books.open()
    dora = KnownPerson(Person("1", "Dora", Role.SUPERVISOR), pin="kept")
    books.save_people([dora], AuditEvent(AuditKind.PERSON_SAVED, AT))
    assert books.people() == (dora,)
    assert books.returns() == ()
    assert books.verify().whole
    books.shut()


@pytest.mark.parametrize("kept", KEPT[:-1], ids=lambda folder: folder.name)
def test_damage_in_them_stops_no_change_of_their_tables(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path, ('{"stage":"closed"', '{"stage":"clo'))
    books.open()
    assert books.verify().fault is not None
    books.shut()


@pytest.mark.parametrize("kept", KEPT[:-1], ids=lambda folder: folder.name)
def test_they_are_copied_before_their_tables_change(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path)
    books.open()
    books.shut()
    copies = [copy.name for copy in (tmp_path / "backups").iterdir()]
    assert copies == [f"journal-{kept.name}.sqlite"]


@pytest.mark.parametrize("kept", KEPT, ids=lambda folder: folder.name)
def test_a_changed_amount_in_them_is_seen(kept: Path, tmp_path: Path) -> None:
    books = laid_out(kept, tmp_path, ('"price":"4.35"', '"price":"0.35"'))
    assert books.verify().fault is not None
    books.shut()


def test_books_of_a_later_version_are_left_as_they_are(tmp_path: Path) -> None:
    later = (f"user_version = {len(STEPS)}", f"user_version = {len(STEPS) + 1}")
    books = laid_out(KEPT[-1], tmp_path, later)
    before = (tmp_path / "journal.sqlite").read_bytes()
    with pytest.raises(StorageError, match="newer Cashier"):
        books.open()
    books.shut()
    assert (tmp_path / "journal.sqlite").read_bytes() == before
