"""Another person's approval, in the place where it is needed: what this till asks before an act."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from math import ceil
from typing import Protocol

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.frozen import frozen
from cashier_app.domain.person import LONGEST_NUMBER
from cashier_app.domain.verb import Verb
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.pin_typing import DigitTyping, pin_typing
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.check_pin import Checked, CheckPin
from cashier_app.services.people import People


class ApprovalField(Enum):
    """What the pad types into."""

    NUMBER = "number"
    PIN = "pin"


@frozen
class ApprovalState:
    """What is asked: for which act, and how far the supervisor is. The PIN is never in it."""

    verb: Verb
    field: ApprovalField
    number: str
    typed: int
    pin_length: int
    line: Message | None
    can_approve: bool


class ApprovalIntents(Protocol):
    """What can be done about it."""

    def field_chosen(self, field: ApprovalField) -> None:
        """Type into this field."""
        ...

    def digit_typed(self, digit: str) -> None:
        """Add a digit."""
        ...

    def delete_requested(self) -> None:
        """Take the last digit away."""
        ...

    def clear_requested(self) -> None:
        """Take all digits of the field away."""
        ...

    def approve_requested(self) -> None:
        """Approve, with the number and the PIN that were typed."""
        ...

    def refuse_requested(self) -> None:
        """Do not approve: everything stays as it is."""
        ...


class ApprovalView(Protocol):
    """The panel as the presenter sees it."""

    def render(self, state: ApprovalState | None) -> None:
        """Show this state; None puts the panel away."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """One act that waits for approval, and who was at the till when it was asked for."""

    verb: Verb
    then: Callable[[], None]
    person: str


class ApprovalPresenter:
    """Fulfils `Allow`: runs an act at once, or after a supervisor's approval, or never.

    Every use is exactly one row of the audit trail: allowed, approved by whom, or not approved.
    """

    def __init__(
        self, view: ApprovalView, people: People, pin: CheckPin, audit: AuditTrail
    ) -> None:
        """Ask on this panel."""
        self._view = view
        self._people = people
        self._check = pin
        self._audit = audit
        self._asked: _Asked | None = None
        self._number = DigitTyping(LONGEST_NUMBER)
        self._pin = pin_typing()
        self._field = ApprovalField.NUMBER
        self._line: Message | None = None

    def allow(self, verb: Verb, then: Callable[[], None]) -> None:
        """Run `then` if the person at the till may, else ask for approval in place."""
        if self._people.may(verb):
            self._audit.note(AuditKind.ALLOWED, verb=verb.value)
            then()
            return
        self._end(AuditKind.NOT_APPROVED)
        self._asked = _Asked(verb, then, _number_of(self._people))
        self._field = ApprovalField.NUMBER
        self._line = say("approval.key-is-lost") if self._people.key_is_lost else None
        self._show()

    # ---- what can be asked ---------------------------------------------------------------------

    def field_chosen(self, field: ApprovalField) -> None:
        """Type into this field."""
        self._field = field
        self._show()

    def digit_typed(self, digit: str) -> None:
        """Add a digit."""
        if not self._check.busy:
            self._line = None
            self._typing.type(digit)
            self._show()

    def delete_requested(self) -> None:
        """Take the last digit away."""
        self._typing.delete()
        self._show()

    def clear_requested(self) -> None:
        """Take all digits of the field away."""
        self._typing.clear()
        self._show()

    def approve_requested(self) -> None:
        """Check who approves: another person, whose role may, with her PIN."""
        asked = self._asked
        if asked is None or not self._number.digits or self._check.busy:
            return
        if self._field is ApprovalField.NUMBER and not self._pin.enough:
            self.field_chosen(ApprovalField.PIN)
            return
        number, pin = self._number.digits, self._pin.digits
        self._line = self._against(number, asked)
        if self._line is None and self._pin.enough:
            self._check.check(number, pin, lambda checked: self._checked(asked, number, checked))
        self._pin.clear()
        self._show()

    def refuse_requested(self) -> None:
        """Leave everything as it is."""
        self._end(AuditKind.NOT_APPROVED)

    @property
    def open(self) -> bool:
        """Whether something waits for approval."""
        return self._asked is not None

    # ---- within --------------------------------------------------------------------------------

    @property
    def _typing(self) -> DigitTyping:
        return self._number if self._field is ApprovalField.NUMBER else self._pin

    def _against(self, number: str, asked: _Asked) -> Message | None:
        known = self._people.find(number)
        if known is None or not self._people.rules.may(known.person, asked.verb):
            return say("approval.may-not", number=number)
        if asked.person == number:
            return say("approval.another-person")
        wait = ceil(self._check.wait_s(number) / 60)
        return say("approval.wait", n=wait) if wait else None

    def _checked(self, asked: _Asked, number: str, checked: Checked) -> None:
        if asked is not self._asked:
            return  # it was refused, or the till was locked, while the PIN was looked at
        if not checked.right:
            wait = ceil(checked.wait_s / 60)
            wrong = say("approval.wrong-pin", n=checked.tries_left)
            self._line = say("approval.wait", n=wait) if wait else wrong
            self._show()
            return
        # Things may have changed meanwhile: who is at the till, and who may approve.
        against = self._against(number, asked)
        known = self._people.find(number)
        if against is not None or known is None or asked.person != _number_of(self._people):
            self._end(AuditKind.NOT_APPROVED)
            return
        self._end(AuditKind.APPROVED, by=known.person.label)
        asked.then()

    def _end(self, kind: AuditKind, **facts: str) -> None:
        asked, self._asked = self._asked, None
        self._number.clear()
        self._pin.clear()
        if asked is not None:
            self._audit.note(kind, verb=asked.verb.value, **facts)
            self._view.render(None)

    def _show(self) -> None:
        if self._asked is not None:
            self._view.render(
                ApprovalState(
                    verb=self._asked.verb,
                    field=self._field,
                    number=self._number.digits,
                    typed=len(self._pin.digits),
                    pin_length=self._people.rules.pin_length,
                    line=self._line,
                    can_approve=bool(self._number.digits) and self._pin.enough,
                )
            )


def _number_of(people: People) -> str:
    """Return the number of whoever is at the till, empty for nobody."""
    return people.present.number if people.present else ""
