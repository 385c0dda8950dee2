"""The credit note of a sale that was cancelled: it takes the whole receipt back."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, ReceiptKind, ReceiptTender, receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import MoneyBack, less_cash


def money_to_return(sale: Sale, given_back: Decimal) -> tuple[MoneyBack, ...]:
    """Say what goes back for a whole sale, in the reverse order of payment.

    `given_back` is the cash that was given back for it before, because CRM.COM's answer came after
    the customer had paid in full: it does not go back twice.
    """
    return less_cash(sale.money_back, given_back)


def credit_note(
    sale: Sale, shop: Shop, reference: Reference, at: str, back: Sequence[MoneyBack]
) -> Receipt:
    """Make the credit note of a cancelled sale, under a number of its own, at this local time."""
    return replace(
        receipt_of(sale, shop, at),
        number=reference.receipt_number,
        reference=str(reference),
        tenders=tuple(
            ReceiptTender(part.kind, part.amount, part.terminal_receipt) for part in back
        ),
        to_pay=sum((part.amount for part in back), ZERO),
        cash_rounding=ZERO,
        change=ZERO,
        code="",
        kind=ReceiptKind.CREDIT,
        original=sale.reference.receipt_number,
    )
