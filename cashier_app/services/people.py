"""The people of this till: who is known, and who is at it now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from cashier_app.domain.audit import NO_NAME, AuditEvent, AuditKind
from cashier_app.domain.errors import NewerBooksError
from cashier_app.domain.person import Person, Role, SignInRules, check_new_pin
from cashier_app.domain.verb import Verb
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.ports import Clock, Lane, TaskRunner
from cashier_app.services.ports.people import KnownPerson, PeopleBooks, PinKeeper

Then = Callable[[], None]
Failed = Callable[[Exception], None]


class People:
    """Keeps people in the books and says whose till this is.

    Where nobody signs in (the setting, or nobody is known yet) everybody may everything. Where the
    key of all PINs is lost, selling goes on and nothing that needs a supervisor does. Where people
    have to sign in and cannot be read, nobody may anything: whoever spoils the books gains nothing.
    """

    def __init__(
        self,
        books: PeopleBooks,
        pins: PinKeeper,
        rules: SignInRules,
        audit: AuditTrail,
        runner: TaskRunner,
        clock: Clock,
    ) -> None:
        """Know nobody yet; `load` reads them."""
        self._books = books
        self._pins = pins
        self._audit = audit
        self._runner = runner
        self._clock = clock
        self._known: Mapping[str, KnownPerson] = {}
        self._checkable = False
        self._watchers: list[Then] = []
        self.rules = rules
        self.present: Person | None = None
        self._founders: list[str] = []
        self._once_read: Then | None = None
        self._read = False
        self.unreadable = False
        """Whether it is not known who works here, because the books did not say so."""
        self.newer_books = False
        """Whether they did not because a newer Cashier wrote them."""
        audit.who = self._who

    # ---- who is known --------------------------------------------------------------------------

    @property
    def all(self) -> Sequence[Person]:
        """Everybody who is known, by number."""
        return tuple(known.person for known in self._known.values())

    def find(self, number: str) -> KnownPerson | None:
        """Return who has this number."""
        return self._known.get(number)

    @property
    def sign_in(self) -> bool:
        """Whether people have to sign in here."""
        return self.rules.required and (self._checkable or self.unreadable)

    @property
    def key_is_lost(self) -> bool:
        """Whether people are known, and the key is not here that their PINs were kept with."""
        return bool(self._known) and not self._checkable

    @property
    def role(self) -> Role:
        """The role of whoever is at the till; that of a cashier while nobody signed in."""
        return Role.CASHIER if self.present is None else self.present.role

    def may(self, verb: Verb) -> bool:
        """Whether whoever is at the till may do this without being asked."""
        if not self.rules.required:
            return True
        if not self._known:
            return self._read
        return self.present is not None and self.rules.may(self.present, verb)

    def counted(self, number: str, wrong: int) -> None:
        """Hear how many wrong PINs in a row the books count of somebody now."""
        known = self._known.get(number)
        if known is not None:
            self._known = {**self._known, number: replace(known, wrong=wrong)}

    def watch(self, watcher: Then) -> None:
        """Call this whenever people were read anew."""
        self._watchers.append(watcher)

    def load(self, then: Then, failed: Failed) -> None:
        """Read them from the books; `then` is called when it is known whose PINs can be checked.

        A keyring that does not answer is not waited for: until it does, its key is lost.
        """

        def read() -> tuple[Sequence[KnownPerson], bool]:
            people = self._books.people()
            return people, self._can_check(people)

        def unread(error: Exception) -> None:
            self.unreadable = not self._read and self.rules.required
            self.newer_books = isinstance(error, NewerBooksError)
            self._tell()
            failed(error)

        self._runner.submit(
            Lane.BOOKS, read, lambda found: self._look(*found, then, failed), unread
        )

    # ---- changing them -------------------------------------------------------------------------

    def save(self, person: Person, pin: str, then: Then, failed: Failed) -> None:
        """Add somebody or change her; an empty `pin` leaves hers as it is.

        `failed` may get `UnfitPersonError` (the PIN) and `NoSupervisorError`.
        """
        facts = {"number": person.number, "name": person.name, "role": person.role.value}
        if pin:
            facts["pin"] = "new"
        if not self._known:
            # Whoever sets the till up has just chosen her PIN: she need not sign in to go on.
            self._founders.append(person.number)
        self._keep([(person, pin)], self._event(AuditKind.PERSON_SAVED, **facts), then, failed)

    def found(self, person: Person, pin: str, taken: Then, failed: Failed) -> None:
        """Keep the first person of a till just set up, or call `taken` where it has people already.

        A set-up that is run again adds nobody and gives nobody another PIN: that is for those to
        say who may manage people. Where they cannot be read, that is known once they can.
        """
        if not self._read:
            self._once_read = lambda: self.found(person, pin, taken, failed)
        elif self._known:
            taken()
        else:
            self.save(person, pin, lambda: None, failed)

    def take_in(self, people: Sequence[tuple[Person, str]], then: Then, failed: Failed) -> None:
        """Add or change all of these, or none."""
        numbers = " ".join(person.number for person, _ in people)
        event = self._event(AuditKind.PEOPLE_IMPORTED, numbers=numbers)
        self._keep(people, event, then, failed)

    def remove(self, person: Person, then: Then, failed: Failed) -> None:
        """Let somebody sign in no more. `failed` may get `NoSupervisorError`."""
        event = self._event(AuditKind.PERSON_REMOVED, number=person.number, name=person.name)
        self._runner.submit(
            Lane.BOOKS,
            lambda: self._books.remove_person(person.number, event),
            lambda _: self.load(then, failed),
            failed,
        )

    # ---- within --------------------------------------------------------------------------------

    def _keep(
        self,
        people: Sequence[tuple[Person, str]],
        event: AuditEvent,
        then: Then,
        failed: Failed,
    ) -> None:
        def hashed() -> Sequence[KnownPerson]:
            for _, pin in people:
                if pin:
                    check_new_pin(pin, self.rules.pin_length)
            return [
                KnownPerson(one, self._pins.kept(one.number, pin) if pin else "")
                for one, pin in people
            ]

        def write(known: Sequence[KnownPerson]) -> None:
            self._runner.submit(
                Lane.BOOKS,
                lambda: self._books.save_people(known, event),
                lambda _: self.load(then, failed),
                failed,
            )

        self._runner.submit(Lane.KEYS, hashed, write, failed)

    def _can_check(self, people: Sequence[KnownPerson]) -> bool:
        return any(
            self._pins.can_check(known.pin)
            for known in people
            if known.pin and known.person.role is Role.SUPERVISOR
        )

    def _look(
        self,
        people: Sequence[KnownPerson],
        checkable: bool,  # noqa: FBT001 - the result of the work
        then: Then,
        failed: Failed,
    ) -> None:
        founders = () if self._known else self._founders
        self._known = {known.person.number: known for known in people}
        founder = next((number for number in founders if number in self._known), "")
        here = self.present.number if self.present else founder
        self._read, self.unreadable = True, False
        self._checkable = checkable
        still = self._known.get(here)
        self.present = None if still is None else still.person
        self._tell()
        then()
        once_read, self._once_read = self._once_read, None
        if once_read is not None:
            once_read()
        if self.key_is_lost:
            self._look_later(people, failed)

    def _look_later(self, people: Sequence[KnownPerson], failed: Failed) -> None:
        """Look again once the keyring has answered: it may ask its person before it does."""

        def looked(checkable: bool) -> None:  # noqa: FBT001 - the result of the work
            if checkable and self.key_is_lost:
                self._checkable = True
                self._tell()

        self._runner.submit(Lane.KEYS, lambda: self._can_check(people), looked, failed)

    def _tell(self) -> None:
        for watcher in self._watchers:
            watcher()

    def _event(self, kind: AuditKind, **facts: str) -> AuditEvent:
        return AuditEvent(kind, self._clock.now(), self._who(), tuple(facts.items()))

    def _who(self) -> str:
        return NO_NAME if self.present is None else self.present.label
