"""The stand-in CRM.COM itself, without HTTP: one request in, one envelope out.

Departures from the contract are refused and kept, so that a client's mistakes can be counted.
"""

from collections import deque
from collections.abc import Callable, Mapping
from threading import RLock
from types import MappingProxyType

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox import json_text
from cashier_app.sandbox.contract import (
    ContractDepartureError,
    JsonObject,
    RefusedError,
    Violation,
)
from cashier_app.sandbox.hidden import Hidden
from cashier_app.sandbox.methods import CHANGES, METHODS, PASSWORD_SIGN_IN, SIGN_IN, shape_of
from cashier_app.sandbox.request_reading import HttpRequest, check_key, members
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success
from cashier_app.sandbox.tokens import INVALID_TOKEN

API_ROOT = "/crmapi/rest/v2"
_HTTP_401 = {"INVALID_KEY", "INVALID_LOGIN"}
_MOST_KEPT = 10_000
"""Of calls and departures; a server may stand for days under load."""
_SECRETS = {"token", "password"}


@frozen
class Envelope:
    """An answer: the HTTP status and its text, JSON but for a bare error."""

    http_status: int
    text: str
    media_type: str = "application/json"


@frozen
class Call:
    """A request that came in, as the tests of a client want to see it; secrets are left out."""

    method: str
    request: Mapping[str, object]


class StandIn:
    """Answers requests, one at a time, and keeps what departed from the contract.

    Which HTTP status CRM.COM gives an error is not documented (crmcom-api.md 1.4). Here a refusal
    has 200, a bad key or password 401, a departure 400, and a dead token what the switches say: a
    client has to judge by `status.code`.
    """

    def __init__(self, shop: Shop, api_key: str) -> None:
        self.shop = shop
        self._first_switches = shop.switches
        self.lock = RLock()
        self.violations: deque[Violation] = deque(maxlen=_MOST_KEPT)
        self.calls: deque[Call] = deque(maxlen=_MOST_KEPT)
        self._api_key = api_key
        self.changed: Callable[[Shop], None] = lambda _: None
        """Told of each change before it is answered, and of everything being forgotten."""

    def answer(self, request: HttpRequest, *, hidden: Hidden | None = None) -> Envelope:
        """Answer one request; a fault may have a list leave something out."""
        with self.lock:
            self.shop.hidden = hidden
            try:
                success = self._answered(request)
                if request.path in CHANGES:
                    self.changed(self.shop)
            except ContractDepartureError as departure:
                self._keep(request.path, departure)
                return _failure(400, "CONTRACT", departure.what, f"section {departure.section}")
            except RefusedError as refusal:
                return self._refusal(refusal)
            finally:
                self.shop.hidden = None
            return _ok(success, status_first=request.verb == "GET")

    def start_over(self) -> None:
        """Forget everything that happened, and put the switches back."""
        with self.lock:
            self.shop.start_over(self._first_switches)
            self.violations.clear()
            self.calls.clear()
            self.changed(self.shop)

    def forget_tokens(self) -> None:
        """Make every token unusable."""
        with self.lock:
            self.shop.tokens.forget_all()

    def _answered(self, request: HttpRequest) -> Success:
        path = request.path
        method = METHODS.get(path)
        if method is None:
            raise ContractDepartureError(f"there is no method {path}", "1.1")
        switches = self.shop.switches
        if not method.since.holds_at(switches.release):
            raise ContractDepartureError(
                f"{path} is not there in release {switches.release}", "1.9"
            )
        if request.verb not in method.verbs.split():
            raise ContractDepartureError(f"{path} is {method.verbs}, not {request.verb}", "1.1")
        sent = members(request, signs_in=path == SIGN_IN)
        self._note(path, sent)
        if path == SIGN_IN:
            check_key(request, self._api_key)
        shape_of(path, switches.dialect)(sent, "")
        if path not in {SIGN_IN, PASSWORD_SIGN_IN}:
            self.shop.tokens.check(sent["token"])
        return method.answer(self.shop, sent)

    def _refusal(self, refusal: RefusedError) -> Envelope:
        if refusal.code != INVALID_TOKEN:
            status = 401 if refusal.code in _HTTP_401 else 200
            return refused(refusal.code, refusal.message, status)
        match self.shop.switches.dead_token:
            case "bare_401":
                return Envelope(401, "Unauthorized", "text/plain")
            case "envelope_200":
                return refused(refusal.code, refusal.message)
            case "envelope_401":
                return refused(refusal.code, refusal.message, 401)

    def _note(self, path: str, sent: JsonObject) -> None:
        shown = {name: value for name, value in sent.items() if name not in _SECRETS}
        self.calls.append(Call(path, MappingProxyType(shown)))

    def _keep(self, path: str, departure: ContractDepartureError) -> None:
        self.violations.append(Violation(path, departure.what, departure.section))


def _ok(success: Success, *, status_first: bool) -> Envelope:
    status = {"code": "OK", "message": success.message, "description": ""}
    parts: JsonObject = {"data": success.data, "status": status}
    # The order of the two varies in CRM.COM's own examples.
    ordered = dict(reversed(parts.items())) if status_first else parts
    return Envelope(200, json_text.write(ordered))


def refused(code: str, message: str, http_status: int = 200) -> Envelope:
    """Return the envelope of a refusal (crmcom-api.md 8.11)."""
    return _failure(http_status, code, message, "")


def _failure(http_status: int, code: str, message: str, description: str) -> Envelope:
    status = {"code": code, "message": message, "description": description}
    return Envelope(http_status, json_text.write({"data": None, "status": status}))
