"""Measures how long a scan takes until its line is painted, for the figures of this till."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QTimer


def timed_scans(
    scanned: Callable[[str], None], painted: Callable[[float], None]
) -> Callable[[str], None]:
    """Return `scanned`, after which `painted` hears the seconds that it and the painting took."""

    def timed(code: str) -> None:
        started = perf_counter()
        scanned(code)
        # Qt paints before it lets a timer that is due run: by then the line is on the screen.
        QTimer.singleShot(0, lambda: painted(perf_counter() - started))

    return timed
