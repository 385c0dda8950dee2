"""Come back to where the till stopped: the sale in work, or the basket that was kept."""

from collections.abc import Callable

from cashier_app.domain.basket import Basket
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Books, Drafts, Lane, OpenSale, TaskRunner


def take_up(
    books: Books,
    drafts: Drafts,
    runner: TaskRunner,
    *,
    resume: Callable[[Sale], None],
    reopen: Callable[[Basket], None],
    failed: Callable[[Exception], None],
    then: Callable[[], None],
) -> None:
    """Read what was in work and hand it to `resume` or `reopen`; `then` follows in any case.

    A kept basket that became a sale before the till stopped is not taken up: the books know better.
    """

    def read() -> tuple[OpenSale | None, Basket | None]:
        kept = drafts.current()
        if kept is not None and books.knows(kept.identity):
            kept = None
        return books.open_sale(), kept

    def known(found: tuple[OpenSale | None, Basket | None]) -> None:
        open_sale, kept = found
        try:
            if open_sale is not None:
                resume(open_sale.sale)
            elif kept is not None and (kept.lines or kept.customer):
                reopen(kept)
        finally:
            then()  # whatever a screen makes of it, the till sells and what waits is sent

    def not_known(error: Exception) -> None:
        then()
        failed(error)

    runner.submit(Lane.BOOKS, read, known, not_known)
