"""The demo shop: sandbox server, virtual printer, settings and products of a till to try."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

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
products_sync_definition = {{ alternative_code = "TILL_SYNC" }}

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
            # So that Products has a file to read; what somebody made of it before is kept.
            if not (folder / "products.csv").exists():
                shutil.copyfile(resource("demo", "products.csv"), folder / "products.csv")
            yield shop
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)
