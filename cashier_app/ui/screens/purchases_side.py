"""The right side of Purchases: the chosen sale and its receipt, or the money to give back."""

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.purchases_state import GiveBackRow, PurchasesState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_card import PastSaleCard
from cashier_app.ui.screens.past_sale_faces import who
from cashier_app.ui.screens.purchases_cancel import asked_to_cancel
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.totals_card import TotalsRow

_PRINT = 64
_PRINT_COMPACT = 56
_LINE_LINES = 3


class PurchasesSide(QWidget):
    """A card, a line for what was done last, and what can be done with the chosen purchase.

    While something to give back is chosen, or a purchase is to be cancelled, the question for it
    has the place of all of them.
    """

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._sale = PastSaleCard(theme, words, "purchases", rewarded=True)
        self._hint = _Hint(theme)
        self._line = StatusLine(theme, "purchases/line", lines=_LINE_LINES)
        self.print_again = ActionButton(
            theme, "purchases/print-receipt-again", words.text("purchases/print"), size="large",
            icon="printer", hint="F9", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.cancel = ActionButton(
            theme, "purchases/cancel-this-purchase", words.text("cancel/button"), size="large",
            variant="danger-outline", icon="undo-2", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.question = QuestionPanel(theme, "purchases")
        self.cancelling = QuestionPanel(theme, "purchases")
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        for part in (self._sale, self._hint):
            self._usual_column.addWidget(part, 1)
        self._usual_column.addWidget(self._line)
        self._usual_column.addWidget(self.print_again)
        self._usual_column.addWidget(self.cancel)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._usual, 1)
        for panel in (self.question, self.cancelling):
            column.addWidget(panel, 1)
            panel.put_away()

    def show_state(self, state: PurchasesState) -> None:
        """Show this state."""
        asks = state.chosen is not None or state.cancel is not None
        self._usual.setVisible(not asks)
        if state.chosen is None:
            self.question.put_away()
        else:
            self.question.ask(self._asked(state.chosen))
        if state.cancel is None or state.chosen is not None:
            self.cancelling.put_away()
        else:
            appears = self.cancelling.isHidden()
            self.cancelling.ask(asked_to_cancel(self._words, state.cancel, state))
            if appears:
                self.cancelling.focus_way_back()
        if not asks:
            self._show_usual(state)

    def _show_usual(self, state: PurchasesState) -> None:
        shown = None if state.giving_back else state.detail
        self._sale.setVisible(shown is not None)
        self._hint.setVisible(shown is None)
        if shown is not None:
            self._sale.show_sale(shown)
        words = self._words
        key = "choose-owed" if state.give_backs else "nothing-owed"
        hint = words.text(f"purchases/{key}" if state.giving_back else "purchases/choose")
        why = words.text("purchases/why-owed") if state.giving_back and state.give_backs else ""
        self._hint.show_hint(hint, why)
        self._show_line(state)
        self.print_again.setVisible(not state.giving_back)
        reason = "no-receipt" if shown is not None else "nothing-chosen"
        self.print_again.set_available(state.can_print, words.text(f"purchases/{reason}"))
        self.cancel.setVisible(not state.giving_back)
        why_not = "" if state.cannot_cancel is None else words.text(f"cancel/{state.cannot_cancel}")
        self.cancel.set_available(state.cannot_cancel is None, why_not)

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._sale.set_compact(compact)
        px = self._theme.px
        for panel in (self.question, self.cancelling):
            panel.set_compact(compact)
        for button in (self.print_again, self.cancel):
            button.setFixedHeight(px(_PRINT_COMPACT if compact else _PRINT))
        self._usual_column.setSpacing(px(8 if compact else 12))

    @property
    def spoken(self) -> str:
        """What was done last, in words."""
        return self._line.words

    def _show_line(self, state: PurchasesState) -> None:
        if state.line is None:
            self._line.show_status("")
            return
        said = self._words.say(state.line)
        if state.trouble:
            self._line.show_status(said, "warn", "triangle-alert")
        else:
            self._line.show_status(said, "ok", "check")

    def _asked(self, row: GiveBackRow) -> Asked:
        words = self._words
        customer = who(words, row.customer)
        return Asked(
            title=words.text("purchases/give-back-title", amount=row.amount),
            explanation=words.text(
                "purchases/give-back-explained", customer=customer, number=row.number
            ),
            keep=words.text("purchases/keep-owed"),
            keep_name="keep-in-the-list",
            confirm=words.text("purchases/given-back"),
            confirm_name="given-back",
            rows=(
                TotalsRow(
                    "give-back-in-cash",
                    words.text("purchases/give-back-cash"),
                    words.money(row.amount),
                ),
            ),
            destructive=False,
        )


class _Hint(Card):
    """What to do while nothing is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(kind="quiet")
        self._words = Label(
            theme, style="body-large", weight=600, lines=2, align=CENTRE,
            object_name="purchases/hint",
        )  # fmt: skip
        self._why = Label(theme, style="body", colour="text-muted", lines=3, align=CENTRE)
        column = ScaledColumn(theme, self, gap=12, across=28, down=18)
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._why)
        column.addStretch(1)

    def show_hint(self, words: str, why: str) -> None:
        """Show what to do, and why."""
        self._words.show_text(words)
        self._why.show_text(why)
        self._why.setVisible(bool(why))
