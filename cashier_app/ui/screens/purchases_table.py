"""The list of Purchases: this till's sales, or in its place what is to be given back."""

from datetime import date

from PySide6.QtWidgets import QWidget

from cashier_app.presenters.purchases_state import GiveBackRow, PurchaseRow, PurchasesState
from cashier_app.presenters.sale_detail import Standing
from cashier_app.texts.words import Words
from cashier_app.ui.screens.past_sale_faces import (
    STANDING_FACES,
    TAKEN_BACK,
    spoken_standing,
    standing_words,
    when,
    who,
)
from cashier_app.ui.screens.purchases_find import PurchasesFind
from cashier_app.ui.text_painting import END
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.empty_place import Nothing
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.row_table import RowTable, TableLine
from cashier_app.ui.widgets.rule import Rule
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow, margins
from cashier_app.ui.widgets.status_line import StatusLine
from cashier_app.ui.widgets.table_row import Cell, Column

_HEAD = 56
_HEAD_COMPACT = 48
_FOOT = 52
_ROW = 64
_ROW_COMPACT = 56
_NOTHING = "–"


def _list_of(state: PurchasesState) -> str:
    """Return which list stands in the table, for those who hear it."""
    if state.giving_back:
        return "give-backs"
    return "rows" if state.customer is None else "rows-hers"


class PurchasesTable(Card):
    """Head, rows and foot; the head of what is to be given back leads to the sales again."""

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._words = words
        self._giving_back = False
        self._compact = False
        self._shown: tuple[tuple[PurchaseRow, ...], date] | None = None
        self._lines: list[TableLine] = []
        self.table = RowTable(theme, "purchases/rows", words.text("purchases/rows"))
        self.all = ActionButton(
            theme, "purchases/all-purchases", words.text("purchases/all"), variant="quiet",
            size="small", icon="arrow-left",
        )  # fmt: skip
        self.more = ActionButton(
            theme, "purchases/show-older-purchases", words.text("purchases/more"), variant="quiet",
            size="small", icon="chevron-down",
        )  # fmt: skip
        # The tab above has the same name, and says that it is the place one is in.
        self._title = Label(
            theme, style="title", object_name="purchases/title", accessible_name=None
        )
        self.by_number = ActionButton(
            theme, "purchases/find-by-receipt-number", words.text("purchases/find"),
            accessible_name=words.text("purchases/find-spoken"), variant="quiet", size="small",
            icon="search",
        )  # fmt: skip
        self.by_day = ActionButton(
            theme, "purchases/find-by-date", words.text("purchases/find-day"),
            accessible_name=words.text("purchases/find-day-spoken"), variant="quiet",
            size="small",
        )  # fmt: skip
        self.pad = PurchasesFind(theme, words)
        self._apart = StatusLine(theme, "purchases/apart")
        self._days = Label(theme, style="body", colour="text-muted")
        self._count = Label(theme, style="caption", colour="text-muted")
        self._scan = Label(
            theme, words.text("purchases/scan"), "caption", colour="text-muted", align=END
        )
        self._head = QWidget()
        self._foot = QWidget()
        self._head_row = ScaledRow(theme, self._head, gap=10)
        self._foot_row = ScaledRow(theme, self._foot, gap=12)
        self._build()

    def show_state(self, state: PurchasesState) -> None:
        """Show the rows of this state."""
        words = self._words
        if state.giving_back != self._giving_back:
            self._giving_back = state.giving_back
            self._set_columns()
        giving = state.giving_back
        self.all.setVisible(giving)
        more = state.more and not giving
        self.more.setVisible(more)
        self._show_finding(state)
        self._scan.setVisible(not more and not giving and not state.customer)
        end = self._theme.px(8 if more else 16)
        start = self._theme.px(16)
        self._foot_row.setContentsMargins(margins(self.layoutDirection(), start, 0, end, 0))
        self._title.show_text(words.text("purchases/give-backs" if giving else "purchases/title"))
        self._days.show_text("" if giving else self._which_days(state))
        self.table.call(words.text(f"purchases/{_list_of(state)}"))
        if giving:
            self._count.show_text(words.text("purchases/owed", amount=state.owed))
            self.table.show_lines(
                [self._owed(row, state) for row in state.give_backs],
                state.chosen.key if state.chosen else "",
                Nothing(
                    "hand-coins",
                    words.text("purchases/nothing-owed"),
                    words.text("purchases/nothing-owed-hint"),
                ),
            )
            return
        count = words.text("purchases/count", n=len(state.rows))
        fetching = state.loading or (state.customer is not None and state.fetching)
        # An empty list says it as well, and in more words.
        self._count.show_text(
            words.text("purchases/fetching") if fetching else count,
            accessible_name=None if state.loading else "",
        )
        if (state.rows, state.today) != self._shown:
            self._shown = state.rows, state.today
            self._lines = [self._sale(row, state) for row in state.rows]
        self.table.show_lines(self._lines, state.selected, self._nothing(state))

    def _nothing(self, state: PurchasesState) -> Nothing:
        """Return what an empty list says."""
        words = self._words
        if state.loading:
            return Nothing("hourglass", words.text("purchases/fetching"))
        if state.day is not None:
            title, hint = "nothing-that-day", "nothing-that-day-hint"
        else:
            title = "nothing"
            hint = "nothing-hint" if state.customer is None else "nothing-hers-hint"
        # The pad leaves a small screen no room for more than what there is not.
        little_room = self._compact and state.typed is not None
        return Nothing(
            "history",
            words.text(f"purchases/{title}", n=state.days),
            "" if little_room else words.text(f"purchases/{hint}"),
        )

    def _which_days(self, state: PurchasesState) -> str:
        if state.day is not None:
            return self._words.weekday(state.day, with_year=True)
        return self._words.text("purchases/days", n=state.days)

    def _show_finding(self, state: PurchasesState) -> None:
        giving = state.giving_back
        self.by_number.setVisible(not giving)
        typed = None if giving else state.typed
        self.pad.show_typed(typed, self._words.text("purchases/no-number"), by_day=state.by_day)
        self.by_day.setVisible(not giving and state.customer is None)
        day = self._words.text("purchases/find-day")
        spoken = self._words.text("purchases/find-day-spoken")
        if state.day is not None:
            day = spoken = self._words.text("purchases/all-days")
        self.by_day.set_label(day, accessible_name=spoken)
        self._foot.setVisible(typed is None)
        apart = "" if state.apart is None or giving else self._words.say(state.apart)
        self._apart.show_status(apart, "warn", "cloud-off" if apart else "")
        self._apart.setVisible(bool(apart))

    def fit(self, *, compact: bool) -> None:
        """Give the parts the sizes of this layout."""
        px = self._theme.px
        self._compact = compact
        self._set_columns()
        self._head.setFixedHeight(px(_HEAD_COMPACT if compact else _HEAD))
        self._foot.setFixedHeight(px(_FOOT))
        self._head_row.setContentsMargins(margins(self.layoutDirection(), px(16), 0, px(8), 0))

    def _set_columns(self) -> None:
        height = _ROW_COMPACT if self._compact else _ROW
        columns = self._owed_columns() if self._giving_back else self._sale_columns()
        self.table.set_columns(columns, height=height, compact=self._compact)

    def _sale_columns(self) -> tuple[Column, ...]:
        text = self._words.text
        amount, gap, state = (78, 10, 156) if self._compact else (108, 16, 176)
        return (
            Column(text("purchases/when"), after=gap),
            Column(text("purchases/total"), amount, end=True, after=gap),
            Column(text("purchases/earned"), amount, end=True, after=gap),
            Column(text("purchases/spent"), amount, end=True, after=gap + gap),
            Column(text("purchases/state"), state),
        )

    def _owed_columns(self) -> tuple[Column, ...]:
        text = self._words.text
        return (
            Column(text("purchases/when"), 150 if self._compact else 180),
            Column(text("purchases/customer")),
            Column(text("purchases/amount"), 120, end=True),
        )

    def _sale(self, row: PurchaseRow, state: PurchasesState) -> TableLine:
        words = self._words
        moment = when(words, row.at, state.today)
        face = STANDING_FACES[row.standing]
        undone = row.standing in TAKEN_BACK
        total = words.text("past-sale/no-total") if row.total is None else words.money(row.total)
        earned = _NOTHING if row.earned is None or undone else words.money(row.earned)
        spent = words.money(row.spent) if row.spent and not undone else _NOTHING
        cells = (
            Cell(moment, row.number, weight=600, whole=True),
            Cell(total, amount=True, struck=row.standing is Standing.CANCELLED),
            Cell(earned, amount=True, colour="reward-text"),
            Cell(spent, amount=True),
            Cell(standing_words(words, row.standing), tag=face.kind, icon=face.icon),
        )
        name = words.text(
            "purchases/row",
            number=row.number,
            when=when(words, row.at, state.today, within=True),
            total=total,
            state=spoken_standing(words, row.standing),
        )
        return TableLine(row.key, cells, name)

    def _owed(self, row: GiveBackRow, state: PurchasesState) -> TableLine:
        words = self._words
        cells = (
            Cell(when(words, row.at, state.today), row.number, weight=600, whole=True),
            Cell(who(words, row.customer, recorded=True), whole=True),
            Cell(words.money(row.amount), amount=True, weight=600, colour="reward-text"),
        )
        name = words.text(
            "purchases/give-back-row",
            amount=row.amount,
            number=row.number,
            customer=who(words, row.customer, short=True, recorded=True),
        )
        return TableLine(row.key, cells, name)

    def _build(self) -> None:
        for part in (self._title, self._days):
            self._head_row.addWidget(part)
        self._head_row.addStretch(1)
        self._head_row.addWidget(self.by_day)
        self._head_row.addWidget(self.by_number)
        self._head_row.addWidget(self.all)
        self._foot_row.addWidget(self._count)
        self._foot_row.addWidget(self._apart, 8)
        self._foot_row.addStretch(1)
        self._foot_row.addWidget(self._scan)
        self._foot_row.addWidget(self.more)
        column = ScaledColumn(self._theme, self, gap=0)
        column.addWidget(self._head)
        column.addWidget(Rule(self._theme))
        column.addWidget(self.table, 1)
        column.addWidget(Rule(self._theme))
        column.addWidget(self._foot)
        column.addWidget(self.pad)
