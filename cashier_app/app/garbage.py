"""When Python looks for garbage: not while the till starts, and not while somebody sells.

To look through all that a till holds takes longer than a frame. What the start has loaded lives as
long as the till and is looked at no more; the rest is looked through when nobody touches anything.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# After so long without a touch nobody sees that the window stands still for two frames.
CALM_MS = 5_000
_YOUNG, _MIDDLE, _ALL = gc.get_threshold()
# A shop that never rests: a look through everything comes a hundred times less often.
_SELDOM = 100 * _ALL


def nothing_is_garbage() -> None:
    """Look for nothing from now on: the till starts."""
    gc.disable()


def start_is_over() -> None:
    """Look for what is short-lived from now on; what is loaded by now lives as long as the till."""
    gc.freeze()
    gc.set_threshold(_YOUNG, _MIDDLE, _SELDOM)
    gc.enable()


def all_is_built() -> None:
    """Look no more at the screens either: they, too, live as long as the till."""
    gc.freeze()


def till_is_over() -> None:
    """Look for garbage as any program does."""
    gc.set_threshold(_YOUNG, _MIDDLE, _ALL)
    gc.enable()


class CollectWhenCalm(QObject):
    """Looks through everything once nobody has touched the till for a while.

    Args:
        parent: whoever ends with the till.
        calm_ms: how long nobody has to have touched it, in milliseconds.
    """

    def __init__(self, parent: QObject, calm_ms: int = CALM_MS) -> None:
        super().__init__(parent)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(calm_ms)
        self._calm.timeout.connect(gc.collect)

    def touched(self) -> None:
        """Wait anew: somebody is at work."""
        self._calm.start()
