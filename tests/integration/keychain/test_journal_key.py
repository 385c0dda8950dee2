"""The key that seals the journal is drawn once and kept by the system's own keyring."""

from collections.abc import Iterator

import pytest
from keyring.backends import fail
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringLocked

from cashier_app.keychain.journal_key import JournalKeyStore
from cashier_app.keychain.keyring_store import NoSafeKeyringError
from tests.integration.keychain.back_ends import PlaintextKeyring, Vault, back_end, chosen


@pytest.fixture
def safe() -> Iterator[None]:
    with chosen(back_end(SecretService)):
        yield


@pytest.mark.usefixtures("safe")
def test_it_is_drawn_once_and_kept(vault: Vault) -> None:
    key = JournalKeyStore("LCA1", "3").key()
    assert len(key) == 32
    assert JournalKeyStore("LCA1", "3").key() == key
    assert list(vault.kept) == [("cashier-app", "journal-key LCA1-3")]


@pytest.mark.usefixtures("safe")
def test_each_till_has_its_own(vault: Vault) -> None:
    assert JournalKeyStore("LCA1", "3").key() != JournalKeyStore("LCA1", "4").key()


@pytest.mark.usefixtures("safe")
@pytest.mark.parametrize("kept", ["", "no key", "abcd"])
def test_what_is_no_key_is_replaced(vault: Vault, kept: str) -> None:
    vault.kept["cashier-app", "journal-key LCA1-3"] = kept
    key = JournalKeyStore("LCA1", "3").key()
    assert vault.kept["cashier-app", "journal-key LCA1-3"] == key.hex()


@pytest.mark.usefixtures("safe")
def test_a_locked_keyring_is_told(vault: Vault) -> None:
    vault.error = KeyringLocked("locked")
    with pytest.raises(NoSafeKeyringError, match="KeyringLocked"):
        JournalKeyStore("LCA1", "3").key()


@pytest.mark.parametrize("unsafe", [PlaintextKeyring, fail.Keyring])
def test_nothing_is_kept_where_it_is_not_safe(unsafe: type, vault: Vault) -> None:
    with chosen(unsafe()), pytest.raises(NoSafeKeyringError):
        JournalKeyStore("LCA1", "3").key()
    assert not vault.kept
