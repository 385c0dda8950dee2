"""Back ends of keyring: the operating systems' own classes, and others that work just as well."""

from collections.abc import Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

SAFE_CLASSES: tuple[type[KeyringBackend], ...] = (
    Windows.WinVaultKeyring,
    macOS.Keyring,
    SecretService.Keyring,
    libsecret.Keyring,
    kwallet.DBusKeyring,
)


def back_end(kind: type[KeyringBackend]) -> KeyringBackend:
    """Make one (keyring's own constructors carry no types)."""
    return kind()


class PlaintextKeyring(KeyringBackend):
    """Like the one of keyrings.alt: works, and writes base64 into a file."""

    priority = 0.5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class EncryptedKeyring(PlaintextKeyring):
    """Like the one of keyrings.alt that asks for a password."""


@contextmanager
def chosen(backend: KeyringBackend) -> Iterator[None]:
    """Let keyring choose this back end."""
    before = keyring.get_keyring()
    keyring.set_keyring(backend)
    try:
        yield
    finally:
        keyring.set_keyring(before)


class Vault:
    """What the system's own keyring keeps, in memory; `error` is what it raises instead."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def _fail(self) -> None:
        if self.error is not None:
            raise self.error
