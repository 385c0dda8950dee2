"""Where the journal stood is kept by the system's own keyring, for each till by itself."""

import pytest
from keyring.backends import fail
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringLocked

from cashier_app.keychain.journal_head import JournalHeadStore
from cashier_app.keychain.keyring_store import NoSafeKeyringError
from tests.integration.keychain.back_ends import PlaintextKeyring, Vault, back_end, chosen


def test_the_newest_is_kept_for_each_till(vault: Vault) -> None:
    with chosen(back_end(SecretService)):
        store = JournalHeadStore("LCA1", "3")
        assert store.read() == ""
        store.keep("7 a 2")
        store.keep("9 b 3")
        assert JournalHeadStore("LCA1", "3").read() == "9 b 3"
        assert JournalHeadStore("LCA1", "4").read() == ""
    assert list(vault.kept) == [("cashier-app", "journal-head LCA1-3")]


def test_a_locked_keyring_is_told(vault: Vault) -> None:
    vault.error = KeyringLocked("locked")
    with chosen(back_end(SecretService)):
        store = JournalHeadStore("LCA1", "3")
        with pytest.raises(NoSafeKeyringError, match="KeyringLocked"):
            store.read()
        with pytest.raises(NoSafeKeyringError, match="KeyringLocked"):
            store.keep("9 b 3")


@pytest.mark.parametrize("unsafe", [PlaintextKeyring, fail.Keyring])
def test_nothing_is_kept_where_it_is_not_safe(unsafe: type, vault: Vault) -> None:
    with chosen(unsafe()), pytest.raises(NoSafeKeyringError):
        JournalHeadStore("LCA1", "3").keep("9 b 3")
    assert not vault.kept
