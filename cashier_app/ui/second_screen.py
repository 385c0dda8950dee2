"""Where the customer's window stands: over the whole second screen, as long as there is one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

_IN_A_WINDOW = QSize(1024, 600)


class SecondScreen(QObject):
    """Keeps a window on the screen that the till is not on, however screens come and go.

    The window takes no key and no focus: the cashier's typing and scanning go on as if it were not
    there. The till does not stay open for it. Most tills have one screen: there it is never built.

    Args:
        application: tells of screens that are plugged in and out.
        till: the window of the cashier.
        build: builds the window of the customer, once there is a screen for it.
        in_a_window: show it in a window of its own where there is no second screen.
        screens: the screens there are; those of the application if left out.
    """

    def __init__(
        self,
        application: QGuiApplication,
        till: QWidget,
        build: Callable[[], QWidget],
        *,
        in_a_window: bool = False,
        screens: Callable[[], Sequence[QScreen]] | None = None,
    ) -> None:
        super().__init__(till)
        self._till = till
        self._build = build
        self._display: QWidget | None = None
        self._in_a_window = in_a_window
        self._screens = screens or application.screens
        self._on: QScreen | None = None
        # Qt is not done with a screen while it tells of it.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.place)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._gone)

    def place(self) -> None:
        """Show the window where it belongs by now, or put it away."""
        till_on = self._till.screen()
        other = next((one for one in self._screens() if one is not till_on), None)
        if other is not None:
            self._fill(other)
        elif self._in_a_window:
            self._show_in_window()
        else:
            self._put_away()

    def close(self) -> None:
        """Let go of the window for good."""
        self._soon.stop()
        if self._display is not None:
            self._display.close()
            self._display.deleteLater()

    def _added(self, _: QScreen) -> None:
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            # A desktop that asks nobody, or a finger of the customer: the keys stay the cashier's.
            self._till.activateWindow()
        return False

    def _window(self) -> QWidget:
        if self._display is None:
            self._display = display = self._build()
            flags = Qt.WindowType
            display.setWindowFlags(flags.Window | flags.WindowDoesNotAcceptFocus)
            display.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            display.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
            display.installEventFilter(self)
        return self._display

    def _fill(self, screen: QScreen) -> None:
        display = self._window()
        if screen is self._on and display.isVisible():
            return
        self._on = screen
        # Created first, so that the window can be told its screen before anybody sees it.
        display.winId()
        display.setScreen(screen)
        display.setGeometry(screen.geometry())
        display.showFullScreen()

    def _show_in_window(self) -> None:
        self._on = None
        display = self._window()
        if not display.isVisible() or display.isFullScreen():
            display.resize(_IN_A_WINDOW)
            display.showNormal()

    def _gone(self, screen: QScreen) -> None:
        if screen is self._on:
            self._put_away()
        self._soon.start()

    def _put_away(self) -> None:
        self._on = None
        if self._display is not None:
            self._display.hide()
