"""R2: kill the till at any step, start it again, and it is where it was; nothing happens twice.

After each kill: the same basket or the same step of the same sale; then, when everything came to
rest, a journal that agrees with the ledger of CRM.COM to the cent, and no paper that it does not
know.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.crash.killed_till import NOBODY, Kill, KilledTill, one_of_each
from tests.crash.named_steps import KillAt
from tests.crash.nursery import Nursery

SEED = 20261127
LONG_TIMES = 20
LONG_RANDOM = 200
A_DAY_S = 0.5


@pytest.fixture(scope="module")
def till(new_scratch: Callable[[], Path]) -> Iterator[KilledTill]:
    with SandboxServer() as server, Nursery() as nursery:
        yield KilledTill(new_scratch(), server, nursery)


@pytest.fixture(scope="module")
def steps(till: KilledTill) -> dict[str, int]:
    return till.steps()


def test_the_day_takes_every_step_that_money_takes(steps: dict[str, int]) -> None:
    verbs = {name.split(":")[0] for name in steps}
    entries = ("answered", "spend-asked", "spend-answered", "return-asked", "return-answered")
    assert verbs >= {f"record {entry}" for entry in (*entries, "tender", "tender-undone")}
    assert verbs >= {"keep", "submit", "close", "give_up", "queue_spend_cancellation"}
    assert verbs >= {"outbox_tried", "add_copy", "print", "print_outcome"}
    assert verbs >= {"purchases/create", "purchases/list", "purchases/cancel"}
    assert verbs >= {"spend_requests/create", "spend_requests/list", "spend_requests/cancel"}


def test_a_till_killed_at_any_step_comes_back_to_it(
    till: KilledTill, steps: dict[str, int], long_run: bool
) -> None:
    random = Random(SEED)
    times, until = (LONG_TIMES, max(steps.values())) if long_run else (1, 1)
    kills = [kill for _ in range(times) for kill in one_of_each(steps, random, until)]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]
    print(f"{len(kills)} kills at {len(steps)} steps")

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


def test_a_till_killed_at_any_moment_comes_back_to_it(till: KilledTill, long_run: bool) -> None:
    random = Random(SEED)
    kills = [
        Kill(after_s=random.uniform(0.05, A_DAY_S)) for _ in range(LONG_RANDOM if long_run else 8)
    ]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


@pytest.fixture(scope="module")
def whole_till(new_scratch: Callable[[], Path]) -> Iterator[KilledTill]:
    with SandboxServer() as server, Nursery("tests.crash.window_life") as nursery:
        yield KilledTill(new_scratch(), server, nursery, window=True)


def test_the_whole_till_killed_at_any_step_comes_back_to_it(
    whole_till: KilledTill, long_run: bool
) -> None:
    if long_run:
        kills = one_of_each(whole_till.steps(), Random(SEED), 1)
    else:
        kills = [Kill(KillAt(step)) for step in ("purchases/create: sent", "close: committed")]
    faults = [fault for kill in kills for fault in whole_till.faults_after(kill)]

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


# ---- the harness proves itself -------------------------------------------------------------------


def test_it_finds_a_tender_part_that_was_acknowledged_and_lost(till: KilledTill) -> None:
    faults = till.faults_after(Kill(KillAt("close: begun")), "parts in memory")

    assert any("the sale in work is" in fault for fault in faults)


def test_it_finds_a_purchase_that_is_sent_again_at_start(till: KilledTill) -> None:
    faults = till.faults_after(Kill(KillAt("purchases/create: sent")), "sends again at start")

    assert any("is there 2 times" in fault for fault in faults)


def test_it_finds_a_whole_till_that_does_not_go_on(whole_till: KilledTill) -> None:
    faults = whole_till.faults_after(NOBODY, "shows no receipt")

    assert faults == ["status 1"]
