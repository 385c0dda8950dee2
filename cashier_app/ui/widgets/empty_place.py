"""What stands where a list has nothing to show: a picture, what that means, what to do next."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from cashier_app.domain.frozen import frozen
from cashier_app.ui.text_painting import CENTRE, painter_on
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn

_ICON = 56
_ICON_GAP = 13
_GAP = 14
# Less height than this has no room for a picture.
_ROOM_FOR_ICON = 190


@frozen
class Nothing:
    """What an empty list says: a picture, one sentence, and what to do next if there is one."""

    icon: str
    title: str
    hint: str = ""


class EmptyPlace(QWidget):
    """A picture over a sentence and a smaller one, in the middle of the place.

    The picture is decoration and goes first where there is little height.

    Args:
        theme: the look of the till.
        narrow: the place is a column: sentences take up to three lines.
    """

    def __init__(
        self, theme: Theme, *, narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ""
        self._title = Label(theme, "", "title", align=CENTRE, lines=2 if narrow else 1)
        self._hint = Label(theme, "", colour="text-muted", align=CENTRE, lines=3 if narrow else 1)
        self._above = QSpacerItem(0, 0)
        column = ScaledColumn(theme, self, gap=_GAP, across=16 if narrow else 24)
        column.addStretch(1)
        column.addSpacerItem(self._above)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._fit()
        theme.changed.connect(self._fit)

    def show_nothing(self, nothing: Nothing) -> None:
        """Show this picture and these words."""
        self._icon = nothing.icon
        self._title.show_text(nothing.title)
        self._title.setVisible(bool(nothing.title))
        self._hint.show_text(nothing.hint)
        self._hint.setVisible(bool(nothing.hint))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        side = theme.px(_ICON)
        first = self._title if self._title.isVisibleTo(self) else self._hint
        top = first.geometry().top() - theme.px(_ICON_GAP) - side
        if self._icon and top >= 0 and self.height() >= theme.px(_ROOM_FOR_ICON):
            picture = theme.icon(self, self._icon, _ICON, theme.colour("text"))
            painter_on(self).drawPixmap((self.width() - side) // 2, top, picture)

    def _fit(self) -> None:
        # It gives way where there is little height, and the picture with it.
        least, gives = QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred
        self._above.changeSize(0, self._theme.px(_ICON, _ICON_GAP), least, gives)
