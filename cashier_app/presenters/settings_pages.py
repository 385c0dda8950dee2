"""The pages that stand in place of the settings: who works here, and the till's own figures."""

from collections.abc import Callable
from enum import Enum


class Page(Enum):
    """What can stand there."""

    PEOPLE = "people"
    FIGURES = "figures"


class SettingsPages:
    """Knows which page is shown, if any; whoever builds a page says in `opened` how it begins."""

    def __init__(self) -> None:
        """Show the settings."""
        self.shown: Page | None = None
        self.opened: dict[Page, Callable[[], None]] = {}

    def turn(self, page: Page) -> None:
        """Show this page, or the settings again where it is shown."""
        self.shown = None if self.shown is page else page
        if self.shown is not None:
            self.opened[page]()
