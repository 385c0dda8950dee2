"""What is wrong with how a window lies: out of its place, over another, too small, cut."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from cashier_app.ui import label_fitting, line_breaking, text_painting
from cashier_app.ui.label_fitting import FittedLabel
from cashier_app.ui.pages import Pages
from cashier_app.ui.screens.approval_panel import ApprovalPanel
from cashier_app.ui.screens.flash import Flash
from cashier_app.ui.widgets.focus_ring import FocusRing
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.row_list import RowList
from tests.ui.finding import visible
from tests.ui.heard_words import HeardWords

# These lie over others on purpose.
_OVER = (FocusRing, ApprovalPanel, Flash)
# These place their parts themselves, each over the room that the other leaves.
_OWN_PLACES = (QStackedWidget, Pages, QAbstractScrollArea, RewardBand)
# The foot of the basket is as high as a line of words; what can be tapped there is higher.
_NOTICES = ("sale/give-back", "sale/undo")
_CONTROLS = (QAbstractButton, QLineEdit)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def misplaced(window: QWidget) -> Iterator[str]:
    """Name every control and card that lies outside its parent, on a neighbour, or too tight."""
    for parent in (window, *visible(window)):
        if not isinstance(parent, _OWN_PLACES) and not _in_list(parent):
            yield from _misplaced_in(parent)


def _misplaced_in(parent: QWidget) -> Iterator[str]:
    children = [
        child
        for child in parent.findChildren(QWidget, options=_DIRECT)
        if child.isVisible() and not isinstance(child, _OVER) and not child.size().isEmpty()
    ]
    for child in children:
        if not parent.rect().contains(child.geometry()):
            yield f"{_called(child)} is outside {_called(parent)}"
        if child.layout() is None and _is_tight(child):
            yield f"{_called(child)} is too small: {child.width()}x{child.height()}"
    for one, other in combinations(children, 2):
        if one.geometry().intersects(other.geometry()) and not _is_notice(one, other):
            yield f"{_called(one)} lies on {_called(other)}"


def _is_notice(*widgets: QWidget) -> bool:
    return any(widget.objectName() in _NOTICES for widget in widgets)


@contextmanager
def cut_words(words: HeardWords) -> Iterator[set[str]]:
    """Listen to the painting; the set grows by each text of the program that is painted cut.

    Names of products and customers and CRM.COM's words are shortened by design.
    """
    found: set[str] = set()
    whole: dict[str, str] = {}
    shortened, fitted, draw = (
        text_painting.shortened, label_fitting._fitted, text_painting._draw,
    )  # fmt: skip

    def shortening(text: str, font: QFont, width: int) -> str:
        shown = shortened(text, font, width)
        if shown != text:
            whole[shown] = text
        return shown

    def fitting(text: str, font: QFont, width: int, height: int, least_px: int) -> FittedLabel:
        label = fitted(text, font, width, height, least_px)
        if not label.whole:
            whole[label.lines[0]] = text
        return label

    # Some that are shortened are only tried, and never painted.
    def drawing(painter: QPainter, place: QRect, text: str, *look: Any) -> None:  # noqa: ANN401 - as it comes
        if words.are_ours(whole.get(text, "")):
            found.add(whole[text])
        draw(painter, place, text, *look)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_painting, "shortened", shortening)
        patch.setattr(line_breaking, "shortened", shortening)
        patch.setattr(label_fitting, "_fitted", fitting)
        patch.setattr(text_painting, "_draw", drawing)
        yield found


def still_cut(window: QWidget, cut: set[str]) -> set[str]:
    """Return what of the texts that `cut_words` heard is cut now that everything stands.

    While a screen is laid out some may be painted that have their room a moment later.
    """
    if cut:
        cut.clear()
        window.grab()
    now = set(cut)
    cut.clear()
    return now


def places(window: QWidget) -> dict[str, QRect]:
    """Return where each control that is in view stands, by its identifier.

    Of words and figures it is the corner where they start: their width is that of what they say.
    """
    return {
        widget.objectName(): QRect(
            widget.mapTo(window, QPoint()),
            widget.size() if isinstance(widget, _CONTROLS) else QSize(),
        )
        for widget in visible(window)
        if "/" in widget.objectName()
    }


def _in_list(widget: QWidget) -> bool:
    """Rows that are scrolled away lie outside by design."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, RowList):
            return True
        above = above.parentWidget()
    return False


def _is_tight(widget: QWidget) -> bool:
    """Whether it has less than it needs; a size that was fixed counts for more than its wish."""
    wish = widget.minimumSizeHint()
    width = widget.minimumWidth() or wish.width()
    height = widget.minimumHeight() or wish.height()
    return widget.width() < width or widget.height() < height


def _called(widget: QWidget) -> str:
    name = widget.objectName()
    if name:
        return name
    parent = widget.parentWidget()
    within = f" in {_called(parent)}" if parent is not None else ""
    return f"{type(widget).__name__} {widget.accessibleName()!r}{within}"
