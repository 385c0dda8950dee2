"""R5: any move of a sale, from any state, in any order; and a till in rough hands for a long time.

tests/unit plays the same machine and the same hands for a moment, here it goes on until so many
moves were tried. A move that is tried on the side, to see that it is refused or keeps every
promise, counts like one that is made. That the machine finds a wrong move is shown in
tests/unit/domain/test_planted_defects.py.
"""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CRM_MOVES, SPEND_MOVES, STAGE_MOVES
from tests.unit.domain.sale_machine import STEPS, Journey, SaleMachine
from tests.unit.domain.test_sale_machine import changes, moves_of
from tests.unit.services import test_any_order as any_order
from tests.unit.services.any_order import RoughHands

pytestmark = pytest.mark.expected_log("the disk is full", always=False)

SHORT_MOVES, LONG_MOVES = 50_000, 1_000_000
# So many moves one example tries at least, on average.
MOVES_OF_AN_EXAMPLE = 100
SHORT_TILLS, LONG_TILLS = 40, 4_000
STEPS_OF_A_TILL = 60
CHECKS: Sequence[Callable[[list[RoughHands]], None]] = (
    any_order.test_the_till_is_never_stuck,
    any_order.test_nothing_happens_that_nobody_expected,
    any_order.test_no_purchase_is_recorded_twice,
    any_order.test_a_closed_sale_is_paid_to_the_cent,
    any_order.test_a_given_up_sale_is_not_at_crm_com,
    any_order.test_a_closed_sale_of_a_customer_is_at_crm_com_once,
    any_order.test_the_wallet_paid_what_came_off_the_bill_and_nothing_else,
    any_order.test_what_waited_came_to_an_end,
)


class CountedSale(SaleMachine):
    """Counts the moves that were made and those that were tried on the side."""

    journey = Journey()
    made = 0

    def go_on(self, after: Sale) -> None:
        type(self).made += 1
        super().go_on(after)


def test_every_move_from_every_state_keeps_the_promises(long_run: bool) -> None:
    target = LONG_MOVES if long_run else SHORT_MOVES
    run_state_machine_as_test(
        CountedSale,
        settings=settings(
            stateful_step_count=STEPS, max_examples=target // MOVES_OF_AN_EXAMPLE, deadline=None
        ),
    )
    journey = CountedSale.journey
    tried = CountedSale.made + journey.moves
    print(f"{CountedSale.made} moves made, {tried} tried")

    assert tried >= target
    assert changes(journey.crm) == moves_of(CRM_MOVES)
    assert changes(journey.stage) == moves_of(STAGE_MOVES)
    assert changes(journey.spend) == moves_of(SPEND_MOVES)


def test_a_till_in_rough_hands_keeps_its_books(long_run: bool) -> None:
    """Seeds that tests/unit does not play."""
    first, count = 1_000, LONG_TILLS if long_run else SHORT_TILLS
    tills = []
    for seed in range(first, first + count):
        hands = RoughHands(seed)
        for _ in range(STEPS_OF_A_TILL):
            hands.step()
        hands.settle()
        hands.finish()
        tills.append(hands)
    print(f"{count * STEPS_OF_A_TILL} steps of {count} tills")

    for check in CHECKS:
        check(tills)
