"""The sale of the mock-ups at each point of its way, and the answers that bring it there."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import (
    RecordedPurchase,
    RecordedSpend,
    Reduction,
    RewardPreview,
)
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import Tender, TenderKind
from tests.fakes.shop import ELENI, mock_up_basket

D = Decimal
AT = "2026-11-23T12:44:05"
REFERENCE = Reference("LCA1", "3", 418, "K7Q2")
PERFORMED_ON = datetime(2026, 11, 23, 12, 43, 2)  # noqa: DTZ001 - the till's local time

PREVIEW = RewardPreview(
    D("2.26"),
    instant=D("0.87"),
    automatic=D("1.50"),
    available=D("17.25"),
    least=D(2),
    at_most=D(10),
    vouchers=("free Cyprus coffee",),
)
ANSWER = RecordedPurchase("9", "P9", D("2.26"), D("0.87"), D("1.50"), message="Thank you, Eleni!")


def sending(
    preview: RewardPreview | None = PREVIEW,
    reduction: Reduction = Reduction.FRONT_END,
    basket: Basket | None = None,
) -> Sale:
    """Pay was pressed, the purchase is on its way."""
    return Sale(
        REFERENCE,
        PERFORMED_ON,
        basket or mock_up_basket(),
        "Maria K.",
        crm=CrmState.SENDING,
        preview=preview,
        reduction=reduction,
    )


def without_customer() -> Sale:
    return Sale(REFERENCE, PERFORMED_ON, mock_up_basket(None), "Maria K.")


def recorded(answer: RecordedPurchase = ANSWER) -> Sale:
    """Goods 37.27, to pay 34.90."""
    return sending().recorded(answer)


def paid_back_by_another_system() -> Sale:
    return sending(reduction=Reduction.BACK_END).recorded(ANSWER)


def asking(amount: str = "10") -> Sale:
    return recorded().asking_wallet(D(amount), AT)


def spent(asked: str = "10", amount: str | None = None) -> Sale:
    return asking(asked).wallet_spent(spend_answer(amount or asked))


def spend_answer(amount: str | None, reduction: Reduction | None = None) -> RecordedSpend:
    return RecordedSpend("77", "S77", None if amount is None else D(amount), reduction)


def cash(amount: str) -> Tender:
    return Tender(TenderKind.CASH, D(amount), D(amount), taken_at=AT)


def card(amount: str) -> Tender:
    return Tender(TenderKind.CARD, D(amount), D(amount), terminal_receipt="004217", taken_at=AT)


def fixed_then_answered() -> Sale:
    """Not sent, one part taken at full price, then found recorded after all."""
    return sending().not_sent().with_tender(cash("20.00")).recorded(ANSWER)


def with_blocked_wallet(sale: Sale) -> Sale:
    """The same sale of a customer who may not spend."""
    customer = replace(ELENI, spending_blocked=True)
    return replace(sale, basket=replace(sale.basket, customer=customer))
