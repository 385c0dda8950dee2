"""Getting a token and giving it back."""

from cashier_app.sandbox.contract import JsonObject, RefusedError
from cashier_app.sandbox.elia_market import ORGANISATION, PASSWORD, UNIT, USER_NAME
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success

_JWT_SINCE = Release(12)


def by_key(shop: Shop, request: JsonObject) -> Success:
    """Answer POST authentication/web_api_key/token (pageId 491003); the key was checked before."""
    return _issued(shop, request)


def by_password(shop: Shop, request: JsonObject) -> Success:
    """Answer POST authentication/token (pageId 494531)."""
    given = tuple(request[name] for name in ("username", "password", "organisation"))
    if given != (USER_NAME, PASSWORD, ORGANISATION):
        raise RefusedError("INVALID_LOGIN", "User name, password or organisation is wrong")
    return _issued(shop, request, dies_idle=shop.switches.release < _JWT_SINCE)


def release(shop: Shop, request: JsonObject) -> Success:
    """Answer POST authentication/token/release (pageId 517363)."""
    shop.tokens.release(request["token"])
    return Success([])


def _issued(shop: Shop, request: JsonObject, *, dies_idle: bool = False) -> Success:
    if request.get("unit", UNIT.id) != UNIT.id:
        raise RefusedError("NOT_FOUND", f"There is no unit with the id {request['unit']}")
    is_jwt = shop.switches.release >= _JWT_SINCE
    return Success({"token": shop.tokens.issue(UNIT.name, is_jwt=is_jwt, dies_idle=dies_idle)})
