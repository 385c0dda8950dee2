"""The demo shop as the calls see it: its members, products, books, tokens and switches."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from cashier_app.resource_files import resource
from cashier_app.sandbox.books import Books
from cashier_app.sandbox.catalogue import Catalogue, Product, read_catalogue
from cashier_app.sandbox.clock import Clock
from cashier_app.sandbox.club import Club
from cashier_app.sandbox.contract import JsonObject, RefusedError, as_object
from cashier_app.sandbox.customers import Customer, read_customers
from cashier_app.sandbox.elia_market import BUSINESS_UNIT, CURRENCY_CODE, TAP, UNIT
from cashier_app.sandbox.hidden import Hidden
from cashier_app.sandbox.response_fields import Fields, told
from cashier_app.sandbox.switches import Switches
from cashier_app.sandbox.tokens import Tokens

_PLACES = {
    "performed_by_unit_identifier": UNIT,
    "performed_by_tap_identifier": TAP,
    "performed_by_business_unit_identifier": BUSINESS_UNIT,
}


@dataclass(slots=True)
class Shop:
    """Everything the calls work on.

    `hidden` is set for the length of one list call by a fault (`faults.Fault`, kind hide).
    """

    clock: Clock
    tokens: Tokens
    club: Club
    catalogue: Catalogue
    books: Books
    switches: Switches = field(default_factory=Switches)
    hidden: Hidden | None = None

    @classmethod
    def opened(cls, clock: Clock, switches: Switches | None = None) -> "Shop":
        """Return Elia Market as it stands in the program's files."""
        customers = read_customers(resource("demo", "customers.json"))
        return cls(
            clock=clock,
            tokens=Tokens(clock),
            club=Club(customers),
            catalogue=_demo_catalogue(),
            books=Books.opened_for(customers),
            switches=switches or Switches(),
        )

    def go_on_with(self, books: Books, products: Iterable[Product]) -> None:
        """Be as at another time: with these books, and with what was told of products."""
        self.books = books
        self.catalogue = Catalogue(products)

    def start_over(self, switches: Switches) -> None:
        """Forget everything that happened."""
        self.books = Books.opened_for(self.club.customers)
        self.catalogue = _demo_catalogue()
        self.switches = switches
        self.tokens.forget_all()

    def told(self, fields: Fields, answer: JsonObject, request: JsonObject) -> JsonObject:
        """Return of an answer what this release has and the request's `fields_set` names."""
        return told(fields, self.switches.release, answer, request.get("fields_set"))

    def member(self, request: JsonObject) -> Customer:
        """Return the member that a sale or a spend is for.

        Raises:
            RefusedError: unknown, or no longer taking part.

        """
        customer = self.club.named_in(request)
        if customer.terminated_on is not None:
            raise RefusedError("TERMINATED", "The rewards participant is terminated")
        return customer

    def check_place(self, request: JsonObject) -> None:
        """Let an event pass that happened here and in this shop's currency.

        Raises:
            RefusedError: another unit, another currency, or a code the shop does not have.

        """
        for name, place in _PLACES.items():
            if name in request and not place.is_named_by(as_object(request[name])):
                raise RefusedError("NOT_FOUND", "There is no such unit")
        currency = as_object(request.get("intended_currency_identifier", {}))
        if currency.get("code", CURRENCY_CODE) != CURRENCY_CODE:
            raise RefusedError("CURRENCY", f"The currency of this unit is {CURRENCY_CODE}")
        for name in ("promo_code", "invoice_identifier"):
            if name in request:
                raise RefusedError("NOT_FOUND", f"This shop does not know this {name}")


def _demo_catalogue() -> Catalogue:
    return read_catalogue(resource("demo", "products.csv"))
