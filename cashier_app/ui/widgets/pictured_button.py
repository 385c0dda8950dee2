"""A button that keeps its picture: it moves with every scan and looks the same."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QStyleOptionButton

from cashier_app.ui.text_painting import painter_on
from cashier_app.ui.widgets.action_button import ActionButton


class PicturedButton(ActionButton):
    """An `ActionButton` that is painted when it looks different, and copied otherwise."""

    _picture: tuple[object, QPixmap] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        look = (option.state.value, self.size(), self.devicePixelRatio(), self.layoutDirection())
        if self._picture is None or self._picture[0] != look:
            self._picture = (look, self._painted())
        QPainter(self).drawPixmap(0, 0, self._picture[1])

    def update(self) -> None:  # type: ignore[override] # nobody asks for a part of a button
        """Paint anew: what the button says is another thing now."""
        self._picture = None
        super().update()

    def changeEvent(self, event: QEvent) -> None:
        # Another theme or another box: the colours are not among what is compared.
        self._picture = None
        super().changeEvent(event)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatio()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = painter_on(self, picture)
        self.paint(painter)
        painter.end()
        return picture
