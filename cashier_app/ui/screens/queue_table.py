"""The list of what waits to be sent: newest on top, with its number in the head."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.queue_state import QueueRow, QueueState
from cashier_app.presenters.sale_detail import Standing
from cashier_app.services.ports import OutboxKind
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_faces import (
    STANDING_FACES,
    spoken_standing,
    standing_words,
    when,
    who,
)
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.count_badge import CountBadge
from cashier_app.ui.widgets.empty_place import Nothing
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_table import RowTable, TableLine
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow, margins
from cashier_app.ui.widgets.table_row import Cell, Column

_HEAD = 64
_HEAD_COMPACT = 52
_FOOT = 43
_FOOT_COMPACT = 34
_ROW = 68
_ROW_COMPACT = 58


class QueueTable(Card):
    """Head with the way to all purchases, the rows, and what they come to."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self._shown: tuple[tuple[QueueRow, ...], date] | None = None
        self._lines: list[TableLine] = []
        self.table = RowTable(theme, "queue/rows", words.text("queue/rows"))
        self.back = ActionButton(
            theme, "queue/all-purchases", words.text("queue/all-purchases"), variant="quiet",
            size="small", icon="arrow-left",
        )  # fmt: skip
        self._title = Label(theme, words.text("queue/title"), "heading", object_name="queue/title")
        self._count = CountBadge(theme, "queue/count")
        self._sum = Label(theme, style="caption", colour="text-muted", object_name="queue/sum")
        self._order = Label(theme, style="caption", colour="text-muted", align=END)
        self._head = QWidget()
        self._foot = QWidget()
        self._head_row = ScaledRow(theme, self._head, gap=10)
        self._build()

    def show_state(self, state: QueueState) -> None:
        """Show the rows of this state."""
        words = self._words
        count = len(state.rows) + state.hidden
        sums = tuple(self._sums(state))
        self._sum.show_text(" · ".join(sums))
        self._order.show_text(self._what_is_first(state, sums))
        self._count.show_count(count, words.text("queue/count", n=count))
        if (state.rows, state.today) != self._shown:
            self._shown = state.rows, state.today
            self._lines = [self._line(row, state) for row in state.rows]
        self.table.show_lines(
            self._lines,
            state.selected,
            self._nothing(state.in_work),
        )

    def fit(self, *, compact: bool) -> None:
        """Give the parts the sizes of this layout."""
        px = self._theme.px
        words = self._words
        total, state = (92, 162) if compact else (110, 198)
        self.table.set_columns(
            (
                Column(words.text("queue/receipt"), 112 if compact else 136),
                Column(words.text("queue/customer")),
                Column(words.text("queue/total"), total, end=True, after=16 if compact else 32),
                Column(words.text("queue/state"), state),
            ),
            height=_ROW_COMPACT if compact else _ROW,
            compact=compact,
        )
        self._head.setFixedHeight(px(_HEAD_COMPACT if compact else _HEAD))
        self._foot.setFixedHeight(px(_FOOT_COMPACT if compact else _FOOT))
        self._head_row.setContentsMargins(margins(self.layoutDirection(), px(16), 0, px(8), 0))

    def _sums(self, state: QueueState) -> Iterator[str]:
        """Say what waits, purchases first; nothing is said of what is not there."""
        if state.purchases:
            yield self._words.text("queue/sum", n=state.purchases, total=state.total)
        if state.undoing:
            yield self._words.text("queue/sum-undoing", n=state.undoing)

    def _what_is_first(self, state: QueueState, sums: Sequence[str]) -> str:
        """Say which rows go first; two sums need the place for themselves on a small screen."""
        if state.hidden:
            return self._words.text("queue/older", n=state.hidden)
        return self._words.text("queue/order") if len(sums) <= 1 else ""

    def _nothing(self, in_work: str) -> Nothing:
        text = self._words.text
        if in_work:
            hint = text("queue/in-work-hint", number=in_work)
            return Nothing("hourglass", text("queue/in-work"), hint)
        return Nothing("cloud-check", text("queue/nothing"), text("queue/nothing-hint"))

    def _line(self, row: QueueRow, state: QueueState) -> TableLine:
        words = self._words
        moment = "" if row.at is None else when(words, row.at, state.today)
        not_known = words.text("past-sale/no-total")
        customer = not_known if row.total is None else who(words, row.customer)
        total = not_known if row.total is None else words.money(row.total)
        face = STANDING_FACES[row.standing]
        cells = (
            Cell(row.number, moment, weight=600, amount=True),
            Cell(customer, whole=True),
            Cell(total, amount=True),
            Cell(
                standing_words(words, row.standing),
                self._second(row),
                tag=face.kind,
                icon=face.icon,
            ),
        )
        name = words.text(
            f"queue/row-{row.kind.value}",
            number=row.number,
            customer=customer,
            total=total,
            state=spoken_standing(words, row.standing),
        )
        return TableLine(row.id, cells, name)

    def _second(self, row: QueueRow) -> str:
        if row.kind is not OutboxKind.PURCHASE:  # a cancellation, or a return of goods
            return self._words.text(f"queue/{row.kind.value}")
        return self._words.text(f"queue/purchase-{_SECOND.get(row.standing, 'waiting')}")

    def _build(self) -> None:
        self._head_row.addWidget(self._title)
        self._head_row.addWidget(self._count)
        self._head_row.addStretch(1)
        self._head_row.addWidget(self.back)
        foot = ScaledRow(self._theme, self._foot, gap=12, across=16)
        foot.addWidget(self._sum, 1)
        foot.addWidget(self._order)
        column = ScaledColumn(self._theme, self, gap=0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._theme))
        column.addWidget(self.table, 1)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._foot)


_SECOND = {
    Standing.BEING_CHECKED: "being-checked",
    Standing.REFUSED: "refused",
    Standing.NEEDS_A_PERSON: "needs-a-person",
}
