from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import Enum
from functools import partial
from pathlib import Path

import pytest

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage, WalletSpend
from tests.fakes.shop import ELENI
from tests.unit.domain.sales import ANSWER, AT, D, cash, recorded, sending, spend_answer
from tests.unit.domain.state_diagram import MACHINES, MEANINGS, PAGE, Machine, main, page

STEPS = [
    pytest.param(before, after, move, id=f"{before.value} to {after.value}")
    for machine in MACHINES
    for (before, after), move in machine.steps.items()
]


def without_owner(sale: Sale) -> Sale:
    return replace(sale, basket=sale.basket.with_customer(None))


# What the moves are given that need something.
GIVEN: Mapping[str, Callable[[Sale], Sale]] = {
    "for_customer": lambda sale: sale.for_customer(ELENI),
    "recorded": lambda sale: sale.recorded(ANSWER),
    "claimed": lambda sale: without_owner(sale).claimed(ELENI, AT),
    "refused": lambda sale: sale.refused("No"),
    "returned": lambda sale: sale.returned("LCA1-3-000420-K7Q2"),
    "asking_wallet": lambda sale: sale.asking_wallet(D(5), AT),
    "wallet_spent": lambda sale: sale.wallet_spent(spend_answer("5")),
    "asking_with_purchase": lambda sale: sale.asking_with_purchase(D(5), AT),
}
# The answer of which a step is made that needs another one.
ANSWERED = {SpendState.SPENT_WITH_PURCHASE: replace(ANSWER, requested=D(5))}


# What is decided only after the sale closed.
AFTERWARDS = {"released", "without_reward", "claimed"}


def sale_in(state: Enum, move: str) -> Sale:
    if isinstance(state, CrmState):
        stage = Stage.CLOSED if move in AFTERWARDS else Stage.OPEN
        return replace(sending(), crm=state, stage=stage)
    if state is SpendState.WITH_PURCHASE or move == "asking_with_purchase":
        return replace(sending(), spend=WalletSpend(SpendState(state), asked=D(5)))
    if isinstance(state, SpendState):
        return replace(recorded(), spend=WalletSpend(state, asked=D(5)))
    paid = recorded().with_tender(cash("34.90"))
    return replace(paid, crm=CrmState.KEPT, stage=Stage(state))


def state_of(sale: Sale, kind: type[Enum]) -> Enum:
    states: tuple[Enum, ...] = (sale.crm, sale.stage, sale.spend.state)
    return next(state for state in states if isinstance(state, kind))


def test_the_page_in_the_docs_draws_the_tables_as_they_are() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == page(), "the tables changed: python -m tests.unit.domain.state_diagram"


def test_the_command_writes_the_page_with_its_folder(tmp_path: Path) -> None:
    written = tmp_path / "docs" / "sale-states.md"
    main(written)
    assert written.read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("machine", MACHINES, ids=lambda machine: machine.title)
def test_every_step_of_the_tables_is_drawn_and_no_other(machine: Machine) -> None:
    allowed = {(before, after) for before, afters in machine.table.items() for after in afters}
    assert machine.steps.keys() == allowed


def test_every_state_is_in_a_table_and_has_a_meaning() -> None:
    states = {*CrmState, *Stage, *SpendState}
    assert {state for machine in MACHINES for state in machine.table} == states
    assert MEANINGS.keys() == states


@pytest.mark.parametrize(("before", "after", "move"), STEPS)
def test_a_step_is_made_by_the_move_that_it_is_named_after(
    before: Enum, after: Enum, move: str
) -> None:
    make = GIVEN.get(move, getattr(Sale, move))
    answer = ANSWERED.get(after) if isinstance(after, SpendState) else None
    if answer is not None:
        make = partial(Sale.recorded, answer=answer)
    assert state_of(make(sale_in(before, move)), type(before)) is after
