"""Builds the window with every screen on it, before anything slow is imported."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from PySide6.QtWidgets import QApplication

from cashier_app.app.parts import Views
from cashier_app.app.wiring import WiredTill
from cashier_app.presenters.identify_customer_state import IdentifyIntents
from cashier_app.presenters.payment_state import QuestionIntents, TenderIntents
from cashier_app.presenters.products_state import ProductsIntents
from cashier_app.presenters.purchases_claiming import ClaimingIntents
from cashier_app.presenters.purchases_return_state import ReturningIntents
from cashier_app.presenters.purchases_state import (
    CancellingIntents,
    FindingIntents,
    PurchasesIntents,
)
from cashier_app.presenters.queue_state import QueueIntents
from cashier_app.presenters.receipt_state import ReceiptIntents
from cashier_app.presenters.sale_state import LineIntents, ParkingIntents, ProductIntents
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.spend_request_state import SpendIntents
from cashier_app.presenters.top_bar import TopBarIntents
from cashier_app.presenters.unknown_outcome_state import UnknownIntents
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.intents import connect_intents
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen
from cashier_app.ui.theme import Theme


@dataclass(frozen=True)
class TillWindow:
    """The window and the screens on it."""

    theme: Theme
    words: Words
    window: MainWindow
    top_bar: TopBar
    sale: SaleScreen
    identify: IdentifyScreen
    payment: PaymentScreen
    spend: SpendRequestScreen
    unknown: UnknownOutcomeScreen
    receipt: ReceiptScreen

    @cached_property
    def purchases(self) -> PurchasesScreen:
        """The rooms beside the sale are built when the till is wired: the first paint waits not."""
        screen = PurchasesScreen(self.theme, self.words)
        self.window.add_screen(Screen.PURCHASES, screen)
        return screen

    @cached_property
    def queue(self) -> QueueScreen:
        """Waiting to be sent, built as Purchases is."""
        screen = QueueScreen(self.theme, self.words)
        self.window.add_screen(Screen.QUEUE, screen)
        return screen

    @cached_property
    def products(self) -> ProductsScreen:
        """Products, built as Purchases is."""
        screen = ProductsScreen(self.theme, self.words)
        self.window.add_screen(Screen.PRODUCTS, screen)
        return screen

    @property
    def views(self) -> Views:
        """The screens, as their presenters see them."""
        return Views(
            self.top_bar,
            self.sale,
            self.identify,
            self.payment,
            self.spend,
            self.unknown,
            self.receipt,
            self.purchases,
            self.queue,
            self.products,
        )

    def connect(self, till: WiredTill) -> None:
        """Lead every tap to the presenter that decides."""
        connect_intents(self.top_bar, TopBarIntents, till.status)
        connect_intents(self.sale, ProductIntents, till.sale)
        connect_intents(self.sale, LineIntents, till.lines)
        connect_intents(self.sale, ParkingIntents, till.parking)
        connect_intents(self.identify, IdentifyIntents, till.identify)
        connect_intents(self.payment, TenderIntents, till.payment)
        connect_intents(self.payment, QuestionIntents, till.questions)
        connect_intents(self.spend, SpendIntents, till.spend_form)
        connect_intents(self.unknown, UnknownIntents, till.unknown)
        connect_intents(self.receipt, ReceiptIntents, till.receipt)
        connect_intents(self.purchases, PurchasesIntents, till.beside.purchases)
        bought = till.beside.bought
        connect_intents(self.purchases, FindingIntents, bought.finding)
        connect_intents(self.purchases, CancellingIntents, bought.cancelling)
        connect_intents(self.purchases, ReturningIntents, bought.returning)
        connect_intents(self.purchases, ClaimingIntents, bought.claiming)
        connect_intents(self.queue, QueueIntents, till.beside.queue)
        connect_intents(self.products, ProductsIntents, till.beside.products)
        till.navigation.watch_shown(self.window.show_screen)


def build_window(
    application: QApplication,
    language: str,
    theme_name: ThemeName,
    scale: Decimal,
    *,
    reduced_motion: bool,
    currency: str = "EUR",
) -> TillWindow:
    """Build the window; it is not shown yet."""
    load_fonts(resource("fonts"))
    tokens = load_design_tokens(resource("tokens.json"))
    icons = IconSet(resource("icons"))
    theme = Theme(application, tokens, icons, theme_name, scale, reduced_motion=reduced_motion)
    words = Words(language, currency)
    top_bar = TopBar(theme, words)
    sale = SaleScreen(theme, words, currency)
    identify = IdentifyScreen(theme, words)
    payment = PaymentScreen(theme, words, currency)
    spend = SpendRequestScreen(theme, words, currency)
    unknown = UnknownOutcomeScreen(theme, words)
    receipt = ReceiptScreen(theme, words)
    window = MainWindow(
        theme,
        words,
        application,
        top_bar,
        {
            Screen.SALE: sale,
            Screen.IDENTIFY: identify,
            Screen.PAYMENT: payment,
            Screen.SPEND: spend,
            Screen.UNKNOWN: unknown,
            Screen.RECEIPT: receipt,
        },
        scale,
    )
    return TillWindow(
        theme, words, window, top_bar, sale, identify, payment, spend, unknown, receipt
    )
