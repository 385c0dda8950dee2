"""What is noted goes to the books, with who was at the till when it happened."""

from cashier_app.domain.audit import NO_NAME, AuditEvent, AuditKind
from cashier_app.domain.errors import StorageError
from cashier_app.services.audit_trail import AuditTrail
from tests.fakes.audit import FakeAuditBooks
from tests.fakes.clock import FakeClock
from tests.fakes.runner import FakeRunner


class Trail:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.books = FakeAuditBooks()
        self.runner = FakeRunner(self.clock)
        self.failures: list[Exception] = []
        self.trail = AuditTrail(self.books, self.runner, self.clock, self.failures.append)


def test_an_event_holds_who_when_and_its_facts() -> None:
    world = Trail()
    world.trail.who = lambda: "12 Maria K."
    at = world.clock.now()
    world.trail.note(AuditKind.RECEIPT_COPIED, receipt="3-000418", copy="1")
    world.clock.pass_time(5)
    world.runner.run()
    facts = (("receipt", "3-000418"), ("copy", "1"))
    assert world.books.noted == [AuditEvent(AuditKind.RECEIPT_COPIED, at, "12 Maria K.", facts)]


def test_who_is_asked_when_it_happens_not_when_it_is_written() -> None:
    world = Trail()
    world.trail.who = lambda: "12 Maria K."
    world.trail.note(AuditKind.SIGNED_OUT)
    world.trail.who = lambda: NO_NAME
    world.runner.run()
    assert world.books.noted[0].who == "12 Maria K."


def test_somebody_else_can_be_named() -> None:
    world = Trail()
    world.trail.note_of("14 Andreas P.", AuditKind.WRONG_PIN)
    world.runner.run()
    assert world.books.noted[0].who == "14 Andreas P."


def test_behind_the_lanes_what_is_left_is_written_at_once() -> None:
    world = Trail()
    world.trail.left.append(lambda: world.trail.note(AuditKind.SETTING_CHANGED, setting="a"))
    world.trail.left.append(lambda: world.trail.note(AuditKind.SETTING_CHANGED, setting="b"))
    world.trail.end()
    assert [event.facts for event in world.books.noted] == [
        (("setting", "a"),),
        (("setting", "b"),),
    ]
    assert world.runner.tasks == []


def test_an_event_that_cannot_be_written_is_told() -> None:
    world = Trail()
    world.books.full = True
    world.trail.note(AuditKind.LOCKED)
    world.runner.run()
    (failure,) = world.failures
    assert isinstance(failure, StorageError)
