"""How much of what waits needs a person, each kind in its own words."""

from collections.abc import Sequence
from functools import reduce

from cashier_app.domain.frozen import frozen
from cashier_app.presenters.message import Message, say
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState

FOR_A_PERSON = (OutboxState.REFUSED, OutboxState.NEEDS_A_PERSON)


@frozen
class ForAPerson:
    """The counts of what needs a person; a wallet return is one that goes back alone."""

    purchases: int = 0
    returns: int = 0
    cancellations: int = 0
    wallet_returns: int = 0

    @classmethod
    def of(cls, rows: Sequence[OutboxRow], returns: int) -> "ForAPerson":
        """Count these rows of the outbox, and so many returns of goods, which are none of it."""
        kinds = [row.kind for row in rows if row.state in FOR_A_PERSON]
        purchases, cancellations = map(kinds.count, (OutboxKind.PURCHASE, OutboxKind.CANCELLATION))
        return cls(purchases, returns, cancellations, len(kinds) - purchases - cancellations)

    def __bool__(self) -> bool:
        return self != NOTHING_NEEDED

    @property
    def what(self) -> Message:
        """Say what it is: "1 purchase, 2 returns"."""
        counts = {
            "purchases": self.purchases,
            "returns": self.returns,
            "cancellations": self.cancellations,
            "wallet-returns": self.wallet_returns,
        }
        said = [say(f"queue.count.{key}", n=n) for key, n in counts.items() if n]
        nothing = say("queue.count.purchases", n=0)
        return reduce(lambda one, more: say("till.facts", said=one, next=more), said or [nothing])


NOTHING_NEEDED = ForAPerson()
