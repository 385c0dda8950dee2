"""PINs: Argon2id over a keyed hash, so that the file of the books alone lets nobody guess them.

Four digits are guessed in minutes whatever the hash costs. So a pepper goes in first that is not in
the file: it is derived from the key of the books, which the keyring holds. The number of the person
goes in as well: what is kept of one person's PIN opens nothing when it is copied to another's.
"""

import hmac
from collections.abc import Callable, Mapping

# Measured on a slow two-core machine: 0.13 to 0.24 s a check, well over OWASP's least (19 MiB).
_PASSES = 2
_KIBIBYTES = 65536
_LANES = 1
_PURPOSE = b"cashier pin pepper"


class ArgonPins:
    """Keeps and checks PINs: the port `PinKeeper`, called from worker lanes only.

    What is kept says which key it was made with: `KEY $argon2id$…`.
    """

    def __init__(self, secrets: Callable[[], Mapping[str, bytes]]) -> None:
        """Ask `secrets` for the keys by their ids, the present one first; it may block."""
        self._secrets = secrets

    def kept(self, number: str, pin: str) -> str:
        """Return what is kept of this person's PIN."""
        # Takes 20 ms, and nobody waits for it at the start.
        from argon2 import PasswordHasher

        key, secret = next(iter(self._secrets().items()))
        hasher = PasswordHasher(_PASSES, _KIBIBYTES, _LANES)
        return f"{key} {hasher.hash(_peppered(secret, number, pin))}"

    def is_right(self, number: str, pin: str, kept: str) -> bool:
        """Whether it is the PIN of this person; never where its key is not here."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        key, _, hashed = kept.partition(" ")
        secret = self._secrets().get(key)
        if secret is None:
            return False
        try:
            return PasswordHasher().verify(hashed, _peppered(secret, number, pin))
        except (InvalidHashError, VerificationError):
            return False

    def can_check(self, kept: str) -> bool:
        """Whether the key is here that this was made with."""
        return kept.partition(" ")[0] in self._secrets()


def _peppered(secret: bytes, number: str, pin: str) -> bytes:
    pepper = hmac.digest(secret, _PURPOSE, "sha256")
    return hmac.digest(pepper, f"{number}\0{pin}".encode(), "sha256")
