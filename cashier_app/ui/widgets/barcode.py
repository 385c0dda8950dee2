"""A barcode on the screen, for a scanner to be tried with."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cashier_app.domain.scanner_code import bars_of
from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.theme import Theme

_MODULE, _HEIGHT, _QUIET = 4, 150, 11


class Barcode(QWidget):
    """An EAN-13, black on white in every theme: a scanner cannot read another one.

    Args:
        theme: gives the size.
        object_name: the stable identifier.
        accessible_name: the exact name.
        code: 13 digits.
    """

    def __init__(self, theme: Theme, object_name: str, accessible_name: str, code: str) -> None:
        super().__init__()
        self._theme = theme
        self._bars = bars_of(code)
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        modules = len(self._bars) + 2 * _QUIET
        return QSize(modules * self._theme.px(_MODULE), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        module = self._theme.px(_MODULE)
        down = self._theme.px(_QUIET)
        # Bars are read from left to right whatever the language is.
        for place, bar in enumerate(self._bars, start=_QUIET):
            if bar == "1":
                stripe = QRectF(place * module, down, module, self.height() - 2 * down)
                painter.fillRect(stripe, QColor(Qt.GlobalColor.black))
