"""The whole till without a window: fakes outside, recording views in front."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, TypeVar

from cashier_app.app.parts import Manner, Outside
from cashier_app.app.rooms_outside import ProductRoom
from cashier_app.app.views import Views
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.basket import Basket
from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.presenters.identify_customer_state import IdentifyState
from cashier_app.presenters.payment_state import PaymentState
from cashier_app.presenters.products_state import ProductsState
from cashier_app.presenters.purchases_state import PurchasesState
from cashier_app.presenters.queue_state import QueueState
from cashier_app.presenters.receipt_state import ReceiptState
from cashier_app.presenters.sale_state import SaleState
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.settings_state import SettingsState
from cashier_app.presenters.spend_request_state import SpendState
from cashier_app.presenters.top_bar import TopBarState
from cashier_app.presenters.unknown_outcome_state import UnknownState
from cashier_app.services.line import Line
from cashier_app.services.ports import ReceiptLayout, ReceiptPrinter
from tests.fakes.audit import FakeAuditBooks
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.journal_copy import FakeJournalCopy
from tests.fakes.people import FakePeopleBooks, FakePeopleFile, FakePins
from tests.fakes.product_room import (
    FakeFoundFiles,
    FakeImportProcess,
    FakeLists,
    FakeSyncProcess,
    FakeSyncReader,
)
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.set_up import FakeScannerTrial
from tests.fakes.settings import FakeSettings
from tests.fakes.shop import (
    CARD,
    ELENI,
    SHOP,
    FakeArchive,
    FakeCatalogue,
    FakeDrafts,
    FakeLayout,
    FakeOfflineMark,
    FakePrinter,
    FakeQuickKeys,
    FakeUnknownProducts,
)
from tests.fakes.sound_player import FakeSoundPlayer

T = TypeVar("T")


@dataclass
class RecordingView:
    """Keeps every state it was given."""

    states: list[Any] = field(default_factory=list)

    def render(self, state: object) -> None:
        """Keep the state."""
        self.states.append(state)

    @property
    def now(self) -> Any:  # noqa: ANN401 - each view records states of its own kind
        """The state that is shown."""
        return self.states[-1]


class FakeTill:
    """A wired till on fakes; everything that a test wants to look at is an attribute."""

    def __init__(
        self,
        shop: Shop = SHOP,
        *,
        books: FakeBooks | None = None,
        rewards: FakeRewards | None = None,
        drafts: FakeDrafts | None = None,
        settle_s: float = 0,
        device: ReceiptPrinter | None = None,
        layout: ReceiptLayout | None = None,
        labels: tuple[EmbeddedPattern, ...] = (),
        manner: Manner | None = None,
        views: Views | None = None,
        people: FakePeopleBooks | None = None,
        offline: FakeOfflineMark | None = None,
        quick_keys: FakeQuickKeys | None = None,
    ) -> None:
        """Wire the till; `start` runs it.

        A real `device` prints in place of the fake one; `views` show in place of recorded ones.
        """
        self.shop = shop
        self.clock = FakeClock()
        self.runner = FakeRunner(self.clock)
        self.rewards = rewards or FakeRewards(customers={CARD.value: ELENI})
        self.books = books or FakeBooks(self.clock)
        self.drafts = drafts or FakeDrafts()
        self.catalogue = FakeCatalogue()
        self.unknown_products = FakeUnknownProducts()
        self.printer = FakePrinter()
        self.archive = FakeArchive()
        self.sync_process = FakeSyncProcess()
        self.sync_reader = FakeSyncReader()
        self.lists = FakeLists()
        self.import_process = FakeImportProcess()
        self.product_files = FakeFoundFiles()
        self.sounds = FakeSoundPlayer()
        self.line = Line(self.clock)
        self.quick_keys = quick_keys or FakeQuickKeys()
        self.offline = offline or FakeOfflineMark()
        if (since := self.offline.since()) is not None:
            self.line.hold(since)
        self.rewards.held = lambda: self.line.held
        self.audit = FakeAuditBooks()
        self.settings = FakeSettings()
        self.people_books = people or FakePeopleBooks()
        self.pins = FakePins()
        self.people_file = FakePeopleFile()
        self.journal_copy = FakeJournalCopy()
        self.views = {screen: RecordingView() for screen in Screen}
        self.bar_view = RecordingView()
        self.approval_view = RecordingView()
        self.people_view = RecordingView()
        self.figures_view = RecordingView()
        outside = Outside(
            rewards=self.rewards,
            books=self.books,
            drafts=self.drafts,
            catalogue=self.catalogue,
            unknown=self.unknown_products,
            printer=device or self.printer,
            layout=layout or FakeLayout(),
            receipts=self.archive,
            line=self.line,
            offline=self.offline,
            quick_keys=self.quick_keys,
            products=lambda: ProductRoom(
                self.sync_process,
                self.sync_reader,
                self.lists,
                self.import_process,
                self.product_files,
            ),
            sounds=self.sounds,
            audit=self.audit,
            settings=self.settings.room,
            people=self.people_books,
            pins=self.pins,
            people_file=self.people_file,
            journal_copy=self.journal_copy,
        )
        recorded = Views(
            top_bar=self.bar_view,
            sale=self.views[Screen.SALE],
            identify=self.views[Screen.IDENTIFY],
            payment=self.views[Screen.PAYMENT],
            spend=self.views[Screen.SPEND],
            unknown=self.views[Screen.UNKNOWN],
            receipt=self.views[Screen.RECEIPT],
            purchases=self.views[Screen.PURCHASES],
            queue=self.views[Screen.QUEUE],
            products=self.views[Screen.PRODUCTS],
            settings=self.views[Screen.SETTINGS],
            sign_in=self.views[Screen.SIGN_IN],
            approval=self.approval_view,
            people=self.people_view,
            figures=self.figures_view,
        )
        usual = Manner(
            42, "en", 120, lambda: "Goods without barcode", "Maria K.", settle_s, labels=labels
        )
        self.manner = manner or usual
        self.scanner = FakeScannerTrial()
        self.wired = WiredTill(
            outside, views or recorded, shop, self.manner, self.runner, self.clock
        )
        self.wired.beside.scanner = self.scanner

    def start(self) -> "FakeTill":
        """Start the till and let everything happen that is due."""
        self.wired.start()
        self.runner.run()
        return self

    def shows(self, screen: Screen) -> bool:
        """Whether this screen is shown."""
        return self.wired.navigation.shown is screen

    @property
    def current(self) -> Sale:
        """The sale in work; a test that asks for one expects one."""
        sale = self.wired.current.sale
        assert sale is not None
        return sale

    @property
    def bar(self) -> TopBarState:
        """What the top bar shows."""
        return self._shown(self.bar_view, TopBarState)

    @property
    def sale(self) -> SaleState:
        """What Sale shows."""
        return self._shown(self.views[Screen.SALE], SaleState)

    @property
    def identify(self) -> IdentifyState:
        """What Identify customer shows."""
        return self._shown(self.views[Screen.IDENTIFY], IdentifyState)

    @property
    def payment(self) -> PaymentState:
        """What Payment shows."""
        return self._shown(self.views[Screen.PAYMENT], PaymentState)

    @property
    def spend(self) -> SpendState:
        """What the spend form shows."""
        return self._shown(self.views[Screen.SPEND], SpendState)

    @property
    def unknown(self) -> UnknownState:
        """What Unknown outcome shows."""
        return self._shown(self.views[Screen.UNKNOWN], UnknownState)

    @property
    def receipt(self) -> ReceiptState:
        """What Receipt shows."""
        return self._shown(self.views[Screen.RECEIPT], ReceiptState)

    @property
    def purchases(self) -> PurchasesState:
        """What Purchases shows."""
        return self._shown(self.views[Screen.PURCHASES], PurchasesState)

    @property
    def queue(self) -> QueueState:
        """What Waiting to be sent shows."""
        return self._shown(self.views[Screen.QUEUE], QueueState)

    @property
    def products(self) -> ProductsState:
        """What Products shows."""
        return self._shown(self.views[Screen.PRODUCTS], ProductsState)

    @property
    def settings_shown(self) -> SettingsState:
        """What Settings shows."""
        return self._shown(self.views[Screen.SETTINGS], SettingsState)

    def with_basket(self, basket: Basket) -> "FakeTill":
        """Put a basket in work and let its preview come."""
        self.wired.running.change(basket)
        self.runner.run()
        return self

    def paid(self, basket: Basket) -> "FakeTill":
        """Press Pay on a basket and let everything happen that is due."""
        self.with_basket(basket)
        self.wired.sale.pay_requested()
        self.runner.run()
        return self

    def do(self, action: Callable[..., object], *args: object) -> "FakeTill":
        """Do what a cashier would, and let everything happen that is due."""
        action(*args)
        self.runner.run()
        return self

    def wait(self, seconds: float) -> "FakeTill":
        """Let time pass, with all that it brings."""
        self.runner.advance(seconds)
        return self

    def release(self) -> "FakeTill":
        """Let all lanes go on."""
        self.runner.release()
        return self

    def scan(self, code: str) -> "FakeTill":
        """Scan a code and let everything happen that is due."""
        return self.do(self.wired.scans.scanned, code)

    def typed(self, digits: str) -> "FakeTill":
        """Type an amount on Payment, in cents."""
        for digit in digits:
            self.wired.payment.digit_typed(digit)
        return self

    def at_spend_form(self, basket: Basket) -> "FakeTill":
        """Press Spend wallet money on a basket and let everything happen that is due."""
        return self.with_basket(basket).do(self.wired.sale.spend_requested)

    def ask_wallet(self, amount: str) -> "FakeTill":
        """Choose an amount on the spend form and ask for it; nothing happens before `run`."""
        self.wired.spend_form.quick_chosen(Decimal(amount))
        self.wired.spend_form.spend_requested()
        return self

    def restarted(self) -> "FakeTill":
        """A till that starts on what this one left on its disks, with the same CRM.COM."""
        next_one = FakeTill(
            self.shop,
            books=self.books,
            rewards=self.rewards,
            drafts=self.drafts,
            offline=self.offline,
            quick_keys=self.quick_keys,
        )
        return next_one.start()

    @classmethod
    def spending_with_purchase(cls, books: FakeBooks | None = None) -> "FakeTill":
        """A started till where the purchase itself asks for wallet money; 2.37 goes off anyway."""
        rewards = FakeRewards(customers={CARD.value: ELENI}, spends_with_purchase=True)
        rewards.instant, rewards.automatic = Decimal("0.87"), Decimal("1.50")
        return cls(books=books, rewards=rewards).start()

    @staticmethod
    def _shown(view: RecordingView, kind: type[T]) -> T:
        state = view.now
        assert isinstance(state, kind)
        return state
