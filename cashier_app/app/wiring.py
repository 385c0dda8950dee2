"""Puts services and presenters together, once; read this to see who talks to whom.

Nothing here knows Qt: the views are Protocols, so that a test wires the whole till without a
window. `bootstrap.py` builds the real outside and the real window around it.
"""

from collections.abc import Callable

from cashier_app.app.beside_the_sale import BesideTheSale
from cashier_app.app.parts import Manner, Outside, Views
from cashier_app.app.take_up import take_up
from cashier_app.app.till_services import TillServices
from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.customer import Customer
from cashier_app.domain.sale import Sale
from cashier_app.domain.scanned_code import CodeRules
from cashier_app.domain.shop import Shop
from cashier_app.presenters.identify_customer import IdentifyPresenter
from cashier_app.presenters.parking import Parking
from cashier_app.presenters.payment import PaymentPresenter
from cashier_app.presenters.payment_questions import PaymentQuestions
from cashier_app.presenters.receipt import ReceiptPresenter
from cashier_app.presenters.receipt_paper import ShownPaper
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.sale_lines import SaleLines
from cashier_app.presenters.sale_side import SalePanel
from cashier_app.presenters.scan_routing import ScanRouting
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.spend_request import SpendPresenter
from cashier_app.presenters.till import Till
from cashier_app.presenters.unknown_outcome import UnknownPresenter
from cashier_app.services.collect_unknown import CollectUnknown
from cashier_app.services.ports import Clock, PrintJob, TaskRunner
from cashier_app.services.save_receipt import SaveReceipt


class WiredTill(TillServices):
    """The whole till: presenters for the views, services behind them, and the scan's way in."""

    def __init__(
        self,
        outside: Outside,
        views: Views,
        shop: Shop,
        manner: Manner,
        runner: TaskRunner,
        clock: Clock,
    ) -> None:
        """Build every object once and connect them; nothing runs before `start`."""
        super().__init__(outside, shop, manner, runner, clock)
        self._outside = outside
        self._runner = runner
        self._clock = clock
        self._build_presenters(views, shop, manner)

    # ---- presenters ----------------------------------------------------------------------------

    def _build_presenters(self, views: Views, shop: Shop, manner: Manner) -> None:
        outside, runner, clock = self._outside, self._runner, self._clock
        self.navigation = navigation = Navigation()
        self._day_ends_at = manner.day_ends_at
        self.till = till = Till(
            self.navigation,
            self.running,
            self.live,
            self.current,
            self.record,
            self.spend,
            self.prints,
        )
        current = self.current
        self.beside = BesideTheSale(
            outside, views, shop, manner, runner, clock, navigation, current, self.after,
            find=self.find, prints=self.prints, failed=self.fail,
        )  # fmt: skip
        self.status, purchases = self.beside.status, self.beside.purchases
        self.panel = SalePanel(outside.catalogue, runner, shop, self._sale_refresh, self.fail)
        self.lines = SaleLines(self.running, runner, self._sale_refresh, self.panel.ask_weight)
        self.parking = Parking(
            self.running, outside.drafts, runner, clock, self._sale_refresh, self.fail
        )
        self.unknown_goods = CollectUnknown(outside.unknown, runner, clock, self.fail)
        self.sale = SalePresenter(
            views.sale,
            self.running,
            self.live,
            self.panel,
            self.lines,
            self.parking,
            outside.catalogue,
            navigation,
            pay=till.pay,
            goods=manner.goods_without_barcode,
            code_entered=lambda code: self.scans.entered(code),  # noqa: PLW0108 - built below
            owed_to=self.beside.owed_to,
            give_back=purchases.open_give_back,
            sold_unknown=self.unknown_goods.sold,
            spends_at_once=self.spend.with_purchase,
        )
        self.identify = IdentifyPresenter(
            views.identify,
            self.find,
            shop,
            use=self._use_customer,
            back=self._identified_nobody,
            has_customer=lambda: self.running.basket.customer is not None,
        )
        self.payment = PaymentPresenter(
            views.payment,
            current,
            self.running,
            self.record,
            self.spend,
            self.take,
            shop,
            runner,
            settle_s=manner.settle_s,
            open_spend=lambda: navigation.go(Screen.SPEND),
        )
        self.questions = PaymentQuestions(
            self.payment,
            current,
            self.take,
            self.spend,
            self.give_up,
            reopened=till.reopened,
            cancelled=till.cancelled,
        )
        self.spend_form = SpendPresenter(
            views.spend, current, self.running, self.live, self.spend, navigation, pay=till.pay
        )
        self.unknown = UnknownPresenter(
            views.unknown,
            current,
            self.record,
            self.give_up,
            runner,
            clock,
            navigation,
            cancelled=till.cancelled,
        )
        self.receipt = ReceiptPresenter(
            views.receipt,
            current,
            self.wallet,
            self.prints,
            ShownPaper(outside.layout, manner.columns, manner.receipt_language),
            SaveReceipt(outside.receipts, runner, self.fail),
            clock,
            new_sale=till.new_sale,
        )
        self.scans = ScanRouting(
            outside.catalogue,
            CodeRules(shop.customer_codes, manner.labels),
            navigation,
            current,
            self.find,
            self.record,
            self.sale,
            new_sale=till.new_sale,
            open_purchase=purchases.open_purchase,
            show_customer=self.beside.bought.customer_scanned,
            tell=till.tell,
            unknown=self.unknown_goods.scanned,
        )
        self.beside.bought.identify = self.identify.open
        till.show_on(
            self.status, self.sale, self.payment, self.spend_form, self.unknown, self.receipt
        )
        navigation.watch(self._identify_opened)

    # ---- running -------------------------------------------------------------------------------

    def start(self, ready: Callable[[], None] = lambda: None) -> None:
        """Come back to where the till stopped; until `ready` nobody may touch the basket."""

        def then() -> None:
            self.outbox.start()
            ready()

        take_up(
            self._outside.books,
            self._outside.drafts,
            self._runner,
            resume=self.till.resume,
            reopen=self.running.change,
            failed=self.fail,
            then=then,
        )
        self.panel.load_quick_keys()
        self.parking.load()
        self.prints.start(BusinessDay.of(self._clock.now(), self._day_ends_at))
        self.after.start(self._outside.line)
        self.beside.bought.start()
        self.status.start()
        self.beside.sync.load()
        self.sale.refresh()

    def fail(self, error: Exception) -> None:
        """Hear of everything that no screen expected."""
        self.till.failed(error)

    # ---- what happens to more than one of them -------------------------------------------------

    def _closed(self, sale: Sale, job: PrintJob) -> None:
        self.till.closed(sale, job)
        self.after.closed(sale, line_is_away=self._outside.line.wait_s() > 0)

    def _preview_changed(self) -> None:
        self.till.preview_changed()
        self.status.refresh()

    def _printing_changed(self) -> None:
        self.till.printing_changed()
        self.beside.purchases.changed()

    def _outbox_changed(self) -> None:
        self.beside.changed()
        self.sale.refresh()

    def _sale_refresh(self) -> None:
        self.sale.refresh()

    def _use_customer(self, customer: Customer | None) -> None:
        if not self.beside.bought.identified(customer):
            self.sale.use_customer(customer)
            self.navigation.go(Screen.SALE)

    def _identified_nobody(self) -> None:
        if not self.beside.bought.identified_nobody():
            self.navigation.go(Screen.SALE)

    def _identify_opened(self, screen: Screen) -> None:
        if screen is Screen.IDENTIFY:
            self.identify.open()
