"""The first step of the set-up, as a till shows it that has no settings yet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from cashier_app.app.demo_shop import demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles

_LOOK_EVERY_MS = 100
_PATIENCE_MS = 20_000


def keep_first_start(application: QApplication, language: str, picture: Path) -> int:
    """Open such a till, keep its picture, close it; 1 when it asks for nothing in time."""
    with demo_shop() as shop:
        shop.config.unlink()
        options = RunOptions(
            config=shop.config, data_dir=shop.folder, windowed=True, language=language
        )
        files = TillFiles.at(shop.folder)
        running = RunningTill(application, options, files, key=lambda: shop.server.api_key)

        def kept() -> bool:
            window = running.window.window
            asks = any(field.isVisible() for field in window.findChildren(QLineEdit))
            return asks and window.grab().save(str(picture))

        running.open()
        try:
            return _until(application, kept)
        finally:
            running.close()
            running.window.window.close()


def _until(application: QApplication, kept: Callable[[], bool]) -> int:
    timer, patience = QTimer(), QTimer()
    timer.timeout.connect(lambda: application.exit(0) if kept() else None)
    patience.timeout.connect(lambda: application.exit(1))
    timer.start(_LOOK_EVERY_MS)
    patience.start(_PATIENCE_MS)
    code = application.exec()
    timer.stop()
    patience.stop()
    return code
