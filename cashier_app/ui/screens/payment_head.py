"""The head of the Payment screen: title, count, what happened, and the way back to the basket."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import PaymentState
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine

_HEIGHT = 50
_HEIGHT_COMPACT = 60
_LINES = 2
_LINES_COMPACT = 3


class PaymentHead(QWidget):
    """The line of words has its place between the title and the button, two lines high.

    `Change basket` gives its place to `Back to basket` where nothing has to be cancelled for it.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._items = Label(theme, "", "body-large", colour="text-muted")
        self._line = StatusLine(theme, "payment/line", lines=2, icon_px=18)
        self.change_basket = ActionButton(
            theme,
            "payment/change-basket",
            words.text("payment/change-basket"),
            size="small",
            icon="shopping-basket",
        )
        self.back = ActionButton(
            theme,
            "payment/back-to-basket",
            words.text("payment/back"),
            size="small",
            icon="arrow-left",
            hint="Esc",
        )
        self.change_basket.keep_picture()
        self._build()

    def show_state(self, state: PaymentState) -> None:
        """Show count, words and button of this state."""
        words = self._words
        self._items.show_text(words.text("payment/items", n=state.items))
        self._show_line(state)
        back = state.can_go_back and not state.refused
        # When it stands in the decision column, it must not be found here.
        self.back.setObjectName("payment/back-to-basket" if back else "")
        self.back.setVisible(back)
        self.change_basket.setVisible(not back and not state.refused)
        taken = "payment/money-was-taken" if state.parts else "payment/answer-awaited"
        self.change_basket.set_available(state.can_change_basket, words.text(taken))

    def set_compact(self, compact: bool) -> None:
        """Leave the icon of the button out, as on a small screen."""
        label = self._words.text("payment/change-basket")
        self.change_basket.set_label(label, icon="" if compact else "shopping-basket")
        self._line.set_lines(_LINES_COMPACT if compact else _LINES)
        self.setFixedHeight(self._theme.px(_HEIGHT_COMPACT if compact else _HEIGHT))

    def _show_line(self, state: PaymentState) -> None:
        # What a refusal says takes the place of the panel below.
        if state.line is None or state.refused:
            self._line.show_status("")
            return
        text = self._words.say(state.line)
        if state.alarming:
            self._line.show_status(text, "bad", "circle-alert")
        else:
            self._line.show_status(text, "text", "info")

    def _build(self) -> None:
        title = ScaledColumn(self._theme, gap=0)
        title.addStretch()
        heading = self._words.text("payment/title")
        title.addWidget(Label(self._theme, heading, "heading", object_name="payment/title"))
        title.addWidget(self._items)
        title.addStretch()
        row = ScaledRow(self._theme, self, gap=20)
        row.addLayout(title)
        row.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.change_basket)
        row.addWidget(self.back)
