"""A sale and the request it is about to send are in the journal before the first byte is sent."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from cashier_app.domain.errors import NotSentError, StorageError, TransitionError
from cashier_app.domain.reference import JOURNAL_ALPHABET, Reference
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState
from cashier_app.services.ports import Books, Entry, OpenSale, WriteRequest
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import (
    ANSWER,
    AT,
    REQUEST,
    paid,
    preview_with,
    receipt_for,
    sale_of_two,
)
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.reading import rows


def submit(journal: Books, identity: str) -> Sale:
    sale, _ = journal.submit(identity, lambda ref: (sale_of_two(ref, identity), REQUEST))
    return sale


def test_the_first_sale_gets_number_one_and_its_request_back(journal: Journal) -> None:
    sale, request = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    assert (sale.reference.site, sale.reference.till, sale.reference.number) == ("LCA1", "3", 1)
    assert request == REQUEST


def test_numbers_follow_each_other_without_a_gap(journal: Journal) -> None:
    assert [submit(journal, f"b{n}").reference.number for n in range(5)] == [1, 2, 3, 4, 5]


def test_numbers_go_on_after_a_restart(journal: Journal, open_journal: OpenJournal) -> None:
    first = submit(journal, "b1").reference
    second = submit(open_journal(seed=8), "b2").reference
    assert second == replace(first, number=2)


def test_a_double_press_finds_the_first_sale_and_sends_nothing(journal: Journal) -> None:
    first = submit(journal, "b1")

    def never(_: Reference) -> tuple[Sale, WriteRequest | None]:
        pytest.fail("a number was drawn for a sale that is there already")

    assert journal.submit("b1", never) == (first, None)
    assert submit(journal, "b2").reference.number == 2


def test_a_double_press_finds_the_sale_as_it_stands_now(journal: Journal) -> None:
    recorded = submit(journal, "b1").recorded(ANSWER)
    journal.record(Entry.ANSWERED, recorded)
    found, request = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST))
    assert (found, request) == (recorded, None)


def test_a_sale_whose_request_cannot_be_made_takes_no_number(
    journal: Journal, journal_path: Path
) -> None:
    submit(journal, "b1")

    def fails(_: Reference) -> tuple[Sale, WriteRequest | None]:
        raise NotSentError("no unit is configured")

    with pytest.raises(NotSentError):
        journal.submit("b2", fails)
    assert submit(journal, "b3").reference.number == 2
    journal.shut()
    assert [row["identity"] for row in rows(journal_path, "sales")] == ["b1", "b3"]


def test_a_sale_without_customer_has_no_request(journal: Journal) -> None:
    made = journal.submit("b1", lambda ref: (sale_of_two(ref, "b1", customer=False), None))
    assert made[1] is None


def test_the_row_holds_sale_and_exact_request(journal: Journal, journal_path: Path) -> None:
    submit(journal, "b1")
    journal.shut()
    mark, submitted = rows(journal_path, "entries")
    assert mark["kind"] == "journal-mark"
    assert (submitted["kind"], submitted["sale"]) == ("submitted", "b1")
    assert submitted["at"] == "2026-11-23T12:43:02"
    assert (submitted["call"], submitted["request"]) == (REQUEST.call, REQUEST.body)


def test_the_journal_knows_a_basket_once_it_was_submitted(journal: Journal) -> None:
    assert not journal.knows("b1")
    submit(journal, "b1")
    assert journal.knows("b1")
    assert not journal.knows("b2")


def test_a_new_journal_draws_a_mark_that_can_be_read_aloud(
    journal: Journal, journal_path: Path
) -> None:
    reference = submit(journal, "b1").reference
    journal.shut()
    assert len(reference.journal) == 4
    assert set(reference.journal) <= set(JOURNAL_ALPHABET)
    assert Reference.parse(str(reference)) == reference
    assert reference.journal in str(rows(journal_path, "entries")[0]["body"])


def test_another_journal_draws_another_mark(
    journal: Journal, tmp_path: Path, clock: FakeClock
) -> None:
    first = submit(journal, "b1").reference
    (tmp_path / "other").mkdir()
    other = Journal(tmp_path / "other" / "journal.sqlite", "LCA1", "3", clock, Random(8))
    other.open()
    second = submit(other, "b1").reference
    other.shut()
    assert first.number == second.number
    assert str(first) != str(second)


def test_each_till_has_its_own_series(journal: Journal, open_journal: OpenJournal) -> None:
    submit(journal, "b1")
    other = submit(open_journal(till="4"), "b2").reference
    assert (other.till, other.number) == ("4", 1)
    assert submit(open_journal(), "b3").reference.number == 2


def test_a_journal_that_was_never_opened_by_hand_opens_itself(
    journal_path: Path, journal: Journal, open_journal: OpenJournal
) -> None:
    journal.shut()
    assert submit(journal, "b1").reference.number == 1
    journal.shut()


def test_a_sale_that_cannot_be_written_takes_no_number(journal: Journal) -> None:
    def broken(reference: Reference) -> tuple[Sale, WriteRequest | None]:
        return replace(sale_of_two(reference, "b1"), cashier="\ud83d"), REQUEST

    with pytest.raises(StorageError):
        journal.submit("b1", broken)
    assert submit(journal, "b2").reference.number == 1


# ---- a spend that the purchase asks for itself ---------------------------------------------------

SPENDING = WriteRequest(REQUEST.call, '{"reference_number":"…","spend_amount":1.00}')


def asking(sale: Sale) -> tuple[Sale, WriteRequest]:
    return sale.asking_with_purchase(Decimal(1), AT.isoformat()), SPENDING


def submit_asking(journal: Books) -> tuple[Sale, WriteRequest | None]:
    preview = preview_with(Reduction.FRONT_END)
    return journal.submit(
        "b1", lambda ref: (sale_of_two(ref, "b1", preview=preview), REQUEST), asking
    )


def test_both_requests_are_kept_and_the_one_that_asks_is_sent(
    journal: Journal, journal_path: Path
) -> None:
    sale, request = submit_asking(journal)
    assert (sale.spend.state, request) == (SpendState.WITH_PURCHASE, SPENDING)
    assert journal.open_sale() == OpenSale(sale, REQUEST)
    assert journal.verify().whole
    journal.shut()
    kept = [(row["kind"], row["request"]) for row in rows(journal_path, "entries") if row["call"]]
    assert [kind for kind, _ in kept] == ["submitted", "spend-asked"]
    assert "spend_amount" not in kept[0][1]
    assert "spend_amount" in kept[1][1]


def test_what_is_sent_again_or_later_asks_for_nothing(journal: Journal) -> None:
    sale, _ = submit_asking(journal)
    unknown = sale.unanswered()
    assert journal.sending_again(unknown.sending_again()) == REQUEST
    done = paid(unknown)
    journal.close(done, receipt_for(done))
    [row] = journal.outbox()
    assert (row.request, row.sale.asked_with_purchase) == (REQUEST, Decimal(1))


def test_a_purchase_that_cannot_ask_takes_no_number(journal: Journal, journal_path: Path) -> None:
    with pytest.raises(TransitionError):
        journal.submit("b1", lambda ref: (sale_of_two(ref, "b1"), REQUEST), asking)
    assert not journal.knows("b1")
    assert submit(journal, "b2").reference.number == 1
