"""A field to type words or numbers into."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from cashier_app.ui.spoken_text import spoken
from cashier_app.ui.text_painting import painter_on
from cashier_app.ui.theme import Theme, restyle

_ICON = 24
_PADDING = 14
_GAP = 9
_LEAST_HEIGHT = 48


class TextEntry(QLineEdit):
    """A line to type in, 56 or 64 pixels high, with an icon in front if it has one.

    `textEdited` fires for what a person, the on-screen keyboard or an assistive tool types, not
    for `show_text`. Scans do not land in it, unless `accepts_scan` says so.

    Args:
        theme: the look of the till.
        object_name: the stable identifier, `identify-customer/phone-number`.
        accessible_name: the exact name.
        placeholder: words shown while it is empty.
        icon: name of the icon in front, none if empty.
        style: step of the type scale.
        px: another size than the step's, in pixels at scale 1.
        weight: weight of what is typed.
        height: height in pixels at scale 1.
        left_to_right: phone numbers, codes and addresses are, in every language.
        accepts_scan: while it has the focus a scanned code is typed into it.
        hidden: shows dots instead of characters.
    """

    def __init__(  # noqa: PLR0913 - the look of a control is many small choices, all by name
        self,
        theme: Theme,
        object_name: str,
        accessible_name: str,
        *,
        placeholder: str = "",
        icon: str = "",
        style: str = "row",
        px: int | None = None,
        weight: int = 400,
        height: int = 56,
        left_to_right: bool = False,
        accepts_scan: bool = False,
        hidden: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._font_key = (style, weight, px)
        self._tabular = left_to_right
        self._height = height
        self.setObjectName(object_name)
        self.setAccessibleName(spoken(accessible_name))
        self.setPlaceholderText(placeholder)
        self.setProperty("accepts_scan", accepts_scan)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if left_to_right:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if hidden:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self._dress()
        theme.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show a text that was not typed here, the caret behind the last character.

        Where small letters have only become capitals, the caret stays where somebody types.
        """
        shown, caret = self.text(), self.cursorPosition()
        if text != shown:
            self.setText(text)
            if text == shown.upper():
                self.setCursorPosition(caret)

    def set_wrong(self, wrong: bool) -> None:
        """Outline it in red, or no longer; the words for it stand in a `StatusLine`."""
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            restyle(self)

    def sizeHint(self) -> QSize:
        return self._theme.size(200, self._height)

    def minimumSizeHint(self) -> QSize:
        # It gives way a little before anything is cut, and stays high enough for a finger.
        return self._theme.size(80, min(self._height, _LEAST_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._icon:
            return
        painter = painter_on(self)
        side = self._theme.px(_ICON)
        picture = self._theme.icon(self, self._icon, _ICON, self._theme.colour("text"))
        left = self._theme.px(_PADDING)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - side
        painter.drawPixmap(left, (self.height() - side) // 2, picture)

    def _dress(self) -> None:
        self.setFont(self._theme.font(*self._font_key, tabular=self._tabular))
        icon_room = self._theme.px(_ICON + _GAP) if self._icon else 0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setTextMargins(0, 0, icon_room, 0)
        else:
            self.setTextMargins(icon_room, 0, 0, 0)
        self.updateGeometry()
