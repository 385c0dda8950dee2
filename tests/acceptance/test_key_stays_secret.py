"""The API key is in the keyring and nowhere else (S3), and the harness that says so can fail."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles
from cashier_app.keychain import journal_head, journal_key, keyring_store
from cashier_app.sandbox.server import SandboxServer
from tests.acceptance.driver import TillDriver
from tests.acceptance.key_search import KeySearch, RememberedLog

# Nothing else looks like them, and they are typed as slowly as by a person.
KEY = "C4n4ry-w0rks-x1Y2z3"
WRONG = "C4n4ry-r3fus3d-q9"


@dataclass
class Vault:
    """The system's keyring, in memory."""

    kept: dict[tuple[str, str], str] = field(default_factory=dict)

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret


@dataclass
class Searched:
    """A till whose key is in a keyring, and the search for it."""

    till: TillDriver
    vault: Vault
    search: KeySearch
    address: str


@pytest.fixture
def searched(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Searched]:
    vault = Vault()
    for room in keyring_store, journal_key, journal_head:
        monkeypatch.setattr(room, "safe_backend", lambda: vault)
    log = RememberedLog()
    logging.getLogger().addHandler(log)
    QGuiApplication.clipboard().setText("")
    with demo_shop(tmp_path) as shop, SandboxServer(api_key=KEY) as server:
        text = shop.config.read_text("utf-8")
        shop.config.write_text(text.replace(shop.server.base_url, server.base_url), "utf-8")
        vault.set_password(keyring_store.SERVICE, server.base_url, KEY)
        options = RunOptions(config=shop.config, data_dir=shop.folder, windowed=True)
        running = RunningTill(qapp, options, TillFiles.at(shop.folder))
        till = TillDriver(qtbot, shop, running)
        search = KeySearch((KEY, WRONG), tmp_path, log)
        try:
            running.open()
            till.until(lambda: running.sells)
            yield Searched(till, vault, search, server.base_url)
        finally:
            running.close()
            running.window.window.close()
            running.window.window.deleteLater()
            logging.getLogger().removeHandler(log)
            QGuiApplication.clipboard().setText("")


def type_key(searched: Searched, key: str) -> QLineEdit:
    till = searched.till
    till.shows("API key")
    entry = till.named("API key")
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    till.type_slowly(key)
    till.until(lambda: entry.text() == key)
    searched.search.look()
    return entry


@pytest.mark.expected_log("a bug while a key is on the screen")
def test_a_day_with_its_key_leaves_it_nowhere(searched: Searched) -> None:
    till, search = searched.till, searched.search
    till.scan_product("CHE-001")
    till.press("Pay")
    till.press("Finish sale")
    till.press("New sale")
    till.key(Qt.Key.Key_F4)
    till.press("Replace API key")
    entry = type_key(searched, WRONG)
    entry.selectAll()
    entry.copy()
    till.press("Test connection")
    till.shows_text("Key refused")
    till.running.fail(ValueError("a bug while a key is on the screen"))
    search.look()
    till.press("Keep old key")
    till.press("Replace API key")
    type_key(searched, KEY)
    till.press("Save settings")
    till.shows_text("Saved.")
    till.key(Qt.Key.Key_F3)
    till.press("Synchronise now")
    till.until(lambda: till.wired.beside.sync.running is not None)
    search.look()
    till.until(lambda: till.wired.beside.sync.running is None)
    assert search.found() == set()
    assert searched.vault.get_password(keyring_store.SERVICE, searched.address) == KEY


# ---- the harness can fail ------------------------------------------------------------------------


@pytest.mark.expected_log("signed in with")
def test_a_key_that_is_logged_is_found(searched: Searched) -> None:
    logging.getLogger("cashier.crmcom").error("signed in with %s", KEY)
    assert searched.search.found() >= {"log"}


def test_a_key_that_is_written_down_is_found(searched: Searched) -> None:
    (searched.till.shop.folder / "notes.txt").write_bytes(f"key={KEY}".encode("utf-16-le"))
    assert searched.search.found() == {"file notes.txt"}


def test_a_key_on_the_clipboard_is_found(searched: Searched) -> None:
    QGuiApplication.clipboard().setText(KEY)
    assert searched.search.found() == {"clipboard"}


def test_a_key_that_is_shown_is_found(searched: Searched) -> None:
    searched.till.key(Qt.Key.Key_F4)
    searched.till.press("Replace API key")
    entry = type_key(searched, WRONG)
    entry.setEchoMode(QLineEdit.EchoMode.Normal)
    assert searched.search.found() >= {"screen"}
    entry.setEchoMode(QLineEdit.EchoMode.Password)


def test_a_key_in_the_environment_of_a_child_is_found(
    searched: Searched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRMCOM_KEY", KEY)
    till = searched.till
    till.key(Qt.Key.Key_F3)
    till.press("Synchronise now")
    till.until(lambda: bool(searched.search.found() & {"environment"}))
    till.until(lambda: till.wired.beside.sync.running is None)
