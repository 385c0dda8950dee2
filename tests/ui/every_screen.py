"""Every state that there is a picture of, on its screen, in any language.

    python -m tests.ui.every_screen FOLDER LANGUAGE [WIDTHxHEIGHT [THEME [SCALE]]]

saves a picture of each, for a translator to look at. LANGUAGE is an installed one, or `xx` for
English stretched by 40 %, or `rtl` for the same from right to left. Works without a display:
QT_QPA_PLATFORM=offscreen.
"""

import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cashier_app.domain.setting import Setting
from cashier_app.presenters.approval import ApprovalState
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.settings_state import SettingsState
from cashier_app.presenters.top_bar import Connection, Tab
from cashier_app.resource_files import resource
from cashier_app.texts.words import Words
from cashier_app.ui.design_tokens import ThemeName, load_design_tokens
from cashier_app.ui.fonts import load_fonts
from cashier_app.ui.icons import IconSet
from cashier_app.ui.screens.approval_panel import ApprovalPanel
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
from tests.ui.furnished import furnished
from tests.ui.pictures_identify import IDENTIFY
from tests.ui.pictures_payment import PAYMENT
from tests.ui.pictures_people import APPROVALS, PEOPLES, SIGN_INS
from tests.ui.pictures_products import PRODUCT_STATES
from tests.ui.pictures_purchases import PURCHASE_STATES
from tests.ui.pictures_queue import QUEUES
from tests.ui.pictures_receipt import RECEIPT
from tests.ui.pictures_sale import BAR, BARS, STATES
from tests.ui.pictures_set_up import SET_UP_STATES
from tests.ui.pictures_settings import AT_REST, SETTINGS_STATES
from tests.ui.pictures_spend import SPEND, UNKNOWN
from tests.ui.stretched import STRETCHED, stretched_words

# A new screen is one line here, and one where its states are.
SCREENS: Mapping[Screen, tuple[type[QWidget], Mapping[str, object]]] = {
    Screen.SALE: (SaleScreen, STATES),
    Screen.IDENTIFY: (IdentifyScreen, IDENTIFY),
    Screen.PAYMENT: (PaymentScreen, PAYMENT),
    Screen.SPEND: (SpendRequestScreen, SPEND),
    Screen.UNKNOWN: (UnknownOutcomeScreen, UNKNOWN),
    Screen.RECEIPT: (ReceiptScreen, RECEIPT),
    Screen.PURCHASES: (PurchasesScreen, PURCHASE_STATES),
    Screen.QUEUE: (QueueScreen, QUEUES),
    Screen.PRODUCTS: (ProductsScreen, PRODUCT_STATES),
    Screen.SETTINGS: (
        SettingsScreen,
        SETTINGS_STATES | dict.fromkeys(PEOPLES, replace(AT_REST, people=True)),
    ),
    Screen.SIGN_IN: (SignInScreen, SIGN_INS),
    Screen.SET_UP: (SetUpScreen, SET_UP_STATES),
}
_TABS = {
    Screen.PURCHASES: replace(BAR, active=Tab.PURCHASES),
    Screen.QUEUE: replace(BAR, active=Tab.PURCHASES, connection=Connection.OFFLINE, queued=3),
    Screen.PRODUCTS: replace(BAR, active=Tab.PRODUCTS),
    Screen.UNKNOWN: replace(BAR, connection=Connection.AWAITED),
    Screen.SETTINGS: replace(BAR, active=Tab.SETTINGS),
    Screen.SIGN_IN: replace(BAR, locked=True),
}


class EveryScreen:
    """A window of this size, and every state on it in turn.

    Args:
        application: tells where the focus is.
        theme: the look of the till.
        words: the words of the screen's language.
        size: of the window, in pixels.
        scale: the shop's own factor for the size of everything.
        only: the screens to make; all of them if left out.
    """

    def __init__(
        self,
        application: QApplication,
        theme: Theme,
        words: Words,
        size: tuple[int, int],
        scale: Decimal = Decimal(1),
        only: Iterable[Screen] = SCREENS,
    ) -> None:
        self._application = application
        self._theme = theme
        self._words = words
        self._top_bar = TopBar(theme, words, "Elia Market")
        # Any: each screen renders states of its own kind.
        self._screens: dict[Screen, Any] = {
            screen: cast("Any", SCREENS[screen][0])(theme, words) for screen in only
        }
        self._people = PeopleCard(theme, words)
        if Screen.SETTINGS in self._screens:
            self._screens[Screen.SETTINGS].take_people(self._people)
        self.panel = ApprovalPanel(theme, words)
        self.window = furnished(theme, words, application, self._top_bar, self._screens, scale)
        self.window.put_panel(self.panel)
        self.window.open(QSize(*size))

    def needs_no_pictures(self) -> None:
        """Lay everything out and paint none of it, for who does not look at the colours."""
        self.window.setUpdatesEnabled(False)

    def states(self) -> Iterator[str]:
        """Show each state; its name comes when it stands."""
        for screen in self._screens:
            for name in SCREENS[screen][1]:
                self.show(screen, name)
                yield name
        if Screen.SETTINGS in self._screens:
            yield from self._settings_turned()
        for name, approval in APPROVALS.items():
            self.show(Screen.SALE, "sale")
            self.ask(approval)
            yield name
            self.panel.render(None)

    def _settings_turned(self) -> Iterator[str]:
        """Turn the cards over, one time after the other, until the first ones are back."""
        self.show(Screen.SETTINGS, "settings-languages")
        more = self.window.findChild(QAbstractButton, "settings/more-settings")
        assert more is not None
        first = self.window.findChild(QWidget, "settings/connection-card")
        assert first is not None
        for turn in range(1, 4):
            more.click()
            self.settle()
            if first.isVisible():
                return
            yield f"settings-turned-{turn}"

    def show(self, screen: Screen, name: str) -> None:
        """Show one state of a screen."""
        self._top_bar.setVisible(screen is not Screen.SET_UP)
        self._top_bar.render(BARS.get(name, _TABS.get(screen, BAR)))
        self.render(screen, SCREENS[screen][1][name])
        if name in PEOPLES:
            self._people.render(PEOPLES[name])
        self.window.show_screen(screen)
        self.settle()

    def renew(self, screen: Screen, name: str) -> None:
        """Take another bar and another screen in this state, as in another language."""
        self._top_bar = TopBar(self._theme, self._words, "Elia Market")
        self._top_bar.render(BARS.get(name, _TABS.get(screen, BAR)))
        self._top_bar.setVisible(screen is not Screen.SET_UP)
        self.window.speak(self._words, self._top_bar)
        self._screens[screen] = cast("Any", SCREENS[screen][0])(self._theme, self._words)
        self.render(screen, SCREENS[screen][1][name])
        self.window.add_screen(screen, self._screens[screen])
        self.settle()

    def ask(self, approval: ApprovalState) -> None:
        """Ask for a supervisor over the screen that is shown."""
        self.panel.render(approval)
        self.settle()

    def settle(self) -> None:
        """Let every layout within a layout have its turn."""
        for _ in range(3):
            self._application.processEvents()

    def render(self, screen: Screen, state: object) -> None:
        """Show any state of a screen, in the look of the window."""
        if isinstance(state, SettingsState):
            look = {Setting.THEME: self._theme.name, Setting.MOTION: "reduced"}
            state = replace(state, values={**state.values, **look})
        self._screens[screen].render(state)


def main(
    folder: Path,
    language: str,
    size: str = "1280x800",
    theme_name: str = "light",
    scale: str = "1",
) -> None:
    application = cast("QApplication", QApplication.instance() or QApplication([]))
    load_fonts(resource("fonts"))
    with tempfile.TemporaryDirectory() as made:
        is_made = language in {STRETCHED, "rtl"}
        words = stretched_words(Path(made)) if is_made else Words(language)
    if language == "rtl" or words.right_to_left:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tokens, icons = load_design_tokens(resource("tokens.json")), IconSet(resource("icons"))
    name = cast("ThemeName", theme_name)
    theme = Theme(application, tokens, icons, name, reduced_motion=True)
    width, height = size.split("x")
    every = EveryScreen(application, theme, words, (int(width), int(height)), Decimal(scale))
    folder.mkdir(parents=True, exist_ok=True)
    for state in every.states():
        every.window.grab().save(str(folder / f"{state}.png"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
