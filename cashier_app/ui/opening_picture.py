"""What the window shows while its screens are built: the bar with the mark, and one calm line."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.top_bar_places import MARK, MARK_ICON, MARK_RADIUS, bar_height, mark_place


class OpeningPicture(QWidget):
    """Bar and mark lie where the top bar has them, so that nothing moves when the screens come.

    Args:
        theme: the look of the till.
        line: what is going on, in words.

    Signals:
        painted: it was painted for the first time.
    """

    painted = Signal()

    def __init__(self, theme: Theme, line: str) -> None:
        super().__init__()
        self.setObjectName("opening")
        self.setAccessibleName(line)
        self._theme = theme
        self._line = line
        self._was_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, page = self._theme, self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(page, theme.colour("surface"))
        bar = QRect(0, 0, page.width(), bar_height(theme, page.width()))
        painter.fillRect(bar, theme.colour("surface-raised"))
        rule = bar.adjusted(0, bar.height() - theme.line, 0, 0)
        painter.fillRect(rule, theme.colour("border"))
        self._paint_mark(painter)
        painter.setPen(theme.colour("text-muted"))
        painter.setFont(theme.font("body"))
        painter.drawText(page, Qt.AlignmentFlag.AlignCenter, self._line)
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _paint_mark(self, painter: QPainter) -> None:
        theme = self._theme
        mark = mark_place(theme, self.width(), self.layoutDirection())
        if mark is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("reward"))
        corner = theme.px(MARK_RADIUS)
        painter.drawRoundedRect(mark, corner, corner)
        gap = (theme.px(MARK) - theme.px(MARK_ICON)) // 2
        icon = theme.icon(self, "gift", MARK_ICON, theme.colour("on-reward"))
        painter.drawPixmap(mark.topLeft().x() + gap, mark.topLeft().y() + gap, icon)
