"""Past sales that are given to a customer, in the books."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.services.ports import OutboxKind, OutboxState
from cashier_app.storage.journal import Journal
from tests.integration.storage.a_sale import ANSWER, AT, CANCELLATION, REQUEST, basket_of_two
from tests.integration.storage.conftest import OpenJournal
from tests.integration.storage.test_returns import goods_of, sold

ELENI = basket_of_two().customer


def claimed(sale: Sale) -> Sale:
    assert ELENI is not None
    return sale.claimed(ELENI, AT.isoformat())


def test_it_waits_in_the_outbox_with_its_request(
    journal: Journal, open_journal: OpenJournal
) -> None:
    sale = sold(journal, customer=False)
    journal.claim(claimed(sale), REQUEST)
    after = open_journal()
    (row,) = after.outbox()

    assert (row.kind, row.state, row.request) == (
        OutboxKind.PURCHASE, OutboxState.WAITING, REQUEST,
    )  # fmt: skip
    assert (row.sale.customer, row.sale.crm) == (ELENI, CrmState.WAITING)
    assert row.sale.performed_on == sale.performed_on


def test_it_is_given_once(journal: Journal) -> None:
    sale = sold(journal, customer=False)
    journal.claim(claimed(sale), REQUEST)
    with pytest.raises(TransitionError):
        journal.claim(claimed(sale), REQUEST)

    assert len(journal.outbox()) == 1
    assert journal.verify().fault is None


def test_what_crm_takes_off_later_is_owed(journal: Journal) -> None:

    sale = sold(journal, customer=False)
    given = claimed(sale)
    journal.claim(given, REQUEST)
    recorded = given.recorded(replace(ANSWER, instant=Decimal("0.50")))
    journal.outbox_tried(journal.outbox()[0], OutboxState.DONE, recorded)

    assert [one.amount for one in journal.give_backs()] == [Decimal("0.50")]


def test_goods_that_come_back_are_in_nobody_elses_hands(journal: Journal) -> None:
    sale = sold(journal, customer=False)
    journal.return_begun(goods_of(sale), CANCELLATION)
    with pytest.raises(TransitionError):
        journal.claim(claimed(sale), REQUEST)


def test_claims_are_found_by_the_time_at_which_they_were_made(journal: Journal) -> None:
    sale = sold(journal, customer=False)
    sold(journal, "b2", customer=False)
    before = journal._clock.now()
    journal.claim(claimed(sale), REQUEST)

    assert [one.identity for one in journal.claimed_since(before)] == ["b1"]
    assert list(journal.claimed_since(before + timedelta(days=1))) == []
