"""Purchases: look up a sale of this till, print its receipt again, give back what is owed."""

from collections.abc import Callable

from cashier_app.domain.customer import Customer
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale, Stage
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.purchases_state import (
    GiveBackRow,
    PurchaseRow,
    PurchasesState,
    PurchasesView,
)
from cashier_app.presenters.queue_notice import FOR_A_PERSON
from cashier_app.presenters.sale_detail import SaleDetail, detail_of, standing_of
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.give_back import GiveBackList
from cashier_app.services.outbox import Outbox
from cashier_app.services.past_sales import PAGE, PastSales
from cashier_app.services.ports import Clock, OutboxKind, OutboxRow, PrinterState, PrintOutcome
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.reprint_receipt import ReprintReceipt

_PRINTS = {
    PrintOutcome.WAITING: "purchases.printing",
    PrintOutcome.PRINTED: "purchases.printed",
    PrintOutcome.NOT_PRINTED: "purchases.not-printed",
    PrintOutcome.UNKNOWN: "purchases.print-unknown",
}
_IN_TROUBLE = (
    "purchases.not-printed",
    "purchases.print-unknown",
    "purchases.no-printer",
    "purchases.no-receipt",
    "purchases.not-found",
)


class PurchasesPresenter:
    """Shows this till's sales, the newest chosen, and in their place what is to be given back."""

    def __init__(
        self,
        view: PurchasesView,
        past: PastSales,
        owed: GiveBackList,
        outbox: Outbox,
        reprint: ReprintReceipt,
        prints: PrintReceipts,
        clock: Clock,
        navigation: Navigation,
        *,
        waiting: Callable[[], None],
    ) -> None:
        """Call `waiting` to show what waits to be sent."""
        self._view = view
        self._past = past
        self._owed = owed
        self._outbox = outbox
        self._reprint = reprint
        self._prints = prints
        self._clock = clock
        self._navigation = navigation
        self._waiting = waiting
        self._selected = ""
        self._giving_back = False
        self._chosen = ""
        self._paying: GiveBack | None = None
        self._said: Message | None = None
        self._scanned: Sale | None = None
        self._at_most = PAGE

    # ---- opening and showing -------------------------------------------------------------------

    def open(self) -> None:
        """Show the sales, the newest chosen, as they stand in the books."""
        self._selected = ""
        self._scanned = None
        self._at_most = PAGE
        self._giving_back = False
        self._chosen = ""
        self._say(None)
        self._navigation.enter(Screen.PURCHASES)
        self._past.load()
        self._owed.load()

    def open_give_back(self, customer: Customer) -> None:
        """Show what is to be given back to this customer, ready to be given."""
        self.open()
        owed = self._owed.for_customer(customer)
        self._giving_back = True
        self._chosen = owed[0].identity if owed else ""
        self.changed()

    def open_purchase(self, reference: Reference) -> None:
        """Show the purchase whose receipt was scanned, however old it is."""

        def found(sale: Sale | None) -> None:
            if sale is None:
                self._say(say("purchases.not-found", number=reference.receipt_number))
            else:
                self._scanned, self._selected = sale, sale.identity
            self.changed()

        self.open()
        self._past.find(reference, found)

    def changed(self) -> None:
        """Show how everything stands now, while somebody looks."""
        self._follow_payment()
        if self._navigation.room is Screen.PURCHASES:
            self._view.render(self._state())

    # ---- what a cashier asks -------------------------------------------------------------------

    def row_selected(self, key: str) -> None:
        """Show a sale; or ask for the money that is owed for it."""
        self._say(None)
        if not self._giving_back:
            self._selected, self._scanned = key, None
        else:
            self._chosen = key
        self.changed()

    def more_requested(self) -> None:
        """Show as many older sales again; a busy day was read whole and is there already."""
        if not self._past.loading:
            self._at_most += PAGE
        if self._at_most > len(self._past.sales):
            self._past.load_more()
        self.changed()

    def print_requested(self) -> None:
        """Print the chosen sale's receipt again."""
        sale = self._sale
        if sale is None or not _has_receipt(sale):
            return
        number = sale.reference.receipt_number
        self._say(say("purchases.printing", number=number))

        def done(there_is_one: bool) -> None:  # noqa: FBT001 - the one result of a look-up
            if not there_is_one:
                self._say(say("purchases.no-receipt", number=number))
            self.changed()

        self._reprint.print(sale, done)
        self.changed()

    def waiting_requested(self) -> None:
        """Show what waits to be sent."""
        self._waiting()

    def give_backs_requested(self) -> None:
        """Show what is to be given back, or the sales again."""
        self._giving_back = not self._giving_back
        self._chosen = ""
        self._say(None)
        self.changed()

    def given_back(self) -> None:
        """The money was given back; the service writes it once, however often this is pressed."""
        owed = next((one for one in self._owed.rows if one.identity == self._chosen), None)
        self._chosen = ""
        if owed is not None:
            self._paying = owed
            self._owed.paid(owed)
        self.changed()

    def back_requested(self) -> None:
        """Leave what was chosen to be given back, then the list of it."""
        if self._chosen:
            self._chosen = ""
            self.changed()
        elif self._giving_back:
            self.give_backs_requested()

    # ---- within --------------------------------------------------------------------------------

    @property
    def _sale(self) -> Sale | None:
        """The chosen sale: the newest until another one is chosen."""
        sales = self._past.sales
        if not self._selected:
            return sales[0] if sales else None
        chosen = (sale for sale in sales if sale.identity == self._selected)
        return next(chosen, self._scanned)

    def _say(self, message: Message | None) -> None:
        self._said = message
        self._reprint.forget()

    def _follow_payment(self) -> None:
        """Say that money was given back once it stands in the books."""
        paying = self._paying
        if paying is not None and all(one.identity != paying.identity for one in self._owed.rows):
            self._paying = None
            number = paying.sale.reference.receipt_number
            self._say(say("purchases.given-back", amount=paying.amount, number=number))

    def _state(self) -> PurchasesState:
        rows = {
            row.sale.identity: row for row in self._outbox.rows if row.kind is OutboxKind.PURCHASE
        }
        sale = self._sale
        owed = tuple(_owed_row(one) for one in self._owed.rows)
        line = self._line(sale)
        return PurchasesState(
            today=self._clock.now().date(),
            days=self._past.days,
            rows=tuple(
                _row(one, rows.get(one.identity)) for one in self._past.sales[: self._at_most]
            ),
            selected=sale.identity if sale else "",
            detail=self._detail(sale, rows) if sale else None,
            loading=self._past.loading and not self._past.sales,
            more=self._past.more or len(self._past.sales) > self._at_most,
            waiting=self._outbox.waiting,
            need_a_person=sum(row.state in FOR_A_PERSON for row in self._outbox.rows),
            give_backs=owed,
            owed=sum((one.amount for one in owed), ZERO),
            giving_back=self._giving_back,
            chosen=next((one for one in owed if one.key == self._chosen), None),
            can_print=sale is not None and _has_receipt(sale),
            line=line,
            trouble=line is not None and line.key in _IN_TROUBLE,
        )

    def _detail(self, sale: Sale, rows: dict[str, OutboxRow]) -> SaleDetail:
        owed = (one.amount for one in self._owed.rows if one.identity == sale.identity)
        return detail_of(sale, standing_of(sale, rows.get(sale.identity)), next(owed, ZERO))

    def _line(self, sale: Sale | None) -> Message | None:
        """Say how the printing stands that was asked for, else what was done last."""
        outcome = self._reprint.outcome
        if outcome is None or sale is None:
            return self._said
        number = sale.reference.receipt_number
        if self._prints.state is PrinterState.NONE:
            return say("purchases.no-printer")
        return say(_PRINTS[outcome], number=number)


def _has_receipt(sale: Sale) -> bool:
    """Whether it was paid: what was given up before has no receipt."""
    return sale.stage in (Stage.CLOSED, Stage.CANCELLED)


def _row(sale: Sale, row: OutboxRow | None) -> PurchaseRow:
    return PurchaseRow(
        key=sale.identity,
        number=sale.reference.receipt_number,
        at=sale.performed_on,
        total=sale.goods,
        earned=sale.awarded,
        spent=sale.instant + sale.automatic + sale.from_wallet,
        standing=standing_of(sale, row),
    )


def _owed_row(owed: GiveBack) -> GiveBackRow:
    sale = owed.sale
    return GiveBackRow(
        key=owed.identity,
        number=sale.reference.receipt_number,
        at=sale.performed_on,
        customer=sale.customer,
        amount=owed.amount,
    )
