"""The stand-in CRM.COM itself, without HTTP: one request in, one envelope out.

Departures from the contract are refused and kept, so that a client's mistakes can be counted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import RLock
from types import MappingProxyType
from typing import Literal

from cashier_app.sandbox import (
    customer_calls,
    json_text,
    purchase_calls,
    request_shapes,
    spend_calls,
)
from cashier_app.sandbox.contract import (
    ContractDepartureError,
    JsonObject,
    RefusedError,
    Shape,
    Violation,
)
from cashier_app.sandbox.request_reading import HttpRequest, check_key, members
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success

API_ROOT = "/crmapi/rest/v2"
SIGN_IN = "authentication/web_api_key/token"


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the Web API: its verb, the shape of its request, and who answers."""

    verb: Literal["GET", "POST"]
    shape: Shape
    answer: Callable[[Shop, JsonObject], Success]


METHODS: Mapping[str, Method] = MappingProxyType(
    {
        SIGN_IN: Method("POST", request_shapes.TOKEN_BY_KEY, customer_calls.token_by_key),
        "authentication/token/release": Method(
            "POST", request_shapes.TOKEN_RELEASE, customer_calls.release_token
        ),
        "rewards_participants/show": Method(
            "POST", request_shapes.PARTICIPANT_SHOW, customer_calls.show_participant
        ),
        "customer_events/purchases/preview": Method(
            "POST", request_shapes.PURCHASE_PREVIEW, purchase_calls.preview
        ),
        "customer_events/purchases/create": Method(
            "POST", request_shapes.PURCHASE_CREATE, purchase_calls.create
        ),
        "customer_events/purchases/list": Method(
            "POST", request_shapes.PURCHASE_LIST, purchase_calls.list_purchases
        ),
        "customer_events/purchases/show": Method(
            "GET", request_shapes.PURCHASE_BY_NUMBER, purchase_calls.show
        ),
        "customer_events/purchases/cancel": Method(
            "POST", request_shapes.PURCHASE_BY_NUMBER, purchase_calls.cancel
        ),
        "customer_events/spend_requests/create": Method(
            "POST", request_shapes.SPEND_CREATE, spend_calls.create
        ),
        "customer_events/spend_requests/list": Method(
            "POST", request_shapes.SPEND_LIST, spend_calls.list_spend_requests
        ),
        "customer_events/spend_requests/show": Method(
            "GET", request_shapes.SPEND_BY_NUMBER, spend_calls.show
        ),
        "customer_events/spend_requests/cancel": Method(
            "POST", request_shapes.SPEND_BY_NUMBER, spend_calls.cancel
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """An answer: the HTTP status and the JSON text."""

    http_status: int
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A request that came in, as the tests of a client want to see it; tokens are left out."""

    method: str
    request: Mapping[str, object]


class StandIn:
    """Answers requests, one at a time, and keeps what departed from the contract.

    Which HTTP status CRM.COM gives an error is not documented (crmcom-api.md 1.4). Here a refusal
    has 200, a bad key or token 401, a departure 400: a client has to judge by `status.code`.
    """

    def __init__(self, shop: Shop, api_key: str) -> None:
        self.shop = shop
        self.lock = RLock()
        self.violations: list[Violation] = []
        self.calls: list[Call] = []
        self._api_key = api_key

    def answer(self, request: HttpRequest, *, hidden_seconds: float | None = None) -> Envelope:
        """Answer one request; `hidden_seconds` is a list's fault (see `faults.Fault`)."""
        with self.lock:
            self.shop.hidden_seconds = hidden_seconds
            try:
                success = self._answered(request)
            except ContractDepartureError as departure:
                self._keep(request.path, departure)
                return _failure(400, "CONTRACT", departure.what, f"section {departure.section}")
            except RefusedError as refusal:
                status = 401 if refusal.code in {"INVALID_KEY", "INVALID_TOKEN"} else 200
                return refused(refusal.code, refusal.message, status)
            finally:
                self.shop.hidden_seconds = None
            return _ok(success, status_first=request.verb == "GET")

    def forget_tokens(self) -> None:
        """Make every token unusable."""
        with self.lock:
            self.shop.tokens.forget_all()

    def _answered(self, request: HttpRequest) -> Success:
        method = METHODS.get(request.path)
        if method is None:
            raise ContractDepartureError(f"there is no method {request.path}", "1.1")
        if request.verb != method.verb:
            raise ContractDepartureError(
                f"{request.path} is {method.verb}, not {request.verb}", "1.1"
            )
        signs_in = request.path == SIGN_IN
        sent = members(request, signs_in=signs_in)
        self._note(request.path, sent)
        if signs_in:
            check_key(request, self._api_key)
        method.shape(sent, "")
        if not signs_in:
            self.shop.tokens.check(sent["token"])
        return method.answer(self.shop, sent)

    def _note(self, path: str, sent: JsonObject) -> None:
        without_token = {name: value for name, value in sent.items() if name != "token"}
        self.calls.append(Call(path, MappingProxyType(without_token)))

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
