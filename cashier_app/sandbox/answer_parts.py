"""Objects that stand inside several answers, and how loose they are.

The answers are as loose as the documentation says CRM.COM's are. A wallet's balance is a text in
one place and a number in others, a Boolean is sometimes 0 or 1, absent values are there with null,
and one owner's `name` is null: a client has to bear it all.
"""

from decimal import Decimal

from cashier_app.sandbox.contract import JsonObject
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.elia_market import CURRENCY_CODE, UNIT
from cashier_app.sandbox.ids import stable_id


def account(customer: Customer) -> JsonObject:
    """Write an accounts receivable in short."""
    return {
        "id": customer.account_id,
        "number": customer.account_number,
        "name": customer.account_name,
        "life_cycle_state": "ACTIVE",
    }


def currency() -> JsonObject:
    """Write the shop's currency (pageId 953367)."""
    return {
        "id": stable_id("currency", CURRENCY_CODE),
        "code": CURRENCY_CODE,
        "prefix_symbol": "€",
        "suffix_symbol": None,
        "life_cycle_state": "EFFECTIVE",
    }


def unit() -> JsonObject:
    """Write the shop's unit."""
    return {
        "id": UNIT.id,
        "name": UNIT.name,
        "alternative_code": UNIT.alternative_code,
        "description": UNIT.description,
        "group_name": None,
        "community_name": None,
    }


def short(amount: Decimal) -> Decimal:
    """Drop zeros at the end: 10, 16.5, as the reference pages show amounts."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()
