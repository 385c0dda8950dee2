"""What a day comes to, by the journal: takings, rewards, and what is owed to customers."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.tender import TenderKind


@frozen
class DayTotals:
    """The sums over the sales that were closed and stand.

    Attributes:
        sales: how many there are.
        goods: what was sold, as it was sent to CRM.COM.
        cash: what is in the drawer for it: received less change, rounding included.
        card: what was paid by card.
        exchange: what was paid with money for goods that came back, on this day or before.
        kept: what was kept for an exchange of this day's sales, and is still on the Give back list.
        awarded: what customers earned, as far as CRM.COM said it.
        spent: what they spent of their wallets: instantly, automatically and on request.
        give_back: what they paid too much because an answer came late, whether paid back or not.

    """

    sales: int
    goods: Decimal
    cash: Decimal
    card: Decimal
    exchange: Decimal
    kept: Decimal
    awarded: Decimal
    spent: Decimal
    give_back: Decimal


def day_totals(sales: Sequence[Sale]) -> DayTotals:
    """Sum up a day's sales."""
    closed = [sale for sale in sales if sale.stage is Stage.CLOSED]
    return DayTotals(
        sales=len(closed),
        goods=_sum(sale.goods for sale in closed),
        cash=_taken(closed, TenderKind.CASH),
        card=_taken(closed, TenderKind.CARD),
        exchange=_taken(closed, TenderKind.EXCHANGE),
        kept=_sum(sale.exchange.left for sale in sales if sale.exchange is not None),
        awarded=_sum(sale.awarded or ZERO for sale in closed),
        spent=_sum(spent_by_journal(sale) for sale in closed),
        give_back=_sum(sale.give_back for sale in closed),
    )


def spent_by_journal(sale: Sale) -> Decimal:
    """All that was spent of the wallet on a sale, whoever lowers the bill, as the till knows it."""
    answer = sale.answer
    if answer is None:
        return ZERO
    by_itself = answer.instant + answer.automatic
    on_request = sale.spend.amount if sale.spend.live else ZERO
    return by_itself + on_request


def _taken(sales: Sequence[Sale], kind: TenderKind) -> Decimal:
    parts = [part for sale in sales for part in sale.tenders if part.kind is kind]
    return _sum(part.received - part.change for part in parts)


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)
