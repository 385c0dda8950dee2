"""The three small machines of a sale, side by side, as tables of the moves that are allowed.

What CRM.COM knows of the sale (`CrmState`), how the sale itself stands (`Stage`), and what became
of a wallet spend asked for it (`SpendState`). `docs/sale-states.md` draws these tables and a test
compares the drawing.
"""

from decimal import Decimal
from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO


class CrmState(Enum):
    """What CRM.COM knows of the sale; `WAITING` is *not sent*, `KEPT` without reward for good."""

    NONE = "none"
    SENDING = "sending"
    WAITING = "waiting"
    UNKNOWN = "unknown"
    RECORDED = "recorded"
    REFUSED = "refused"
    KEPT = "kept"


class Stage(Enum):
    """How the sale itself stands; `CANCELLED` was closed, and its money was given back.

    `RETURNED` was closed, and some of its goods came back: what is kept is another sale.
    """

    OPEN = "open"
    CLOSED = "closed"
    GIVEN_UP = "given-up"
    CANCELLED = "cancelled"
    RETURNED = "returned"


class SpendState(Enum):
    """What became of the wallet spend asked for this sale.

    `CHECK` is a spend without a usable answer, or one that seems to be returned although its return
    got no answer: nothing comes off the bill, and if it turns out to be there it is cancelled at
    CRM.COM.

    `WITH_PURCHASE` is asked for by the purchase itself, so that there is no spend request that
    could be looked for or cancelled alone. `UNSTATED` is one whose amount no answer states in a way
    that can be right: it does not come off the bill, and only cancelling the sale returns it.
    """

    NONE = "none"
    ASKING = "asking"
    SPENT = "spent"
    CHECK = "check"
    RETURNING = "returning"
    RETURN_UNKNOWN = "return-unknown"
    WITH_PURCHASE = "with-purchase"
    SPENT_WITH_PURCHASE = "spent-with-purchase"
    UNSTATED = "unstated"


CRM_MOVES: dict[CrmState, frozenset[CrmState]] = {
    CrmState.NONE: frozenset({CrmState.SENDING, CrmState.WAITING}),
    CrmState.SENDING: frozenset(
        {CrmState.RECORDED, CrmState.REFUSED, CrmState.WAITING, CrmState.UNKNOWN}
    ),
    CrmState.WAITING: frozenset(
        {CrmState.RECORDED, CrmState.REFUSED, CrmState.UNKNOWN, CrmState.KEPT}
    ),
    CrmState.UNKNOWN: frozenset(
        {CrmState.RECORDED, CrmState.REFUSED, CrmState.WAITING, CrmState.KEPT}
    ),
    CrmState.RECORDED: frozenset(),
    CrmState.REFUSED: frozenset({CrmState.KEPT, CrmState.WAITING}),
    CrmState.KEPT: frozenset(),
}
STAGE_MOVES: dict[Stage, frozenset[Stage]] = {
    Stage.OPEN: frozenset({Stage.CLOSED, Stage.GIVEN_UP}),
    Stage.CLOSED: frozenset({Stage.CANCELLED, Stage.RETURNED}),
    Stage.GIVEN_UP: frozenset(),
    Stage.CANCELLED: frozenset(),
    Stage.RETURNED: frozenset(),
}
SPEND_MOVES: dict[SpendState, frozenset[SpendState]] = {
    SpendState.NONE: frozenset({SpendState.ASKING, SpendState.WITH_PURCHASE}),
    SpendState.ASKING: frozenset({SpendState.SPENT, SpendState.NONE, SpendState.CHECK}),
    SpendState.SPENT: frozenset({SpendState.RETURNING}),
    SpendState.CHECK: frozenset({SpendState.NONE}),
    SpendState.RETURNING: frozenset({SpendState.NONE, SpendState.SPENT, SpendState.RETURN_UNKNOWN}),
    SpendState.RETURN_UNKNOWN: frozenset({SpendState.NONE, SpendState.SPENT, SpendState.CHECK}),
    SpendState.WITH_PURCHASE: frozenset(
        {SpendState.NONE, SpendState.SPENT_WITH_PURCHASE, SpendState.UNSTATED}
    ),
    SpendState.SPENT_WITH_PURCHASE: frozenset(),
    SpendState.UNSTATED: frozenset(),
}


_LIVE = (
    SpendState.SPENT,
    SpendState.RETURNING,
    SpendState.RETURN_UNKNOWN,
    SpendState.SPENT_WITH_PURCHASE,
)
_UNSETTLED = (SpendState.CHECK, SpendState.RETURN_UNKNOWN)


@frozen
class WalletSpend:
    """The one wallet spend of a sale: what was asked, what CRM.COM really spent, its number.

    One that was asked for with the purchase has no number of its own.
    """

    state: SpendState = SpendState.NONE
    asked: Decimal = ZERO
    amount: Decimal = ZERO
    id: str = ""
    number: str = ""
    at: str = ""

    @property
    def live(self) -> bool:
        """Whether it stands at CRM.COM, as far as the till knows."""
        return self.state in _LIVE

    @property
    def unsettled(self) -> bool:
        """Whether nobody knows yet if this money is in the wallet; the till finds out by itself."""
        return self.state in _UNSETTLED


NO_SPEND = WalletSpend()
