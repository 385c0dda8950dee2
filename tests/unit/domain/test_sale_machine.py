from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from cashier_app.domain.sale_states import CRM_MOVES, SPEND_MOVES, STAGE_MOVES
from tests.unit.domain.sale_machine import STEPS, Journey, SaleMachine
from tests.unit.domain.sale_rules import MOVES

S = TypeVar("S", bound=Enum)


def moves_of(table: Mapping[S, frozenset[S]]) -> set[tuple[S, S]]:
    return {(state, after) for state, afters in table.items() for after in afters}


def changes(noted: set[tuple[S, S]]) -> set[tuple[S, S]]:
    return {(before, after) for before, after in noted if before is not after}


class Till(SaleMachine):
    """Keeps a journey of its own."""

    journey = Journey()


def test_a_sale_keeps_its_promises_on_every_way_and_every_way_is_gone(long_run: bool) -> None:
    runs, floor = (2_000, 1_000_000) if long_run else (100, 50_000)
    often = settings(stateful_step_count=STEPS, max_examples=runs)
    run_state_machine_as_test(Till, settings=often)
    assert Till.journey.steps >= floor
    assert changes(Till.journey.crm) == moves_of(CRM_MOVES)
    assert changes(Till.journey.stage) == moves_of(STAGE_MOVES)
    assert changes(Till.journey.spend) == moves_of(SPEND_MOVES)
    assert Till.journey.refused == set(MOVES)
