"""The till as a whole: how one sale leads from screen to screen."""

from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.money import ZERO
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.paper_first import PaperFirst
from cashier_app.presenters.payment import PaymentPresenter
from cashier_app.presenters.payment_figures import payment_line
from cashier_app.presenters.receipt import ReceiptPresenter
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.spend_request import SpendPresenter
from cashier_app.presenters.status_bar import TROUBLE_S, StatusBar
from cashier_app.presenters.unknown_outcome import UnknownPresenter
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.live_preview import LivePreview
from cashier_app.services.ports import PrintJob
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.running_basket import RunningBasket
from cashier_app.services.spend_wallet import SpendWallet


class Till:
    """Takes a sale from Pay to the next one, and shows the screen that its state asks for.

    The presenters of the screens are put in by `show_on`, because they need the till themselves.
    """

    def __init__(
        self,
        navigation: Navigation,
        running: RunningBasket,
        live: LivePreview,
        current: CurrentSale,
        record: RecordPurchase,
        spend: SpendWallet,
        prints: PrintReceipts,
        paper_first: PaperFirst,
    ) -> None:
        """Watch the sale in work."""
        self._navigation = navigation
        self._running = running
        self._live = live
        self._current = current
        self._record = record
        self._spend = spend
        self._prints = prints
        self._paper_first = paper_first

    def show_on(
        self,
        status: StatusBar,
        sale: SalePresenter,
        payment: PaymentPresenter,
        spend: SpendPresenter,
        unknown: UnknownPresenter,
        receipt: ReceiptPresenter,
    ) -> None:
        """Begin to show what happens on these screens."""
        self._status = status
        self._sale_screen = sale
        self._payment = payment
        self._spend_screen = spend
        self._unknown = unknown
        self._receipt = receipt
        self._current.watch(self._sale_changed)
        self._current.failed = self.failed
        self._navigation.watch(self._opened)

    # ---- the way of a sale ---------------------------------------------------------------------

    def pay(self, screen: Screen, spend: Decimal = ZERO) -> None:
        """Submit the basket and open Payment, or the spend form, at once.

        Where the purchase itself asks for wallet money, the form comes first: the basket is
        submitted with the amount that was chosen on it, as `spend`.
        """
        if self._current.sale is not None or not self._sale_screen.may_pay:
            return  # somebody may have approved it only now, with the basket in other hands
        basket = self._running.basket
        if screen is not Screen.SPEND or not self._spend.with_purchase:
            self._record.pay(basket, self._live.current(basket), self._status.cashier, spend)
        self._navigation.go(screen)  # what is asked of the wallet is known by then

    def closed(self, _: Sale, job: PrintJob) -> None:
        """Show the receipt of the sale that just closed, and print it."""
        self._record.leave()
        self._prints.closed(job)
        self._paper_first.then(job, lambda: self._show_receipt(job))

    def _show_receipt(self, job: PrintJob) -> None:
        self._navigation.go(Screen.RECEIPT)
        self._receipt.open(job)
        self._status.refresh()

    def new_sale(self) -> None:
        """Start the next sale: an empty basket, no customer."""
        self._leave()
        self._running.start_anew()
        self._sale_screen.start_anew()
        self._navigation.go(Screen.SALE)

    def cancelled(self, sale: Sale) -> None:
        """Start anew after a sale that was given up; what was taken for it has to go back."""
        self.new_sale()
        if sale.in_hand:
            message = say("till.sale-cancelled-give-back", amount=sale.in_hand)
            self._status.flash(message, TROUBLE_S)
        else:
            self._status.flash(say("till.sale-cancelled"))

    def reopened(self, basket: Basket) -> None:
        """Go back to the basket of a sale that was given up to change it."""
        self._leave()
        self._running.reopen(basket)
        self._navigation.go(Screen.SALE)

    def resume(self, sale: Sale) -> None:
        """Take up the sale that was in work when the till stopped."""
        self._running.change(sale.basket)
        self._navigation.go(Screen.PAYMENT)
        self._record.resume(sale)
        self._spend.resume(sale)
        self._say_started_again()

    def finished(self, sale: Sale) -> None:
        """Say of a sale that was finished just before the till stopped that it was, and how."""
        change = sum((part.change for part in sale.tenders), ZERO)
        number = sale.reference.receipt_number
        said = say("till.finished-before", number=number, change=change)
        if self._navigation.shown is Screen.SALE:
            self._sale_screen.tell(said)
        else:
            self._status.flash(said, TROUBLE_S)

    def _say_started_again(self) -> None:
        """Ask for what only the cashier can know: whether a card was charged in between."""
        sale = self._current.sale
        if sale is None or not sale.may_take_money or not sale.still_to_pay:
            return
        line, _ = payment_line(sale, self._spend)
        if line is None:
            self._payment.tell(say("payment.started-again"))

    def preview_changed(self) -> None:
        """Show a new preview; a sale that was sent without one takes it along."""
        sale = self._current.sale
        if sale is not None and sale.stage is Stage.OPEN:
            preview = self._live.current(sale.basket)
            if preview is not None and sale.preview is None:
                self._current.show(lambda now: now.with_preview(preview))
        self._sale_screen.refresh()

    def printing_changed(self) -> None:
        """Show how the printer stands; the receipt comes into view when it is on paper."""
        self._paper_first.changed()
        self._status.refresh()
        if self._navigation.screen is Screen.RECEIPT:
            self._receipt.changed()

    def tell(self, message: Message) -> None:
        """Say something where the cashier looks: on the screen that is shown."""
        if self._navigation.shown is Screen.SALE:
            self._sale_screen.tell(message)
        elif self._navigation.shown is Screen.PAYMENT:
            self._payment.tell(message)
        elif self._navigation.shown is Screen.SPEND:
            self._spend_screen.tell(message)
        else:
            self._status.flash(message)

    def failed(self, error: Exception) -> None:
        """Say that something went wrong, what is safe and what to do; it stands in the log."""
        self._paper_first.over()
        self._status.trouble(error)
        self._back_if_nothing_was_kept()

    # ---- within --------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._paper_first.over()
        self._record.leave()
        self._spend.leave()
        self._receipt.leave()
        self._current.end()

    def _back_if_nothing_was_kept(self) -> None:
        waiting = (Screen.PAYMENT, Screen.SPEND)
        if not self._record.submitting and self._navigation.screen in waiting:
            self._navigation.go(Screen.SALE)

    def _opened(self, screen: Screen) -> None:
        opens = {
            Screen.SALE: self._sale_screen.refresh,
            Screen.PAYMENT: self._payment.open,
            Screen.SPEND: self._spend_screen.open,
            Screen.UNKNOWN: self._unknown.open,
        }
        if screen in opens:
            opens[screen]()

    def _sale_changed(self) -> None:
        sale = self._current.sale
        if sale is None or self._paper_first.going_on:
            return
        self._follow(sale)
        shows = {
            Screen.PAYMENT: self._payment.changed,
            Screen.SPEND: self._spend_screen.changed,
            Screen.UNKNOWN: self._unknown.changed,
            Screen.RECEIPT: self._receipt.changed,
        }
        shows.get(self._navigation.screen, self._sale_screen.refresh)()
        self._status.refresh()

    def _follow(self, sale: Sale) -> None:
        """Go to and leave Unknown outcome as the sale does."""
        waits = sale.crm is CrmState.UNKNOWN and not sale.full_price and not sale.tenders
        screen = self._navigation.screen
        if waits and screen in (Screen.PAYMENT, Screen.SPEND):
            self._navigation.go(Screen.UNKNOWN)
        elif not waits and screen is Screen.UNKNOWN and sale.stage is Stage.OPEN:
            self._navigation.go(Screen.PAYMENT)
