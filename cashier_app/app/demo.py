"""The demo: the till against the built-in sandbox, a virtual printer and the demo shop."""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from cashier_app.app.logs import open_log
from cashier_app.app.run import RunningTill, RunOptions, stop_on_signals, tell_of_bugs
from cashier_app.config.paths import TillFiles
from cashier_app.resource_files import resource
from cashier_app.sandbox.server import SandboxServer
from cashier_app.sandbox.virtual_printer import VirtualPrinter
from cashier_app.storage.catalogue_file import import_catalogue

CASHIER = "Maria K."

_SETTINGS = """\
# The settings of the demo shop. A real till has the same file; see the README.
[store]
name = "Elia Market"
address = ["24 Artemidos Ave", "6025 Larnaca"]
vat_number = "10412356K"
phone = "24 600 100"
currency = "EUR"
site = "LCA1"
till = "3"
vat_rates = ["5", "19"]

[crmcom]
base_url = "{base_url}"
release = 16
unit = {{ alternative_code = "SHOP1" }}

[printer]
name = "Counter printer"
connection = "network"
host = "127.0.0.1"
port = {printer_port}
profile = "TM-T88V"
columns = 42

[scanner]
customer_codes = ["^70\\\\d{{8}}$"]

[identify]
country_code = "+357"
phone_length = 8

[sign_in]
required = false
"""


@dataclass(frozen=True)
class DemoShop:
    """A running sandbox and printer, and the folder with settings and books of the demo till."""

    server: SandboxServer
    printer: VirtualPrinter
    folder: Path

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.folder / "cashier.toml"


@contextmanager
def demo_shop(keep: Path | None = None) -> Iterator[DemoShop]:
    """Start sandbox and printer and lay the demo shop out; all of it ends with the context."""
    folder = keep or Path(tempfile.mkdtemp(prefix="cashier-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with SandboxServer() as server, VirtualPrinter() as printer:
            shop = DemoShop(server, printer, folder)
            text = _SETTINGS.format(base_url=server.base_url, printer_port=printer.port)
            shop.config.write_text(text, encoding="utf-8")
            import_catalogue(resource("demo", "products.csv"), TillFiles.at(folder).catalogue)
            yield shop
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def run_demo(options: argparse.Namespace) -> int:
    """Open the demo till, or play its scripted sale and leave pictures and the receipt."""
    script = getattr(options, "script", False)
    if not script and not has_display():
        sys.stderr.write("There is no display, so the scripted demo sale is played off-screen.\n")
        script = True
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    output = getattr(options, "output", None) or Path("demo-output")
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
        tell_of_bugs(running)
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


def has_display() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say_where(shop: DemoShop) -> None:
    customer = shop.server.customers[0]
    sys.stderr.write(
        f"CRM.COM sandbox: {shop.server.sandbox_url}\n"
        f"Type a card number and Enter into the search field to identify a customer, "
        f"for example {customer.codes[0]}.\n"
    )
