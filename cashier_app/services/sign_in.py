"""Who is at the till: signing in, locking, and taking over what somebody else began."""

from collections.abc import Callable

from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.person import Person
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.people import People
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.services.ports.people import PeopleBooks


class SignIn:
    """Locks the till and opens it for whoever signed in; what was begun stays as it is.

    A lock touches neither basket nor sale: the sale in work goes on behind it, and its answers and
    prints come as they would have.
    """

    def __init__(
        self,
        people: People,
        books: PeopleBooks,
        audit: AuditTrail,
        runner: TaskRunner,
        clock: Clock,
        *,
        begun: Callable[[], str],
        switched: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Ask `begun` what stands in work, in the journal's words, empty for nothing.

        `switched` is called when another person than the one before has signed in; after one who
        was removed, or a till where nobody had to sign in, everybody is another person.
        """
        self._people = people
        self._books = books
        self._audit = audit
        self._runner = runner
        self._clock = clock
        self._begun = begun
        self._switched = switched
        self._failed = failed
        self.locked = False

    def begin(self) -> None:
        """Lock the till that starts, if people sign in here."""
        self.locked = self._people.sign_in and self._people.present is None

    def lock(self, *, idle: bool = False) -> bool:
        """Lock the till; False where nobody signs in, or where it is locked already."""
        if self.locked or not self._people.sign_in:
            return False
        self.locked = True
        self._audit.note(AuditKind.LOCKED, why="left alone" if idle else "asked")
        return True

    def arrived(self, person: Person) -> None:
        """Open the till for somebody whose PIN was right."""
        before = self._people.present
        events = self._events(before, person)
        self._people.present = person
        self.locked = False
        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.signed_in(person.number, events),
            lambda _: self._people.load(lambda: None, self._failed),
            self._failed,
        )
        if before is None or before.number != person.number:
            self._switched()

    def _events(self, before: Person | None, person: Person) -> list[AuditEvent]:
        now = self._clock.now()
        events = [AuditEvent(AuditKind.SIGNED_IN, now, person.label)]
        if before is not None and before.number != person.number:
            events.insert(0, AuditEvent(AuditKind.SIGNED_OUT, now, before.label))
            if work := self._begun():
                facts = (("of", before.label), ("what", work))
                events.append(AuditEvent(AuditKind.TAKEN_OVER, now, person.label, facts))
        return events
