"""Tell CRM.COM the shop's products, a batch at a time, so that its offers know them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice

from cashier_app.domain.errors import (
    KeyRefusedError,
    NoKeyError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.product_sync import (
    MOST_IN_A_BATCH,
    FailedProduct,
    ProductToSync,
    SyncedBatch,
)
from cashier_app.domain.sync_run import SyncKind, SyncRun, SyncStop, digest_of
from cashier_app.services.ports.lanes import Clock
from cashier_app.services.ports.product_service import ProductService
from cashier_app.services.ports.product_sync import ProductPages, SyncBooks

_STOPS: tuple[tuple[type[NotSentError], SyncStop], ...] = (
    (NotSecureError, SyncStop.NOT_SECURE),
    (NoKeyError, SyncStop.NO_KEY),
    (KeyRefusedError, SyncStop.KEY_REFUSED),
)


class SynchroniseProducts:
    """Sends in the order of the codes, and keeps after each answer how far it came.

    A batch without an answer is sent again when the run goes on: it creates or updates, so that a
    second time changes nothing. A catalogue that is replaced meanwhile is read from there on.
    """

    def __init__(
        self,
        service: ProductService,
        catalogue: ProductPages,
        books: SyncBooks,
        clock: Clock,
        *,
        told: Callable[[], None],
        pause_asked: Callable[[], bool],
    ) -> None:
        """Call `told` when something was kept; look at `pause_asked` before each batch."""
        self._service = service
        self._catalogue = catalogue
        self._books = books
        self._clock = clock
        self._told = told
        self._pause_asked = pause_asked

    def run(self, kind: SyncKind, *, anew: bool = False) -> SyncStop | None:
        """Send what is to be sent; return why it stands still, or None at its end.

        A run that is not at its end goes on, unless `anew`, or unless all products are asked for
        and it was only about some. What was rejected comes again only once it changed, or when
        `SyncKind.REJECTED` asks for it.

        Raises:
            StorageError: the catalogue or the kept progress cannot be used.

        """
        if kind is SyncKind.REJECTED:
            return self._send_rejected()
        self._forget_what_is_gone()
        run = None if anew else self._books.run()
        if run is None or kind not in (run.kind, SyncKind.CHANGED):
            run = self._books.begin(kind, self._clock.now())
        waiting, to_send = self._to_send(run)
        self._books.go_on(waiting)
        self._told()
        while batch := tuple(islice(to_send, MOST_IN_A_BATCH)):
            stop = self._send(batch)
            if stop is not None:
                self._books.stopped(stop, self._clock.now())
                self._told()
                return stop
            self._told()
        self._books.finished(self._clock.now())
        self._told()
        return None

    def _send(self, batch: tuple[ProductToSync, ...]) -> SyncStop | None:
        """Send a batch of the run and keep its answer; return why there is none."""
        if self._pause_asked():
            return SyncStop.ASKED
        try:
            answer = self._service.synchronise(batch)
        except RefusedError as refusal:
            self._books.refused(batch, refusal.code, refusal.words)
        except (NotSentError, UnknownOutcomeError) as error:
            return _stop_for(error)
        else:
            self._books.answered(batch, answer)
        return None

    def _send_rejected(self) -> SyncStop | None:
        """Send the list of rejected products again; a run that stands still is not touched."""
        last = ""
        while codes := self._books.rejected_after(last, MOST_IN_A_BATCH):
            last = codes[-1]
            batch = tuple(self._catalogue.those(codes))
            self._forget(codes, batch)
            if self._pause_asked():
                return SyncStop.ASKED
            if not batch:
                continue
            try:
                answer = self._service.synchronise(batch)
            except RefusedError as refusal:
                answer = _all_failed(batch, refusal)
            except (NotSentError, UnknownOutcomeError) as error:
                return _stop_for(error)
            self._books.answered_again(batch, answer)
            self._told()
        return None

    def _to_send(self, run: SyncRun) -> tuple[int, Iterator[ProductToSync]]:
        """Return how many products the run still is about, and these, read as they are sent."""
        if run.kind is SyncKind.ALL or not self._books.knows_after(run.cursor):
            waiting = self._catalogue.count_after(run.cursor)
            return waiting, chain.from_iterable(self._pages(run.cursor))
        waiting = sum(1 for _ in self._changed(run.cursor))
        return waiting, self._changed(run.cursor) if waiting else iter(())

    def _pages(self, last: str) -> Iterator[Sequence[ProductToSync]]:
        while page := self._catalogue.after(last, MOST_IN_A_BATCH):
            last = page[-1].code
            yield page

    def _changed(self, last: str) -> Iterator[ProductToSync]:
        for page in self._pages(last):
            known = self._books.digests([product.code for product in page])
            for product in page:
                # What was never answered for need not be looked at closely.
                if product.code not in known or known[product.code] != digest_of(product):
                    yield product

    def _forget_what_is_gone(self) -> None:
        last = ""
        while codes := self._books.rejected_after(last, MOST_IN_A_BATCH):
            last = codes[-1]
            self._forget(codes, self._catalogue.those(codes))

    def _forget(self, codes: Sequence[str], sold: Sequence[ProductToSync]) -> None:
        gone = set(codes) - {product.code for product in sold}
        if gone:
            self._books.forget(gone)


def _stop_for(error: Exception) -> SyncStop:
    return next((stop for kind, stop in _STOPS if isinstance(error, kind)), SyncStop.LINE)


def _all_failed(batch: tuple[ProductToSync, ...], refusal: RefusedError) -> SyncedBatch:
    failed = (FailedProduct(product.code, refusal.code, refusal.words) for product in batch)
    return SyncedBatch((), tuple(failed))
