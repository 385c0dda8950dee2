"""Pictures of boxes that buttons of one look and size share."""

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from cashier_app.ui.text_painting import painter_on, picture_for

# A list has rows of one size in a few looks; every size that a window ever had is not kept.
_KEPT = 16


class Box(NamedTuple):
    """A box as it is drawn, and the colour of the words in it."""

    picture: QPixmap
    words: QColor


class BoxPictures:
    """Boxes as the style sheet draws them, each drawn once.

    To look the rules up for a box and draw its round edge takes far longer than to copy it, and
    the rows of a list are all the same but for their words.
    """

    def __init__(self) -> None:
        self._boxes: dict[tuple[object, ...], Box] = {}

    def forget(self) -> None:
        """Draw all boxes anew: the style sheet is another one."""
        self._boxes.clear()

    def box_of(self, button: QPushButton, option: QStyleOptionButton) -> Box:
        """Return the box of a button that looks like this.

        Args:
            button: the button; its style sheet knows it by `variant` and `selected`.
            option: its state now.
        """
        look = (
            button.property("variant"),
            button.property("selected"),
            option.state.value,
            button.width(),
            button.height(),
            button.devicePixelRatio(),
        )
        if look not in self._boxes:
            if len(self._boxes) == _KEPT:
                self.forget()
            self._boxes[look] = _drawn(button, option)
        return self._boxes[look]


def _drawn(button: QPushButton, option: QStyleOptionButton) -> Box:
    picture = picture_for(button)
    painter = painter_on(button, picture)
    button.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, button)
    painter.end()
    button.ensurePolished()
    return Box(picture, button.palette().color(QPalette.ColorRole.ButtonText))
