"""The API key of CRM.COM: in the operating system's own keyring, and nowhere else.

`keyring` is imported when it is first needed: that takes 0.1 s and belongs into the keys lane. With
a package of other back ends installed, `keyring` may choose one that writes secrets into a readable
file without saying so. Therefore a back end is used only if its class is one of the five below.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from cashier_app.domain.errors import NoKeyError, UnusableKeyError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "cashier-app"
CREDENTIAL = "crmcom-api-key"
# Windows keeps 2,560 bytes of UTF-16 for a secret and fails beyond that with a message nobody
# understands (error 1783), so this is the limit on every system.
LONGEST_KEY = 1280
# So many characters of a key are shown, of a key so long that they say nothing of the rest.
_ENDING, _SHOWN_FROM = 4, 12

# Windows Credential Manager, the macOS keychain, GNOME's and KDE's keyrings.
_SAFE = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
_REMEDY = (
    "Sign in to the desktop of this user so that the system's keyring is open, or, on Linux "
    f"without a desktop, give the till a systemd credential named {CREDENTIAL}."
)


class NoSafeKeyringError(NoKeyError):
    """The system's keyring cannot be used; the message says why and what to do, for people.

    It is a kind of *no key*: a till without keyring sells offline, and nothing was sent.
    """


class KeyringStore:
    """Reads and stores the API key, under `cashier-app` and the address of CRM.COM."""

    def __init__(self, environ: Mapping[str, str], platform: str = sys.platform) -> None:
        """Take the place of systemd credentials from this environment (Linux only)."""
        self._environ = environ
        self._platform = platform

    def read_key(self, address: str) -> str | None:
        """Return the key for this address: the keyring's, else systemd's; None if there is none.

        Raises:
            NoSafeKeyringError: there is no keyring that may be used, and no credential either.

        """
        try:
            key = _from_keyring(address)
        except NoSafeKeyringError:
            credential = self._credential()
            if credential is None:
                raise
            return credential
        return key or self._credential()

    def store_key(self, address: str, key: str) -> None:
        """Store the key for this address in the keyring; blanks around it are not part of it.

        Raises:
            UnusableKeyError: it is empty, too long, or holds something a key never holds.
            NoSafeKeyringError: there is no keyring that may be used; the key was stored nowhere.

        """
        bare = key.strip()
        _check(bare)
        backend = safe_backend()
        try:
            backend.set_password(SERVICE, address, bare)
        except Exception as error:
            raise keyring_trouble(error) from error

    def ending(self, address: str) -> str:
        """Return the last four characters of the key for this address, dots for a short key.

        Raises:
            NoSafeKeyringError: there is no keyring that may be used, and no credential either.

        """
        key = self.read_key(address) or ""
        return key[-_ENDING:] if len(key) >= _SHOWN_FROM else "•" * min(len(key), _ENDING)

    def _credential(self) -> str | None:
        folder = self._environ.get("CREDENTIALS_DIRECTORY")
        if not self._platform.startswith("linux") or not folder:
            return None
        file = Path(folder) / CREDENTIAL
        try:
            return file.read_text("utf-8").strip() or None
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise NoSafeKeyringError(f"The systemd credential {file} cannot be read.") from error


def _check(key: str) -> None:
    if not key:
        raise UnusableKeyError("There is no key in what was given.")
    if len(key) > LONGEST_KEY:
        raise UnusableKeyError(
            f"The key has {len(key):,} characters, and a keyring takes at most {LONGEST_KEY:,}. "
            "Check that only the key was pasted.",
            too_long=True,
        )
    if not (key.isascii() and key.isprintable()) or " " in key:
        raise UnusableKeyError(
            "The key holds a blank, a line break or a letter that no key has. "
            "Check that only the key was pasted."
        )


def _from_keyring(address: str) -> str | None:
    backend = safe_backend()
    try:
        return backend.get_password(SERVICE, address)
    except Exception as error:
        raise keyring_trouble(error) from error


def keyring_trouble(error: Exception) -> NoSafeKeyringError:
    """Say it in our words: back ends raise whatever their own libraries do, so all end here."""
    kind = type(error).__name__
    return NoSafeKeyringError(f"The system's keyring does not answer ({kind}). {_REMEDY}")


def safe_backend() -> "KeyringBackend":
    """Return the system's keyring, if it is one of those that keep secrets safely.

    Raises:
        NoSafeKeyringError: there is none, or it does not answer.

    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        backend = keyring.get_keyring()
        # On some desktops there is more than one, behind a back end that asks one after the other.
        members = backend.backends if type(backend) is ChainerBackend else [backend]
    except Exception as error:
        raise keyring_trouble(error) from error
    refused = [member for member in members if not _is_safe(member)]
    if refused or not members:
        names = ", ".join(f"{type(one).__module__}.{type(one).__name__}" for one in refused)
        raise NoSafeKeyringError(
            f"There is no safe keyring here: {names or 'none was found'} is not one of the "
            f"operating system's own, so the key is not kept in it. {_REMEDY}"
        )
    return backend


def _is_safe(backend: object) -> bool:
    """Whether it is of exactly one of these classes; one that only calls itself so is not."""
    return any(type(backend) is getattr(import_module(module), name) for module, name in _SAFE)
