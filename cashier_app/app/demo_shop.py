"""The demo shop: sandbox server, virtual printer, settings and products of a till to try."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cashier_app.app.kept_demo import MEMORY
from cashier_app.config.paths import TillFiles
from cashier_app.domain.errors import StorageError
from cashier_app.domain.frozen import frozen
from cashier_app.resource_files import resource
from cashier_app.sandbox.memory import MemoryFile, Remembered
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


@frozen
class DemoShop:
    """A running sandbox and printer, and the folder with settings and books of the demo till."""

    server: SandboxServer
    printer: VirtualPrinter
    folder: Path

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.config_in(self.folder)

    @staticmethod
    def config_in(folder: Path) -> Path:
        """Where the settings of a demo shop are in its folder."""
        return folder / "cashier.toml"


@contextmanager
def demo_shop(keep: Path | None = None) -> Iterator[DemoShop]:
    """Start sandbox and printer and lay the demo shop out; all of it ends with the context.

    What is kept is laid out once: from then on settings and products are its user's, and the
    sandbox goes on with what it remembers, at the address that the books know.

    Raises:
        StorageError: the folder is that of another till, or what was kept cannot be used.

    """
    folder = keep or Path(tempfile.mkdtemp(prefix="cashier-demo-"))
    TillFiles.at(folder).make_folder()
    memory = MemoryFile(folder / MEMORY)
    remembered = _remembered(memory, folder)
    server = SandboxServer()
    printer = VirtualPrinter(remembered.printer_port if remembered else 0)
    if remembered:
        server.recall(remembered)
    shop = DemoShop(server, printer, folder)
    try:
        with _listening(server), _listening(printer):
            if remembered is None:
                _lay_out(shop)
            server.remember(lambda now: memory.write(now, server.port, printer.port))
            yield shop
    finally:
        if keep is None:
            shutil.rmtree(folder, ignore_errors=True)


def _remembered(memory: MemoryFile, folder: Path) -> Remembered | None:
    try:
        remembered = memory.read()
    except (OSError, ValueError) as error:
        raise StorageError(f"{error}. Name another folder with --keep.") from error
    if remembered is None and DemoShop.config_in(folder).exists():
        raise StorageError(
            f"{folder} holds the settings of another till. Name another folder with --keep."
        )
    return remembered


@contextmanager
def _listening(one: SandboxServer | VirtualPrinter) -> Iterator[None]:
    """Let it listen; the port that kept books know may be taken."""
    try:
        one.start()
    except OSError as error:
        raise StorageError(f"The demo's port cannot be used: {error.strerror}.") from error
    try:
        yield
    finally:
        one.stop()


def _lay_out(shop: DemoShop) -> None:
    text = _SETTINGS.format(base_url=shop.server.base_url, printer_port=shop.printer.port)
    shop.config.write_text(text, encoding="utf-8")
    import_catalogue(resource("demo", "products.csv"), TillFiles.at(shop.folder).catalogue)
    # So that Products has a file to read.
    shutil.copyfile(resource("demo", "products.csv"), shop.folder / "products.csv")
