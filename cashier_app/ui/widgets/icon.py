"""An icon beside words that say the same."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.ui.theme import Theme


class Icon(QWidget):
    """Decoration only: it has no name. An `IconBadge` is the same in the colours of a state.

    Args:
        theme: the look of the till.
        icon: name of the icon.
        px: size of the icon in pixels at scale 1.
        colour: colour token of the icon.
        disc: colour token of a disc behind it; none if empty.
        disc_px: width of the disc in pixels at scale 1.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        *,
        px: int,
        colour: str = "text",
        disc: str = "",
        disc_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._px = px
        self._colour = colour
        self._disc = disc
        self._side = max(px, disc_px)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return self._theme.size(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        if self._disc:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._disc))
            painter.drawEllipse(self.rect())
        picture = theme.icon(self, self._icon, self._px, theme.colour(self._colour))
        side = theme.px(self._px)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
