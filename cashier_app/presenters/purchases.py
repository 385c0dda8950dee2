"""Purchases: look one up, print its receipt again, give back what is owed."""

from collections.abc import Callable

from cashier_app.domain.bought import Bought
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.presenters.for_a_person import FOR_A_PERSON
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.purchases_cancelling import PurchasesCancelling
from cashier_app.presenters.purchases_claiming import PurchasesClaiming
from cashier_app.presenters.purchases_deciding import PurchasesDeciding
from cashier_app.presenters.purchases_finding import PurchasesFinding
from cashier_app.presenters.purchases_giving import PurchasesGiving
from cashier_app.presenters.purchases_lines import IN_TROUBLE
from cashier_app.presenters.purchases_printing import PurchasesPrinting, has_receipt
from cashier_app.presenters.purchases_returning import PurchasesReturning
from cashier_app.presenters.purchases_rows import card_of, removable, row_of, standing_of_purchase
from cashier_app.presenters.purchases_state import PurchasesState, PurchasesView
from cashier_app.presenters.sale_detail import SaleDetail, Standing
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.services.allow import Allow
from cashier_app.services.customer_purchases import CustomerPurchases
from cashier_app.services.give_back import GiveBackList
from cashier_app.services.outbox import Outbox
from cashier_app.services.past_sales import PAGE, PastSales
from cashier_app.services.ports import Clock, OutboxKind, OutboxRow
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.reprint_receipt import ReprintReceipt


class PurchasesPresenter:
    """Shows this till's sales or a customer's purchases, the newest chosen.

    In their place stands what is to be given back, while somebody asks for it.
    """

    def __init__(  # noqa: PLR0913 - it shows what many services know of a purchase
        self,
        view: PurchasesView,
        past: PastSales,
        hers: CustomerPurchases,
        owed: GiveBackList,
        outbox: Outbox,
        reprint: ReprintReceipt,
        prints: PrintReceipts,
        clock: Clock,
        navigation: Navigation,
        *,
        allow: Allow,
        waiting: Callable[[], None],
        ask_to_remove: Callable[[OutboxRow], None],
    ) -> None:
        """Call `waiting` to show what waits to be sent, `ask_to_remove` to ask about one of it."""
        self._view = view
        self._past = past
        self._hers = hers
        self._giving = PurchasesGiving(owed, allow, changed=self.changed, say_so=self._say)
        self._outbox = outbox
        self._printing = PurchasesPrinting(reprint, prints, changed=self.changed)
        self._clock = clock
        self._navigation = navigation
        self._waiting = waiting
        self._ask_to_remove = ask_to_remove
        self._scanned: Bought | None = None
        self._at_most = PAGE
        self._selected = self.by_code = ""  # the reference of what a receipt's code opened

    def beside(
        self,
        finding: PurchasesFinding,
        cancelling: PurchasesCancelling,
        returning: PurchasesReturning,
        claiming: PurchasesClaiming,
        deciding: PurchasesDeciding,
    ) -> None:
        """Work together with these, which have a part of the same screen each."""
        self._finding, self._deciding = finding, deciding
        self._cancelling = cancelling
        self._returning = returning
        self._claiming = claiming

    # ---- opening and showing -------------------------------------------------------------------

    def open(self) -> None:
        """Show this till's sales, the newest chosen, as they stand in the books."""
        self._finding.close()
        self._selected = self.by_code = ""
        self._scanned = None
        self._at_most = PAGE
        self._giving.put_away()
        self.leave_questions()
        self._say(None)
        self._navigation.enter(Screen.PURCHASES)
        self._past.load()
        self._giving.load()

    def open_give_back(self, customer: Customer) -> None:
        """Show what is to be given back to this customer, ready to be given."""
        self.open()
        self._giving.show_for(customer)
        self.changed()

    def open_purchase(self, reference: Reference) -> None:
        """Show the purchase whose receipt was scanned, however old it is."""

        def found(sale: Sale | None) -> None:
            rest = Reference.parse(sale.replaced_by) if sale is not None else None
            if rest is not None:  # goods of it came back: what is kept is what can be acted upon
                self._past.find(rest, found)
            elif sale is not None:
                self.show(Bought(sale))
            else:
                self._say(say("purchases.not-found", number=reference.receipt_number))
            self.changed()

        if self._navigation.room is not Screen.PURCHASES or not self._is_hers(reference):
            self.open()
            self._selected = self.by_code = str(reference)  # and no other, should it not be found
            self._past.find(reference, found)
        self.changed()  # nothing may look as if it could be pressed that is not chosen any more

    def show(self, bought: Bought) -> None:
        """Choose a purchase that may not be in the list."""
        self._giving.put_away()
        self._scanned, self._selected = bought, bought.key

    def tell(self, message: Message | None) -> None:
        """Say something beside the chosen purchase, or nothing more."""
        self._say(message)
        self.changed()

    def changed(self) -> None:
        """Show how everything stands now, while somebody looks."""
        self._giving.follow()
        if self._navigation.room is Screen.PURCHASES:
            self._view.render(self._state())

    # ---- what a cashier asks -------------------------------------------------------------------

    def row_selected(self, key: str) -> None:
        """Show a sale; or ask for the money that is owed for it."""
        self._say(None)
        if not self._giving.shown:
            self._selected, self._scanned = key, None
            self.leave_questions()
        else:
            self._giving.choose(key)
        self.changed()

    def more_requested(self) -> None:
        """Show as many older sales again; a busy day was read whole and is there already."""
        if not self._past.loading:
            self._at_most += PAGE
        if self._hers.customer is None and self._at_most > len(self._past.sales):
            self._past.load_more()
        self.changed()

    def print_requested(self) -> None:
        """Print the chosen sale's receipt again."""
        sale = self._own
        if sale is not None and has_receipt(sale):
            self._printing.print(sale)
            self.changed()

    def waiting_requested(self) -> None:
        """Show what waits to be sent."""
        self._waiting()

    def remove_requested(self) -> None:
        """Ask in the waiting list whether the chosen purchase is taken out of it."""
        row = removable(self._outbox.rows, self.purchase)
        if row is not None:
            self._ask_to_remove(row)

    def give_backs_requested(self) -> None:
        """Show what is to be given back, or the sales again."""
        self._giving.toggle()
        self.leave_questions()
        self._say(None)
        self.changed()

    def given_back(self) -> None:
        """The money that was asked for was given back."""
        self._giving.given_back()

    def back_requested(self) -> None:
        """Leave what is asked, then what was chosen to be given back, then the list of it."""
        if self._cancelling.asking or self._returning.asking or self._claiming.asking:
            self.leave_questions()
        elif self._finding.typed is not None:
            self._finding.find_requested()
        elif self._giving.back():
            self.changed()

    # ---- within --------------------------------------------------------------------------------

    @property
    def purchase(self) -> Bought | None:
        """The chosen purchase: the newest until another one is chosen."""
        if self._hers.customer is None:
            return self._chosen_of_till()
        rows = self._hers.rows
        if not self._selected:
            return rows[0] if rows else None
        chosen = (bought for bought in rows if bought.is_called(self._selected))
        return next(chosen, self._scanned)

    def _chosen_of_till(self) -> Bought | None:
        sales = self._past.sales
        if not self._selected:
            return Bought(sales[0]) if sales else None
        sale = next((sale for sale in sales if sale.identity == self._selected), None)
        return self._scanned if sale is None else Bought(sale)

    @property
    def _own(self) -> Sale | None:
        bought = self.purchase
        return bought.sale if bought is not None else None

    def _shown(self) -> tuple[tuple[Bought, ...], int]:
        """Return the purchases that are shown, and how many there are: it may be thousands."""
        if self._hers.customer is not None:
            return self._hers.rows[: self._at_most], len(self._hers.rows)
        sales = self._past.sales
        return tuple(Bought(sale) for sale in sales[: self._at_most]), len(sales)

    def _is_hers(self, reference: Reference) -> bool:
        """Choose the purchase with this reference if it is in the customer's list."""
        name = str(reference)
        hers = next((one for one in self._hers.rows if one.reference == name), None)
        if hers is not None:
            self._giving.put_away()
            self._scanned, self._selected = None, hers.key
            self._say(None)
        return hers is not None

    def leave_questions(self) -> None:
        """Answer nothing that is asked: no purchase changes."""
        self._cancelling.cancel_kept()
        self._returning.return_kept()
        self._claiming.claim_kept()

    def _say(self, message: Message | None) -> None:
        self._printing.say(message)

    def _state(self) -> PurchasesState:
        waits = {
            row.sale.identity: row for row in self._outbox.rows if row.kind is OutboxKind.PURCHASE
        }
        rows, count = self._shown()
        chosen, hers = self.purchase, self._hers
        of_till = hers.customer is None
        owed = self._giving.rows
        line = self._printing.line(chosen.sale if chosen else None)
        return PurchasesState(
            today=self._clock.now().date(),
            days=self._past.days,
            rows=tuple(row_of(one, self._standing(one, waits)) for one in rows),
            selected=chosen.key if chosen else "",
            detail=self._detail(chosen, waits) if chosen else None,
            loading=(self._past.loading if of_till else hers.fetching) and not rows,
            more=(of_till and self._past.more) or count > self._at_most,
            waiting=self._outbox.waiting + self._cancelling.under_way + self._returning.under_way,
            need_a_person=sum(row.state in FOR_A_PERSON for row in self._outbox.rows)
            + self._deciding.for_person,
            give_backs=owed,
            owed=sum((one.amount for one in owed), ZERO),
            giving_back=self._giving.shown,
            chosen=self._giving.chosen,
            can_print=chosen is not None and chosen.sale is not None and has_receipt(chosen.sale),
            line=line,
            trouble=line is not None and line.key in IN_TROUBLE,
            customer=hers.customer,
            fetching=hers.fetching,
            apart=self._finding.apart,
            typed=self._finding.typed,
            by_day=self._finding.by_day,
            day=self._past.day if of_till else None,
            cancel=None if self._giving.shown else self._cancelling.panel(),
            cannot_cancel=self._cancelling.why_not(chosen),
            returning=None if self._giving.shown else self._returning.panel(),
            decision=None if self._giving.shown else self._deciding.decision(),
            cannot_return=self._returning.why_not(chosen),
            can_remove=removable(self._outbox.rows, chosen) is not None,
            claim=None if self._giving.shown else self._claiming.panel(),
            ways=self._claiming.ways(chosen),
        )

    def _standing(self, bought: Bought, waits: dict[str, OutboxRow]) -> Standing:
        if self._deciding.waits_for_person(bought):
            return Standing.NEEDS_A_PERSON
        asked = self._cancelling.is_asked(bought) or self._returning.is_asked(bought)
        return standing_of_purchase(bought, waits.get(bought.key), asked=asked)

    def _detail(self, bought: Bought, waits: dict[str, OutboxRow]) -> SaleDetail:
        owed = self._giving.owed_for(bought.key)
        return card_of(bought, self._standing(bought, waits), self._hers.customer, owed)
