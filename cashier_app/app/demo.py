"""The demo: the till against the built-in sandbox, a virtual printer and the demo shop."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
from cashier_app.app.till_socket import TillSocket
from cashier_app.app.time_zone import keep_time_zone
from cashier_app.config.paths import TillFiles
from cashier_app.storage.till_lock import TillLock
from cashier_app.ui.session_end import SessionEnd

FAILED = 1
ANOTHER_TILL = 3


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
    keep: Path | None = getattr(options, "keep", None)
    with _alone(keep) as alone:
        if not alone:
            sys.stderr.write(f"Another till runs on {keep}. Close it, then run this again.\n")
            return ANOTHER_TILL
        return _in_the_shop(options, keep, output, script=script)


def _in_the_shop(
    options: argparse.Namespace, keep: Path | None, output: Path, *, script: bool
) -> int:
    with demo_shop(keep) as shop:
        run = replace(RunOptions.of(options), config=shop.config, data_dir=shop.folder)
        if script:
            run = replace(run, windowed=True)
        files = TillFiles.at(shop.folder)
        open_log(files.log)
        keep_time_zone(files.time_zone)
        application = QApplication(sys.argv[:1])
        running = RunningTill(
            application, run, files, key=lambda: shop.server.api_key, cashier=CASHIER
        )
        tell_of_bugs(running.fail)
        stop_on_signals(application)
        # The commands ask a demo as they ask any till.
        socket = TillSocket(files.socket, running.asked)

        def end() -> None:
            socket.close()
            running.close()

        session = SessionEnd(application, end)
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
            session.finish()
    return code


@contextmanager
def _alone(keep: Path | None) -> Iterator[bool]:
    """Whether nobody else has the kept books, for as long as this lasts."""
    if keep is None:
        yield True
        return
    files = TillFiles.at(keep)
    files.make_folder("--keep")
    lock = TillLock(files.lock)
    try:
        yield lock.take()
    finally:
        lock.release()


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
