"""What a test sees of a widget: what assistive technology is told, and which colours are shown."""

from collections import Counter

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def accessible(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name_of(widget: QWidget) -> str:
    return accessible(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    return accessible(widget).text(QAccessible.Text.Description)


def named_nodes(widget: QWidget) -> list[str]:
    """The names of the widget and of everything in it, as assistive technology meets them."""
    found: list[str] = []
    nodes = [accessible(widget)]
    while nodes:
        node = nodes.pop(0)
        nodes += [node.child(index) for index in range(node.childCount())]
        if node.text(QAccessible.Text.Name):
            found.append(node.text(QAccessible.Text.Name))
    return found


def colour_at(widget: QWidget, x: int, y: int) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(QPoint(x, y)).name().upper()


def colours_in(widget: QWidget, place: QRect | None = None) -> Counter[str]:
    """How many pixels of each colour are shown in a part of the widget."""
    image = widget.grab(place or widget.rect()).toImage()
    return Counter(
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    )
