"""The window with every screen on it."""

from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.parts import Views
from cashier_app.app.wiring import WiredTill
from cashier_app.domain.person import Person
from cashier_app.presenters.approval import ApprovalIntents
from cashier_app.presenters.by_hand import DrawerIntents, OfflineIntents
from cashier_app.presenters.edit_keys import KeyIntents
from cashier_app.presenters.identify_customer_state import IdentifyIntents
from cashier_app.presenters.payment_state import QuestionIntents, TenderIntents
from cashier_app.presenters.people_state import PeopleIntents
from cashier_app.presenters.personal_data import PersonalIntents
from cashier_app.presenters.price_form_state import PriceIntents
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
from cashier_app.presenters.sale_intents import (
    LineIntents,
    ParkingIntents,
    ProductIntents,
    ReceiptQuestionIntents,
)
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.settings_state import SettingsIntents
from cashier_app.presenters.sign_in_state import SignInIntents
from cashier_app.presenters.spend_request_state import SpendIntents
from cashier_app.presenters.top_bar import TopBarIntents
from cashier_app.presenters.unknown_outcome_state import UnknownIntents
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, theme_name
from cashier_app.ui.intents import connect_intents
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screen_place import ScreenPlace
from cashier_app.ui.screens.approval_panel import ApprovalPanel
from cashier_app.ui.screens.figures_card import FiguresCard
from cashier_app.ui.screens.identify_screen import IdentifyScreen
from cashier_app.ui.screens.payment_screen import PaymentScreen
from cashier_app.ui.screens.people_card import PeopleCard
from cashier_app.ui.screens.products_screen import ProductsScreen
from cashier_app.ui.screens.purchases_screen import PurchasesScreen
from cashier_app.ui.screens.queue_screen import QueueScreen
from cashier_app.ui.screens.receipt_screen import ReceiptScreen
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.set_up_screen import SetUpScreen
from cashier_app.ui.screens.settings_screen import SettingsScreen
from cashier_app.ui.screens.sign_in_screen import SignInScreen
from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen
from cashier_app.ui.theme import Theme

_WidgetT = TypeVar("_WidgetT", bound=QWidget)


class TillWindow:
    """The window and the screens on it.

    Each screen is a `cached_property`: it is built when it is first asked for, and built anew, with
    other words, when the language changes.

    Args:
        application: its reading direction is that of the language.
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the ISO code of the amounts.
        scale: the shop's own factor for the size of everything.
        translations: the folder of the compiled languages; the program's own if left out.
    """

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        words: Words,
        currency: str,
        scale: Decimal,
        translations: Path | None = None,
    ) -> None:
        self.theme = theme
        self._own_look = theme.name
        self.words = words
        self._application = application
        self._currency = currency
        self._translations = translations
        self._till: WiredTill | None = None
        self._set_direction()
        self.window = MainWindow(theme, words, application, self.top_bar, {}, scale)
        # What the first paint and the first sale need; the rooms beside it wait for the wiring.
        for name in "sale", "identify", "payment", "spend", "unknown", "receipt":
            getattr(self, name)

    @cached_property
    def top_bar(self) -> TopBar:
        """The bar over every screen."""
        return TopBar(self.theme, self.words)

    @cached_property
    def sale(self) -> SaleScreen:
        """The screen of the basket, the first one that is shown."""
        return self._stands(Screen.SALE, SaleScreen(self.theme, self.words, self._currency))

    @cached_property
    def identify(self) -> IdentifyScreen:
        """Who the customer is."""
        return self._stands(Screen.IDENTIFY, IdentifyScreen(self.theme, self.words))

    @cached_property
    def payment(self) -> PaymentScreen:
        """Cash, card, and both."""
        return self._stands(Screen.PAYMENT, PaymentScreen(self.theme, self.words, self._currency))

    @cached_property
    def spend(self) -> SpendRequestScreen:
        """How much of the wallet is spent."""
        return self._stands(
            Screen.SPEND, SpendRequestScreen(self.theme, self.words, self._currency)
        )

    @cached_property
    def unknown(self) -> UnknownOutcomeScreen:
        """CRM.COM got the sale and did not answer."""
        return self._stands(Screen.UNKNOWN, UnknownOutcomeScreen(self.theme, self.words))

    @cached_property
    def receipt(self) -> ReceiptScreen:
        """What the sale came to, and its paper."""
        return self._stands(Screen.RECEIPT, ReceiptScreen(self.theme, self.words))

    @cached_property
    def purchases(self) -> PurchasesScreen:
        """The rooms beside the sale are built when the till is wired: the first paint waits not."""
        return self._stands(Screen.PURCHASES, PurchasesScreen(self.theme, self.words))

    @cached_property
    def queue(self) -> QueueScreen:
        """Waiting to be sent, built as Purchases is."""
        return self._stands(Screen.QUEUE, QueueScreen(self.theme, self.words))

    @cached_property
    def products(self) -> ProductsScreen:
        """Products, built as Purchases is."""
        return self._stands(Screen.PRODUCTS, ProductsScreen(self.theme, self.words))

    @cached_property
    def settings(self) -> SettingsScreen:
        """Settings, built as Purchases is."""
        screen = SettingsScreen(self.theme, self.words)
        screen.take_people(self.people)
        screen.take_figures(self.figures)
        return self._stands(Screen.SETTINGS, screen)

    @cached_property
    def sign_in(self) -> SignInScreen:
        """Who works at this till, built as Purchases is."""
        return self._stands(Screen.SIGN_IN, SignInScreen(self.theme, self.words))

    @cached_property
    def approval(self) -> ApprovalPanel:
        """What asks for a supervisor, over the decision column of any screen."""
        panel = ApprovalPanel(self.theme, self.words)
        self.window.put_panel(panel)
        return panel

    @cached_property
    def people(self) -> PeopleCard:
        """Who may sign in here; Settings has the place for it."""
        return PeopleCard(self.theme, self.words)

    @cached_property
    def figures(self) -> FiguresCard:
        """How quick this till is; Settings has the place for it."""
        return FiguresCard(self.theme, self.words)

    @cached_property
    def set_up(self) -> SetUpScreen:
        """The first set-up, only built where there is no settings file."""
        return self._stands(Screen.SET_UP, SetUpScreen(self.theme, self.words))

    @cached_property
    def views(self) -> Views:
        """The places of the screens, as the presenters see them: whatever screen stands there."""
        return Views(
            ScreenPlace(lambda: self.top_bar),
            ScreenPlace(lambda: self.sale),
            ScreenPlace(lambda: self.identify),
            ScreenPlace(lambda: self.payment),
            ScreenPlace(lambda: self.spend),
            ScreenPlace(lambda: self.unknown),
            ScreenPlace(lambda: self.receipt),
            ScreenPlace(lambda: self.purchases),
            ScreenPlace(lambda: self.queue),
            ScreenPlace(lambda: self.products),
            ScreenPlace(lambda: self.settings),
            ScreenPlace(lambda: self.sign_in),
            ScreenPlace(lambda: self.approval),
            ScreenPlace(lambda: self.people),
            ScreenPlace(lambda: self.figures),
        )

    def connect(self, till: WiredTill) -> None:
        """Lead every tap to the presenter that decides."""
        self._till = till
        self._connect_screens(till)
        till.navigation.watch_shown(self.window.show_screen)
        # Somebody may have to sign in before anything else.
        self.window.show_screen(till.navigation.shown)

    def dress(self, person: Person) -> None:
        """Take the look of whoever signed in, or the till's own where she has none."""
        known = person.theme in THEME_NAMES
        self.theme.use(theme_name(person.theme) if known else self._own_look)

    def speak(self, language: str) -> None:
        """Speak another language from now on: every screen is built anew and shows what it showed.

        Nothing that was half-typed is lost: it stands in the state of its presenter. The old
        screens go when Qt has done with the tap that asked for this.

        Raises:
            ValueError: there are no words for this language.
        """
        if language == self.words.language:
            return
        self.words = Words(language, self._currency, self._translations)
        self._set_direction()
        built = [
            name
            for name, member in vars(type(self)).items()
            if isinstance(member, cached_property) and isinstance(vars(self).get(name), QWidget)
        ]
        for name in built:
            del vars(self)[name]
        self.window.speak(self.words, self.top_bar)
        for name in built:
            getattr(self, name)
        if self._till is not None:
            self._connect_screens(self._till)
        for place in vars(self.views).values():
            place.render_again()

    def _connect_screens(self, till: WiredTill) -> None:
        connect_intents(self.top_bar, TopBarIntents, till.status)
        connect_intents(self.sale, ProductIntents, till.sale)
        connect_intents(self.sale, LineIntents, till.lines)
        connect_intents(self.sale, ParkingIntents, till.parking)
        connect_intents(self.sale, ReceiptQuestionIntents, till.receipt_question)
        connect_intents(self.sale, PersonalIntents, till.personal)
        connect_intents(self.sale.basket.price, PriceIntents, till.prices)
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
        connect_intents(self.sale.basket.all_keys.tools, KeyIntents, till.edit_keys)
        connect_intents(self.purchases, ReturningIntents, bought.returning)
        connect_intents(self.purchases, ClaimingIntents, bought.claiming)
        connect_intents(self.queue, QueueIntents, till.beside.queue)
        connect_intents(self.queue, OfflineIntents, till.by_hand)
        connect_intents(self.sale.basket.head, DrawerIntents, till.by_hand)
        connect_intents(self.products, ProductsIntents, till.beside.products)
        connect_intents(self.settings, SettingsIntents, till.beside.settings)
        connect_intents(self.sign_in, SignInIntents, till.room.screen)
        connect_intents(self.approval, ApprovalIntents, till.room.approval)
        connect_intents(self.people, PeopleIntents, till.room.page)

    def _stands(self, place: Screen, screen: _WidgetT) -> _WidgetT:
        self.window.add_screen(place, screen)
        return screen

    def _set_direction(self) -> None:
        directions = Qt.LayoutDirection
        self._application.setLayoutDirection(
            directions.RightToLeft if self.words.right_to_left else directions.LeftToRight
        )
