"""The letter keyboard under a page of fields: it comes with a tap into a field, and goes again."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from cashier_app.ui.widgets.scaled_layouts import ScaledColumn


class FieldTyping(QWidget):
    """Types into the field that was tapped last. Who types on real keys never sees it.

    Args:
        theme: the look of the till.
        screen: first part of the keys' identifiers.
        words: the words and the letters of the screen's language.

    Signals:
        field_changed: another field is typed in, or none any more.
    """

    field_changed = Signal()

    def __init__(self, theme: Theme, screen: str, words: Words) -> None:
        super().__init__()
        self.field: QLineEdit | None = None
        self._keyboard = LetterKeyboard(theme, screen, words)
        self._keyboard.closed.connect(self.put_away)
        column = ScaledColumn(theme, self, gap=0)
        column.addWidget(self._keyboard)
        self.hide()

    def watch(self, fields: Iterable[QLineEdit]) -> None:
        """Come when one of these is tapped."""
        for field in fields:
            field.installEventFilter(self)

    def put_away(self) -> None:
        """Go, and leave the focus where it is."""
        if self.field is not None:
            self.field = None
            self._keyboard.type_into(None)
            self.hide()
            self.field_changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        tapped = event.type() == QEvent.Type.MouseButtonPress
        if tapped and isinstance(watched, QLineEdit) and not watched.isReadOnly():
            if watched is not self.field:
                self.field = watched
                self._keyboard.type_into(watched)
                self.show()
                self.field_changed.emit()
        elif event.type() == QEvent.Type.FocusOut and watched is self.field:
            self._focus_left()
        return False

    def _focus_left(self) -> None:
        field = self.field
        # The window may lose the focus as a whole: then whoever comes back goes on typing.
        if field is not None and field.window().isActiveWindow():
            self.put_away()
