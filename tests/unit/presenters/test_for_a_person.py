"""What needs a person is counted by its kind, and said in the words of each."""

from dataclasses import replace

import pytest

from cashier_app.presenters.for_a_person import NOTHING_NEEDED, ForAPerson
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState
from cashier_app.texts.words import Words
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill


@pytest.fixture
def row() -> OutboxRow:
    """A purchase that CRM.COM refused."""
    till = FakeTill().start().paid(mock_up_basket())
    state, now = OutboxState.REFUSED, till.clock.now()
    return OutboxRow(1, OutboxKind.PURCHASE, state, till.current, None, now)


def test_each_kind_has_its_own_words(row: OutboxRow) -> None:
    rows = [
        row,
        replace(row, kind=OutboxKind.CANCELLATION, state=OutboxState.NEEDS_A_PERSON),
        replace(row, kind=OutboxKind.CANCELLATION),
        replace(row, kind=OutboxKind.SPEND_CANCELLATION),
        replace(row, kind=OutboxKind.RETURN_CHECK),
        replace(row, state=OutboxState.WAITING),
    ]
    need = replace(ForAPerson.of(rows), returns=1)
    assert need == ForAPerson(purchases=1, returns=1, cancellations=2, wallet_returns=2)
    said = Words("en").say(need.what)
    assert said == "1 purchase, 1 return, 2 cancellations, 2 wallet returns"


def test_where_nothing_needs_a_person_no_purchase_does(row: OutboxRow) -> None:
    need = ForAPerson.of([replace(row, state=OutboxState.WAITING)])
    assert need == NOTHING_NEEDED
    assert not need
    assert Words("en").say(need.what) == "0 purchases"
