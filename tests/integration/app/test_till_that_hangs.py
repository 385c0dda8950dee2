"""A till that runs and gives no answer: every command says so and ends with 3."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from cashier_app.app import ask_till
from cashier_app.config.paths import TillFiles
from tests.integration.app.command import Place

_QUIET_S, _ALIVE_WITHIN_S = ask_till._QUIET_S, ask_till._ALIVE_WITHIN_S
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Place]:
    """Make a place whose till is connected to by the system, and never reads what is asked."""
    found = Place(tmp_path, "http://127.0.0.1:9/crmapi/rest/v2").laid_out()
    found.data.mkdir()
    for patience in ("_QUIET_S", "_ALIVE_WITHIN_S"):
        monkeypatch.setattr(ask_till, patience, 0.05)
    with socket.socket(socket.AF_UNIX) as till:
        till.bind(str(TillFiles.at(found.data).socket))
        till.listen()
        yield found


COMMANDS = (
    ("outbox", "list"),
    ("outbox", "send"),
    ("outbox", "moved"),
    ("journal", "verify"),
    ("journal", "export", "sales.csv"),
    ("reconcile",),
    ("print-test",),
    ("make-way", "upgrade"),
)


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_command_says_so(
    place: Place, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(place.folder)
    done = place.here(*words)
    assert (done.code, done.out) == (3, "")
    assert "does not answer" in done.err
    assert not (place.folder / "sales.csv").exists()


def test_a_frozen_till_is_given_up_within_ten_seconds() -> None:
    assert _QUIET_S + _ALIVE_WITHIN_S <= 10


def test_doctor_calls_it_wrong(place: Place) -> None:
    done = place.here("doctor", "--json")
    assert done.code == 1
    assert json.loads(done.out)["running"] is True
    assert "does not answer" in done.finding("journal")[1]
