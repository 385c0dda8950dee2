"""The demo: the till against the built-in sandbox, a virtual printer and the demo shop."""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cashier_app.app.demo_shop import CASHIER, DemoShop, demo_shop
from cashier_app.app.display import has_display
from cashier_app.app.logs import open_log
from cashier_app.app.opening import tell_of_bugs
from cashier_app.app.run import RunningTill
from cashier_app.app.run_options import RunOptions
from cashier_app.app.signals import stop_on_signals
from cashier_app.config.paths import TillFiles

FAILED = 1


def run_demo(options: argparse.Namespace) -> int:
    """Open the demo till, or play its scripted sale and leave pictures and the receipt."""
    script = getattr(options, "script", False)
    if not script and not has_display():
        sys.stderr.write("There is no display, so the scripted demo sale is played off-screen.\n")
        script = True
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    output = getattr(options, "output", None) or Path("demo-output")
    if script and not _made(output):
        return FAILED
    with demo_shop(getattr(options, "keep", None)) as shop:
        run = replace(RunOptions.of(options), config=shop.config, data_dir=shop.folder)
        if script:
            run = replace(run, windowed=True)
        files = TillFiles.at(shop.folder)
        open_log(files.log)
        application = QApplication(sys.argv[:1])
        running = RunningTill(
            application, run, files, key=lambda: shop.server.api_key, cashier=CASHIER
        )
        tell_of_bugs(running.fail)
        stop_on_signals(application)
        player = None
        if script:
            from cashier_app.app.demo_script import DemoScript

            player = DemoScript(application, running, shop, output)
            running.ready = player.start
        else:
            _say_where(shop)
        running.open()
        try:
            code = application.exec()
        finally:
            running.close()
    return code


def _made(folder: Path) -> bool:
    """Make the folder of the pictures; say so where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sys.stderr.write(f"{folder}: {error.strerror}. Name another one with --output.\n")
        return False
    return True


def _say_where(shop: DemoShop) -> None:
    customer = shop.server.customers[0]
    sys.stderr.write(
        f"CRM.COM sandbox: {shop.server.sandbox_url}\n"
        f"Type a card number and Enter into the search field to identify a customer, "
        f"for example {customer.codes[0]}.\n"
    )
