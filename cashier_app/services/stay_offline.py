"""Offline by hand: from that moment no call leaves the till, until somebody goes online again."""

from collections.abc import Callable
from datetime import datetime

from cashier_app.domain.audit import AuditKind
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.line import Line
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.services.ports.offline_mark import OfflineMark


class StayOffline:
    """Holds the line, keeps the mark that survives a restart, and notes both ends in the books.

    Sales go on as without a line: each is kept as *not sent* and goes when the line is let go.
    """

    def __init__(
        self,
        line: Line,
        mark: OfflineMark,
        audit: AuditTrail,
        runner: TaskRunner,
        clock: Clock,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` at both ends, `failed` when the mark cannot be kept."""
        self._line = line
        self._mark = mark
        self._audit = audit
        self._runner = runner
        self._clock = clock
        self._changed = changed
        self._failed = failed

    def begin(self) -> None:
        """Hold the line now."""
        if self._line.by_hand_since is not None:
            return
        now = self._clock.now()
        self._line.hold(now)
        self._keep(lambda: self._mark.put(now))
        self._audit.note(AuditKind.OFFLINE_BEGAN)
        self._changed()

    def end(self) -> None:
        """Let the line go: what waits is sent."""
        since = self._line.by_hand_since
        if since is None:
            return
        self._keep(self._mark.take_away)
        self._audit.note(AuditKind.OFFLINE_ENDED, since=_told(since))
        self._line.let_go()
        self._changed()

    def _keep(self, work: Callable[[], None]) -> None:
        self._runner.submit(Lane.SEARCH, work, lambda _: None, self._failed)


def _told(since: datetime) -> str:
    return since.isoformat(timespec="seconds")
