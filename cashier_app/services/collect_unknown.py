"""Collect codes that the catalogue does not know, while the till goes on selling."""

from collections.abc import Callable

from cashier_app.services.ports import Clock, Lane, TaskRunner, UnknownProducts


class CollectUnknown:
    """Counts unknown codes in a lane of their own file; nobody waits for it.

    A count that cannot be kept is reported and lost: the list helps the store manager, and no sale
    depends on it.
    """

    def __init__(
        self,
        products: UnknownProducts,
        runner: TaskRunner,
        clock: Clock,
        failed: Callable[[Exception], None],
    ) -> None:
        """Keep the counts in `products`; call `failed` when one could not be kept."""
        self._products = products
        self._runner = runner
        self._clock = clock
        self._failed = failed

    def scanned(self, code: str) -> None:
        """Count a code that was scanned and not found."""
        self._keep(self._products.scanned, code)

    def sold(self, code: str) -> None:
        """Count a code that is sold although nobody knows it."""
        self._keep(self._products.sold, code)

    def _keep(self, count: Callable[..., None], code: str) -> None:
        at = self._clock.now()
        self._runner.submit(Lane.SEARCH, lambda: count(code, at), lambda _: None, self._failed)
