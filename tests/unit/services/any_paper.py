"""A printer that gets into any trouble at any time, and the paper that comes out of it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from cashier_app.domain.errors import DeviceError, StorageError
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.shop import Shop
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane, PrinterState, PrintOutcome, PrintReport
from cashier_app.services.reprint_receipt import ReprintReceipt
from tests.fakes.till import FakeTill

# What comes out, and what the printer says of it.
_WHOLE, _HALF, _NOTHING = "whole", "half", "nothing"
_WAYS: tuple[tuple[str, PrintReport], ...] = (
    (_WHOLE, PrintReport(PrintOutcome.PRINTED, PrinterState.READY)),
    (_WHOLE, PrintReport(PrintOutcome.PRINTED, PrinterState.PAPER_LOW)),
    (_WHOLE, PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_REACHABLE)),
    (_NOTHING, PrintReport(PrintOutcome.UNKNOWN, PrinterState.NOT_KNOWN)),
    (_NOTHING, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER)),
    (_NOTHING, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.COVER_OPEN)),
    (_NOTHING, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE)),
    (_HALF, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.OUT_OF_PAPER, partly=True)),
    (_HALF, PrintReport(PrintOutcome.NOT_PRINTED, PrinterState.NOT_REACHABLE, partly=True)),
)
WELL = _WAYS[0]
_ENDS = (PrintOutcome.PRINTED, PrintOutcome.UNKNOWN)
_TWO_LANES = (Lane.PRINTER, Lane.BOOKS)


@dataclass
class RoughPrinter:
    """Prints in one of those ways; `paper` is what came out whole, `given` what it was given."""

    random: Random
    name: str = "Counter printer"
    paper: list[Receipt] = field(default_factory=list)
    given: set[tuple[str, int]] = field(default_factory=set)
    way: tuple[str, PrintReport] = WELL
    breaks: bool = False

    def trouble(self) -> None:
        """Get into trouble, or out of it."""
        self.way = self.random.choice((WELL, *_WAYS))
        self.breaks = self.random.random() < 0.05

    def mend(self) -> None:
        """Be well from now on."""
        self.way, self.breaks = WELL, False

    def state(self) -> PrinterState:
        """How it says it is."""
        return self.way[1].state

    def print_receipt(self, receipt: Receipt) -> PrintReport:
        """Print, in its way."""
        self.given.add((receipt.name, receipt.copy))
        comes, report = self.way
        if comes == _WHOLE:
            self.paper.append(receipt)
        if self.breaks:
            message = "the printer breaks"
            raise ValueError(message)
        return report

    def print_test(self, _: Shop) -> PrintReport:
        """Print no page."""
        return self.way[1]

    def open_drawer(self) -> None:
        """Open the drawer, if it is well."""
        if self.way is not WELL:
            message = "no answer"
            raise DeviceError(message)


class PaperHands:
    """A cashier who sells, prints again and starts anew, whatever the printer does."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        # A till on a disk that fails is ended in good order only: what is on paper and not in the
        # books yet comes out once more after a power cut.
        self.orderly = self.disk_fails = seed % 2 == 1
        self.printer = RoughPrinter(self.random)
        self.untold: list[tuple[Lane, Callable[[], None]]] = []
        self.unexpected: list[Exception] = []
        self.till = self._start(FakeTill(device=self.printer))

    def step(self) -> None:
        """Do one thing."""
        things = (
            self._press, self._wait, self._begin, self._tell,
            self.printer.trouble, self._hold, self._restart,
        )  # fmt: skip
        self.random.choices(things, (40, 12, 14, 14, 12, 6, 2))[0]()

    def settle(self) -> None:
        """Mend the printer, and let everything come to its end."""
        self.printer.mend()
        self.till.books.broken = set()
        self._tell_all()
        self.till.release().wait(60)

    def faults(self) -> list[str]:
        """Return what is not as it was promised, once everything came to its end."""
        prints, printer = self.till.wired.prints, self.printer
        papers = Counter((one.name, one.copy) for one in printer.paper)
        found = [f"{paper} came out twice" for paper, times in papers.items() if times > 1]
        found += [f"{prints.waiting} wait for a printer that is well"] * (prints.waiting > 0)
        found += [f"unexpected: {error}" for error in self.unexpected]
        for job in self.till.books.jobs:
            paper = job.receipt.name, job.receipt.copy
            if job.outcome not in _ENDS:
                found.append(f"{paper} is {job.outcome.value} for ever")
            if job.outcome is PrintOutcome.PRINTED and paper not in papers:
                found.append(f"{paper} is said to be printed")
            if job.outcome is PrintOutcome.UNKNOWN and paper not in printer.given and self.orderly:
                found.append(f"{paper} is unknown, and no printer was given it")
        return found

    def _press(self) -> None:
        wired = self.till.wired
        if wired.navigation.screen is Screen.RECEIPT:
            receipt = wired.receipt
            press = self.random.choice(
                [
                    receipt.print_again_requested,
                    receipt.gift_receipt_requested,
                    receipt.new_sale_requested,
                    receipt.new_sale_requested,
                    wired.prints.ask_state,
                ]
            )
        elif wired.navigation.screen is Screen.PAYMENT:
            press = wired.payment.finish_requested
        elif wired.running.basket.lines:
            press = self.random.choice([wired.sale.pay_requested, self._an_old_one_again])
        else:
            press = self.random.choice([lambda: wired.scans.scanned("HAL"), self._an_old_one_again])
        press()
        if self.random.random() < 0.2:
            press()
        self.till.runner.run()

    def _an_old_one_again(self) -> None:
        sales = list(self.till.books.sales.values())
        if sales:
            wired = self.till.wired
            again = ReprintReceipt(
                self.till.books, wired.prints, self.till.runner, failed=wired.fail
            )
            again.print(self.random.choice(sales), lambda _: None)

    def _wait(self) -> None:
        self.till.wait(self.random.choice([0.1, 2.1, 5]))

    def _hold(self) -> None:
        self.till.runner.held.clear()
        self.till.runner.hold(*(lane for lane in _TWO_LANES if self.random.random() < 0.5))
        broken = self.disk_fails and self.random.random() < 0.4
        self.till.books.broken = {"print_outcome", "add_copy"} if broken else set()
        self.till.runner.run()

    def _begin(self) -> None:
        """Let a held work begin; what came of it is told later."""
        waits = [task.lane for task in self.till.runner.tasks if not task.withdrawn]
        busy = [lane for lane, _ in self.untold]
        if free := [one for one in _TWO_LANES if one in waits and one not in busy]:
            lane = self.random.choice(free)
            self.untold.append((lane, self.till.runner.take(lane).begin()))

    def _tell(self) -> None:
        if self.untold:
            self.till.do(self.untold.pop(0)[1])

    def _tell_all(self) -> None:
        while self.untold:
            self.untold.pop(0)[1]()

    def _restart(self) -> None:
        """End the till: in good order, or by a power cut."""
        if self.till.books.broken:
            return
        if self.orderly or self.random.random() < 0.7:
            self._end()
        books, drafts = self.till.books, self.till.drafts
        self.untold = []
        self.till = self._start(FakeTill(device=self.printer, books=books, drafts=drafts))

    def _end(self) -> None:
        """Do what waits for the disk; what waits for the printer never begins."""
        tasks = self.till.runner.tasks
        for task in [one for one in tasks if one.lane is Lane.BOOKS and not one.withdrawn]:
            task.begin()
        self.till.wired.prints.end()

    def _start(self, till: FakeTill) -> FakeTill:
        say = till.wired.status.trouble

        def trouble(error: Exception) -> None:
            if not isinstance(error, StorageError) and "breaks" not in str(error):
                self.unexpected.append(error)
            say(error)

        till.wired.status.trouble = trouble  # type: ignore[method-assign] # listens in
        return till.start()
