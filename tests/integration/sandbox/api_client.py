"""A bare client of the Web API: sends what it is told to, judges nothing."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import httpx

Json = dict[str, Any]
Line = tuple[str, float, str, str]

ELENI, ANDREAS, SOFIA, PETROS = "7012864471", "7023150932", "7023418860", "7013390248"
MARIA, NIKOS, KATERINA, GEORGE = "7025883104", "7026114477", "7027730861", "7028052296"
ANNA = "7029986603"

UNIT = {"alternative_code": "SHOP1"}
WHEN = "2026-11-23T12:43:02"

# code, quantity, line total, VAT of it: the basket of the design's sale screen.
SALE_LINES = (
    ("CHE-001", 2, "8.70", "0.41"),
    ("OIL-001", 1, "11.90", "0.57"),
    ("DAI-001", 2, "3.58", "0.17"),
    ("BAK-001", 1, "2.60", "0.12"),
    ("VEG-001", 1.240, "3.09", "0.15"),
    ("CLE-001", 1, "3.25", "0.52"),
    ("COF-001", 1, "4.15", "0.20"),
)


def line(code: str, quantity: float, total: str, vat: str) -> dict[str, Any]:
    return {
        "product_identifier": {"code": code},
        "quantity": quantity,
        "net_amount": number(Decimal(total) - Decimal(vat)),
        "vat_amount": number(Decimal(vat)),
        "total_amount": number(Decimal(total)),
    }


def number(amount: Decimal) -> object:
    """The amount as the JSON reader gives numbers, so that it goes out as one."""
    value: object = json.loads(str(amount))
    return value


def customer(code: str) -> dict[str, Any]:
    return {
        "rewards_participant_identifier": {"access_token_identifier": {"authentication_code": code}}
    }


def account(code: str) -> dict[str, Any]:
    """The customer as releases from R17 want it named."""
    return {
        "accounts_receivable_identifier": {"access_token_identifier": {"authentication_code": code}}
    }


def account_sale(code: str = ELENI) -> dict[str, Any]:
    request = {**sale(code), **account(code)}
    del request["rewards_participant_identifier"]
    return request


def sale(code: str = ELENI, lines: tuple[Line, ...] = SALE_LINES, **more: object) -> dict[str, Any]:
    return {
        **customer(code),
        "performed_by_unit_identifier": UNIT,
        "performed_on": WHEN,
        "products_set": [line(*each) for each in lines],
        **more,
    }


def spend(code: str, purchase_id: object, amount: object, **more: object) -> dict[str, Any]:
    return {
        **customer(code),
        "performed_by_unit_identifier": UNIT,
        "performed_on": WHEN,
        "purchase_customer_request_identifier": {"id": purchase_id},
        "spend_amount": amount,
        **more,
    }


class ApiClient:
    """Signed in with the demo key; `data` for answers that must be OK, `status` for the others."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http
        self.token = self.sign_in()

    def sign_in(self) -> str:
        answer = self.http.post("authentication/web_api_key/token", auth=("demo-key", ""), json={})
        return str(answer.json()["data"]["token"])

    def post(self, method: str, request: Mapping[str, object]) -> httpx.Response:
        return self.http.post(method, json={"token": self.token, **request})

    def data(self, method: str, request: Mapping[str, object]) -> Json:
        data = self._ok(method, request)
        assert isinstance(data, dict)
        return data

    def rows(self, method: str, request: Mapping[str, object]) -> list[Json]:
        data = self._ok(method, request)
        assert isinstance(data, list)
        return data

    def status(self, method: str, request: Mapping[str, object]) -> Json:
        answer = exact(self.post(method, request))
        assert answer["data"] is None
        status: Json = answer["status"]
        return status

    def get(self, method: str, **query: str) -> httpx.Response:
        return self.http.get(method, params={"token": self.token, **query})

    def preview(self, request: Mapping[str, object]) -> Json:
        return self.data("customer_events/purchases/preview", request)

    def purchase(
        self,
        reference: str = "LCA1-3-000418-K7Q2",
        *,
        code: str = ELENI,
        lines: tuple[Line, ...] = SALE_LINES,
    ) -> Json:
        request = {**sale(code, lines), "reference_number": reference}
        return self.data("customer_events/purchases/create", request)

    def wallet(self, code: str) -> Decimal:
        """The balance as rewards_participants/show tells it: a text."""
        shown = self.data("rewards_participants/show", {**customer(code), "fields_set": "wallet"})
        assert isinstance(shown["wallet"]["balance"], str)
        return Decimal(shown["wallet"]["balance"])

    def answered(self, method: str, request: Mapping[str, object]) -> object:
        return self._ok(method, request)

    def _ok(self, method: str, request: Mapping[str, object]) -> object:
        answer = exact(self.post(method, request))
        assert answer["status"]["code"] == "OK", answer["status"]
        data: object = answer["data"]
        return data


def exact(answer: httpx.Response) -> Json:
    read: Json = json.loads(answer.text, parse_float=Decimal)
    return read
