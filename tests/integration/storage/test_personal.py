"""What names a customer can be forgotten, and until then cannot be changed unnoticed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage.chain_verdict import Wrong
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import ANSWER, paid, receipt_for, sale_of_two
from tests.integration.storage.reading import rows

PHONE, MAIL, NUMBER = "99123456", "eleni@example.org", "M-77001"
SHE = Customer(
    Identification(Means.PHONE, PHONE),
    member_number=NUMBER,
    name="Eleni Georgiou",
    first_name="Eleni",
    last_name="Γεωργίου",
)
SECRETS = (PHONE, NUMBER, "Eleni", "Georgiou", "Γεωργίου", "Eleni G.")
A_DAY = timedelta(days=1)
# Her sale with its request, and its receipt.
PERSONAL_ROWS = 2
TYPED = WriteRequest("create", json.dumps({"phone": PHONE, "name": "Γεωργίου"}))


def sold(journal: Journal, meanwhile: Callable[[], None] = lambda: None) -> Sale:
    def make(reference: object) -> tuple[Sale, WriteRequest]:
        return _of_hers(sale_of_two(reference, "b1")), TYPED  # type: ignore[arg-type]

    sale, _ = journal.submit("b1", make)
    meanwhile()
    sale = sale.recorded(ANSWER)
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    journal.close(done, receipt_for(done))
    return done


def _of_hers(sale: Sale) -> Sale:
    return replace(sale, basket=sale.basket.with_customer(SHE))


def test_nothing_in_the_chain_names_her(journal: Journal, journal_path: Path) -> None:
    sold(journal)
    journal.shut()
    chained = json.dumps(rows(journal_path, "entries"), ensure_ascii=False)
    assert not [secret for secret in SECRETS if secret in chained]


def test_the_sale_its_request_and_its_receipt_read_whole(journal: Journal) -> None:
    sale = sold(journal)
    found, _ = journal.submit("b1", lambda _: pytest.fail("it is there"))
    assert found == sale
    job = journal.waiting_print_jobs()[0]
    assert job.receipt.reward.customer == "Eleni Γ."


def test_a_request_that_names_her_is_sent_exactly_as_it_was_made(journal: Journal) -> None:
    journal.submit("b1", lambda ref: (_of_hers(sale_of_two(ref, "b1")), TYPED))
    opened = journal.open_sale()
    assert opened is not None
    assert opened.request == TYPED


def test_what_was_erased_is_gone_and_the_chain_is_whole(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sale = sold(journal)
    assert journal.erase_personal_before(clock.now() + A_DAY) == PERSONAL_ROWS
    assert journal.verify().whole
    found, _ = journal.submit("b1", lambda _: pytest.fail("it is there"))
    assert found.customer is not None
    assert (found.customer.name, found.customer.identification.value) == ("", "")
    assert (found.goods, found.tenders) == (sale.goods, sale.tenders)
    journal.shut()
    assert rows(journal_path, "personal") == []


def test_what_came_after_is_kept(journal: Journal, clock: FakeClock) -> None:
    sold(journal, lambda: clock.pass_time(A_DAY.total_seconds()))
    assert journal.erase_personal_before(clock.now()) == 1
    assert journal.verify().whole
    job = journal.waiting_print_jobs()[0]
    assert job.receipt.reward.customer == "Eleni Γ."


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE personal SET content = replace(content, '99123456', '99000000') WHERE entry = 2",
        "DELETE FROM personal WHERE entry = 2",
        "UPDATE personal SET salt = '' WHERE entry = 2",
    ],
)
def test_changing_or_hiding_it_is_named(
    journal: Journal, journal_path: Path, statement: str
) -> None:
    sold(journal)
    journal.shut()
    with tampering.forced(journal_path) as db:
        db.execute(statement)
    fault = journal.verify().fault
    assert fault is not None
    assert (fault.number, fault.wrong) == (2, Wrong.PERSONAL)


def test_the_same_phone_has_another_hash_in_each_row(journal: Journal, journal_path: Path) -> None:
    journal.submit("b1", lambda ref: (_of_hers(sale_of_two(ref, "b1")), TYPED))
    journal.submit("b2", lambda ref: (_of_hers(sale_of_two(ref, "b2")), TYPED))
    journal.shut()
    hashes = [row["personal"] for row in rows(journal_path, "entries") if row["personal"]]
    assert len(set(hashes)) == len(hashes) == 2


@pytest.mark.expected_log("the books were restored")
def test_erased_values_do_not_come_back_with_restored_books(
    journal: Journal, journal_path: Path, clock: FakeClock
) -> None:
    sold(journal)
    journal.erase_personal_before(clock.now() + A_DAY)
    journal.shut()
    journal_path.unlink()
    assert journal.open() is not None
    assert journal.verify().whole
    journal.shut()
    assert rows(journal_path, "personal") == []
