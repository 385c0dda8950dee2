"""People in Settings: who may sign in here, as what, with which PIN."""

from collections.abc import Callable, Sequence
from dataclasses import field, replace

from cashier_app.domain.digits import in_plain_digits
from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import (
    NoSupervisorError,
    Person,
    Role,
    UnfitPersonError,
    check_new_pin as check_pin,
)
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.people_state import PeopleState, PeopleView, PersonField, PersonForm
from cashier_app.services.allow import Allow
from cashier_app.services.people import People
from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.services.ports.people import PeopleFile, UnusablePeopleError


@frozen
class _Typed:
    """What is typed; the PIN is here and nowhere else."""

    number: str = ""
    name: str = ""
    role: Role = Role.CASHIER
    pin: str = field(default="", repr=False)
    repeat: str = field(default="", repr=False)
    before: Person | None = None


class PeoplePresenter:
    """Shows one person at a time; each change asks for the right to make it."""

    def __init__(
        self,
        view: PeopleView,
        people: People,
        file: PeopleFile,
        runner: TaskRunner,
        *,
        allow: Allow,
        failed: Callable[[Exception], None],
    ) -> None:
        """Show people on this view; `failed` hears of what no supervisor can mend."""
        self._view = view
        self._people = people
        self._file = file
        self._runner = runner
        self._allow = allow
        self._failed = failed
        self._typed: _Typed | None = None
        self._saving: _Typed | None = None
        self._removing: Person | None = None
        self._line: Message | None = None
        self._is_error = False
        self._opened = False
        people.watch(self._known_anew)

    def open(self) -> None:
        """Show everybody, and nobody's form."""
        self._opened = True
        self._typed = self._removing = None
        self._say(None)

    # ---- what a supervisor asks ----------------------------------------------------------------

    def person_chosen(self, number: str) -> None:
        """Show somebody in the form."""
        known = self._people.find(number)
        if known is not None:
            one = known.person
            self._removing = None
            self._typed = _Typed(one.number, one.name, one.role, before=one)
            self._say(None)

    def add_requested(self) -> None:
        """Begin with somebody new; the first of all is a supervisor."""
        self._removing = None
        self._typed = _Typed(role=Role.CASHIER if self._people.all else Role.SUPERVISOR)
        self._say(None)

    def text_changed(self, field: PersonField, text: str) -> None:
        """Take what stands in a field."""
        if self._typed is not None:
            self._typed = _with(self._typed, field, text)
            self._say(None)

    def role_chosen(self, role: Role) -> None:
        """Take a role."""
        if self._typed is not None:
            self._typed = replace(self._typed, role=role)
            self._say(None)

    def save_requested(self) -> None:
        """Keep what stands in the form, if whoever is here may do that."""
        typed = self._typed
        if typed is None or typed is self._saving or self._why_not(typed) is not None:
            return
        before = typed.before
        person = Person(
            typed.number,
            typed.name.strip(),
            typed.role,
            before.language if before else "",
            before.theme if before else "",
        )

        def kept() -> None:
            self._saving = None
            if self._typed is typed:  # not somebody else's form, begun meanwhile
                self._typed = None
            self._say(say("people.saved", name=person.name))

        def not_kept(error: Exception) -> None:
            self._saving = None
            self._not_done(error)

        def save() -> None:
            self._saving = typed
            self._people.save(person, typed.pin, kept, not_kept)

        self._allow(Verb.MANAGE_PEOPLE, save)

    def remove_requested(self) -> None:
        """Ask whether whoever is shown is to go."""
        if self._typed is not None and self._typed.before is not None:
            self._removing = self._typed.before
            self._say(None)

    def remove_confirmed(self) -> None:
        """Let her sign in no more."""
        person, self._removing = self._removing, None
        if person is None:
            return

        def gone() -> None:
            if self._typed is not None and self._typed.before == person:
                self._typed = None
            self._say(say("people.removed", name=person.name))

        self._allow(Verb.MANAGE_PEOPLE, lambda: self._people.remove(person, gone, self._not_done))
        self.refresh()

    def person_kept(self) -> None:
        """Leave her as she is."""
        self._removing = None
        self.refresh()

    def import_requested(self) -> None:
        """Take in the people of the file that lies ready, all or none."""

        def read(found: Sequence[tuple[Person, str]]) -> None:
            done = say("people.imported", n=len(found))
            self._people.take_in(found, lambda: self._say(done), self._not_done)

        def begin() -> None:
            self._runner.submit(Lane.SEARCH, self._file.read, read, self._not_done)

        self._allow(Verb.MANAGE_PEOPLE, begin)

    def refresh(self) -> None:
        """Show the present state."""
        typed = self._typed
        self._view.render(
            PeopleState(
                people=tuple(self._people.all),
                chosen=typed.before.number if typed and typed.before else "",
                form=_form(typed) if typed else None,
                why_not=self._why_not(typed) if typed else None,
                removing=self._removing,
                line=self._line,
                line_is_error=self._is_error,
            )
        )

    # ---- within --------------------------------------------------------------------------------

    def _known_anew(self) -> None:
        # Nothing is built for a page that nobody looks at, least of all at the start.
        if self._opened:
            self.refresh()

    def _why_not(self, typed: _Typed) -> Message | None:
        try:
            Person(typed.number, typed.name.strip(), typed.role)
            if typed.pin or typed.before is None:
                check_pin(typed.pin, self._people.rules.pin_length)
        except UnfitPersonError as error:
            return say(error.key, n=self._people.rules.pin_length)
        if typed.pin != typed.repeat:
            return say("people.pins-differ")
        if typed.before is None and self._people.find(typed.number) is not None:
            return say("people.number-taken", number=typed.number)
        return None

    def _not_done(self, error: Exception) -> None:
        if isinstance(error, NoSupervisorError):
            self._say(say("people.last-supervisor"), error=True)
        elif isinstance(error, UnusablePeopleError):
            self._say(say(error.key, row=str(error.row), **error.values), error=True)
        elif isinstance(error, UnfitPersonError):
            self._say(say(error.key, n=self._people.rules.pin_length), error=True)
        else:
            self._failed(error)

    def _say(self, line: Message | None, *, error: bool = False) -> None:
        self._line, self._is_error = line, error
        self.refresh()


def _with(typed: _Typed, field: PersonField, text: str) -> _Typed:
    if field is PersonField.NAME:
        return replace(typed, name=text)
    text = in_plain_digits(text)
    if field is PersonField.NUMBER:
        # The number is what the journal knows her by: it stays with her.
        return typed if typed.before is not None else replace(typed, number=text)
    if field is PersonField.PIN:
        return replace(typed, pin=text)
    return replace(typed, repeat=text)


def _form(typed: _Typed) -> PersonForm:
    return PersonForm(
        number=typed.number,
        name=typed.name,
        role=typed.role,
        pin=len(typed.pin),
        repeat=len(typed.repeat),
        known=typed.before is not None,
    )
