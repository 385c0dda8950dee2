"""A screen that is shown anew when the till has nothing else to do."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from cashier_app.ui.screen_place import Renders

StateT = TypeVar("StateT")


class WhenIdle(Generic[StateT]):
    """Hands the newest state on in a turn of its own; others of the same turn are left out.

    So the customer's screen takes no time from the cashier's: her scan is painted first.

    Args:
        screen: shows the states.
        window: what the screen stands in; when it is gone, nothing is shown any more.
    """

    def __init__(self, screen: Renders[StateT], window: QObject) -> None:
        self._screen = screen
        self._newest: StateT | None = None
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show)

    def render(self, state: StateT) -> None:
        """Show this state soon, unless another one comes before."""
        self._newest = state
        self._soon.start()

    def _show(self) -> None:
        if self._newest is not None:
            self._screen.render(self._newest)
