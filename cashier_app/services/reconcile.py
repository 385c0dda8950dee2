"""Compare a day of the journal with CRM.COM, by reference, and name every gap.

CRM.COM lists purchases by customer, so those of the day's customers are compared; a purchase under
our reference of somebody whom the journal of that day does not name cannot be seen from here.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from enum import Enum

from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.day_totals import DayTotals, day_totals, spent_by_journal
from cashier_app.services.look_up_purchase import LOOK_BACK
from cashier_app.services.ports import Rewards

# Sales so far from the day are read as well: what was sold near its edge is known.
MARGIN = timedelta(days=3)
_UNSETTLED = (CrmState.SENDING, CrmState.WAITING, CrmState.UNKNOWN)


class Gap(Enum):
    """In what journal and CRM.COM differ."""

    NOT_IN_JOURNAL = "not-in-journal"
    NOT_AT_CRM = "not-at-crm"
    CANCELLED_AT_CRM = "cancelled-at-crm"
    TWICE = "twice-at-crm"
    TOTAL = "other-total"
    AWARD = "other-award"
    SPEND = "other-spend"
    FOUND_ALTHOUGH_GIVEN_UP = "found-although-given-up"
    FOUND_ALTHOUGH_KEPT = "found-although-kept"
    STILL_WAITING = "still-waiting"
    STILL_OPEN = "still-open"
    NOT_READ = "not-read"


@frozen
class Difference:
    """One gap; `journal` and `crm` are the two figures or words that differ, empty for none."""

    reference: str
    gap: Gap
    journal: str = ""
    crm: str = ""


@frozen
class Report:
    """What the comparison of a day found."""

    day: BusinessDay
    totals: DayTotals
    compared: int
    differences: tuple[Difference, ...]


class Reconcile:
    """Asks CRM.COM for the purchases of each of the day's customers and compares them."""

    def __init__(self, rewards: Rewards, prefix: str) -> None:
        """Compare the sales of one till: their references begin with `prefix` (`LCA1-3-`)."""
        self._rewards = rewards
        self._prefix = prefix

    def report(
        self, day: BusinessDay, near: Sequence[Sale], under_way: Collection[str] = ()
    ) -> Report:
        """Compare the day; `near` are its sales and those within `MARGIN` of it.

        `under_way` names by reference what is being cancelled or returned, and what a customer
        keeps by a return that has not ended: CRM.COM may be ahead of the journal there.

        Raises:
            NotSentError: CRM.COM does not answer, so nothing can be compared.

        """
        sales = [sale for sale in near if day.holds(sale.performed_on)]
        found, unread = self._found(day, sales)
        known = {str(sale.reference) for sale in near}.union(under_way)
        differences = [
            *(gap for sale in sales for gap in self._of_sale(sale, found, unread, under_way)),
            *self._unknown(day, found, known),
        ]
        compared = sum(sale.customer is not None for sale in sales)
        return Report(day, day_totals(sales), compared, tuple(differences))

    def _found(
        self, day: BusinessDay, sales: Sequence[Sale]
    ) -> tuple[dict[str, list[PastPurchase]], set[str]]:
        """Return this till's purchases at CRM.COM by reference, and who could not be asked for."""
        found: dict[str, list[PastPurchase]] = defaultdict(list)
        unread: set[str] = set()
        for name, customer in _customers(sales).items():
            try:
                purchases = self._rewards.purchases_of(customer, day.begin - LOOK_BACK)
            except RefusedError:
                unread.add(name)
                continue
            for purchase in purchases:
                if purchase.reference.startswith(self._prefix):
                    _add(found[purchase.reference], purchase)
        return found, unread

    def _of_sale(
        self,
        sale: Sale,
        found: dict[str, list[PastPurchase]],
        unread: set[str],
        under_way: Collection[str],
    ) -> Iterator[Difference]:
        if sale.customer is None:
            return
        reference = str(sale.reference)
        there = found.get(reference, [])
        live = [purchase for purchase in there if not purchase.cancelled]
        if _name(sale.customer) in unread:
            yield Difference(reference, Gap.NOT_READ)
            return
        if len(live) > 1:
            yield Difference(reference, Gap.TWICE, crm=" ".join(one.number for one in live))
        if reference in under_way:
            yield _waiting(reference, live)
        else:
            yield from _compared(sale, live, cancelled=len(there) > len(live))

    def _unknown(
        self, day: BusinessDay, found: dict[str, list[PastPurchase]], known: set[str]
    ) -> Iterator[Difference]:
        """Name what CRM.COM has of this till and day, and the journal has not."""
        for reference, purchases in found.items():
            for purchase in purchases:
                at = purchase.performed_on
                if reference not in known and (at is None or day.holds(at)):
                    yield Difference(reference, Gap.NOT_IN_JOURNAL, crm=str(purchase.total or ""))


def _compared(sale: Sale, live: Sequence[PastPurchase], *, cancelled: bool) -> Iterator[Difference]:
    reference = str(sale.reference)
    gap = _should_not_be_there(sale)
    if gap is not None:
        yield from (Difference(reference, gap, crm=purchase.number) for purchase in live)
    elif sale.crm in _UNSETTLED:
        still_open = sale.stage is Stage.OPEN
        yield _waiting(reference, live, Gap.STILL_OPEN if still_open else Gap.STILL_WAITING)
    elif live:
        yield from _figures(sale, live[0])
    else:
        yield Difference(reference, Gap.CANCELLED_AT_CRM if cancelled else Gap.NOT_AT_CRM)


def _waiting(
    reference: str, live: Sequence[PastPurchase], gap: Gap = Gap.STILL_WAITING
) -> Difference:
    return Difference(reference, gap, crm="found" if live else "")


def _should_not_be_there(sale: Sale) -> Gap | None:
    if sale.stage in (Stage.GIVEN_UP, Stage.CANCELLED, Stage.RETURNED):
        return Gap.FOUND_ALTHOUGH_GIVEN_UP
    if sale.crm in (CrmState.NONE, CrmState.REFUSED, CrmState.KEPT):
        return Gap.FOUND_ALTHOUGH_KEPT
    return None


def _figures(sale: Sale, purchase: PastPurchase) -> Iterator[Difference]:
    """Compare the amounts that both sides state."""
    figures: tuple[tuple[Gap, Decimal | None, Decimal | None], ...] = (
        (Gap.TOTAL, sale.goods, purchase.total),
        (Gap.AWARD, sale.awarded, purchase.awarded),
        (Gap.SPEND, spent_by_journal(sale) if sale.answer else None, purchase.total_spend),
    )
    for gap, journal, crm in figures:
        if journal is not None and crm is not None and journal != crm:
            yield Difference(str(sale.reference), gap, str(journal), str(crm))


def _customers(sales: Sequence[Sale]) -> dict[str, Customer]:
    """Return each customer of these sales once; the newest sale knows most of her."""
    return {_name(sale.customer): sale.customer for sale in sales if sale.customer is not None}


def _name(customer: Customer) -> str:
    return customer.id or f"{customer.identification.means.value} {customer.identification.value}"


def _add(purchases: list[PastPurchase], purchase: PastPurchase) -> None:
    """Add a row once: a customer known by two means is asked for twice."""
    if all(purchase.id != other.id for other in purchases):
        purchases.append(purchase)
