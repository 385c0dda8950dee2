"""How the printing of the receipt stands: a line while all is well, a red card when it is not."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.message import Message
from cashier_app.presenters.receipt_state import Printing, ReceiptState
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.icon import Icon
from cashier_app.ui.widgets.icon_badge import IconBadge
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeKind, NoticeLine
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_LINE = 82
_LINE_COMPACT = 68
_TROUBLE = 127
_TROUBLE_COMPACT = 124
_ICON = 28
# What stands in the line, its icon and the icon's colour; the red card says the rest.
_LINES = {
    Printing.PRINTING: ("printing", "printer", "text-muted"),
    Printing.PRINTED: ("printed", "printer-check", "success-text"),
    Printing.NO_PRINTER: ("no-printer", "printer-x", "text-muted"),
}


class PrinterLine(Card):
    """Printing, printed, or no printer, with *Print again* at its end."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self._icons = {
            printing: Icon(theme, icon, px=_ICON, colour=colour)
            for printing, (_, icon, colour) in _LINES.items()
        }
        self._state = Label(theme, style="row", weight=600, object_name="receipt/printer-state")
        self._second = Label(theme, style="caption", colour="text-muted")
        self.print_again = ActionButton(
            theme,
            "receipt/print-again",
            words.text("receipt/print-again"),
            icon="printer",
            hint="F9",
        )
        self._row = ScaledRow(theme, gap=14)
        self._build()

    @property
    def spoken(self) -> str:
        """What assistive technology says of it."""
        return self._state.accessibleName()

    def show_state(self, state: ReceiptState) -> None:
        """Show how the printing stands; in trouble the line is not in view and has no names."""
        line = _LINES.get(state.printing)
        self.setVisible(line is not None)
        self._state.setObjectName("receipt/printer-state" if line else "")
        self.print_again.setObjectName("receipt/print-again" if line else "")
        if line is None:
            return
        for printing, icon in self._icons.items():
            icon.setVisible(printing is state.printing)
        said = self._words.text(f"receipt/{line[0]}")
        name = self._words.text("receipt/printer-state", state=said)
        self._state.show_text(said, accessible_name=name)
        self._second.show_text(self._second_line(state))
        self.print_again.set_available(state.printing is Printing.PRINTED, said)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self.setFixedHeight(px(_LINE_COMPACT if compact else _LINE))
        self._row.setContentsMargins(px(24), 0, px(12), 0)

    def _second_line(self, state: ReceiptState) -> str:
        words = self._words
        if state.printing is Printing.NO_PRINTER:
            return words.text("receipt/no-printer-line")
        if state.printing is Printing.PRINTED and state.printed_at is not None:
            return words.text(
                "receipt/printed-at", printer=state.printer_name, time=state.printed_at
            )
        return state.printer_name

    def _build(self) -> None:
        lines = ScaledColumn(self._theme, gap=1)
        lines.addStretch()
        lines.addWidget(self._state)
        lines.addWidget(self._second)
        lines.addStretch()
        for icon in self._icons.values():
            self._row.addWidget(icon)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self.print_again)
        self.setLayout(self._row)


class PrinterTrouble(QWidget):
    """The red card: what happened, what is safe, what to do next; one node with a description.

    On a small screen its words are smaller and take as many lines as they need.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._state: ReceiptState | None = None
        self._compact = False
        self._box = Notice(theme, "receipt/printer-state", style="body-large")
        self._picture = IconBadge(theme, "printer-x", "bad", px=36, icon_px=36, radius=0)
        self._title = Label(theme, style="title", px=22, line_px=30, accessible_name=None)
        self._safe = _Paragraph(theme)
        self._next = _Paragraph(theme)
        self._build()

    @property
    def spoken(self) -> str:
        """What assistive technology says of it."""
        return f"{self._box.accessibleName()} {self._box.accessibleDescription()}"

    def show_state(self, state: ReceiptState) -> None:
        """Show the trouble of this state; without one the card is not in view and has no name."""
        self._state = state
        self.setVisible(state.trouble is not None)
        self._box.setObjectName("receipt/printer-state" if state.trouble else "")
        if state.trouble is None:
            return
        words = self._words
        title = words.say(state.trouble)
        safe = self._line("safe", state.safe)
        following = self._line("next", state.next_step)
        # Where nothing is known there is nothing to be red about.
        doubtful = state.printing is Printing.UNKNOWN
        kind: NoticeKind = "warn" if doubtful else "bad"
        icon = "triangle-alert" if doubtful else "printer-x"
        if self._compact:
            self._box.show_message(kind, icon, title, (safe, following))
        else:
            self._box.show_message(kind, "")
            self._picture.show_icon(icon, "warn" if doubtful else "bad")
            self._title.show_text(title)
            self._safe.show_line(safe)
            self._next.show_line(following)
        self._box.setAccessibleName(spoken(words.text("receipt/printer-state", state=title)))
        self._box.setAccessibleDescription(spoken(f"{safe.words} {following.words}"))

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._compact = compact
        for part in (self._picture, self._title, self._safe, self._next):
            part.setVisible(not compact)
        self._box.setFixedHeight(self._theme.px(_TROUBLE_COMPACT if compact else _TROUBLE))
        if self._state is not None:
            self.show_state(self._state)

    def _line(self, key: str, message: Message | None) -> NoticeLine:
        text = "" if message is None else self._words.say(message)
        return NoticeLine(self._words.text(f"receipt/{key}"), text)

    def _build(self) -> None:
        picture = ScaledColumn(self._theme, gap=0, down=18)
        picture.addWidget(self._picture)
        picture.addStretch()
        paragraphs = ScaledColumn(self._theme, gap=0)
        paragraphs.addWidget(self._safe)
        paragraphs.addWidget(self._next)
        lines = ScaledColumn(self._theme)
        lines.addStretch()
        lines.addWidget(self._title)
        lines.addLayout(paragraphs)
        lines.addStretch()
        row = ScaledRow(self._theme, self._box, gap=16, across=20)
        row.addLayout(picture)
        row.addLayout(lines, 1)
        ScaledColumn(self._theme, self, gap=0).addWidget(self._box)


class _Paragraph(QWidget):
    """A word that leads in bold, and the text after it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lead = Label(theme, "", "body-large", weight=700, line_px=25, accessible_name=None)
        self._text = Label(theme, "", "body-large", line_px=25, accessible_name=None)
        row = ScaledRow(theme, self, gap=5)
        row.addWidget(self._lead)
        row.addWidget(self._text, 1)

    def show_line(self, line: NoticeLine) -> None:
        """Show other words."""
        self._lead.show_text(line.lead)
        self._text.show_text(line.text)
