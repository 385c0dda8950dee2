"""Draws the three tables of `sale_states.py` as `docs/sale-states.md`.

`python -m tests.unit.domain.state_diagram` writes the page anew; a test compares it.
"""

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import (
    CRM_MOVES,
    SPEND_MOVES,
    STAGE_MOVES,
    CrmState,
    SpendState,
    Stage,
)

PAGE = Path(__file__).parents[3] / "docs" / "sale-states.md"

# Which move of `Sale` makes each step: the name of its method.
CRM_STEPS: Mapping[tuple[CrmState, CrmState], str] = {
    (CrmState.NONE, CrmState.SENDING): "for_customer",
    (CrmState.NONE, CrmState.WAITING): "claimed",
    (CrmState.SENDING, CrmState.RECORDED): "recorded",
    (CrmState.SENDING, CrmState.REFUSED): "refused",
    (CrmState.SENDING, CrmState.WAITING): "not_sent",
    (CrmState.SENDING, CrmState.UNKNOWN): "unanswered",
    (CrmState.WAITING, CrmState.RECORDED): "recorded",
    (CrmState.WAITING, CrmState.REFUSED): "refused",
    (CrmState.WAITING, CrmState.UNKNOWN): "unanswered",
    (CrmState.UNKNOWN, CrmState.RECORDED): "recorded",
    (CrmState.UNKNOWN, CrmState.REFUSED): "refused",
    (CrmState.UNKNOWN, CrmState.WAITING): "not_sent",
    (CrmState.WAITING, CrmState.KEPT): "without_reward",
    (CrmState.UNKNOWN, CrmState.KEPT): "without_reward",
    (CrmState.REFUSED, CrmState.KEPT): "without_reward",
    (CrmState.REFUSED, CrmState.WAITING): "released",
}
STAGE_STEPS: Mapping[tuple[Stage, Stage], str] = {
    (Stage.OPEN, Stage.CLOSED): "closed",
    (Stage.OPEN, Stage.GIVEN_UP): "given_up",
    (Stage.CLOSED, Stage.CANCELLED): "cancelled",
    (Stage.CLOSED, Stage.RETURNED): "returned",
}
SPEND_STEPS: Mapping[tuple[SpendState, SpendState], str] = {
    (SpendState.NONE, SpendState.ASKING): "asking_wallet",
    (SpendState.ASKING, SpendState.SPENT): "wallet_spent",
    (SpendState.ASKING, SpendState.NONE): "wallet_not_spent",
    (SpendState.ASKING, SpendState.CHECK): "wallet_unanswered",
    (SpendState.CHECK, SpendState.NONE): "wallet_not_spent",
    (SpendState.SPENT, SpendState.RETURNING): "returning_wallet",
    (SpendState.RETURNING, SpendState.NONE): "wallet_returned",
    (SpendState.RETURNING, SpendState.SPENT): "wallet_return_refused",
    (SpendState.RETURNING, SpendState.RETURN_UNKNOWN): "wallet_return_unanswered",
    (SpendState.RETURN_UNKNOWN, SpendState.NONE): "wallet_returned",
    (SpendState.RETURN_UNKNOWN, SpendState.SPENT): "wallet_return_refused",
    (SpendState.RETURN_UNKNOWN, SpendState.CHECK): "wallet_seems_returned",
    (SpendState.NONE, SpendState.WITH_PURCHASE): "asking_with_purchase",
    (SpendState.WITH_PURCHASE, SpendState.NONE): "not_sent",
    (SpendState.WITH_PURCHASE, SpendState.SPENT_WITH_PURCHASE): "recorded",
    (SpendState.WITH_PURCHASE, SpendState.UNSTATED): "recorded",
}

MEANINGS: Mapping[Enum, str] = {
    CrmState.NONE: "The sale has no customer and is not sent.",
    CrmState.SENDING: "The purchase stands in the journal and is on its way. No money is taken.",
    CrmState.WAITING: "Nothing left the till. The sale goes on at full price and is sent later.",
    CrmState.UNKNOWN: "It was sent and no answer came. The till looks it up by its reference.",
    CrmState.RECORDED: "CRM.COM has it. Its answer decides what comes off the bill.",
    CrmState.REFUSED: "CRM.COM does not take it. The cashier decides: without reward, or back.",
    CrmState.KEPT: "Sold without reward, for good.",
    Stage.OPEN: "Being paid.",
    Stage.CLOSED: "Paid in full. Its bill never changes again.",
    Stage.GIVEN_UP: "It does not happen. What CRM.COM has of it is cancelled there.",
    Stage.CANCELLED: "It was closed and is undone: its money went back to the customer.",
    Stage.RETURNED: "It was closed and some goods came back: what is kept is another sale.",
    SpendState.NONE: "No wallet money is asked for.",
    SpendState.ASKING: "The spend request is on its way. No money is taken.",
    SpendState.SPENT: "What CRM.COM really spent comes off the bill.",
    SpendState.CHECK: "No answer, or an impossible amount: not on the bill, cancelled if found.",
    SpendState.RETURNING: "The spend is being cancelled at CRM.COM. No money is taken.",
    SpendState.WITH_PURCHASE: "The purchase itself asks for it, and its answer is awaited.",
    SpendState.SPENT_WITH_PURCHASE: "Comes off the bill; only cancelling the sale returns it.",
    SpendState.UNSTATED: "No possible amount is stated: not on the bill, returned with the sale.",
    SpendState.RETURN_UNKNOWN: "No answer to that: it still comes off the bill, and is checked.",
}


@dataclass(frozen=True)
class Machine:
    """One of the three: its table, its steps by name, and the states in which a sale may open."""

    title: str
    table: Mapping[Enum, frozenset[Enum]]
    steps: Mapping[tuple[Enum, Enum], str]
    openings: Mapping[Enum, str]


MACHINES = (
    Machine(
        "What CRM.COM knows of the sale",
        dict(CRM_MOVES.items()),
        dict(CRM_STEPS.items()),
        {CrmState.NONE: "no customer", CrmState.SENDING: "Pay"},
    ),
    Machine(
        "How the sale itself stands",
        dict(STAGE_MOVES.items()),
        dict(STAGE_STEPS.items()),
        {Stage.OPEN: "Pay"},
    ),
    Machine(
        "What became of the wallet spend",
        dict(SPEND_MOVES.items()),
        dict(SPEND_STEPS.items()),
        {SpendState.NONE: "Pay"},
    ),
)

INTRODUCTION = """\
# The states of a sale

A sale is three small machines side by side. The tables stand in
`cashier_app/domain/sale_states.py`, the moves in `cashier_app/domain/sale.py`; anything that is not
drawn here raises `TransitionError` and changes nothing. Some moves ask for more than a state: no
money may have been taken, or all of it must have been. Their docstrings say so.

This page is written by `python -m tests.unit.domain.state_diagram` and compared by a test.
"""


def page() -> str:
    """Return the whole page."""
    return "\n".join([INTRODUCTION, *(line for one in MACHINES for line in _section(one))])


def _section(machine: Machine) -> Iterator[str]:
    yield f"## {machine.title}\n"
    yield "```mermaid"
    yield "stateDiagram-v2"
    for state in machine.table:
        yield f'    state "{state.value}" as {state.name}'
    for state, words in machine.openings.items():
        yield f"    [*] --> {state.name}: {words}"
    for before, after in _steps(machine):
        yield f"    {before.name} --> {after.name}: {machine.steps[before, after]}"
    yield "```\n"
    yield "| State | Meaning |"
    yield "|---|---|"
    for state in machine.table:
        yield f"| {state.value} | {MEANINGS[state]} |"
    yield ""
    yield "| From | To | Move | When |"
    yield "|---|---|---|---|"
    for before, after in _steps(machine):
        move = machine.steps[before, after]
        yield f"| {before.value} | {after.value} | `{move}` | {_first_line_of(move)} |"
    yield ""


def _steps(machine: Machine) -> list[tuple[Enum, Enum]]:
    """The steps of the table, in the order in which its states are declared."""
    order = list(machine.table)
    return [
        (before, after)
        for before, afters in machine.table.items()
        for after in sorted(afters, key=order.index)
    ]


def _first_line_of(move: str) -> str:
    doc = inspect.getdoc(getattr(Sale, move))
    assert doc is not None
    return doc.partition("\n")[0]


def main(target: Path = PAGE) -> None:
    """Write the page, into the docs unless told otherwise."""
    target.parent.mkdir(exist_ok=True)
    target.write_text(page(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
