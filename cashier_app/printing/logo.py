"""The shop's logo as black dots."""

import logging
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColorConstants, QImage, QPainter

from cashier_app.domain.picture import Picture
from cashier_app.printing.line_painter import blank_paper, dots_of

_LOG = logging.getLogger("cashier.printing")
_MOST_DOWN = 240


def logo_picture(file: Path, across: int) -> Picture | None:
    """Read a picture file and make it black and white, no wider than the paper's dots.

    A file that cannot be read is no reason to print nothing: it is logged, and the receipt goes
    without a logo.
    """
    read = QImage(str(file))
    if read.isNull():
        _LOG.warning("the logo cannot be read: %s", file)
        return None
    if read.width() > across or read.height() > _MOST_DOWN:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        read = read.scaled(across, _MOST_DOWN, keep, smooth.SmoothTransformation)
    on_white = QImage(read.size(), QImage.Format.Format_RGB32)
    on_white.fill(QColorConstants.White)
    painter = QPainter(on_white)
    painter.drawImage(0, 0, read)
    painter.end()
    dots = blank_paper(read.width(), read.height())
    dithered = on_white.convertToFormat(QImage.Format.Format_Mono, dots.colorTable())
    return dots_of(dithered)
