"""The icon of the program's window, drawn in the sizes that window managers ask for."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIDES = (16, 24, 32, 48, 64, 128)


def app_icon(svg: Path) -> QIcon:
    """Return the drawing as an icon; Qt would need a plugin of its own to read it by itself."""
    drawing = QSvgRenderer(str(svg))
    icon = QIcon()
    for side in SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        icon.addPixmap(picture)
    return icon
