"""The top bar's presenter: connection, printer, time, short messages, trouble."""

import logging
import secrets
from collections.abc import Callable

from cashier_app.domain.errors import (
    DamagedBasketsError,
    DamagedBooksError,
    DamagedKeysError,
    DamagedUnknownError,
    NewerBooksError,
    NoRoomError,
    NotSentError,
    ReadOnlyDiskError,
    StorageError,
)
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.screens import Navigation, Screen
from cashier_app.presenters.top_bar import Connection, Tab, TopBarState, TopBarView, whole_minute
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.line import Line, LineState
from cashier_app.services.ports import Clock, PrinterState, Task, TaskRunner

FLASH_S = 3.0
TROUBLE_S = 15.0
OFFER_S = 10.0
# To wake is most of what a till at rest costs; what a call tells is shown at once anyway.
_TICK_S = 2.0

_ROOMS = {
    Tab.PURCHASES: Screen.PURCHASES,
    Tab.PRODUCTS: Screen.PRODUCTS,
    Tab.SETTINGS: Screen.SETTINGS,
}
_TABS: dict[Screen | None, Tab] = {
    Screen.PURCHASES: Tab.PURCHASES,
    Screen.QUEUE: Tab.PURCHASES,
    Screen.PRODUCTS: Tab.PRODUCTS,
    Screen.SETTINGS: Tab.SETTINGS,
}

_log = logging.getLogger("cashier.till")

# What is said of the books where more is known than that they could not be written.
_BOOKS: dict[type[Exception], str] = {
    NoRoomError: "till.no-room",
    ReadOnlyDiskError: "till.read-only",
    DamagedBooksError: "till.damaged",
    DamagedBasketsError: "till.damaged-baskets",
    DamagedKeysError: "till.damaged-keys",
    DamagedUnknownError: "till.damaged-unknown",
    NewerBooksError: "till.newer-books",
}
# What is wrong with the line in these states is said before that an answer is awaited.
_NOT_TO_BE_TRUSTED = (LineState.NOT_SECURE, LineState.NO_KEY, LineState.KEY_REFUSED)
# Where something is awaited, the list of it says more than a word.
_LEAD_TO_THE_LIST = (
    Connection.OFFLINE,
    Connection.BY_HAND,
    Connection.ELSEWHERE,
    Connection.AWAITED,
)
# Where somebody signs in nothing is printed, and these have a button of their own for it.
_HAVE_A_PAGE = (Screen.SETTINGS, Screen.SIGN_IN, Screen.SET_UP)
_CONNECTIONS = {
    LineState.CONNECTED: Connection.CONNECTED,
    LineState.AWAY: Connection.OFFLINE,
    LineState.NOT_SECURE: Connection.NOT_SECURE,
    LineState.NO_KEY: Connection.NO_KEY,
    LineState.KEY_REFUSED: Connection.KEY_REFUSED,
}


class StatusBar:
    """Shows how line and printer stand, and says things that belong to no screen."""

    def __init__(  # noqa: PLR0913 - the bar tells how every part of the till stands
        self,
        view: TopBarView,
        line: Line,
        current: CurrentSale,
        runner: TaskRunner,
        clock: Clock,
        navigation: Navigation,
        *,
        printer: Callable[[], PrinterState],
        queued: Callable[[], int],
        awaited: Callable[[], bool],
        need_a_person: Callable[[], ForAPerson],
        left_over: Callable[[], int],
        open_room: Callable[[Screen], None],
        sync: Callable[[], Message | None] = lambda: None,
        cashier: str = "",
    ) -> None:
        """Ask `printer`, `queued`, `awaited` and the counts whenever it is painted or tapped.

        `queued` is how many purchases wait to be sent, `awaited` whether CRM.COM may have one of
        them without having said so; `open_room` shows Purchases, Products or what waits to be
        sent. `sync` says how a synchronisation of the products stands, if there is one.
        """
        self._view = view
        self._line = line
        self._current = current
        self._runner = runner
        self._clock = clock
        self._printer = printer
        self._queued = queued
        self._awaited = awaited
        self._need_a_person = need_a_person
        self._left_over = left_over
        self._navigation = navigation
        self._open_room = open_room
        self._sync = sync
        self._shown: TopBarState | None = None
        self._flash: Message | None = None
        self._flash_ends: Task | None = None
        self._offers_page = False
        self.cashier = cashier
        # Put in by whoever knows the people of the till.
        self.lock: Callable[[], None] = lambda: None
        self.languages: Callable[[], None] = lambda: None
        self.can_lock: Callable[[], bool] = lambda: False
        self.store = ""
        # Put in by whoever has the printer: prints a test page and says what became of it, and
        # asks the printer how it is. A printer with nothing to print is asked by nobody else.
        self.print_page: Callable[[Callable[[Message], None]], None] = lambda _: None
        self.ask_printer: Callable[[], None] = lambda: None
        # Put in by whoever has the screens that say what cannot be done without CRM.COM.
        self.connection_changed: Callable[[], None] = lambda: None
        navigation.watch_shown(lambda _: self.refresh())

    def start(self) -> None:
        """Look now and then every two seconds at the time and the line; paint what is new."""
        if self._present() != self._shown:
            self.refresh()
        self._runner.after(_TICK_S, self.start)

    def refresh(self) -> None:
        """Show the present state."""
        before, shown = self._shown, self._present()
        self._shown = shown
        self._view.render(shown)
        if before is not None and before.connection is not shown.connection:
            self.connection_changed()

    def _present(self) -> TopBarState:
        return TopBarState(
            active=_TABS.get(self._navigation.room, Tab.SALE),
            connection=self._connection(),
            queued=self._queued(),
            printer=self._printer(),
            now=whole_minute(self._clock.now()),
            cashier=self.cashier,
            flash=self._printer_said() if self._offers_page else self._flash,
            sync=self._sync(),
            can_lock=self.can_lock(),
            locked=self._navigation.covered is not None,
            test_page=self._offers_page and self._navigation.shown not in _HAVE_A_PAGE,
            store=self.store,
        )

    def flash(self, message: Message, seconds: float = FLASH_S, *, test_page: bool = False) -> None:
        """Say something for a short time, and offer a test page with it."""
        if self._flash_ends is not None:
            self._flash_ends.withdraw()
        self._flash = message
        self._offers_page = test_page
        self._flash_ends = self._runner.after(seconds, self._quiet)
        self.refresh()

    def trouble(self, error: Exception) -> None:
        """Tell the cashier of an error; one that nobody expected gets an incident number."""
        if isinstance(error, StorageError):
            _log.error("the books could not be read or written", exc_info=error)
            self.flash(say(_BOOKS.get(type(error), "till.storage")), TROUBLE_S)
        elif isinstance(error, NotSentError):
            self.flash(say("till.offline"), TROUBLE_S)
        else:
            incident = secrets.token_hex(3).upper()
            _log.error("incident %s", incident, exc_info=error)
            self.flash(say("till.incident", incident=incident), TROUBLE_S)

    def tab_requested(self, tab: Tab) -> None:
        """Go to another place; the sale in work stays as it is."""
        if tab is Tab.SALE:
            self._navigation.leave_room()
        else:
            self._open_room(_ROOMS[tab])

    def connection_requested(self) -> None:
        """Tell when CRM.COM last answered, show what waits for it, or tell what is wrong.

        Who asks wants it tried again.
        """
        self._line.asked_by_person()
        connection = self._connection()
        locked = self._navigation.covered is not None
        if connection in _LEAD_TO_THE_LIST and not locked:
            self._open_room(Screen.QUEUE)
        elif connection is Connection.CONNECTED and (need := self._need_a_person()):
            self.flash(say("connection.need-a-person", what=need.what))
        elif connection is Connection.CONNECTED and self._line.answered_at is not None:
            self.flash(say("connection.last-answer", time=self._line.answered_at))
        else:
            self.flash(say(f"connection.{connection.value}", n=self._queued()))

    def printer_requested(self) -> None:
        """Tell how the printer is, or of receipts of earlier days that a person has to print.

        It is asked anew, and the words follow what it answers. Where there is a printer, a test
        page is offered with them, unless there is something else to do.
        """
        there = self._printer() is not PrinterState.NONE
        offers = there and not self._left_over()
        self.flash(self._printer_said(), OFFER_S if there else FLASH_S, test_page=offers)
        self.ask_printer()

    def test_page_requested(self) -> None:
        """Print the page that is offered, once, and tell what became of it."""
        if self._offers_page:
            self.flash(say("settings.page.printing"), TROUBLE_S)
            self.print_page(self._page_said)

    def sync_requested(self) -> None:
        """Show how the synchronisation of the products stands."""
        self._open_room(Screen.PRODUCTS)

    def lock_requested(self) -> None:
        """Lock the till; the basket stays."""
        self.lock()

    def language_requested(self) -> None:
        """Offer the languages, where somebody signs in."""
        self.languages()

    def _printer_said(self) -> Message:
        state, left_over = self._printer(), self._left_over()
        if left_over and state is not PrinterState.NONE:  # without a printer none is missed
            return say("printer.left-over", n=left_over)
        return say(f"printer.{state.value}")

    def _page_said(self, said: Message) -> None:
        self.flash(said, TROUBLE_S)
        self.ask_printer()  # the chip must not contradict the page

    def _connection(self) -> Connection:
        if self._line.elsewhere is not None:
            return Connection.ELSEWHERE
        if self._line.held:
            return Connection.BY_HAND
        sale, state = self._current.sale, self._line.state
        unknown = sale is not None and sale.crm is CrmState.UNKNOWN
        if (unknown or self._awaited()) and state not in _NOT_TO_BE_TRUSTED:
            return Connection.AWAITED
        return _CONNECTIONS[state]

    def _quiet(self) -> None:
        self._flash = None
        self._offers_page = False
        self._flash_ends = None
        self.refresh()
