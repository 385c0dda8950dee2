"""People in memory, and PINs that are kept in no time."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cashier_app.domain.audit import AuditEvent
from cashier_app.domain.errors import StorageError
from cashier_app.domain.person import NoSupervisorError, Person, Role
from cashier_app.services.ports.people import KnownPerson

MARIA = Person("12", "Maria K.")
ANDREAS = Person("14", "Andreas P.")
DESPO = Person("1", "Despo M.", Role.SUPERVISOR)
GIORGOS = Person("2", "Giorgos S.", Role.SUPERVISOR)
PINS = {"12": "2580", "14": "1379", "1": "8024", "2": "7391"}


@dataclass
class FakePins:
    """Keeps a PIN so that a test can read it; `key` is lost when it is another."""

    key: str = "k1"
    looked_at: list[str] = field(default_factory=list)

    def kept(self, number: str, pin: str) -> str:
        """Return key, number and PIN."""
        return f"{self.key} {number} {pin}"

    def is_right(self, number: str, pin: str, kept: str) -> bool:
        """Compare."""
        self.looked_at.append(number)
        return kept == self.kept(number, pin)

    def can_check(self, kept: str) -> bool:
        """Whether it was kept with this key."""
        return kept.startswith(f"{self.key} ")


@dataclass
class FakePeopleBooks:
    """Does what the books promise of people, without a disk; `full` makes every write fail."""

    kept: dict[str, KnownPerson] = field(default_factory=dict)
    noted: list[AuditEvent] = field(default_factory=list)
    full: bool = False

    @classmethod
    def of(cls, *people: Person, pins: FakePins | None = None) -> "FakePeopleBooks":
        """Books that know these people, with the PINs of `PINS`."""
        keeper = pins or FakePins()
        return cls(
            {
                one.number: KnownPerson(one, keeper.kept(one.number, PINS[one.number]))
                for one in people
            }
        )

    def people(self) -> Sequence[KnownPerson]:
        """Return them by number."""
        return sorted(self.kept.values(), key=lambda known: int(known.person.number))

    def save_people(self, people: Sequence[KnownPerson], event: AuditEvent) -> None:
        """Keep all or none."""
        self._check()
        after = dict(self.kept)
        for known in people:
            before = after.get(known.person.number, KnownPerson(known.person))
            kept = known if known.pin else replace(before, person=known.person)
            after[known.person.number] = kept
        self._put(after, event)

    def remove_person(self, number: str, event: AuditEvent) -> None:
        """Forget one."""
        self._check()
        after = {one: known for one, known in self.kept.items() if one != number}
        self._put(after, event)

    def signed_in(self, number: str, events: Sequence[AuditEvent]) -> None:
        """Keep who was here last."""
        self._check()
        self.kept = {
            one: replace(known, last_here=one == number) for one, known in self.kept.items()
        }
        self.noted.extend(events)

    def pin_tried(self, number: str) -> int:
        """Count a try."""
        self._check()
        known = self.kept[number]
        self.kept[number] = replace(known, wrong=known.wrong + 1)
        return known.wrong + 1

    def pin_right(self, number: str) -> None:
        """Forget the wrong ones."""
        self._check()
        self.kept[number] = replace(self.kept[number], wrong=0)

    def _put(self, after: dict[str, KnownPerson], event: AuditEvent) -> None:
        if not any(known.pin and known.person.role is Role.SUPERVISOR for known in after.values()):
            raise NoSupervisorError("nobody would be left who may manage people")
        self.kept = after
        self.noted.append(event)

    def _check(self) -> None:
        if self.full:
            raise StorageError("the disk is full")


@dataclass
class FakePeopleFile:
    """A file of people that holds what a test puts in; `wrong` is raised when it is read."""

    people: list[tuple[Person, str]] = field(default_factory=list)
    wrong: Exception | None = None

    def read(self) -> Sequence[tuple[Person, str]]:
        """Return them."""
        if self.wrong is not None:
            raise self.wrong
        return self.people
