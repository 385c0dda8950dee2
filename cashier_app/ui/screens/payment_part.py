"""One part of a split payment in the list, and the question before it is undone."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.payment_state import PartRow
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.icon import Icon
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_HEIGHT = 72
_ICONS = {
    TenderKind.CASH: "banknote",
    TenderKind.CARD: "credit-card",
    TenderKind.EXCHANGE: "refresh-cw",
}
# What is pressed to undo a part: its words, and its identifier.
_CONFIRMS = {
    TenderKind.CASH: ("payment/give-back-cash", "give-back"),
    TenderKind.CARD: ("payment/voided", "voided-on-the-terminal"),
    TenderKind.EXCHANGE: ("payment/put-back", "put-back"),
}


class PartView(QWidget):
    """Kind, detail, amount and *Remove*; the question takes the place of all four.

    Signals:
        remove_requested: the place (`int`) of this part.
        removal_confirmed: the money was given back or voided.
        kept: the part is to stay.
    """

    remove_requested = Signal(int)
    removal_confirmed = Signal()
    kept = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._place = 0
        self._icon = Icon(theme, "banknote", px=28)
        self._kind = Label(theme, "", "row", weight=600, accessible_name=None)
        self._detail = Label(theme, "", "caption", colour="text-muted", accessible_name=None)
        self._amount = Label(theme, "", "amount-tile", amount=True, align=END, accessible_name=None)
        self._remove = ActionButton(theme, "", words.text("payment/remove"), size="small")
        self._confirm = ActionButton(theme, "", "", variant="danger", size="small")
        self._keep = ActionButton(theme, "", words.text("payment/keep"), size="small", hint="Esc")
        self._row = ScaledRow(theme, gap=14)
        self._part = QWidget()
        self._question = QWidget()
        self._build()

    def show_part(self, part: PartRow, *, asks: bool) -> None:
        """Show a part, or the question whether to undo it.

        Args:
            part: the part.
            asks: whether the question stands in its place.
        """
        words = self._words
        self._place = part.place
        kind = words.text(f"payment/{part.kind.value}")
        detail = words.say(part.detail)
        amount = words.money(part.amount)
        self.setAccessibleName(
            spoken(words.text("payment/part", kind=kind, amount=amount, detail=detail))
        )
        self._icon.show_icon(_ICONS[part.kind])
        self._kind.show_text(kind)
        self._detail.show_text(detail)
        self._amount.show_text(amount)
        self._name_buttons(part, asks=asks)
        self._part.setVisible(not asks)
        self._question.setVisible(asks)

    def set_compact(self, compact: bool) -> None:
        """Leave the icon out and stand closer together, as on a small screen."""
        self._icon.setVisible(not compact)
        self._row.setSpacing(self._theme.px(8 if compact else 14))

    def sizeHint(self) -> QSize:
        return self._theme.size(300, _HEIGHT)

    def _name_buttons(self, part: PartRow, *, asks: bool) -> None:
        """Name what is in view; what is not must not be found in another part's place."""
        words = self._words
        kind = part.kind.value
        nth = "" if part.ordinal == 1 else f"-{part.ordinal}"
        key = f"payment/remove-{kind}{'-nth' if nth else ''}"
        name = words.text(key, place=part.ordinal)
        self._remove.set_label(words.text("payment/remove"), accessible_name=name)
        self._remove.setObjectName("" if asks else f"payment/remove-{kind}-payment{nth}")
        label, confirm = _CONFIRMS[part.kind]
        self._confirm.set_label(words.text(label, amount=part.amount))
        self._confirm.setObjectName(f"payment/{confirm}" if asks else "")
        self._keep.setObjectName("payment/keep" if asks else "")

    def _build(self) -> None:
        theme = self._theme
        lines = ScaledColumn(theme, gap=1)
        lines.addStretch()
        lines.addWidget(self._kind)
        lines.addWidget(self._detail)
        lines.addStretch()
        self._part.setLayout(self._row)
        self._row.addWidget(self._icon)
        self._row.addLayout(lines, 1)
        self._row.addWidget(self._amount)
        self._row.addWidget(self._remove)
        question = ScaledRow(theme, self._question, gap=8)
        question.addWidget(self._confirm, 1)
        question.addWidget(self._keep)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._part, 1)
        column.addWidget(self._question, 1)
        column.addWidget(Rule(theme))
        self._remove.clicked.connect(lambda: self.remove_requested.emit(self._place))
        self._confirm.clicked.connect(self.removal_confirmed)
        self._keep.clicked.connect(self.kept)
