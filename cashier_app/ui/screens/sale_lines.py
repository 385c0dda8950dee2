"""The lines of the basket: what changed is shown anew, the rest stays as it is."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.domain.basket import BasketLine
from cashier_app.domain.product import Product
from cashier_app.texts.words import Words
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import CENTRE
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.basket_row import BasketRow
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.pictured_button import PicturedButton
from cashier_app.ui.widgets.row_list import RowList
from cashier_app.ui.widgets.scaled_layouts import ScaledRow

# A row is made before its line is scanned, and a basket that is emptied leaves so many to the next.
ROWS_AT_HAND = 40
_ROW = 58
_ROW_COMPACT = 52
_STEP = 56
_TOOLS = 73
_TOOLS_COMPACT = 67
_BELOW_TOOLS = 13
_BELOW_TOOLS_COMPACT = 5


class LineTools(QWidget):
    """The buttons in the selected line: one less, one more, give discount, remove."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self.less = PicturedButton(
            theme,
            "sale/one-less",
            "",
            accessible_name=words.text("sale/one-less"),
            icon="minus",
            icon_px=26,
        )
        self.more = PicturedButton(
            theme,
            "sale/one-more",
            "",
            accessible_name=words.text("sale/one-more"),
            icon="plus",
            icon_px=26,
        )
        self.remove = PicturedButton(
            theme, "sale/remove-line", words.text("sale/remove"), icon="trash-2"
        )
        self.discount = PicturedButton(
            theme,
            "sale/give-discount",
            words.text("price/discount"),
            accessible_name=words.text("price/give-discount"),
            size="small",
            height=_STEP,
        )
        self._quantity = Label(theme, "", "title", weight=700, px=22, align=CENTRE, amount=True)
        row = ScaledRow(theme, self, across=16)
        for part in (self.less, self._quantity, self.more):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self.discount)
        row.addWidget(self.remove)
        self._fit()
        theme.changed.connect(self._fit)

    def show_quantity(self, quantity: str) -> None:
        """Show how much the line holds, between the two step buttons."""
        name = self._words.text("sale/quantity", quantity=quantity)
        self._quantity.show_text(quantity, accessible_name=name)

    def _fit(self) -> None:
        side = self._theme.px(_STEP)
        self.less.setFixedWidth(side)
        self.more.setFixedWidth(side)
        self._quantity.setMinimumWidth(self._theme.px(48))


class BasketLines(RowList):
    """One row for each line, the newest selected and in view.

    Signals:
        line_tapped: the place of a line that was tapped or reached with an arrow key.
    """

    line_tapped = Signal(int)

    def __init__(self, theme: Theme, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__("sale/basket", words.text("sale/basket"), parent=parent)
        self._theme = theme
        self._words = words
        self._compact = False
        self._lines: Sequence[BasketLine] = ()
        self._selected: int | None = None
        self.stand_on(QPalette.ColorRole.Base)
        # A row for each line, and hidden ones for lines to come.
        self._made: list[BasketRow] = []
        self.tools = LineTools(theme, words, self.canvas)
        self.tools.hide()
        self.scrolled.connect(self._place_tools)
        self._listen_to_keys()
        theme.changed.connect(self.relayout)

    def show_lines(self, lines: Sequence[BasketLine], selected: int | None) -> None:
        """Show the basket's lines; a change brings the selected one into view."""
        if lines == self._lines and selected == self._selected:
            return
        self._make_rows(len(lines))
        rows = self._made[: len(lines)]
        same = self._same_at_the_top(lines, selected)
        for place, row in enumerate(rows[same:], same):
            row.has_tools = place == selected
        before, self._lines, self._selected = self._lines, lines, selected
        del self._made[max(len(lines), ROWS_AT_HAND) :]
        # The tools go to their line when the rows lie where they belong; what is painted anew on
        # either comes after that.
        spare = self._made[len(lines) :]
        self.set_rows(rows, spare=spare, in_view=selected, unchanged=same)
        for place, line in enumerate(lines[same:], same):
            if place >= len(before) or line != before[place]:
                self._fill(rows[place], place, line)
        for place, row in enumerate(rows[same:], same):
            if row.isChecked() != (place == selected) or not row.isCheckable():
                row.set_selected(place == selected)
        if selected is not None:
            self.tools.show_quantity(self._quantity_of(lines[selected]))

    def set_compact(self, compact: bool) -> None:
        """Make the rows lower, as on a small screen."""
        if compact == self._compact:
            return
        self._compact = compact
        lines, selected = self._lines, self._selected
        self._lines, self._selected = (), None
        self._made.clear()
        self.set_rows(())
        self.show_lines(lines, selected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._selected is not None:
            self.bring_into_view(self._selected)
        self._place_tools()

    def make_rows(self) -> Iterator[None]:
        """Make rows for the lines to come, one with each step."""
        while len(self._made) < ROWS_AT_HAND:
            self._make_rows(len(self._made) + 1)
            self.set_rows(self.rows, spare=self._made[len(self._lines) :])
            yield

    def _make_rows(self, count: int) -> None:
        self._made += [self._new_row(place) for place in range(len(self._made), count)]

    def _new_row(self, place: int) -> BasketRow:
        row = BasketRow(
            self._theme,
            height=_ROW_COMPACT if self._compact else _ROW,
            tools_height=_TOOLS_COMPACT if self._compact else _TOOLS,
        )
        row.setObjectName(f"sale/line-{place + 1}")
        row.clicked.connect(lambda: self.line_tapped.emit(place))
        return row

    def _fill(self, row: BasketRow, place: int, line: BasketLine) -> None:
        words, product = self._words, line.product
        total = words.money(line.total)
        rate = words.percent(product.vat_rate)
        price = words.money(product.price if line.labelled is not None else line.price)
        key = "sale/line-kg" if product.weighed else "sale/line"
        weight = words.quantity(line.quantity) if product.weighed else ""
        quantity = str(line.items)
        row.setAccessibleName(
            spoken(
                words.text(
                    key,
                    place=place + 1,
                    product=product.description,
                    quantity=quantity,
                    weight=weight,
                    total=total,
                )
            )
        )
        if product.weighed:
            pricing = words.text("sale/weighed", weight=weight, price=price, rate=rate)
        elif line.items == 1:
            pricing = words.text("sale/each", price=price, rate=rate)
        else:
            pricing = words.text("sale/several", quantity=quantity, price=price, rate=rate)
        row.show_line(product.description, self._marked_down(line, pricing), total)

    def _marked_down(self, line: BasketLine, pricing: str) -> str:
        """Say what the shelf's price was, and what a discount took off."""
        words = self._words
        if line.change is not None:
            pricing = words.text("price/was", line=pricing, price=line.marked)
        if line.off:
            pricing = words.text("price/less", line=pricing, amount=line.off)
        return pricing

    def _same_at_the_top(self, lines: Sequence[BasketLine], selected: int | None) -> int:
        """Count the lines at the top that are shown already as they are to be shown."""
        ends = [len(lines), len(self._lines)]
        if selected != self._selected:
            ends += [place for place in (selected, self._selected) if place is not None]
        pairs = zip(lines, self._lines, strict=False)
        changed = next((place for place, (new, old) in enumerate(pairs) if new != old), min(ends))
        return min(changed, *ends)

    def _quantity_of(self, line: BasketLine) -> str:
        if line.product.weighed:
            return f"{self._words.quantity(line.quantity)} {self._words.text('sale/kg')}"
        return str(line.items)

    def _place_tools(self) -> None:
        place = QRect() if self._selected is None else self.place_of(self._selected)
        in_view = not place.isEmpty()
        self.tools.setVisible(in_view)
        if in_view:
            step = self._theme.px(_STEP)
            below = self._theme.px(_BELOW_TOOLS_COMPACT if self._compact else _BELOW_TOOLS)
            place.translate(-self.canvas.pos())
            top = place.bottom() + 1 - below - step
            self.tools.setGeometry(place.left(), top, place.width(), step)
            self.tools.raise_()

    def _listen_to_keys(self) -> None:
        """Let keys work on the selected line, also while it is scrolled out of view."""
        for key, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            arrow = QShortcut(QKeySequence(key), self)
            arrow.activated.connect(lambda step=step: self._move(step))
        down = QShortcut(QKeySequence(Qt.Key.Key_PageDown), self)
        down.activated.connect(self.page_down)
        tools = self.tools
        for sign, button in (("+", tools.more), ("-", tools.less), ("Del", tools.remove)):
            press = QShortcut(QKeySequence(sign), self)
            press.setAutoRepeat(False)
            press.activated.connect(lambda button=button: self._press(button))

    def _press(self, button: ActionButton) -> None:
        if self._selected is not None:
            button.click()

    def _move(self, step: int) -> None:
        if self._selected is not None and 0 <= self._selected + step < len(self._lines):
            self.line_tapped.emit(self._selected + step)


def example_lines(theme: Theme, words: Words) -> BasketLines:
    """Return a basket with a line in it, of which nobody sees more than how quick the first is."""
    lines = BasketLines(theme, words)
    lines.show_lines([BasketLine(Product("", "0", Decimal(1), Decimal(1)))], 0)
    return lines
