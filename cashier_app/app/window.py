"""The window with every screen on it."""

from collections.abc import Callable
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.views import Views
from cashier_app.presenters.screens import Screen
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import THEME_NAMES, theme_name
from cashier_app.ui.main_window import MainWindow
from cashier_app.ui.screen_place import ScreenPlace
from cashier_app.ui.screens.sale_screen import SaleScreen
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme

if TYPE_CHECKING:
    from cashier_app.app.wiring import WiredTill
    from cashier_app.domain.person import Person
    from cashier_app.ui.screens.approval_panel import ApprovalPanel
    from cashier_app.ui.screens.figures_card import FiguresCard
    from cashier_app.ui.screens.identify_screen import IdentifyScreen
    from cashier_app.ui.screens.payment_screen import PaymentScreen
    from cashier_app.ui.screens.people_card import PeopleCard
    from cashier_app.ui.screens.products_screen import ProductsScreen
    from cashier_app.ui.screens.purchases_screen import PurchasesScreen
    from cashier_app.ui.screens.queue_screen import QueueScreen
    from cashier_app.ui.screens.receipt_screen import ReceiptScreen
    from cashier_app.ui.screens.set_up_screen import SetUpScreen
    from cashier_app.ui.screens.settings_screen import SettingsScreen
    from cashier_app.ui.screens.sign_in_screen import SignInScreen
    from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen
    from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen

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
        self._connect_screens: Callable[[], None] = lambda: None
        self._set_direction()
        self.window = MainWindow(theme, words, application, self.top_bar, {}, scale)
        # What the first paint needs; every other screen is loaded and built when the till is wired.
        getattr(self, "sale")  # noqa: B009 - asking for it builds it

    @cached_property
    def top_bar(self) -> TopBar:
        """The bar over every screen."""
        return TopBar(self.theme, self.words)

    @cached_property
    def sale(self) -> SaleScreen:
        """The screen of the basket, the first one that is shown."""
        return self._stands(Screen.SALE, SaleScreen(self.theme, self.words, self._currency))

    @cached_property
    def identify(self) -> "IdentifyScreen":
        """Who the customer is."""
        from cashier_app.ui.screens.identify_screen import IdentifyScreen

        return self._stands(Screen.IDENTIFY, IdentifyScreen(self.theme, self.words))

    @cached_property
    def payment(self) -> "PaymentScreen":
        """Cash, card, and both."""
        from cashier_app.ui.screens.payment_screen import PaymentScreen

        return self._stands(Screen.PAYMENT, PaymentScreen(self.theme, self.words, self._currency))

    @cached_property
    def spend(self) -> "SpendRequestScreen":
        """How much of the wallet is spent."""
        from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen

        return self._stands(
            Screen.SPEND, SpendRequestScreen(self.theme, self.words, self._currency)
        )

    @cached_property
    def unknown(self) -> "UnknownOutcomeScreen":
        """CRM.COM got the sale and did not answer."""
        from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen

        return self._stands(Screen.UNKNOWN, UnknownOutcomeScreen(self.theme, self.words))

    @cached_property
    def receipt(self) -> "ReceiptScreen":
        """What the sale came to, and its paper."""
        from cashier_app.ui.screens.receipt_screen import ReceiptScreen

        return self._stands(Screen.RECEIPT, ReceiptScreen(self.theme, self.words))

    @cached_property
    def purchases(self) -> "PurchasesScreen":
        """The rooms beside the sale are built when the till is wired: the first paint waits not."""
        from cashier_app.ui.screens.purchases_screen import PurchasesScreen

        return self._stands(Screen.PURCHASES, PurchasesScreen(self.theme, self.words))

    @cached_property
    def queue(self) -> "QueueScreen":
        """Waiting to be sent, built as Purchases is."""
        from cashier_app.ui.screens.queue_screen import QueueScreen

        return self._stands(Screen.QUEUE, QueueScreen(self.theme, self.words))

    @cached_property
    def products(self) -> "ProductsScreen":
        """Products, built as Purchases is."""
        from cashier_app.ui.screens.products_screen import ProductsScreen

        return self._stands(Screen.PRODUCTS, ProductsScreen(self.theme, self.words))

    @cached_property
    def settings(self) -> "SettingsScreen":
        """Settings, built as Purchases is."""
        from cashier_app.ui.screens.settings_screen import SettingsScreen

        screen = SettingsScreen(self.theme, self.words)
        screen.take_people(self.people)
        screen.take_figures(self.figures)
        return self._stands(Screen.SETTINGS, screen)

    @cached_property
    def sign_in(self) -> "SignInScreen":
        """Who works at this till, built as Purchases is."""
        from cashier_app.ui.screens.sign_in_screen import SignInScreen

        return self._stands(Screen.SIGN_IN, SignInScreen(self.theme, self.words))

    @cached_property
    def approval(self) -> "ApprovalPanel":
        """What asks for a supervisor, over the decision column of any screen."""
        from cashier_app.ui.screens.approval_panel import ApprovalPanel

        panel = ApprovalPanel(self.theme, self.words)
        self.window.put_panel(panel)
        return panel

    @cached_property
    def people(self) -> "PeopleCard":
        """Who may sign in here; Settings has the place for it."""
        from cashier_app.ui.screens.people_card import PeopleCard

        return PeopleCard(self.theme, self.words)

    @cached_property
    def figures(self) -> "FiguresCard":
        """How quick this till is; Settings has the place for it."""
        from cashier_app.ui.screens.figures_card import FiguresCard

        return FiguresCard(self.theme, self.words)

    @cached_property
    def set_up(self) -> "SetUpScreen":
        """The first set-up, only built where there is no settings file."""
        from cashier_app.ui.screens.set_up_screen import SetUpScreen

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

    def connect(self, till: "WiredTill", connect_screens: Callable[[], None]) -> None:
        """Show this till; `connect_screens` leads every tap on the screens to it."""
        self._connect_screens = connect_screens
        connect_screens()
        till.navigation.watch_shown(self.window.show_screen)
        # Somebody may have to sign in before anything else.
        self.window.show_screen(till.navigation.shown)

    def dress(self, person: "Person") -> None:
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
        self._connect_screens()
        for place in vars(self.views).values():
            place.render_again()

    def _stands(self, place: Screen, screen: _WidgetT) -> _WidgetT:
        self.window.add_screen(place, screen)
        return screen

    def _set_direction(self) -> None:
        directions = Qt.LayoutDirection
        self._application.setLayoutDirection(
            directions.RightToLeft if self.words.right_to_left else directions.LeftToRight
        )
