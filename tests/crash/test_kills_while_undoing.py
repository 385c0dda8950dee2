"""Kill a till that cancels and returns, at any step, also between two of its calls."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.crash.killed_till import Kill, KilledTill, one_of_each
from tests.crash.named_steps import KillAt
from tests.crash.nursery import Nursery

SEED = 20261129
LONG_TIMES = 10
# The steps between which money moves; the day comes by each of them several times.
OF_UNDOING = ("return_", "claim", "cancel_", "sale_cancelled", "purchases/", "spend_requests/")


@pytest.fixture(scope="module")
def till(new_scratch: Callable[[], Path]) -> Iterator[KilledTill]:
    with SandboxServer() as server, Nursery("tests.crash.undoing") as nursery:
        yield KilledTill(new_scratch(), server, nursery, life="undo")


@pytest.fixture(scope="module")
def steps(till: KilledTill) -> dict[str, int]:
    return {name: count for name, count in till.steps().items() if name.startswith(OF_UNDOING)}


def test_the_day_takes_every_step_that_undoing_takes(steps: dict[str, int]) -> None:
    verbs = {name.split(":")[0] for name in steps}
    assert verbs >= {"cancel_asked", "sale_cancelled", "return_begun", "return_recording"}
    assert "claim" in verbs
    assert verbs >= {"return_step", "return_sending_again", "return_settled"}
    assert verbs >= {"purchases/cancel", "purchases/create", "purchases/show", "purchases/list"}
    assert verbs >= {"spend_requests/create", "spend_requests/list"}


def test_a_till_killed_at_any_step_undoes_it_once(
    till: KilledTill, steps: dict[str, int], long_run: bool
) -> None:
    random = Random(SEED)
    times = LONG_TIMES if long_run else 1
    kills = [kill for _ in range(times) for kill in one_of_each(steps, random, 20)]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


def test_it_finds_what_is_kept_sent_again_at_start(till: KilledTill, steps: dict[str, int]) -> None:
    # The return's own create is the first purchase after the cancellation of a return began.
    kill = Kill(KillAt("return_recording: committed"))
    sound = till.faults_after(kill)
    planted = till.faults_after(Kill(KillAt("return_step: begun")), "returns again at start")

    assert sound == []
    assert any("is there 2 times" in fault for fault in planted)
