"""The states of a return of some goods of a sale, and the moves between them.

CRM.COM cancels whole purchases only, so a return is up to three writes there, one after the other:
cancel the purchase, record what the customer keeps, spend for that what she had asked to spend.
Each state but the last two says which of them may be on its way; `docs/returns.md` tells managers.
"""

from enum import Enum


class ReturnState(Enum):
    """How a return stands.

    `CANCELLING`, `RECORDING` and `SPENDING`: that write was about to be sent, and may have happened
    or not. `OWED`: all of CRM.COM's answers are there, and the customer has to pay more than she
    had paid: a person collects it or lets it go. `NEEDS_A_PERSON`: the purchase is cancelled, and
    what she keeps could not be recorded. `NOT_DONE`: nothing was cancelled, so nothing happened.
    """

    CANCELLING = "cancelling"
    RECORDING = "recording"
    SPENDING = "spending"
    OWED = "owed"
    NEEDS_A_PERSON = "needs-a-person"
    NOT_DONE = "not-done"
    DONE = "done"


# A state that may follow itself is written again: its write is about to be sent once more.
RETURN_MOVES: dict[ReturnState, frozenset[ReturnState]] = {
    ReturnState.CANCELLING: frozenset(
        {ReturnState.RECORDING, ReturnState.NOT_DONE, ReturnState.DONE}
    ),
    ReturnState.RECORDING: frozenset(
        {
            ReturnState.RECORDING,
            ReturnState.SPENDING,
            ReturnState.OWED,
            ReturnState.NEEDS_A_PERSON,
            ReturnState.DONE,
        }
    ),
    ReturnState.SPENDING: frozenset({ReturnState.OWED, ReturnState.DONE}),
    ReturnState.OWED: frozenset({ReturnState.DONE}),
    ReturnState.NEEDS_A_PERSON: frozenset(
        {ReturnState.RECORDING, ReturnState.OWED, ReturnState.DONE}
    ),
    ReturnState.NOT_DONE: frozenset(),
    ReturnState.DONE: frozenset(),
}
ENDED = frozenset(state for state, moves in RETURN_MOVES.items() if not moves)
