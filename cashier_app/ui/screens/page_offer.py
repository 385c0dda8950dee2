"""The button for a test page in the top bar, for as long as one is offered."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton

_ICON = "printer-check"


class PageOffer(ActionButton):
    """Stands between tabs and chips, where it covers nothing; the printer's chip is beside it.

    Args:
        theme: the look of the till.
        label: what it is called.
        bar: the bar it lies on.
    """

    def __init__(self, theme: Theme, label: str, bar: QWidget) -> None:
        super().__init__(theme, "top-bar/print-test-page", label, size="small", parent=bar)
        self._name = label

    def show_words(self) -> None:
        """Say in words what it does."""
        self.set_label(self._name, icon="")

    def stand_in(self, free: Callable[[], QRect], give_way: Iterable[Callable[[], None]]) -> None:
        """Take a free place, with an icon alone where there is too little room for words.

        Args:
            free: returns the place that there is by now.
            give_way: each makes more room, what is needed least first.
        """
        self.show_words()
        place = free()
        for make_room in give_way:
            if place.width() >= self.minimumSizeHint().width():
                break
            make_room()
            place = free()
        if place.width() < self.minimumSizeHint().width():
            self.set_label("", accessible_name=self._name, icon=_ICON)
        size = QSize(min(self.sizeHint().width(), place.width()), place.height())
        edge = Qt.AlignmentFlag.AlignRight  # at the chips
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), edge, size, place))
        self.raise_()
