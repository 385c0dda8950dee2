"""The Receipt screen: change, thanks, paper, next customer."""

from collections.abc import Callable
from datetime import datetime

from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import PaperLine
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.receipt_paper import ShownPaper
from cashier_app.presenters.receipt_state import Printing, ReceiptState, ReceiptView
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import (
    Clock,
    Lane,
    PrinterState,
    PrintJob,
    PrintOutcome,
    ReceiptFile,
    TaskRunner,
)
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.read_wallet import ReadWallet
from cashier_app.services.save_receipt import SaveReceipt

_SUBTITLES = {
    CrmState.RECORDED: "receipt.recorded",
    CrmState.WAITING: "receipt.kept",
    CrmState.UNKNOWN: "receipt.awaited",
    CrmState.REFUSED: "receipt.refused",
    CrmState.KEPT: "receipt.without-reward",
    CrmState.NONE: "receipt.no-customer",
}
_SINCE_THEN = {Stage.CANCELLED: "receipt.cancelled", Stage.RETURNED: "receipt.returned"}
_TROUBLES = (
    PrinterState.OUT_OF_PAPER,
    PrinterState.COVER_OPEN,
    PrinterState.NOT_REACHABLE,
)


class ReceiptPresenter:
    """Shows a closed sale, its receipt as printed, and how the printing stands."""

    def __init__(  # noqa: PLR0913 - sale, wallet, printer and paper meet in a receipt
        self,
        view: ReceiptView,
        current: CurrentSale,
        wallet: ReadWallet,
        prints: PrintReceipts,
        paper: ShownPaper,
        save: SaveReceipt,
        runner: TaskRunner,
        clock: Clock,
        *,
        new_sale: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Show receipts on this paper; `new_sale` starts the next sale."""
        self._view = view
        self._current = current
        self._wallet = wallet
        self._prints = prints
        self._paper = paper
        self._save = save
        self._runner = runner
        self._clock = clock
        self._failed = failed
        self._new_sale = new_sale
        self._job: PrintJob | None = None
        self._lines: tuple[PaperLine, ...] = ()
        self._printed_at: datetime | None = None
        self._saved: Message | None = None
        self._saved_as: ReceiptFile | None = None
        self._gift = False

    def open(self, job: PrintJob) -> None:
        """Show the sale that just closed; its job is being printed."""
        self._job = job
        self._lines = ()
        self._printed_at = None
        self._saved = self._saved_as = None
        self._gift = False
        self.changed()
        self._lay_out(job)

    def _lay_out(self, job: PrintJob) -> None:
        """Let the paper come a moment later: to draw its code takes as long as to show a screen."""

        def laid_out(lines: tuple[PaperLine, ...]) -> None:
            if self._job is job:
                self._lines = lines
                self.changed()

        self._runner.submit(
            Lane.SEARCH, lambda: self._paper.lines(job.receipt), laid_out, self._failed
        )

    def changed(self) -> None:
        """Show the sale and its printing as they stand now."""
        sale = self._current.sale
        if sale is not None and self._job is not None:
            self._view.render(self._state(sale, self._job))

    def print_again_requested(self) -> None:
        """Print again: the original if it never reached paper, else a copy."""
        if self._job is not None:
            self._prints.print_again(self._job)

    def gift_receipt_requested(self) -> None:
        """Print the receipt without prices that goes with a gift."""
        if self._job is not None:
            self._prints.print_gift(self._job)
            self._gift = True
            self._saved = self._saved_as = None
            self.changed()

    def save_picture_requested(self) -> None:
        """Save the receipt as a picture."""
        self._save_as(ReceiptFile.PICTURE)

    def save_pdf_requested(self) -> None:
        """Save the receipt as a PDF."""
        self._save_as(ReceiptFile.PDF)

    def _save_as(self, kind: ReceiptFile) -> None:
        job = self._job
        if job is None:
            return

        def said(message: Message) -> None:
            if self._job is job:
                self._saved, self._saved_as = message, kind
                self._gift = False
                self.changed()

        self._save.save(
            job.receipt,
            kind,
            lambda where: said(say("receipt.saved", where=where)),
            lambda: said(say("receipt.not-saved")),
        )

    def new_sale_requested(self) -> None:
        """Start the next sale, once."""
        if self._job is not None:
            self._new_sale()

    def leave(self) -> None:
        """The sale leaves the screen, and its receipt with it."""
        self._job = None

    @property
    def printing(self) -> Printing | None:
        """How the receipt that is shown stands with the printer, None when none is shown."""
        return None if self._job is None else self._printing(self._job)

    def _printing(self, job: PrintJob) -> Printing:
        if self._prints.state is PrinterState.NONE:
            return Printing.NO_PRINTER
        return _PRINTING[self._prints.newest_outcome(job)]

    def _state(self, sale: Sale, job: PrintJob) -> ReceiptState:
        printing = self._printing(job)
        if printing is Printing.PRINTING and self._prints.state in _TROUBLES:
            printing = Printing.NOT_PRINTED
        if printing is Printing.PRINTED and self._printed_at is None:
            self._printed_at = self._clock.now()
        trouble, safe, following = self._words(printing, sale)
        customer = sale.customer
        cancelled = sale.stage is Stage.CANCELLED
        return ReceiptState(
            number=sale.reference.receipt_number,
            lines=self._lines,
            columns=self._paper.columns,
            subtitle=_subtitle(sale),
            change=sum((part.change for part in sale.tenders), ZERO),
            has_reward=customer is not None,
            # Of what is left after a return another purchase tells the reward.
            earned=sale.awarded if sale.stage is Stage.CLOSED else None,
            earner=customer.called if customer else "",
            wallet=customer.wallet if customer and sale.crm is CrmState.RECORDED else None,
            wallet_reading=self._wallet.reading,
            follows_later=sale.must_still_be_sent and not cancelled,
            without_reward=sale.crm is CrmState.KEPT or cancelled,
            refused=sale.crm is CrmState.REFUSED and not cancelled,
            printing=printing,
            printer=self._prints.state,
            printer_name=self._prints.printer_of(job),
            printed_at=self._printed_at,
            trouble=trouble,
            safe=safe,
            next_step=following,
            message=_message(sale),
            saved=self._saved,
            saved_as=self._saved_as,
            gift=self._gift_line(job) if self._gift else None,
        )

    def _gift_line(self, job: PrintJob) -> Message:
        state = self._prints.state
        if state is PrinterState.NONE:
            return say("receipt.gift-no-printer")
        printing = _PRINTING[self._prints.gift_outcome(job)]
        if printing is Printing.PRINTING and state in _TROUBLES:
            printing = Printing.NOT_PRINTED
        return say(f"receipt.gift-{printing.value}")

    def _words(
        self, printing: Printing, sale: Sale
    ) -> tuple[Message | None, Message | None, Message | None]:
        if printing is Printing.UNKNOWN:
            key = "unknown"
        elif printing is Printing.NOT_PRINTED:
            key = self._prints.state.value if self._prints.state in _TROUBLES else "half-printed"
        else:
            return None, None, None
        recorded = sale.crm is CrmState.RECORDED
        safe = say("print.safe.recorded" if recorded else "print.safe.kept")
        return say(f"print.trouble.{key}"), safe, say(f"print.next.{key}")


def _subtitle(sale: Sale) -> Message:
    key = _SINCE_THEN.get(sale.stage) or _SUBTITLES[sale.crm]
    return say(key, number=sale.reference.receipt_number)


def _message(sale: Sale) -> str:
    """Return what CRM.COM says of a sale that stands as it was closed."""
    if sale.stage is not Stage.CLOSED:
        return ""
    if sale.crm is CrmState.REFUSED:
        return sale.refusal
    return sale.answer.message if sale.answer else ""


_PRINTING = {
    PrintOutcome.WAITING: Printing.PRINTING,
    PrintOutcome.STARTED: Printing.PRINTING,
    PrintOutcome.PRINTED: Printing.PRINTED,
    PrintOutcome.NOT_PRINTED: Printing.NOT_PRINTED,
    PrintOutcome.UNKNOWN: Printing.UNKNOWN,
    PrintOutcome.NO_PRINTER: Printing.NOT_PRINTED,
}
