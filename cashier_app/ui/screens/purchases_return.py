"""The goods of a past sale that come back, chosen line by line, and what it will come to."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cashier_app.presenters.purchases_return_state import ReturnLine, ReturnPanel
from cashier_app.services.read_before_cancel import Reading
from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.choice_button import ChoiceButton
from cashier_app.ui.widgets.figure import RowFigure
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.leafed_rows import LeafedRows
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow
from cashier_app.ui.widgets.spaced_row import SpacedRow

_LINE = 52
_STEP = 44
_KEEP = 56
_CONFIRM = 72
_CONFIRM_COMPACT = 56


class ReturnGoodsPanel(QWidget):
    """A button for each line, one more and one less of the selected one, the figures, and the act.

    No key confirms: Space on the focused button, or a finger, has to mean it.

    Signals:
        line_chosen: the place of a line that was tapped.
        one_more, one_less: of the selected line.
        kept: the purchase is to stay as it is.
        confirmed: the goods come back, and their money goes back.
        exchanged: the goods come back, and their money is kept to pay another sale with.
    """

    line_chosen = Signal(int)
    one_more = Signal()
    one_less = Signal()
    kept = Signal()
    confirmed = Signal()
    exchanged = Signal()

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._card = Card(kind="danger-attention", object_name="purchases/return")
        self._title = Label(theme, style="title", object_name="purchases/return-title")
        self._explanation = Label(theme, style="caption", colour="text-muted", lines=3)
        self._lines = RowList("purchases/return-lines", words.text("returns/lines"))
        self._leafed = LeafedRows(theme, words, self._lines, "purchases")
        self._rows: list[ChoiceButton] = []
        self._less = self._step("one-less", "minus")
        self._more = self._step("one-more", "plus")
        self._goods = RowFigure(theme, "purchases/return-goods", height=30)
        self._figure = RowFigure(theme, "purchases/money-back", height=34)
        self._keep = ActionButton(
            theme, "purchases/keep-purchase", words.text("returns/keep"), icon="arrow-left",
            hint="Esc", height=_KEEP,
        )  # fmt: skip
        self._exchange = ActionButton(
            theme, "purchases/exchange", words.text("returns/exchange"), icon="refresh-cw",
            height=_KEEP,
        )  # fmt: skip
        self._confirm = ActionButton(
            theme, "purchases/return-goods-and-give-money-back", words.text("returns/confirm"),
            variant="danger",
        )  # fmt: skip
        self._build()
        self.put_away()

    def show_panel(self, panel: ReturnPanel) -> None:
        """Show what is chosen, in the panel's place."""
        words = self._words
        self._title.show_text(words.text("returns/title", number=panel.number))
        problem = self._problem(panel)
        usual = "returns/explained" if panel.again else "returns/explained-alone"
        self._explanation.show_text(problem or words.text(usual))
        self._show_lines(panel)
        selected = panel.lines[panel.selected] if panel.selected is not None else None
        self._offer_steps(selected if selected is not None and selected.split else None)
        self._show_figures(panel)
        self._confirm.set_available(panel.why_not is None, self._why_not(panel, problem))
        nothing = words.text("returns/nothing-to-exchange")
        keeps = panel.why_not is None and bool(panel.about)
        self._exchange.set_available(keeps, self._why_not(panel, problem) or nothing)
        self._keep.setObjectName("purchases/keep-purchase")
        self.show()

    def put_away(self) -> None:
        """Hide the panel; another one has a button of the same name."""
        self.hide()
        self._keep.setObjectName("")

    def focus_way_back(self) -> None:
        """Let the keys begin at the way back, where they can do no harm."""
        self._keep.setFocus()

    def set_compact(self, compact: bool) -> None:
        """Take less height, as on a small screen."""
        self._explanation.set_lines(4 if compact else 3)
        px = self._theme.px
        self._confirm.setFixedHeight(px(_CONFIRM_COMPACT if compact else _CONFIRM))
        self._column.setSpacing(px(8 if compact else 12))

    def _offer_steps(self, line: ReturnLine | None) -> None:
        """Offer one more and one less of a line of several pieces, as far as there are more."""
        fewer, more = (line.back > 0, line.back < line.sold) if line else (False, False)
        for button, offered, end in (
            (self._less, fewer, "none-back"),
            (self._more, more, "all-back"),
        ):
            if not offered and button.hasFocus():
                # Else Qt hands the focus to some other button, and the next Space presses it.
                self.window().setFocus()
            reason = end if line else "not-split"
            button.set_available(offered, self._words.text(f"returns/{reason}"))

    def _show_lines(self, panel: ReturnPanel) -> None:
        spaced = list(self._lines.rows[: len(panel.lines)])
        del self._rows[len(panel.lines) :]
        for place in range(len(self._rows), len(panel.lines)):
            self._rows.append(self._new_row(place))
            spaced.append(SpacedRow(self._theme, self._rows[-1], _LINE))
        for row, line in zip(self._rows, panel.lines, strict=True):
            self._fill(row, line)
            row.set_selected(bool(line.back))
        self._lines.set_rows(spaced)

    def _new_row(self, place: int) -> ChoiceButton:
        row = ChoiceButton(
            self._theme, f"purchases/return-line-{place + 1}", "", height=_LINE, title_style="body"
        )
        row.clicked.connect(lambda: self.line_chosen.emit(place))
        return row

    def _fill(self, row: ChoiceButton, line: ReturnLine) -> None:
        words = self._words
        sold = self._quantity(line, line.sold)
        second = words.text("returns/nothing-of", sold=sold)
        if line.back:
            back = self._quantity(line, line.back)
            total = words.money(line.total)
            second = words.text("returns/some-of", back=back, sold=sold, total=total)
        name = words.text("returns/line", place=line.place + 1, product=line.description)
        row.set_words(line.description, second, accessible_name=name)
        row.set_description(second)

    def _quantity(self, line: ReturnLine, quantity: Decimal) -> str:
        if line.weighed:
            return self._words.text("past-sale/kg", weight=self._words.quantity(quantity))
        return f"{quantity.normalize():f}"

    def _show_figures(self, panel: ReturnPanel) -> None:
        words = self._words
        goods = words.text("returns/goods")
        if panel.off:
            goods = words.text("returns/goods-less", off=words.money(panel.off))
        self._goods.show_figure(goods, words.money(panel.goods))
        label = words.text("returns/about" if panel.again else "returns/exactly")
        value = words.text("returns/not-known") if panel.about is None else words.money(panel.about)
        if panel.owes:
            label, value = words.text("returns/owes-about"), words.money(panel.owes)
        self._figure.show_figure(label, value)

    def _problem(self, panel: ReturnPanel) -> str:
        if panel.reading in (Reading.DONE, Reading.UNDER_WAY):
            return ""
        return self._words.text(f"returns/{panel.reading.value}", words=panel.words)

    def _why_not(self, panel: ReturnPanel, problem: str) -> str:
        if panel.why_not is None or problem:
            return problem
        key = "under-way" if panel.why_not == "reading" else panel.why_not
        return self._words.text(f"returns/{key}")

    def _step(self, name: str, icon: str) -> ActionButton:
        text = self._words.text
        return ActionButton(
            self._theme, f"purchases/return-{name}", text(f"returns/{name}-short"),
            accessible_name=text(f"returns/{name}"), icon=icon, size="small", height=_STEP,
        )  # fmt: skip

    def _build(self) -> None:
        inside = ScaledColumn(self._theme, self._card, gap=8, across=14, down=12)
        steps = ScaledRow(self._theme, gap=8)
        for button in (self._less, self._more):
            steps.addWidget(button, 1)
        inside.addWidget(self._title)
        inside.addWidget(self._explanation)
        inside.addWidget(self._leafed, 1)
        inside.addLayout(steps)
        inside.addWidget(self._goods)
        inside.addWidget(self._figure)
        self._column = ScaledColumn(self._theme, self, gap=12)
        self._column.addWidget(self._card, 1)
        ways = ScaledRow(self._theme, gap=8)
        ways.addWidget(self._keep, 1)
        ways.addWidget(self._exchange, 1)
        self._column.addLayout(ways)
        self._column.addWidget(self._confirm)
        self._less.clicked.connect(self.one_less)
        self._more.clicked.connect(self.one_more)
        self._keep.clicked.connect(self.kept)
        self._confirm.clicked.connect(self.confirmed)
        self._exchange.clicked.connect(self.exchanged)
