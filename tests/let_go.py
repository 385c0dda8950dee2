"""Leaves nothing of a window behind: a program has one till, a test run has hundreds."""

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def let_go(window: QWidget) -> None:
    """Delete a closed window now; else each window after it styles this one, too."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # A till that sells has told the collector to look away from what it loaded.
    gc.unfreeze()
    gc.collect()
