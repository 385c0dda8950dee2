"""Kill a till that exchanges goods: their money is in a payment, on the list, or given back."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.crash.killed_till import Kill, KilledTill, one_of_each
from tests.crash.named_steps import KillAt
from tests.crash.nursery import Nursery

SEED = 20261128
LONG_TIMES = 10
# The transactions that move what was kept for an exchange; the others are killed elsewhere.
OF_EXCHANGING = ("return_settled", "record tender", "give_up", "close", "give_back_paid")
VERBS = {"return_settled", "record tender", "record tender-undone", "give_up", "close",
         "give_back_paid"}  # fmt: skip


@pytest.fixture(scope="module")
def till(new_scratch: Callable[[], Path]) -> Iterator[KilledTill]:
    with SandboxServer() as server, Nursery("tests.crash.exchanging") as nursery:
        yield KilledTill(new_scratch(), server, nursery, life="exchange")


@pytest.fixture(scope="module")
def steps(till: KilledTill) -> dict[str, int]:
    return {name: count for name, count in till.steps().items() if name.startswith(OF_EXCHANGING)}


def test_a_till_killed_at_any_step_has_each_cent_in_one_place(
    till: KilledTill, steps: dict[str, int], long_run: bool
) -> None:
    assert {name.split(":")[0] for name in steps} == VERBS
    random = Random(SEED)
    times = LONG_TIMES if long_run else 1
    kills = [kill for _ in range(times) for kill in one_of_each(steps, random, 20)]
    faults = [fault for kill in kills for fault in till.faults_after(kill)]

    assert faults == [], f"{len(kills)} kills, seed {SEED}"


def test_it_finds_money_that_pays_and_is_on_the_list_as_well(
    till: KilledTill, steps: dict[str, int]
) -> None:
    kill = Kill(KillAt("give_back_paid: begun", steps["give_back_paid: begun"]))
    planted = till.faults_after(kill, "pays and forgets what it took")

    assert any("kept" in fault and "used" in fault for fault in planted)
