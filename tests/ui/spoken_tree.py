"""What somebody meets who hears the screen and has no hand for it: the tree, and the tab order.

Each function returns what is wrong, in words; nothing wrong is an empty list. They look at what a
`Seen` found, so that a window is gone through once and not once for each question.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from cashier_app.ui.panel_place import decision_place
from cashier_app.ui.screens.set_up_bar import SetUpBar
from cashier_app.ui.screens.settings_bar import SettingsBar
from cashier_app.ui.screens.top_bar import TopBar
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.basket_row import BasketRow
from cashier_app.ui.widgets.batch_cell import BatchCellButton
from cashier_app.ui.widgets.figure import Figure
from cashier_app.ui.widgets.letter_keyboard import LetterKeyboard
from cashier_app.ui.widgets.painted_button import PaintedButton
from cashier_app.ui.widgets.table_row import TableRow
from tests.ui.finding import in_view
from tests.ui.seeing import accessible, description_of, name_of

FINGER = 48
# The marks, embeddings, overrides and isolates of Unicode.
_FOR_THE_PAINTER = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FIGURE = re.compile(r".+: .+", re.DOTALL)
_SAYS_NOTHING = frozenset(
    {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Graphic}
)
_ROWS = BasketRow | TableRow
# With these one batch of many products has its cell; on a small screen 4 pixels are missing.
_NARROWER = BatchCellButton


class Seen:
    """What is in view of a window now.

    `nodes` are those of the tree, `interactive` everything that a finger can press or type into.
    """

    def __init__(self, window: QWidget) -> None:
        self.widgets = list(in_view(window))
        self.interactive = [
            one
            for one in self.widgets
            if isinstance(one, QAbstractButton | QLineEdit) and not _covered(window, one)
        ]
        self.nodes = list(_nodes(window))


def without_name_or_role(seen: Seen) -> list[str]:
    return [
        f"{_where(one)}: name {name_of(one)!r}, role {accessible(one).role().name}"
        for one in seen.interactive
        if not name_of(one).strip() or accessible(one).role() in _SAYS_NOTHING
    ]


def named_twice(seen: Seen) -> list[str]:
    """Names that more than one node has: of two equal ones nobody knows which is meant."""
    met = Counter(name for node in seen.nodes if (name := _name(node)))
    return sorted(name for name, times in met.items() if times > 1)


def not_reached(seen: Seen, order: Sequence[QWidget]) -> list[str]:
    """What can be pressed or typed into, and the Tab key never comes to."""
    met = set(map(id, order))
    return [
        f"{_where(one)}: {name_of(one)}"
        for one in seen.interactive
        # Tab comes to one row of a list, the arrows to the others.
        if one.isEnabled() and id(one) not in met and not isinstance(one, _ROWS)
    ]


def tab_order(window: QWidget) -> list[QWidget]:
    """The controls as Tab comes to them, from a screen on which nothing has the focus."""
    window.setFocus()
    order: list[QWidget] = []
    while True:
        # What the Tab key does, without the time that a key takes.
        window.focusNextPrevChild(True)
        now = window.focusWidget()
        if now is window or now in order:
            window.setFocus()
            return order
        order.append(now)


def out_of_order(window: QWidget, theme: Theme, order: Sequence[QWidget]) -> list[str]:
    """Where Tab goes back to a region that it left: work area, decision column, top bar."""
    regions = _Regions(window, theme)
    in_order = [regions.of(one) for one in order]
    return [
        f"{name_of(one)} in the {_REGIONS[after]} comes after the {_REGIONS[before]}"
        for one, (before, after) in zip(order[1:], pairwise(in_order), strict=True)
        if after < before
    ]


def figures_in_other_words(seen: Seen) -> list[str]:
    return [
        f"{_where(one)}: {name_of(one)!r}"
        for one in seen.widgets
        if isinstance(one, Figure) and one.value and not _FIGURE.fullmatch(name_of(one))
    ]


def options_without_state(seen: Seen) -> list[str]:
    """Options of a choice, of which one looks chosen, that do not report *checked* or not."""
    buttons = [one for one in seen.widgets if isinstance(one, PaintedButton)]
    choices = {one.parent() for one in buttons if one.property("selected")}
    return [
        f"{_where(one)}: {name_of(one)}"
        for one in buttons
        if (one.property("selected") is not None and one.parent() in choices)
        and (
            not accessible(one).state().checkable
            or bool(accessible(one).state().checked) != one.property("selected")
        )
    ]


def unavailable_without_reason(seen: Seen) -> list[str]:
    return [
        f"{_where(one)}: {name_of(one)}"
        for one in seen.interactive
        if accessible(one).state().disabled and not description_of(one)
    ]


def too_small(seen: Seen, theme: Theme) -> list[str]:
    """What no finger finds: narrower or lower than 48 pixels at scale 1."""
    least = theme.px(FINGER)
    return [
        f"{_where(one)}: {one.width()} x {one.height()}"
        for one in seen.interactive
        if one.height() < least or (one.width() < least and not isinstance(one, _NARROWER))
    ]


# ---- within --------------------------------------------------------------------------------------

# The other ways on, in a row with the primary action below the page.
_BESIDE_PRIMARY = {
    "identify-customer/continue-without-customer",
    "identify-customer/remove-customer",
}
_ABOUT = 24
_REGIONS = ("work area", "decision column", "top bar")


class _Regions:
    """Where what lies on this window, each by its place in `_REGIONS`."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        self._window = window
        page = window.rect()
        self._portrait = page.height() > page.width()
        self._top_bars = window.findChildren(TopBar)
        self._keyboards = [] if self._portrait else window.findChildren(LetterKeyboard)
        self._bars = [*window.findChildren(SettingsBar), *window.findChildren(SetUpBar)]
        self._one_column = self._portrait or any(bar.isVisible() for bar in self._bars)
        self._column = decision_place(theme, page, window.layoutDirection())

    def of(self, widget: QWidget) -> int:
        def stands_in(places: Sequence[QWidget]) -> bool:
            return any(place.isAncestorOf(widget) for place in places)

        if stands_in(self._top_bars):
            return 2
        if stands_in(self._keyboards) or stands_in(self._bars):
            return 1
        if widget.objectName() in _BESIDE_PRIMARY and not self._portrait:
            return 1
        if self._one_column:
            return 0
        # Not every screen's column is as wide as another's, and none is that much wider.
        middle = widget.mapTo(self._window, widget.rect().center()).x()
        column = self._column
        return int(column.left() + _ABOUT <= middle <= column.right() + 1 - _ABOUT)


def _covered(window: QWidget, widget: QWidget) -> bool:
    """Whether something else lies over the middle of it."""
    at = widget.visibleRegion().boundingRect().center()
    met = window.childAt(widget.mapTo(window, at))
    return met is not None and met is not widget and not widget.isAncestorOf(met)


def with_signs_of_direction(seen: Seen) -> list[str]:
    """Names and descriptions that hold signs which are there for the painter alone."""
    texts = (
        node.text(kind)
        for node in seen.nodes
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description)
    )
    return sorted({ascii(text) for text in texts if _FOR_THE_PAINTER.search(text)})


def _nodes(window: QWidget) -> Iterator[QAccessibleInterface]:
    nodes = [accessible(window)]
    while nodes:
        node = nodes.pop()
        if not node.isValid() or node.state().invisible:
            continue
        widget = node.object()
        if isinstance(widget, QWidget) and (
            not widget.isVisible() or widget.visibleRegion().isEmpty()
        ):
            continue
        nodes += [node.child(index) for index in range(node.childCount())]
        yield node


def _name(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def _where(widget: QWidget) -> str:
    name = widget.objectName() or type(widget).__name__
    at = widget.mapTo(widget.window(), QPoint(0, 0))
    return f"{name} at {at.x()}, {at.y()}"
