"""Hold the line while something that waits belongs to another CRM.COM than that of the settings."""

from collections.abc import Callable

from cashier_app.domain.elsewhere import Elsewhere
from cashier_app.services.line import Line
from cashier_app.services.ports import Books, Lane, TaskRunner

LOOK_EVERY_S = 20.0


class SameCrmCom:
    """Asks the books at the start whose they are; they follow the settings where nothing is begun.

    An unknown purchase that was looked up at another system would not be found there, and be sent
    again: a double. So nothing leaves the till, which sells on as without a line, until the old
    address is back in the settings or everything that belongs to it is settled.
    """

    def __init__(
        self,
        books: Books,
        line: Line,
        address: str,
        runner: TaskRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the line is held, still or anew, or let go."""
        self._books = books
        self._line = line
        self._address = address
        self._runner = runner
        self._changed = changed
        self._failed = failed

    def start(self) -> None:
        """Ask now; the books lane keeps the order, so nothing of the books is sent before."""
        self._runner.submit(
            Lane.BOOKS, lambda: self._books.at_address(self._address), self._known, self._not_known
        )

    def _known(self, elsewhere: Elsewhere | None) -> None:
        before = self._line.elsewhere
        self._line.belongs(elsewhere)
        if elsewhere is not None:
            self._runner.after(LOOK_EVERY_S, self.start)
        if elsewhere is not None or before is not None:
            self._changed()

    def _not_known(self, error: Exception) -> None:
        """What cannot be known is not sent; it is asked again, and told once."""
        told = self._line.elsewhere == Elsewhere()
        self._known(Elsewhere())
        if not told:
            self._failed(error)
