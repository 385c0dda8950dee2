"""The log tells how each call went, and nothing about keys, tokens or people."""

import logging
import re
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import CashierError
from tests.contract.sales import asking, sale_of, stranger
from tests.contract.sandbox_world import SandboxWorld, sandbox

EMAIL = Identification(Means.EMAIL, "nobody.of.ours@example.com")


def test_each_call_is_one_line_with_duration_outcome_and_our_reference(
    world: SandboxWorld, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="cashier.crmcom")
    customer = world.rewards.find_customer(world.member)
    request = world.rewards.purchase_request(sale_of(customer, world.now))
    world.lose_answer("record_purchase")
    with pytest.raises(CashierError):
        world.rewards.record_purchase(request)
    lines = [re.sub(r"\d+ ms", "N ms", record.getMessage()) for record in caplog.records]
    assert lines == [
        "authentication/web_api_key/token N ms accepted -",
        "rewards_participants/show N ms accepted -",
        "customer_events/purchases/create N ms unknown LCA1-3-000418-K7Q2",
    ]


@pytest.mark.parametrize("release", ["16", "17", "18"])
def test_no_key_no_token_and_nothing_personal_is_ever_logged(
    release: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with sandbox(release) as world:
        _try_everything(world, caplog)


def _try_everything(world: SandboxWorld, caplog: pytest.LogCaptureFixture) -> None:
    rewards = world.rewards
    customer = rewards.find_customer(world.member)
    sale = sale_of(customer, world.now)
    rewards.preview(sale.basket, world.now)
    recorded = rewards.record_purchase(rewards.purchase_request(sale))
    spent = rewards.spend(rewards.spend_request(asking(sale, recorded, "3.00"), world.now))
    rewards.cancel_spend(rewards.cancel_spend_request(spent.number))
    nobody = "CE99"
    world.refuse("find_customer", "Ask Anna Kowalska")
    world.refuse("read_purchase", "Ask Anna Kowalska")
    rewards.read_wallet(customer)
    rewards.purchases_of(customer, world.now - timedelta(hours=1))
    for trouble in (
        lambda: rewards.find_customer(stranger()),
        lambda: rewards.read_purchase(nobody),
        lambda: rewards.find_customer(EMAIL),
    ):
        with pytest.raises(CashierError) as error:
            trouble()
        # As the till logs an error that nobody expected, with everything that led to it.
        chain = (error.type, error.value, error.tb)
        caplog.handler.handle(logging.LogRecord("till", logging.ERROR, "", 0, "", (), chain))

    token = rewards.there._session.tokens.current()
    assert len(token) > 32
    assert (customer.name, customer.wallet) == ("Anna Kowalska", Decimal("148.90"))
    secrets = [
        token,
        token.rpartition(".")[2],
        world.server.api_key,
        world.member.value,
        stranger().value,
        "Anna",
        "Kowalska",
        customer.id,
        customer.member_number,
        recorded.number,
        customer.id.rpartition(":")[2],
        EMAIL.value,
        nobody,
        "148.9",
    ]
    assert "customer_events/purchases/create" in caplog.text
    assert "RefusedError" in caplog.text
    assert [secret for secret in secrets if secret in caplog.text] == []
