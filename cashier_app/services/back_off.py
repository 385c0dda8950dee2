"""How long the till leaves a dead line alone with what nobody asked for."""

from threading import Lock

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0


class BackOff:
    """The pause before CRM.COM is asked again unasked: 1, 2, 4, 8, 16, then 30 s.

    Calls that were under way together fail together, so a failure during a pause does not lengthen
    it. Any good answer, and a person who wants it now, ends it at once.
    """

    def __init__(self) -> None:
        """Begin without a pause."""
        self._lock = Lock()
        self._ends_at: float | None = None
        self._next_s = FIRST_WAIT_S

    def failed(self, now: float) -> None:
        """Note a failure at this monotonic time."""
        with self._lock:
            if self._ends_at is not None and now < self._ends_at:
                return
            self._ends_at = now + self._next_s
            self._next_s = min(self._next_s * 2, LONGEST_WAIT_S)

    def end(self) -> None:
        """End the pause; the next one is a short one again."""
        with self._lock:
            self._ends_at = None
            self._next_s = FIRST_WAIT_S

    def left_s(self, now: float) -> float:
        """How many seconds of the pause are left at this monotonic time; 0 when there is none."""
        ends_at = self._ends_at
        return 0.0 if ends_at is None else max(ends_at - now, 0.0)
