"""The demo shop as the calls see it: its members, products, books, tokens and switches."""

from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Literal, cast, get_args

from cashier_app.resource_files import resource
from cashier_app.sandbox.books import Books
from cashier_app.sandbox.catalogue import Catalogue, read_catalogue
from cashier_app.sandbox.clock import Clock
from cashier_app.sandbox.contract import JsonObject, RefusedError, as_object
from cashier_app.sandbox.customers import Club, Customer, read_customers
from cashier_app.sandbox.elia_market import CURRENCY_CODE, UNIT
from cashier_app.sandbox.tokens import Tokens

ReductionMethod = Literal["FRONT_END_REDUCTION", "BACK_END_REDUCTION"]


@dataclass(frozen=True, slots=True)
class Switches:
    """What may be set differently for the whole shop while it runs.

    Attributes:
        reduction_method: who lowers the bill: the till, or another system that pays back.
        unknown_products: whether a default product stands in for a product CRM.COM does not know.
        most_really_spent: euro; when set, no spend request takes more, whatever preview said.

    """

    reduction_method: ReductionMethod = "FRONT_END_REDUCTION"
    unknown_products: bool = True
    most_really_spent: Decimal | None = None

    def as_json(self) -> JsonObject:
        """Return the switches as the HTTP face writes them."""
        return asdict(self)


def switched(switches: Switches, changes: JsonObject) -> Switches:
    """Return the switches with the changes that came over HTTP.

    Raises:
        ValueError: no such switch, or no such position of it.

    """
    for name, value in changes.items():
        allowed = {
            "reduction_method": value in get_args(ReductionMethod),
            "unknown_products": isinstance(value, bool),
            "most_really_spent": value is None or isinstance(value, int | Decimal),
        }
        if not allowed.get(name, False):
            raise ValueError(f"{name} cannot be {value!r}")
    after = {**switches.as_json(), **changes}
    most = after["most_really_spent"]
    return Switches(
        reduction_method=cast("ReductionMethod", after["reduction_method"]),
        unknown_products=bool(after["unknown_products"]),
        most_really_spent=None if most is None else Decimal(str(most)),
    )


@dataclass(slots=True)
class Shop:
    """Everything the calls work on.

    `hidden_seconds` is set for the length of one list call by a fault (`faults.Fault`, kind hide).
    """

    clock: Clock
    tokens: Tokens
    club: Club
    catalogue: Catalogue
    books: Books
    switches: Switches = field(default_factory=Switches)
    hidden_seconds: float | None = None

    @classmethod
    def opened(cls, clock: Clock) -> "Shop":
        """Return Elia Market as it stands in the program's files."""
        customers = read_customers(resource("demo", "customers.json"))
        return cls(
            clock=clock,
            tokens=Tokens(clock),
            club=Club(customers),
            catalogue=read_catalogue(resource("demo", "products.csv")),
            books=Books.opened_for(customers),
        )

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
        if not UNIT.is_named_by(as_object(request["performed_by_unit_identifier"])):
            raise RefusedError("NOT_FOUND", "There is no such unit")
        currency = as_object(request.get("intended_currency_identifier", {}))
        if currency.get("code", CURRENCY_CODE) != CURRENCY_CODE:
            raise RefusedError("CURRENCY", f"The currency of this unit is {CURRENCY_CODE}")
        for name in ("promo_code", "invoice_identifier"):
            if name in request:
                raise RefusedError("NOT_FOUND", f"This shop does not know this {name}")
