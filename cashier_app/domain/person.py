"""The people who work at a till, and what they may do."""

import re
from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from itertools import pairwise

from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.verb import Verb

LONGEST_NUMBER = 6
LONGEST_NAME = 40
# The settings say how long a new PIN is; one that was set before may have any length of these.
SHORTEST_PIN, LONGEST_PIN = 4, 8
_NUMBER = re.compile(rf"[0-9]{{1,{LONGEST_NUMBER}}}")


class Role(Enum):
    """What somebody is at this till; what that allows is data (`SignInRules.roles`)."""

    CASHIER = "cashier"
    SUPERVISOR = "supervisor"


class UnfitPersonError(CashierError):
    """A person cannot be kept like this; `key` says why, as a message key."""

    def __init__(self, key: str) -> None:
        """Keep why, for the screen and for a command's words alike."""
        super().__init__(f"a person cannot be kept: {key}")
        self.key = key


class NoSupervisorError(CashierError):
    """Nobody would be left who may manage people; nothing was changed."""


@frozen
class Person:
    """Somebody who signs in here; `language` and `theme` are empty where the till's own are meant.

    Raises:
        UnfitPersonError: the number is no number of 1 to 6 digits, or the name is empty or too
            long, or holds a character that is not printed.

    """

    number: str
    name: str
    role: Role = Role.CASHIER
    language: str = ""
    theme: str = ""

    def __post_init__(self) -> None:
        """Refuse what could not be shown on a tile and typed on a pad."""
        if not _NUMBER.fullmatch(self.number):
            raise UnfitPersonError("people.wrong-number")
        printable = self.name.isprintable() and self.name == self.name.strip()
        if not self.name or len(self.name) > LONGEST_NAME or not printable:
            raise UnfitPersonError("people.wrong-name")

    @property
    def label(self) -> str:
        """How the journal names her: a name alone may be there twice."""
        return f"{self.number} {self.name}"


def check_new_pin(pin: str, length: int) -> None:
    """Refuse a PIN that is not of this length, or that is the first that anybody would guess.

    Raises:
        UnfitPersonError: it cannot be used; it says why and never the PIN.

    """
    if not (pin.isascii() and pin.isdigit()) or len(pin) != length:
        raise UnfitPersonError("people.wrong-pin")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise UnfitPersonError("people.weak-pin")


# As shipped: whatever somebody may want to be asked before asks for a supervisor.
SHIPPED_ROLES: Mapping[Role, frozenset[Verb]] = {
    Role.CASHIER: frozenset(),
    Role.SUPERVISOR: frozenset(Verb),
}


@frozen
class SignInRules:
    """How people sign in at this till; `lock_after_s` is how long it may be left alone."""

    required: bool = True
    pin_length: int = 4
    lock_after_s: float = 900.0
    roles: Mapping[Role, frozenset[Verb]] = field(default_factory=lambda: SHIPPED_ROLES)

    def may(self, person: Person, verb: Verb) -> bool:
        """Whether the role of this person holds the verb."""
        return verb in self.roles.get(person.role, frozenset())
