"""Whose turn it is at the printer: one receipt at a time, whichever thread begins it."""

from threading import Lock

from cashier_app.services.ports import PrintJob


class PrintersTurn:
    """Given to one job at a time.

    It may be taken in the books lane, where a sale was closed, and on the GUI thread, where what
    waited goes on; it ends on the GUI thread.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._job: PrintJob | None = None

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
            self._job = job
            return True

    def end(self) -> None:
        """Let the next one have it."""
        self._job = None
