"""Which screen stands in the window."""

from collections.abc import Callable
from enum import Enum


class Screen(Enum):
    """The screens of the till; the value is the first part of the identifiers on it."""

    SALE = "sale"
    IDENTIFY = "identify-customer"
    PAYMENT = "payment"
    SPEND = "spend-request"
    UNKNOWN = "unknown-outcome"
    RECEIPT = "receipt"
    PURCHASES = "purchases"
    QUEUE = "queue"
    PRODUCTS = "products"
    SETTINGS = "settings"
    SET_UP = "set-up"
    SIGN_IN = "sign-in"


ROOMS = frozenset({Screen.PURCHASES, Screen.QUEUE, Screen.PRODUCTS, Screen.SETTINGS})
Listener = Callable[[Screen], None]


class Navigation:
    """Holds the screen of the sale and, over it, the room that was entered beside it.

    The sale goes on from screen to screen whether it is in view or not; leaving a room shows it as
    it stands by then, so a late answer never pulls anybody out of a list. While nobody is
    signed in a screen covers both.
    """

    def __init__(self) -> None:
        """Begin on Sale."""
        self._listeners: list[Listener] = []
        self._viewers: list[Listener] = []
        self.screen = Screen.SALE
        self.room: Screen | None = None
        self.covered: Screen | None = None

    @property
    def shown(self) -> Screen:
        """The screen in view."""
        return self.covered or self.room or self.screen

    def watch(self, listener: Listener) -> None:
        """Call the listener with each new screen of the sale."""
        self._listeners.append(listener)

    def watch_shown(self, viewer: Listener) -> None:
        """Call the viewer with each screen that comes into view."""
        self._viewers.append(viewer)

    def go(self, screen: Screen) -> None:
        """Take the sale to a screen; it is in view unless a room is."""
        if screen is not self.screen:
            self.screen = screen
            for listener in self._listeners:
                listener(screen)
            if self.room is None:
                self._show_if_open()

    def enter(self, room: Screen) -> None:
        """Show a room over the sale."""
        if room is not self.room:
            self.room = room
            self._show_if_open()

    def leave_room(self) -> None:
        """Show the sale again."""
        if self.room is not None:
            self.room = None
            self._show_if_open()

    def cover(self, screen: Screen) -> None:
        """Put a screen over everything: what happens behind it goes on and is not seen."""
        self.covered = screen
        self._show()

    def uncover(self) -> None:
        """Show what is behind it, as it stands by now."""
        self.covered = None
        self._show()

    def _show_if_open(self) -> None:
        if self.covered is None:
            self._show()

    def _show(self) -> None:
        for viewer in self._viewers:
            viewer(self.shown)
