"""Finding what is in view of a screen by the name that assistive technology says."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.seeing import accessible, name_of


def visible(widget: QWidget) -> Iterator[QWidget]:
    """Every visible widget, as deep as it lies, in the order of `findChildren`.

    What is hidden hides all that lies in it: of a window with every screen that is nearly
    everything, so that nobody looks into it.
    """
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible():
            yield child
            yield from visible(child)


def in_view(widget: QWidget) -> Iterator[QWidget]:
    """Every widget that can be seen, as deep as it lies."""
    return (child for child in visible(widget) if not child.visibleRegion().isEmpty())


def names_in_view(widget: QWidget) -> list[str]:
    return [name for child in in_view(widget) if (name := name_of(child))]


def control(widget: QWidget, name: str) -> QWidget:
    found = [child for child in in_view(widget) if name_of(child) == name]
    assert len(found) == 1, f"{len(found)} of {name!r}; there are {sorted(names_in_view(widget))}"
    return found[0]


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = control(widget, name)
    assert isinstance(found, QAbstractButton)
    return found


def is_unavailable(widget: QWidget) -> bool:
    return bool(accessible(widget).state().disabled)


def role_of(widget: QWidget) -> QAccessible.Role:
    return accessible(widget).role()
