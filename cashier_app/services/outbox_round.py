"""One pass over what waits: who is next, who is held up by whom, and when to look again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState

LIVE = (OutboxState.WAITING, OutboxState.BEING_CHECKED)


class Round:
    """Goes through the rows once, oldest first; a row that stays live holds up its customer's next.

    `wake_at` is when the next look-up is due, in monotonic seconds; `settled` says that a row left
    the list, so that what it held up may go on.
    """

    def __init__(self, times: LookUpTimes, *, sends: bool = False, all_due: bool = False) -> None:
        """Send what waits, if `sends`; look up what is due, or everything if `all_due`."""
        self._times = times
        self._rows: Iterator[OutboxRow] = iter(())
        self._held: set[str] = set()
        self.sends = sends
        self.all_due = all_due
        self.wake_at: float | None = None
        self.settled = False

    def and_also(self, other: "Round") -> "Round":
        """Return a round that does what both do."""
        sends, all_due = self.sends or other.sends, self.all_due or other.all_due
        return Round(self._times, sends=sends, all_due=all_due)

    def begin(self, rows: Iterable[OutboxRow]) -> None:
        """Take these rows, as they stand now."""
        self._rows = iter(tuple(rows))

    def next(self) -> OutboxRow | None:
        """Return the next row whose turn it is, None at the end.

        What waits for a person is none of this round's business.
        """
        for row in self._rows:
            if row.state not in LIVE or self._is_held_up(row):
                continue
            if self._is_due(row):
                return row
            self._stays(row)
        return None

    def tried(self, row: OutboxRow, state: OutboxState) -> None:
        """Hear how a row stands after its turn."""
        if state in LIVE:
            self._stays(replace(row, state=state))
        else:
            self.settled = True

    def stop(self) -> None:
        """End here: the line is away. What was due was asked for in vain, like the last one."""
        for row in self._rows:
            if row.state is OutboxState.BEING_CHECKED and not self._is_held_up(row):
                if self._is_due(row):
                    self._times.looked_up(row.id)
                self._stays(row)

    def _is_due(self, row: OutboxRow) -> bool:
        if row.state is OutboxState.WAITING:
            return self.sends
        return self.all_due or self._times.is_due(row.id)

    def _is_held_up(self, row: OutboxRow) -> bool:
        """Whether an earlier row of its customer stays; then this one holds up the next, too."""
        if _keeps_no_order(row):
            return False
        known_as = tuple(_known_as(row.sale))
        held_up = not self._held.isdisjoint(known_as)
        if held_up:
            self._held.update(known_as)
        return held_up

    def _stays(self, row: OutboxRow) -> None:
        if not _keeps_no_order(row):
            self._held.update(_known_as(row.sale))
        if row.state is OutboxState.BEING_CHECKED:
            at = self._times.next_at(row.id)
            self.wake_at = at if self.wake_at is None else min(self.wake_at, at)


def _known_as(sale: Sale) -> Iterator[str]:
    """Say by what a customer is known: her id, and what she showed, if she was never looked up.

    Rows of one customer keep their order, whether she was looked up for each or not.
    """
    customer = sale.customer
    if customer is not None:
        yield customer.identification.value
        if customer.id:
            yield f"id {customer.id}"


def _keeps_no_order(row: OutboxRow) -> bool:
    """Whether a row concerns no other event: a check sends nothing, or a number says what is meant.

    The number is that of what a cancellation cancels.
    """
    numbered = row.kind is not OutboxKind.PURCHASE and row.request is not None
    return numbered or row.kind is OutboxKind.RETURN_CHECK
