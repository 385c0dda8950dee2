"""What a customer paid too much, because CRM.COM's answer came after she had paid."""

from dataclasses import dataclass, replace
from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, ReceiptKind, reward_block
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop


@dataclass(frozen=True, slots=True)
class GiveBack:
    """What was spent of the wallet on a sale that was paid in full before that was known.

    That is instant and automatic spend, and what the purchase itself asked for.
    """

    sale: Sale
    amount: Decimal

    @property
    def identity(self) -> str:
        """The identity of the sale; a sale owes once."""
        return self.sale.identity

    def is_owed_to(self, customer: Customer) -> bool:
        """Whether this is the customer who paid too much."""
        owed = self.sale.customer
        return owed is not None and owed.is_same_as(customer)


def give_back_slip(give_back: GiveBack, shop: Shop, at: str) -> Receipt:
    """Make the slip of the cash-out, at this local time; no goods stand on it, only the amount."""
    return replace(bare_slip(give_back.sale, shop, at), given_back=give_back.amount)


def bare_slip(sale: Sale, shop: Shop, at: str) -> Receipt:
    """Make a paper that points at a sale and says nothing of its goods or money."""
    return Receipt(
        shop=shop,
        number=sale.reference.receipt_number,
        reference=str(sale.reference),
        closed_at=at,
        cashier=sale.cashier,
        items=(),
        item_count=0,
        goods=ZERO,
        instant=ZERO,
        automatic=ZERO,
        from_wallet=ZERO,
        to_pay=ZERO,
        tenders=(),
        cash_rounding=ZERO,
        change=ZERO,
        vat=(),
        reward=reward_block(sale),
        kind=ReceiptKind.GIVE_BACK,
        code=str(sale.reference),
    )
