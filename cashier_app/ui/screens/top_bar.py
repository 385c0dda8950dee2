"""The bar on top of every screen: tabs, connection, printer, time, cashier."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSpacerItem, QStyle, QWidget

from cashier_app.presenters.top_bar import Tab, TopBarState
from cashier_app.texts.languages import own_name
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.bar_name import BarName
from cashier_app.ui.screens.flash import FLASH_GAP, Flash, between
from cashier_app.ui.screens.page_offer import PageOffer
from cashier_app.ui.screens.state_chips import StateChips
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
        self.menu = ActionButton(
            theme, "top-bar/menu", "", accessible_name=words.text("top-bar/menu"),
            variant="quiet-muted", size="small", icon="menu", icon_px=26,
        )  # fmt: skip
        self._mark = IconBadge(
            theme, "gift", "reward", px=MARK, icon_px=MARK_ICON, radius=MARK_RADIUS
        )
        self._name = BarName(theme, words.text("top-bar/product"), store)
        self._tabs = {tab: self._tab(tab) for tab in Tab}
        self._flash = Flash(theme, self)
        self._page: PageOffer | None = None
        self._chips = StateChips(theme, words)
        self._time = Label(theme, "", "caption", weight=500, align=CENTRE, amount=True)
        self._language = Chip(theme, "top-bar/language", words.text("top-bar/language"))
        self._language.show_state("plain", "languages", own_name(words.language))
        self._language.hide()
        self._tab_keys: list[QShortcut] = []
        self._lock = Chip(theme, "top-bar/lock", words.text("top-bar/lock"), keys=("Ctrl+L",))
        self._before_mark, self._after_mark, self._after_name = (
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
        self._show_chips(state)
        now = words.time(state.now)
        self._time.show_text(now, accessible_name=words.text("top-bar/time", time=now))
        who = state.cashier or words.text("top-bar/lock")
        self._lock.show_state("strong" if state.can_lock or state.cashier else "plain", "lock", who)
        self._lock.set_available(state.can_lock, words.text("top-bar/no-people"))
        self._show_lock(state)
        self._name.show_name(own=has_tabs(self._theme, self.width()), store=state.store)
        self._make_room()
        self._show_flash(state)

    def _show_lock(self, state: TopBarState) -> None:
        """While the till is locked the bar leads nowhere, and offers another language."""
        for key in self._tab_keys:
            key.setEnabled(not state.locked)
        for part in (self._chips.printer, self._lock):
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

    def _show_chips(self, state: TopBarState) -> None:
        """Show how all stands; while it is well an icon says enough where there is little room."""
        self._time.show()
        narrow = not has_tabs(self._theme, self.width())
        brief_line = narrow or self._offers_beside_tabs
        self._chips.show(state, brief_line=brief_line, brief_printer=narrow)

    def _show_flash(self, state: TopBarState) -> None:
        """Show a text, and announce it once; if need be over the tabs, whose keys still work."""
        text = self._words.say(state.flash) if state.flash else ""
        if text and text != self._flash.words:
            self._announcer.say_now(text)
        self._row.activate()
        page = self._page_button() if state.test_page else None
        if page is not None and self._offers_beside_tabs:
            self._flash.stand_elsewhere(text)
            page.stand_in(self._free_place, self._chips.ways_to_make_room(state))
        elif self._has_tabs:
            first, last = self._tabs[Tab.SALE].geometry(), self._tabs[Tab.SETTINGS].geometry()
            if page is not None:
                page.show_words()
            self._flash.show_flash(text, first, last, self._chips.first.geometry(), page)
        else:
            self._show_beside_name(state, text, page)
        if self._page is not None:
            self._page.setVisible(state.test_page)

    def _show_beside_name(self, state: TopBarState, text: str, page: PageOffer | None) -> None:
        """Show a text where no tabs are; the name gets what is left of the room."""
        if page is not None:
            page.show_words()
            wanted = self._flash.width_for(text, page)
            for make_room in self._chips.ways_to_make_room(state):
                if self._free_place().width() >= wanted:
                    break
                make_room()
        place = self._free_place()
        self._flash.show_at_chips(text, place, page)
        if text:
            gap = self._theme.px(FLASH_GAP)
            left = between(self._before_chips, self._flash.geometry(), gap).width()
            self._name.give_way(left - self._theme.px(BEFORE_MARK))

    @property
    def _has_tabs(self) -> bool:
        return has_tabs(self._theme, self.width()) and not self._was_locked

    @property
    def _offers_beside_tabs(self) -> bool:
        """Whether a test page is offered where the printer's chip says in words how it is."""
        return self._state is not None and self._state.test_page and self._has_tabs

    @property
    def _before_chips(self) -> QRect:
        """Where the last thing lies before the chips, if the name is left aside."""
        if self._has_tabs:
            return self._tabs[Tab.SETTINGS].geometry()
        for part in (self.menu, self._mark):
            if not part.isHidden():
                return part.geometry()
        chips = self._chips.first.geometry()
        edge = QRect(0, chips.top(), self._theme.px(EDGE), chips.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), edge)

    def _free_place(self) -> QRect:
        """Return the place before the chips as they are by now."""
        self._row.activate()
        gap = self._theme.px(FLASH_GAP)
        return between(self._before_chips, self._chips.first.geometry(), gap)

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
        self._row.addWidget(self._name)
        self._row.addSpacerItem(self._after_name)
        for button in self._tabs.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        chips = self._chips
        parts = (chips.sync, chips.connection, chips.printer, self._language)
        for part in (*parts, self._time, self._lock):
            self._row.addWidget(part)

    def _connect(self) -> None:
        self._chips.connection.clicked.connect(self.connection_requested)
        self._chips.printer.clicked.connect(self.printer_requested)
        self._chips.sync.clicked.connect(self.sync_requested)
        self._lock.clicked.connect(self.lock_requested)
        self._language.clicked.connect(self.language_requested)
        self.menu.clicked.connect(self.menu_requested)
        # Not the tabs' own keys: those would fall silent while the tabs are in the Menu.
        for number, button in enumerate(self._tabs.values(), start=1):
            key = QShortcut(QKeySequence(f"F{number}"), self)
            key.setAutoRepeat(False)
            key.activated.connect(button.click)
            self._tab_keys.append(key)

    def _fit(self) -> None:
        px = self._theme.px
        tabs = has_tabs(self._theme, self.width())
        for button in self._tabs.values():
            button.setVisible(tabs and not self._was_locked)
        self.menu.setVisible(not tabs and not self._was_locked)
        self._mark.setVisible(tabs)
        self._name.show_name(own=tabs)
        self._row.setContentsMargins(px(EDGE), 0, px(EDGE), self._theme.line)
        self._before_mark.changeSize(px(BEFORE_MARK), 0)
        self._after_mark.changeSize(px(2) if tabs else 0, 0)
        self._after_name.changeSize(px(12), 0)
        self.menu.setFixedWidth(px(48))
        self._time.setMinimumWidth(px(54))
        self.setFixedHeight(bar_height(self._theme, self.width()))
        if self._state is not None:
            self._show_chips(self._state)
        self._make_room()
        # Not `activate`: a bar that becomes lower as it is first shown would keep its old places.
        self._row.setGeometry(self.rect())
        if self._state is not None:
            self._show_flash(self._state)

    def _make_room(self) -> None:
        """Let the name give way where the words of a language need its place."""
        whole = self._name.sizeHint().width()
        others = self._row.sizeHint().width()
        if not self._name.isHidden():
            others -= min(whole, self._name.maximumWidth()) + self._row.spacing()
        room = self.width() - others - self._row.spacing()
        # It does not come back beside an offer, for which chips leave words out: no tab moves.
        stays = not (self._name.isHidden() and self._offers_beside_tabs)
        fits = stays and room >= whole
        self._name.give_way(room if fits or not self._has_tabs else 0)
        self._shorten()

    def _shorten(self) -> None:
        """Let chips say less where the words of a language would be cut: less is told whole."""
        if self._state is None:
            return
        for say_less in self._chips.ways_to_say_less(self._state, self._time.hide):
            if self._row.sizeHint().width() <= self.width():
                return
            self._row.activate()
            if not any(part.is_cut() for part in (*self._tabs.values(), *self._chips.worded)):
                return
            say_less()
