"""What became of each print: in the books, and at hand for the newest receipts."""

from collections.abc import Callable, Collection

from cashier_app.services.ports import Books, Lane, PrintJob, PrintOutcome, TaskRunner

REMEMBERED = 50
"""So many receipts are kept at hand: the screens ask about the newest ones."""
TRY_AGAIN_S = 5.0
"""What could not be written into the books is tried again after so long."""


class PrintOutcomes:
    """Writes outcomes until they stand in the books, and remembers those of the newest receipts.

    One that the books did not take would be printed once more, as an original, by the next start.
    """

    def __init__(
        self, books: Books, runner: TaskRunner, failed: Callable[[Exception], None]
    ) -> None:
        """Call `failed`, once for each outcome, when it could not be written yet."""
        self._books = books
        self._runner = runner
        self._failed = failed
        self._due: dict[int, tuple[PrintJob, PrintOutcome]] = {}
        self._outcomes: dict[int, PrintOutcome] = {}
        self._newest: dict[str, PrintJob] = {}
        self._helped_out: dict[int, str] = {}

    def take_in(self, job: PrintJob, outcome: PrintOutcome = PrintOutcome.WAITING) -> None:
        """Take a job as the newest print of its receipt."""
        self._forget(job.receipt.name)
        self._outcomes[job.id] = outcome
        self._newest[job.receipt.name] = job

    def named(self, name: str) -> PrintJob | None:
        """The newest print of the receipt of this name; None where none is remembered."""
        return self._newest.get(name)

    def of(self, job: PrintJob) -> PrintJob:
        """The newest print of the same receipt."""
        return self._newest.get(job.receipt.name, job)

    def note(self, job: PrintJob, outcome: PrintOutcome, helped_out: str = "") -> None:
        """Note what became of a job, and which other printer helped out with it, if one did."""
        self._outcomes[job.id] = outcome
        if helped_out:
            self._helped_out[job.id] = helped_out
        self._due[job.id] = job, outcome
        self._write(job.id, self._failed)

    def begins(self, job: PrintJob) -> None:
        """Write no outcome of an earlier try any more: the printer gets the job again."""
        self._due.pop(job.id, None)

    def end(self) -> None:
        """Write what is not in the books yet; for when the lanes have ended.

        Raises:
            StorageError: they do not take it.

        """
        for job, outcome in self._due.values():
            self._books.print_outcome(job, outcome)

    def outcome(self, job: PrintJob) -> PrintOutcome:
        """What became of the newest print of this receipt."""
        newest = self.of(job)
        return self._outcomes.get(newest.id, newest.outcome)

    def printer(self, job: PrintJob, usual: str) -> str:
        """Which printer printed it, if not the `usual` one."""
        return self._helped_out.get(self.of(job).id, usual)

    def forget_old(self, still_open: Collection[int]) -> None:
        """Keep the newest ones, and those whose jobs are still open."""
        settled = [name for name, job in self._newest.items() if job.id not in still_open]
        for name in settled[:-REMEMBERED]:
            self._forget(name)

    def _write(self, number: int, failed: Callable[[Exception], None]) -> None:
        row = self._due.get(number)
        if row is None:  # a newer outcome was written, or the job was begun again
            return

        def written(_: None) -> None:
            if self._due.get(number) is row:
                del self._due[number]

        def not_written(error: Exception) -> None:
            self._runner.after(TRY_AGAIN_S, lambda: self._write(number, lambda _: None))
            failed(error)

        self._runner.submit(
            Lane.BOOKS, lambda: self._books.print_outcome(*row), written, not_written
        )

    def _forget(self, name: str) -> None:
        job = self._newest.pop(name, None)
        if job is not None:
            self._outcomes.pop(job.id, None)
            self._helped_out.pop(job.id, None)
