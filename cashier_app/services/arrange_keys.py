"""Read and arrange the quick keys: the store manager's own, else those of the products file."""

from collections.abc import Callable, Sequence
from dataclasses import field, replace

from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.product import Product
from cashier_app.domain.quick_keys import QuickKey, QuickKeys
from cashier_app.services.ports import Catalogue, Lane, TaskRunner
from cashier_app.services.ports.quick_key_list import QuickKeyList


@frozen
class Arranged:
    """The keys, and their products as far as the catalogue has them; `own` of this till."""

    keys: QuickKeys = field(default_factory=QuickKeys)
    products: tuple[Product, ...] = ()
    own: bool = False


class ArrangeKeys:
    """Keeps what the search lane last read; each change is durable before it shows."""

    def __init__(
        self,
        catalogue: Catalogue,
        kept: QuickKeyList,
        runner: TaskRunner,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when there are other keys, `failed` when they cannot be read or kept."""
        self._catalogue = catalogue
        self._kept = kept
        self._runner = runner
        self._changed = changed
        self._failed = failed
        self.arranged = Arranged()

    def load(self) -> None:
        """Read them: products may have been imported since.

        Where the arrangement cannot be read, `failed` hears of it, and the keys are those that were
        arranged as far as is known, else those of the products file.
        """
        before = self.arranged.keys if self.arranged.own else None

        def work() -> tuple[Arranged, StorageError | None]:
            try:
                own = self._kept.arranged()
            except StorageError as error:
                return self._arranged(before), error
            return self._arranged(own), None

        def loaded(found: tuple[Arranged, StorageError | None]) -> None:
            arranged, trouble = found
            self._loaded(arranged)
            if trouble is not None:
                self._failed(trouble)

        self._runner.submit(Lane.SEARCH, work, loaded, self._failed)

    def arrange(self, keys: QuickKeys) -> None:
        """Keep this arrangement; from now on it rules, whatever products files say."""
        if keys != self.arranged.keys or not self.arranged.own:
            self._do(lambda: self._kept.arrange(keys))

    def forget(self) -> None:
        """Let the products file rule again."""
        self._do(self._kept.forget)

    def _do(self, change: Callable[[], None]) -> None:
        def work() -> Arranged:
            change()
            return self._arranged(self._kept.arranged())

        self._runner.submit(Lane.SEARCH, work, self._loaded, self._failed)

    def _arranged(self, own: QuickKeys | None) -> Arranged:
        if own is None:
            listed = self._catalogue.quick_keys()
            return Arranged(_arrangement(listed), tuple(listed))
        return Arranged(own, tuple(self._products(own)), own=True)

    def _products(self, keys: QuickKeys) -> Sequence[Product]:
        """Return the products of the keys, each with its group and place as a products file has it.

        What the catalogue does not have (any more) is left out.
        """
        found = ((key, self._catalogue.by_barcode(key.code)) for key in keys.keys)
        return [
            replace(product, quick_key=f"{key.group}/{place}")
            for place, (key, product) in enumerate(found, start=1)
            if product is not None
        ]

    def _loaded(self, arranged: Arranged) -> None:
        self.arranged = arranged
        self._changed()


def _arrangement(products: Sequence[Product]) -> QuickKeys:
    return QuickKeys(
        tuple(QuickKey(one.quick_key.rpartition("/")[0], one.code) for one in products)
    )
