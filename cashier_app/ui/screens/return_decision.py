"""What a person has to decide about a return or a cancellation that cannot end by itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.decision import Told
from cashier_app.presenters.purchases_return_state import Open, ReturnDecision
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_BUTTON = 64
_BUTTON_COMPACT = 52
_KINDS = {
    Open.DEBT: "debt",
    Open.NOT_RECORDED: "stuck",
    Open.REST_NOT_KNOWN: "rest-not-known",
    Open.CANCEL_NOT_KNOWN: "cancel-not-known",
}


class ReturnDecisionPanel(QWidget):
    """The reason in words, the figures, and one button for each way on; there is no way back.

    Signals:
        collected, collected_by_card, waived: what becomes of a debt.
        sent_again, without_reward: what becomes of what CRM.COM did not record.
        told: her word (`Told`) on what CRM.COM refuses to say.
    """

    collected = Signal()
    collected_by_card = Signal()
    waived = Signal()
    sent_again = Signal()
    without_reward = Signal()
    told = Signal(object)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._card = Card(kind="danger-attention", object_name="purchases/decision")
        self._title = Label(theme, style="title", lines=2, object_name="purchases/decision-title")
        self._explanation = Label(theme, style="body", lines=5)
        self._said = Label(theme, style="body", lines=3)
        self._owes = RowFigure(theme, "purchases/to-collect", height=34)
        self._lost = RowFigure(theme, "purchases/not-given-again", height=34)
        self._collect = self._button("collect", "banknote")
        self._collect_card = self._button("collect-card", "credit-card")
        self._waive = self._button("waive", "ban")
        self._there = self._button("it-is-at-crm-com", "check")
        self._again = self._button("send-again", "cloud-upload")
        self._keep = self._button("keep-without-reward", "ban")
        self._cancelled = self._button("it-is-cancelled", "check")
        self._stands = self._button("it-is-not-cancelled", "ban")
        self._ask = self._button("ask-crm-com-again", "refresh-cw")
        self._build()
        self.hide()

    def show_decision(self, decision: ReturnDecision) -> None:
        """Show what is to be decided."""
        words = self._words
        debt = decision.open is Open.DEBT
        kind = _KINDS[decision.open]
        number, owes = decision.number, decision.owes
        self._title.show_text(words.text(f"returns/{kind}-title", number=number, amount=owes))
        self._explanation.show_text(words.text(f"returns/{kind}-explained"))
        said = words.text("returns/stuck-words", words=decision.words) if decision.words else ""
        self._said.show_text(said)
        self._said.setVisible(bool(said))
        self._owes.show_figure(words.text("returns/owes"), words.money(owes))
        self._lost.show_figure(words.text("returns/lost"), words.money(decision.lost))
        self._owes.setVisible(debt)
        self._lost.setVisible(debt and bool(decision.lost))
        for button, key in (
            (self._collect, "collect"),
            (self._collect_card, "collect-card"),
            (self._waive, "waive"),
        ):
            button.set_label(words.text(f"returns/{key}", amount=owes))
        offered = self._offered(decision.open)
        for button in self._buttons:
            button.setVisible(button in offered)
        self.show()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        px = self._theme.px
        for button in self._buttons:
            button.setFixedHeight(px(_BUTTON_COMPACT if compact else _BUTTON))
        self._column.setSpacing(px(8 if compact else 12))

    @property
    def _buttons(self) -> Sequence[ActionButton]:
        return (
            *self._offered(Open.DEBT),
            *self._offered(Open.REST_NOT_KNOWN),
            *self._offered(Open.CANCEL_NOT_KNOWN),
        )

    def _offered(self, open_: Open) -> Sequence[ActionButton]:
        """Return the ways on from there, in their order."""
        ways = {
            Open.DEBT: (self._collect, self._collect_card, self._waive),
            Open.NOT_RECORDED: (self._again, self._keep),
            Open.REST_NOT_KNOWN: (self._there, self._again, self._keep),
            Open.CANCEL_NOT_KNOWN: (self._cancelled, self._stands, self._ask),
        }
        return ways[open_]

    def _button(self, key: str, icon: str) -> ActionButton:
        amounts = key in ("collect", "collect-card", "waive")
        label = "" if amounts else self._words.text(f"returns/{key}")
        return ActionButton(self._theme, f"purchases/{key}", label, icon=icon, height=_BUTTON)

    def _build(self) -> None:
        inside = ScaledColumn(self._theme, self._card, gap=10, across=18, down=18)
        for part in (self._title, self._explanation, self._said, self._owes, self._lost):
            inside.addWidget(part)
        inside.addStretch(1)
        self._column = ScaledColumn(self._theme, self, gap=12)
        self._column.addWidget(self._card, 1)
        for button in self._buttons:
            self._column.addWidget(button)
        self._collect.clicked.connect(self.collected)
        self._collect_card.clicked.connect(self.collected_by_card)
        self._waive.clicked.connect(self.waived)
        self._again.clicked.connect(self.sent_again)
        self._keep.clicked.connect(self.without_reward)
        for button, told in (
            (self._there, Told.HAPPENED),
            (self._cancelled, Told.HAPPENED),
            (self._stands, Told.NOT_HAPPENED),
            (self._ask, Told.ASK_AGAIN),
        ):
            self._tells(button, told)

    def _tells(self, button: ActionButton, told: Told) -> None:
        button.clicked.connect(lambda: self.told.emit(told))
