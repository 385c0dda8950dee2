"""What the Sign in screen shows and what can be asked of it."""

from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.presenters.message import Message
from cashier_app.services.ports import PrinterState


class SignInField(Enum):
    """What the pad types into."""

    NUMBER = "number"
    PIN = "pin"


@frozen
class CashierTile:
    """Somebody who may sign in here; `last` is true of whoever did so last."""

    number: str
    name: str
    last: bool = False


@frozen
class SignInState:
    """What Sign in shows. The PIN is never in it: `typed` counts its digits.

    `who` is the name that the PIN is asked of, empty while a number is asked for. `kept` says what
    stands behind the lock. `languages` stand in the place of the cashiers while they are not empty.
    `printer` and `products` tell before the first sale whether the till is ready; `products` is
    None until they were counted.
    `unreadable` says that it is not known who works here: all that can be asked is to read again.
    """

    greeting: str
    store: str
    till: str
    tiles: tuple[CashierTile, ...] = ()
    chosen: str = ""
    who: str = ""
    field: SignInField = SignInField.PIN
    number: str = ""
    typed: int = 0
    pin_length: int = 4
    line: Message | None = None
    line_is_error: bool = False
    kept: Message | None = None
    can_go_on: bool = False
    languages: tuple[str, ...] = ()
    language: str = ""
    printer: PrinterState = PrinterState.NOT_KNOWN
    products: int | None = None
    unreadable: bool = False


class SignInIntents(Protocol):
    """What somebody can ask of Sign in."""

    def cashier_chosen(self, number: str) -> None:
        """Choose who signs in."""
        ...

    def other_requested(self) -> None:
        """Ask for a number in place of a tile."""
        ...

    def digit_typed(self, digit: str) -> None:
        """Add a digit."""
        ...

    def delete_requested(self) -> None:
        """Take the last digit away."""
        ...

    def clear_requested(self) -> None:
        """Take all digits away."""
        ...

    def sign_in_requested(self) -> None:
        """Check the PIN, or go on from the number to it."""
        ...

    def language_chosen(self, language: str) -> None:
        """Use this language."""
        ...


class SignInView(Protocol):
    """The screen as the presenter sees it."""

    def render(self, state: SignInState) -> None:
        """Show this state."""
        ...
