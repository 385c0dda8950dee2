"""Spend requests: create, list, show, cancel."""

from cashier_app.sandbox import answers, response_fields
from cashier_app.sandbox.books import POSTED, SpendRequest
from cashier_app.sandbox.contract import JsonObject, RefusedError, as_object, decimal
from cashier_app.sandbox.event_list import page, wanted
from cashier_app.sandbox.own_spends import own_spends
from cashier_app.sandbox.purchase_calls import details
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.spend_grants import granted
from cashier_app.sandbox.success import Success


def create(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/spend_requests/create (pageId 512467)."""
    customer = shop.member(request)
    shop.check_place(request)
    named = as_object(request["purchase_customer_request_identifier"])
    purchase = shop.books.find_purchase(named)
    if purchase.customer != customer:
        raise RefusedError("NOT_FOUND", "The purchase belongs to another rewards participant")
    if purchase.state != POSTED:
        raise RefusedError("WRONG_STATE", "The purchase is not posted")
    asked = decimal(request["spend_amount"])
    available, left = shop.books.available(purchase), shop.books.left_to_pay(purchase)
    amount = granted(shop, customer, asked, available, left)
    spend = shop.books.post_spend(purchase, details(request), asked, amount, shop.clock())
    return _told(shop, spend, request)


def list_spend_requests(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/spend_requests/list (pageId 498601), CRM.COM's own among them."""
    books = shop.books
    own = own_spends(books.purchases.values(), shop.switches.release)
    listed = sorted((*own, *books.spend_requests.values()), key=lambda one: one.submitted_on)
    events = page(wanted(shop, listed, request), request)
    return Success([_told(shop, event, request).data for event in events])


def show(shop: Shop, request: JsonObject) -> Success:
    """Answer GET customer_events/spend_requests/show (pageId 490530)."""
    found = shop.books.find_spend(as_object(request["customer_event_identifier"]))
    return _told(shop, found, request)


def cancel(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/spend_requests/cancel (pageId 490417)."""
    found = shop.books.find_spend(as_object(request["customer_event_identifier"]))
    if found.state != POSTED:
        raise RefusedError("WRONG_STATE", "Only a posted spend request can be cancelled")
    return _told(shop, shop.books.cancel_spend(found), request)


def _told(shop: Shop, spend: SpendRequest, request: JsonObject) -> Success:
    answer = answers.spend_request(spend, shop.books, shop.switches.reduction_method)
    return Success(shop.told(response_fields.SPEND_REQUEST, answer, request))
