"""A till where people sign in, and what they do at it."""

from cashier_app.app.parts import Manner
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.person import Person, SignInRules
from cashier_app.presenters.approval import ApprovalState
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.sign_in_state import SignInState
from tests.fakes.people import ANDREAS, DESPO, MARIA, PINS, FakePeopleBooks
from tests.fakes.till import FakeTill


def staffed(
    *people: Person, rules: SignInRules | None = None, books: FakePeopleBooks | None = None
) -> FakeTill:
    """A till that has started and knows these people; Despo, Maria and Andreas without any."""
    known = books or FakePeopleBooks.of(*(people or (DESPO, MARIA, ANDREAS)))
    manner = Manner(
        42, "en", 120, lambda: "Goods", settle_s=0, sign_in=rules or SignInRules(lock_after_s=900)
    )
    return FakeTill(people=known, manner=manner).start()


def shown(till: FakeTill) -> SignInState:
    """What Sign in shows."""
    state = till.views[Screen.SIGN_IN].now
    assert isinstance(state, SignInState)
    return state


def signed_in(till: FakeTill, person: Person, pin: str = "") -> FakeTill:
    """Choose a tile, type a PIN and press Sign in."""
    screen = till.wired.room.screen
    screen.cashier_chosen(person.number)
    for digit in pin or PINS[person.number]:
        screen.digit_typed(digit)
    return till.do(screen.sign_in_requested)


def asked(till: FakeTill) -> ApprovalState | None:
    """What the approval panel asks, if it asks something."""
    states = till.approval_view.states
    return states[-1] if states else None


def approved(till: FakeTill, number: str, pin: str = "") -> FakeTill:
    """Type number and PIN of a supervisor into the panel and press Approve."""
    panel = till.wired.room.approval
    for digit in number:
        panel.digit_typed(digit)
    panel.approve_requested()
    for digit in pin or PINS[number]:
        panel.digit_typed(digit)
    return till.do(panel.approve_requested)


def noted(till: FakeTill, kind: AuditKind) -> list[tuple[str, dict[str, str]]]:
    """Who did it and with which facts, each time it was noted."""
    events = (*till.audit.noted, *till.people_books.noted)
    return [(event.who, dict(event.facts)) for event in events if event.kind is kind]
