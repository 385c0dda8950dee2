"""Tokens: good for two hours whether used or not, in old releases for an hour of rest.

See crmcom-api.md 2.1, 2.2 and 2.5.
"""

import base64
import hashlib
import hmac
import json
import secrets
from datetime import datetime, timedelta

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.clock import Clock
from cashier_app.sandbox.contract import RefusedError
from cashier_app.sandbox.elia_market import ORGANISATION

INVALID_TOKEN = "INVALID_TOKEN"  # noqa: S105 - a code of a refusal
TOKEN_LIFE = timedelta(hours=2)
"""A token lives two hours from its issue (pageId 491003)."""
IDLE_LIFE = timedelta(hours=1)
"""Before R12, a token got with a password dies when it was not used for an hour (522311)."""


@frozen
class _Life:
    """Until when a token is good; `renewed` by every use when that is how it lives."""

    until: datetime
    renewed: bool


class Tokens:
    """The tokens that are good now."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._signing_key = secrets.token_bytes(32)
        self._lives: dict[str, _Life] = {}

    def issue(self, unit_name: str, *, is_jwt: bool = True, dies_idle: bool = False) -> str:
        """Return a new token: from R12 a JSON web token, before a plain one of 32 characters."""
        now = self._clock()
        until = now + (IDLE_LIFE if dies_idle else TOKEN_LIFE)
        session = secrets.token_hex(16)
        token = self._signed(session, unit_name, now, until) if is_jwt else session.upper()
        self._lives[token] = _Life(until, dies_idle)
        return token

    def check(self, token: object) -> None:
        """Let a good token pass.

        Raises:
            RefusedError: it was never given, was released, or its time is over.

        """
        life = self._lives.get(str(token))
        now = self._clock()
        if life is None or now >= life.until:
            raise RefusedError(INVALID_TOKEN, "The token is not valid or has expired")
        if life.renewed:
            self._lives[str(token)] = _Life(now + IDLE_LIFE, renewed=True)

    def release(self, token: object) -> None:
        """Make a token unusable."""
        self._lives.pop(str(token), None)

    def forget_all(self) -> None:
        """Make every token unusable, as a restart of the real server may."""
        self._lives.clear()

    def _signed(self, session: str, unit_name: str, now: datetime, until: datetime) -> str:
        """Write a JSON web token; every claim is a string, as observed in CRM.COM's."""
        claims = {
            "jti": session,
            "usr": "till",
            "org": ORGANISATION,
            "oun": unit_name,
            "iat": f"{now.timestamp():.0f}",
            "exp": f"{until.timestamp():.0f}",
        }
        head = _part(json.dumps({"typ": "JWT", "alg": "HS256"}).encode())
        body = _part(json.dumps(claims).encode())
        seal = hmac.new(self._signing_key, f"{head}.{body}".encode(), hashlib.sha256)
        return f"{head}.{body}.{_part(seal.digest())}"


def _part(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
