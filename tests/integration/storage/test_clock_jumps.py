"""The order of sales is that of the journal; the clock may say what it likes."""

from datetime import datetime, timedelta
from random import Random

from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.selling import sell, submit

JUMPS = 200
TEN_YEARS_S = 10 * 365 * 24 * 3600


def test_jumps_of_ten_years_change_no_number_and_no_order(
    journal: Journal, clock: FakeClock
) -> None:
    random = Random(7)
    start = clock.at
    for number in range(1, JUMPS + 1):
        clock.at = start + timedelta(seconds=random.randint(-TEN_YEARS_S, TEN_YEARS_S))
        assert submit(journal, f"b{number}").reference.number == number
    assert journal.verify().whole
    opened = journal.open_sale()
    assert opened is not None
    assert opened.sale.reference.number == JUMPS


def test_the_outbox_keeps_its_order_and_a_restart_in_another_year_is_whole(
    journal: Journal, clock: FakeClock, open_journal: OpenJournal
) -> None:
    for number in range(6):
        clock.at = datetime(2026 + (-1) ** number * number, 11, 23, 12)  # noqa: DTZ001 - local
        sell(journal, f"b{number}", sent=False)
    clock.at = datetime(2017, 3, 26, 2, 30)  # noqa: DTZ001 - local, an hour that summer time left out
    after = open_journal()
    assert [row.sale.identity for row in after.outbox()] == [f"b{n}" for n in range(6)]
    assert after.verify().whole
    assert after.back_up() is not None
