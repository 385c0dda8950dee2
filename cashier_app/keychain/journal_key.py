"""The key that seals the journal, in the operating system's own keyring."""

import secrets

from cashier_app.keychain.keyring_store import SERVICE, keyring_trouble, safe_backend

_BYTES = 32


class JournalKeyStore:
    """Keeps one key for each till, under `cashier-app` and the till's name."""

    def __init__(self, site: str, till: str) -> None:
        """Keep the key of this till."""
        self._name = f"journal-key {site}-{till}"

    def key(self) -> bytes:
        """Return the key; it is drawn and stored when there is none, or none that can be used.

        May block for long: a keyring may ask its person first.

        Raises:
            NoSafeKeyringError: there is no keyring that may be used, or it does not answer.

        """
        backend = safe_backend()
        try:
            kept = _secret(backend.get_password(SERVICE, self._name))
            if kept is not None:
                return kept
            drawn = secrets.token_bytes(_BYTES)
            backend.set_password(SERVICE, self._name, drawn.hex())
        except Exception as error:
            raise keyring_trouble(error) from error
        return drawn


def _secret(text: str | None) -> bytes | None:
    try:
        secret = bytes.fromhex(text or "")
    except ValueError:
        return None
    return secret if len(secret) == _BYTES else None
