"""Bring receipts to paper without ever making a sale wait."""

from collections.abc import Callable, Sequence
from datetime import datetime

from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.errors import DeviceError
from cashier_app.domain.receipt import Receipt
from cashier_app.services.ports import (
    Books,
    Lane,
    PrinterState,
    PrintJob,
    PrintOutcome,
    PrintReport,
    ReceiptPrinter,
    Task,
    TaskRunner,
)
from cashier_app.services.print_outcomes import PrintOutcomes
from cashier_app.services.printers_turn import PrintersTurn

# How often a printer in trouble is asked whether it is well again.
WATCH_EVERY_S = 2.0
# A receipt that came out in part so often is not printed by itself any more: the roll would run on.
MOST_HALVES = 3
# What is known not to have reached paper: printed when asked for, it is still the original.
_NEVER_ON_PAPER = (PrintOutcome.NOT_PRINTED, PrintOutcome.NO_PRINTER)
_NO_PRINTER = PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NONE)
_WELL = (PrinterState.READY, PrinterState.PAPER_LOW, PrinterState.NOT_KNOWN)


class PrintReceipts:
    """Prints the jobs of the journal one after the other and keeps what became of each.

    A job that was not printed waits and goes on by itself as soon as the printer is well. A job
    whose outcome is unknown is never printed again by itself; one that a till was printing when it
    stopped is unknown after the restart, because its start is journaled before the first byte.
    """

    def __init__(
        self,
        books: Books,
        printer: ReceiptPrinter,
        runner: TaskRunner,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when a job or the printer's state changed, `failed` on a bug."""
        self._books = books
        self._printer = printer
        self._runner = runner
        self._changed = changed
        self._failed = failed
        self._waiting: list[PrintJob] = []
        self._prints = PrintOutcomes(books, runner, failed)
        self._copying: set[str] = set()
        self._left_over: list[PrintJob] = []
        self._halves: dict[int, int] = {}
        self._turn = PrintersTurn()
        self._watch_due: Task | None = None
        self.state = PrinterState.NOT_KNOWN
        # Hears of each further copy that a person asked for.
        self.copied: Callable[[PrintJob], None] = lambda _: None
        # Hears of each job that a till was printing when it stopped: somebody has to look.
        self.not_known: Callable[[PrintJob], None] = lambda _: None

    def printer_of(self, job: PrintJob) -> str:
        """The printer that printed the newest print of this receipt, or is going to."""
        return self._prints.printer(job, self._printer.name)

    @property
    def left_over(self) -> Sequence[PrintJob]:
        """Receipts of earlier days that never reached paper, oldest first: a person decides."""
        return tuple(self._left_over)

    @property
    def waiting(self) -> int:
        """How many receipts wait for paper."""
        return len(self._waiting)

    def under_way(self, job: PrintJob) -> bool:
        """Whether it is this job that the printer is being given right now."""
        return self._turn.is_of(job)

    def start(self, today: BusinessDay) -> None:
        """Take up today's receipts that did not reach paper, before anybody may sell.

        Older ones wait for a person: a morning must not begin with a flood of yesterday's paper.
        """

        def take_up(jobs: Sequence[PrintJob]) -> None:
            for job in jobs:
                if job.outcome is PrintOutcome.STARTED:
                    self._prints.note(job, PrintOutcome.UNKNOWN)
                    self.not_known(job)
                elif today.holds(datetime.fromisoformat(job.receipt.closed_at)):
                    self.print(job)
                else:
                    self._prints.take_in(job, PrintOutcome.NOT_PRINTED)
                    self._left_over.append(job)

        self._runner.submit(Lane.BOOKS, self._books.waiting_print_jobs, take_up, self._failed)

    def end(self) -> None:
        """Note what became of the job in hand; for when the lanes have ended.

        A job that no printer was given waits for the next start, and one that came out is printed:
        only one that a printer may still be working on stays unknown.

        Raises:
            StorageError: it could not be written.

        """
        self._prints.end()
        if (left := self._turn.left) is not None:
            self._books.print_outcome(*left)

    def newest_outcome(self, job: PrintJob) -> PrintOutcome:
        """What became of the newest print of this receipt: the job itself or a later copy."""
        return self._prints.outcome(job)

    def begin(self, job: PrintJob) -> None:
        """Begin the job of a sale in the books lane, right where it was closed; see `closed`.

        So the paper waits for no screen. Behind receipts that wait it takes its place in `closed`.
        """
        if not self._waiting and self._turn.take(job):
            self._start(job)

    def closed(self, job: PrintJob) -> None:
        """Follow the job of a sale that was closed, and print it if it was not begun."""
        newest = self._prints.named(job.receipt.name)
        if newest is None or newest.id != job.id:  # its report may have come before this
            self._take_in(job)
            self._next()

    def print(self, job: PrintJob) -> None:
        """Print a job as soon as the ones before it are done."""
        self._take_in(job)
        self._next()

    def _take_in(self, job: PrintJob) -> None:
        self._prints.take_in(job)
        self._left_over = [old for old in self._left_over if old.id != job.id]
        self._waiting.append(job)
        if self._turn.is_of(job):
            self.state = PrinterState.PRINTING

    def print_again(self, job: PrintJob) -> None:
        """Print what did not reach paper, or one more copy of what did (or may have)."""
        name = job.receipt.name
        if any(waiting.receipt.name == name for waiting in self._waiting):
            self._next()
        elif self.newest_outcome(job) in _NEVER_ON_PAPER:
            self.print(self._prints.of(job))
        elif name not in self._copying:
            self._copy(job.receipt)

    def print_gift(self, job: PrintJob) -> None:
        """Print the receipt without prices that goes with a gift."""
        gift = job.receipt.as_gift()
        if any(waiting.receipt.name == gift.name for waiting in self._waiting):
            self._next()
        elif gift.name not in self._copying:
            self._copy(gift)

    def gift_outcome(self, job: PrintJob) -> PrintOutcome:
        """What became of the newest gift receipt that was asked for with this receipt."""
        gift = self._prints.named(job.receipt.as_gift().name)
        return PrintOutcome.WAITING if gift is None else self.newest_outcome(gift)

    def _copy(self, receipt: Receipt) -> None:
        name = receipt.name
        self._copying.add(name)

        def written(copy: PrintJob) -> None:
            self._copying.discard(name)
            self.copied(copy)
            self.print(copy)

        def not_written(error: Exception) -> None:
            self._copying.discard(name)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, lambda: self._books.add_copy(receipt), written, not_written)

    def open_drawer(self) -> None:
        """Open the drawer; a drawer that does not open is no reason to stop a sale."""
        self._runner.submit(
            Lane.PRINTER, self._printer.open_drawer, lambda _: None, self._device_failed
        )

    def _next(self) -> None:
        if not self._waiting or not self._turn.take(self._waiting[0]):
            return
        self.state = PrinterState.PRINTING
        self._start(self._waiting[0])
        self._changed()

    def _start(self, job: PrintJob) -> None:
        self._prints.begins(job)

        def not_written(error: Exception) -> None:
            # Paper now is worth more than knowing after a power cut whether there was some.
            self._failed(error)
            self._hand_over(job)

        def started() -> None:
            self._books.print_outcome(job, PrintOutcome.STARTED)
            # From lane to lane: the paper does not wait until the screen has shown the receipt.
            self._hand_over(job)

        self._runner.submit(Lane.BOOKS, started, lambda _: None, not_written)

    def _hand_over(self, job: PrintJob) -> None:
        def broke(error: Exception) -> None:
            self._failed(error)
            self._reported(job, PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN))

        self._runner.submit(
            Lane.PRINTER,
            lambda: self._turn.print(job, self._printer),
            lambda report: self._reported(job, report),
            broke,
        )

    def _reported(self, job: PrintJob, report: PrintReport) -> None:
        if job not in self._waiting:
            self._take_in(job)
        self._turn.end()
        self.state = report.state
        outcome = self._outcome_of(job, report)
        self._prints.note(job, outcome, report.helped_out)
        if outcome is PrintOutcome.NOT_PRINTED and report.state is not PrinterState.NONE:
            self._watch()
        else:
            self._waiting.remove(job)
            self._prints.forget_old({job.id for job in (*self._waiting, *self._left_over)})
            self._next()
        if report.helped_out:
            self._watch()
        self._changed()

    def _outcome_of(self, job: PrintJob, report: PrintReport) -> PrintOutcome:
        """Leave a receipt that breaks off time after time to a person, and go on with the next.

        Without a printer none is missed: a later one must not print a whole morning unasked.
        What a printer was to print and did not is missed on.
        """
        missed = PrintOutcome.NOT_PRINTED in (job.outcome, self.newest_outcome(job))
        if report == _NO_PRINTER and not missed:
            return PrintOutcome.NO_PRINTER
        halves = self._halves.pop(job.id, 0) + report.partly
        if halves >= MOST_HALVES:
            return PrintOutcome.UNKNOWN
        if halves and report.outcome is PrintOutcome.NOT_PRINTED:  # else it is done with
            self._halves[job.id] = halves
        return report.outcome

    def _watch(self) -> None:
        if self._watch_due is None:
            self._watch_due = self._runner.after(WATCH_EVERY_S, self.ask_state)

    def ask_state(self) -> None:
        """Ask the printer how it is: at the start, when it may be another one, for a person."""
        if self._watch_due is not None:  # or each who asks would add a watch of her own
            self._watch_due.withdraw()
            self._watch_due = None
        self._runner.submit(
            Lane.PRINTER, self._printer.state, self._state_known, self._state_not_known
        )

    def _state_known(self, state: PrinterState) -> None:
        if self._turn.taken:
            return
        changed = state is not self.state
        self.state = state
        if state in _WELL:
            self._next()
        elif state is not PrinterState.NONE:
            self._watch()
        if changed:
            self._changed()

    def _state_not_known(self, error: Exception) -> None:
        self._failed(error)
        # A bug that comes once must not leave receipts waiting until the next sale.
        if self._waiting:
            self._watch()

    def _device_failed(self, error: Exception) -> None:
        if self.state not in (PrinterState.PRINTING, PrinterState.NONE):
            self.ask_state()
        if not isinstance(error, DeviceError):
            self._failed(error)
