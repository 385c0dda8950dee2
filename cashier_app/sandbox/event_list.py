"""What list calls share: whose events, from when to when, which page."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from cashier_app.sandbox.books import Purchase, SpendRequest
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.contract import MOST_RESULTS, JsonObject, as_object, decimal
from cashier_app.sandbox.shop import Shop

_Event = TypeVar("_Event", Purchase, SpendRequest)
_Any = TypeVar("_Any")


def wanted(shop: Shop, events: Iterable[_Event], request: JsonObject) -> list[_Event]:
    """Return the events of the customer or classification and the time that were asked for."""
    after = str(request.get("submitted_after_date", ""))
    before = str(request.get("submitted_before_date", "9999"))
    return [
        event
        for event in _whose(shop, events, request)
        if after <= wall_time(event.submitted_on) <= before and not _hidden(shop, event)
    ]


def page(rows: Sequence[_Any], request: JsonObject) -> Sequence[_Any]:
    """Return one page, the oldest first, as the guide says."""
    start = int(decimal(request.get("offset", 0)))
    return rows[start : start + int(decimal(request.get("number_of_results", MOST_RESULTS)))]


def _whose(shop: Shop, events: Iterable[_Event], request: JsonObject) -> list[_Event]:
    if "classification_identifier" in request:
        named = as_object(request["classification_identifier"])
        return [event for event in events if dict(event.details.classification) == named]
    customer = shop.club.named_in(request)
    return [event for event in events if event.customer == customer]


def _hidden(shop: Shop, event: Purchase | SpendRequest) -> bool:
    return shop.hidden is not None and shop.hidden.hides(event, shop.clock())
