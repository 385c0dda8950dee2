"""The window with every screen on it."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from cashier_app.app.built_ahead import BuiltAhead, needed_by_every_sale
from cashier_app.app.built_when_asked import built_when_asked
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

    Each screen is built, connected and shown its state when it is first asked for, and built anew,
    with other words, when the language changes. Until then its place keeps what it would show.

    Args:
        application: its reading direction is that of the language.
        theme: the look of the till.
        words: the words of the screen's language.
        currency: the ISO code of the amounts.
        window: gets the screens; it may be shown already.
        translations: the folder of the compiled languages; the program's own if left out.
    """

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        words: Words,
        currency: str,
        window: MainWindow,
        translations: Path | None = None,
    ) -> None:
        self.theme = theme
        self._own_look = theme.name
        self.words = words
        self._application = application
        self._currency = currency
        self._translations = translations
        self._leads: Mapping[str, Callable[[], None]] = {}
        self._set_direction()
        self.window = window
        window.furnish(words, application, self.top_bar, {})
        # What the first paint needs.
        getattr(self, "sale")  # noqa: B009 - asking for it builds it
        self.ahead = BuiltAhead(self.window, lambda: needed_by_every_sale(self))

    @built_when_asked
    def top_bar(self) -> TopBar:
        """The bar over every screen."""
        return TopBar(self.theme, self.words)

    @built_when_asked
    def sale(self) -> SaleScreen:
        """The screen of the basket, the first one that is shown."""
        return self._stands(Screen.SALE, SaleScreen(self.theme, self.words, self._currency))

    @built_when_asked
    def identify(self) -> "IdentifyScreen":
        """Who the customer is."""
        from cashier_app.ui.screens.identify_screen import IdentifyScreen

        return self._stands(Screen.IDENTIFY, IdentifyScreen(self.theme, self.words))

    @built_when_asked
    def payment(self) -> "PaymentScreen":
        """Cash, card, and both."""
        from cashier_app.ui.screens.payment_screen import PaymentScreen

        return self._stands(Screen.PAYMENT, PaymentScreen(self.theme, self.words, self._currency))

    @built_when_asked
    def spend(self) -> "SpendRequestScreen":
        """How much of the wallet is spent."""
        from cashier_app.ui.screens.spend_request_screen import SpendRequestScreen

        return self._stands(
            Screen.SPEND, SpendRequestScreen(self.theme, self.words, self._currency)
        )

    @built_when_asked
    def unknown(self) -> "UnknownOutcomeScreen":
        """CRM.COM got the sale and did not answer."""
        from cashier_app.ui.screens.unknown_outcome_screen import UnknownOutcomeScreen

        return self._stands(Screen.UNKNOWN, UnknownOutcomeScreen(self.theme, self.words))

    @built_when_asked
    def receipt(self) -> "ReceiptScreen":
        """What the sale came to, and its paper."""
        from cashier_app.ui.screens.receipt_screen import ReceiptScreen

        return self._stands(Screen.RECEIPT, ReceiptScreen(self.theme, self.words))

    @built_when_asked
    def purchases(self) -> "PurchasesScreen":
        """Sales of the past."""
        from cashier_app.ui.screens.purchases_screen import PurchasesScreen

        return self._stands(Screen.PURCHASES, PurchasesScreen(self.theme, self.words))

    @built_when_asked
    def queue(self) -> "QueueScreen":
        """Waiting to be sent."""
        from cashier_app.ui.screens.queue_screen import QueueScreen

        return self._stands(Screen.QUEUE, QueueScreen(self.theme, self.words))

    @built_when_asked
    def products(self) -> "ProductsScreen":
        """Products, and how they go to CRM.COM."""
        from cashier_app.ui.screens.products_screen import ProductsScreen

        return self._stands(Screen.PRODUCTS, ProductsScreen(self.theme, self.words))

    @built_when_asked
    def settings(self) -> "SettingsScreen":
        """Settings."""
        from cashier_app.ui.screens.settings_screen import SettingsScreen

        screen = SettingsScreen(self.theme, self.words)
        screen.take_people(self.people)
        screen.take_figures(self.figures)
        return self._stands(Screen.SETTINGS, screen)

    @built_when_asked
    def sign_in(self) -> "SignInScreen":
        """Who works at this till."""
        from cashier_app.ui.screens.sign_in_screen import SignInScreen

        return self._stands(Screen.SIGN_IN, SignInScreen(self.theme, self.words))

    @built_when_asked
    def approval(self) -> "ApprovalPanel":
        """What asks for a supervisor, over the decision column of any screen."""
        from cashier_app.ui.screens.approval_panel import ApprovalPanel

        panel = ApprovalPanel(self.theme, self.words)
        self.window.put_panel(panel)
        return panel

    @built_when_asked
    def people(self) -> "PeopleCard":
        """Who may sign in here; Settings has the place for it."""
        from cashier_app.ui.screens.people_card import PeopleCard

        return PeopleCard(self.theme, self.words)

    @built_when_asked
    def figures(self) -> "FiguresCard":
        """How quick this till is; Settings has the place for it."""
        from cashier_app.ui.screens.figures_card import FiguresCard

        return FiguresCard(self.theme, self.words)

    @built_when_asked
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
            ScreenPlace(lambda: self.identify, self._stands_there("identify")),
            ScreenPlace(lambda: self.payment, self._stands_there("payment")),
            ScreenPlace(lambda: self.spend, self._stands_there("spend")),
            ScreenPlace(lambda: self.unknown, self._stands_there("unknown")),
            ScreenPlace(lambda: self.receipt, self._stands_there("receipt")),
            ScreenPlace(lambda: self.purchases, self._stands_there("purchases")),
            ScreenPlace(lambda: self.queue, self._stands_there("queue")),
            ScreenPlace(lambda: self.products, self._stands_there("products")),
            ScreenPlace(lambda: self.settings, self._stands_there("settings")),
            ScreenPlace(lambda: self.sign_in, self._stands_there("sign_in")),
            ScreenPlace(lambda: self.approval),
            ScreenPlace(lambda: self.people, self._stands_there("people")),
            ScreenPlace(lambda: self.figures, self._stands_there("figures")),
        )

    def connect(self, till: "WiredTill", leads: Mapping[str, Callable[[], None]]) -> None:
        """Show this till; each of `leads` leads every tap on the screen of its name to it."""
        self._leads = leads
        for name in list(vars(self)):
            self._lead(name)
        till.navigation.watch_shown(self.show)
        # Somebody may have to sign in before anything else.
        self.show(till.navigation.shown)
        self.ahead.start()

    def show(self, screen: Screen) -> None:
        """Show a screen; it is built if it was never asked for."""
        getattr(self, screen.name.lower())
        self.window.show_screen(screen)

    def came(self, name: str) -> None:
        """Lead the taps of a screen that was just built, and let it show what it has to show."""
        self._lead(name)
        place = getattr(self.views, name, None)
        if place is not None:
            place.render_again()

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
            if isinstance(member, built_when_asked) and name in vars(self)
        ]
        # Which cards are turned to is known to the screen alone.
        turned = self.settings.turned if "settings" in built else 0
        for name in built:
            del vars(self)[name]
        self.window.speak(self.words, self.top_bar)
        for name in built:
            getattr(self, name)
        if turned:
            self.settings.turn_to(turned)
        self.ahead.start_again()

    def _lead(self, name: str) -> None:
        if name in self._leads:
            self._leads[name]()

    def _stands_there(self, name: str) -> Callable[[], bool]:
        return lambda: name in vars(self)

    def _stands(self, place: Screen, screen: _WidgetT) -> _WidgetT:
        self.window.add_screen(place, screen)
        return screen

    def _set_direction(self) -> None:
        directions = Qt.LayoutDirection
        self._application.setLayoutDirection(
            directions.RightToLeft if self.words.right_to_left else directions.LeftToRight
        )
