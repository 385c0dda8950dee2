"""The frame of the screens between basket and receipt: work area beside the decision column."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.amount_entry import AmountEntry
from cashier_app.ui.widgets.card import Card
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn, ScaledRow

_COLUMN = {Shape.STANDARD: 412, Shape.COMPACT: 376, Shape.WIDE: 452}
_EDGE = 12
_EDGE_COMPACT = 8
_PADDING = 24
_PADDING_COMPACT = 12
_DECISION_IN_PORTRAIT = 544
_ANY = 16777215
_SCALE_1 = 1000


class CheckoutPage(QWidget):
    """A card to work in and, at the end of the reading direction, the decision column.

    On a small screen everything is closer together; on one that is higher than wide the decision
    column stands under the work area. Subclasses fill `work_column` and `decision_column`, follow
    the size in `fit`, and say in `entry_in_view` which field takes the digits.

    Args:
        theme: the look of the till.
        screen: the stable identifier of the screen.
        head_room: what stays free above the work, in pixels at scale 1 at full size.
        work: the region to work in, if it is not one card; its column then has no padding.
        narrower: what the decision column leaves to the work, in pixels at scale 1.
        edge: what stays free around and between the regions at full size, in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        screen: str,
        *,
        head_room: int = _PADDING,
        work: QWidget | None = None,
        narrower: int = 0,
        edge: int = _EDGE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName(screen)
        self._head_room = head_room
        self.narrower = narrower
        self._edge = edge
        self._padded = work is None
        self.work = work or Card()
        self.work_column = ScaledColumn(theme, self.work, gap=16)
        self.decision = QWidget()
        self.decision_column = ScaledColumn(theme, self.decision, gap=12)
        self._row = ScaledRow(theme, self)
        self._row.addWidget(self.work, 1)
        self._row.addWidget(self.decision)
        self._shape: Shape | None = None

    def follow_size(self) -> None:
        """Lay the page out, now and whenever its size or the theme changes.

        A subclass calls it when all its parts are there: they follow the theme before the page.
        """
        self._arrange()
        self.theme.changed.connect(self._arrange)

    def fit(self, *, compact: bool) -> None:
        """Give the parts the sizes of this layout."""
        raise NotImplementedError

    def entry_in_view(self) -> AmountEntry | None:
        """Return the field that takes digits wherever the focus is."""
        return None

    def take_typing(self) -> None:
        """Put the focus where what is typed is wanted."""
        entry = self.entry_in_view()
        if self.isVisible():
            (entry or self).setFocus()

    def sizeHint(self) -> QSize:
        return self.theme.size(1280, 736)

    def minimumSizeHint(self) -> QSize:
        # While parts change places, both may be there for a moment: the window must not grow.
        return QSize(0, 0)

    def hasHeightForWidth(self) -> bool:
        # A message grows with its words; the window must not grow with the message.
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shape not in {None, self._shape_now()}:
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_typing()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.entry_in_view()
        if entry is not None and entry.isEnabled():
            entry.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        shape = self._shape = self._shape_now()
        px = self.theme.px
        compact = shape is Shape.COMPACT
        edge = px(_EDGE_COMPACT if compact else self._edge)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(edge)
        ways = QBoxLayout.Direction
        portrait = shape is Shape.PORTRAIT
        beside = ways.RightToLeft if self.theme.swaps_regions(self) else ways.LeftToRight
        self._row.setDirection(ways.TopToBottom if portrait else beside)
        column = 0 if portrait else px(_COLUMN[shape] - self.narrower)
        self.decision.setMinimumWidth(column)
        self.decision.setMaximumWidth(column or _ANY)
        # The line between the two regions stays where it is, whatever they show.
        self.decision.setMinimumHeight(px(_DECISION_IN_PORTRAIT) if portrait else 0)
        self.decision.setMaximumHeight(px(_DECISION_IN_PORTRAIT) if portrait else _ANY)
        self.decision_column.setSpacing(edge)
        across = px(_PADDING_COMPACT if compact else _PADDING) if self._padded else 0
        head_room = self._head_room if self._padded else 0
        above = px(min(_PADDING_COMPACT, head_room) if compact else head_room)
        self.work_column.setContentsMargins(across, above, across, across)
        # Under each other, both regions have to share the height.
        self.fit(compact=compact or portrait)

    def _shape_now(self) -> Shape:
        unit = self.theme.px(_SCALE_1)
        page = QSize(self.width() * _SCALE_1 // unit, self.height() * _SCALE_1 // unit)
        return shape_of(page)
