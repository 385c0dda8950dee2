"""Customers are forgotten in time: in the journal, its free pages, its second log, its backups."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.goods_return import ReturnedLine, begun as begun_return
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Entry, WriteRequest
from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock
from tests.integration.storage.a_sale import ANSWER, CANCELLATION, paid, receipt_for, sale_of_two
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.test_personal import SECRETS, SHE, TYPED

NINETY = timedelta(days=90)


def begun(journal: Journal, identity: str) -> Sale:
    def make(reference: object) -> tuple[Sale, WriteRequest]:
        sale = sale_of_two(reference, identity)  # type: ignore[arg-type]
        return replace(sale, basket=sale.basket.with_customer(SHE)), TYPED

    sale, _ = journal.submit(identity, make)
    return sale


def sold(journal: Journal, identity: str, *, sent: bool = True) -> None:
    sale = begun(journal, identity)
    sale = sale.recorded(ANSWER) if sent else sale.not_sent()
    journal.record(Entry.ANSWERED, sale)
    done = paid(sale)
    journal.close(done, receipt_for(done))


def found(folder: Path) -> list[str]:
    """Which files of the till still name her."""
    return sorted(
        file.name
        for file in folder.rglob("*")
        if file.is_file()
        for secret in SECRETS[:5]
        if secret.encode() in file.read_bytes()
    )


def kept_since(clock: FakeClock) -> datetime:
    return clock.now() - NINETY


def test_what_is_older_than_the_shop_keeps_it_goes_and_the_chain_is_whole(
    journal: Journal, clock: FakeClock
) -> None:
    sold(journal, "old")
    clock.pass_time(NINETY.total_seconds() + 60)
    sold(journal, "new")
    assert journal.erase_personal_before(kept_since(clock)) > 0
    old, new = (journal.submit(name, lambda _: pytest.fail("it is there"))[0] for name in _BOTH)
    assert old.customer is not None
    assert new.customer is not None
    assert (old.customer.name, new.customer.name) == ("", "Eleni Georgiou")
    assert journal.verify().whole
    event = journal.events()[-1].event
    assert event.kind is AuditKind.PERSONAL_ERASED
    assert dict(event.facts)["rows"] != "0"


_BOTH = ("old", "new")


def test_nothing_is_written_when_there_is_nothing_to_forget(
    journal: Journal, clock: FakeClock
) -> None:
    assert journal.erase_personal_before(kept_since(clock)) == 0
    sold(journal, "new")
    assert journal.erase_personal_before(kept_since(clock)) == 0
    assert journal.events() == ()


def test_what_still_has_to_be_sent_keeps_its_customer(
    journal: Journal, clock: FakeClock, open_journal: OpenJournal
) -> None:
    sold(journal, "old")
    sold(journal, "waits", sent=False)
    clock.pass_time(NINETY.total_seconds() * 2)
    assert journal.erase_personal_before(kept_since(clock)) > 0
    (row,) = open_journal().outbox()
    assert row.sale.customer is not None
    assert row.sale.customer.name == "Eleni Georgiou"
    assert row.request == TYPED


def test_a_sale_whose_goods_are_coming_back_keeps_its_customer(
    journal: Journal, clock: FakeClock
) -> None:
    sold(journal, "older")
    sold(journal, "old")
    clock.pass_time(NINETY.total_seconds() * 2)
    sale = journal.sale_numbered(2)
    assert sale is not None
    goods = begun_return(sale, "rest", (ReturnedLine(0, Decimal(1)),), clock.now())
    journal.return_begun(goods, TYPED)
    clock.pass_time(NINETY.total_seconds() * 2)
    assert journal.erase_personal_before(kept_since(clock)) > 0
    old = journal.sale_numbered(2)
    assert old is not None
    assert old.customer == SHE
    journal.return_step(goods.not_done())
    assert journal.erase_personal_before(kept_since(clock)) > 0


@pytest.mark.parametrize("state", [CancelState.ASKED, CancelState.NOT_KNOWN])
def test_a_cancellation_of_which_nobody_knows_keeps_what_came_after_it(
    journal: Journal, clock: FakeClock, state: CancelState
) -> None:
    asked = journal.cancel_asked(Cancellation("LCA1-2-001733-AAAA", "P9"), CANCELLATION)
    journal.cancel_answered(replace(asked, state=state))
    sold(journal, "after")
    clock.pass_time(NINETY.total_seconds() * 2)
    assert journal.erase_personal_before(kept_since(clock)) == 0
    journal.cancel_answered(replace(asked, state=CancelState.NOT_DONE))
    assert journal.erase_personal_before(kept_since(clock)) > 0


def test_an_open_sale_keeps_its_customer(journal: Journal, clock: FakeClock) -> None:
    begun(journal, "open")
    clock.pass_time(NINETY.total_seconds() * 2)
    assert journal.erase_personal_before(kept_since(clock)) == 0
    opened = journal.open_sale()
    assert opened is not None
    assert opened.request == TYPED


def test_no_file_of_the_till_names_her_any_more(
    journal: Journal, clock: FakeClock, tmp_path: Path
) -> None:
    sold(journal, "old")
    journal.back_up()
    assert found(tmp_path)
    clock.pass_time(NINETY.total_seconds() + 60)
    forget(journal, clock)
    # The second log is put aside first, and goes at the next time.
    clock.pass_time(24 * 3600)
    sold_without_her(journal, clock)
    forget(journal, clock)
    journal.shut()
    assert found(tmp_path) == []


def forget(journal: Journal, clock: FakeClock) -> None:
    journal.erase_personal_before(kept_since(clock))
    journal.back_up()
    journal.forget_copies(kept_since(clock))


def sold_without_her(journal: Journal, clock: FakeClock) -> None:
    sale, _ = journal.submit("b2", lambda ref: (sale_of_two(ref, "b2", customer=False), None))
    done = paid(sale)
    journal.close(done, receipt_for(done))


def test_the_search_finds_a_file_that_still_names_her(
    journal: Journal, clock: FakeClock, tmp_path: Path
) -> None:
    """The planted defect: copies that nobody lets go."""
    sold(journal, "old")
    clock.pass_time(NINETY.total_seconds() + 60)
    journal.erase_personal_before(kept_since(clock))
    journal.shut()
    assert "journal-copy.jsonl" in found(tmp_path)
    assert "journal.sqlite" not in found(tmp_path)
