"""One line of the basket, painted: the product, how it is priced, and what the line costs."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cashier_app.ui.text_painting import Row, paint_amount, paint_text, painter_on, width_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.painted_button import PaintedButton

_ACROSS = 16
_BAR = 4
_GAP = 12
_FIRST_LINE = 23
_LOW_ROW_PX = 17
_ROW = 58
_SECOND_LINE = 20


class BasketRow(PaintedButton):
    """A row that is tapped to select it; the selected one leaves room for its tools below.

    Args:
        theme: the look of the till.
        height: height in pixels at scale 1 (58, on a small screen 52).
        tools_height: what it grows by while it has tools.
    """

    def __init__(
        self, theme: Theme, *, height: int, tools_height: int, parent: QWidget | None = None
    ) -> None:
        self._name = self._pricing = self._total = ""
        self._row_height = height
        self._tools_height = tools_height
        self.has_tools = False
        """Whether the tools stand below it: it is as high, before it is shown as selected."""
        super().__init__(theme, "", "", height=height, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_line(self, name: str, pricing: str, total: str) -> None:
        """Show a line.

        Args:
            name: the product.
            pricing: quantity, price and VAT, the smaller words under it.
            total: what the line costs.
        """
        self._name, self._pricing, self._total = name, pricing, total
        self.update()

    def set_selected(self, selected: bool) -> None:
        # No style sheet has a say here, so the look is not worked out anew as in other buttons.
        if not self.isCheckable():
            self.setCheckable(True)
        self.setChecked(selected)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if selected else Qt.FocusPolicy.NoFocus)
        self.update()

    def sizeHint(self) -> QSize:
        grown = self._tools_height if self.has_tools else 0
        return QSize(0, self._theme.px(self._row_height + grown))

    def content_width(self) -> int:
        """Return the width in which the product's name is shown whole."""
        theme = self._theme
        name = width_of(self._name, self._name_font)
        total = width_of(self._total, theme.font("amount-row"))
        return name + total + theme.px(_GAP + 2 * _ACROSS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.paint_content(painter, self.rect(), self._theme.colour("text"))

    def paint_content(self, painter: QPainter, place: QRect, colour: QColor) -> None:
        """Paint fill, words and the line below."""
        theme = self._theme
        self._paint_ground(painter, place)
        inside = QRect(place)
        inside.setHeight(theme.px(self._row_height) - theme.px(1))
        inside.adjust(theme.px(_ACROSS), 0, -theme.px(_ACROSS), 0)
        total_font = theme.font("amount-row")
        paint_amount(painter, inside, self._total, total_font, colour)
        total_width = width_of(self._total, total_font)
        words = Row(self, inside).take(inside.width() - total_width - theme.px(_GAP))
        name_height = theme.px(_FIRST_LINE)
        second_height = theme.px(_SECOND_LINE)
        words.setTop(inside.top() + (inside.height() - name_height - second_height) // 2)
        words.setHeight(name_height)
        paint_text(painter, words, self._name, self._name_font, colour)
        words = words.translated(0, name_height)
        words.setHeight(second_height)
        font = theme.font("caption", tabular=True)
        paint_text(painter, words, self._pricing, font, theme.colour("text-muted"))

    @property
    def _name_font(self) -> QFont:
        return self._theme.font("row", px=_LOW_ROW_PX if self._row_height < _ROW else None)

    def _paint_ground(self, painter: QPainter, place: QRect) -> None:
        theme = self._theme
        if self.isDown():
            painter.fillRect(place, theme.colour("surface-sunken"))
        elif self.isChecked():
            painter.fillRect(place, theme.colour("surface-selected"))
        line = theme.px(1)
        under = QRect(place.left(), place.bottom() + 1 - line, place.width(), line)
        painter.fillRect(under, theme.colour("border"))
        if self.isChecked():
            bar = Row(self, place).take(theme.px(_BAR))
            painter.fillRect(bar, theme.colour("accent"))
