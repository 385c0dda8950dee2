"""Whose turn it is at the printer: one receipt at a time, whichever thread begins it."""

from threading import Lock

from cashier_app.services.ports import PrintJob, PrintOutcome, PrintReport, ReceiptPrinter


class PrintersTurn:
    """Given to one job at a time.

    It may be taken in the books lane, where a sale was closed, and on the GUI thread, where what
    waited goes on; it ends on the GUI thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._job: PrintJob | None = None
        self._begun = False
        self._report: PrintReport | None = None

    @property
    def left(self) -> tuple[PrintJob, PrintOutcome] | None:
        """The job that has the turn and what became of it; None if a printer may work on it."""
        if self._job is None or (self._begun and self._report is None):
            return None
        return self._job, self._report.outcome if self._report else PrintOutcome.NOT_PRINTED

    @property
    def taken(self) -> bool:
        """Whether a receipt is being printed."""
        return self._job is not None

    def is_of(self, job: PrintJob) -> bool:
        """Whether it is this job that is being printed."""
        return self._job is job

    def take(self, job: PrintJob) -> bool:
        """Take the turn for a job; False if another has it."""
        with self._lock:
            if self._job is not None:
                return False
            self._begun, self._report = False, None
            self._job = job
            return True

    def print(self, job: PrintJob, printer: ReceiptPrinter) -> PrintReport:
        """Give the job that has the turn to the printer, in the printer's lane."""
        self._begun = True
        self._report = printer.print_receipt(job.receipt)
        return self._report

    def end(self) -> None:
        """Let the next one have it."""
        self._job = None
