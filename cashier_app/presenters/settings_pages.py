"""The pages that stand in place of the settings: who works here, the till's figures, a scanner."""

from collections.abc import Callable
from enum import Enum

from cashier_app.presenters.settings_scanner import TriedScanner


class Page(Enum):
    """What can stand there, besides a scanner that is tried."""

    PEOPLE = "people"
    FIGURES = "figures"


class SettingsPages:
    """Knows which page is shown, if any; whoever builds a page says in `opened` how it begins."""

    def __init__(self, scanner: TriedScanner, changed: Callable[[], None]) -> None:
        """Show the settings; call `changed` when something else is shown."""
        self._scanner = scanner
        self._changed = changed
        self.shown: Page | None = None
        self.opened: dict[Page, Callable[[], None]] = {}

    def people_requested(self) -> None:
        """Show who may sign in here, or the settings again."""
        self._turn(Page.PEOPLE)

    def figures_requested(self) -> None:
        """Show the figures of this till, or the settings again."""
        self._turn(Page.FIGURES)

    def try_scanner_requested(self) -> None:
        """Let a scanner be tried, or show the settings again."""
        self.shown = None
        self._scanner.turn()
        self._changed()

    def forget(self) -> None:
        """Show the settings when somebody comes back."""
        self._scanner.forget()
        self.shown = None

    def _turn(self, page: Page) -> None:
        before = self.shown
        self.forget()
        if page is not before:
            self.shown = page
            self.opened[page]()
        self._changed()
