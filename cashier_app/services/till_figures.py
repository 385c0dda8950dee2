"""How quick this till is by its own measure: in memory, of nobody, since it was started."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.services.latency import Latency, MethodLatency
from cashier_app.services.ports import Clock, PrintJob, PrintOutcome

PREVIEW = "customer_events/purchases/preview"
_SCAN, _PAPER = "scan", "paper"
_ON_THE_WAY = frozenset({PrintOutcome.WAITING, PrintOutcome.STARTED})


@frozen
class Figures:
    """What is known by now; None where nothing was measured yet.

    Attributes:
        scan: from the end of a scan until its line is painted.
        preview: from the question to CRM.COM to its answer.
        paper: from the last part of a payment until the receipt is printed.
        sales: how many sales were closed.
        taps: fingers and mouse for each of them on average, to a tenth.

    """

    scan: MethodLatency | None
    preview: MethodLatency | None
    paper: MethodLatency | None
    sales: int
    taps: Decimal | None


class TillFigures:
    """Hears of every scan, tap, payment and print; all of it on the GUI thread.

    Args:
        line: what the calls to CRM.COM took; the line counts that itself.
        clock: its monotonic time is read.

    """

    def __init__(self, line: Latency, clock: Clock) -> None:
        """Know nothing yet."""
        self._line = line
        self._clock = clock
        self._own = Latency()
        self._paid_at = clock.seconds()
        self._printing: dict[int, tuple[PrintJob, float]] = {}
        self._taps = self._taps_of_sales = 0
        self._sales = 0

    def tapped(self) -> None:
        """Count a tap for the sale that is closed next."""
        self._taps += 1

    def scan_painted(self, seconds: float) -> None:
        """Note how long a scan took."""
        self._own.note(_SCAN, seconds, answered=True)

    def paid(self) -> None:
        """Note that the last part of a payment was taken."""
        self._paid_at = self._clock.seconds()

    def closed(self, job: PrintJob) -> None:
        """Note that the books hold the sale, and that its receipt is on its way to paper."""
        self._printing[job.id] = job, self._paid_at
        self._sales += 1
        self._taps_of_sales += self._taps
        self._taps = 0

    def printing_changed(self, outcome_of: Callable[[PrintJob], PrintOutcome]) -> None:
        """Look which receipts are on paper by now; one that did not get there has no time."""
        for job, paid_at in tuple(self._printing.values()):
            outcome = outcome_of(job)
            if outcome not in _ON_THE_WAY:
                del self._printing[job.id]
                printed = outcome is PrintOutcome.PRINTED
                self._own.note(_PAPER, self._clock.seconds() - paid_at, answered=printed)

    def known(self) -> Figures:
        """Return what is known by now."""
        own = {one.method: one for one in self._own.methods() if one.count}
        line = {one.method: one for one in self._line.methods() if one.count}
        return Figures(
            own.get(_SCAN), line.get(PREVIEW), own.get(_PAPER), self._sales, self._taps_per_sale()
        )

    def _taps_per_sale(self) -> Decimal | None:
        if not self._sales:
            return None
        average = Decimal(self._taps_of_sales) / self._sales
        return average.quantize(Decimal("0.1"), ROUND_HALF_UP)
