"""The paper goes first: what is shown of a closed sale waits for its receipt, two frames long."""

from collections.abc import Callable

from cashier_app.services.ports import PrintJob, Task, TaskRunner
from cashier_app.services.print_receipts import PrintReceipts

# Nobody sees so short a wait, and a printer that is away holds no screen for longer.
PAPER_FIRST_S = 0.03


class PaperFirst:
    """Puts off a screen until a receipt has left for the printer, or its time is up.

    To build a screen takes the interpreter longer than to print a receipt takes it. Side by side
    the two hinder each other; one after the other the paper is there sooner and the screen as soon.
    """

    def __init__(self, prints: PrintReceipts, runner: TaskRunner) -> None:
        self._prints = prints
        self._runner = runner
        self._job: PrintJob | None = None
        self._show: Callable[[], None] | None = None
        self._limit: Task | None = None

    @property
    def going_on(self) -> bool:
        """Whether a screen is put off."""
        return self._show is not None

    def then(self, job: PrintJob, show: Callable[[], None]) -> None:
        """Call `show` when this job was printed or not, at once if it is not being printed."""
        self._job, self._show = job, show
        if self._prints.under_way(job):
            self._limit = self._runner.after(PAPER_FIRST_S, self.over)
        else:
            self.over()

    def changed(self) -> None:
        """The printing changed: the receipt may be on paper."""
        if self._job is not None and not self._prints.under_way(self._job):
            self.over()

    def over(self) -> None:
        """Show now what was put off, if anything was."""
        show, self._show, self._job = self._show, None, None
        if self._limit is not None:
            self._limit.withdraw()
            self._limit = None
        if show is not None:
            show()
