"""The demo shop in a process of its own: what CRM.COM and the printer do costs the till nothing.

Only that process imports the shop: what a till does not hold must not count as memory of the till.
"""

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import psutil  # type: ignore[import-untyped, unused-ignore] # its types are a package apart

from cashier_app.config.paths import TillFiles
from tests.bench.many_products import write_products

if TYPE_CHECKING:
    from cashier_app.app.demo_shop import DemoShop


@dataclass(frozen=True)
class ToldProducts:
    """What came to the stand-in: rows, different codes, codes that came again but otherwise.

    `memory` are the bytes that its process holds.
    """

    rows: int
    different: int
    otherwise: int
    memory: int


@dataclass(frozen=True)
class ShopBeside:
    """A shop that runs elsewhere, and what can befall it."""

    folder: Path
    key: str
    _line: Connection

    @property
    def config(self) -> Path:
        """The settings file of its till."""
        return self.folder / "cashier.toml"

    def crm_goes_away(self) -> None:
        """Let nobody answer at CRM.COM's address."""
        self._ask("crm_goes_away")

    def printer_goes_away(self) -> None:
        """Let the printer answer nothing any more."""
        self._ask("printer_goes_away")

    def families_are_unknown(self) -> None:
        """Let CRM.COM take no product of a family that no product had before."""
        self._ask("families_are_unknown")

    def all_is_well(self) -> None:
        """Bring both back."""
        self._ask("all_is_well")

    def products_told(self) -> ToldProducts:
        """Return what a synchronisation brought so far."""
        self._line.send("products_told")
        told = self._line.recv()
        if not isinstance(told, ToldProducts):
            raise TypeError(told)
        return told

    def _ask(self, what: str) -> None:
        self._line.send(what)
        self._line.recv()


@contextmanager
def shop_beside(folder: Path, products: int = 0) -> Iterator[ShopBeside]:
    """Open the shop; with so many products if they are given, else with those of the demo."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(folder, products, there)
    )
    process.start()
    try:
        yield ShopBeside(folder, here.recv(), here)
    finally:
        here.send("close")
        process.join()


def _serve(folder: Path, products: int, line: Connection) -> None:
    from cashier_app.app.demo_shop import demo_shop
    from cashier_app.storage.catalogue_file import import_catalogue

    with demo_shop(folder) as shop:
        if products:
            write_products(folder / "many.csv", products)
            import_catalogue(folder / "many.csv", TillFiles.at(folder).catalogue)
        line.send(shop.server.api_key)
        while (what := line.recv()) != "close":
            if what == "products_told":
                line.send(_products_told(shop))
                continue
            _befall(shop, what)
            line.send("done")


def _products_told(shop: "DemoShop") -> ToldProducts:
    came: dict[str, str] = {}
    rows = otherwise = 0
    for call in shop.server.calls:
        sent = call.request.get("products_set", ())
        for row in sent if isinstance(sent, list) else ():
            rows += 1
            told = repr(row)
            otherwise += came.setdefault(row["code"], told) != told
    memory = psutil.Process().memory_info().rss
    return ToldProducts(rows, len(came), otherwise, memory)


def _befall(shop: "DemoShop", what: str) -> None:
    if what == "crm_goes_away":
        shop.server.stop()
    elif what == "printer_goes_away":
        shop.printer.hang()
    elif what == "families_are_unknown":
        shop.server.switches = replace(shop.server.switches, unknown_families=False)
    else:
        shop.server.start()
        shop.printer.work()
