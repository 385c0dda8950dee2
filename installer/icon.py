"""The program's icon as Windows wants it, drawn from the one that Linux shows."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.places import ICON

_SIDE = 256
_SIDES = [(side, side) for side in (16, 24, 32, 48, 64, 128, _SIDE)]


def draw_icon(file: Path) -> None:
    """Write the icon in every size that Windows shows."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    Image.open(io.BytesIO(data.data())).save(file, format="ICO", sizes=_SIDES)
