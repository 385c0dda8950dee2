"""The books never wait long for a keyring, and never do without a key."""

from pathlib import Path
from threading import Event

import pytest

from cashier_app.app import journal_key
from cashier_app.app.journal_key import JournalKey
from cashier_app.domain.errors import NoKeyError
from cashier_app.services.ports import Lane
from cashier_app.storage.chain import ChainKey
from cashier_app.storage.key_file import KeyFile
from tests.fakes.runner import FakeRunner

SECRET = b"k" * 32


@pytest.fixture
def file(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "journal.key")


def locked() -> bytes:
    raise NoKeyError("the keyring is locked")


def test_the_keyrings_key_is_used_and_none_stands_in_a_file(file: KeyFile) -> None:
    keys = JournalKey(lambda: SECRET, file)()
    assert (keys.current, keys.others, keys.in_keyring) == (ChainKey.of(SECRET), (), True)
    assert file.find() is None


def test_an_older_key_in_a_file_still_checks_the_rows_it_sealed(file: KeyFile) -> None:
    older = file.keys().current
    assert JournalKey(lambda: SECRET, file)().others == (older,)


@pytest.mark.expected_log("the journal's key stands in a file: the keyring is locked")
def test_without_keyring_the_key_stands_in_the_file(file: KeyFile) -> None:
    keys = JournalKey(locked, file)()
    assert (keys.current, keys.in_keyring) == (file.keys().current, False)


def test_a_keyring_that_asks_its_person_first_is_not_waited_for(
    file: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_key, "WAIT_S", 0.01)
    runner = FakeRunner()
    key = JournalKey(lambda: SECRET, file)
    key.start(runner)
    assert not key().in_keyring
    runner.run()
    assert key().in_keyring


def test_it_is_read_in_its_own_lane(file: KeyFile) -> None:
    runner, read = FakeRunner(), Event()

    def reading() -> bytes:
        read.set()
        return SECRET

    JournalKey(reading, file).start(runner)
    assert not read.is_set()
    runner.take(Lane.KEYS).run()
    assert read.is_set()


@pytest.mark.expected_log("the journal's key could not be read")
def test_a_bug_in_the_keyring_ends_in_the_file_and_in_the_log(file: KeyFile) -> None:
    def broken() -> bytes:
        raise ZeroDivisionError

    runner = FakeRunner()
    key = JournalKey(broken, file)
    key.start(runner)
    runner.run()
    assert not key().in_keyring
