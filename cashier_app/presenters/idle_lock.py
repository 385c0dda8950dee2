"""Locks a till that nobody has touched for long."""

from collections.abc import Callable

from cashier_app.services.ports import Clock, TaskRunner


class IdleLock:
    """Counts from the last touch, key or scan, on the monotonic clock."""

    def __init__(
        self, runner: TaskRunner, clock: Clock, after_s: float, lock: Callable[[], None]
    ) -> None:
        """Call `lock` once nobody touched the till for this long; `start` begins to count."""
        self._runner = runner
        self._clock = clock
        self._after_s = after_s
        self._lock = lock
        self._touched_at = clock.seconds()

    def touched(self) -> None:
        """Somebody is here."""
        self._touched_at = self._clock.seconds()

    def start(self) -> None:
        """Begin to count."""
        self.touched()
        self._runner.after(self._after_s, self._look)

    def _look(self) -> None:
        left = self._touched_at + self._after_s - self._clock.seconds()
        if left <= 0:
            self._lock()
            left = self._after_s
        self._runner.after(left, self._look)
