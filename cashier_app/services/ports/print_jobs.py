"""Papers on their way to a printer, and what became of them."""

from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.domain.receipt import Receipt


class PrintOutcome(Enum):
    """What became of a print job (commands.md, Definitions).

    `STARTED` is written before the first byte leaves. A job that is found so after a restart was
    with the printer when the till stopped: nobody knows how much of it is on paper. `NO_PRINTER`
    was printed by nobody because the till had no printer: nobody misses that paper.
    """

    WAITING = "waiting"
    STARTED = "started"
    PRINTED = "printed"
    NOT_PRINTED = "not-printed"
    UNKNOWN = "unknown"
    NO_PRINTER = "no-printer"


@frozen
class PrintJob:
    """A receipt to print; `receipt.copy` says which copy it is."""

    id: int
    receipt: Receipt
    outcome: PrintOutcome = PrintOutcome.WAITING
