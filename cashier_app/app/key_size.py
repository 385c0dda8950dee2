"""How high the smallest keys are on the screen that a till stands on."""

from PySide6.QtGui import QGuiApplication

# tokens.json: nothing that is tapped is lower.
LEAST_PX = 48


def key_height_mm(key_px: int) -> float | None:
    """Return the height in millimetres; None where a screen does not say how large it is."""
    screens = QGuiApplication.screens()
    if not screens:  # the last one may be unplugged
        return None
    screen = screens[0]
    high_mm, high_px = screen.physicalSize().height(), screen.geometry().height()
    if high_mm <= 0 or high_px <= 0:
        return None
    return key_px * high_mm / high_px
