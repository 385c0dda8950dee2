"""The states of a return of some goods of a sale, and the moves between them.

CRM.COM cancels whole purchases only, so a return is up to three writes there, one after the other:
cancel the purchase, record what the customer keeps, spend for that what she had asked to spend.
The states say which of them may be on its way or not known; `docs/returns.md` tells managers.
"""

from enum import Enum


class ReturnState(Enum):
    """How a return stands.

    `CANCELLING`, `RECORDING` and `SPENDING`: that write was about to be sent, and may have happened
    or not. `CANCEL_NOT_KNOWN` and `REST_NOT_KNOWN`: CRM.COM refuses to say whether the purchase is
    cancelled, or whether what she keeps is recorded: a person looks there. `OWED`: all of CRM.COM's
    answers are there, and the customer has to pay more than she had paid: a person collects it or
    lets it go. `NEEDS_A_PERSON`: the purchase is cancelled, and what she keeps could not be
    recorded. `NOT_DONE`: nothing was cancelled, so nothing happened.
    """

    CANCELLING = "cancelling"
    RECORDING = "recording"
    SPENDING = "spending"
    CANCEL_NOT_KNOWN = "cancel-not-known"
    REST_NOT_KNOWN = "rest-not-known"
    OWED = "owed"
    NEEDS_A_PERSON = "needs-a-person"
    NOT_DONE = "not-done"
    DONE = "done"


# A state that may follow itself is written again: its write is about to be sent once more.
RETURN_MOVES: dict[ReturnState, frozenset[ReturnState]] = {
    ReturnState.CANCELLING: frozenset(
        {
            ReturnState.RECORDING,
            ReturnState.CANCEL_NOT_KNOWN,
            ReturnState.NOT_DONE,
            ReturnState.DONE,
        }
    ),
    ReturnState.CANCEL_NOT_KNOWN: frozenset(
        {
            ReturnState.CANCELLING,
            ReturnState.RECORDING,
            ReturnState.NOT_DONE,
            ReturnState.DONE,
        }
    ),
    ReturnState.RECORDING: frozenset(
        {
            ReturnState.RECORDING,
            ReturnState.SPENDING,
            ReturnState.REST_NOT_KNOWN,
            ReturnState.OWED,
            ReturnState.NEEDS_A_PERSON,
            ReturnState.DONE,
        }
    ),
    ReturnState.REST_NOT_KNOWN: frozenset(
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
# Where a person brings it to its end; nothing is asked of CRM.COM meanwhile.
FOR_A_PERSON = frozenset(
    {
        ReturnState.CANCEL_NOT_KNOWN,
        ReturnState.REST_NOT_KNOWN,
        ReturnState.OWED,
        ReturnState.NEEDS_A_PERSON,
    }
)
# What is kept is not at CRM.COM, or not to be seen there.
STUCK = (ReturnState.NEEDS_A_PERSON, ReturnState.REST_NOT_KNOWN)
ENDED = frozenset(state for state, moves in RETURN_MOVES.items() if not moves)
