"""What a journaled request says about itself, for the reads that look for what came of it.

It is read back from the request, because settings and the release may have changed since.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import cast

from cashier_app.crmcom.encoding import read_object
from cashier_app.crmcom.wire_requests import Named
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.services.ports import WriteRequest

_WAYS_TO_NAME = ("accounts_receivable_identifier", "rewards_participant_identifier")


@frozen
class SentPurchase:
    """What a purchase is known by in a list: all of reference, time and total have to agree.

    `performed_on` is the time of CRM.COM's clock that stands in the request.
    """

    customer: Named
    reference: str
    performed_on: datetime
    total: Decimal


@frozen
class SentSpend:
    """What a spend request is known by: whose it is, and the id and number of its purchase."""

    customer: Named
    purchase_id: str
    purchase_number: str


def sent_purchase(request: WriteRequest) -> SentPurchase:
    """Read from a journaled request what its purchase is known by."""
    body = read_object(request.body)
    # The name of the product list is a setting and may have been another then: it is the only list.
    lines = next(member for member in body.values() if isinstance(member, list))
    return SentPurchase(
        customer=_named(body),
        reference=str(body["reference_number"]),
        performed_on=datetime.fromisoformat(str(body["performed_on"])),
        total=sum((Decimal(str(line["total_amount"])) for line in lines), ZERO),
    )


def sent_spend(request: WriteRequest) -> tuple[SentSpend, datetime]:
    """Read from a journaled request what its spend is known by, and when it was made."""
    body = read_object(request.body)
    pointer = _object(body["purchase_customer_request_identifier"])
    spend = SentSpend(
        customer=_named(body),
        purchase_id=str(pointer.get("id", "")),
        purchase_number=str(pointer.get("number", "")),
    )
    return spend, datetime.fromisoformat(str(body["performed_on"]))


def sent_event_number(request: WriteRequest) -> str:
    """Read from a journaled cancellation the number of what it cancels."""
    return str(_object(read_object(request.body)["customer_event_identifier"])["number"])


def _named(body: Mapping[str, object]) -> Named:
    """Name the customer as the request does, whatever release is spoken now."""
    return cast("Named", {way: body[way] for way in _WAYS_TO_NAME if way in body})


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"a request of this till holds a {type(value).__name__} for an object")
    return value
