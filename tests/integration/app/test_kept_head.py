"""The keyring's word on where the books stood: never waited for long, never thrown away."""

from collections.abc import Callable
from threading import Event

import pytest

from cashier_app.app import kept_head
from cashier_app.app.kept_head import KeptHead
from cashier_app.domain.errors import NoKeyError
from cashier_app.services.ports import Lane
from cashier_app.storage.books_head import BooksHead
from tests.fakes.runner import FakeRunner

OLD = BooksHead(7, "a" * 64, 2)
NEW = BooksHead(9, "b" * 64, 3)


class Vault:
    """A keyring; `trouble` happens whenever it is asked."""

    def __init__(self, text: str = str(OLD)) -> None:
        self.text = text
        self.trouble: Callable[[], object] = lambda: None

    def read(self) -> str:
        self.trouble()
        return self.text

    def keep(self, head: str) -> None:
        self.trouble()
        self.text = head


def locked() -> None:
    raise NoKeyError("the keyring is locked")


def begun(vault: Vault) -> tuple[KeptHead, FakeRunner]:
    head, runner = KeptHead(vault), FakeRunner()
    head.start(runner)
    return head, runner


def test_it_is_read_in_its_own_lane_and_kept_there() -> None:
    vault = Vault()
    head, runner = begun(vault)
    runner.take(Lane.KEYS).run()
    assert head() == OLD
    head.keep(NEW, runner)
    assert vault.text == str(OLD)
    runner.take(Lane.KEYS).run()
    assert vault.text == str(NEW)


def test_a_command_reads_it_by_itself() -> None:
    assert KeptHead(Vault())() == OLD


@pytest.mark.parametrize("text", ["", "7", "seven a 2", f"7 {'A' * 64} 2"])
def test_what_says_nothing_is_compared_with_nothing_and_replaced(text: str) -> None:
    vault = Vault(text)
    head, runner = begun(vault)
    runner.run()
    assert head() is None
    head.keep(NEW, runner)
    runner.run()
    assert vault.text == str(NEW)


def test_what_was_not_compared_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_head, "WAIT_S", 0.01)
    vault = Vault()
    head, runner = begun(vault)
    assert head() is None  # the keyring asks its person first
    runner.run()
    head.keep(NEW, runner)
    head.keep_at_the_end(NEW)
    runner.run()
    assert vault.text == str(OLD)


def test_a_keyring_that_was_locked_keeps_what_it_has() -> None:
    vault = Vault()
    vault.trouble = locked
    head, runner = begun(vault)
    runner.run()
    assert head() is None
    vault.trouble = lambda: None
    head.keep(NEW, runner)
    runner.run()
    assert vault.text == str(OLD)


def test_a_demo_keeps_nothing() -> None:
    head, runner = KeptHead(None), FakeRunner()
    head.start(runner)
    runner.run()
    assert head() is None
    head.keep(NEW, runner)
    head.keep_at_the_end(NEW)
    runner.run()


def test_empty_books_keep_nothing() -> None:
    vault = Vault()
    head, runner = begun(vault)
    runner.run()
    head()
    head.keep(None, runner)
    head.keep_at_the_end(None)
    runner.run()
    assert vault.text == str(OLD)


def test_it_is_kept_at_the_end() -> None:
    vault = Vault()
    head = KeptHead(vault)
    head()
    head.keep_at_the_end(NEW)
    assert vault.text == str(NEW)


def test_a_keyring_that_is_locked_at_the_end_is_said(caplog: pytest.LogCaptureFixture) -> None:
    vault = Vault()
    head = KeptHead(vault)
    head()
    vault.trouble = locked
    caplog.set_level("INFO")
    head.keep_at_the_end(NEW)
    assert "is not kept" in caplog.text


@pytest.mark.expected_log("the keyring does not take where the books stand")
def test_a_keyring_that_hangs_holds_up_no_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_head, "WAIT_S", 0.01)
    vault, go_on = Vault(), Event()
    head = KeptHead(vault)
    head()
    vault.trouble = go_on.wait
    head.keep_at_the_end(NEW)
    go_on.set()


@pytest.mark.expected_log("where the books stood could not be read or kept")
def test_a_bug_in_the_keyring_ends_in_the_log() -> None:
    vault = Vault()
    vault.trouble = lambda: 1 / 0
    head, runner = begun(vault)
    runner.run()
    assert head() is None
