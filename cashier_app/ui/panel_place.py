"""The place of a panel that covers the decision column of whatever screen is shown."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from cashier_app.ui.pages import Pages
from cashier_app.ui.screens.checkout_page import CheckoutPage
from cashier_app.ui.screens.sale_places import Shape, shape_of
from cashier_app.ui.theme import Theme

_COLUMNS = {Shape.STANDARD: 412, Shape.COMPACT: 376, Shape.WIDE: 452}
_EDGE = 12
_EDGE_COMPACT = 8
_DECISION_IN_PORTRAIT = 544
_SCALE_1 = 1000


def decision_place(
    theme: Theme, page: QRect, direction: Qt.LayoutDirection, narrower: int = 0
) -> QRect:
    """Return where the decision column of a page of this size lies.

    `narrower` is what the page's own leaves to the work, in pixels at scale 1.
    """
    px, unit = theme.px, theme.px(_SCALE_1)
    shape = shape_of(QSize(page.width() * _SCALE_1 // unit, page.height() * _SCALE_1 // unit))
    edge = px(_EDGE_COMPACT if shape is Shape.COMPACT else _EDGE)
    inner = page.adjusted(edge, edge, -edge, -edge)
    if shape is Shape.PORTRAIT:
        return inner.adjusted(0, max(inner.height() - px(_DECISION_IN_PORTRAIT), 0), 0, 0)
    width = min(px(_COLUMNS[shape] - narrower), inner.width())
    at_end = inner.adjusted(inner.width() - width, 0, 0, 0)
    if direction == Qt.LayoutDirection.RightToLeft:
        at_end.moveLeft(inner.left())
    return at_end


def column_in_view(theme: Theme, pages: Pages, direction: Qt.LayoutDirection) -> QRect:
    """Return where the decision column of the page in view lies."""
    page = pages.current
    narrower = page.narrower if isinstance(page, CheckoutPage) else 0
    return decision_place(theme, pages.geometry(), direction, narrower)


class SilentKeys:
    """Keeps the keys of covered buttons quiet: F12 means the panel's button and no other."""

    def __init__(self) -> None:
        self._silenced: list[QShortcut] = []

    def silence(self, page: QWidget | None) -> None:
        """Let the keys of this page do nothing."""
        self.release()
        if page is None:
            return
        for key in page.findChildren(QShortcut):
            if key.isEnabled():
                key.setEnabled(False)
                key.destroyed.connect(lambda _=None, gone=key: self._forget(gone))
                self._silenced.append(key)

    def release(self) -> None:
        """Let them do again what they did."""
        for key in self._silenced:
            key.setEnabled(True)
        self._silenced = []

    def _forget(self, key: QShortcut) -> None:
        self._silenced = [other for other in self._silenced if other is not key]
