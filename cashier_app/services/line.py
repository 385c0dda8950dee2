"""What is known of the line to CRM.COM, judged by its last real answer or failure."""

from datetime import datetime
from enum import Enum
from math import inf

from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.domain.frozen import frozen
from cashier_app.services.back_off import BackOff
from cashier_app.services.latency import Latency
from cashier_app.services.ports import Clock

# Beyond this a clock is wrong, and the times on receipts and in look-ups with it.
CLOCK_TOLERANCE_S = 120.0


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


_ANSWERED = (LineState.CONNECTED, LineState.KEY_REFUSED)


@frozen
class CallReport:
    """What one call told of the line.

    Attributes:
        state: how it went.
        method: the path of the method at CRM.COM; empty when nothing was called.
        seconds: how long it took, by a monotonic clock.
        clock_offset_s: how far the server's clock is ahead of this computer's (behind: negative);
            None when the answer had no date.

    """

    state: LineState
    method: str = ""
    seconds: float = 0.0
    clock_offset_s: float | None = None


class Line:
    """The last thing heard from CRM.COM; written in worker lanes, read on the GUI thread.

    It begins as connected: nothing was tried yet, and the first call says how it is.
    """

    def __init__(self, clock: Clock) -> None:
        """Note the time of answers by this clock."""
        self._clock = clock
        self._back_off = BackOff()
        self.state = LineState.CONNECTED
        self.by_hand_since: datetime | None = None
        self.elsewhere: Elsewhere | None = None
        self.answered_at: datetime | None = None
        self.returns = 0
        self.clock_offset_s: float | None = None
        self.latency = Latency()

    def called(self, report: CallReport) -> None:
        """Note what a call told; safe from any thread."""
        if report.method:
            answered = report.state in _ANSWERED
            self.latency.note(report.method, report.seconds, answered=answered)
        if report.clock_offset_s is not None:
            self.clock_offset_s = report.clock_offset_s
        self.heard(report.state)

    def heard(self, state: LineState) -> None:
        """Note how the line is; safe from any thread, each value stands on its own."""
        if state is LineState.CONNECTED:
            self.answered_at = self._clock.now()
            self._back_off.end()
            self.returns += self.state is not LineState.CONNECTED
        elif state is not LineState.NO_KEY:  # without a key nothing goes out that could be too much
            self._back_off.failed(self._clock.seconds())
        self.state = state

    def wait_s(self) -> float:
        """How long to leave the line alone with what no person asked for; 0 when it may be asked.

        What a person waits for is sent whatever this says, unless the line is held.
        """
        if self.held:
            return inf
        return self._back_off.left_s(self._clock.seconds())

    def asked_by_person(self) -> None:
        """Let everything be tried again at once, because a person wants to know."""
        self._back_off.end()

    @property
    def held(self) -> bool:
        """Whether nothing is sent whatsoever.

        Somebody took the till offline by hand, or what waits belongs to another CRM.COM.
        """
        return self.by_hand_since is not None or self.elsewhere is not None

    def hold(self, since: datetime) -> None:
        """Let no call leave from now on."""
        self.by_hand_since = since

    def belongs(self, elsewhere: Elsewhere | None) -> None:
        """Let no call leave while something of another CRM.COM is not settled, and then again."""
        returns = self.elsewhere is not None and elsewhere is None
        self.elsewhere = elsewhere
        self.returns += returns

    def let_go(self) -> None:
        """Let calls leave again; what waited for the line is tried at once."""
        self.by_hand_since = None
        self._back_off.end()
        self.returns += 1

    @property
    def clock_is_wrong(self) -> bool:
        """Whether this computer's clock and CRM.COM's are too far apart; not known is not wrong."""
        offset = self.clock_offset_s
        return offset is not None and abs(offset) > CLOCK_TOLERANCE_S
