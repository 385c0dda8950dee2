"""One token for all lanes, renewed in good time, one renewal at a time."""

from threading import Barrier, Thread

import pytest

from cashier_app.domain.errors import KeyRefusedError, NoKeyError, NotSentError
from cashier_app.services.line import LineState
from tests.contract.sales import stranger
from tests.contract.sandbox_world import SandboxWorld

SIGN_IN = "authentication/web_api_key/token"
RELEASE = "authentication/token/release"
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
    tokens = world.rewards._tokens
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
    assert world.called() == [SIGN_IN, SHOW, SIGN_IN, SHOW]


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
