"""What became of each receipt's newest print: the job itself, or a copy of it."""

from collections.abc import Collection

from cashier_app.services.ports import PrintJob, PrintOutcome

REMEMBERED = 50
"""So many receipts are kept at hand: the screens ask about the newest ones."""


class NewestPrints:
    """Remembers it for the newest receipts; of the others the books know it."""

    def __init__(self) -> None:
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

    def _forget(self, name: str) -> None:
        job = self._newest.pop(name, None)
        if job is not None:
            self._outcomes.pop(job.id, None)
            self._helped_out.pop(job.id, None)
