"""An icon in a coloured disc or tile, as beside a customer's name or a finished step."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.ui.text_painting import painter_on
from cashier_app.ui.theme import Theme

BadgeKind = Literal["reward-soft", "reward", "ok", "warn", "bad", "plain"]

_COLOURS: dict[BadgeKind, tuple[str, str]] = {
    "reward-soft": ("reward-soft", "reward-text"),
    "reward": ("reward", "on-reward"),
    "ok": ("success-soft", "success-text"),
    "warn": ("warning-soft", "warning-text"),
    "bad": ("danger-soft", "danger-text"),
    "plain": ("surface-sunken", "text-muted"),
}


class IconBadge(QWidget):
    """Decoration only: it has no name, because the words beside it say the same.

    Args:
        theme: the look of the till.
        icon: name of the icon.
        kind: colours of disc and icon.
        px: width and height in pixels at scale 1.
        icon_px: size of the icon in pixels at scale 1.
        radius: roundness of the corners; a disc if left out.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        kind: BadgeKind,
        *,
        px: int = 44,
        icon_px: int = 26,
        radius: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._kind: BadgeKind = kind
        self._px = px
        self._icon_px = icon_px
        self._radius = radius
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_icon(self, icon: str, kind: BadgeKind) -> None:
        """Show another icon in other colours."""
        self._icon = icon
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return self._theme.size(self._px, self._px)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        fill, ink = _COLOURS[self._kind]
        corner = self.width() / 2 if self._radius is None else self._theme.px(self._radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(fill))
        painter.drawRoundedRect(self.rect(), corner, corner)
        picture = self._theme.icon(self, self._icon, self._icon_px, self._theme.colour(ink))
        side = self._theme.px(self._icon_px)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)
