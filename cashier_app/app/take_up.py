"""Come back to where the till stopped: the sale in work, or the basket that was kept."""

from collections.abc import Callable
from datetime import datetime, timedelta

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import StorageError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.ports import Books, Drafts, Lane, OpenSale, TaskRunner

LATELY = timedelta(minutes=10)
"""How long ago a sale was begun that the person at the till may still have been finishing."""


# The sale and the basket in work, the sale finished last, and why no basket could be read.
_Found = tuple[OpenSale | None, Basket | None, Sale | None, StorageError | None]


def take_up(
    books: Books,
    drafts: Drafts,
    runner: TaskRunner,
    now: datetime,
    *,
    finished: Callable[[Sale], None],
    resume: Callable[[Sale], None],
    reopen: Callable[[Basket], None],
    failed: Callable[[Exception], None],
    then: Callable[[], None],
) -> None:
    """Read what was in work and hand it to `resume` or `reopen`; `then` follows in any case.

    A kept basket that became a sale before the till stopped is not taken up: the books know better.
    Nor is one that was being parked, so that the same goods are not there twice. Where the baskets
    cannot be read, the sale in the books is taken up all the same, and `failed` hears of them.
    Where nothing was in work, `finished` hears of a sale that was finished just before: whoever
    pressed Finish sale did not see it happen.
    """

    def known(found: _Found) -> None:
        open_sale, kept, last, trouble = found
        try:
            if open_sale is not None:
                resume(open_sale.sale)
            elif kept is not None and (kept.lines or kept.customer):
                reopen(kept)
            elif last is not None:
                finished(last)
        finally:
            then()  # whatever a screen makes of it, the till sells and what waits is sent
        if trouble is not None:
            failed(trouble)

    def not_known(error: Exception) -> None:
        then()
        failed(error)

    runner.submit(Lane.BOOKS, lambda: _read(books, drafts, now), known, not_known)


def _read(books: Books, drafts: Drafts, now: datetime) -> _Found:
    open_sale, last = books.open_sale(), _last_finished(books, now)
    try:
        kept = drafts.current()
        if kept is not None and (books.knows(kept.identity) or _is_parked(kept, drafts)):
            kept = None
    except StorageError as error:
        return open_sale, None, last, error
    return open_sale, kept, last, None


def _is_parked(kept: Basket, drafts: Drafts) -> bool:
    """Whether the till stopped while it parked this basket; the newer of the two is what counts."""
    same = [one.basket for one in drafts.parked() if one.basket.identity == kept.identity]
    if same and same[0].revision < kept.revision:  # something was scanned meanwhile
        drafts.discard(kept.identity)
        return False
    return bool(same)


def _last_finished(books: Books, now: datetime) -> Sale | None:
    sales = books.sales_between(now - LATELY, now + LATELY)
    # What is kept when goods come back is a sale in the books that nobody pressed Finish sale for.
    closed = [sale for sale in sales if sale.stage is Stage.CLOSED and not sale.replaces]
    return closed[-1] if closed else None
