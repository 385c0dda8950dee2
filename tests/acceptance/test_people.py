"""People at the real till: signing in by keys, a lock over a paid part, an approval in place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.person import Person
from cashier_app.domain.verb import Verb
from cashier_app.storage.journal import Journal
from tests.acceptance.driver import TillDriver, open_till
from tests.fakes.people import ANDREAS, DESPO, MARIA, PINS


@pytest.fixture
def till(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[TillDriver]:
    """A till where people sign in; Despo set it up and is still at it."""
    monkeypatch.setenv("CASHIER_SIGN_IN__REQUIRED", "true")
    with open_till(qapp, qtbot, tmp_path) as driver:
        for one in (DESPO, MARIA, ANDREAS):
            known(driver, one)
        yield driver


def known(till: TillDriver, person: Person) -> None:
    """Let somebody be known, as People in Settings does."""
    done: list[bool] = []
    people = till.wired.room.people
    people.save(person, PINS[person.number], lambda: done.append(True), till.wired.fail)
    till.until(lambda: bool(done))


def lock(till: TillDriver) -> None:
    till.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    till.shows("Sign in")


def sign_in(till: TillDriver, person: Person) -> None:
    till.press(f"Cashier {person.name}")
    till.type_digits(PINS[person.number])
    till.key(Qt.Key.Key_Return)


def journal(till: TillDriver) -> Journal:
    adapters = till.running._adapters
    assert adapters is not None
    return adapters.books


def kinds(till: TillDriver) -> list[AuditKind]:
    return [row.event.kind for row in journal(till).events()]


def test_a_sale_with_money_in_it_waits_behind_the_lock_for_whoever_signs_in(
    till: TillDriver,
) -> None:
    lock(till)
    assert till.named("Sale") is None
    sign_in(till, MARIA)
    till.shows("Pay")
    till.scan_product("COF-001")
    till.press("Pay")
    till.press("Split payment")
    till.type_digits("100")
    till.press("Add cash payment")
    till.shows("Still to pay: €3.15")
    lock(till)
    till.shows_text("Maria's sale")
    till.scan_product("COF-001")
    till.shows_text("Sign in first")
    sign_in(till, ANDREAS)
    till.shows("Still to pay: €3.15")
    assert till.sale.cashier == "Maria K."
    noted = kinds(till)
    for kind in (AuditKind.SIGNED_IN, AuditKind.LOCKED, AuditKind.TAKEN_OVER):
        assert kind in noted
    assert journal(till).verify().whole


def test_an_approval_in_place_by_the_keys_alone(till: TillDriver) -> None:
    lock(till)
    sign_in(till, MARIA)
    till.shows("Pay")
    done: list[Verb] = []
    allow = till.wired.room.approval.allow
    allow(Verb.OPEN_DRAWER, lambda: done.append(Verb.OPEN_DRAWER))
    till.shows("Supervisor approval")
    till.scan_product("COF-001")
    till.shows("Line 1: Cyprus coffee 200 g, 1, €4.15")
    till.type_digits("1")
    till.key(Qt.Key.Key_Return)
    till.type_digits(PINS["1"])
    till.key(Qt.Key.Key_Return)
    till.until(lambda: done == [Verb.OPEN_DRAWER])
    assert till.named("Supervisor approval") is None
    till.until(lambda: AuditKind.APPROVED in kinds(till))


def test_a_person_brings_her_look(till: TillDriver) -> None:
    known(till, Person("12", "Maria K.", theme="dark"))
    lock(till)
    sign_in(till, MARIA)
    till.until(lambda: till.running.window.theme.name == "dark")
    lock(till)
    sign_in(till, ANDREAS)
    till.until(lambda: till.running.window.theme.name == "light")
