"""Rows that do not all fit, with a button at their end that leafs up and one that leafs down."""

from typing import cast

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStyle, QWidget

from cashier_app.texts.words import Words
from cashier_app.ui.theme import Theme
from cashier_app.ui.widgets.action_button import ActionButton
from cashier_app.ui.widgets.row_list import RowList

_SIDE = 48
_GAP = 8


class LeafedRows(QWidget):
    """A list, and two buttons beside it while not all of its rows are in view.

    They take no height: where rows are hidden every pixel of it is needed. Their names are given
    up while they are out of view, because another list of the screen has such buttons, too.

    Args:
        theme: the look of the till.
        words: the words of the screen's language.
        rows: the list, of lines of a sale.
        screen: first part of the identifiers.
    """

    def __init__(
        self,
        theme: Theme,
        words: Words,
        rows: RowList,
        screen: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = rows
        self._words = words
        self._application = cast("QApplication", QApplication.instance())
        self._names = [f"{screen}/show-{way}-lines" for way in ("earlier", "later")]
        self._up = self._button("earlier", "chevron-up")
        self._down = self._button("later", "chevron-down")
        for part in (rows, self._up, self._down):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._up.clicked.connect(rows.page_up)
        self._down.clicked.connect(rows.page_down)
        rows.scrolled.connect(self._place)
        theme.changed.connect(self._place)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The height alone decides whether all rows are in view.
        self._rows.resize(self._rows.width(), self.height())
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for button, name in zip((self._up, self._down), self._names, strict=True):
            button.setObjectName(name)
        self._application.focusChanged.connect(self._focus_moved)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for button in (self._up, self._down):
            button.setObjectName("")
        self._application.focusChanged.disconnect(self._focus_moved)

    def _focus_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Bring what got the focus into view: nobody presses what is not seen."""
        for place, row in enumerate(self._rows.rows):
            if now is not None and (row is now or row.isAncestorOf(now)):
                self._rows.bring_into_view(place)

    def _place(self) -> None:
        above, below = self._rows.rows_above, self._rows.rows_below
        some_hidden = bool(above or below)
        self._up.set_available(above > 0, self._words.text("past-sale/first-lines"))
        self._down.set_available(below > 0, self._words.text("past-sale/last-lines"))
        side, gap = self._theme.px(_SIDE), self._theme.px(_GAP)
        width = self.width() - (side + gap if some_hidden else 0)
        self._put(self._rows, QRect(0, 0, width, self.height()))
        height = min(side, (self.height() - gap) // 2)
        self._put(self._up, QRect(width + gap, 0, side, height))
        self._put(self._down, QRect(width + gap, self.height() - height, side, height))
        for button in (self._up, self._down):
            button.setVisible(some_hidden)

    def _put(self, part: QWidget, place: QRect) -> None:
        part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _button(self, key: str, icon: str) -> ActionButton:
        name = self._words.text(f"past-sale/{key}")
        return ActionButton(
            self._theme, "", "", accessible_name=name, size="small", icon=icon, icon_px=26
        )
