"""When and where Python looks for garbage: on the GUI thread alone, and not while the till starts.

Left to itself Python looks wherever something is made, in a lane, too. What Qt is at work with in
the window must not be taken away there: Qt guards such things within one thread only.
To look through all that a till holds takes longer than a frame. What the start has loaded lives as
long as the till and is looked at no more; the rest is looked through when nobody touches anything.
"""

import gc

from PySide6.QtCore import QObject, QTimer

# After so long without a touch nobody sees that the window stands still for two frames.
CALM_MS = 5_000
# What is short-lived is looked through so often.
EVERY_MS = 1_000
_YOUNG, _MIDDLE, _ALL = gc.get_threshold()
# A shop that never rests: a look through everything comes a hundred times less often.
_SELDOM = 100 * _ALL


def nothing_is_garbage() -> None:
    """Look for nothing by itself from now on: the till starts, and has a `Collector` then."""
    gc.disable()


def all_is_built() -> None:
    """Look no more at the screens either: they, too, live as long as the till."""
    gc.freeze()


def till_is_over() -> None:
    """Look for garbage as any program does."""
    gc.enable()


class Collector(QObject):
    """Looks for garbage in the GUI thread's turns; through everything once nobody is at work.

    Args:
        parent: whoever ends with the till.
        calm_ms: how long nobody has to have touched it, in milliseconds.
        every_ms: how often it looks through what is short-lived.
    """

    def __init__(self, parent: QObject, calm_ms: int = CALM_MS, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._calm = QTimer(self, interval=calm_ms, singleShot=True)
        self._calm.timeout.connect(gc.collect)
        self._often = QTimer(self, interval=every_ms)
        self._often.timeout.connect(self._look)

    def start_is_over(self) -> None:
        """Look for what is short-lived from now on; what is loaded by now lives as long as it."""
        gc.freeze()
        self._often.start()

    def touched(self) -> None:
        """Wait anew with the look through everything: somebody is at work."""
        self._calm.start()

    def end(self) -> None:
        """Look for nothing any more; Python does by itself again."""
        self._calm.stop()
        self._often.stop()
        till_is_over()

    def _look(self) -> None:
        young, middle, everything = gc.get_count()
        if everything > _SELDOM:
            gc.collect()
        elif middle > _MIDDLE:
            gc.collect(1)
        elif young > _YOUNG:
            gc.collect(0)
