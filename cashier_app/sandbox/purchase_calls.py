"""Purchases: preview, create, list, show, cancel."""

from decimal import Decimal

from cashier_app.sandbox import answers, response_fields
from cashier_app.sandbox.books import POSTED, EventDetails, Purchase, PurchaseLine
from cashier_app.sandbox.catalogue import DEFAULT_PRODUCT
from cashier_app.sandbox.contract import JsonObject, RefusedError, as_list, as_object, decimal
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.elia_market import OFFERS
from cashier_app.sandbox.event_list import page, wanted
from cashier_app.sandbox.ids import new_id
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.response_fields import UDF
from cashier_app.sandbox.reward_rules import ZERO, Line, Reward, Wallet, reward
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.spend_grants import granted
from cashier_app.sandbox.success import Success

_R13 = Release(13)
"""Since then wallet money is spent automatically (crmcom-api.md 1.9)."""
THANKS = "Thank you for shopping at Elia Market"
"""Comes with a recorded purchase, although it succeeded: seen at one installation."""


def preview(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/purchases/preview (pageId 490516)."""
    customer = shop.member(request)
    shop.check_place(request)
    answer = answers.preview(
        customer,
        shop.books.wallets[customer.number],
        _reward(shop, customer, _lines(shop, request)),
        shop.switches.reduction_method,
    )
    return Success(shop.told(response_fields.PREVIEW, answer, request))


def create(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/purchases/create (pageId 490514)."""
    customer = shop.member(request)
    shop.check_place(request)
    lines = _lines(shop, request)
    brings = _reward(shop, customer, lines)
    asked = _asked(shop, request)
    # Refuses before anything is booked: "if anything fails neither is created" (crmcom-api.md 4.4).
    amount = _granted(shop, customer, lines, brings, asked) if asked else None
    purchase = shop.books.post_purchase(
        customer,
        str(request["reference_number"]),
        details(request),
        lines,
        brings,
        shop.clock(),
        asked,
    )
    if asked and amount:
        shop.books.post_spend(purchase, details(request), asked, amount, shop.clock())
    return _told(shop, purchase, request, THANKS)


def list_purchases(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/purchases/list (pageId 490589)."""
    events = [
        event
        for event in wanted(shop, shop.books.purchases.values(), request)
        if _spends_as_asked(shop, event, request)
    ]
    return Success([_told(shop, event, request).data for event in page(events, request)])


def show(shop: Shop, request: JsonObject) -> Success:
    """Answer GET customer_events/purchases/show (pageId 511180)."""
    found = shop.books.find_purchase(as_object(request["customer_event_identifier"]))
    return _told(shop, found, request)


def cancel(shop: Shop, request: JsonObject) -> Success:
    """Answer POST customer_events/purchases/cancel (pageId 511758)."""
    found = shop.books.find_purchase(as_object(request["customer_event_identifier"]))
    if found.state != POSTED:
        raise RefusedError("WRONG_STATE", "Only a posted purchase can be cancelled")
    return _told(shop, shop.books.cancel_purchase(found), request)


def details(request: JsonObject) -> EventDetails:
    """Take from a request what is kept as it was sent."""
    return EventDetails(
        performed_on=str(request["performed_on"]),
        description=request.get("description"),
        external_system=request.get("external_system"),
        external_system_reference_number=request.get("external_system_reference_number"),
        payment_medium_identifier=request.get("payment_medium_identifier"),
        classification=tuple(as_object(request.get("classification_identifier", {})).items()),
        udf=tuple((name, request[name]) for name in UDF if name in request),
    )


def _told(shop: Shop, purchase: Purchase, request: JsonObject, message: str = "") -> Success:
    answer = answers.purchase(purchase, shop.books)
    return Success(shop.told(response_fields.PURCHASE, answer, request), message)


def _asked(shop: Shop, request: JsonObject) -> Decimal | None:
    """Return what create asks to spend, where the installation has a member for it (R17)."""
    member = shop.switches.spend_member
    return decimal(request[member]) if member in request else None


def _granted(
    shop: Shop, customer: Customer, lines: tuple[PurchaseLine, ...], brings: Reward, asked: Decimal
) -> Decimal:
    taken_off = brings.instant + brings.automatic
    balance = shop.books.wallets[customer.number] - customer.conditional - brings.automatic
    total = sum((line.total for line in lines), ZERO)
    return granted(shop, customer, asked, balance, total - taken_off)


def _reward(shop: Shop, customer: Customer, lines: tuple[PurchaseLine, ...]) -> Reward:
    wallet = Wallet(
        balance=shop.books.wallets[customer.number],
        tier=customer.tier,
        automatic=customer.automatic if shop.switches.release >= _R13 else None,
        blocked=customer.spending_blocked,
    )
    return reward(
        [Line(line.product.code, line.product.family, line.total) for line in lines],
        wallet,
        OFFERS,
    )


def _lines(shop: Shop, request: JsonObject) -> tuple[PurchaseLine, ...]:
    return tuple(
        _line(shop, as_object(line)) for line in as_list(request[shop.switches.products_key])
    )


def _line(shop: Shop, line: JsonObject) -> PurchaseLine:
    [(kind, value)] = as_object(line["product_identifier"]).items()
    product = shop.catalogue.find(kind, str(value))
    if product is None and not shop.switches.unknown_products:
        raise RefusedError("NOT_FOUND", f"There is no product with {kind} {value}")
    return PurchaseLine(
        id=new_id(),
        product=product or DEFAULT_PRODUCT,
        intended=None if product else (kind, str(value)),
        quantity=decimal(line.get("quantity", Decimal(1))),
        net=decimal(line["net_amount"]),
        vat=decimal(line["vat_amount"]),
        total=decimal(line["total_amount"]),
    )


def _spends_as_asked(shop: Shop, purchase: Purchase, request: JsonObject) -> bool:
    """Apply the two filters on spend requests (crmcom-api.md 4.5)."""
    applied = bool(shop.books.spends_of(purchase))
    eligible = (
        purchase.state == POSTED
        and not purchase.customer.spending_blocked
        and shop.books.left_to_pay(purchase) > 0
    )
    return request.get("spend_requests_applied", applied) == applied and (
        request.get("eligible_for_spending", eligible) == eligible
    )
