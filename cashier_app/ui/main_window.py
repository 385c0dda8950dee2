"""The window of the till: the top bar over one screen at a time.

The cashier never has a second one; the customer may, on a screen of her own (`second_screen.py`).
"""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from cashier_app.ui.opening_picture import OpeningPicture
from cashier_app.ui.theme import Theme
from cashier_app.ui.typing_begins import typing_begins

if TYPE_CHECKING:
    from cashier_app.presenters.screens import Screen
    from cashier_app.presenters.top_bar import Tab
    from cashier_app.texts.words import Words
    from cashier_app.ui.screens.approval_panel import ApprovalPanel
    from cashier_app.ui.screens.top_bar import TopBar

SMALLEST = QSize(800, 600)
_WIDE_FROM = QSize(1600, 900)
_WIDE_SCALE = Decimal("1.25")
# What a layout needs at scale 1, lying and standing.
_LANDSCAPE, _PORTRAIT = QSize(1024, 600), QSize(800, 1280)


def scale_for(size: QSize, own: Decimal = Decimal(1)) -> Fraction:
    """Return the scale of a window: on a big screen everything is a quarter bigger.

    Args:
        size: of the window in pixels.
        own: the shop's own factor on top. No scale is bigger than the screen has room for, so that
            nothing is ever cut; whoever asks for too much gets the most.
    """
    wide = size.width() >= _WIDE_FROM.width() and size.height() >= _WIDE_FROM.height()
    needed = _PORTRAIT if size.height() > size.width() else _LANDSCAPE
    most = min(Fraction(size.width(), needed.width()), Fraction(size.height(), needed.height()))
    return min(Fraction(own * (_WIDE_SCALE if wide else 1)), max(most, Fraction(1)))


class MainWindow(QMainWindow):
    """Top bar and screens; the tab order is work area, decision column, top bar.

    It can be shown before there are any: `say` shows a line, `furnish` puts the screens in. What
    they need is imported with them.

    Over the whole screen it is a kiosk: it cannot be closed, left or made smaller. Whoever asks for
    that, by Ctrl+Q or by the window manager, is heard as `leave_requested`; `leave` lets her go.

    Every key of the design belongs to the button that it presses, and a button that is not in view
    is not pressed: so the keys go to the screen that is shown. It is a `QMainWindow` only because
    assistive technology is told that such a one is a window, and of a plain widget nothing. What it
    shows is laid over all of it without that class's own layout: it animates what it places.

    Args:
        theme: the look of the till; a big window makes it bigger.
        scale: the shop's own factor for the size of everything, as far as there is room for it.

    Signals:
        leave_requested: somebody wants to get out of the till to the machine behind it.
    """

    leave_requested = Signal()

    def __init__(self, theme: Theme, scale: Decimal = Decimal(1)) -> None:
        super().__init__()
        self.setObjectName("till")
        self.setProperty("surface", "window")
        self.setMinimumSize(SMALLEST)
        self._theme = theme
        self._base = scale
        self._screens: dict[Screen, QWidget] = {}
        self._shown: QWidget | None = None
        self._content: QWidget | None = None
        self._kiosk = False
        self._panel: ApprovalPanel | None = None
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        # The focus rests on the window itself until a key or a tap asks for it elsewhere.
        self.setFocus()

    def say(self, line: str) -> OpeningPicture:
        """Show a line where there are no screens yet."""
        picture = OpeningPicture(self._theme, line)
        self._fill_with(picture)
        return picture

    def furnish(
        self,
        words: "Words",
        application: QApplication,
        top_bar: "TopBar",
        screens: "Mapping[Screen, QWidget]",
    ) -> None:
        """Put in bar and screens, once; the first screen is shown.

        Args:
            words: the words of the screen's language.
            application: tells where the focus is.
            top_bar: the bar on top.
            screens: the widget of each screen.
        """
        # The first paint, of a line alone, can do without these.
        from cashier_app.ui.pages import Pages  # noqa: PLC0415
        from cashier_app.ui.panel_place import SilentKeys  # noqa: PLC0415
        from cashier_app.ui.widgets.focus_ring import FocusRing  # noqa: PLC0415
        from cashier_app.ui.widgets.scaled_layouts import ScaledColumn  # noqa: PLC0415

        self._screens = dict(screens)
        self._silent = SilentKeys()
        self._pages = Pages()
        for screen in self._screens.values():
            self._pages.add(screen)
        body = QWidget()
        self._fill_with(body)
        self._column = ScaledColumn(self._theme, body, gap=0)
        self._column.addWidget(self._pages, 1)
        self._put_bar(words, top_bar)
        self._ring = FocusRing(self._theme, self, application)
        for first in list(self._screens)[:1]:
            self.show_screen(first)

    def add_screen(self, screen: "Screen", widget: QWidget) -> None:
        """Take a screen that was not there when the window was made, or in place of another."""
        old = self._screens.get(screen)
        self._screens[screen] = widget
        self._pages.add(widget)
        if self._shown is old:
            self._show(widget)
        if old is not None:
            self._drop(old)

    def put_panel(self, panel: "ApprovalPanel") -> None:
        """Take the panel that may cover a decision column, in place of one in another language."""
        old, self._panel = self._panel, panel
        panel.setParent(self)
        panel.asked.connect(self._panel_asks)
        if old is not None:
            self._silent.release()
            self._drop(old)

    def speak(self, words: "Words", top_bar: "TopBar") -> None:
        """Take a bar in another language; each screen follows with `add_screen`."""
        self._pages.take_away(self._menu)
        for old in self._top_bar, self._menu:
            self._drop(old)
        self._put_bar(words, top_bar)

    def open(self, size: QSize | None = None) -> None:
        """Show the window, over the whole screen or at a fixed size in pixels."""
        self._kiosk = size is None
        if size is None:
            # A bare X session has nobody who makes windows as large as they ask to be.
            self.setGeometry(self.screen().geometry())
            self.showFullScreen()
        else:
            self.setFixedSize(size)
            self.show()
            self.activateWindow()  # nor anybody who gives a window the keys

    def leave(self) -> None:
        """Close the window; whoever asked for it may."""
        self._kiosk = False
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._kiosk:
            # Whoever may leave is let go by `leave` meanwhile: a window that is being closed
            # takes no second wish to.
            self.leave_requested.emit()
        event.setAccepted(not self._kiosk)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        resized = event.type() == QEvent.Type.WindowStateChange
        if resized and self._kiosk and not self.isFullScreen():
            # The window manager made it smaller; it is asked again once that has happened.
            QTimer.singleShot(0, self, self._fill_screen)

    def _fill_screen(self) -> None:
        if self._kiosk:
            self.showFullScreen()

    def show_screen(self, screen: "Screen") -> None:
        """Show a screen. Nothing on it has the focus, unless it takes the focus itself."""
        self._show(self._screens[screen])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        asked = self._panel is not None and self._panel.isVisibleTo(self)
        if asked or not self._screens or not typing_begins(self._pages.current, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._content.setGeometry(self.rect())
        self._place_panel()
        scale = scale_for(event.size(), self._base)
        if scale != self._theme.scale:
            self._theme.use(scale=scale)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Move the focus on with Tab: work area, decision column, top bar.

        Qt's own order is that in which the controls were made, and quick keys, lines and tiles are
        made while the till runs. Here the order is that of the places they stand in.
        """
        if not self._screens:
            return False
        stops = [
            widget
            for place in (self._pages.current, self._panel, self._top_bar)
            if place is not None
            for widget in place.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not self._is_covered(widget)
        ]
        if not stops:
            return False
        focused = self.focusWidget()
        step = 1 if forwards else -1
        here = stops.index(focused) if focused in stops else min(-step, 0)
        reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        stops[(here + step) % len(stops)].setFocus(reason)
        return True

    def _fill_with(self, content: QWidget) -> None:
        old, self._content = self._content, content
        content.setParent(self)
        content.setGeometry(self.rect())
        content.setVisible(True)
        if old is not None:
            self._drop(old)

    def _panel_asks(self, asks: bool) -> None:
        self._place_panel()
        if not asks:
            self._silent.release()
            self.setFocus()

    def _place_panel(self) -> None:
        panel = self._panel
        if panel is None or not panel.isVisibleTo(self):
            return
        from cashier_app.ui.panel_place import column_in_view  # noqa: PLC0415 - as in `furnish`

        direction = self._theme.page_direction(self)
        panel.setGeometry(column_in_view(self._theme, self._pages, direction))
        panel.raise_()
        self._silent.silence(self._pages.current)

    def _is_covered(self, widget: QWidget) -> bool:
        panel = self._panel
        if panel is None or not panel.isVisibleTo(self) or panel.isAncestorOf(widget):
            return False
        return panel.geometry().contains(widget.mapTo(self, widget.rect().center()))

    def _show(self, widget: QWidget) -> None:
        self._shown = self._shown if widget is self._menu else widget
        # Else Qt hands the focus to some control of the new screen, and Space would press it.
        if self._pages.current is not widget:
            self.setFocus()
        self._pages.show_page(widget)
        self._place_panel()

    def _put_bar(self, words: "Words", top_bar: "TopBar") -> None:
        from cashier_app.ui.screens.menu import Menu  # noqa: PLC0415 - as in `furnish`

        self.setWindowTitle(words.text("top-bar/product"))
        self._top_bar = top_bar
        self._menu = Menu(self._theme, words)
        self._pages.add(self._menu)
        self._column.insertWidget(0, top_bar)
        top_bar.menu_requested.connect(self._toggle_menu)
        self._menu.tab_requested.connect(self._leave_menu)
        self._menu.tab_requested.connect(top_bar.tab_requested)

    def _drop(self, widget: QWidget) -> None:
        # A tap on it may be what asked for this: it goes when Qt has done with that.
        widget.setParent(None)
        widget.deleteLater()

    def _toggle_menu(self) -> None:
        if self._pages.current is self._menu:
            self._leave_menu()
        else:
            if self._top_bar.state is not None:
                self._menu.show_state(self._top_bar.state)
            self._show(self._menu)

    def _leave_menu(self, tab: "Tab | None" = None) -> None:
        if self._shown is not None:
            self._show(self._shown)
