"""The work area of card: what to take on the terminal, and what the terminal answered."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.payment_state import PaymentState, Question
from cashier_app.texts.words import Words
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.icon import Icon
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.text_entry import TextEntry

_EXPLANATION_WIDTH = 540
_DISC = 112
_ICON = 56


class CardWork(QWidget):
    """The amount to take, big, and below it the terminal's slip number and *Card declined*.

    It serves a whole payment by card, and a card part of a split payment in its place.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._picture = Icon(
            theme,
            "credit-card",
            px=_ICON,
            colour="accent-text",
            disc="accent-soft",
            disc_px=_DISC,
        )
        self._title = Label(theme, "", "title", px=22, align=CENTRE)
        self._amount = Label(theme, "", "amount-change", amount=True, align=CENTRE)
        self._explanation = Label(
            theme,
            words.text("payment/say-the-answer"),
            "body-large",
            colour="text-muted",
            align=CENTRE,
            lines=2,
        )
        self.terminal_receipt = TextEntry(
            theme,
            "payment/terminal-receipt-number",
            words.text("payment/terminal-receipt"),
            placeholder=words.text("payment/terminal-receipt-example"),
            height=64,
            left_to_right=True,
            accepts_scan=True,
        )
        self.declined = ActionButton(
            theme,
            "payment/card-declined",
            words.text("payment/card-declined"),
            size="large",
            icon="circle-x",
        )
        self._build()

    def show_state(self, state: PaymentState) -> None:
        """Show what to take: the rest, or the card part that was asked for."""
        part = state.question is Question.CARD_PART
        amount: Decimal = state.amount if part else state.totals.still_to_pay
        key = "take-part-on-terminal" if part else "take-on-terminal"
        shown = self._words.money(amount)
        self._title.show_text(self._words.text(f"payment/{key}"))
        name = self._words.text("payment/on-terminal", amount=amount)
        self._amount.show_text(shown, accessible_name=name)
        self.terminal_receipt.show_text(state.terminal_receipt)
        awaited = self._words.say(state.waits_reason)
        self.declined.set_available(not state.waits, awaited)

    def set_compact(self, compact: bool) -> None:
        """Leave the picture out, as on a small screen."""
        self._picture.setVisible(not compact)
        self._explanation.setFixedWidth(self._theme.px(_EXPLANATION_WIDTH))

    def _build(self) -> None:
        theme = self._theme
        column = ScaledColumn(theme, self, gap=14)
        column.addStretch()
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self._picture, 0, middle)
        column.addWidget(self._title)
        column.addWidget(self._amount)
        column.addWidget(self._explanation, 0, middle)
        column.addStretch()
        slip = ScaledColumn(theme, gap=6)
        any_slip = self._words.text("payment/terminal-receipt-if-any")
        slip.addWidget(Label(theme, any_slip, "caption", weight=600, accessible_name=None))
        slip.addWidget(self.terminal_receipt)
        answers = ScaledRow(theme, gap=12)
        answers.addLayout(slip, 1)
        answers.addWidget(self.declined, 1, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(answers)
