"""The field of Identify customer: a phone number, card number or e-mail address."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from cashier_app.domain.customer import Means
from cashier_app.domain.digits import digits_of
from cashier_app.presenters.identify_customer_state import IdentifyState, LookUp
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import Row, paint_amount, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusKind, StatusLine
from cashier_app.ui.widgets.text_entry import TextEntry

_FIRST_GROUP = 2
_GROUP = 3
_COUNTRY_WIDTH = 120
_HEIGHT = 64
_HEIGHT_COMPACT = 56
_NAMES = {
    Means.PHONE: "phone-number",
    Means.CARD: "card-number",
    Means.EMAIL: "e-mail-address",
}
_LINES: dict[LookUp, tuple[StatusKind, str]] = {
    LookUp.IDLE: ("muted", ""),
    LookUp.LOOKING: ("muted", "refresh-cw"),
    LookUp.FOUND: ("ok", "circle-check"),
    LookUp.NOT_FOUND: ("bad", "circle-alert"),
    LookUp.ENDED: ("warn", "triangle-alert"),
    LookUp.OFFLINE: ("warn", "cloud-off"),
}


def grouped(digits: str) -> str:
    """Return a phone number as it is read aloud: `99 452 148`."""
    rest = digits[_FIRST_GROUP:]
    groups = [rest[start : start + _GROUP] for start in range(0, len(rest), _GROUP)]
    return " ".join([digits[:_FIRST_GROUP], *groups])


class IdentityEntry(TextEntry):
    """A field that shows what it holds in another form than it is kept, as `99 452 148`.

    Args:
        theme: the look of the till.
        means: whose number or address is typed.
        accessible_name: the exact name.
        shown: turns what is kept into what is shown; the same if left out.
        kept: turns what was typed into what is kept; the same if left out.

    Signals:
        typed: what is kept now, after somebody changed it.
        clear_all: Delete behind the last character.
    """

    typed = Signal(str)
    clear_all = Signal()

    def __init__(
        self,
        theme: Theme,
        means: Means,
        accessible_name: str,
        *,
        shown: Callable[[str], str] = str,
        kept: Callable[[str], str] = str,
    ) -> None:
        self._shown = shown
        self._kept = kept
        self._value = ""
        is_email = means is Means.EMAIL
        super().__init__(
            theme,
            f"identify-customer/{_NAMES[means]}",
            accessible_name,
            style="title" if is_email else "key",
            px=22 if is_email else None,
            weight=600,
            height=_HEIGHT_COMPACT,
            left_to_right=True,
        )
        self.textChanged.connect(self._take)

    def show_value(self, value: str) -> None:
        """Show what is kept; the caret stays where it is if nothing changes."""
        self._value = value
        self.show_text(self._shown(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        behind_all = self.cursorPosition() == len(self.text()) and not self.hasSelectedText()
        if event.key() == Qt.Key.Key_Delete and behind_all:
            self.clear_all.emit()
            return
        super().keyPressEvent(event)

    def _take(self, text: str) -> None:
        """Keep what somebody typed and bring it into its form, the caret behind the same sign."""
        value = self._kept(text)
        form = self._shown(value)
        if text != form:
            before = len(self._kept(text[: self.cursorPosition()]))
            self.setText(form)
            self.setCursorPosition(len(self._shown(value[:before])))
            return
        if value != self._value:
            self._value = value
            self.typed.emit(value)


class CountryButton(PaintedButton):
    """The country code in front of the phone number, with the sign of a list that unfolds."""

    def __init__(self, theme: Theme) -> None:
        self._code = ""
        self._opened = False
        super().__init__(theme, "identify-customer/country-code", "", height=_HEIGHT_COMPACT)

    def show_code(self, code: str, accessible_name: str, *, opened: bool) -> None:
        """Show a code, and whether its list is open."""
        self._code, self._opened = code, opened
        self.setAccessibleName(spoken(accessible_name))
        self.updateGeometry()
        self.update()

    def content_width(self) -> int:
        """Return code and arrow beside each other, with padding."""
        code = width_of(self._code, self._theme.font("row", 600, tabular=True))
        return code + self._theme.px(10 + 20, 2 * 20)

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint the code, and the arrow after it."""
        theme = self._theme
        font = theme.font("row", 600, tabular=True)
        code_width = width_of(self._code, font)
        row = Row(self, place, code_width + theme.px(10, 20), theme.px(10))
        paint_amount(painter, row.take(code_width), self._code, font, colour)
        arrow = "chevron-up" if self._opened else "chevron-down"
        row.icon(painter, theme.icon(self, arrow, 20, colour))


class IdentityField(QWidget):
    """Label, country code, the field of the chosen way, and the line that says how it stands.

    Two lines are kept free for that line, because CRM.COM's own words may follow it.

    Signals:
        text_changed: what stands in the field of the chosen way, a phone number without spaces.
        clear_requested: the field is to be emptied.
    """

    text_changed = Signal(str)
    clear_requested = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._label = Label(theme, "", "caption", weight=600, line_px=20, accessible_name=None)
        self.country = CountryButton(theme)
        self._entries = {means: self._entry(means) for means in Means}
        self._line = StatusLine(theme, "identify-customer/line", lines=2)
        self._way = Means.PHONE
        self._column = ScaledColumn(theme, self, gap=6)
        self._build()

    @property
    def entry(self) -> IdentityEntry:
        """The field of the chosen way."""
        return self._entries[self._way]

    @property
    def words(self) -> str:
        """What the line under the field says."""
        return self._line.words

    def show_state(self, state: IdentifyState) -> None:
        """Show the field of the chosen way with what was typed, and how the look-up stands."""
        before = self.entry
        self._way = state.way
        self._label.show_text(self._words.text(f"identify/{state.way.value}-field"))
        for means, entry in self._entries.items():
            entry.show_value(state.typed[means])
            entry.set_wrong(means is state.way and state.look_up is LookUp.NOT_FOUND)
        self._bring_into_view(self.entry, before)
        for means, entry in self._entries.items():
            entry.setVisible(means is state.way)
        self.country.setVisible(state.way is Means.PHONE)
        self.country.show_code(
            state.country_code,
            self._words.text("identify/country-code", code=state.country_code),
            opened=state.choosing_country,
        )
        self._show_line(state)

    def set_compact(self, *, compact: bool, labelled: bool) -> None:
        """Take less height; without room for the label it stands in the empty field."""
        px = self._theme.px
        height = px(_HEIGHT_COMPACT if compact else _HEIGHT)
        for means, entry in self._entries.items():
            entry.setFixedHeight(height)
            label = self._words.text(f"identify/{means.value}-field")
            entry.setPlaceholderText("" if labelled else label)
        self.country.setFixedSize(px(_COUNTRY_WIDTH), height)
        self._label.setVisible(labelled)
        self._column.setSpacing(px(4 if compact else 6))
        self._column.setContentsMargins(0, px(4 if compact else 10), 0, 0)

    def _bring_into_view(self, entry: IdentityEntry, before: IdentityEntry) -> None:
        """Show a field; it takes the focus over from the one before, if that one has it."""
        entry.setVisible(True)
        # Else Qt would hand the focus on as Tab does, and the next key would replace all.
        if before.hasFocus():
            entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_line(self, state: IdentifyState) -> None:
        text = self._words.say(state.line)
        if state.words:
            text = self._words.text("identify/line-and-words", line=text, words=state.words)
        kind, icon = _LINES[state.look_up]
        self._line.show_status(text, kind, icon)

    def _entry(self, means: Means) -> IdentityEntry:
        name = self._words.text(f"identify/{means.value}-field")
        if means is Means.PHONE:
            entry = IdentityEntry(self._theme, means, name, shown=grouped, kept=digits_of)
        else:
            entry = IdentityEntry(self._theme, means, name)
        entry.typed.connect(self.text_changed)
        entry.clear_all.connect(self.clear_requested)
        return entry

    def _build(self) -> None:
        # A phone number and its country code are read from left to right in every language.
        numbers = QWidget()
        numbers.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = ScaledRow(self._theme, numbers)
        row.addWidget(self.country)
        for entry in self._entries.values():
            row.addWidget(entry, 1)
        self._column.addWidget(self._label)
        self._column.addWidget(numbers)
        self._column.addWidget(self._line)
