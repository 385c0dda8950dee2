"""What names a customer can be forgotten, and until then cannot be changed unnoticed."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.goods_return import GoodsReturn, ReturnedLine, begun, rest_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage import personal
from cashier_app.storage.chain_verdict import Wrong
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage import tampering
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    CANCELLATION,
    paid,
    receipt_for,
    sale_of_two,
)
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


def refused_by_name(journal: Journal, identity: str = "b1") -> Sale:
    """A sale of hers in whose preview, and in whose refusal, CRM.COM names her."""
    preview = RewardPreview(Decimal(1), message="Welcome back, Eleni")
    sale, _ = journal.submit(
        identity, lambda ref: (_of_hers(sale_of_two(ref, identity, preview=preview)), TYPED)
    )
    refused = sale.refused("Eleni Georgiou is blocked")
    journal.record(Entry.ANSWERED, refused)
    return refused


def test_nothing_that_crm_com_says_of_her_is_in_the_chain(
    journal: Journal, journal_path: Path
) -> None:
    refused = refused_by_name(journal)
    assert journal.submit("b1", lambda _: pytest.fail("it is there"))[0] == refused
    journal.shut()
    chained = json.dumps(rows(journal_path, "entries"), ensure_ascii=False)
    assert not [secret for secret in SECRETS if secret in chained]


def test_what_crm_com_says_of_a_return_is_forgotten_with_her(
    journal: Journal, journal_path: Path
) -> None:
    sale = sold(journal)
    preview = RewardPreview(Decimal(1), message="Welcome back, Eleni")
    goods = begun(sale, "rest-1", (ReturnedLine(0, Decimal(1)),), AT)
    journal.return_begun(goods, CANCELLATION)

    def make(reference: Reference) -> tuple[GoodsReturn, WriteRequest]:
        rest = rest_of(sale, goods, reference, preview)
        assert rest is not None
        return goods.recording(rest), TYPED

    recording, _ = journal.return_recording(make)
    stuck = recording.for_a_person("Eleni Georgiou is blocked")
    journal.return_step(stuck)

    assert list(journal.returns()) == [stuck]
    journal.shut()
    chained = json.dumps(rows(journal_path, "entries"), ensure_ascii=False)
    assert not [secret for secret in SECRETS if secret in chained]


def test_rows_in_which_less_was_taken_out_read_and_verify_as_they_were_written(
    journal: Journal, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older Cashier left what CRM.COM says in the row; the chain keeps that as it is."""
    with monkeypatch.context() as older:
        older.setattr(personal, "_PLACES", ("basket.customer.name",))
        kept = paid(refused_by_name(journal).without_reward())
        journal.close(kept, receipt_for(kept))

    assert journal.submit("b1", lambda _: pytest.fail("it is there"))[0] == kept
    assert journal.verify().whole
    assert journal.erase_personal_before(clock.now() + A_DAY) > 0
    assert journal.verify().whole
    found, _ = journal.submit("b1", lambda _: pytest.fail("it is there"))
    assert (found.refusal, found.customer and found.customer.name) == (kept.refusal, "")


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
