"""Check a PIN, and let nobody guess: each try is counted before it is looked at."""

from collections.abc import Callable

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.frozen import frozen
from cashier_app.domain.lock_out import tries_left, wait_after
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.people import People
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.services.ports.people import PeopleBooks, PinKeeper


@frozen
class Checked:
    """What a check came to: right, or how many tries are left and how long to wait, in seconds."""

    right: bool
    tries_left: int = 0
    wait_s: float = 0.0


class CheckPin:
    """Checks one PIN at a time.

    A wait is counted on the monotonic clock alone, so a wall clock that is set forward shortens
    none and one that is set back makes none longer. After a restart nobody can tell how long the
    till was off, so the wait that belongs to the count begins anew: never shorter than it should
    be, and never longer than the 16 minutes from the start of the till.
    """

    def __init__(
        self,
        people: People,
        books: PeopleBooks,
        pins: PinKeeper,
        audit: AuditTrail,
        runner: TaskRunner,
        clock: Clock,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` when the books could not count a try; then it was not looked at."""
        self._people = people
        self._books = books
        self._pins = pins
        self._audit = audit
        self._runner = runner
        self._clock = clock
        self._failed = failed
        self._waits: dict[str, tuple[int, float]] = {}
        self.busy = False

    def wait_s(self, number: str) -> float:
        """Return for how many seconds no PIN of this person is looked at."""
        known = self._people.find(number)
        wrong = 0 if known is None else known.wrong
        counted, until = self._waits.get(number, (0, 0.0))
        if wrong != counted:
            # Read from the books: at the start, or after a new PIN was set.
            until = self._clock.seconds() + wait_after(wrong)
            self._waits[number] = (wrong, until)
        return max(until - self._clock.seconds(), 0.0)

    def check(self, number: str, pin: str, done: Callable[[Checked], None]) -> None:
        """Look whether it is her PIN; `done` is called once, unless a check is going on."""
        known = self._people.find(number)
        if self.busy or known is None or self.wait_s(number) > 0:
            return
        self.busy = True

        def tried(wrong: int) -> None:
            self._runner.submit(
                Lane.KEYS,
                lambda: self._pins.is_right(number, pin, known.pin),
                lambda right: self._looked(number, wrong, right, done),
                self._not_done,
            )

        self._runner.submit(
            Lane.BOOKS, lambda: self._books.pin_tried(number), tried, self._not_done
        )

    def _looked(
        self,
        number: str,
        wrong: int,
        right: bool,  # noqa: FBT001 - the result of the work
        done: Callable[[Checked], None],
    ) -> None:
        if right:
            self._runner.submit(
                Lane.BOOKS,
                lambda: self._books.pin_right(number),
                lambda _: self._tell(number, 0, Checked(right=True), done),
                self._not_done,
            )
            return
        wait_s = wait_after(wrong)
        known = self._people.find(number)
        whose = number if known is None else known.person.label
        kind = AuditKind.LOCKED_OUT if wait_s else AuditKind.WRONG_PIN
        self._audit.note(kind, person=whose, wrong=str(wrong))
        self._tell(
            number, wrong, Checked(right=False, tries_left=tries_left(wrong), wait_s=wait_s), done
        )

    def _tell(
        self, number: str, wrong: int, checked: Checked, done: Callable[[Checked], None]
    ) -> None:
        self.busy = False
        self._people.counted(number, wrong)
        self._waits[number] = (wrong, self._clock.seconds() + wait_after(wrong))
        done(checked)

    def _not_done(self, error: Exception) -> None:
        self.busy = False
        self._failed(error)
