"""Print the receipt of a past sale again: the original if it never reached paper, else a copy."""

from collections.abc import Callable

from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Books, Lane, PrintJob, PrintOutcome, TaskRunner
from cashier_app.services.print_receipts import PrintReceipts


class ReprintReceipt:
    """Finds a sale's receipt in the books and hands it to the printing of this till."""

    def __init__(
        self,
        books: Books,
        prints: PrintReceipts,
        runner: TaskRunner,
        *,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` when the books could not be read."""
        self._books = books
        self._prints = prints
        self._runner = runner
        self._failed = failed
        self._asked = ""
        self.job: PrintJob | None = None

    def print(self, sale: Sale, done: Callable[[bool], None]) -> None:
        """Print it; `done` hears whether there is a receipt. A second press meanwhile is none."""
        reference = str(sale.reference)
        if self._asked == reference:
            return
        self._asked = reference

        def found(job: PrintJob | None) -> None:
            self._asked = ""
            self.job = job
            if job is not None:
                self._prints.print_again(job)
            done(job is not None)

        def not_found(error: Exception) -> None:
            self._asked = ""
            self._failed(error)

        self._runner.submit(
            Lane.BOOKS, lambda: self._books.print_job_of(reference), found, not_found
        )

    def forget(self) -> None:
        """Nobody looks at this receipt any more."""
        self.job = None

    @property
    def outcome(self) -> PrintOutcome | None:
        """What became of the newest print of the receipt that was asked for last."""
        return None if self.job is None else self._prints.newest_outcome(self.job)
