"""Nothing that names a customer, and no secret, gets where it does not belong (goal S3).

A day at the till: people sign in, one mistypes, a customer is found by phone, by e-mail and by
card, pays, has her receipt printed again, the line is lost, a sale is taken back.
"""

import logging
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.logs import open_log
from cashier_app.domain.person import Person, Role
from tests.acceptance.driver import TillDriver, open_till

PIN, WRONG_PIN = "73918264", "55518264"
DESPO = Person("1", "Despo M.", Role.SUPERVISOR)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log of a till, with all that it would ever write."""
    path = tmp_path / "log" / "cashier.log"
    root, cashier = logging.getLogger(), logging.getLogger("cashier")
    before, levels = list(root.handlers), (root.level, cashier.level)
    open_log(path)
    cashier.setLevel(logging.DEBUG)
    yield path
    for handler in [one for one in root.handlers if one not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(levels[0])
    cashier.setLevel(levels[1])


@pytest.fixture
def till(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    log: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[TillDriver]:
    del log
    monkeypatch.setenv("CASHIER_SIGN_IN__REQUIRED", "true")
    monkeypatch.setenv("CASHIER_SIGN_IN__PIN_LENGTH", str(len(PIN)))
    with open_till(qapp, qtbot, tmp_path / "till") as driver:
        yield driver


def secrets_of(till: TillDriver) -> Mapping[str, str]:
    """What must be nowhere, by what it is."""
    eleni, sofia = till.customer("Eleni").codes, till.customer("Sofia").codes
    stand_in = till.shop.server._stand_in
    tokens = list(stand_in.shop.tokens._lives)
    return {
        "API key": till.shop.server.api_key,
        "PIN": PIN,
        "wrong PIN": WRONG_PIN,
        "name": "Georgiou",
        "first name": "Eleni",
        "another name": "Nikolaou",
        "card": eleni[0],
        "another card": sofia[0],
        "phone": eleni[1],
        "another phone": sofia[1],
        "e-mail": eleni[2],
        **{f"token {place}": token for place, token in enumerate(tokens)},
    }


def found_in(text: bytes, secrets: Mapping[str, str]) -> list[str]:
    return [what for what, secret in secrets.items() if secret.encode() in text]


def a_day(till: TillDriver) -> None:
    done: list[bool] = []
    people = till.wired.room.people
    people.save(DESPO, PIN, lambda: done.append(True), till.wired.fail)
    till.until(lambda: bool(done))
    till.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    till.type_digits(WRONG_PIN)
    till.press("Sign in")
    till.shows_text("4 tries left")
    till.type_digits(PIN)
    till.press("Sign in")
    till.shows("Pay")
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    till.press("Show personal data")
    till.shows_text("Eleni Georgiou")
    till.scan_product("OIL-001")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.press("Finish sale")
    till.key(Qt.Key.Key_F9)
    till.press("New sale")
    till.press("Identify customer")
    till.press("By phone")
    till.type_digits(till.customer("Eleni").codes[1])
    till.shows_text("Customer found")
    till.press("Use this customer")
    till.shop.server.stop()
    till.scan(till.customer("Sofia").codes[0])
    till.scan_product("OIL-001")
    till.press("Pay")
    till.press("Cancel this sale")


def test_after_a_day_the_log_names_nobody_and_no_file_holds_a_secret(
    till: TillDriver, log: Path, tmp_path: Path
) -> None:
    a_day(till)
    secrets = secrets_of(till)
    assert len(secrets) >= 12
    for handler in logging.getLogger().handlers:
        handler.flush()
    text = log.read_bytes()
    assert text
    assert found_in(text, secrets) == []
    around = " ".join([*sys.argv, *os.environ.values(), till.window.windowTitle()]).encode()
    assert found_in(around, secrets) == []
    never = {what: secrets[what] for what in secrets if "PIN" in what or "token" in what}
    never["API key"] = secrets["API key"]
    for file in (tmp_path / "till").rglob("*"):
        if file.is_file():
            assert found_in(file.read_bytes(), never) == [], file.name
    assert PIN not in repr(till.wired.__dict__)


def test_the_search_finds_what_a_log_gives_away(till: TillDriver, log: Path) -> None:
    """The planted defect: a room that logs whom it looked up."""
    logging.getLogger("cashier.till").info("found %s", till.customer("Eleni").full_name)
    for handler in logging.getLogger().handlers:
        handler.flush()
    assert found_in(log.read_bytes(), secrets_of(till)) == ["name", "first name"]
