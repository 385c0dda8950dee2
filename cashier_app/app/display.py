"""Whether there is a screen to show a window on."""

import os
import sys


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
