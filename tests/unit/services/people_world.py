"""People, their books and their PINs on fakes."""

from datetime import timedelta

from cashier_app.domain.person import Person, SignInRules
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.check_pin import Checked, CheckPin
from cashier_app.services.people import People
from tests.fakes.audit import FakeAuditBooks
from tests.fakes.clock import FakeClock
from tests.fakes.people import PINS, FakePeopleBooks, FakePins
from tests.fakes.runner import FakeRunner


class PeopleWorld:
    """One run of a till, as far as people are concerned."""

    def __init__(
        self,
        *people: Person,
        books: FakePeopleBooks | None = None,
        pins: FakePins | None = None,
        rules: SignInRules | None = None,
        clock: FakeClock | None = None,
    ) -> None:
        """Know these people; those of `books`, as at a restart, if it is given."""
        self.clock = clock or FakeClock()
        self.runner = FakeRunner(self.clock)
        self.pins = pins or FakePins()
        self.books = books or FakePeopleBooks.of(*people)
        self.events = FakeAuditBooks()
        self.failures: list[Exception] = []
        self.audit = AuditTrail(self.events, self.runner, self.clock, self.failures.append)
        self.people = People(
            self.books, self.pins, rules or SignInRules(), self.audit, self.runner, self.clock
        )
        self.pin = CheckPin(
            self.people,
            self.books,
            self.pins,
            self.audit,
            self.runner,
            self.clock,
            self.failures.append,
        )
        self.load()

    def load(self) -> None:
        """Read the people."""
        self.people.load(lambda: None, self.failures.append)
        self.runner.run()

    def typed(self, number: str, pin: str = "") -> Checked | None:
        """Check a PIN, hers unless another is given; None when it was not looked at."""
        told: list[Checked] = []
        self.pin.check(number, pin or PINS[number], told.append)
        self.runner.run()
        return told[0] if told else None

    def restarted(self, jump: timedelta = timedelta()) -> "PeopleWorld":
        """The next run on the same books, the wall clock set by `jump` meanwhile."""
        clock = FakeClock(self.clock.now() + jump)
        return PeopleWorld(books=self.books, pins=self.pins, clock=clock)
