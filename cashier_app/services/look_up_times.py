"""When to look an unknown outcome up again, and since when nothing of it can be on its way."""

from dataclasses import dataclass
from random import Random

from cashier_app.services.ports import Clock

# The look-ups after it shows as unknown, in seconds from that moment; then one every 30 s.
LOOK_UPS_S = (2.0, 10.0, 30.0)
LOOK_UP_EVERY_S = 30.0
# A look-up that meets a fault of the service waits at random, up to 1 s, 2 s, 4 s … 512 s: full
# jitter, so that the tills of a shop do not all ask at once when the service comes back.
_FIRST_PAUSE_S = 1.0
_LONGEST_PAUSE_S = 512.0
_MOST_DOUBLINGS = 9
# A look-up that is refused so often, with these pauses in between, is refused for good.
MOST_REFUSALS = 10


def look_up_delay(
    waited_s: float, quiet_in_s: float | None = None, *, was_quiet: bool = True
) -> float:
    """Return the seconds to the next look-up of something unknown since so many seconds.

    The end of the quiet period is a look-up of its own, also when it passed while one was on its
    way that had begun before it.

    Args:
        waited_s: how long it has been unknown.
        quiet_in_s: how far away the end of the quiet period is; None when it has not begun.
        was_quiet: whether the last look-up began after that end.
    """
    delay = next((at - waited_s for at in LOOK_UPS_S if at > waited_s), LOOK_UP_EVERY_S)
    if quiet_in_s is None or (was_quiet and quiet_in_s <= 0):
        return delay
    return min(delay, max(quiet_in_s, 0.0))


@dataclass(slots=True)
class _Row:
    unknown_since_s: float
    quiet_from_s: float
    next_at_s: float = 0.0
    failures: int = 0
    refusals: int = 0


class LookUpTimes:
    """Keeps for each row when it is looked up next; all of it in monotonic time.

    A clock that jumps neither hurries a row nor parks it. Nothing is kept over a restart: then the
    quiet period starts anew, which is safe.
    """

    def __init__(self, clock: Clock, random: Random, quiet_s: float) -> None:
        """Nothing can be on its way any more `quiet_s` after the last request left the line."""
        self._clock = clock
        self._random = random
        self._quiet_s = quiet_s
        self._rows: dict[int, _Row] = {}

    def sent(self, number: int) -> None:
        """A request of this row just left the line without an answer."""
        now = self._clock.seconds()
        self._rows[number] = _Row(now, now)
        self.looked_up(number)

    def looked_up(self, number: int, *, was_quiet: bool = True) -> None:
        """It was looked up, or could not be because the line is away: plan the next time.

        No request was on the line meanwhile, the money lane is one wide. So the quiet period of a
        row that this run of the till did not send begins here.
        """
        now = self._clock.seconds()
        row = self._row(number)
        row.failures = 0
        quiet_in_s = row.quiet_from_s + self._quiet_s - now
        row.next_at_s = now + look_up_delay(
            now - row.unknown_since_s, quiet_in_s, was_quiet=was_quiet
        )

    def met_a_fault(self, number: int) -> None:
        """The look-up got something that is no answer: wait, and longer each time."""
        row = self._row(number)
        window_s = min(_FIRST_PAUSE_S * 2**row.failures, _LONGEST_PAUSE_S)
        pause_s = max(self._random.random() * window_s, _FIRST_PAUSE_S)
        row.failures = min(row.failures + 1, _MOST_DOUBLINGS)
        row.next_at_s = self._clock.seconds() + pause_s

    def refused(self, number: int) -> bool:
        """The look-up was refused; return whether that has to be believed by now.

        Then the row is done with here: a person decides. Whatever she says, it begins anew.
        """
        self.met_a_fault(number)
        row = self._row(number)
        row.refusals += 1
        for_good = row.refusals >= MOST_REFUSALS
        if for_good:
            self.forget(number)
        return for_good

    def answered(self, number: int, *, was_quiet: bool) -> None:
        """The look-up got an answer that can be used: what was refused before is no matter.

        `was_quiet` says whether nothing could be on its way any more when it began.
        """
        self._row(number).refusals = 0
        self.looked_up(number, was_quiet=was_quiet)

    def is_due(self, number: int) -> bool:
        """Whether it is time to look it up; a row that was never looked up is due at once."""
        return self.next_at(number) <= self._clock.seconds()

    def next_at(self, number: int) -> float:
        """When it is looked up next, in monotonic seconds."""
        row = self._rows.get(number)
        return 0.0 if row is None else row.next_at_s

    def is_quiet(self, number: int) -> bool:
        """Whether nothing of it can be on its way any more."""
        row = self._rows.get(number)
        return row is not None and self._clock.seconds() >= row.quiet_from_s + self._quiet_s

    def forget(self, number: int) -> None:
        """The row is done."""
        self._rows.pop(number, None)

    def _row(self, number: int) -> _Row:
        now = self._clock.seconds()
        return self._rows.setdefault(number, _Row(now, now))
