"""Which of some fields is being typed in."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class FieldInUse(QObject):
    """Tells which of these fields has the focus; None when it is elsewhere.

    A key of the keyboard that types into the field may have the focus as well, for Tab leads
    there: that changes nothing.

    Args:
        fields: the fields to watch.
        changed: called at once, and whenever the focus comes or goes.
        keyboard: what types into the field, and lives as long as the watching.
    """

    def __init__(
        self,
        fields: Sequence[QLineEdit],
        changed: Callable[[QLineEdit | None], None],
        keyboard: QWidget,
    ) -> None:
        super().__init__(keyboard)
        self._keyboard = keyboard
        self._fields = tuple(fields)
        self._changed = changed
        for field in self._fields:
            field.installEventFilter(self)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS:
            self._tell()
        return False

    def _tell(self) -> None:
        focused = self._keyboard.window().focusWidget()
        # The type stubs of Qt forget that nothing may have the focus.
        if cast("QWidget | None", focused) is None or not self._keyboard.isAncestorOf(focused):
            self._changed(next((field for field in self._fields if _is_in_use(field)), None))


def _is_in_use(field: QLineEdit) -> bool:
    # A window in the background has no focus, but its field is still the one in use.
    return field.isVisible() and field.window().focusWidget() is field
