"""Signing in, and finding a customer."""

from cashier_app.sandbox import answers
from cashier_app.sandbox.contract import JsonObject, RefusedError
from cashier_app.sandbox.elia_market import UNIT
from cashier_app.sandbox.response_fields import chosen
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success


def token_by_key(shop: Shop, request: JsonObject) -> Success:
    """Answer POST authentication/web_api_key/token (pageId 491003); the key was checked before."""
    if request.get("unit", UNIT.id) != UNIT.id:
        raise RefusedError("NOT_FOUND", f"There is no unit with the id {request['unit']}")
    return Success({"token": shop.tokens.issue(UNIT.name)})


def release_token(shop: Shop, request: JsonObject) -> Success:
    """Answer POST authentication/token/release (pageId 517363)."""
    shop.tokens.release(request["token"])
    return Success([])


def show_participant(shop: Shop, request: JsonObject) -> Success:
    """Answer POST rewards_participants/show (pageId 489928)."""
    customer = shop.club.named_in(request)
    answer = answers.participant(customer, shop.books.wallets[customer.number])
    return Success(chosen(answer, request.get("fields_set")))
