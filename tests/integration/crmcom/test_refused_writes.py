"""A refused write: was it the call, or a token that had died? It is never made twice."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from cashier_app.domain.errors import RefusedError, UnknownOutcomeError
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend
from cashier_app.domain.sale import Sale
from tests.contract.sales import asking, never_looked_up, sale_of, stranger
from tests.contract.sandbox_world import SandboxWorld

SIGN_IN = "authentication/web_api_key/token"
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SHOW = "customer_events/purchases/show"
CANCEL = "customer_events/purchases/cancel"
SPEND = "customer_events/spend_requests/create"
LIST_SPENDS = "customer_events/spend_requests/list"
SHOW_SPEND = "customer_events/spend_requests/show"
CANCEL_SPEND = "customer_events/spend_requests/cancel"


@dataclass
class Checkout:
    """A world in which a customer is at the till; `calls` are those since `forget`."""

    world: SandboxWorld
    sale: Sale
    before: int = 0

    def record(self) -> RecordedPurchase:
        return self.world.rewards.record_purchase(self.world.rewards.purchase_request(self.sale))

    def spend(self, answer: RecordedPurchase) -> RecordedSpend:
        asked = asking(self.sale, answer, "3.00")
        return self.world.rewards.spend(self.world.rewards.spend_request(asked, self.world.now))

    def forget(self) -> None:
        self.before = len(self.world.called())

    @property
    def calls(self) -> list[str]:
        return self.world.called()[self.before :]

    @property
    def recorded(self) -> int:
        return len(self.world.server.ledger.purchases_with(str(self.sale.reference)))


@pytest.fixture
def checkout(world: SandboxWorld) -> Checkout:
    customer = world.rewards.find_customer(world.member)
    checkout = Checkout(world, sale_of(customer, world.now))
    checkout.forget()
    return checkout


def test_a_dead_token_costs_a_purchase_nothing(checkout: Checkout) -> None:
    checkout.world.server.kill_tokens()
    checkout.record()
    assert checkout.calls == [CREATE, LIST, SIGN_IN, LIST, CREATE]
    assert checkout.recorded == 1


def test_a_refusal_with_a_live_token_stands(checkout: Checkout) -> None:
    checkout.world.refuse("record_purchase", "No rewards on Mondays")
    with pytest.raises(RefusedError) as refusal:
        checkout.record()
    assert refusal.value.words == "No rewards on Mondays"
    assert checkout.calls == [LIST]
    assert checkout.recorded == 0


def test_a_repeated_reference_that_is_refused_is_the_purchase_itself(checkout: Checkout) -> None:
    first = checkout.record()
    checkout.world.refuse("record_purchase", "This reference exists")
    again = checkout.record()
    assert again.number == first.number
    assert checkout.recorded == 1


def test_a_reference_that_somebody_else_has_is_an_alarm(checkout: Checkout) -> None:
    checkout.record()
    checkout.sale = sale_of(checkout.sale.customer, checkout.sale.performed_on, cheeses=7)
    checkout.world.refuse("record_purchase", "This reference exists")
    with pytest.raises(RefusedError) as alarm:
        checkout.record()
    assert (alarm.value.code, alarm.value.words) == ("mismatch", "This reference exists")
    assert checkout.recorded == 1


def test_a_refusal_stands_in_its_own_words_when_nothing_may_be_read(checkout: Checkout) -> None:
    checkout.world.refuse("record_purchase", "No rewards on Mondays")
    checkout.world.server.faults.add(LIST, "refuse", message="No lists either", times=2)
    with pytest.raises(RefusedError) as refusal:
        checkout.record()
    assert refusal.value.words == "No rewards on Mondays"
    assert checkout.recorded == 0


def test_a_refusal_that_cannot_be_judged_is_unknown(checkout: Checkout) -> None:
    checkout.world.refuse("record_purchase", "?")
    checkout.world.lose_answer("look_up_purchase")
    with pytest.raises(UnknownOutcomeError):
        checkout.record()


def test_a_dead_token_that_cannot_be_renewed_is_unknown(checkout: Checkout) -> None:
    checkout.world.server.kill_tokens()
    checkout.world.server.faults.add(SIGN_IN, "html")
    with pytest.raises(UnknownOutcomeError):
        checkout.record()
    assert checkout.recorded == 0


def test_the_one_repetition_is_not_repeated(checkout: Checkout) -> None:
    checkout.world.server.faults.add(CREATE, "kill_tokens", times=2)
    with pytest.raises(RefusedError):
        checkout.record()
    assert checkout.calls == [CREATE, LIST, SIGN_IN, LIST, CREATE, LIST, SIGN_IN, LIST]
    assert checkout.recorded == 0


def test_a_repetition_that_is_refused_because_the_purchase_is_there_is_the_purchase(
    checkout: Checkout,
) -> None:
    first = checkout.record()
    checkout.world.server.faults.add(CREATE, "kill_tokens")
    checkout.world.server.faults.add(LIST, "hide", times=2)  # the list is behind at first
    checkout.world.refuse("record_purchase", "This reference exists")
    assert checkout.record().number == first.number
    assert checkout.recorded == 1


def test_a_lost_answer_to_the_repetition_is_unknown(checkout: Checkout) -> None:
    checkout.world.server.faults.add(CREATE, "kill_tokens")
    checkout.world.lose_answer("record_purchase")
    with pytest.raises(UnknownOutcomeError):
        checkout.record()
    assert checkout.recorded == 1


def test_an_unknown_card_is_refused_after_one_attempt(checkout: Checkout) -> None:
    checkout.sale = sale_of(never_looked_up(stranger()), checkout.world.now)
    with pytest.raises(RefusedError) as refusal:
        checkout.record()
    assert refusal.value.words
    assert checkout.calls == [CREATE, LIST, SIGN_IN, LIST]


def test_a_dead_token_costs_a_spend_nothing(checkout: Checkout) -> None:
    answer = checkout.record()
    checkout.forget()
    checkout.world.server.kill_tokens()
    spent = checkout.spend(answer)
    assert checkout.calls == [SPEND, LIST_SPENDS, SIGN_IN, LIST_SPENDS, SPEND]
    assert spent.amount is not None
    assert len(checkout.world.server.ledger.spend_requests) == 1


def test_a_refused_spend_is_asked_once(checkout: Checkout) -> None:
    answer = checkout.record()
    checkout.forget()
    checkout.world.refuse("spend", "Closed")
    with pytest.raises(RefusedError):
        checkout.spend(answer)
    assert checkout.calls == [LIST_SPENDS]
    assert checkout.world.server.ledger.spend_requests == ()


def test_a_dead_token_costs_cancellations_nothing(checkout: Checkout) -> None:
    answer = checkout.record()
    spent = checkout.spend(answer)
    rewards = checkout.world.rewards
    checkout.forget()
    checkout.world.server.kill_tokens()
    rewards.cancel_spend(rewards.cancel_spend_request(spent.number))
    assert checkout.calls == [CANCEL_SPEND, SHOW_SPEND, SIGN_IN, SHOW_SPEND, CANCEL_SPEND]
    checkout.forget()
    checkout.world.server.kill_tokens()
    assert rewards.cancel_purchase(rewards.cancel_purchase_request(answer.number)).cancelled
    assert checkout.calls == [CANCEL, SHOW, SIGN_IN, SHOW, CANCEL]


def test_what_is_cancelled_already_counts_as_cancelled(checkout: Checkout) -> None:
    answer = checkout.record()
    spent = checkout.spend(answer)
    rewards = checkout.world.rewards
    for _ in range(2):
        rewards.cancel_spend(rewards.cancel_spend_request(spent.number))
    for _ in range(2):
        assert rewards.cancel_purchase(rewards.cancel_purchase_request(answer.number)).cancelled


def test_a_refused_cancellation_stands(checkout: Checkout) -> None:
    answer = checkout.record()
    rewards = checkout.world.rewards
    checkout.world.refuse("cancel_purchase", "Too late")
    with pytest.raises(RefusedError) as refusal:
        rewards.cancel_purchase(rewards.cancel_purchase_request(answer.number))
    assert refusal.value.words == "Too late"
    since = checkout.world.now - timedelta(hours=36)
    found = rewards.look_up_purchase(checkout.sale, since)
    assert found is not None
    assert not found.cancelled


def test_a_request_is_only_sent_as_what_it_is(checkout: Checkout) -> None:
    request = checkout.world.rewards.cancel_purchase_request("CE1")
    with pytest.raises(ValueError, match="handed in as"):
        checkout.world.rewards.cancel_spend(request)
