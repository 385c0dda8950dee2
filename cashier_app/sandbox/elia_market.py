"""The demo shop: Elia Market in Larnaca, its unit at CRM.COM and the offers of its rewards club.

With these offers the basket of the design's sale screen gives what that screen shows: instant
discount 0.87, spent automatically 1.50, award 1.82 + 0.11 + 0.33 = 2.26.
"""

from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.reward_rules import (
    AwardOffer,
    InstantOffer,
    Offers,
    SpendLimits,
    VoucherOffer,
)

GOLD = frozenset({"Gold"})

OFFERS = Offers(
    instant=(InstantOffer("Halloumi week", Decimal(10), frozenset({"CHE-001"})),),
    awards=(
        AwardOffer("Elia Club 5 %", Decimal(5)),
        AwardOffer("Gold: dairy 3 % more", Decimal(3), frozenset({"DAIRY"}), GOLD),
        AwardOffer("Gold: coffee 8 % more", Decimal(8), frozenset({"COFFEE"}), GOLD),
    ),
    vouchers=(VoucherOffer("free Cyprus coffee", "COFFEE", GOLD),),
    limits=SpendLimits(at_least=Decimal("2.00"), at_most=Decimal("10.00")),
)


@frozen
class Place:
    """Where a sale happens, as CRM.COM knows it: a unit, one of its tills, a business unit."""

    id: str
    name: str
    alternative_code: str = ""
    code: str = ""
    description: str = ""

    def is_named_by(self, identifier: dict[str, object]) -> bool:
        """Tell whether an identifier such as `{"alternative_code": …}` means this place."""
        return all(value == getattr(self, kind) for kind, value in identifier.items())


UNIT = Place(
    id=stable_id("unit", "SHOP1"),
    name="Larnaca",
    alternative_code="SHOP1",
    description="Elia Market, 24 Artemidos Ave, Larnaca",
)
TAP = Place(id=stable_id("tap", "T3"), name="Till 3", code="T3")
BUSINESS_UNIT = Place(
    id=stable_id("business unit", "SHOP1"), name="Larnaca", alternative_code="SHOP1", code="SHOP1"
)
CURRENCY_CODE = "EUR"
SCHEME_NAME = "Elia Club"
ORGANISATION = "Elia Market"
USER_NAME = "till1"
PASSWORD = "demo-password"  # noqa: S105 - it opens nothing but a stand-in
SYNCHRONISATION = "TILL_SYNC"
"""The products synchronisation process run definition, by its alternative code (pageId 500031)."""
