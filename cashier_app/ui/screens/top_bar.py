"""The bar on top of every screen: tabs, connection, printer, time, cashier."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSpacerItem, QWidget

from cashier_app.presenters.top_bar import Connection, Tab, TopBarState
from cashier_app.texts.languages import own_name
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.chip_faces import CONNECTIONS, PRINTERS, ChipFace
from cashier_app.ui.screens.flash import FLASH_GAP, Flash, between
from cashier_app.ui.screens.page_offer import PageOffer
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.top_bar_places import (
    BEFORE_MARK,
    EDGE,
    GAP,
    MARK,
    MARK_ICON,
    MARK_RADIUS,
    bar_height,
    has_tabs,
)
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.chip import Chip
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledRow
from cashier_app.ui.widgets.tab_button import TabButton

TAB_ICONS = {
    Tab.SALE: "shopping-basket",
    Tab.PURCHASES: "history",
    Tab.PRODUCTS: "package",
    Tab.SETTINGS: "settings",
}
_QUEUES = (Connection.OFFLINE, Connection.BY_HAND)


class TopBar(QWidget):
    """Tabs and chips; on a small screen the tabs are in the Menu.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        store: the store's name, shown on a small screen where the tabs are in the Menu.

    Signals: one for each method of `TopBarIntents`, and
        menu_requested: unfold the tabs in place of the work area, or fold them.
    """

    tab_requested = Signal(object)
    connection_requested = Signal()
    printer_requested = Signal()
    test_page_requested = Signal()
    sync_requested = Signal()
    lock_requested = Signal()
    language_requested = Signal()
    menu_requested = Signal()

    def __init__(
        self, theme: Theme, words: Words, store: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("top-bar")
        self.setProperty("surface", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._words = words
        self._state: TopBarState | None = None
        self._was_locked = False
        self._product = words.text("top-bar/product")
        self._store = store or self._product
        self.menu = ActionButton(
            theme, "top-bar/menu", "", accessible_name=words.text("top-bar/menu"),
            variant="quiet-muted", size="small", icon="menu", icon_px=26,
        )  # fmt: skip
        self._mark = IconBadge(
            theme, "gift", "reward", px=MARK, icon_px=MARK_ICON, radius=MARK_RADIUS
        )
        self._brand = Label(theme, "", "row", weight=700)
        self._tabs = {tab: self._tab(tab) for tab in Tab}
        self._flash = Flash(theme, self)
        self._page: PageOffer | None = None
        self._connection = Chip(theme, "top-bar/connection", words.text("top-bar/connection"))
        self._printer = Chip(theme, "top-bar/printer", words.text("top-bar/printer"))
        self._sync = Chip(theme, "top-bar/synchronisation", words.text("top-bar/sync"))
        self._sync.hide()
        self._time = Label(theme, "", "caption", weight=500, align=CENTRE, amount=True)
        self._language = Chip(theme, "top-bar/language", words.text("top-bar/language"))
        self._language.show_state("plain", "languages", own_name(words.language))
        self._language.hide()
        self._tab_keys: list[QShortcut] = []
        self._lock = Chip(theme, "top-bar/lock", words.text("top-bar/lock"), keys=("Ctrl+L",))
        self._before_mark, self._after_mark, self._after_brand = (
            QSpacerItem(0, 0) for _ in range(3)
        )
        self._row = ScaledRow(theme, self, gap=GAP, across=EDGE)
        self._announcer = Announcer(self)
        self._build()
        self._connect()
        self._fit()
        theme.changed.connect(self._fit)

    def render(self, state: TopBarState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        if state == self._state:
            return
        words = self._words
        self._state = state
        for tab, button in self._tabs.items():
            button.set_selected(tab is state.active)
        self._show_connection(state)
        self._show_printer(state)
        self._show_sync(state)
        now = words.time(state.now)
        self._time.show_text(now, accessible_name=words.text("top-bar/time", time=now))
        who = state.cashier or words.text("top-bar/lock")
        self._lock.show_state("strong", "lock", who)
        self._lock.set_available(state.can_lock, words.text("top-bar/no-people"))
        self._show_lock(state)
        self._make_room()
        self._show_flash(state)

    def _show_lock(self, state: TopBarState) -> None:
        """While the till is locked the bar leads nowhere, and offers another language."""
        for key in self._tab_keys:
            key.setEnabled(not state.locked)
        for part in (self._printer, self._lock):
            part.setVisible(not state.locked)
        self._language.setVisible(state.locked)
        if state.locked != self._was_locked:
            self._was_locked = state.locked
            self._fit()

    @property
    def state(self) -> TopBarState | None:
        """What the bar shows; None before the first state."""
        return self._state

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_flash(self, state: TopBarState) -> None:
        """Show a text, and announce it once; if need be over the tabs, whose keys still work."""
        text = self._words.say(state.flash) if state.flash else ""
        if text and text != self._flash.words:
            self._announcer.say_now(text)
        self._row.activate()
        page = self._page_button() if state.test_page else None
        if page is not None and self._offers_beside_tabs:
            self._flash.stand_elsewhere(text)
            give_way = (
                lambda: self._show_face(self._printer, PRINTERS[state.printer], wordless=True),
                self._sync.hide,
                lambda: self._show_connection(state, wordless=True),
            )
            page.stand_in(self._beside_tabs, give_way)
        else:
            self._show_words(text, page)
        if self._page is not None:
            self._page.setVisible(state.test_page)

    def _show_words(self, text: str, page: PageOffer | None) -> None:
        if page is not None:
            page.show_words()
        first, last = self._tabs[Tab.SALE].geometry(), self._tabs[Tab.SETTINGS].geometry()
        if self._was_locked or self.menu.isVisibleTo(self):
            first = last = self._brand.geometry()
        self._flash.show_flash(text, first, last, self._connection.geometry(), page)

    @property
    def _offers_beside_tabs(self) -> bool:
        """Whether a test page is offered where the printer's chip says in words how it is."""
        offers = self._state is not None and self._state.test_page
        return offers and not self._was_locked and has_tabs(self._theme, self.width())

    def _beside_tabs(self) -> QRect:
        """Return the place between tabs and chips as they are by now."""
        self._row.activate()
        chip = self._connection if self._sync.isHidden() else self._sync
        last = self._tabs[Tab.SETTINGS].geometry()
        return between(last, chip.geometry(), self._theme.px(FLASH_GAP))

    def _page_button(self) -> PageOffer:
        """Return the button for a test page; no start waits for it."""
        if self._page is None:
            label = self._words.text("settings/print-test-page")
            self._page = PageOffer(self._theme, label, self)
            self._page.clicked.connect(self.test_page_requested)
        return self._page

    def _tab(self, tab: Tab) -> TabButton:
        label = self._words.text(f"top-bar/{tab.value}")
        button = TabButton(self._theme, f"top-bar/{tab.value}", label, icon=TAB_ICONS[tab])
        button.clicked.connect(lambda: self.tab_requested.emit(tab))
        return button

    def _build(self) -> None:
        self._row.addWidget(self.menu)
        self._row.addSpacerItem(self._before_mark)
        self._row.addWidget(self._mark)
        self._row.addSpacerItem(self._after_mark)
        self._row.addWidget(self._brand)
        self._row.addSpacerItem(self._after_brand)
        for button in self._tabs.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        parts = (self._sync, self._connection, self._printer, self._language)
        for part in (*parts, self._time, self._lock):
            self._row.addWidget(part)

    def _connect(self) -> None:
        self._connection.clicked.connect(self.connection_requested)
        self._printer.clicked.connect(self.printer_requested)
        self._sync.clicked.connect(self.sync_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._language.clicked.connect(self.language_requested)
        self.menu.clicked.connect(self.menu_requested)
        # Not the tabs' own keys: those would fall silent while the tabs are in the Menu.
        for number, button in enumerate(self._tabs.values(), start=1):
            key = QShortcut(QKeySequence(f"F{number}"), self)
            key.setAutoRepeat(False)
            key.activated.connect(button.click)
            self._tab_keys.append(key)

    def _show_connection(self, state: TopBarState, *, wordless: bool = False) -> None:
        words = self._words
        face = CONNECTIONS[state.connection]
        if state.connection in _QUEUES and state.queued:
            self._connection.show_state(
                face.kind,
                face.icon,
                "" if wordless else words.text(f"top-bar/{face.shown}"),
                badge=str(state.queued),
                text_after="" if wordless else words.text("top-bar/queued"),
                description=words.text(f"top-bar/{face.shown}-queued", n=state.queued),
            )
        else:
            wordless = wordless or (face.kind == "ok" and self._offers_beside_tabs)
            self._show_face(self._connection, face, wordless=wordless)

    def _show_printer(self, state: TopBarState) -> None:
        self._show_face(self._printer, PRINTERS[state.printer])

    def _show_sync(self, state: TopBarState) -> None:
        """Show an icon while products are sent, or wait to be; the words are its description."""
        self._sync.setVisible(state.sync is not None)
        if state.sync is not None:
            said = self._words.say(state.sync)
            self._sync.show_state("plain", "package", "", description=said)
            self._sync.setToolTip(said)

    def _show_face(self, chip: Chip, face: ChipFace, *, wordless: bool = False) -> None:
        words = self._words
        shown = words.text(f"top-bar/{face.shown}")
        described = words.text(f"top-bar/{face.described}") if face.described else shown
        # While all is well an icon says enough where there is little room.
        wordless = wordless or (face.kind == "ok" and not has_tabs(self._theme, self.width()))
        chip.show_state(face.kind, face.icon, "" if wordless else shown, description=described)
        chip.setToolTip(shown if wordless else "")

    def _fit(self) -> None:
        px = self._theme.px
        tabs = has_tabs(self._theme, self.width())
        for button in self._tabs.values():
            button.setVisible(tabs and not self._was_locked)
        self.menu.setVisible(not tabs and not self._was_locked)
        self._mark.setVisible(tabs)
        name = self._product if tabs else self._store
        # The window is called like the product already.
        self._brand.show_text(name, accessible_name=None if name == self._product else "")
        self._row.setContentsMargins(px(EDGE), 0, px(EDGE), self._theme.line)
        self._before_mark.changeSize(px(BEFORE_MARK), 0)
        self._after_mark.changeSize(px(2) if tabs else 0, 0)
        self._after_brand.changeSize(px(12), 0)
        self.menu.setFixedWidth(px(48))
        self._time.setMinimumWidth(px(54))
        self.setFixedHeight(bar_height(self._theme, self.width()))
        if self._state is not None:
            self._show_connection(self._state)
            self._show_printer(self._state)
        self._make_room()
        self._row.activate()

    def _make_room(self) -> None:
        """Let the till's own name give way where the words of a language need its place."""
        needed = self._row.sizeHint().width()
        if self._brand.isHidden():
            needed += self._brand.sizeHint().width() + self._row.spacing()
        # It does not come back beside an offer, for which chips leave words out: no tab moves.
        stays = self._brand.isVisibleTo(self) or not self._offers_beside_tabs
        fits = stays and needed <= self.width()
        self._brand.setVisible(self.menu.isVisibleTo(self) or fits)
