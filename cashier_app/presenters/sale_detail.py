"""A past sale as the lists show it: where it stands, its lines, and how it was paid."""

from datetime import datetime
from decimal import Decimal
from enum import Enum

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.services.ports import OutboxRow


class Standing(Enum):
    """How a sale stands, in one word; the outbox' own states among them."""

    RECORDED = "recorded"
    WAITING = "waiting"
    BEING_CHECKED = "being-checked"
    REFUSED = "refused"
    NEEDS_A_PERSON = "needs-a-person"
    WITHOUT_REWARD = "without-reward"
    NO_CUSTOMER = "no-customer"
    CANCELLED = "cancelled"
    RETURNED = "returned"


_BY_CRM = {
    CrmState.NONE: Standing.NO_CUSTOMER,
    CrmState.SENDING: Standing.BEING_CHECKED,
    CrmState.WAITING: Standing.WAITING,
    CrmState.UNKNOWN: Standing.BEING_CHECKED,
    CrmState.RECORDED: Standing.RECORDED,
    CrmState.REFUSED: Standing.REFUSED,
    CrmState.KEPT: Standing.WITHOUT_REWARD,
}


def standing_of(sale: Sale, row: OutboxRow | None = None) -> Standing:
    """Tell how a sale stands; the row of it that waits to be sent knows more than the sale."""
    if row is not None:
        return Standing(row.state.value)
    if sale.stage is Stage.RETURNED:
        return Standing.RETURNED
    undone = sale.stage in (Stage.GIVEN_UP, Stage.CANCELLED)
    return Standing.CANCELLED if undone else _BY_CRM[sale.crm]


@frozen
class SaleDetail:
    """Everything that is shown of one sale.

    `paid` names each part of the payment with what was really taken for it; `earned` is None where
    CRM.COM did not say it. `discount` came off the lines together. `give_back` is what is still
    owed to the customer of it. `elsewhere` is a purchase that only CRM.COM knows: its lines and
    tenders are at another till, and time and amounts may be missing.
    """

    number: str
    at: datetime | None
    till: str
    cashier: str
    standing: Standing
    customer: Customer | None
    lines: tuple[BasketLine, ...]
    goods: Decimal | None
    instant: Decimal
    automatic: Decimal
    from_wallet: Decimal
    to_pay: Decimal | None
    paid: tuple[MoneyBack, ...]
    earned: Decimal | None
    give_back: Decimal = ZERO
    elsewhere: bool = False
    discount: Decimal = ZERO


def detail_of(sale: Sale, standing: Standing, give_back: Decimal = ZERO) -> SaleDetail:
    """Show a sale as it was charged: what CRM.COM took off afterwards is not on its bill."""
    instant, automatic, from_wallet = sale.charged_off
    return SaleDetail(
        number=sale.reference.receipt_number,
        at=sale.bought_at,
        till=sale.reference.till,
        cashier=sale.cashier,
        standing=standing,
        customer=sale.customer,
        lines=sale.basket.lines,
        goods=sale.goods,
        instant=instant,
        automatic=automatic,
        from_wallet=from_wallet,
        to_pay=sale.to_pay,
        paid=tuple(
            MoneyBack(part.kind, part.received - part.change, part.terminal_receipt)
            for part in sale.tenders
            if part.kind is not TenderKind.WAIVED
        ),
        earned=sale.awarded,
        give_back=give_back,
        discount=sale.basket.off,
    )
