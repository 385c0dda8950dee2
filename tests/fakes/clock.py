"""A clock that moves only when a test moves it."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass
class FakeClock:
    """Wall clock and monotonic clock, both by hand."""

    at: datetime = datetime(2026, 11, 23, 12, 43, 2)  # noqa: DTZ001 - the till's local time
    monotonic: float = 1000.0

    def now(self) -> datetime:
        """Local time, whole seconds."""
        return self.at.replace(microsecond=0)

    def seconds(self) -> float:
        """Monotonic seconds."""
        return self.monotonic

    def pass_time(self, seconds: float) -> None:
        """Let both clocks run on."""
        self.monotonic += seconds
        self.at += timedelta(seconds=seconds)
