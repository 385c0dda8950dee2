"""What is to be given back to a customer: paid too much, or kept for an exchange and not used."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, ReceiptKind, ReceiptTender, reward_block
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import MoneyBack, TenderKind, in_coins


@frozen
class GiveBack:
    """What a sale owes its customer.

    That is what was spent of the wallet on a sale that was paid in full before that was known:
    instant and automatic spend, and what the purchase itself asked for. Or, of a sale of which
    goods came back, what was kept for an exchange and no other sale took.
    """

    sale: Sale
    amount: Decimal

    @property
    def identity(self) -> str:
        """The identity of the sale; a sale owes once."""
        return self.sale.identity

    @property
    def for_exchange(self) -> bool:
        """Whether it may pay another sale instead."""
        return self.sale.exchange is not None

    def back(self, step: Decimal) -> tuple[MoneyBack, ...]:
        """Say what is handed over, cash in the shop's smallest coin; else as it was paid."""
        exchange = self.sale.exchange
        parts = (MoneyBack(TenderKind.CASH, self.amount),) if exchange is None else exchange.back
        return in_coins(parts, step)

    def may_pay_for(self, customer: Customer | None) -> bool:
        """Whether this may pay a sale of hers: kept for an exchange, and of no other customer."""
        ours = self.sale.customer
        fits = ours is None or customer is None or ours.is_same_as(customer)
        return self.for_exchange and fits

    def is_owed_to(self, customer: Customer) -> bool:
        """Whether this is the customer who paid too much."""
        owed = self.sale.customer
        return owed is not None and owed.is_same_as(customer)


def owed_by(sale: Sale) -> GiveBack | None:
    """Return what this sale owes as it stands, None where that is nothing.

    What was paid too much for a sale that was cancelled or returned went back with the rest of it.
    """
    if sale.stage is Stage.CLOSED:
        amount = sale.give_back
    else:
        amount = sale.exchange.left if sale.exchange is not None else ZERO
    return GiveBack(sale, amount) if amount else None


def give_back_slip(give_back: GiveBack, shop: Shop, at: str) -> Receipt:
    """Make the slip of the cash-out, at this local time; no goods stand on it, only the amount."""
    back = give_back.back(shop.cash_rounding)
    slip = replace(
        bare_slip(give_back.sale, shop, at), given_back=sum((part.amount for part in back), ZERO)
    )
    if not give_back.for_exchange:
        return slip
    parts = tuple(ReceiptTender(part.kind, part.amount, part.terminal_receipt) for part in back)
    return replace(slip, kind=ReceiptKind.EXCHANGE, tenders=parts)


def bare_slip(sale: Sale, shop: Shop, at: str) -> Receipt:
    """Make a paper that points at a sale and says nothing of its goods, its money or who sold."""
    return Receipt(
        shop=shop,
        number=sale.reference.receipt_number,
        reference=str(sale.reference),
        closed_at=at,
        cashier="",
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
