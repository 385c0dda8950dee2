"""Scrolling with a finger: it follows the finger, and stops with it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScroller, QScrollerProperties

_GESTURES = QScroller.ScrollerGestureType


def follow_finger(target: QObject, *, as_mouse: bool = False) -> None:
    """Let a finger that is drawn over the target scroll it.

    A tap is answered at once, not after the usual wait for a drag, and nothing swings on after
    the finger is gone: nothing on this screen moves by itself for longer than 150 ms.

    Args:
        target: what gets Qt's scroll events, usually a viewport.
        as_mouse: the touch screen reports a finger as a mouse. A target understands one of both.
    """
    kind = _GESTURES.LeftMouseButtonGesture if as_mouse else _GESTURES.TouchGesture
    QScroller.grabGesture(target, kind)
    scroller = QScroller.scroller(target)
    properties = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    off = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    properties.setScrollMetric(metric.MousePressEventDelay, 0)
    properties.setScrollMetric(metric.MaximumVelocity, 0)
    properties.setScrollMetric(metric.VerticalOvershootPolicy, off)
    properties.setScrollMetric(metric.HorizontalOvershootPolicy, off)
    scroller.setScrollerProperties(properties)
