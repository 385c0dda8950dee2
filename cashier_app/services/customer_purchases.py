"""What one customer bought: this till's own sales at once, CRM.COM's purchases as they come."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from cashier_app.domain.bought import Bought, merged
from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import CashierError, RefusedError
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Books, Clock, Lane, Rewards, TaskRunner

# A clock that was put back leaves sales that lie in the future: they are shown too.
_WHENEVER = datetime.combine(date.max, time())


class CustomerPurchases:
    """Reads a customer's purchases of the last days, from the books and from CRM.COM side by side.

    The books are read day by day behind everything else that they have to do: a busy shop has
    thousands of sales in them, and nobody may wait at Pay because somebody opened a list. An answer
    for a customer who was replaced meanwhile is dropped.

    What CRM.COM lists is looked for in the books by its reference before it is shown. A sale may be
    older than the days that are read, or hers by a card that nobody had looked up: taken for
    another till's, it would be cancelled there and not here.
    """

    def __init__(
        self,
        books: Books,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        days: int,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Go back so many days; call `changed` when something came, `failed` on a bug."""
        self._books = books
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._days = days
        self._changed = changed
        self._failed = failed
        self._ticket: object = None
        self._own: dict[str, Sale] = {}
        self._named: dict[str, Sale] = {}
        self._at_crm: tuple[PastPurchase, ...] = ()
        self._merged: tuple[Bought, ...] | None = None
        self._reading: set[Lane] = set()
        self.customer: Customer | None = None
        self.away = False
        self.refusal: str | None = None

    @property
    def rows(self) -> tuple[Bought, ...]:
        """What is known so far, the newest first."""
        if self._merged is None:
            self._merged = merged({**self._named, **self._own}.values(), self._at_crm)
        return self._merged

    @property
    def fetching(self) -> bool:
        """Whether more may come."""
        return bool(self._reading)

    def show(self, customer: Customer) -> None:
        """Read this customer's purchases, from the beginning."""
        self.customer = customer
        self._clear()
        self.load()

    def forget(self) -> None:
        """Nobody looks at a customer's purchases any more."""
        self.customer = self._ticket = None
        self._clear()
        self._reading = set()
        self.away, self.refusal = False, None

    def _clear(self) -> None:
        self._own, self._named, self._at_crm, self._merged = {}, {}, (), None

    def load(self) -> None:
        """Read everything anew; what is shown stays until it is replaced."""
        customer = self.customer
        if customer is None:
            return
        ticket = self._ticket = object()
        self._reading = {Lane.BOOKS, Lane.LOOKUP}
        begin = self._clock.now() - timedelta(days=self._days)
        self._read_day(ticket, customer, _WHENEVER)
        self._ask(ticket, customer, begin)
        self._changed()

    def read_wallet(self) -> None:
        """Read her wallet anew: something moved in it."""
        customer = self.customer
        if customer is None:
            return
        ticket = self._ticket

        def read(wallet: Decimal | None) -> None:
            if ticket is self._ticket and self.customer is not None:
                self.customer = self.customer.with_wallet(wallet)
                self._changed()

        def not_read(error: Exception) -> None:
            read(None)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(
            Lane.LOOKUP, lambda: self._rewards.read_wallet(customer), read, not_read
        )

    # ---- this till's own books -----------------------------------------------------------------

    def _read_day(self, ticket: object, customer: Customer, until: datetime) -> None:
        """Read the sales from the last midnight before `until`, then those of the day before."""
        today = self._clock.now().date()
        day = today if until == _WHENEVER else until.date() - timedelta(days=1)
        since = datetime.combine(day, time())

        def hers() -> Sequence[Sale]:
            return [
                sale
                for sale in self._books.bought_between(since, until)
                if sale.stage is not Stage.OPEN
                and sale.customer is not None
                and sale.customer.is_same_as(customer)
            ]

        def read(sales: Sequence[Sale]) -> None:
            if ticket is not self._ticket:
                return
            self._own |= {sale.identity: sale for sale in sales}
            self._merged = None
            if today - day < timedelta(days=self._days - 1):
                self._read_day(ticket, customer, since)
            else:
                self._reading.discard(Lane.BOOKS)
            if sales or Lane.BOOKS not in self._reading:
                self._changed()

        def not_read(error: Exception) -> None:
            if ticket is self._ticket:
                self._reading.discard(Lane.BOOKS)
                self._changed()
            self._failed(error)

        self._runner.submit(Lane.BOOKS, hers, read, not_read, behind=True)

    # ---- CRM.COM -------------------------------------------------------------------------------

    def _ask(self, ticket: object, customer: Customer, since: datetime) -> None:
        def answered(purchases: Sequence[PastPurchase]) -> None:
            if ticket is self._ticket:
                self._name(ticket, purchases)

        def not_answered(error: Exception) -> None:
            if ticket is self._ticket:
                refusal = error.words if isinstance(error, RefusedError) else None
                self._end_asking(away=True, refusal=refusal)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(
            Lane.LOOKUP,
            lambda: self._rewards.purchases_of(customer, since),
            answered,
            not_answered,
        )

    def _name(self, ticket: object, purchases: Sequence[PastPurchase]) -> None:
        """Look in the books for what was sold here of it, then show it."""
        read = {sale.answer.number for sale in self._own.values() if sale.answer is not None}
        unread = [past for past in purchases if past.number not in read]

        def ours() -> Sequence[Sale]:
            found = ((past, self._books.sale_of(past.reference)) for past in unread)
            return [sale for past, sale in found if sale is not None and _is_of(sale, past)]

        def named(sales: Sequence[Sale]) -> None:
            if ticket is not self._ticket:
                return
            in_work = {str(sale.reference) for sale in sales if sale.stage is Stage.OPEN}
            self._named = {sale.identity: sale for sale in sales if sale.stage is not Stage.OPEN}
            self._at_crm = tuple(past for past in purchases if past.reference not in in_work)
            self._merged = None
            self._end_asking(away=False, refusal=None)

        def not_named(error: Exception) -> None:
            if ticket is self._ticket:
                self._end_asking(away=False, refusal=None)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, ours, named, not_named, behind=True)

    def _end_asking(self, *, away: bool, refusal: str | None) -> None:
        self._reading.discard(Lane.LOOKUP)
        self.away, self.refusal = away, refusal
        self._changed()


def _is_of(sale: Sale, past: PastPurchase) -> bool:
    """Whether CRM.COM made this purchase of this sale, and no second one of its reference."""
    return sale.answer is None or sale.answer.number == past.number
