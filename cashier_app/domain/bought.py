"""One purchase of a customer, as this till's books and CRM.COM know it together."""

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage

_LONG_AGO = datetime.combine(date.min, time())


@frozen
class Bought:
    """A purchase of this till (`sale`), of any till as CRM.COM lists it (`at_crm`), or both.

    Where both are known the till's own word counts: it knows lines, tenders and what still waits.
    At least one of the two is there.
    """

    sale: Sale | None = None
    at_crm: PastPurchase | None = None

    @property
    def key(self) -> str:
        """What tells it from every other one, and stays when the other half of it is learnt."""
        return self.sale.identity if self.sale is not None else f"crm {self._there.id}"

    def is_called(self, key: str) -> bool:
        """Whether this key is or was its own: a row of CRM.COM may turn out to be a sale."""
        listed = f"crm {self.at_crm.id}" if self.at_crm is not None else self.key
        return key in (self.key, listed)

    @property
    def reference(self) -> str:
        """The name its till gave it; empty where CRM.COM does not say it."""
        return self._there.reference if self.sale is None else str(self.sale.reference)

    @property
    def receipt_number(self) -> str:
        """What people call it: the number on its receipt, else whatever name it has."""
        parsed = Reference.parse(self.reference)
        return parsed.receipt_number if parsed else self.reference or self._there.number

    @property
    def bought_at(self) -> datetime | None:
        """When it was bought, in this till's local time; None where CRM.COM does not say it.

        A sale of this till shows the time on its paper. CRM.COM is told when a sale was begun.
        """
        return self._there.performed_on if self.sale is None else self.sale.bought_at

    @property
    def total(self) -> Decimal | None:
        """The goods, in the shop's currency; None where CRM.COM does not say it."""
        return self._there.total if self.sale is None else self.sale.goods

    @property
    def number_at_crm(self) -> str:
        """CRM.COM's number, by which it is read and cancelled; empty while it is not known."""
        if self.sale is not None and self.sale.answer is not None:
            return self.sale.answer.number
        return self.at_crm.number if self.at_crm is not None else ""

    @property
    def id_at_crm(self) -> str:
        """CRM.COM's id of it, which no other CRM.COM gives; empty while it is not known."""
        if self.sale is not None and self.sale.answer is not None:
            return self.sale.answer.id
        return self.at_crm.id if self.at_crm is not None else ""

    @property
    def cancelled(self) -> bool:
        """Whether it does not stand any more, whoever cancelled it."""
        there = self.at_crm is not None and self.at_crm.cancelled
        return there or (self.sale is not None and self.sale.stage is not Stage.CLOSED)

    @property
    def _there(self) -> PastPurchase:
        if self.at_crm is None:
            message = "a purchase is known to the till, to CRM.COM, or to both"
            raise ValueError(message)
        return self.at_crm


def merged(own: Iterable[Sale], at_crm: Iterable[PastPurchase]) -> tuple[Bought, ...]:
    """Lay both lists over each other, the newest first; a row that is listed twice counts once.

    What CRM.COM has under the number that it gave the sale is the sale. Without a number the
    reference tells it, once: a second purchase of the same reference stands for itself, so that
    somebody sees it.
    """
    by_number: dict[str, Sale] = {}
    by_reference: dict[str, Sale] = {}
    sales = list(own)
    for sale in sales:
        if sale.answer is not None and sale.answer.number:
            by_number[sale.answer.number] = sale
        else:
            by_reference[str(sale.reference)] = sale
    found: dict[str, Bought] = {}
    for past in _once(at_crm):
        sale_of_it = by_number.get(past.number) or by_reference.pop(past.reference, None)
        bought = Bought(sale_of_it, past)
        found[bought.key] = bought
    for sale in sales:
        found.setdefault(sale.identity, Bought(sale))
    return tuple(sorted(found.values(), key=_when, reverse=True))


def _once(purchases: Iterable[PastPurchase]) -> Iterable[PastPurchase]:
    return {past.id or past.number: past for past in purchases}.values()


def _when(bought: Bought) -> tuple[datetime, str]:
    """Sort by time, then by name; what has no time comes last."""
    return bought.bought_at or _LONG_AGO, bought.reference
