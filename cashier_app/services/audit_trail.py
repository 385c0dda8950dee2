"""The audit trail: who did what at this till, in the same chain as its sales."""

from collections.abc import Callable

from cashier_app.domain.audit import NO_NAME, AuditEvent, AuditKind
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.services.ports.audit import AuditBooks


class AuditTrail:
    """Notes events in the books lane; nothing waits for them, and none is lost in silence."""

    def __init__(
        self,
        books: AuditBooks,
        runner: TaskRunner,
        clock: Clock,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` when an event could not be written."""
        self._books = books
        self._runner = runner
        self._clock = clock
        self._failed = failed
        # Who is at the till, as the journal says it; people who sign in put themselves in here.
        self.who: Callable[[], str] = lambda: NO_NAME
        # Called at the end, to note what a lane did last and nobody was told of any more.
        self.left: list[Callable[[], None]] = []
        self._ended = False

    def end(self) -> None:
        """Write what is left to be noted; for when the lanes have ended.

        Raises:
            StorageError: it could not be written.

        """
        self._ended = True
        for note_rest in self.left:
            note_rest()

    def note(self, kind: AuditKind, **facts: str) -> None:
        """Write what just happened. Never give it an API key, a PIN or a customer's data."""
        self.note_of(self.who(), kind, **facts)

    def note_of(self, who: str, kind: AuditKind, **facts: str) -> None:
        """Write what just happened by somebody else than the person at the till."""
        event = AuditEvent(kind, self._clock.now(), who, tuple(facts.items()))
        if self._ended:
            self._books.note_event(event)
        else:
            self._runner.submit(
                Lane.BOOKS, lambda: self._books.note_event(event), lambda _: None, self._failed
            )
