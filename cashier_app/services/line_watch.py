"""Take up again what waited for the line, as soon as CRM.COM answers anything."""

from collections.abc import Callable

from cashier_app.services.line import Line
from cashier_app.services.ports import TaskRunner

LOOK_EVERY_S = 2.0


class LineWatch:
    """Looks now and then whether the line came back: it is heard in other threads than the till's.

    Everything that waits has its own next try; this only makes it sooner.
    """

    def __init__(self, line: Line, runner: TaskRunner, returned: Callable[[], None]) -> None:
        """Call `returned` on the GUI thread after each return of the line."""
        self._line = line
        self._runner = runner
        self._returned = returned
        self._known = line.returns

    def start(self) -> None:
        """Look now and then every two seconds."""
        returns = self._line.returns
        if returns != self._known:
            self._known = returns
            self._returned()
        self._runner.after(LOOK_EVERY_S, self.start)
