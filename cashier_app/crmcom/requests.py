"""From the till's values to CRM.COM's requests, all without their token."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from cashier_app.crmcom.customer_codes import registered_code
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.journaled import SentPurchase, SentSpend
from cashier_app.crmcom.naming import Naming, by_id, naming
from cashier_app.crmcom.operations import (
    CANCEL_PURCHASE,
    CANCEL_SPEND,
    CREATE_PURCHASE,
    CREATE_SPEND,
    Operation,
)
from cashier_app.crmcom.pages import PAGE_SIZE
from cashier_app.crmcom.release import R13_1, Release
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.crmcom.wall_time import WallTime
from cashier_app.crmcom.wire_models import (
    ListedPurchase,
    ListedSpend,
    NewPurchase,
    Preview,
    Purchase,
    Spend,
    Wire,
    fields_of,
)
from cashier_app.crmcom.wire_requests import (
    CancelEvent,
    CreatePurchase,
    CreateSpend,
    EventIdentifier,
    Fields,
    ListEvents,
    Named,
    Origin,
    PreviewPurchase,
    ProductLine,
    SpendInCreate,
)
from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.sale import Sale
from cashier_app.domain.vat import Taxed
from cashier_app.services.ports import WriteRequest

Members = Mapping[str, object]

_WEIGHT_DECIMALS = 3
_SECOND_REFERENCE_SINCE = Release(10, 1)


class RequestMaker:
    """Makes the requests of one installation, as its release and its settings want them."""

    def __init__(self, settings: CrmComSettings) -> None:
        self._settings = settings
        self._release = settings.release
        self._naming: Naming = naming(settings)
        self._wall_time = WallTime(settings.assumed.dates_in)

    @property
    def spends_with_purchase(self) -> bool:
        """Whether create takes a spend along."""
        return self._settings.spends_with_purchase

    @property
    def purchases_tell_spends(self) -> bool:
        """Whether a purchase says what was spent on it (pageId 952088)."""
        return self._release >= R13_1

    def fields(self, model: type[Wire]) -> str:
        """Return what may be asked of an answer in this release."""
        return fields_of(model, self._release)

    def asking(self, model: type[Wire]) -> Fields:
        """Ask for these fields of an answer, or for all of it where one cannot be named."""
        fields = self.fields(model)
        return {"fields_set": fields} if fields else {}

    def code(self, identification: Identification) -> str:
        """Return what was scanned or typed, as it is registered."""
        return registered_code(identification, self._settings)

    def preview(self, basket: Basket, performed_on: datetime) -> Members:
        """Ask what a basket would bring: as create, without reference (crmcom-api.md 10.4)."""
        request: PreviewPurchase = {
            **self._buyer(basket.customer),
            **self._naming.place,
            "performed_on": self._wall_time.written(performed_on),
            "products_set": _products(basket),
            "fields_set": self.fields(Preview),
        }
        return self._with_the_sites_names(request)

    def create_purchase(self, sale: Sale) -> WriteRequest:
        """Record a sale (pageId 490514), with its spend where create takes one."""
        reference = str(sale.reference)
        request: CreatePurchase = {
            **self._buyer(sale.customer),
            **self._naming.place,
            "performed_on": self._wall_time.written(sale.performed_on),
            "products_set": _products(sale.basket),
            **self._spend_with(sale),
            "reference_number": reference,
            "external_system": self._settings.external_system,
            "external_system_reference_number": reference,
            **_origin(sale),
            "fields_set": self.fields(NewPurchase),
        }
        if self._release < _SECOND_REFERENCE_SINCE:
            del request["external_system_reference_number"]
        return _write(CREATE_PURCHASE, self._with_the_sites_names(request))

    def create_spend(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Spend from the wallet on a recorded purchase (pageId 512467)."""
        if sale.answer is None:
            raise TransitionError("wallet money is spent on a recorded purchase only")
        by_number: EventIdentifier = {"number": sale.answer.number}
        pointer: EventIdentifier = by_number if sale.answer.number else {"id": sale.answer.id}
        request: CreateSpend = {
            **self._buyer(sale.customer),
            **self._naming.spend_place,
            "purchase_customer_request_identifier": pointer,
            "performed_on": self._wall_time.written(performed_on),
            "spend_amount": rounded(sale.spend.asked),
            "fields_set": self.fields(Spend),
        }
        return _write(CREATE_SPEND, request)

    def cancel_purchase(self, number: str) -> WriteRequest:
        """Cancel a purchase (pageId 511758)."""
        return _write(CANCEL_PURCHASE, _cancel(number, self.fields(Purchase)))

    def cancel_spend(self, number: str) -> WriteRequest:
        """Cancel a spend request (pageId 490417)."""
        return _write(CANCEL_SPEND, _cancel(number, self.fields(Spend)))

    def wanted_purchase(self, sale: Sale) -> SentPurchase:
        """Say by what a sale would be found at CRM.COM."""
        return SentPurchase(
            customer=self.known_as(sale.customer),
            reference=str(sale.reference),
            performed_on=self._wall_time.there(sale.performed_on),
            total=sale.goods,
        )

    def wanted_spend(self, sale: Sale) -> SentSpend | None:
        """Say by what the sale's spend would be found; None when no purchase could carry one."""
        if sale.answer is None:
            return None
        return SentSpend(self.known_as(sale.customer), sale.answer.id, sale.answer.number)

    def purchases_page(self, customer: Named, since: datetime, offset: int) -> ListEvents:
        """Ask for a page of a customer's purchases, oldest first (pageId 490589)."""
        return self._page(customer, since, offset, ListedPurchase)

    def spends_page(self, customer: Named, since: datetime, offset: int) -> ListEvents:
        """Ask for a page of a customer's spend requests (pageId 510925)."""
        return self._page(customer, since, offset, ListedSpend)

    def event_query(self, number: str, model: type[Wire]) -> Mapping[str, str]:
        """Ask for one event by its number, in the form that GET takes (crmcom-api.md 1.2)."""
        return {"customer_event_identifier": f"number={number}", "fields_set": self.fields(model)}

    def known_as(self, customer: Customer | None) -> Named:
        """Name a customer as what she was found as, for what is looked up about her."""
        if customer is not None and customer.checked:
            return by_id(customer.id)
        return self._naming.by_code(self._code_of(customer))

    def _spend_with(self, sale: Sale) -> SpendInCreate:
        if self.spends_with_purchase and sale.asked_with_purchase > ZERO:
            return {"spend_amount": rounded(sale.asked_with_purchase)}
        return {}

    def _buyer(self, customer: Customer | None) -> Named:
        code = self._code_of(customer)
        return self._naming.buyer(customer.id if customer else "", code)

    def _code_of(self, customer: Customer | None) -> str:
        if customer is None:
            raise TransitionError("a sale without a customer is never sent")
        return self.code(customer.identification)

    def _page(self, customer: Named, since: datetime, offset: int, model: type[Wire]) -> ListEvents:
        return {
            **customer,
            "submitted_after_date": self._wall_time.written(since),
            "number_of_results": PAGE_SIZE,
            "offset": offset,
            **self.asking(model),
        }

    def _with_the_sites_names(self, request: PreviewPurchase | CreatePurchase) -> Members:
        """Write the members under the names that this site uses (crmcom-api.md 10.5, 10.6)."""
        assumed = self._settings.assumed
        names = {"products_set": assumed.products_key, "spend_amount": assumed.spend_member}
        return {names.get(name, name): value for name, value in request.items()}


def _origin(sale: Sale) -> Origin:
    """Say of which purchase this is what was kept when goods of it came back."""
    return {"description": sale.replaces} if sale.replaces else {}


def _cancel(number: str, fields: str) -> CancelEvent:
    return {"customer_event_identifier": {"number": number}, "fields_set": fields}


def _write(operation: Operation, members: Members) -> WriteRequest:
    return WriteRequest(call=operation.path, body=write_json(members))


def _products(basket: Basket) -> list[ProductLine]:
    """Write the lines as they sell: each has its part of a discount on the basket off already.

    CRM.COM documents no discount and no negative line (crmcom-api.md 10.16).
    """
    return [_product(line, taxed) for line, taxed in zip(basket.lines, basket.taxed, strict=True)]


def _product(line: BasketLine, taxed: Taxed) -> ProductLine:
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
