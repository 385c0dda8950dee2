"""Which screen stands in the window."""

from collections.abc import Callable
from enum import Enum


class Screen(Enum):
    """The screens of a sale; the value is the first part of the identifiers on it."""

    SALE = "sale"
    IDENTIFY = "identify-customer"
    PAYMENT = "payment"
    SPEND = "spend-request"
    UNKNOWN = "unknown-outcome"
    RECEIPT = "receipt"


class Navigation:
    """Holds the screen that is shown and tells those who watch when it changes."""

    def __init__(self) -> None:
        """Begin on Sale."""
        self._listeners: list[Callable[[Screen], None]] = []
        self.screen = Screen.SALE

    def watch(self, listener: Callable[[Screen], None]) -> None:
        """Call the listener with each new screen."""
        self._listeners.append(listener)

    def go(self, screen: Screen) -> None:
        """Show a screen."""
        if screen is not self.screen:
            self.screen = screen
            for listener in self._listeners:
                listener(screen)
