"""Purchases, Products and Settings: each is built when it is first asked for.

No start waits for them, since a scan of a product needs none. Once the till sells they are imported
in a lane, and what goes on in them by itself is taken up.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.app.behind_ready import import_the_rest
from cashier_app.app.parts import RoomParts
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.reference import Reference
from cashier_app.presenters.message import Message
from cashier_app.presenters.screens import Screen
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.find_customer import FindCustomer
from cashier_app.services.ports import Lane, OutboxRow
from cashier_app.services.print_receipts import PrintReceipts

if TYPE_CHECKING:
    from cashier_app.app.past_purchases import PastPurchases
    from cashier_app.app.products_beside import ProductsBeside
    from cashier_app.domain.bought import Bought
    from cashier_app.domain.cancel_reason import CancelReason
    from cashier_app.presenters.products import ProductsPresenter
    from cashier_app.presenters.purchases import PurchasesPresenter
    from cashier_app.presenters.settings import SettingsPresenter
    from cashier_app.services.cancel_purchase import Cancelling
    from cashier_app.services.import_products import ImportProducts
    from cashier_app.services.ports.scanner_trial import ScannerTrial
    from cashier_app.services.product_sync import ProductSync
    from cashier_app.services.settle_return import NextStep


class RoomsBeside(ABC):
    """Builds each room once; what they tell is heard by whoever completes this.

    `identify` begins Identify customer anew for Purchases, `because` keeps why one of these is
    cancelled; `open_people` and `open_figures` begin the pages of Settings, and `scanner` is tried
    there. Whoever has these sets them.
    """

    scanner: "ScannerTrial"

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
        """Keep what the rooms are built of; call `failed` on what no screen expected."""
        self._parts = parts
        self._current = current
        self._after = after
        self._find = find
        self._prints = prints
        self._audit = audit
        self._failed = failed
        self.identify: Callable[[], None] = lambda: None
        self.because: Callable[[str, CancelReason], None] = lambda _number, _reason: None
        self.open_people: Callable[[], None] = lambda: None
        self.open_figures: Callable[[], None] = lambda: None

    def get_ready(self, then: Callable[[], None]) -> None:
        """Import the rooms in a lane, and take up what goes on in them by itself; then go on."""

        def imported(_: None) -> None:
            then()
            self.sync.load()
            self.bought  # noqa: B018 - asking for it builds it

        self._parts.runner.submit(Lane.PRODUCTS, import_the_rest, imported, self._failed)

    def stop(self) -> None:
        """End with the till what runs in processes of its own."""
        if self._is_built("_products"):
            self._products.stop()

    # ---- Purchases -----------------------------------------------------------------------------

    @cached_property
    def bought(self) -> "PastPurchases":
        """What stands behind Purchases; what had not ended when the till stopped is taken up."""
        from cashier_app.app.past_purchases import PastPurchases

        built = PastPurchases(
            self._parts,
            self._after,
            find=self._find,
            prints=self._prints,
            waiting=lambda: self.open(Screen.QUEUE),
            status_changed=self._status_changed,
            failed=self._failed,
        )
        built.tell = self._tell
        built.ask_to_remove = self._ask_to_remove
        built.identify, built.because = self.identify, self.because
        built.cancel.cashier = built.returns.cashier = self._cashier
        built.start()
        return built

    @property
    def purchases(self) -> "PurchasesPresenter":
        """The presenter of Purchases."""
        return self.bought.screen

    def open_purchase(self, reference: Reference) -> None:
        """Show the purchase of this receipt."""
        self.purchases.open_purchase(reference)

    def open_elsewhere(self, bought: "Bought") -> None:
        """Show a purchase of another till that no list need have."""
        self.purchases.open()
        self.purchases.show(bought)
        self.purchases.changed()

    def open_give_back(self, customer: Customer) -> None:
        """Show what is to be given back to this customer."""
        self.purchases.open_give_back(customer)

    def show_customer(self, identification: Identification) -> None:
        """Show the purchases of the customer whose card was scanned there."""
        self.bought.customer_scanned(identification)

    def leave_questions(self) -> None:
        """Put away what the person before was asked in Purchases."""
        if self._is_built("bought"):
            self.purchases.leave_questions()

    def purchases_changed(self) -> None:
        """Let Purchases show how everything stands."""
        if self._is_built("bought"):
            self.bought.changed()

    def look_now(self) -> None:
        """Look up at once what was cancelled or returned, and has no answer yet; nothing is sent.

        What no room has taken up so far looks by itself as soon as it is.
        """
        if self._is_built("bought"):
            self.bought.cancel.look_now()
            self.bought.returns.look_now()

    @property
    def _returns(self) -> "Sequence[NextStep]":
        return self.bought.returns.live if self._is_built("bought") else ()

    @property
    def _cancelling(self) -> "Sequence[Cancelling]":
        return self.bought.cancel.live if self._is_built("bought") else ()

    @property
    def _waits_for_word(self) -> bool:
        return self._is_built("bought") and self.bought.waits_for_word

    # ---- Products ------------------------------------------------------------------------------

    @cached_property
    def _products(self) -> "ProductsBeside":
        from cashier_app.app.products_beside import ProductsBeside

        return ProductsBeside(
            self._parts, self._audit, changed=self._products_changed, failed=self._failed
        )

    @property
    def products(self) -> "ProductsPresenter":
        """The presenter of Products."""
        return self._products.presenter

    @property
    def sync(self) -> "ProductSync":
        """The synchronisation of the products."""
        return self._products.sync

    @property
    def importing(self) -> "ImportProducts":
        """The import of a products file."""
        return self._products.importing

    def _sync_chip(self) -> Message | None:
        return self.products.chip() if self._is_built("_products") else None

    # ---- Settings ------------------------------------------------------------------------------

    @cached_property
    def settings(self) -> "SettingsPresenter":
        """The presenter of Settings."""
        from cashier_app.app.change_of_settings import settings_presenter
        from cashier_app.presenters.settings_pages import Page

        built = settings_presenter(
            self._parts,
            self.scanner,
            self._current,
            self._after,
            self._prints,
            self._audit,
            waits_for_word=lambda: self.bought.waits_for_word,
            failed=self._failed,
        )
        built.pages.opened |= {Page.PEOPLE: self.open_people, Page.FIGURES: self.open_figures}
        return built

    def _is_built(self, room: str) -> bool:
        return room in vars(self)

    # ---- what the rooms tell -------------------------------------------------------------------

    @abstractmethod
    def open(self, room: Screen) -> None:
        """Enter a room; the sale stays as it is."""

    @abstractmethod
    def _tell(self, message: Message) -> None:
        """Say what happened in Purchases while nobody looks."""

    @abstractmethod
    def _cashier(self) -> str:
        """Return who works at the till."""

    @abstractmethod
    def _ask_to_remove(self, row: OutboxRow) -> None:
        """Ask in the waiting list whether this row is taken out."""

    @abstractmethod
    def _status_changed(self) -> None:
        """Show how a past purchase stands."""

    @abstractmethod
    def _products_changed(self) -> None:
        """Show how synchronisation and import stand."""
