"""A sale is looked for by the day on its paper, in books of earlier tables too."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from cashier_app.domain.sale import Sale
from cashier_app.storage.journal import Journal
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import ANSWER, AT, REQUEST, paid, receipt_for, sale_of_two
from tests.integration.storage.conftest import OpenJournal

MIDNIGHT = datetime.combine(AT.date() + timedelta(days=1), time())
EVENING, MORNING = MIDNIGHT - timedelta(hours=1), MIDNIGHT + timedelta(hours=1)
NEXT_DAY = (MIDNIGHT, MIDNIGHT + timedelta(days=1))


def begun(journal: Journal) -> Sale:
    """A sale begun before midnight."""
    sale, _ = journal.submit(
        "b1", lambda ref: (replace(sale_of_two(ref, "b1"), performed_on=EVENING), REQUEST)
    )
    return sale


def closed(journal: Journal, sale: Sale) -> Sale:
    """The same sale, closed after midnight."""
    done = replace(paid(sale.recorded(ANSWER)), closed_at=MORNING.isoformat())
    journal.close(done, receipt_for(done))
    return done


def test_it_is_bought_when_it_is_closed_and_until_then_when_it_was_begun(journal: Journal) -> None:
    sale = begun(journal)
    assert journal.bought_between(EVENING, MIDNIGHT) == (sale,)
    assert journal.bought_between(*NEXT_DAY) == ()
    done = closed(journal, sale)
    assert journal.bought_between(EVENING, MIDNIGHT) == ()
    assert journal.bought_between(*NEXT_DAY) == (done,)
    assert journal.sales_between(EVENING, MIDNIGHT) == (done,)
    assert journal.verify().whole


def test_the_time_of_its_end_is_taken_over_from_books_of_earlier_tables(
    journal: Journal, journal_path: Path, open_journal: OpenJournal
) -> None:
    done = closed(journal, begun(journal))
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute("DROP INDEX sales_by_day")
        db.execute("ALTER TABLE sales DROP COLUMN bought_at")
        db.execute("PRAGMA user_version = 2")
    again = open_journal()
    assert again.bought_between(EVENING, MIDNIGHT) == ()
    assert again.bought_between(*NEXT_DAY) == (done,)
    assert again.verify().whole
