"""The bar on top of every screen: tabs, connection, printer, time, cashier."""

from datetime import datetime
from enum import Enum
from typing import Protocol

from cashier_app.domain.frozen import frozen
from cashier_app.presenters.message import Message
from cashier_app.services.ports import PrinterState


class Tab(Enum):
    """The four places of the till."""

    SALE = "sale"
    PURCHASES = "purchases"
    PRODUCTS = "products"
    SETTINGS = "settings"


class Connection(Enum):
    """What the connection chip says."""

    CONNECTED = "connected"
    OFFLINE = "offline"
    BY_HAND = "by-hand"
    ELSEWHERE = "elsewhere"
    AWAITED = "awaited"
    NOT_SECURE = "not-secure"
    NO_KEY = "no-key"
    KEY_REFUSED = "key-refused"


@frozen
class TopBarState:
    """What the top bar shows; `flash` is a short text that goes away by itself.

    `sync` is how a synchronisation of the products stands, while there is something to tell. While
    the till is locked the bar leads nowhere. `now` is a `whole_minute`. `test_page` offers one
    beside the `flash`. `store` is the store's name, once the settings are read.
    """

    active: Tab
    connection: Connection
    queued: int
    printer: PrinterState
    now: datetime
    cashier: str = ""
    flash: Message | None = None
    sync: Message | None = None
    can_lock: bool = False
    locked: bool = False
    test_page: bool = False
    store: str = ""


def whole_minute(now: datetime) -> datetime:
    """Return the time as the bar shows it: a till at rest has nothing to paint each second."""
    return now.replace(second=0, microsecond=0)


class TopBarIntents(Protocol):
    """What a cashier can ask of the top bar."""

    def tab_requested(self, tab: Tab) -> None:
        """Go to another place."""
        ...

    def connection_requested(self) -> None:
        """Tell more about the connection."""
        ...

    def printer_requested(self) -> None:
        """Tell more about the printer."""
        ...

    def test_page_requested(self) -> None:
        """Print the test page that is offered."""
        ...

    def sync_requested(self) -> None:
        """Tell more about the synchronisation of products."""
        ...

    def lock_requested(self) -> None:
        """Lock the till."""
        ...

    def language_requested(self) -> None:
        """Offer the languages, while nobody is signed in."""
        ...


class TopBarView(Protocol):
    """The bar as the presenter sees it."""

    def render(self, state: TopBarState) -> None:
        """Show this state."""
        ...
