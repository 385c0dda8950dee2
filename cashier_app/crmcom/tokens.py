"""The token that every call carries: got for the key, shared by all lanes, renewed in good time."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from cashier_app.crmcom import answers
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import RELEASE_TOKEN, TOKEN_BY_KEY
from cashier_app.domain.errors import CashierError, NoKeyError
from cashier_app.services.line import LineState

RENEW_AFTER_S = 110 * 60
"""A token dies two hours after its issue, used or not (pageId 491003); there is no refresh."""


class Tokens:
    """Keeps one token. Lanes that need a new one at the same time wait for the same one.

    Its age is counted on the monotonic clock from before it was asked for: no clock that somebody
    sets, here or there, makes it live longer. An older token is left to die by itself, because a
    call of another lane may still be on its way with it.
    """

    def __init__(
        self, line: Line, key: Callable[[], str | None], monotonic: Callable[[], float]
    ) -> None:
        self._line = line
        self._key = key
        self._monotonic = monotonic
        self._lock = Lock()
        self._token = ""
        self._asked_at = 0.0

    def current(self) -> str:
        """Return a token that is good by our clock, a new one if need be.

        Raises:
            NoKeyError: this till has no key yet.
            KeyRefusedError: CRM.COM does not accept the key.
            NotSentError: no token could be got.

        """
        with self._lock:
            if not self._token or self._monotonic() - self._asked_at >= RENEW_AFTER_S:
                self._renew()
            return self._token

    def renewed(self, doubted: str) -> str:
        """Return another token than the doubted one; raises as `current` does."""
        with self._lock:
            if self._token == doubted:
                self._renew()
            return self._token

    def renew(self) -> None:
        """Get another token although the one at hand is good; raises as `current` does."""
        with self._lock:
            self._renew()

    def release(self) -> None:
        """Make the token unusable, as well as that can be done (pageId 517363)."""
        with self._lock:
            token, self._token = self._token, ""
        if token:
            # The line has logged it; a token that was not released dies by itself.
            with suppress(CashierError):
                self._line.post(RELEASE_TOKEN, "{}", token, answers.nothing)

    def _renew(self) -> None:
        key = self._key()
        if not key:
            self._line.report(LineState.NO_KEY)
            raise NoKeyError("there is no API key on this till")
        asked_at = self._monotonic()
        self._token = self._line.sign_in(TOKEN_BY_KEY, key, answers.token)
        self._asked_at = asked_at
