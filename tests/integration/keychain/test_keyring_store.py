"""The API key is kept by the operating system's own keyring, or not at all."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.backends.SecretService import Keyring as SecretService
from keyring.errors import KeyringLocked

from cashier_app.domain.errors import NoKeyError, UnusableKeyError
from cashier_app.keychain.keyring_store import (
    LONGEST_KEY,
    KeyringStore,
    NoSafeKeyringError,
)
from tests.integration.keychain.back_ends import (
    SAFE_CLASSES,
    EncryptedKeyring,
    PlaintextKeyring,
    Vault,
    back_end,
    chosen,
)

ADDRESS = "https://crm.example/crmapi/rest/v2"
KEY = "k3y-f0r-th1s-shop"


@pytest.fixture
def desktop(vault: Vault) -> Iterator[Vault]:
    """A machine with a keyring of its own."""
    with chosen(back_end(SecretService)):
        yield vault


def store(environ: Mapping[str, str] | None = None, platform: str = "linux") -> KeyringStore:
    return KeyringStore(environ or {}, platform)


def credential(folder: Path, content: bytes) -> Mapping[str, str]:
    (folder / "crmcom-api-key").write_bytes(content)
    return {"CREDENTIALS_DIRECTORY": str(folder)}


# ---- which keyrings are safe (S2) ----------------------------------------------------------------


@pytest.mark.parametrize("safe", SAFE_CLASSES, ids=lambda one: one.__module__)
def test_the_operating_systems_own_keyrings_keep_the_key(
    vault: Vault, safe: type[KeyringBackend]
) -> None:
    with chosen(safe()):
        store().store_key(ADDRESS, KEY)
        assert store().read_key(ADDRESS) == KEY
    assert vault.kept == {("cashier-app", ADDRESS): KEY}


@pytest.mark.parametrize("unsafe", [PlaintextKeyring, EncryptedKeyring, null.Keyring, fail.Keyring])
def test_every_other_keyring_is_refused_by_its_name(unsafe: type[KeyringBackend]) -> None:
    backend = unsafe()
    with chosen(backend):
        with pytest.raises(NoSafeKeyringError, match=f"{unsafe.__module__}.{unsafe.__name__} is"):
            store().store_key(ADDRESS, KEY)
        with pytest.raises(NoSafeKeyringError, match="no safe keyring"):
            store().read_key(ADDRESS)
    assert getattr(backend, "kept", {}) == {}


@pytest.mark.parametrize("other", [PlaintextKeyring, EncryptedKeyring, null.Keyring, fail.Keyring])
def test_a_chain_that_holds_another_one_is_refused(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, other: type[KeyringBackend]
) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [back_end(SecretService), other()])
    with chosen(back_end(ChainerBackend)), pytest.raises(NoSafeKeyringError, match=other.__name__):
        store().store_key(ADDRESS, KEY)
    assert vault.kept == {}


def test_a_chain_of_safe_ones_keeps_the_key(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [safe() for safe in SAFE_CLASSES])
    with chosen(back_end(ChainerBackend)):
        store().store_key(ADDRESS, KEY)
        assert store().read_key(ADDRESS) == KEY
    assert vault.kept == {("cashier-app", ADDRESS): KEY}


def test_an_empty_chain_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ChainerBackend, "backends", [])
    with (
        chosen(back_end(ChainerBackend)),
        pytest.raises(NoSafeKeyringError, match="none was found"),
    ):
        store().read_key(ADDRESS)


def test_a_class_that_only_calls_itself_safe_is_refused() -> None:
    class Keyring(PlaintextKeyring):
        pass

    Keyring.__module__, Keyring.__qualname__ = SecretService.__module__, "Keyring"
    backend = Keyring()
    with chosen(backend), pytest.raises(NoSafeKeyringError):
        store().store_key(ADDRESS, KEY)
    assert backend.kept == {}


def test_a_class_derived_from_a_safe_one_is_refused(vault: Vault) -> None:
    class Keyring(SecretService):
        pass

    with chosen(back_end(Keyring)), pytest.raises(NoSafeKeyringError):
        store().store_key(ADDRESS, KEY)
    assert vault.kept == {}


def test_a_till_without_keyring_is_a_till_without_key() -> None:
    """So it sells offline: nothing was sent."""
    with chosen(back_end(fail.Keyring)), pytest.raises(NoKeyError):
        store().read_key(ADDRESS)


# ---- reading and storing -------------------------------------------------------------------------


def test_a_key_that_was_never_stored_is_none(desktop: Vault) -> None:
    assert store().read_key(ADDRESS) is None


def test_each_address_has_its_own_key(desktop: Vault) -> None:
    store().store_key(ADDRESS, KEY)
    assert store().read_key("https://other.example") is None


def test_a_new_key_replaces_the_old_one(desktop: Vault) -> None:
    store().store_key(ADDRESS, "old")
    store().store_key(ADDRESS, KEY)
    assert store().read_key(ADDRESS) == KEY


def test_the_line_break_of_an_input_is_not_part_of_the_key(desktop: Vault) -> None:
    store().store_key(ADDRESS, f" {KEY}\r\n")
    assert store().read_key(ADDRESS) == KEY


def test_the_longest_key_is_kept(desktop: Vault) -> None:
    store().store_key(ADDRESS, "x" * LONGEST_KEY)
    assert store().read_key(ADDRESS) == "x" * LONGEST_KEY


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("x" * 1281, "1,281 characters, and a keyring takes at most 1,280"),
        ("", "no key"),
        (" \n", "no key"),
        ("two words", "blank"),
        ("two\nlines", "line break"),
        ("κλειδί", "letter that no key has"),
        ("bell\x07", "blank"),
    ],
)
def test_what_cannot_be_a_key_is_refused_in_words_that_do_not_hold_it(
    desktop: Vault, key: str, words: str
) -> None:
    with pytest.raises(UnusableKeyError, match=words) as caught:
        store().store_key(ADDRESS, key)
    assert not key.strip() or key not in str(caught.value)
    assert desktop.kept == {}


@pytest.mark.parametrize("error", [KeyringLocked("dismissed"), OSError("no bus"), ValueError("x")])
def test_a_keyring_that_fails_is_said_so_with_a_remedy(desktop: Vault, error: Exception) -> None:
    desktop.error = error
    with pytest.raises(NoSafeKeyringError, match=f"{type(error).__name__}.*Sign in") as caught:
        store().read_key(ADDRESS)
    assert caught.value.__cause__ is error
    with pytest.raises(NoSafeKeyringError, match=type(error).__name__):
        store().store_key(ADDRESS, KEY)


def test_a_keyring_that_cannot_be_chosen_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> KeyringBackend:
        raise ModuleNotFoundError("the configured back end is not installed")

    monkeypatch.setattr("keyring.get_keyring", broken)
    with pytest.raises(NoSafeKeyringError, match="ModuleNotFoundError"):
        store().read_key(ADDRESS)


# ---- systemd credentials -------------------------------------------------------------------------


def test_an_unattended_till_reads_a_systemd_credential(tmp_path: Path) -> None:
    environ = credential(tmp_path, f"{KEY}\n".encode())
    with chosen(back_end(fail.Keyring)):
        assert store(environ).read_key(ADDRESS) == KEY


def test_the_keyring_comes_before_the_credential(desktop: Vault, tmp_path: Path) -> None:
    environ = credential(tmp_path, b"of systemd")
    assert store(environ).read_key(ADDRESS) == "of systemd"
    store().store_key(ADDRESS, KEY)
    assert store(environ).read_key(ADDRESS) == KEY


def test_credentials_are_for_linux_only(desktop: Vault, tmp_path: Path) -> None:
    environ = credential(tmp_path, KEY.encode())
    assert store(environ, "win32").read_key(ADDRESS) is None


def test_other_credentials_are_none_of_ours(desktop: Vault, tmp_path: Path) -> None:
    assert store({"CREDENTIALS_DIRECTORY": str(tmp_path)}).read_key(ADDRESS) is None


def test_an_empty_credential_is_no_key(desktop: Vault, tmp_path: Path) -> None:
    assert store(credential(tmp_path, b"\n")).read_key(ADDRESS) is None


def test_a_credential_that_cannot_be_read_is_said_so(desktop: Vault, tmp_path: Path) -> None:
    with pytest.raises(NoSafeKeyringError, match="crmcom-api-key cannot be read"):
        store(credential(tmp_path, b"\xff\xfe")).read_key(ADDRESS)


def test_of_a_key_only_its_last_four_characters_are_told(desktop: Vault) -> None:
    store = KeyringStore({})
    assert store.ending(ADDRESS) == ""
    store.store_key(ADDRESS, KEY)
    assert store.ending(ADDRESS) == "shop"


@pytest.mark.parametrize("key", ["k", "short-key-1"])
def test_of_a_short_key_nothing_is_told(desktop: Vault, key: str) -> None:
    store = KeyringStore({})
    store.store_key(ADDRESS, key)
    assert set(store.ending(ADDRESS)) == {"•"}
