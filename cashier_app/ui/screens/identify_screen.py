"""The Identify customer screen: find the customer by whatever she has."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cashier_app.domain.customer import Means
from cashier_app.presenters.identify_customer_state import IdentifyState, LookUp
from cashier_app.texts.words import Words
from cashier_app.ui.announcer import Announcer
from cashier_app.ui.screens.identify_field import IdentityField
from cashier_app.ui.screens.identify_found import Room
from cashier_app.ui.screens.identify_head import IdentifyHead, ScanInvitation
from cashier_app.ui.screens.identify_pads import IdentifyPads
from cashier_app.ui.screens.identify_people import IdentifyPeople
from cashier_app.ui.screens.identify_ways import IdentifyWays
from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.screens.spoken_changes import SpokenChanges
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card, CardKind
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledGrid

_COLUMNS = {Shape.STANDARD: 412, Shape.COMPACT: 376, Shape.WIDE: 452, Shape.PORTRAIT: 0}
_ANY_WIDTH = 16777215
_SCALE_1 = 1000
_WITHOUT = 64
_WITHOUT_WITH_LETTERS = 56
_WITHOUT_LOWEST = 48
_PRIMARY = 80
_PRIMARY_COMPACT = 68
_EDITS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_ERRORS = (LookUp.NOT_FOUND, LookUp.ENDED, LookUp.OFFLINE)
_NEWS = (LookUp.LOOKING, LookUp.FOUND)
_FRAMES: dict[LookUp, CardKind] = {
    LookUp.FOUND: "reward-attention",
    LookUp.ENDED: "danger-attention",
}


class IdentifyScreen(QWidget):
    """Ways, field, and what it came to; pad and primary action at the end. It decides nothing.

    An e-mail address needs the letter keyboard over the whole width: recent or found customer and
    `Continue without customer` then stand in the decision column, in the place of the keypad.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.

    Signals: one for each method of `IdentifyIntents`, of the same name.
    """

    way_chosen = Signal(object)
    text_changed = Signal(str)
    digit_typed = Signal(str)
    delete_requested = Signal()
    clear_requested = Signal()
    country_requested = Signal()
    country_chosen = Signal(str)
    recent_chosen = Signal(int)
    suggestion_chosen = Signal()
    find_requested = Signal()
    use_requested = Signal()
    without_customer_requested = Signal()
    back_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("identify-customer")
        self._theme = theme
        self._words = words
        self._state: IdentifyState | None = None
        self._shape = Shape.STANDARD
        self._letters = False
        self._spoken = SpokenChanges(Announcer(self))
        self._head = IdentifyHead(theme, words)
        self._invitation = ScanInvitation(theme, words)
        self._ways = IdentifyWays(theme, words)
        self._field = IdentityField(theme, words)
        self._people = IdentifyPeople(theme, words)
        self._without = ActionButton(
            theme, "identify-customer/continue-without-customer", "", size="large",
            icon="arrow-right", keys=("Ctrl+Return", "Ctrl+Enter"), height=_WITHOUT_LOWEST,
        )  # fmt: skip
        self._primary = ActionButton(
            theme, "identify-customer/find-customer", "", variant="primary", size="primary",
            icon="search", icon_px=28, hint="Enter", keys=("Return", "Enter", "F12"),
            height=_PRIMARY_COMPACT,
        )  # fmt: skip
        self._pads = IdentifyPads(theme, words)
        self._work = Card()
        self._work_column = ScaledColumn(theme, self._work)
        self._side = Card()
        self._side_column = ScaledColumn(theme, self._side, gap=12, across=16, down=16)
        self._left = ScaledColumn(theme, gap=12)
        self._right = ScaledColumn(theme, gap=12)
        self._decision = QWidget()
        self._grid = ScaledGrid(theme, self)
        self._lay_out()
        self._connect()
        self._arrange()
        theme.changed.connect(self._arrange)

    def render(self, state: IdentifyState) -> None:  # type: ignore[override] # the word of all views
        """Show this state."""
        self._state = state
        letters = state.way is Means.EMAIL
        if letters != self._letters:
            self._letters = letters
            self._arrange()
        self._ways.show_state(state)
        self._field.show_state(state)
        self._people.show_state(state)
        self._side.set_kind(_FRAMES.get(state.look_up, "plain"))
        self._show_without(state)
        self._head.show_way_back(to_purchases=state.for_purchases)
        self._show_primary(state)
        self._announce(state)

    def sizeHint(self) -> QSize:
        return self._theme.size(1280, 736)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shape_now() is not self._shape:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._field.entry.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What no button wanted is typed into the field, wherever the focus is.
        typed = event.key() in _EDITS or (event.text() and event.text().isprintable())
        if typed and not self._field.entry.hasFocus():
            self._field.entry.setFocus()
            self._field.entry.keyPressEvent(event)
            return
        super().keyPressEvent(event)

    # ---- showing -------------------------------------------------------------------------------

    def _show_without(self, state: IdentifyState) -> None:
        name = "remove-customer" if state.has_customer else "continue-without-customer"
        icon = "circle-x" if state.has_customer else "arrow-right"
        self._without.setObjectName(f"identify-customer/{name}")
        self._without.set_label(self._words.text(f"identify/{name}"), icon=icon)

    def _show_primary(self, state: IdentifyState) -> None:
        name = "find-customer"
        if state.can_use:
            offline = state.look_up is LookUp.OFFLINE
            name = "use-this-number" if offline else "use-this-customer"
        self._primary.setObjectName(f"identify-customer/{name}")
        icon = "check" if state.can_use else "search"
        self._primary.set_label(self._words.text(f"identify/{name}"), icon=icon)
        reason = self._words.text("identify/nothing-typed")
        self._primary.set_available(state.can_use or state.can_find, reason)

    def _announce(self, state: IdentifyState) -> None:
        line = self._field.words
        self._spoken.error(line if state.look_up in _ERRORS else "")
        if state.look_up is LookUp.FOUND and state.found is not None:
            line = self._words.text("identify/customer-found", name=state.found.name)
        self._spoken.settled(line if state.look_up in _NEWS else "")

    def _press_primary(self) -> None:
        if self._state is not None and self._state.can_use:
            self.use_requested.emit()
        else:
            self.find_requested.emit()

    # ---- places --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        for part in (self._ways, self._field):
            self._work_column.addWidget(part)
        self._work_column.addStretch()
        self._left.addWidget(self._head)
        self._left.addWidget(self._invitation)
        self._left.addWidget(self._work, 1)
        self._decision.setLayout(self._right)
        self._right.addWidget(self._pads.keypad_card, 1)
        self._right.addWidget(self._side, 1)
        self._right.addWidget(self._primary)
        self._grid.addLayout(self._left, 0, 0)
        self._grid.addWidget(self._pads.letters, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(0, 1)

    def _shape_now(self) -> Shape:
        unit = self._theme.px(_SCALE_1)
        return shape_of(QSize(self.width() * _SCALE_1 // unit, self.height() * _SCALE_1 // unit))

    def _room(self) -> Room:
        compact = self._shape is Shape.COMPACT
        if self._letters:
            return Room.STRIP if compact else Room.DECISION_COLUMN
        return Room.LOW if compact else Room.UNDER_FIELD

    def _arrange(self) -> None:
        """Put the parts in their places for this way and this size of screen."""
        self._shape = self._shape_now()
        room = self._room()
        self._place_parts(room)
        self._space_out(room)
        self._pads.show_letters(self._letters)
        self._invitation.setVisible(not self._letters)
        self._side.setVisible(room is Room.DECISION_COLUMN)
        self._people.fit(room)
        if self._state is not None:
            self._people.show_state(self._state)

    def _place_parts(self, room: Room) -> None:
        portrait = self._shape is Shape.PORTRAIT
        corner = Qt.Corner.TopRightCorner
        if not self._theme.swaps_regions(self):
            corner = Qt.Corner.TopLeftCorner
        self._grid.setOriginCorner(corner)
        self._grid.removeWidget(self._decision)
        self._grid.addWidget(self._decision, 1 if portrait else 0, 0 if portrait else 1)
        strip = room is Room.STRIP
        self._head.set_ways(self._ways if strip else None)
        if not strip:
            self._work_column.insertWidget(0, self._ways)
        if room.is_under_field:
            self._work_column.insertWidget(2, self._people, 1)
            self._left.addWidget(self._without)
        elif strip:
            self._right.insertWidget(0, self._people, 1)
            self._right.insertWidget(1, self._without)
        else:
            self._side_column.addWidget(self._people, 1)
            self._side_column.addWidget(self._without)

    def _space_out(self, room: Room) -> None:
        px = self._theme.px
        compact = self._shape is Shape.COMPACT
        edge = px(8 if compact else 12)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._grid, self._left, self._right):
            layout.setSpacing(edge)
        width = px(_COLUMNS[self._shape])
        self._decision.setMinimumWidth(width)
        self._decision.setMaximumWidth(width or _ANY_WIDTH)
        padding = px(7 if room is Room.STRIP else 10 if compact else 16)
        self._work_column.setContentsMargins(padding, padding, padding, padding)
        self._work_column.setSpacing(px(4))
        self._ways.set_compact(compact=compact, beside_others=room is Room.STRIP)
        self._field.set_compact(compact=compact, labelled=room is not Room.STRIP)
        self._invitation.set_compact(compact)
        self._primary.setFixedHeight(px(_PRIMARY_COMPACT if compact else _PRIMARY))
        self._without.setFixedHeight(px(self._without_height(room)))

    def _without_height(self, room: Room) -> int:
        if room is Room.UNDER_FIELD:
            return _WITHOUT
        return _WITHOUT_LOWEST if room is Room.STRIP else _WITHOUT_WITH_LETTERS

    # ---- wiring --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._ways.chosen.connect(self.way_chosen)
        self._field.text_changed.connect(self.text_changed)
        self._field.clear_requested.connect(self.clear_requested)
        self._field.country.clicked.connect(self.country_requested)
        self._people.recent_chosen.connect(self.recent_chosen)
        self._people.country_chosen.connect(self.country_chosen)
        self._people.use_suggestion.clicked.connect(self.suggestion_chosen)
        self._pads.typed.connect(self.digit_typed)
        self._pads.delete.connect(self.delete_requested)
        self._pads.clear.connect(self.clear_requested)
        self._head.back.clicked.connect(self.back_requested)
        self._without.clicked.connect(self.without_customer_requested)
        self._primary.clicked.connect(self._press_primary)
