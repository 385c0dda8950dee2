"""Looks for an API key wherever somebody could find it who should not."""

import base64
import logging
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped] # it has no types
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget


class RememberedLog(logging.Handler):
    """Keeps every line that is logged, with the traceback of what went wrong."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class KeySearch:
    """Searches files, processes, the screen, the clipboard and the log.

    Args:
        keys: what must not be found.
        folder: where the till writes.
        log: what was logged.
    """

    def __init__(self, keys: tuple[str, ...], folder: Path, log: RememberedLog) -> None:
        self._forms = {
            form
            for key in keys
            for plain in (key.encode(), f"{key}:".encode(), key.encode("utf-16-le"))
            for form in (plain, base64.b64encode(plain).rstrip(b"="))
        }
        self._keys = keys
        self._folder = folder
        self._log = log
        self._processes: set[str] = set()
        self._on_screen: set[str] = set()

    def look(self) -> None:
        """Look at what is there only for a moment: processes, windows, the clipboard."""
        own = psutil.Process()
        for process in (own, *own.children(recursive=True)):
            try:
                words = "\0".join(process.cmdline())
                environ = "\0".join(process.environ().values())
            except psutil.Error:
                continue  # it ended meanwhile
            self._processes |= {"argv"} if self._holds(words) else set()
            self._processes |= {"environment"} if self._holds(environ) else set()
        if self._holds(QGuiApplication.clipboard().text()):
            self._on_screen.add("clipboard")
        for widget in QApplication.allWidgets():
            self._on_screen |= {place for place, text in _shown(widget) if self._holds(text)}

    def found(self) -> set[str]:
        """Return the places where a key was seen at any look, or is written down."""
        self.look()
        places = self._processes | self._on_screen
        if any(self._holds(line) for line in self._log.lines):
            places.add("log")
        for file in self._folder.rglob("*"):
            if file.is_file() and any(form in file.read_bytes() for form in self._forms):
                places.add(f"file {file.name}")
        return places

    def _holds(self, text: str) -> bool:
        return any(key in text for key in self._keys)


def _shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "window title", widget.windowTitle()
    yield "tooltip", widget.toolTip()
    yield "spoken", widget.accessibleName()
    yield "spoken", widget.accessibleDescription()
    if isinstance(widget, QLineEdit):
        yield "screen", widget.displayText()
        yield "screen", widget.placeholderText()
        spoken = QAccessible.queryAccessibleInterface(widget)
        yield "spoken", spoken.text(QAccessible.Text.Value)
        return
    text = getattr(widget, "text", None)
    if callable(text):
        yield "screen", str(text())
