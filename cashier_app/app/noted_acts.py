"""The everyday acts that go into the audit journal without anybody asking for it."""

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.basket import Basket
from cashier_app.domain.cancel_reason import CancelReason
from cashier_app.domain.sale import Sale
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.line import Line
from cashier_app.services.note_line import NoteLine
from cashier_app.services.ports import PrintJob, TaskRunner
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.watch_basket import WatchBasket


class NotedActs:
    """Removed lines, discarded baskets, copies, sales given up or cancelled, CRM.COM away."""

    def __init__(
        self, audit: AuditTrail, running: RunningBasket, line: Line, runner: TaskRunner
    ) -> None:
        """Watch the basket from now on; the line is watched from `start` on."""
        self._audit = audit
        self._basket = WatchBasket(running, audit)
        self._line = NoteLine(line, runner, audit)

    def start(self) -> None:
        """Note from now on when CRM.COM goes away and comes back."""
        self._line.start()

    def copied(self, copy: PrintJob) -> None:
        """Note that a receipt is printed once more."""
        receipt = copy.receipt
        self._audit.note(AuditKind.RECEIPT_COPIED, receipt=receipt.name, copy=str(receipt.copy))

    def discarded(self, basket: Basket) -> None:
        """Note that a parked basket was discarded: nothing of it was sold."""
        self._basket.emptied(basket)

    def given_up(self, sale: Sale) -> None:
        """Note that a sale was given up after it had begun to be paid."""
        self._audit.note(AuditKind.SALE_GIVEN_UP, sale=str(sale.reference), total=str(sale.goods))

    def cancelled_because(self, reference: str, reason: CancelReason) -> None:
        """Note why a past purchase is to be cancelled, just before CRM.COM is asked for it."""
        self._audit.note(AuditKind.CANCEL_REASON, sale=reference, reason=reason.value)
