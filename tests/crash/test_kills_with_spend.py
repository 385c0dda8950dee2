"""Kill a till whose purchases ask for wallet money themselves: at any step, as in `test_kills`."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.crash.killed_till import Kill, KilledTill, one_of_each
from tests.crash.named_steps import KillAt
from tests.crash.nursery import Nursery
from tests.crash.sandbox_shop import SPEND_MEMBER

SEED = 20261128
LONG_TIMES = 20


@pytest.fixture(scope="module")
def till(new_scratch: Callable[[], Path]) -> Iterator[KilledTill]:
    with SandboxServer(release=18) as server, Nursery() as nursery:
        yield KilledTill(new_scratch(), server, nursery, spend_member=SPEND_MEMBER)


def test_a_till_killed_at_any_step_comes_back_to_it(till: KilledTill, long_run: bool) -> None:
    steps = till.steps()
    assert "submit: committed" in steps
    assert "purchases/create: sent" in steps
    assert not [name for name in steps if "spend_requests" in name]
    random = Random(SEED)
    times, until = (LONG_TIMES, max(steps.values())) if long_run else (1, 1)
    kills = [kill for _ in range(times) for kill in one_of_each(steps, random, until)]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


def test_killed_around_a_call_whose_answer_or_request_is_lost_it_comes_back(
    till: KilledTill,
) -> None:
    kills = [
        Kill(KillAt(step, time))
        for step in ("submit: committed", "purchases/create: sent", "close: committed")
        for time in (2, 3)
    ]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]

    assert faults == []


def test_it_finds_a_spend_that_was_asked_for_and_forgotten(till: KilledTill) -> None:
    faults = till.faults_after(Kill(KillAt("purchases/create: sent")), "forgets what was asked")

    assert any("the wallet paid 2.00, the bill says 0" in fault for fault in faults)
