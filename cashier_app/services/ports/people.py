"""The people of the till, as the books keep them, and the check of their PINs."""

from collections.abc import Sequence
from dataclasses import field
from typing import Protocol

from cashier_app.domain.audit import AuditEvent
from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import Person


@frozen
class KnownPerson:
    """A person with what is kept of her PIN; `pin` is empty while she has none.

    `wrong` counts the PINs in a row that were not hers, since the last one that was; `last_here` is
    true of whoever signed in here last.
    """

    person: Person
    pin: str = field(default="", repr=False)
    wrong: int = 0
    last_here: bool = False


class PeopleBooks(Protocol):
    """Keeps people in the books; each method is ONE durable transaction.

    Raises `StorageError` when nothing could be written; then nothing was.
    """

    def people(self) -> Sequence[KnownPerson]:
        """Return those who were not removed, by number."""
        ...

    def save_people(self, people: Sequence[KnownPerson], event: AuditEvent) -> None:
        """Add these people or change them, all or none, with the event that says so.

        An empty `pin` keeps the one she has; a new one forgets the wrong ones before it. Raises
        `NoSupervisorError` when no supervisor with a PIN would be there afterwards.
        """
        ...

    def remove_person(self, number: str, event: AuditEvent) -> None:
        """Let somebody sign in no more. Raises `NoSupervisorError` like `save_people`."""
        ...

    def signed_in(self, number: str, events: Sequence[AuditEvent]) -> None:
        """Write that somebody signed in, with what goes with it."""
        ...

    def pin_tried(self, number: str) -> int:
        """Count a try as wrong before it is looked at; return how many those are in a row.

        So pulling the plug while a PIN is checked gives nobody a try more.
        """
        ...

    def pin_right(self, number: str) -> None:
        """Forget the wrong ones: this one was right."""
        ...


class PinKeeper(Protocol):
    """Turns PINs into what may be kept of them; hashing takes a tenth of a second or more."""

    def kept(self, number: str, pin: str) -> str:
        """Return what is kept of this person's PIN: nobody finds the PIN from it."""
        ...

    def is_right(self, number: str, pin: str, kept: str) -> bool:
        """Whether it is the PIN of this person; never where its key is not here."""
        ...

    def can_check(self, kept: str) -> bool:
        """Whether the key is here that this was made with; soon, whatever the keyring does."""
        ...


class UnusablePeopleError(CashierError):
    """A file of people cannot be used; `key` and `values` say why, `row` where, 0 for the whole."""

    def __init__(self, key: str, row: int = 0, **values: str) -> None:
        """Keep what a screen and a command say alike."""
        super().__init__(f"row {row}: {key}")
        self.key = key
        self.row = row
        self.values = values


class PeopleFile(Protocol):
    """The file of people that somebody put ready to be imported."""

    def read(self) -> Sequence[tuple[Person, str]]:
        """Return the people in it, each with a new PIN, empty for none.

        Raises `UnusablePeopleError` when any of it cannot be used: all are taken in, or none.
        """
        ...
