"""The clocks of this computer."""

import time
from datetime import datetime


class SystemClock:
    """Local wall time without zone, in whole seconds, and monotonic seconds."""

    def now(self) -> datetime:
        """Local time, as it stands on receipts; the shop's zone is the computer's."""
        return datetime.now().replace(microsecond=0)  # noqa: DTZ005 - CRM.COM takes local time

    def seconds(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()
