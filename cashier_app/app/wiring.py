"""Puts services and presenters together, once; read this to see who talks to whom.

Nothing here knows Qt: the views are Protocols, so that a test wires the whole till without a
window. `bootstrap.py` builds the real outside and the real window around it.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from cashier_app.app.beside_the_sale import BesideTheSale
from cashier_app.app.identify import identify_customer
from cashier_app.app.noted_acts import NotedActs
from cashier_app.app.parts import Manner, Outside, RoomParts
from cashier_app.app.people_room import InWork, PeopleRoom, masked
from cashier_app.app.sale_room import SaleRoom
from cashier_app.app.take_up import take_up
from cashier_app.app.till_services import TillServices
from cashier_app.app.views import Views
from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.money import ZERO
from cashier_app.domain.person import Person
from cashier_app.domain.sale import Sale
from cashier_app.domain.scanned_code import CodeRules
from cashier_app.domain.shop import Shop
from cashier_app.domain.verb import Verb
from cashier_app.presenters.customer_display import CustomerDisplay
from cashier_app.presenters.message import say
from cashier_app.presenters.paper_first import PaperFirst
from cashier_app.presenters.payment import PaymentPresenter
from cashier_app.presenters.payment_before_books import BeforeBooks
from cashier_app.presenters.payment_exchange import PaymentExchange
from cashier_app.presenters.payment_questions import PaymentQuestions
from cashier_app.presenters.personal_data import PersonalData
from cashier_app.presenters.receipt import ReceiptPresenter
from cashier_app.presenters.receipt_paper import ShownPaper
from cashier_app.presenters.receipt_question import ReceiptQuestion
from cashier_app.presenters.sale import SalePresenter
from cashier_app.presenters.sale_middle import SaleMiddle
from cashier_app.presenters.scan_routing import ScanRouting
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.spend_request import SpendPresenter
from cashier_app.presenters.till import Till
from cashier_app.presenters.till_figures import FiguresPresenter
from cashier_app.presenters.unknown_outcome import UnknownPresenter
from cashier_app.services.allow import everybody_may
from cashier_app.services.ports import Clock, PrintJob, TaskRunner
from cashier_app.services.ports.sounds import Sound
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
        self._language = manner.language
        # Hears whose till it is from now on: whoever builds a window gives it her look.
        self.person_came: Callable[[Person], None] = lambda _: None
        self._build_presenters(views, shop, manner)

    # ---- presenters ----------------------------------------------------------------------------

    def _build_presenters(self, views: Views, shop: Shop, manner: Manner) -> None:
        outside, runner, clock = self._outside, self._runner, self._clock
        self.navigation = navigation = Navigation()
        self._day_ends_at = manner.day_ends_at
        parts = RoomParts(outside, views, shop, manner, runner, clock, navigation)
        self.room = PeopleRoom(
            parts, self.audit, InWork(self.running, self.current),
            printer=lambda: self.prints.state,
            opened=self._signed_in, switched=self._switched, failed=self.fail,
        )  # fmt: skip
        if manner.allow is everybody_may:  # nobody outside decides, so the people of this till do
            manner = replace(manner, allow=self.room.approval.allow)
        self.personal = PersonalData(self.running, manner.allow, self.audit, mask=manner.mask)
        views = masked(views, self.personal)
        parts = replace(parts, views=views, manner=manner)
        self.paper_first = PaperFirst(self.prints, runner)
        self.till = till = Till(
            navigation, self.running, self.live, self.current, self.record, self.spend,
            self.prints, self.paper_first,
        )  # fmt: skip
        current = self.current
        self.display = CustomerDisplay(
            self.running, self.live, current, navigation, self.personal, runner
        )
        self.noted = NotedActs(self.audit, self.running, outside.line, runner)
        self.beside = BesideTheSale(
            parts, current, self.after,
            find=self.find, prints=self.prints, audit=self.audit, failed=self.fail,
        )  # fmt: skip
        self.beside.open_people = self.room.page.open
        self.beside.open_figures = FiguresPresenter(views.figures, self.figures).open
        self.status = self.beside.status
        self.goods = goods = SaleRoom(
            parts, self.running, self.audit,
            changed=lambda: self.sale.refresh(),  # noqa: PLW0108 - built below
            line_changed=self._line_changed, failed=self.fail,
            cashier=lambda: self.status.cashier, open_drawer=self.prints.open_drawer,
            role=lambda: self.room.people.role, submitted=lambda: self.record.submitting,
        )  # fmt: skip
        self.panel, self.lines, self.parking = goods.panel, goods.lines, goods.parking
        self.prices, self.edit_keys, self.by_hand = goods.prices, goods.edit_keys, goods.by_hand
        self.sale = SalePresenter(
            views.sale,
            self.running,
            self.live,
            self.panel,
            self.lines,
            SaleMiddle(self.parking, self.prices, self.edit_keys),
            outside.catalogue,
            navigation,
            pay=self._pay,
            goods=manner.goods_without_barcode,
            code_entered=lambda code: self.scans.entered(code),  # noqa: PLW0108 - built below
            owed_to=self.beside.owed_to,
            give_back=self.beside.open_give_back,
            sold_unknown=goods.unknown.sold,
            spends_at_once=self.spend.with_purchase,
        )
        self.identify = identify_customer(
            views.identify, shop, self.find, self.running, self.sale, self.beside, navigation
        )
        self.payment = PaymentPresenter(
            views.payment, current, BeforeBooks(self.running, self.live, shop), self.record,
            self.spend, self.take, PaymentExchange(self.after.give_backs, current), shop, runner,
            settle_s=manner.settle_s, open_spend=lambda: navigation.go(Screen.SPEND),
        )  # fmt: skip
        self.questions = PaymentQuestions(
            self.payment, current, self.take, self.spend, self.give_up,
            reopened=till.reopened, cancelled=self._cancelled,
        )  # fmt: skip
        self.spend_form = SpendPresenter(
            views.spend, current, self.running, self.live, self.spend, navigation, pay=self._pay
        )
        self.unknown = UnknownPresenter(
            views.unknown, current, self.record, self.give_up, runner, clock, navigation,
            cancelled=self._cancelled,
        )  # fmt: skip
        self.receipt = ReceiptPresenter(
            views.receipt, current, self.wallet, self.prints,
            ShownPaper(outside.layout, manner.columns, manner.receipt_language),
            SaveReceipt(outside.receipts, runner, self.fail),
            runner, clock, new_sale=till.new_sale, failed=self.fail,
        )  # fmt: skip
        self.receipt_question = ReceiptQuestion(
            self.panel, self.sale.tell, self.beside.open_purchase
        )
        self.scans = ScanRouting(
            outside.catalogue,
            CodeRules(shop.customer_codes, manner.labels),
            navigation,
            current,
            self.find,
            self.record,
            self.sale,
            self.running,
            sounds=self.sounds,
            new_sale=till.new_sale,
            ask_receipt=self.receipt_question.ask,
            open_purchase=self.beside.open_purchase,
            show_customer=self.beside.show_customer,
            tell=till.tell,
            unknown=goods.unknown.scanned,
        )
        self.scans.touched = self._touched
        self.beside.identify = self.identify.open
        self.beside.because = self.noted.cancelled_because
        self.status.lock, self.status.languages = self.room.lock, self.room.screen.languages
        self.status.can_lock = lambda: self.room.people.sign_in
        self.room.people.watch(self._people_known)
        self.prints.copied, self.parking.discarded = self.noted.copied, self.noted.discarded
        till.show_on(
            self.status, self.sale, self.payment, self.spend_form, self.unknown, self.receipt
        )
        self.allow = manner.allow

    # ---- running -------------------------------------------------------------------------------

    def start(self, ready: Callable[[], None] = lambda: None) -> None:
        """Come back to where the till stopped; until `ready` nobody may touch the basket."""

        def then() -> None:
            self.parking.load()
            self.outbox.start()
            ready()
            # Both import much that no first scan need wait for: one after the other, because the
            # window has the processor as one of all that run.
            self.beside.get_ready(self.prints.ask_state)

        # Before anything is taken up: what belongs to another CRM.COM holds the line.
        self.same_crmcom.start()
        self.room.start(
            lambda: take_up(
                self._outside.books, self._outside.drafts, self._runner, self._clock.now(),
                resume=self.till.resume, reopen=self.running.change, finished=self.till.finished,
                failed=self.fail, then=then,
            )
        )  # fmt: skip
        self.goods.keys.load()
        self.prints.start(BusinessDay.of(self._clock.now(), self._day_ends_at))
        self.after.start(self._outside.line)
        self.status.start()
        self.noted.start()
        self.sale.refresh()

    def leave(self, then: Callable[[], None]) -> None:
        """Let those out of the till who may; behind a lock nobody knows who asks."""
        if self.room.people.unreadable:  # nobody can be asked, and the next start mends the books
            then()
        elif self.navigation.covered is None:
            self.allow(Verb.LEAVE_TILL, then)
        else:
            self.till.tell(say("scan.sign-in-first"))

    def fail(self, error: Exception) -> None:
        """Hear of everything that no screen expected."""
        self.till.failed(error)
        self.sounds.play(Sound.ERROR)

    # ---- what happens to more than one of them -------------------------------------------------

    def _pay(self, screen: Screen, spend: Decimal = ZERO) -> None:
        """Record what the goods sell for, once that is allowed."""
        self.goods.mark_down.checked(lambda: self.till.pay(screen, spend))

    def _closed(self, sale: Sale, job: PrintJob) -> None:
        self.figures.closed(job)
        self.till.closed(sale, job)
        self.sounds.play(Sound.DONE)
        self.after.closed(sale, line_is_away=self._outside.line.wait_s() > 0)

    def _touched(self) -> None:
        """Something is scanned: it is for the receipt's screen if that is about to come."""
        self.paper_first.over()
        self.room.idle.touched()

    def _cancelled(self, sale: Sale) -> None:
        self.noted.given_up(sale)
        self.till.cancelled(sale)

    def _signed_in(self, person: Person) -> None:
        self._language.use(person.language or None)
        self.person_came(person)
        self.status.cashier = person.name
        self.status.refresh()

    def _people_known(self) -> None:
        """Show whose till it is by now: she may have another name, or be the first of all."""
        present = self.room.people.present
        if present is not None:
            self.status.cashier = present.name
        self.status.refresh()

    def _switched(self) -> None:
        """Somebody else took the till over: what only the one before was allowed is put away."""
        self.beside.leave_questions()
        self.personal.hide()
        if self.goods.edit_keys.open:
            self.goods.edit_keys.editing_left()
        self.navigation.leave_room()

    def _preview_changed(self) -> None:
        self.till.preview_changed()
        self.display.refresh()
        self.status.refresh()

    def _printing_changed(self) -> None:
        self.figures.printing_changed(self.prints.newest_outcome)
        self.till.printing_changed()
        self.room.screen.refresh()
        self.beside.purchases_changed()

    def _line_changed(self) -> None:
        """Show that the till went offline or online by hand; a running synchronisation pauses."""
        if self._outside.line.held:
            self.beside.sync.pause()
        self.live.line_changed(self.running.basket)
        self._outbox_changed()

    def _outbox_changed(self) -> None:
        self.beside.changed()
        self.sale.refresh()
