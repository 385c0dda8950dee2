"""A whole till while CRM.COM is away: the line is left alone, and work goes on when it is back."""

from cashier_app.domain.errors import NotSentError
from cashier_app.services.line import LineState
from cashier_app.services.ports import OutboxState
from tests.fakes.shop import mock_up_basket
from tests.fakes.till import FakeTill

CALLS = ("preview", "record_purchase", "look_up_purchase", "find_customer", "read_wallet")


def closed_offline() -> FakeTill:
    """A till that closed a sale which could not be sent, within the pause of the line."""
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(CALLS, NotSentError())
    till.line.heard(LineState.AWAY)
    till.paid(mock_up_basket())
    till.rewards.calls.clear()
    till.wired.payment.finish_requested()
    till.runner.run()
    return till


def test_a_sale_that_closes_does_not_try_a_line_that_is_known_to_be_away() -> None:
    till = closed_offline()

    assert "record_purchase" not in till.rewards.calls
    assert [row.state for row in till.books.outbox()] == [OutboxState.WAITING]
    assert till.bar.queued == 1


def test_what_waits_goes_within_two_seconds_when_the_line_is_back() -> None:
    till = closed_offline()
    till.rewards.trouble = {}
    till.line.heard(LineState.CONNECTED)
    till.wait(2)

    assert till.rewards.references == ["LCA1-3-000418-K7Q2"]
    assert till.bar.queued == 0
