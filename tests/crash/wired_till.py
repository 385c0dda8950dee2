"""The whole till without a window, on whatever disk, line and printer a harness gives it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

from cashier_app.app.parts import Manner, Outside
from cashier_app.app.rooms_outside import ProductRoom
from cashier_app.app.views import Views
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.claim import ClaimRules
from cashier_app.domain.sale import Sale
from cashier_app.domain.shop import Shop
from cashier_app.presenters.screens import Screen
from cashier_app.services.line import Line
from cashier_app.services.ports import (
    Books,
    Catalogue,
    Clock,
    Drafts,
    ReceiptLayout,
    ReceiptPrinter,
    Rewards,
)
from tests.fakes.audit import FakeAuditBooks
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
from tests.fakes.runner import FakeRunner
from tests.fakes.settings import FakeSettings
from tests.fakes.shop import (
    SHOP,
    FakeArchive,
    FakeCatalogue,
    FakeLayout,
    FakeOfflineMark,
    FakeQuickKeys,
    FakeUnknownProducts,
)
from tests.fakes.sound_player import FakeSoundPlayer


class LastView:
    """A screen that remembers only what it shows, however many sales go by."""

    def __init__(self) -> None:
        self.now: object = None

    def render(self, state: object) -> None:
        """Show this."""
        self.now = state


@dataclass(frozen=True)
class Around:
    """What a till stands on. All but the first four are the small demo shop of the fakes."""

    rewards: Rewards
    books: Books
    drafts: Drafts
    printer: ReceiptPrinter
    catalogue: Catalogue = field(default_factory=FakeCatalogue)
    layout: ReceiptLayout = field(default_factory=FakeLayout)
    shop: Shop = SHOP
    quiet_period_s: float = 120


class TillWithoutWindow:
    """A wired till and the hands of its cashier; work and time go on only when she lets them."""

    def __init__(self, around: Around, clock: FakeClock, told: Clock | None = None) -> None:
        """Wire the till; `start` runs it. `told` is the time that the till is told, the true one
        unless a harness plants a defect.
        """
        self.around = around
        self.clock = clock
        self.runner = FakeRunner(clock)
        self.views = {screen: LastView() for screen in Screen}
        self.troubles: list[Exception] = []
        self.audit = FakeAuditBooks()
        outside = Outside(
            rewards=around.rewards,
            books=around.books,
            drafts=around.drafts,
            catalogue=around.catalogue,
            unknown=FakeUnknownProducts(),
            printer=around.printer,
            layout=around.layout,
            receipts=FakeArchive(),
            line=Line(clock),
            offline=FakeOfflineMark(),
            quick_keys=FakeQuickKeys(),
            products=lambda: ProductRoom(
                FakeSyncProcess(),
                FakeSyncReader(),
                FakeLists(),
                FakeImportProcess(),
                FakeFoundFiles(),
            ),
            sounds=FakeSoundPlayer(),
            audit=self.audit,
            settings=FakeSettings().room,
            people=FakePeopleBooks(),
            pins=FakePins(),
            people_file=FakePeopleFile(),
            journal_copy=FakeJournalCopy(),
        )
        views = Views(
            top_bar=LastView(),
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
            approval=LastView(),
            people=LastView(),
            figures=LastView(),
        )
        manner = Manner(
            42,
            "en",
            around.quiet_period_s,
            lambda: "Goods",
            "Maria K.",
            settle_s=0,
            # No limit for a day: whoever is killed again and again goes on with the same customer.
            claims=ClaimRules(days=7, per_day=1_000_000),
        )
        self.wired = WiredTill(outside, views, around.shop, manner, self.runner, told or clock)
        self._listen_in()

    def start(self) -> Self:
        """Start the till and let everything happen that is due."""
        self.wired.start()
        self.runner.run()
        return self

    def do(self, action: Callable[..., object], *args: object) -> Self:
        """Do what a cashier would, and let everything happen that is due."""
        action(*args)
        self.runner.run()
        return self

    def scan(self, code: str) -> Self:
        """Scan a code."""
        return self.do(self.wired.scans.scanned, code)

    def wait(self, seconds: float) -> Self:
        """Let time pass, with all that it brings."""
        self.runner.advance(seconds)
        return self

    @property
    def screen(self) -> Screen:
        """The screen that is shown."""
        return self.wired.navigation.screen

    @property
    def sale(self) -> Sale | None:
        """The sale in work."""
        return self.wired.current.sale

    def _listen_in(self) -> None:
        """Keep every error that the till tells its cashier of."""
        say = self.wired.status.trouble

        def trouble(error: Exception) -> None:
            self.troubles.append(error)
            say(error)

        self.wired.status.trouble = trouble  # type: ignore[method-assign] # listens in
