"""Given up is given up: whatever is late, lost, or dies in between, CRM.COM keeps nothing of it."""

import pytest

from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Lane, OutboxKind, OutboxState
from tests.fakes.clock import FakeClock
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.services.dying_till import DyingBooks, TillDied, lived_through

# A whole sale that is given up makes no more writes than this; a later number never dies.
WRITES = range(1, 13)
CRM_CALLS = ("record_purchase", "spend", "cancel_purchase")


def give_up(till: FakeTill) -> None:
    """Cancel the sale in work, if there is one, and let everything come to its end."""
    till.do(till.wired.give_up.give_up, till.wired.till.cancelled)
    till.wait(600)


def spend(till: FakeTill) -> None:
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()


def nothing_is_left(till: FakeTill) -> bool:
    """Whether CRM.COM has no live purchase and no live spend, and nothing waits any more."""
    live = [purchase for purchase in till.rewards.purchases.values() if not purchase.cancelled]
    waits = [row for row in till.books.rows if row.state is not OutboxState.DONE]
    return not live and not till.rewards.spends and not waits


@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("write", WRITES)
def test_a_till_that_dies_at_any_write_cancels_what_was_given_up(
    write: int, afterwards: bool
) -> None:
    books = DyingBooks(FakeClock(), dies_at=write, afterwards=afterwards)
    till = lived_through(FakeTill(books=books).start(), [spend, give_up])
    give_up(till)

    assert nothing_is_left(till)
    assert all(sale.stage is Stage.GIVEN_UP for sale in till.books.sales.values())


def test_the_walk_reaches_the_end_of_a_sale_that_is_given_up() -> None:
    books = DyingBooks(FakeClock())
    lived_through(FakeTill(books=books).start(), [spend, give_up])
    assert 6 <= books.writes < max(WRITES)


@pytest.mark.parametrize("call", CRM_CALLS)
def test_a_till_that_dies_when_crm_com_has_it_cancels_what_was_given_up(call: str) -> None:
    till = FakeTill().start()
    till.rewards.lost[call] = TillDied()  # type: ignore[assignment] # no error: the end
    again = lived_through(till, [spend, give_up])
    again.rewards.lost.clear()
    give_up(again)

    assert nothing_is_left(again)


# ---- what turns up late --------------------------------------------------------------------------


def test_a_spend_on_its_way_when_the_sale_is_given_up_is_cancelled_when_it_turns_up() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    asked = till.runner.take(Lane.MONEY)  # it is on the line when the cashier cancels
    till.do(till.wired.give_up.give_up, till.wired.till.cancelled)
    kinds = [row.kind for row in till.books.rows]
    assert kinds == [OutboxKind.CANCELLATION, OutboxKind.SPEND_CANCELLATION]
    till.release().wait(10)
    assert till.rewards.purchases["CE000001"].cancelled
    asked.run()  # and it arrives after the purchase was cancelled
    assert till.rewards.spends
    till.wait(600)

    assert nothing_is_left(till)


def test_a_spend_that_never_arrives_ends_after_the_quiet_period() -> None:
    till = FakeTill().start().at_spend_form(mock_up_basket())
    till.runner.hold(Lane.MONEY)
    till.ask_wallet("10.00").runner.run()
    till.runner.take(Lane.MONEY)
    till.do(till.wired.give_up.give_up, till.wired.till.cancelled).release()
    till.wait(600)

    assert nothing_is_left(till)
    assert "spend" not in till.rewards.calls


def test_a_purchase_that_arrives_within_the_quiet_period_is_cancelled() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    sale = till.current
    till.do(till.wired.give_up.give_up, till.wired.till.cancelled).wait(60)
    till.rewards.trouble.clear()
    till.rewards.record_purchase(till.rewards.purchase_request(sale))
    till.wait(600)

    assert till.rewards.purchases["CE000001"].cancelled
    assert nothing_is_left(till)


def test_a_sale_that_was_given_up_is_never_sent_again() -> None:
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    till.paid(mock_up_basket())
    till.do(till.wired.give_up.give_up, till.wired.till.cancelled)
    till.rewards.trouble.clear()
    till.wait(3600)

    assert till.rewards.references == []
    assert till.rewards.calls.count("record_purchase") == 1
    assert nothing_is_left(till)
