"""This till's own sales of the last days, newest first, read in pieces."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Books, Clock, Lane, TaskRunner

# So many sales are read at a time; a busy day is read whole.
PAGE = 60
# A clock that was put back leaves sales that lie in the future: they are shown too.
_WHENEVER = datetime.combine(date.max, time())


class PastSales:
    """Reads sales day by day, going back, behind everything else that the books have to do.

    A shop sells thousands of times in ninety days, and nobody may wait at Pay because somebody
    opened a list: so a piece ends with the day in which it has enough.
    """

    def __init__(
        self,
        books: Books,
        runner: TaskRunner,
        clock: Clock,
        days: int,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Go back so many days; call `changed` when sales came, `failed` when they did not."""
        self._books = books
        self._runner = runner
        self._clock = clock
        self._changed = changed
        self._failed = failed
        self._reached: datetime | None = None
        self._again = False
        self.days = days
        self.day: date | None = None
        """The only day that is shown; None shows all of them."""
        self.sales: tuple[Sale, ...] = ()
        self.loading = False

    @property
    def more(self) -> bool:
        """Whether older sales can be asked for."""
        if self.day is not None:
            return False
        return self._reached is not None and self._reached > self._begin

    def load(self) -> None:
        """Read the newest sales anew, as many as are shown already; those stay until then."""
        if self.loading:
            self._again = True
            return
        day = self.day
        if day is not None:
            self._read(lambda: self._of_day(day), ())
            return
        least = max(PAGE, len(self.sales))
        self._read(lambda: self._back_from(_WHENEVER, least), ())

    def show_day(self, day: date | None) -> None:
        """Show the sales of this day alone, however long ago it was; None shows all again."""
        self.day = day
        self.sales = ()
        self.load()

    def load_more(self) -> None:
        """Read the next older sales, unless something is being read."""
        reached = self._reached
        if not self.loading and reached is not None and self.more:
            self._read(lambda: self._back_from(reached, PAGE), self.sales)

    def find(self, reference: Reference, done: Callable[[Sale | None], None]) -> None:
        """Look one sale up by its reference, however old it is; None is not a sale of this till."""
        self._runner.submit(
            Lane.BOOKS, lambda: self._books.sale_of(str(reference)), done, self._failed
        )

    def find_number(self, number: int, done: Callable[[Sale | None], None]) -> None:
        """Look one sale up by its receipt number; None is not a number of this till."""
        self._runner.submit(
            Lane.BOOKS, lambda: self._books.sale_numbered(number), done, self._failed
        )

    @property
    def _begin(self) -> datetime:
        """The midnight with which the oldest day of the list begins."""
        first = self._clock.now().date() - timedelta(days=self.days - 1)
        return datetime.combine(first, time())

    def _read(
        self, work: Callable[[], tuple[Sequence[Sale], datetime]], newer: tuple[Sale, ...]
    ) -> None:
        self.loading = True

        def read(found: tuple[Sequence[Sale], datetime]) -> None:
            sales, self._reached = found
            self.sales = (*newer, *sales)
            self._end()

        def not_read(error: Exception) -> None:
            self._failed(error)
            self._end()

        self._runner.submit(Lane.BOOKS, work, read, not_read, behind=True)
        self._changed()

    def _end(self) -> None:
        self.loading = False
        self._changed()
        if self._again:
            self._again = False
            self.load()

    def _of_day(self, day: date) -> tuple[Sequence[Sale], datetime]:
        since = datetime.combine(day, time())
        of_day = self._books.bought_between(since, since + timedelta(days=1))
        return [sale for sale in reversed(of_day) if sale.stage is not Stage.OPEN], since

    def _back_from(self, until: datetime, least: int) -> tuple[Sequence[Sale], datetime]:
        """Go back day by day until there are enough; return them and the midnight reached."""
        found: list[Sale] = []
        since = datetime.combine(min(until, self._clock.now()).date(), time())
        if since == until:  # a midnight was reached before: its own day is read already
            since -= timedelta(days=1)
        begin = self._begin
        while until > begin:
            of_day = self._books.bought_between(since, until)
            found += [sale for sale in reversed(of_day) if sale.stage is not Stage.OPEN]
            until, since = since, since - timedelta(days=1)
            if len(found) >= least:
                break
        return found, until
