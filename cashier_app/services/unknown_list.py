"""The list of goods that the catalogue does not know, for the store manager to settle."""

from collections.abc import Callable, Sequence

from cashier_app.domain.unknown_product import UnknownProduct
from cashier_app.services.ports.lanes import Lane, TaskRunner
from cashier_app.services.ports.unknown_products import UnknownProducts


class UnknownList:
    """Reads the list in the lane of its file, and takes codes off it."""

    def __init__(
        self,
        products: UnknownProducts,
        runner: TaskRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when the list was read, `failed` when it could not be."""
        self._products = products
        self._runner = runner
        self._changed = changed
        self._failed = failed
        self.rows: Sequence[UnknownProduct] = ()

    def load(self) -> None:
        """Read the list."""
        self._runner.submit(Lane.SEARCH, self._products.rows, self._loaded, self._failed)

    def remove(self, code: str) -> None:
        """Take a code off the list."""

        def remove() -> Sequence[UnknownProduct]:
            self._products.remove(code)
            return self._products.rows()

        self._runner.submit(Lane.SEARCH, remove, self._loaded, self._failed)

    def _loaded(self, rows: Sequence[UnknownProduct]) -> None:
        self.rows = rows
        self._changed()
