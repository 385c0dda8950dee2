"""Notes when the till began to sell offline, and when CRM.COM answered again."""

from cashier_app.domain.audit import AuditKind
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.line import Line, LineState
from cashier_app.services.ports import TaskRunner

LOOK_EVERY_S = 5.0


class NoteLine:
    """Looks at the line now and then: the line itself is written in worker lanes."""

    def __init__(self, line: Line, runner: TaskRunner, audit: AuditTrail) -> None:
        """Note for this line; `start` begins to look."""
        self._line = line
        self._runner = runner
        self._audit = audit
        self._away = False

    def start(self) -> None:
        """Look, now and from here on."""
        state = self._line.state
        away = state is not LineState.CONNECTED
        if away != self._away:
            self._away = away
            kind = AuditKind.OFFLINE_BEGAN if away else AuditKind.OFFLINE_ENDED
            self._audit.note(kind, line=state.value)
        self._runner.after(LOOK_EVERY_S, self.start)
