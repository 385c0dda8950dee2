"""The name in the top bar: the store's, or the till's own beside its mark."""

from PySide6.QtWidgets import QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.label import Label

# Fewer letters than fit here tell nobody which store it is.
_LEAST = 56


class BarName(Label):
    """A name that gives way to all else in the bar, so that nothing has to lie on it.

    Args:
        theme: the look of the till.
        own: what the till itself is called, which the window is called already.
        store: the store's name.
        parent: the bar it lies on.
    """

    def __init__(self, theme: Theme, own: str, store: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "row", weight=700, parent=parent)
        self._own = own
        self._store = store or own

    def show_name(self, *, own: bool, store: str = "") -> None:
        """Show the till's own name, or that of the store, which may be known only later."""
        self._store = store or self._store
        name = self._own if own else self._store
        self.show_text(name, accessible_name=None if name == self._own else "")

    def give_way(self, room: int) -> None:
        """Take this many pixels at most: shortened, or not shown where too few are left."""
        whole = self.sizeHint().width()
        self.setMaximumWidth(max(0, min(room, whole)))
        self.setVisible(room >= min(whole, self._theme.px(_LEAST)))
