"""Save a receipt as a file, beside the selling."""

from collections.abc import Callable

from cashier_app.domain.errors import StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.services.ports import Lane, ReceiptArchive, ReceiptFile, TaskRunner


class SaveReceipt:
    """Has receipts written to files, one after the other."""

    def __init__(
        self,
        archive: ReceiptArchive,
        runner: TaskRunner,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` on a bug."""
        self._archive = archive
        self._runner = runner
        self._failed = failed

    def save(
        self,
        receipt: Receipt,
        kind: ReceiptFile,
        saved: Callable[[str], None],
        not_saved: Callable[[], None],
    ) -> None:
        """Save a receipt and call `saved` with where it is, or `not_saved`."""

        def broke(error: Exception) -> None:
            if not isinstance(error, StorageError):
                self._failed(error)
            not_saved()

        self._runner.submit(Lane.SEARCH, lambda: self._archive.save(receipt, kind), saved, broke)
