"""Letters and figures that nobody asked for begin in the field that a screen has for them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def typing_begins(screen: QWidget | None, event: QKeyEvent) -> bool:
    """Put a typed letter or figure into the field of this screen; whether it went there.

    It is the one whose property `typing_begins` is true. After each scan and tap the focus rests on
    the window, and who then types `3 *` or a code should not have to look for the field first. What
    is typed into another field, and signs and Space, which are keys of the basket, are as ever.
    """
    typed = event.text().isalnum() and not event.modifiers() & _COMMANDS
    if screen is None or not typed or isinstance(QApplication.focusWidget(), QLineEdit):
        return False
    fields = screen.findChildren(QLineEdit)
    field = next((one for one in fields if one.property("typing_begins")), None)
    if field is None or not field.isVisible():
        return False
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.deselect()
    field.end(False)
    QCoreApplication.sendEvent(field, event)
    return True
