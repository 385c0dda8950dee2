"""A customer is found in the way of each release, and the reason is told when she is not."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.crmcom.release import Release
from cashier_app.crmcom.settings import Assumed
from cashier_app.domain.customer import Identification, Means
from cashier_app.domain.errors import (
    NotActiveError,
    NotSentError,
    RefusedError,
    SeveralFoundError,
)
from cashier_app.sandbox.faults import Kind
from tests.contract.sales import never_looked_up, sale_of, stranger
from tests.contract.sandbox_world import SandboxWorld, sandbox

SIGN_IN = "authentication/web_api_key/token"
SHOW_PARTICIPANT = "rewards_participants/show"
SHOW_ACCOUNT = "accounts_receivable/show"
LIST_ACCOUNTS = "accounts_receivable/list"
GET_BALANCE = "wallets/get_balance"
SHOW_TOKEN = "access_tokens/show"
GOLD = Identification(Means.CARD, "7012864471")
TWO_HAVE_IT = Identification(Means.EMAIL, "pavlou.family@gmail.com")
PENDING_EMAIL = Identification(Means.EMAIL, "despina.k@gmail.com")


@pytest.fixture(params=["10", "12", "16", "17", "18"])
def each(request: pytest.FixtureRequest) -> Iterator[SandboxWorld]:
    with sandbox(request.param) as world:
        yield world


def calls_after(world: SandboxWorld, before: int) -> list[str]:
    return world.called()[before:]


def test_one_call_or_two_find_a_customer_with_her_wallet(each: SandboxWorld) -> None:
    """Pages 489928, 512933, 490490."""
    customer = each.rewards.find_customer(GOLD)
    newer = [SIGN_IN, SHOW_ACCOUNT, GET_BALANCE]
    assert each.called() == (newer if each.release >= Release(17) else [SIGN_IN, SHOW_PARTICIPANT])
    assert str(customer.wallet) == "18.75"
    assert (customer.first_name, customer.tier) == ("Eleni", "Gold")
    assert not customer.spending_blocked


def test_the_wallet_is_read_by_its_own_call_once_it_is_surely_there(each: SandboxWorld) -> None:
    """Since R12 by page 520105, since R14.2 by page 517999."""
    customer = each.rewards.find_customer(GOLD)
    before = len(each.called())
    each.server.set_wallet("000482", Decimal("7.05"))
    assert each.rewards.read_wallet(customer) == Decimal("7.05")
    assert each.rewards.read_wallet(never_looked_up(GOLD)) == Decimal("7.05")
    call = GET_BALANCE if each.release >= Release(14, 2) else SHOW_PARTICIPANT
    assert calls_after(each, before) == [call, call]


@pytest.mark.parametrize("fault", ["refuse", "http_error"])
def test_she_is_found_although_her_wallet_cannot_be_read(fault: Kind) -> None:
    with sandbox("17") as world:
        world.server.faults.add(GET_BALANCE, fault, times=2)
        customer = world.rewards.find_customer(GOLD)
        assert (customer.first_name, customer.wallet) == ("Eleni", None)


def test_why_a_card_does_not_work_is_asked_once(each: SandboxWorld) -> None:
    """Page 496721."""
    with pytest.raises(NotActiveError) as refusal:
        each.rewards.find_customer(each.inactive_card)
    show = SHOW_ACCOUNT if each.release >= Release(17) else SHOW_PARTICIPANT
    assert each.called() == [SIGN_IN, show, SIGN_IN, show, SHOW_TOKEN]
    assert refusal.value.words, "CRM.COM's words to the look-up itself"


@pytest.mark.parametrize("fault", ["refuse", "http_error"])
def test_without_an_answer_as_to_why_the_refusal_stands(world: SandboxWorld, fault: Kind) -> None:
    world.server.faults.add(SHOW_TOKEN, fault)
    with pytest.raises(RefusedError) as refusal:
        world.rewards.find_customer(world.inactive_card)
    assert not isinstance(refusal.value, NotActiveError)


def test_an_e_mail_that_no_access_token_holds_is_looked_for_in_the_accounts(
    each: SandboxWorld,
) -> None:
    """Page 493328; section 10, row 12."""
    customer = each.rewards.find_customer(each.email_member)
    assert customer.first_name == "Dimitris"
    assert [call for call in each.called() if call != SIGN_IN][2:] == [
        SHOW_TOKEN,
        LIST_ACCOUNTS,
        SHOW_ACCOUNT,
        *([GET_BALANCE] if each.release >= Release(14, 2) else []),
    ]
    sale = sale_of(customer, each.now)
    each.rewards.preview(sale.basket, each.now)
    each.rewards.record_purchase(each.rewards.purchase_request(sale))
    named = [call.request for call in each.server.calls if "purchases" in call.method]
    assert all("accounts_receivable_identifier" in request for request in named)


def test_an_e_mail_of_nobody_finds_nobody(each: SandboxWorld) -> None:
    with pytest.raises(RefusedError) as refusal:
        each.rewards.find_customer(Identification(Means.EMAIL, "nobody@example.com"))
    assert not isinstance(refusal.value, SeveralFoundError)


def test_an_e_mail_of_two_is_told_from_one_of_nobody(each: SandboxWorld) -> None:
    with pytest.raises(SeveralFoundError):
        each.rewards.find_customer(TWO_HAVE_IT)


def test_an_e_mail_that_waits_for_its_owner_is_not_found_behind_her_back(
    world: SandboxWorld,
) -> None:
    with pytest.raises(NotActiveError) as refusal:
        world.rewards.find_customer(PENDING_EMAIL)
    assert refusal.value.unverified
    assert LIST_ACCOUNTS not in world.called()


def test_only_e_mails_are_looked_for_in_the_accounts(world: SandboxWorld) -> None:
    with pytest.raises(RefusedError):
        world.rewards.find_customer(stranger())
    assert LIST_ACCOUNTS not in world.called()


def test_a_site_may_keep_e_mails_to_access_tokens() -> None:
    with sandbox(assumed=Assumed(email_through_accounts=False)) as world:
        with pytest.raises(RefusedError):
            world.rewards.find_customer(world.email_member)
        assert LIST_ACCOUNTS not in world.called()


def test_accounts_that_do_not_answer_are_no_answer(world: SandboxWorld) -> None:
    world.server.faults.add(LIST_ACCOUNTS, "http_error")
    with pytest.raises(NotSentError):
        world.rewards.find_customer(world.email_member)


def test_accounts_that_may_not_be_listed_leave_the_refusal(world: SandboxWorld) -> None:
    world.server.faults.add(LIST_ACCOUNTS, "refuse")
    with pytest.raises(RefusedError):
        world.rewards.find_customer(world.email_member)


@pytest.mark.parametrize(("then", "now"), [("16", "17"), ("17", "16"), ("16", "18")])
def test_sales_of_either_kind_are_found_after_the_release_changed(then: str, now: str) -> None:
    with sandbox(then) as world:
        customer = world.rewards.find_customer(world.member)
        sale = sale_of(customer, world.now)
        recorded = world.rewards.record_purchase(world.rewards.purchase_request(sale))
        world.server.release = now
        after = world.client(replace(world.settings, release=Release.of(now)))
        with closing(after):
            found = after.look_up_purchase(sale, world.now - timedelta(hours=36))
            assert found is not None
            assert found.number == recorded.number
            later = sale_of(customer, world.now, number=419)
            again = after.record_purchase(after.purchase_request(later))
            assert again.number != recorded.number
