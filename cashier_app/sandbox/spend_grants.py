"""How much of a wallet a request really takes."""

from decimal import Decimal

from cashier_app.sandbox.contract import RefusedError
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.elia_market import OFFERS
from cashier_app.sandbox.reward_rules import ZERO, granted_spend
from cashier_app.sandbox.shop import Shop


def granted(
    shop: Shop, customer: Customer, asked: Decimal, available: Decimal, left: Decimal
) -> Decimal:
    """Return what is taken, perhaps less than asked; amounts are euro.

    Args:
        shop: its switches may lower the amount further.
        customer: whose wallet it is.
        asked: what the till wants.
        available: what the wallet can give here.
        left: what is left to pay.

    Raises:
        RefusedError: spending is blocked, or the least amount is not reached.

    """
    if customer.spending_blocked:
        raise RefusedError("BLOCKED", "Spending is blocked for this rewards participant")
    if shop.switches.most_really_spent is not None:
        available = min(available, shop.switches.most_really_spent)
    amount = granted_spend(asked, max(ZERO, available), left, OFFERS.limits)
    if not amount:
        raise RefusedError(
            "AMOUNT",
            f"At least {OFFERS.limits.at_least} must be spent; {min(available, left)} is available",
        )
    return amount
