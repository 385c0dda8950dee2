"""The right side of Purchases: the chosen sale and its receipt, or the money to give back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.purchases_state import GiveBackRow, PurchasesState
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_card import PastSaleCard
from cashier_app.ui.screens.past_sale_faces import who
from cashier_app.ui.screens.purchases_cancel import asked_to_cancel, give_back_rows
from cashier_app.ui.screens.purchases_claim import asked_to_claim
from cashier_app.ui.screens.purchases_return import ReturnGoodsPanel
from cashier_app.ui.screens.return_decision import ReturnDecisionPanel
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.question_panel import Asked, QuestionPanel
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.totals_card import TotalsRow

_PRINT = 56
_PRINT_COMPACT = 48
_LINE_LINES = 3


class PurchasesSide(QWidget):
    """A card, a line for what was done last, and what can be done with the chosen purchase.

    While something to give back is chosen, a purchase is to be cancelled, or goods come back, the
    question for it has the place of all of them.
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
        self.return_goods = ActionButton(
            theme, "purchases/return-some-goods", words.text("returns/button"), size="large",
            icon="package", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.returning = ReturnGoodsPanel(theme, words)
        self.decision = ReturnDecisionPanel(theme, words)
        self.add_customer = ActionButton(
            theme, "purchases/add-customer-to-this-purchase", words.text("claims/button"),
            size="large", icon="user-round", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.addendum = ActionButton(
            theme, "purchases/print-addendum", words.text("claims/addendum"), size="large",
            icon="printer", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.remove = ActionButton(
            theme, "purchases/remove-from-waiting-list", words.text("queue/remove"), size="large",
            variant="danger-outline", icon="undo-2", height=_PRINT_COMPACT,
        )  # fmt: skip
        self.claiming = QuestionPanel(theme, "purchases")
        self.question = QuestionPanel(theme, "purchases")
        self.cancelling = QuestionPanel(theme, "purchases")
        self._usual = QWidget()
        self._usual_column = ScaledColumn(theme, self._usual, gap=12)
        for part in (self._sale, self._hint):
            self._usual_column.addWidget(part, 1)
        self._usual_column.addWidget(self._line)
        papers = ScaledRow(theme, gap=8)
        for button in (self.print_again, self.addendum):
            papers.addWidget(button, 1)
        self._usual_column.addWidget(self.add_customer)
        self._usual_column.addLayout(papers)
        for button in (self.return_goods, self.remove, self.cancel):
            self._usual_column.addWidget(button)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._usual, 1)
        for panel in (self.question, self.cancelling, self.claiming):
            column.addWidget(panel, 1)
            panel.put_away()
        for place in (self.returning, self.decision):
            column.addWidget(place, 1)

    def show_state(self, state: PurchasesState) -> None:
        """Show this state."""
        asks = state.chosen is not None or state.cancel is not None
        if asks or state.claim is None:
            self.claiming.put_away()
        else:
            self.claiming.ask(asked_to_claim(self._words, state.claim))
            asks = True
        asks = self._show_return(state, hidden=asks) or asks
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

    def _show_return(self, state: PurchasesState, *, hidden: bool) -> bool:
        """Show what goods come back, or what is to be decided about them; whether any is shown."""
        panel = None if hidden else state.returning
        decision = None if hidden or panel is not None else state.decision
        if panel is None:
            self.returning.put_away()
        else:
            appears = self.returning.isHidden()
            self.returning.show_panel(panel)
            if appears:
                self.returning.focus_way_back()
        if decision is None:
            self.decision.hide()
        else:
            self.decision.show_decision(decision)
        return panel is not None or decision is not None

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
        # An empty list says it itself.
        self._hint.show_hint(hint, why, spoken=not state.giving_back or bool(state.give_backs))
        self._show_line(state)
        self.print_again.setVisible(not state.giving_back)
        reason = "no-receipt" if shown is not None else "nothing-chosen"
        self.print_again.set_available(state.can_print, words.text(f"purchases/{reason}"))
        self._show_ways_back(state)

    def _show_ways_back(self, state: PurchasesState) -> None:
        """Show how the chosen purchase can be undone, whole or in part."""
        words = self._words
        self.remove.setVisible(state.can_remove and not state.giving_back)
        self.cancel.setVisible(not state.can_remove and not state.giving_back)
        why_not = "" if state.cannot_cancel is None else words.text(f"cancel/{state.cannot_cancel}")
        self.cancel.set_available(state.cannot_cancel is None, why_not)
        ways = state.ways
        self.add_customer.setVisible(ways.offered and not state.giving_back)
        against = words.text(f"claims/{ways.against.value}") if ways.against else ""
        self.add_customer.set_available(not against, against)
        self.addendum.setVisible(ways.addendum and not state.giving_back)
        self.return_goods.setVisible(not state.giving_back)
        key = state.cannot_return
        self.return_goods.set_available(key is None, words.text(f"returns/{key}") if key else "")

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._sale.set_compact(compact)
        px = self._theme.px
        for panel in (
            self.question, self.cancelling, self.claiming, self.returning, self.decision,
        ):  # fmt: skip
            panel.set_compact(compact)
        for button in self._acts:
            button.setFixedHeight(px(_PRINT_COMPACT if compact else _PRINT))
        self._usual_column.setSpacing(px(8 if compact else 12))

    @property
    def _acts(self) -> Sequence[ActionButton]:
        """What can be done with the chosen purchase, from the top."""
        return (
            self.add_customer, self.addendum, self.print_again, self.return_goods, self.remove,
            self.cancel,
        )  # fmt: skip

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
        customer = who(words, row.customer, recorded=True)
        in_cash = words.text("purchases/give-back-cash")
        rows = [TotalsRow("give-back-in-cash", in_cash, words.money(row.amount))]
        explained = "purchases/give-back-explained"
        if row.exchange:
            rows = list(give_back_rows(words, row.back))
            explained = "purchases/exchange-explained"
        if row.customer is None:
            explained += "-nobody"
        return Asked(
            title=words.text("purchases/give-back-title", amount=row.amount),
            explanation=words.text(explained, customer=customer, number=row.number),
            keep=words.text("purchases/keep-owed"),
            keep_name="keep-in-the-list",
            confirm=words.text("purchases/given-back"),
            confirm_name="given-back",
            rows=rows,
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

    def show_hint(self, words: str, why: str, *, spoken: bool) -> None:
        """Show what to do, and why."""
        self._words.show_text(words, accessible_name="" if spoken else None)
        self._why.show_text(why)
        self._why.setVisible(bool(why))
