"""The amount of a spend request: field, what is wrong with it, and the quick amounts."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.spend_request_state import SpendState
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.amount_button import AmountButton
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.notice import Notice, NoticeLine
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine

_QUICK = ("least", "half", "most")
_QUICK_HEIGHT = 88
_QUICK_HEIGHT_COMPACT = 68
_ENTRY_HEIGHT = 96
_ENTRY_HEIGHT_COMPACT = 76


class SpendAmount(QWidget):
    """The left half of the work area.

    Signals:
        quick_chosen: the amount (`Decimal`) that was tapped.
    """

    quick_chosen = Signal(object)

    def __init__(
        self, theme: Theme, words: Words, currency: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        name = words.text("spend-request/amount")
        self.entry = AmountEntry(
            theme, "spend-request/amount-to-spend", name, currency, tone="reward"
        )
        self._line = StatusLine(theme, "spend-request/line")
        self._notice = Notice(theme, "spend-request/notice")
        self._amounts: dict[str, Decimal | None] = {}
        self._quick = {quick: self._quick_button(quick) for quick in _QUICK}
        self._column = ScaledColumn(theme, self, gap=14)
        self._build(name)

    def show_state(self, state: SpendState) -> None:
        """Show amount, line and quick amounts of this state."""
        words = self._words
        self.entry.show_amount("" if state.amount is None else words.money(state.amount))
        self.entry.set_wrong(state.alarming and state.amount is not None)
        self._show_line(state)
        self._show_notice(state)
        self._amounts = {"least": state.least, "half": state.half, "most": state.most}
        for quick, button in self._quick.items():
            self._show_quick(button, quick, state)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        self.entry.setFixedHeight(px(_ENTRY_HEIGHT_COMPACT if compact else _ENTRY_HEIGHT))
        for button in self._quick.values():
            button.setFixedHeight(px(_QUICK_HEIGHT_COMPACT if compact else _QUICK_HEIGHT))
        self._column.setSpacing(px(8 if compact else 14))

    def _show_line(self, state: SpendState) -> None:
        if state.line is None or _says_it_in_notice(state):
            self._line.show_status("")
        elif state.alarming:
            self._line.show_status(self._words.say(state.line), "bad", "circle-alert")
        else:
            self._line.show_status(self._words.say(state.line), "ok", "circle-check")

    def _show_notice(self, state: SpendState) -> None:
        """Show CRM.COM's own words, where it said something; else what pressing the button does."""
        words = self._words
        if not state.words:
            line = NoticeLine("", words.text("spend-request/spent-at-once"))
            self._notice.show_message("plain", "info", "", [line])
            return
        title = words.text("spend-request/nothing-spent")
        if state.line is not None and _says_it_in_notice(state):
            title = words.say(state.line)
        line = NoticeLine(words.text("spend-request/crm-words"), state.words)
        self._notice.show_message("bad", "circle-alert", title, [line])

    def _show_quick(self, button: AmountButton, quick: str, state: SpendState) -> None:
        words = self._words
        amount = self._amounts[quick]
        shown = "–" if amount is None else words.money(amount)
        button.set_amount(shown, words.text(f"spend-request/{quick}"))
        button.set_description("" if amount is None else shown)
        reason = "answer-awaited" if state.sending else "no-such-amount"
        possible = amount is not None and not state.sending
        button.set_available(possible, words.text(f"spend-request/{reason}"))
        button.set_selected(amount is not None and amount == state.amount)

    def _quick_button(self, quick: str) -> AmountButton:
        button = AmountButton(
            self._theme,
            f"spend-request/{quick}-amount",
            "",
            accessible_name=self._words.text(f"spend-request/{quick}-amount"),
            amount_px=24,
            height=_QUICK_HEIGHT_COMPACT,
        )
        button.clicked.connect(lambda: self.quick_chosen.emit(self._amounts[quick]))
        return button

    def _build(self, name: str) -> None:
        theme = self._theme
        over = ScaledColumn(theme, gap=7)
        over.addWidget(Label(theme, name, "body-large", weight=600, accessible_name=None))
        over.addWidget(self.entry)
        over.addWidget(self._line)
        self._column.addLayout(over)
        quick = ScaledRow(theme)
        for button in self._quick.values():
            quick.addWidget(button, 1)
        self._column.addLayout(quick)
        self._column.addStretch()
        self._column.addWidget(self._notice)


def _says_it_in_notice(state: SpendState) -> bool:
    """Whether the line is about a refusal and not about an amount in the field."""
    return bool(state.words) and state.amount is None
