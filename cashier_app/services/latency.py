"""How long CRM.COM takes to answer, method by method, since the till was started."""

from bisect import bisect_left
from collections.abc import Sequence
from threading import Lock

from cashier_app.domain.frozen import frozen

# The upper edges of what is counted, from 1 ms to a minute, each a tenth above the one before: what
# is read from them is at most a tenth too long, and a method takes the same kilobyte for ever.
_FIRST_S = 0.001
_GROWTH = 1.1
_EDGES_S = tuple(_FIRST_S * _GROWTH**step for step in range(116))


@frozen
class MethodLatency:
    """What is known of one method, in seconds; the shares are of the calls that were answered.

    Attributes:
        method: the path of the method at CRM.COM.
        count: how many calls were answered.
        failed: how many were not, whatever the reason.
        last: how long the last answer took.
        p50: half of the answers took at most so long.
        p95: nineteen out of twenty took at most so long.
        worst: the longest of all.

    """

    method: str
    count: int
    failed: int
    last: float
    p50: float
    p95: float
    worst: float


class Latency:
    """Counts durations in memory of a fixed size; written in worker lanes, read anywhere."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._lock = Lock()
        self._methods: dict[str, _Counted] = {}

    def note(self, method: str, seconds: float, *, answered: bool) -> None:
        """Note a call that has ended; `seconds` come from a monotonic clock."""
        with self._lock:
            counted = self._methods.setdefault(method, _Counted())
            if answered:
                counted.answered(seconds)
            else:
                counted.failed += 1

    def methods(self) -> Sequence[MethodLatency]:
        """Return what is known, by the name of the method."""
        with self._lock:
            return tuple(counted.as_known(name) for name, counted in sorted(self._methods.items()))


class _Counted:
    """One method's counts: how many answers fell below each edge."""

    def __init__(self) -> None:
        self.failed = 0
        self._below = [0] * (len(_EDGES_S) + 1)
        self._count = 0
        self._last = 0.0
        self._worst = 0.0

    def answered(self, seconds: float) -> None:
        self._count += 1
        self._last = seconds
        self._worst = max(self._worst, seconds)
        self._below[bisect_left(_EDGES_S, seconds)] += 1

    def as_known(self, method: str) -> MethodLatency:
        return MethodLatency(
            method=method,
            count=self._count,
            failed=self.failed,
            last=self._last,
            p50=self._share(50),
            p95=self._share(95),
            worst=self._worst,
        )

    def _share(self, per_cent: int) -> float:
        """Return how long this share of the answers took at most; never more than the worst."""
        wanted = -(-self._count * per_cent // 100)
        seen = 0
        for edge, below in zip(_EDGES_S, self._below, strict=False):
            seen += below
            if seen >= wanted:
                return min(edge, self._worst)
        return self._worst
