"""The newest row of the journal, as it is kept in the operating system's own keyring.

It stands beside the key and not beside the journal, because a copy of the journal's folder that was
put back has everything in it that could say how old it is.
"""

from cashier_app.keychain.keyring_store import SERVICE, keyring_trouble, safe_backend


class JournalHeadStore:
    """Keeps one text for each till, under `cashier-app` and the till's name.

    Both ways may block for long, as a keyring may ask its person first, and raise
    `NoSafeKeyringError` where there is no keyring that may be used, or none that answers.
    """

    def __init__(self, site: str, till: str) -> None:
        """Keep the head of this till's books."""
        self._name = f"journal-head {site}-{till}"

    def read(self) -> str:
        """Return what was kept last, empty if nothing ever was."""
        backend = safe_backend()
        try:
            return backend.get_password(SERVICE, self._name) or ""
        except Exception as error:
            raise keyring_trouble(error) from error

    def keep(self, head: str) -> None:
        """Keep this one in its place."""
        backend = safe_backend()
        try:
            backend.set_password(SERVICE, self._name, head)
        except Exception as error:
            raise keyring_trouble(error) from error
