"""What stands beside the sale in work: the top bar, Purchases, Products, Waiting to be sent."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.parts import Manner, Outside
from cashier_app.app.past_purchases import PastPurchases
from cashier_app.app.print_test import page_on_demand
from cashier_app.app.views import Views
from cashier_app.domain.customer import Customer
from cashier_app.domain.money import ZERO
from cashier_app.domain.shop import Shop
from cashier_app.presenters.products import ProductsPresenter
from cashier_app.presenters.products_import import ProductsImport
from cashier_app.presenters.queue import QueuePresenter
from cashier_app.presenters.queue_notice import FOR_A_PERSON
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.status_bar import TROUBLE_S, StatusBar
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.check_line import CheckLine
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.import_products import ImportProducts
from cashier_app.services.ports import Clock, TaskRunner
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.product_sync import ProductSync
from cashier_app.services.unknown_list import UnknownList

if TYPE_CHECKING:
    from cashier_app.presenters.settings import SettingsPresenter


class BesideTheSale:
    """Builds the rooms that are entered over the running sale, and the bar that leads to them.

    `open_people` and `open_figures` begin the pages of Settings; whoever has these sets them.
    """

    def __init__(  # noqa: PLR0913 - it connects the rooms with what the sale is made of
        self,
        outside: Outside,
        views: Views,
        shop: Shop,
        manner: Manner,
        runner: TaskRunner,
        clock: Clock,
        navigation: Navigation,
        current: CurrentSale,
        after: AfterTheSale,
        *,
        find: FindCustomer,
        prints: PrintReceipts,
        audit: AuditTrail,
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `failed` on what no screen expected."""
        self._navigation = navigation
        self._after = after
        self.open_people: Callable[[], None] = lambda: None
        self.open_figures: Callable[[], None] = lambda: None
        self.bought = PastPurchases(
            outside,
            views,
            shop,
            manner,
            runner,
            clock,
            navigation,
            after,
            find=find,
            prints=prints,
            waiting=lambda: self.open(Screen.QUEUE),
            status_changed=self._status_changed,
            failed=failed,
        )
        self.purchases = self.bought.screen
        self.check = CheckLine(
            outside.rewards, runner, clock, changed=self._line_checked, failed=failed
        )
        self.sync = ProductSync(
            outside.products.process,
            outside.products.reader,
            runner,
            changed=self._products_changed,
            failed=failed,
        )
        self.unknown_list = UnknownList(
            outside.unknown, runner, changed=self._products_changed, failed=failed
        )
        self.importing = ImportProducts(
            outside.products.importing,
            outside.products.files,
            runner,
            audit,
            changed=self._products_changed,
            used=self.sync.load,
            failed=failed,
        )
        self.products = ProductsPresenter(
            views.products,
            self.sync,
            self.unknown_list,
            ProductsImport(self.importing, manner.allow),
            outside.products.lists,
            outside.line,
            runner,
            navigation,
            failed=failed,
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
            awaited=lambda: after.outbox.awaited or self.bought.waits_for_word,
            need_a_person=self._need_a_person,
            left_over=lambda: len(prints.left_over),
            open_room=self.open,
            sync=self.products.chip,
            cashier=manner.cashier,
        )
        self.status.print_page = page_on_demand(outside.printer, shop, runner, failed)
        self.status.ask_printer = prints.ask_state
        self.queue = QueuePresenter(
            views.queue,
            after.outbox,
            after.settle,
            self.check,
            outside.line,
            runner,
            clock,
            navigation,
            in_work=lambda: current.sale,
            returns=lambda: self.bought.returns.live,
            purchases=lambda: self.open(Screen.PURCHASES),
            show_purchase=self.purchases.open_purchase,
        )

        def build_settings() -> "SettingsPresenter":
            from cashier_app.app.change_of_settings import settings_presenter

            return settings_presenter(
                outside,
                views,
                manner,
                runner,
                navigation,
                current,
                after,
                prints,
                audit,
                lambda: self.bought.waits_for_word,
                failed,
                clock,
            )

        self._build_settings = build_settings
        self.status.connection_changed = self._connection_changed
        self.bought.tell = lambda message: self.status.flash(message, TROUBLE_S)
        self.bought.ask_to_remove = self.queue.ask_to_remove
        after.settled = self.queue.settled

    @cached_property
    def settings(self) -> "SettingsPresenter":
        """The presenter of Settings; no start waits for it, since most days nobody opens them."""
        from cashier_app.presenters.settings_pages import Page

        built = self._build_settings()
        built.pages.opened |= {Page.PEOPLE: self.open_people, Page.FIGURES: self.open_figures}
        return built

    def open(self, room: Screen) -> None:
        """Enter a room; the sale stays as it is."""
        rooms: Mapping[Screen, Callable[[], None]] = {
            Screen.PURCHASES: self.purchases.open,
            Screen.QUEUE: self.queue.open,
            Screen.PRODUCTS: self.products.open,
            Screen.SETTINGS: lambda: self.settings.open(),  # noqa: PLW0108 - built by then
        }
        rooms[room]()

    def changed(self) -> None:
        """Something waits, is settled, or is owed, that was not so before."""
        self.status.refresh()
        self.queue.changed()
        self.purchases.changed()
        if self._navigation.room is Screen.PURCHASES:
            self.bought.load()

    def owed_to(self, customer: Customer) -> Decimal:
        """Return what a customer is still to be given back of earlier sales."""
        return sum((one.amount for one in self._after.give_backs.for_customer(customer)), ZERO)

    def _queued(self) -> int:
        return self._after.outbox.waiting + len(self.bought.returns.live)

    def _need_a_person(self) -> int:
        waiting = sum(row.state in FOR_A_PERSON for row in self._after.outbox.rows)
        return waiting + sum(step.goods.for_person for step in self.bought.returns.live)

    def _status_changed(self) -> None:
        self.status.refresh()
        self.queue.changed()

    def _connection_changed(self) -> None:
        """What needs CRM.COM can be done again, or not any more."""
        self.queue.changed()
        self.purchases.changed()

    def _products_changed(self) -> None:
        self.status.refresh()
        self.products.changed()

    def _line_checked(self) -> None:
        self.status.refresh()
        self.queue.changed()
