"""One token for all lanes, renewed in good time, one renewal at a time."""

from threading import Barrier, Thread

import pytest

from cashier_app.crmcom.credentials import UserLogin
from cashier_app.domain.errors import (
    KeyRefusedError,
    NoKeyError,
    NotSentError,
    UnknownOutcomeError,
)
from cashier_app.sandbox.elia_market import ORGANISATION, PASSWORD, USER_NAME
from cashier_app.services.line import LineState
from tests.contract.sales import sale_of, stranger
from tests.contract.sandbox_world import SandboxWorld, sandbox

SIGN_IN = "authentication/web_api_key/token"
RELEASE = "authentication/token/release"
SIGN_IN_BY_PASSWORD = "authentication/token"
SHOW_TOKEN = "access_tokens/show"
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
SHOW = "rewards_participants/show"


def test_one_token_serves_many_calls(world: SandboxWorld) -> None:
    world.rewards.find_customer(world.member)
    world.rewards.find_customer(world.member)
    assert world.called() == [SIGN_IN, SHOW, SHOW]


def test_a_token_is_renewed_ten_minutes_before_it_dies(world: SandboxWorld) -> None:
    world.rewards.find_customer(world.member)
    world.seconds = 109 * 60
    world.rewards.find_customer(world.member)
    assert world.called().count(SIGN_IN) == 1
    world.seconds = 110 * 60
    world.rewards.find_customer(world.member)
    assert world.called().count(SIGN_IN) == 2


def test_lanes_that_start_together_sign_in_once(world: SandboxWorld) -> None:
    lanes = 6
    start = Barrier(lanes)

    def call() -> None:
        start.wait()
        world.rewards.find_customer(world.member)

    threads = [Thread(target=call) for _ in range(lanes)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert world.called().count(SIGN_IN) == 1
    assert world.called().count(SHOW) == lanes


def test_lanes_that_doubt_the_same_token_renew_it_once(world: SandboxWorld) -> None:
    tokens = world.rewards.there._session.tokens
    doubted = tokens.current()
    new = tokens.renewed(doubted)
    assert new != doubted
    assert tokens.renewed(doubted) == new
    assert world.called().count(SIGN_IN) == 2


def test_a_read_with_a_dead_token_is_repeated_with_a_new_one(world: SandboxWorld) -> None:
    world.rewards.find_customer(world.member)
    world.server.kill_tokens()
    assert world.rewards.find_customer(world.member).checked
    assert world.called() == [SIGN_IN, SHOW, SHOW, SIGN_IN, SHOW]


def test_a_read_is_repeated_once_and_no_more(world: SandboxWorld) -> None:
    with pytest.raises(Exception, match="refused"):
        world.rewards.find_customer(stranger())
    # What CRM.COM knows of the card is asked with the token that is just as new: once.
    assert world.called() == [SIGN_IN, SHOW, SIGN_IN, SHOW, SHOW_TOKEN]


def test_without_a_key_nothing_is_sent(world: SandboxWorld) -> None:
    world.key = None
    with pytest.raises(NoKeyError):
        world.rewards.find_customer(world.member)
    assert world.called() == []
    assert world.line == [LineState.NO_KEY]


def test_a_key_that_comes_later_is_used(world: SandboxWorld) -> None:
    world.key = ""
    with pytest.raises(NoKeyError):
        world.rewards.find_customer(world.member)
    world.key = world.server.api_key
    assert world.rewards.find_customer(world.member).checked


def test_a_refused_key_is_said_in_the_services_words(world: SandboxWorld) -> None:
    world.key = "another-key"
    with pytest.raises(KeyRefusedError) as refusal:
        world.rewards.find_customer(world.member)
    assert refusal.value.words == "The key is not known"
    assert world.called() == [SIGN_IN]
    assert world.line == [LineState.KEY_REFUSED]


def test_no_token_means_that_nothing_was_sent(world: SandboxWorld) -> None:
    world.server.faults.add(SIGN_IN, "http_error")
    with pytest.raises(NotSentError):
        world.rewards.find_customer(world.member)
    assert world.called() == []
    assert world.line == [LineState.AWAY]


def test_the_token_is_released_when_the_till_closes() -> None:
    world = SandboxWorld()
    world.rewards.find_customer(world.member)
    said = len(world.line)
    world.close()
    assert world.called() == [SIGN_IN, SHOW, RELEASE]
    assert len(world.line) == said, "nobody looks at the line any more"
    world.check()


def test_a_till_can_close_while_the_service_is_away() -> None:
    world = SandboxWorld()
    world.rewards.find_customer(world.member)
    world.server.stop()
    world.rewards.close()


@pytest.mark.parametrize("answer", ["envelope_401", "envelope_200", "bare_401"])
def test_a_read_is_cured_however_a_dead_token_is_answered(world: SandboxWorld, answer: str) -> None:
    """crmcom-api.md section 10, row 2."""
    world.rewards.find_customer(world.member)
    world.server.switch(dead_token=answer)
    world.server.kill_tokens()
    assert world.rewards.find_customer(world.member).checked
    assert world.called() == [SIGN_IN, SHOW, SHOW, SIGN_IN, SHOW]


def test_a_write_turned_away_without_an_envelope_is_unknown_and_its_token_is_not_used_again(
    world: SandboxWorld,
) -> None:
    customer = world.rewards.find_customer(world.member)
    request = world.rewards.purchase_request(sale_of(customer, world.now))
    world.server.switch(dead_token="bare_401")
    world.server.kill_tokens()
    with pytest.raises(UnknownOutcomeError):
        world.rewards.record_purchase(request)
    world.rewards.read_wallet(customer)
    assert world.called() == [SIGN_IN, SHOW, CREATE, SIGN_IN, "wallets/get_balance"]


def test_a_refused_write_whose_look_up_is_turned_away_gets_a_new_token(
    world: SandboxWorld,
) -> None:
    customer = world.rewards.find_customer(world.member)
    request = world.rewards.purchase_request(sale_of(customer, world.now))
    world.refuse("record_purchase", "?")
    world.server.switch(dead_token="bare_401")
    world.server.kill_tokens()
    assert world.rewards.record_purchase(request).number
    assert world.called()[2:] == [LIST, SIGN_IN, LIST, CREATE]


def test_a_user_signs_in_where_there_is_no_key(world: SandboxWorld) -> None:
    """Page 494531."""
    world.key = UserLogin(USER_NAME, PASSWORD, ORGANISATION)
    assert world.rewards.find_customer(world.member).checked
    assert world.called() == [SIGN_IN_BY_PASSWORD, SHOW]
    assert PASSWORD not in repr(world.key)


def test_a_wrong_password_is_a_refused_key(world: SandboxWorld) -> None:
    world.key = UserLogin(USER_NAME, "guessed", ORGANISATION)
    with pytest.raises(KeyRefusedError):
        world.rewards.find_customer(world.member)
    assert world.line == [LineState.KEY_REFUSED]


@pytest.mark.parametrize(
    ("release", "minutes", "sign_ins"),
    [("10", (49, 98, 147), 1), ("10", (50,), 2), ("12", (49, 98, 110), 2), ("16", (109,), 1)],
)
def test_a_users_token_lives_by_use_before_r12_and_by_the_clock_after(
    release: str, minutes: tuple[int, ...], sign_ins: int
) -> None:
    """Page 522304."""
    with sandbox(release) as world:
        world.key = UserLogin(USER_NAME, PASSWORD, ORGANISATION)
        world.rewards.find_customer(world.member)
        for minute in minutes:
            world.seconds = minute * 60
            world.rewards.find_customer(world.member)
        assert world.called().count(SIGN_IN_BY_PASSWORD) == sign_ins


def test_a_token_that_two_lanes_doubt_in_their_ways_is_renewed(world: SandboxWorld) -> None:
    tokens = world.rewards.there._session.tokens
    doubted = tokens.current()
    tokens.doubt(doubted)  # a write was turned away with it, and now a read is
    new = tokens.renewed(doubted)
    assert new not in {"", doubted}
    assert tokens.current() == new


def test_a_token_that_nobody_uses_any_more_is_not_doubted(world: SandboxWorld) -> None:
    tokens = world.rewards.there._session.tokens
    old = tokens.current()
    new = tokens.renewed(old)
    tokens.doubt(old)
    assert tokens.current() == new
    assert world.called().count(SIGN_IN) == 2


def test_a_check_of_the_line_always_asks_and_the_next_call_uses_what_it_got(
    world: SandboxWorld,
) -> None:
    world.rewards.find_customer(world.member)
    world.rewards.check_line()
    world.rewards.find_customer(world.member)
    assert world.called() == [SIGN_IN, SHOW, SIGN_IN, SHOW]


def test_a_check_of_a_line_that_is_away_says_so_and_keeps_the_token(world: SandboxWorld) -> None:
    world.rewards.find_customer(world.member)
    world.server.faults.add(SIGN_IN, "cut_before")
    with pytest.raises(NotSentError):
        world.rewards.check_line()
    assert world.line[-1] is LineState.AWAY
    world.rewards.find_customer(world.member)
    assert world.called() == [SIGN_IN, SHOW, SHOW]
