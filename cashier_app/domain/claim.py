"""A past sale without customer that is given to the customer who had forgotten the card."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from enum import Enum

from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.give_back import bare_slip
from cashier_app.domain.receipt import Receipt, ReceiptKind
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.shop import Shop


class AgainstClaim(Enum):
    """Why a sale cannot be given to a customer."""

    OFF = "off"
    TAKEN = "taken"
    RETURNED = "returned"
    TOO_OLD = "too-old"
    NOT_CHECKED = "not-checked"
    TOO_MANY = "too-many"


@frozen
class ClaimRules:
    """For how many days a sale may be given to a customer, and how many she may get in a day.

    The days count from when it was bought, as its receipt says. With 0 days none is ever given.
    """

    days: int = 0
    per_day: int = 3

    def against_sale(self, sale: Sale, now: datetime) -> AgainstClaim | None:
        """Say why this sale cannot be given to anybody, None when it can."""
        if not self.days:
            return AgainstClaim.OFF
        if sale.customer is not None:
            return AgainstClaim.TAKEN
        if sale.stage is not Stage.CLOSED or sale.crm is not CrmState.NONE or sale.replaces:
            return AgainstClaim.RETURNED
        last_day = sale.bought_at.date() + timedelta(days=self.days)
        return AgainstClaim.TOO_OLD if now.date() > last_day else None

    def against_customer(self, customer: Customer, today: Iterable[Sale]) -> AgainstClaim | None:
        """Say why this customer cannot get one; `today` are the sales that were given today."""
        if not customer.checked:
            return AgainstClaim.NOT_CHECKED
        hers = [one for one in today if one.customer and one.customer.is_same_as(customer)]
        return AgainstClaim.TOO_MANY if len(hers) >= self.per_day else None


NO_CLAIMS = ClaimRules()


def may_have_addendum(sale: Sale) -> bool:
    """Whether it was given to a customer afterwards, and CRM.COM has said what she earned."""
    return bool(sale.claimed_at) and sale.crm is CrmState.RECORDED


def addendum(sale: Sale, shop: Shop, at: str) -> Receipt:
    """Make the paper that says what was earned with a sale that was given to a customer.

    The wallet of that day is not known any more, so none stands on it.
    """
    slip = bare_slip(sale, shop, at)
    reward = replace(slip.reward, wallet=None)
    return replace(slip, kind=ReceiptKind.ADDENDUM, reward=reward)
