"""The icons that come with the program, drawn in any colour.

Qt's SVG renderer knows no outer colour, so the word `currentColor` in a file is replaced by the
colour before it is drawn. A picture is drawn once per icon, size, colour and device pixel ratio.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

# The only icons that point along the reading direction.
MIRRORED = frozenset({"arrow-left", "arrow-right", "log-in", "undo-2", "delete"})
# From this size on (at scale 1) a 2 px stroke looks heavy.
_THIN_FROM_PX = 56


class IconSet:
    """The icons in a folder of SVG files, by file name without its ending."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, int, str, float, bool], QPixmap] = {}

    def pixmap(
        self,
        name: str,
        px: int,
        colour: QColor,
        *,
        device_pixel_ratio: float = 1,
        right_to_left: bool = False,
    ) -> QPixmap:
        """Return the icon as a picture of `px` logical pixels on each side.

        Raises:
            FileNotFoundError: there is no icon of this name.
        """
        mirrored = right_to_left and name in MIRRORED
        key = (name, px, colour.name(QColor.NameFormat.HexArgb), device_pixel_ratio, mirrored)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, px, colour, device_pixel_ratio, mirrored)
        return self._pixmaps[key]

    def _draw(
        self, name: str, px: int, colour: QColor, device_pixel_ratio: float, mirrored: bool
    ) -> QPixmap:
        svg = self._source(name).replace("currentColor", colour.name())
        if px >= _THIN_FROM_PX:
            svg = svg.replace('stroke-width="2"', 'stroke-width="1.5"')
        side = max(1, round(px * device_pixel_ratio))
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(device_pixel_ratio)
        return picture

    def _source(self, name: str) -> str:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        return self._sources[name]
