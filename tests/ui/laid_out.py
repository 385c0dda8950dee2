"""What is wrong with how a window lies: out of its place, over another, too small, cut."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from cashier_app.texts.all_words import ALL_WORDS
from cashier_app.ui import line_breaking, text_painting
from cashier_app.ui.pages import Pages
from cashier_app.ui.screens.approval_panel import ApprovalPanel
from cashier_app.ui.screens.flash import Flash
from cashier_app.ui.widgets.focus_ring import FocusRing
from cashier_app.ui.widgets.reward_band import RewardBand
from cashier_app.ui.widgets.row_list import RowList
from tests.ui.finding import visible
from translations.source_texts import source_texts

# These lie over others on purpose.
_OVER = (FocusRing, ApprovalPanel, Flash)
# These place their parts themselves, each over the room that the other leaves.
_OWN_PLACES = (QStackedWidget, Pages, QAbstractScrollArea, RewardBand)
# The foot of the basket is as high as a line of words; what can be tapped there is higher.
_NOTICES = ("sale/give-back", "sale/undo")
_CONTROLS = (QAbstractButton, QLineEdit)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_VALUE = re.compile(r"\{\w+\}")
# A text of ours is told from data by this many letters of its own.
_TELLING = 4


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


def cut_words(paint: Callable[[], object]) -> set[str]:
    """Paint, and return those of the program's own words that had to be shortened.

    Names of products and customers and CRM.COM's words are shortened by design.
    """
    found: set[str] = set()
    real = text_painting.shortened

    def watching(text: str, font: QFont, width: int) -> str:
        shown = real(text, font, width)
        if shown != text and _is_ours(text):
            found.add(text)
        return shown

    with pytest.MonkeyPatch.context() as patch:
        for room in (text_painting, line_breaking):
            patch.setattr(room, "shortened", watching)
        paint()
    return found


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


def _is_ours(text: str) -> bool:
    """Whether it is a text of the program, or what is left of one for its last line."""
    return bool(_ours().fullmatch(text)) or (len(text) >= _TELLING and _ends_ours(text))


def _ends_ours(text: str) -> bool:
    return any(
        end.endswith(text) or (len(end) >= 2 * _TELLING and text.endswith(end)) for end in _ends()
    )


@cache
def _ends() -> frozenset[str]:
    """Return what each text says after its last value."""
    return frozenset(_VALUE.split(text.english)[-1] for text in source_texts(ALL_WORDS))


@cache
def _ours() -> re.Pattern[str]:
    templates = []
    for text in source_texts(ALL_WORDS):
        fixed = _VALUE.split(text.english)
        if sum(map(len, fixed)) >= _TELLING:
            templates.append(".+".join(map(re.escape, fixed)))
    return re.compile("|".join(templates), re.DOTALL)


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
