"""Take the money: each part durable before it shows, the last one together with the close."""

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.exchange import exchange_tenders
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.receipt import receipt_of
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.domain.tender import TenderKind, card_tender, cash_tender
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import Books, Clock, Entry, PrintJob


class TakePayment:
    """Takes cash, card and exchanged parts, undoes them, closes when nothing remains.

    The drawer opens for each cash part and whenever cash is given back, never for a card. The
    printer is told after the sale is closed: it can delay paper, never a sale.
    """

    def __init__(
        self,
        current: CurrentSale,
        books: Books,
        shop: Shop,
        clock: Clock,
        *,
        drawer: Callable[[], None],
        paper: Callable[[PrintJob], None],
        closed: Callable[[Sale, PrintJob], None],
    ) -> None:
        """Call `drawer` when cash moves and `closed` with the print job of a closed sale.

        When a sale is closed, `drawer` and then `paper` are called in the books lane, as soon as
        the books hold it: neither waits for a screen.
        """
        self._current = current
        self._books = books
        self._shop = shop
        self._clock = clock
        self._drawer = drawer
        self._paper = paper
        self._closed = closed
        # Hears that the last part was taken, before the books hold it.
        self.paid: Callable[[], None] = lambda: None

    def cash(self, received: Decimal, *, close: bool) -> None:
        """Take cash, a part or all that remains; `close` ends the sale when nothing is left."""
        at = self._clock.now()

        def move(sale: Sale) -> Sale:
            part = cash_tender(
                received, sale.still_to_pay, self._shop.cash_rounding, at.isoformat()
            )
            return sale.with_tender(part)

        self._take(move, at, self._drawer, close=close)

    def card(self, amount: Decimal, terminal_receipt: str, *, close: bool) -> None:
        """Take what the terminal approved; `close` ends the sale when nothing is left."""
        at = self._clock.now()
        part = card_tender(amount, terminal_receipt, at.isoformat())
        self._take(lambda sale: sale.with_tender(part), at, lambda: None, close=close)

    def exchange(self, owed: GiveBack) -> None:
        """Take what was kept for an exchange, at most what remains; it closes nothing."""
        money, at = owed.sale.exchange, self._clock.now()

        def move(sale: Sale) -> Sale:
            kept_of, rest = str(owed.sale.reference), sale.still_to_pay
            parts = exchange_tenders(money, kept_of, rest, at.isoformat()) if money else ()
            if not parts:
                message = "there is nothing to exchange, or nothing to pay"
                raise TransitionError(message)
            for part in parts:
                sale = sale.with_tender(part)
            return sale

        self._take(move, at, lambda: None, close=False)

    def undo(self, place: int) -> None:
        """Undo a part: its cash was given back, or it was voided on the terminal."""
        sale = self._current.sale
        if sale is None or place >= len(sale.tenders):
            return
        undone = sale.tenders[place]

        def move(now: Sale) -> Sale:
            if now.tenders[place : place + 1] != (undone,):
                message = "this part was undone already"
                raise TransitionError(message)
            return now.without_tender(place)

        def done(_: Sale) -> None:
            if undone.kind is TenderKind.CASH:
                self._drawer()

        self._current.step(Entry.TENDER_UNDONE, move, done)

    def finish(self) -> None:
        """Close a sale of which nothing remains to be paid."""
        self._close(lambda sale: sale, self._clock.now(), lambda: None)

    def _take(
        self,
        move: Callable[[Sale], Sale],
        at: datetime,
        moved: Callable[[], None],
        *,
        close: bool,
    ) -> None:
        if close:
            self._close(move, at, moved)
        else:
            self._current.step(Entry.TENDER, move, lambda _: moved())

    def _close(self, move: Callable[[Sale], Sale], at: datetime, moved: Callable[[], None]) -> None:
        self.paid()
        jobs: list[PrintJob] = []

        def write(sale: Sale) -> None:
            job = self._books.close(sale, receipt_of(sale, self._shop, at.isoformat()))
            jobs.append(job)
            moved()
            self._paper(job)

        def done(sale: Sale) -> None:
            self._closed(sale, jobs[-1])

        self._current.last(lambda sale: move(sale).closed(at.isoformat()), write, done)
