"""What People in Settings shows and what can be asked of it."""

from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import Person, Role
from cashier_app.presenters.message import Message


class PersonField(Enum):
    """The fields of the form."""

    NUMBER = "number"
    NAME = "name"
    PIN = "pin"
    REPEAT = "repeat"


@frozen
class PersonForm:
    """What is typed of one person; of the PIN only how much of it. `known` was there before."""

    number: str
    name: str
    role: Role
    pin: int = 0
    repeat: int = 0
    known: bool = False


@frozen
class PeopleState:
    """Everybody, and the form of one of them or of somebody new.

    `why_not` says why the form cannot be saved now; `removing` is asked about in place.
    """

    people: tuple[Person, ...]
    chosen: str = ""
    form: PersonForm | None = None
    why_not: Message | None = None
    removing: Person | None = None
    line: Message | None = None
    line_is_error: bool = False


class PeopleIntents(Protocol):
    """What a supervisor can ask of People."""

    def person_chosen(self, number: str) -> None:
        """Show somebody in the form."""
        ...

    def add_requested(self) -> None:
        """Begin with somebody new."""
        ...

    def text_changed(self, field: PersonField, text: str) -> None:
        """Take what stands in a field."""
        ...

    def role_chosen(self, role: Role) -> None:
        """Take a role."""
        ...

    def save_requested(self) -> None:
        """Keep what stands in the form."""
        ...

    def remove_requested(self) -> None:
        """Ask whether whoever is shown is to go."""
        ...

    def remove_confirmed(self) -> None:
        """Let her sign in no more."""
        ...

    def person_kept(self) -> None:
        """Leave her as she is."""
        ...

    def import_requested(self) -> None:
        """Take in the people of the file that lies ready."""
        ...


class PeopleView(Protocol):
    """People as the presenter sees it."""

    def render(self, state: PeopleState) -> None:
        """Show this state."""
        ...
