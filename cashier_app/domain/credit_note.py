"""The credit note of a sale that was cancelled, or of some goods of one that came back."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import (
    Receipt,
    ReceiptKind,
    ReceiptTender,
    VatRow,
    receipt_of,
)
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import MoneyBack, cash_due, in_coins, less_cash


def money_to_return(
    sale: Sale, given_back: Decimal, step: Decimal, *, for_exchange: bool = False
) -> tuple[MoneyBack, ...]:
    """Say what goes back for a whole sale, in the reverse order of payment.

    `given_back` is what was given back for it in cash before, because CRM.COM's answer came after
    the customer had paid in full: it does not go back twice. That was handed over in the shop's
    smallest coin (`step`), as all cash is, except what is kept `for_exchange`.
    """
    back = less_cash(sale.money_back, cash_due(given_back, step).amount)
    if for_exchange:
        return back
    return tuple(part for part in in_coins(back, step) if part.amount)


def credit_note(
    sale: Sale,
    shop: Shop,
    reference: Reference,
    at: str,
    back: Sequence[MoneyBack],
    *,
    cashier: str = "",
) -> Receipt:
    """Make the credit note of a cancelled sale, under a number of its own, at this local time.

    Like every receipt it names its `cashier`: who took the goods back, not who sold them; nobody
    where that is not known for sure.
    """
    return replace(
        receipt_of(sale, shop, at),
        cashier=cashier,
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


def return_note(
    sale: Sale,
    rest: Sale,
    goods: Basket,
    shop: Shop,
    reference: Reference,
    at: str,
    back: Sequence[MoneyBack],
    *,
    cashier: str = "",
) -> Receipt:
    """Make the credit note of the `goods` that came back, and of nothing else.

    What came off the bill, and the VAT, is what the sale's receipt had more of it than the rest
    has: so the receipt less this note is what the customer keeps, to the cent. A reduction that the
    rest does not get any more stands on it, too, and so does one that it gets anew.
    """
    whole, left = receipt_of(sale, shop, at), receipt_of(rest, shop, at)
    # What was paid in full before CRM.COM answered was paid for all goods, not for these.
    part = replace(sale, basket=goods, fixed_to_pay=None)
    return replace(
        credit_note(part, shop, reference, at, back, cashier=cashier),
        instant=whole.instant - left.instant,
        automatic=whole.automatic - left.automatic,
        from_wallet=whole.from_wallet - left.from_wallet,
        vat=_less(whole.vat, left.vat, {line.product.vat_rate for line in goods.lines}),
        kind=ReceiptKind.RETURN,
    )


def _less(
    whole: Sequence[VatRow], left: Sequence[VatRow], back: Collection[Decimal]
) -> tuple[VatRow, ...]:
    """Take what is kept off each row; a rate of which nothing came `back` has no empty row."""
    kept = {row.rate: row for row in left}
    rows = (_row_less(row, kept[row.rate]) if row.rate in kept else row for row in whole)
    return tuple(row for row in rows if row.gross or row.vat or row.rate in back)


def _row_less(row: VatRow, kept: VatRow) -> VatRow:
    net, vat, gross = row.net - kept.net, row.vat - kept.vat, row.gross - kept.gross
    return replace(row, net=net, vat=vat, gross=gross)
