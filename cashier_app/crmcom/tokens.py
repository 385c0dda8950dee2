"""The token that every call carries: got for the key, shared by all lanes, renewed in good time."""

from collections.abc import Callable
from contextlib import suppress
from threading import Lock

from cashier_app.crmcom import answers
from cashier_app.crmcom.credentials import Credentials, UserLogin
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.line import Line
from cashier_app.crmcom.operations import RELEASE_TOKEN, TOKEN_BY_KEY, TOKEN_BY_PASSWORD
from cashier_app.crmcom.release import R12, Release
from cashier_app.crmcom.wire_requests import Login
from cashier_app.domain.errors import CashierError, NoKeyError
from cashier_app.services.line import CallReport, LineState

RENEW_AFTER_S = 110 * 60
"""A token dies two hours after its issue, used or not (pageId 491003); there is no refresh."""
IDLE_AFTER_S = 50 * 60
"""Before R12 a user's token dies after an hour without use (pageId 522304); no call lasts long."""


class Tokens:
    """Keeps one token. Lanes that need a new one at the same time wait for the same one.

    Its age is counted on the monotonic clock from before it was asked for: no clock that somebody
    sets, here or there, makes it live longer. An older token is left to die by itself, because a
    call of another lane may still be on its way with it.
    """

    def __init__(
        self,
        line: Line,
        credentials: Callable[[], Credentials | None],
        monotonic: Callable[[], float],
        release: Release,
    ) -> None:
        self._line = line
        self._credentials = credentials
        self._monotonic = monotonic
        self._release = release
        self._lock = Lock()
        self._token = ""
        self._asked_at = 0.0
        self._used_at = 0.0
        self._dies_idle = False

    def current(self) -> str:
        """Return a token that is good by our clock, a new one if need be.

        Raises:
            NoKeyError: this till has no key yet.
            KeyRefusedError: CRM.COM does not accept the key.
            NotSentError: no token could be got.

        """
        with self._lock:
            if not self._token or self._old:
                self._renew()
            self._used_at = self._monotonic()
            return self._token

    @property
    def _old(self) -> bool:
        now = self._monotonic()
        if self._dies_idle:
            return now - self._used_at >= IDLE_AFTER_S
        return now - self._asked_at >= RENEW_AFTER_S

    def doubt(self, doubted: str) -> None:
        """Let the next call get a new token, if this is still the one in use."""
        with self._lock:
            if self._token == doubted:
                self._token = ""

    def renewed(self, doubted: str) -> str:
        """Return another token than the doubted one; raises as `current` does."""
        with self._lock:
            # Another lane may have doubted it before: then there is none.
            if self._token in {doubted, ""}:
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
        credentials = self._credentials()
        if not credentials:
            self._line.report(CallReport(LineState.NO_KEY))
            raise NoKeyError("there is no API key on this till")
        asked_at = self._monotonic()
        self._token = self._signed_in(credentials)
        self._asked_at = asked_at
        self._dies_idle = isinstance(credentials, UserLogin) and self._release < R12

    def _signed_in(self, credentials: Credentials) -> str:
        if isinstance(credentials, str):
            return self._line.sign_in(TOKEN_BY_KEY, "{}", answers.token, key=credentials)
        login: Login = {
            "username": credentials.username,
            "password": credentials.password,
            "organisation": credentials.organisation,
        }
        return self._line.sign_in(TOKEN_BY_PASSWORD, write_json(login), answers.token)
