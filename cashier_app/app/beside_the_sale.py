"""What stands beside the sale in work: the top bar, what waits to be sent, and the other rooms."""

from collections.abc import Callable
from decimal import Decimal

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.parts import RoomParts
from cashier_app.app.print_test import page_on_demand
from cashier_app.app.rooms_beside import RoomsBeside
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.queue import QueuePresenter
from cashier_app.presenters.queue_undoing import needing_a_person
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.status_bar import TROUBLE_S, StatusBar
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.check_line import CheckLine
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.ports import OutboxRow, PrintJob
from cashier_app.services.print_receipts import PrintReceipts


class BesideTheSale(RoomsBeside):
    """Builds the bar that leads to the rooms over the running sale, and what waits to be sent."""

    def __init__(
        self,
        parts: RoomParts,
        current: CurrentSale,
        after: AfterTheSale,
        *,
        find: FindCustomer,
        prints: PrintReceipts,
        audit: AuditTrail,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` on what no screen expected."""
        super().__init__(
            parts, current, after, find=find, prints=prints, audit=audit, failed=failed
        )
        outside, views, shop = parts.outside, parts.views, parts.shop
        runner, clock, navigation = parts.runner, parts.clock, parts.navigation
        self.check = CheckLine(
            outside.rewards, runner, clock, changed=self._line_checked, failed=failed
        )
        self.status = StatusBar(
            views.top_bar,
            outside.line,
            current,
            runner,
            clock,
            navigation,
            printer=lambda: prints.state,
            queued=self._queued,
            awaited=lambda: after.outbox.awaited or self._waits_for_word,
            need_a_person=self._need_a_person,
            left_over=lambda: len(prints.left_over),
            open_room=self.open,
            sync=self._sync_chip,
            cashier=parts.manner.cashier,
        )
        self.status.store = shop.name
        self.status.print_page = page_on_demand(outside.printer, shop, runner, failed)
        self.status.ask_printer = prints.ask_state
        prints.not_known = self._print_not_known
        self.queue = QueuePresenter(
            views.queue,
            after.outbox,
            after.settle,
            self.check,
            outside.line,
            runner,
            clock,
            navigation,
            step=shop.cash_rounding,
            in_work=lambda: current.sale,
            returns=lambda: self._returns,
            cancelling=lambda: self._cancelling,
            look_now=self.look_now,
            purchases=lambda: self.open(Screen.PURCHASES),
            show_purchase=self.open_purchase,
            show_elsewhere=self.open_elsewhere,
        )
        self.status.connection_changed = self._connection_changed
        after.settled = self.queue.settled

    def open(self, room: Screen) -> None:
        """Enter a room; the sale stays as it is."""
        if room is Screen.PURCHASES:
            self.purchases.open()
        elif room is Screen.QUEUE:
            self.queue.open()
        elif room is Screen.PRODUCTS:
            self.products.open()
        else:
            self.settings.open()

    def changed(self) -> None:
        """Something waits, is settled, or is owed, that was not so before."""
        self.status.refresh()
        self.queue.changed()
        self.purchases_changed()
        if self._parts.navigation.room is Screen.PURCHASES:
            self.bought.load()

    def owed_to(self, customer: Customer) -> Decimal:
        """Return what a customer is still to be given back of earlier sales."""
        return sum((one.amount for one in self._after.give_backs.for_customer(customer)), ZERO)

    def _queued(self) -> int:
        return self._after.outbox.waiting + len(self._returns) + len(self._cancelling)

    def _need_a_person(self) -> ForAPerson:
        counted = ForAPerson.of(self._after.outbox.rows)
        return needing_a_person(counted, self._returns, self._cancelling)

    def _tell(self, message: Message) -> None:
        self.status.flash(message, TROUBLE_S)

    def _print_not_known(self, job: PrintJob) -> None:
        self._tell(say("purchases.print-unknown", number=job.receipt.number))

    def _cashier(self) -> str:
        return self.status.cashier

    def _ask_to_remove(self, row: OutboxRow) -> None:
        self.queue.ask_to_remove(row)

    def _status_changed(self) -> None:
        self.status.refresh()
        self.queue.changed()

    def _connection_changed(self) -> None:
        """What needs CRM.COM can be done again, or not any more."""
        self.queue.changed()
        self.purchases_changed()

    def _products_changed(self) -> None:
        self.status.refresh()
        self.products.changed()

    def _line_checked(self) -> None:
        self.status.refresh()
        self.queue.changed()
