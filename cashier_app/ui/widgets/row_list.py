"""A list of rows that scrolls by whole rows: basket lines, tender parts, search hits."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QScrollEvent,
    QScrollPrepareEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.widgets.finger_scrolling import follow_finger

_NOTCH = 120
_PAGE = 2000


class RowList(QWidget):
    """Rows under each other, each as high as it wants to be; no row is ever shown in part.

    Finger, mouse drag, wheel, Page up and Page down scroll by whole rows. Rows are the caller's
    widgets; the list owns those that it shows and deletes those that are taken out.

    Args:
        object_name: the stable identifier.
        accessible_name: the exact name, for example `Basket`.

    Signals:
        scrolled: other rows are in view now; see `rows_above` and `rows_below`.
    """

    scrolled = Signal()

    def __init__(
        self, object_name: str, accessible_name: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # The canvas holds all rows and moves behind the window, which ends with a whole row: so
        # scrolling moves one widget instead of a hundred.
        self._window = QWidget(self)
        self.canvas = QWidget(self._window)
        """What the rows lie on, and whatever else scrolls with them."""
        self._rows: list[QWidget] = []
        self._owned: list[QWidget] = []
        self._tops = [0]
        self._first = 0
        self._shown = 0
        self._gap = 0
        self._wheel = 0
        # Some touch screens report a finger, some a mouse; each needs a target of its own.
        follow_finger(self)
        follow_finger(self._window, as_mouse=True)
        self._window.installEventFilter(self)

    @property
    def rows(self) -> Sequence[QWidget]:
        """The rows from the top."""
        return tuple(self._rows)

    @property
    def rows_above(self) -> int:
        """How many rows lie above the first that is in view."""
        return self._first

    @property
    def rows_below(self) -> int:
        """How many rows lie below the last that is in view."""
        return len(self._rows) - self._first - self._shown

    @property
    def rows_that_fit(self) -> int:
        """How many rows as high as the first find room; none without a row."""
        return -(-self.height() // (self._tops[1] - self._tops[0])) if self._rows else 0

    def set_gap(self, gap: int) -> None:
        """Keep so many pixels free below each row, which are part of its place."""
        self._gap = gap
        self._place_rows()

    def stand_on(self, ground: QPalette.ColorRole) -> None:
        """Fill the ground behind the rows oneself.

        So Qt moves the picture of the rows when they scroll, and paints only those that are new.
        """
        self._window.setAutoFillBackground(True)
        self._window.setBackgroundRole(ground)
        for part in (self._window, self.canvas):
            part.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def set_rows(
        self,
        rows: Sequence[QWidget],
        spare: Sequence[QWidget] = (),
        *,
        later: Sequence[QWidget] = (),
        in_view: int | None = None,
        unchanged: int = 0,
    ) -> None:
        """Show these rows instead; those that stay keep their widget, the others are deleted.

        Args:
            rows: what is shown, from the top.
            spare: rows that are kept, hidden, because they are shown again soon.
            later: rows that are kept as they are, below the view: the next turn says what is to
                become of them, and to hide them only to show them again takes long.
            in_view: the row to bring into view, as `bring_into_view` does.
            unchanged: how many rows at the top are shown already, as high as before: a scan takes
                no longer because of the lines that are there.
        """
        self._own([*rows, *spare, *later])
        for row in spare:
            if not row.isHidden():
                row.hide()
        self._rows = list(rows)
        self._place_rows(in_view, unchanged)
        for row in rows[unchanged:]:
            if row.isHidden():
                row.show()

    def place_of(self, index: int) -> QRect:
        """Return where a row lies in the list; empty if it is not wholly in view."""
        if not self._first <= index < self._first + self._shown:
            return QRect()
        return self._rows[index].geometry().translated(self.canvas.pos())

    def bring_into_view(self, index: int) -> None:
        """Scroll as little as possible so that this row is wholly in view."""
        self._scroll_to(self._first_with(index))

    def page_up(self) -> None:
        """Scroll up by as many rows as fit; the first one in view becomes the last."""
        first = self._first
        while first > 0 and self._height_of(first - 1, self._first) <= self.height():
            first -= 1
        self._scroll_to(min(first, max(0, self._first - 1)))

    def page_down(self) -> None:
        """Scroll down by as many rows as fit."""
        self._scroll_to(self._first + max(1, self._shown - 1))

    def relayout(self) -> None:
        """Place the rows anew after one has changed its height."""
        self._place_rows()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_rows()  # Who hears how it is resized at first may have changed its width.

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._place_rows()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._wheel += event.angleDelta().y()
        notches = int(self._wheel / _NOTCH)
        self._wheel -= notches * _NOTCH
        if notches:
            self._scroll_to(self._first - notches)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageUp:
            self.page_up()
        elif event.key() == Qt.Key.Key_PageDown:
            self.page_down()
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QScrollPrepareEvent | QScrollEvent):
            return self.event(event)
        return False

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QScrollPrepareEvent):
            event.setViewportSize(QSizeF(self.size()))
            last = self._top_of(self._last_first())
            event.setContentPosRange(QRectF(0, 0, 0, last))
            event.setContentPos(QPointF(0, self._top_of(self._first)))
            event.accept()
            return True
        if isinstance(event, QScrollEvent):
            if event.scrollState() == QScrollEvent.ScrollState.ScrollStarted:
                self._let_go()
            self._scroll_to(self._row_at(event.contentPos().y()))
            event.accept()
            return True
        return super().event(event)

    def _let_go(self) -> None:
        """Let a finger that turns out to scroll no longer press the row on which it began."""
        outside = QPointF(-10_000, -10_000)
        for button in self.findChildren(QAbstractButton):
            if button.isDown():
                release = QMouseEvent(
                    QEvent.Type.MouseButtonRelease,
                    outside,
                    outside,
                    Qt.MouseButton.LeftButton,
                    Qt.MouseButton.NoButton,
                    Qt.KeyboardModifier.NoModifier,
                )
                # Handed over directly: the scroller would keep an event that was sent.
                button.event(release)

    def _own(self, rows: list[QWidget]) -> None:
        """Take those that are new, and delete those that are not among them any more."""
        kept, owned = {*map(id, rows)}, {*map(id, self._owned)}
        for row in self._owned:
            if id(row) not in kept:
                row.hide()
                row.setParent(None)
                row.deleteLater()
        for row in rows:
            if id(row) not in owned:
                row.setParent(self.canvas)
        self._owned = rows

    def _first_with(self, index: int) -> int:
        """Return the first row in view when this one is brought into view."""
        first = min(self._first, index)
        while first < index and self._height_of(first, index) > self.height():
            first += 1
        return first

    def _place_rows(self, in_view: int | None = None, unchanged: int = 0) -> None:
        changed = self._rows[unchanged:]
        heights = (self._height(row) + self._gap for row in changed)
        self._tops[unchanged:] = accumulate(heights, initial=self._tops[unchanged])
        if in_view is not None:
            self._first = self._first_with(in_view)
        self._first = max(0, min(self._first, self._last_first()))
        # First what is painted already goes to its new place: Qt moves no picture of which a part
        # waits to be painted.
        self._move_canvas()
        for row, (top, below) in zip(changed, pairwise(self._tops[unchanged:]), strict=True):
            row.setGeometry(0, top, self.width(), below - top - self._gap)
        self.scrolled.emit()

    def _move_canvas(self) -> None:
        top = self._top_of(self._first)
        last = bisect_right(self._tops, top + self.height()) - 1
        self._shown = max(0, last - self._first)
        self._window.setGeometry(0, 0, self.width(), self._top_of(last) - top)
        size = QSize(self.width(), max(self.canvas.height(), self._tops[-1]))
        if size != self.canvas.size():
            # It grows by pages: with another size all its rows would be painted anew.
            size.setHeight(self._tops[-1] + _PAGE)
            self.canvas.resize(size)
        if self._window.isVisible():
            self._window.scroll(0, -top - self.canvas.y())
        else:  # there is no picture to move
            self.canvas.move(0, -top)

    def _scroll_to(self, first: int) -> None:
        first = max(0, min(first, self._last_first()))
        if first != self._first:
            self._first = first
            self._move_canvas()
            self.scrolled.emit()

    def _last_first(self) -> int:
        """Return the first row of the last page."""
        first = bisect_left(self._tops, self._tops[-1] - self.height())
        return min(first, max(0, len(self._rows) - 1))

    def _height(self, row: QWidget) -> int:
        for_width = row.hasHeightForWidth()
        wanted = row.heightForWidth(self.width()) if for_width else row.sizeHint().height()
        return min(max(wanted, row.minimumHeight()), row.maximumHeight())

    def _height_of(self, first: int, last: int) -> int:
        return self._tops[last + 1] - self._tops[first]

    def _top_of(self, index: int) -> int:
        return self._tops[index]

    def _row_at(self, top: float) -> int:
        """Return the row whose upper edge is nearest to this height."""
        for index, (upper, lower) in enumerate(pairwise(self._tops)):
            if top < (upper + lower) / 2:
                return index
        return len(self._rows)
