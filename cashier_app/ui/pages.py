"""The place of the screens: one of them is in view, over all of it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Pages(QWidget):
    """Shows one page at a time, as large as this place.

    Qt's own stack visits every control of all its pages, shown or not, when another comes into
    view, and asks each page for its size. A till changes its screen three times in a sale.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def current(self) -> QWidget | None:
        """The page in view; none before the first is shown and after it was taken away."""
        return self._current

    def add(self, page: QWidget) -> None:
        """Take a page, which is not in view yet."""
        page.hide()
        page.setParent(self)

    def show_page(self, page: QWidget) -> None:
        """Bring a page of these into view in place of the one that is."""
        old, self._current = self._current, page
        if old is page:
            return
        page.setGeometry(self.rect())
        if old is not None:
            old.hide()
        page.show()

    def take_away(self, page: QWidget) -> None:
        """Give a page back; the place is empty if it was in view."""
        page.setParent(None)
        if page is self._current:
            self._current = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current is not None:
            self._current.setGeometry(self.rect())
