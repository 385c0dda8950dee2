"""What is known of the line to CRM.COM, judged by its last real answer or failure."""

from datetime import datetime
from enum import Enum

from cashier_app.services.ports import Clock


class LineState(Enum):
    """How the last call to CRM.COM went.

    `AWAY` is no answer, or one that is not CRM.COM's (a proxy's page, half an answer). `NOT_SECURE`
    is a wrong certificate: someone may be in the way, which is never shown as "offline".
    """

    CONNECTED = "connected"
    AWAY = "away"
    NOT_SECURE = "not-secure"
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"


class Line:
    """The last thing heard from CRM.COM; written in worker lanes, read on the GUI thread.

    It begins as connected: nothing was tried yet, and the first call says how it is.
    """

    def __init__(self, clock: Clock) -> None:
        """Note the time of answers by this clock."""
        self._clock = clock
        self.state = LineState.CONNECTED
        self.answered_at: datetime | None = None

    def heard(self, state: LineState) -> None:
        """Note how a call went; safe from any thread, each value stands on its own."""
        if state is LineState.CONNECTED:
            self.answered_at = self._clock.now()
        self.state = state
