"""From the till's values to CRM.COM's requests, all without their token.

What a write will need to be found again is read back from the journaled request itself
(`sent_purchase`, `sent_spend`), because settings may have changed since it was made.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from cashier_app.crmcom.encoding import read_object, write_json
from cashier_app.crmcom.operations import (
    CANCEL_PURCHASE,
    CANCEL_SPEND,
    CREATE_PURCHASE,
    CREATE_SPEND,
    Operation,
)
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wire_models import (
    ListedPurchase,
    ListedSpend,
    Participant,
    Preview,
    Purchase,
    Spend,
    fields_of,
)
from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import WriteRequest

Members = Mapping[str, object]

PAGE_SIZE = 50
"""The most that a list answers at once (pageId 499839)."""
PURCHASE_FIELDS = fields_of(Purchase)
SPEND_FIELDS = fields_of(Spend)

_CUSTOMER = "rewards_participant_identifier"
_OF_PURCHASE = "purchase_customer_request_identifier"
_EVENT = "customer_event_identifier"
_WEIGHT_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class SentPurchase:
    """What a purchase is known by in a list: all of reference, time and total have to agree."""

    customer: Members
    reference: str
    performed_on: datetime
    total: Decimal


@dataclass(frozen=True, slots=True)
class SentSpend:
    """What a spend request is known by: whose it is, and the id and number of its purchase."""

    customer: Members
    purchase_id: str
    purchase_number: str


class RequestMaker:
    """Makes the requests of one installation (release R16 and before)."""

    def __init__(self, settings: CrmComSettings) -> None:
        self._settings = settings

    def show_participant(self, identification: Identification) -> Members:
        """Ask for the one participant with this card, phone or e-mail (pageId 489928)."""
        return {
            _CUSTOMER: self._by_code(identification),
            "fields_set": fields_of(Participant),
        }

    def preview(self, basket: Basket, performed_on: datetime) -> Members:
        """Ask what a basket would bring: as create, without reference (crmcom-api.md 10.4)."""
        return {
            **self._purchase(basket, performed_on),
            "fields_set": fields_of(Preview),
        }

    def create_purchase(self, sale: Sale) -> WriteRequest:
        """Record a sale (pageId 490514)."""
        reference = str(sale.reference)
        return _write(
            CREATE_PURCHASE,
            {
                **self._purchase(sale.basket, sale.performed_on),
                "reference_number": reference,
                "external_system": self._settings.external_system,
                "external_system_reference_number": reference,
                "fields_set": PURCHASE_FIELDS,
            },
        )

    def create_spend(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Spend from the wallet on a recorded purchase (pageId 512467)."""
        if sale.answer is None:
            raise TransitionError("wallet money is spent on a recorded purchase only")
        pointer = {"number": sale.answer.number} if sale.answer.number else {"id": sale.answer.id}
        return _write(
            CREATE_SPEND,
            {
                _CUSTOMER: self._customer(sale.customer),
                _OF_PURCHASE: pointer,
                "performed_by_unit_identifier": self._settings.unit,
                "performed_on": wall_time(performed_on),
                "spend_amount": rounded(sale.spend.asked),
                "fields_set": SPEND_FIELDS,
            },
        )

    def wanted_purchase(self, sale: Sale) -> SentPurchase:
        """Say by what a sale would be found at CRM.COM."""
        return SentPurchase(
            customer=self._customer(sale.customer),
            reference=str(sale.reference),
            performed_on=sale.performed_on.replace(microsecond=0, tzinfo=None),
            total=sale.goods,
        )

    def wanted_spend(self, sale: Sale) -> SentSpend | None:
        """Say by what the sale's spend would be found; None when no purchase could carry one."""
        if sale.answer is None:
            return None
        return SentSpend(self._customer(sale.customer), sale.answer.id, sale.answer.number)

    def _purchase(self, basket: Basket, performed_on: datetime) -> Members:
        return {
            _CUSTOMER: self._customer(basket.customer),
            "performed_by_unit_identifier": self._settings.unit,
            "performed_on": wall_time(performed_on),
            self._settings.products_key: [_product(line) for line in basket.lines],
        }

    def _customer(self, customer: Customer | None) -> Members:
        if customer is None:
            raise TransitionError("a sale without a customer is never sent")
        if customer.checked:
            return {"id": customer.id}
        return self._by_code(customer.identification)

    def _by_code(self, identification: Identification) -> Members:
        return {"access_token_identifier": {"authentication_code": self._code(identification)}}

    def _code(self, identification: Identification) -> str:
        typed = identification.value.strip()
        if identification.means is not Means.PHONE:
            return typed
        return phone_as_registered(
            typed,
            self._settings.country_code,
            international=self._settings.phone_international,
        )


def cancel_purchase(number: str) -> WriteRequest:
    """Cancel a purchase (pageId 511758)."""
    return _write(CANCEL_PURCHASE, {_EVENT: {"number": number}, "fields_set": PURCHASE_FIELDS})


def cancel_spend(number: str) -> WriteRequest:
    """Cancel a spend request (pageId 490417)."""
    return _write(CANCEL_SPEND, {_EVENT: {"number": number}, "fields_set": SPEND_FIELDS})


def purchases_page(wanted: SentPurchase, since: datetime, offset: int) -> Members:
    """Ask for a page of a customer's purchases, oldest first (pageId 490589)."""
    return _page(wanted.customer, since, offset, fields_of(ListedPurchase))


def spends_page(wanted: SentSpend, since: datetime, offset: int) -> Members:
    """Ask for a page of a customer's spend requests (pageId 510925)."""
    return _page(wanted.customer, since, offset, fields_of(ListedSpend))


def event_query(number: str, fields: str) -> Mapping[str, str]:
    """Ask for one event by its number, in the form that GET takes (crmcom-api.md 1.2)."""
    return {_EVENT: f"number={number}", "fields_set": fields}


def sent_purchase(request: WriteRequest) -> SentPurchase:
    """Read from a journaled request what its purchase is known by."""
    body = read_object(request.body)
    # The name of the product list is a setting and may have been another then: it is the only list.
    lines = next(member for member in body.values() if isinstance(member, list))
    return SentPurchase(
        customer=_object(body[_CUSTOMER]),
        reference=str(body["reference_number"]),
        performed_on=datetime.fromisoformat(str(body["performed_on"])),
        total=sum((Decimal(str(line["total_amount"])) for line in lines), ZERO),
    )


def sent_spend(request: WriteRequest) -> tuple[SentSpend, datetime]:
    """Read from a journaled request what its spend is known by, and when it was made."""
    body = read_object(request.body)
    pointer = _object(body[_OF_PURCHASE])
    spend = SentSpend(
        customer=_object(body[_CUSTOMER]),
        purchase_id=str(pointer.get("id", "")),
        purchase_number=str(pointer.get("number", "")),
    )
    return spend, datetime.fromisoformat(str(body["performed_on"]))


def sent_event_number(request: WriteRequest) -> str:
    """Read from a journaled cancellation the number of what it cancels."""
    return str(_object(read_object(request.body)[_EVENT])["number"])


def phone_as_registered(typed: str, country_code: str, *, international: bool) -> str:
    """Bring a phone number into the form in which the installation registers them.

    Blanks and punctuation go. A number of another country stays as it was typed, plus sign and all.
    """
    number = "".join(sign for sign in typed if sign in "+0123456789")
    if not country_code:
        return number
    for prefix in (country_code, country_code.replace("+", "00", 1)):
        number = number.removeprefix(prefix)
    from_abroad = number.startswith(("+", "00"))
    return f"{country_code}{number}" if international and not from_abroad else number


def wall_time(moment: datetime) -> str:
    """Write a moment as CRM.COM does: local, to the second, without zone (pageId 489928)."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S")


def _write(operation: Operation, members: Members) -> WriteRequest:
    return WriteRequest(call=operation.path, body=write_json(members))


def _page(customer: Members, since: datetime, offset: int, fields: str) -> Members:
    return {
        _CUSTOMER: customer,
        "submitted_after_date": wall_time(since),
        "number_of_results": PAGE_SIZE,
        "offset": offset,
        "fields_set": fields,
    }


def _product(line: BasketLine) -> Members:
    taxed = line.taxed
    return {
        "product_identifier": {"code": line.product.code},
        "quantity": _quantity(line.quantity),
        "net_amount": rounded(taxed.net),
        "vat_amount": rounded(taxed.vat),
        "total_amount": rounded(taxed.gross),
    }


def _quantity(quantity: Decimal) -> Decimal:
    """Write pieces as a whole number and a weight with at most three decimals."""
    return rounded(quantity, _WEIGHT_DECIMALS).normalize()


def _object(value: object) -> Members:
    if not isinstance(value, Mapping):
        raise TypeError(f"a request of this till holds a {type(value).__name__} for an object")
    return value
