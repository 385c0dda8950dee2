"""From HTTP to a checked request: verb, headers, token, members (crmcom-api.md 1.1, 1.2)."""

import base64
import binascii
import re
from collections.abc import Mapping

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox import json_text
from cashier_app.sandbox.contract import ContractDepartureError, JsonObject, RefusedError

_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)


@frozen
class HttpRequest:
    """One call as it came over HTTP; header names are lower case, `path` is below the API root."""

    verb: str
    path: str
    headers: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    body: bytes

    def as_text(self) -> str:
        """Return all that was sent, for finding a reference in it."""
        sent = self.body.decode("utf-8", "replace")
        return "\n".join((sent, *(value for _, value in self.query)))


def members(request: HttpRequest, *, signs_in: bool) -> JsonObject:
    """Return the request's members, wherever the verb has them.

    Raises:
        ContractDepartureError: headers, query or body are not as documented.

    """
    if "authorization" in request.headers and not signs_in:
        raise ContractDepartureError("the token belongs in the request, not in a header", "1.2")
    if request.verb == "GET":
        return _from_query(request)
    return _from_body(request, may_be_empty=signs_in)


def check_key(request: HttpRequest, api_key: str) -> None:
    """Check the Basic header of a sign-in: the key as user name, an empty password.

    Raises:
        ContractDepartureError: there is no such header, or it is put together differently.
        RefusedError: the key is wrong.

    """
    scheme, _, coded = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        raise ContractDepartureError("the key must come in an Authorization: Basic header", "2.1")
    try:
        user, colon, password = base64.b64decode(coded, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise ContractDepartureError("the Basic header is not base64", "2.1") from error
    if not colon or password:
        raise ContractDepartureError("the Basic header must be KEY, a colon and nothing", "2.1")
    if user != api_key:
        raise RefusedError("INVALID_KEY", "The key is not known")


def _from_query(request: HttpRequest) -> JsonObject:
    found: JsonObject = {}
    for name, value in request.query:
        if name in found:
            raise ContractDepartureError(f"{name} is given twice", "1.2")
        found[name] = _from_text(name, value)
    return found


def _from_text(name: str, value: str) -> object:
    """Read a value of a query: an identifier, a number where one is expected, or a text."""
    if name.endswith("_identifier"):
        return _identifier(value)
    if name in {"number_of_results", "offset"} and _WHOLE.fullmatch(value):
        return int(value)
    return value


def _identifier(value: str) -> JsonObject:
    """Read `number=CE0001234`, the form that an identifier has in a query."""
    kind, equals, wanted = value.partition("=")
    if not equals:
        raise ContractDepartureError(f"'{value}' is not an identifier: field=value", "1.2")
    return {kind: wanted}


def _from_body(request: HttpRequest, *, may_be_empty: bool) -> JsonObject:
    if request.query:
        raise ContractDepartureError("a POST has its members in the body, not in the query", "1.2")
    content_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise ContractDepartureError("Content-Type must be application/json", "1.1")
    if may_be_empty and not request.body:
        return {}
    try:
        body = json_text.read(request.body)
    except (ValueError, RecursionError) as error:
        raise ContractDepartureError("the body is not JSON", "1.1") from error
    if not isinstance(body, dict):
        raise ContractDepartureError("the body must be one JSON object", "1.1")
    return body
