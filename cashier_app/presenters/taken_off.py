"""What comes off the lines of a sale until they are what is to be paid."""

from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.sale_state import Totals


@frozen
class TakenOff:
    """Amounts that come off: the lines less all of these are what is to be paid.

    What a discount takes off one line is part of that line.
    """

    discount: Decimal = ZERO
    instant: Decimal = ZERO
    automatic: Decimal = ZERO
    from_wallet: Decimal = ZERO


NOTHING_OFF = TakenOff()


def off_basket(totals: Totals) -> TakenOff:
    """Return what the totals of a basket take off; what is paid back later does not come off."""
    if totals.paid_back_later:
        return TakenOff(totals.discount)
    return TakenOff(totals.discount, totals.instant or ZERO, totals.automatic or ZERO)


def off_sale(sale: Sale) -> tuple[TakenOff, Decimal]:
    """Return what comes off a sale, and what is to be paid then.

    While the answer is awaited it is what the preview lets expect; at full price, and of a bill
    that was fixed before the answer came, nothing comes off any more.
    """
    discount = sale.basket.off
    unknown = sale.crm is CrmState.UNKNOWN and not sale.full_price
    if not (sale.crm is CrmState.SENDING or unknown):
        return TakenOff(discount, *sale.charged_off), sale.to_pay
    preview, expected = sale.preview, sale.expected_to_pay
    if preview is None or expected == sale.goods:
        return TakenOff(discount), expected
    wallet = sale.previewed_to_pay - expected
    return TakenOff(discount, *preview.off(sale.goods), wallet), expected
