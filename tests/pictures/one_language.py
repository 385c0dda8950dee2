"""Plays the day at the till in one language.

`python -m tests.pictures.one_language LANGUAGE FOLDER` is what the command starts for each.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cashier_app.app.demo_shop import CASHIER, demo_shop
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.config.paths import TillFiles
from tests.pictures.first_start import keep_first_start
from tests.pictures.play import LongPlay


def main(language: str, output: Path) -> int:
    """Keep the first start, then open the till of a demo shop and play; return how it ended."""
    application = QApplication(sys.argv[:1])
    output.mkdir(parents=True, exist_ok=True)
    return keep_first_start(application, language, output / "first-start.png") or _play(
        application, language, output
    )


def _play(application: QApplication, language: str, output: Path) -> int:
    with demo_shop() as shop:
        options = RunOptions(
            config=shop.config, data_dir=shop.folder, windowed=True, language=language
        )
        files = TillFiles.at(shop.folder)
        running = RunningTill(
            application, options, files, key=lambda: shop.server.api_key, cashier=CASHIER
        )
        running.ready = LongPlay(application, running, shop, output).start
        running.open()
        try:
            return application.exec()
        finally:
            running.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
