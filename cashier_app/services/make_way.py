"""What stands in the way of putting another version in this one's place, or of taking it away.

A sale that is under way belongs to the program it was begun with. What waits to be sent is safe in
the books, but nobody sends it while the program is gone, and a new one should not have to begin
with what the old one left.
"""

from collections.abc import Iterable
from enum import Enum

from cashier_app.services.ports import OutboxState


class Change(Enum):
    """What is about to happen to the program; the books stay in either case."""

    UPGRADE = "upgrade"
    REMOVAL = "removal"


class Hindrance(Enum):
    """Why not now."""

    SALE_OPEN = "sale-open"
    WAITING = "waiting"
    FOR_A_PERSON = "for-a-person"


_UNDER_WAY = {OutboxState.WAITING, OutboxState.BEING_CHECKED}


def hindrances(
    change: Change,
    outbox: Iterable[OutboxState],
    *,
    sale_open: bool,
    running: bool,
    anyway: bool = False,
) -> tuple[Hindrance, ...]:
    """Say what stands in the way; nothing does when it is empty.

    Args:
        change: what is about to happen.
        outbox: the states of the rows that are not done.
        sale_open: whether a sale is between its opening and its closing.
        running: whether a till runs, in which somebody may be selling.
        anyway: a person wants the upgrade though something waits, or though a till that does not
            run any more left a sale open: the books carry both over. It counts for nothing else.

    """
    states = set(outbox)
    found = []
    if sale_open:
        found.append(Hindrance.SALE_OPEN)
    if states & _UNDER_WAY:
        found.append(Hindrance.WAITING)
    if change is Change.REMOVAL and states - _UNDER_WAY:
        found.append(Hindrance.FOR_A_PERSON)
    if anyway and change is Change.UPGRADE:
        return (Hindrance.SALE_OPEN,) if sale_open and running else ()
    return tuple(found)
