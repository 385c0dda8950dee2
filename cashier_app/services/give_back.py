"""Give back what customers paid too much, or left for an exchange that no sale followed."""

from collections.abc import Callable, Sequence

from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.give_back import GiveBack, give_back_slip
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import MoneyBack, TenderKind
from cashier_app.services.ports import Books, Clock, Lane, PrintJob, TaskRunner


class GiveBackList:
    """Holds what is still owed, and writes a cash-out once, with its slip, before the drawer opens.

    A till that dies after the row was written has given back: the slip waits like any receipt, and
    the row is gone from the list.
    """

    def __init__(
        self,
        books: Books,
        shop: Shop,
        runner: TaskRunner,
        clock: Clock,
        *,
        drawer: Callable[[], None],
        print_slip: Callable[[PrintJob], None],
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when `rows` changed, `failed` when the books could not be written."""
        self._books = books
        self._shop = shop
        self._runner = runner
        self._clock = clock
        self._drawer = drawer
        self._print_slip = print_slip
        self._changed = changed
        self._failed = failed
        self._paying: set[str] = set()
        self._listeners: list[Callable[[], None]] = []
        # Hears of what could not be given: a sale took some of it, or pays with it just now.
        self.refused: Callable[[GiveBack], None] = lambda _: None
        self.rows: tuple[GiveBack, ...] = ()

    def load(self) -> None:
        """Read the list; at start, and whenever a sale turned out to owe its customer."""
        self._runner.submit(Lane.BOOKS, self._books.give_backs, self._loaded, self._failed)

    def watch(self, listener: Callable[[], None]) -> None:
        """Call the listener too, whenever `rows` changed."""
        self._listeners.append(listener)

    def back_of(self, row: GiveBack) -> tuple[MoneyBack, ...]:
        """Say what is handed over for a row, and how."""
        return row.back(self._shop.cash_rounding)

    def for_customer(self, customer: Customer) -> tuple[GiveBack, ...]:
        """Return what this customer paid too much, to say it when she is identified.

        What was kept for an exchange is offered where her next sale is paid.
        """
        owed = (row for row in self.rows if not row.for_exchange)
        return tuple(row for row in owed if row.is_owed_to(customer))

    def paid(self, row: GiveBack) -> None:
        """Write that it is given back, then open the drawer for cash and print the slip."""
        if row not in self.rows or row.identity in self._paying:
            return
        self._paying.add(row.identity)
        slip = give_back_slip(row, self._shop, self._clock.now().isoformat())

        def written(job: PrintJob) -> None:
            self._paying.discard(row.identity)
            self._show(tuple(owed for owed in self.rows if owed != row))
            if any(part.kind is TenderKind.CASH for part in self.back_of(row)):
                self._drawer()
            self._print_slip(job)

        def not_written(error: Exception) -> None:
            self._paying.discard(row.identity)
            if isinstance(error, TransitionError):
                self.load()
                self.refused(row)
            else:
                self._failed(error)

        self._runner.submit(
            Lane.BOOKS, lambda: self._books.give_back_paid(row, slip), written, not_written
        )

    def _loaded(self, rows: Sequence[GiveBack]) -> None:
        self._show(tuple(rows))

    def _show(self, rows: tuple[GiveBack, ...]) -> None:
        if rows != self.rows:
            self.rows = rows
            self._changed()
            for listener in self._listeners:
                listener()
