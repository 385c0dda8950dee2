"""Tokens: given for the key, good for two hours whether used or not (crmcom-api.md 2.1, 2.5)."""

import base64
import hashlib
import hmac
import json
import secrets
from datetime import datetime, timedelta

from cashier_app.sandbox.clock import Clock
from cashier_app.sandbox.contract import RefusedError

TOKEN_LIFE = timedelta(hours=2)
"""From release R12 a token lives two hours from its issue (pageId 491003)."""


class Tokens:
    """The tokens that are good now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._signing_key = secrets.token_bytes(32)
        self._good_until: dict[str, datetime] = {}

    def issue(self, unit_name: str) -> str:
        """Return a new token."""
        now = self._clock()
        until = now + TOKEN_LIFE
        token = self._signed(
            {
                "jti": secrets.token_hex(16),
                "usr": "till",
                "org": "Elia Market",
                "oun": unit_name,
                "iat": f"{now.timestamp():.0f}",
                "exp": f"{until.timestamp():.0f}",
            }
        )
        self._good_until[token] = until
        return token

    def check(self, token: object) -> None:
        """Let a good token pass.

        Raises:
            RefusedError: it was never given, was released, or its two hours are over.

        """
        until = self._good_until.get(str(token))
        if until is None or self._clock() >= until:
            raise RefusedError("INVALID_TOKEN", "The token is not valid or has expired")

    def release(self, token: object) -> None:
        """Make a token unusable."""
        self._good_until.pop(str(token), None)

    def forget_all(self) -> None:
        """Make every token unusable, as a restart of the real server may."""
        self._good_until.clear()

    def _signed(self, claims: dict[str, str]) -> str:
        """Write a JSON web token; every claim is a string, as observed in CRM.COM's."""
        head = _part(json.dumps({"typ": "JWT", "alg": "HS256"}).encode())
        body = _part(json.dumps(claims).encode())
        seal = hmac.new(self._signing_key, f"{head}.{body}".encode(), hashlib.sha256)
        return f"{head}.{body}.{_part(seal.digest())}"


def _part(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
