"""What the stand-in remembers beside kept books: a till that comes back finds the CRM.COM it left.

Without it the purchases of the last time would be gone, and what waits to be sent would belong to
another address.
"""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from cashier_app.domain.frozen import frozen
from cashier_app.sandbox.books import Books
from cashier_app.sandbox.catalogue import Product
from cashier_app.sandbox.shop import Shop


@frozen
class Remembered:
    """The books of the stand-in, the products it was told, and where it and its printer listened.

    Tokens, switches and faults are forgotten.
    """

    port: int
    printer_port: int
    books: Books
    products: tuple[Product, ...]


_REMEMBERED = TypeAdapter(Remembered)


class MemoryFile:
    """Keeps it in one file, which is whole at any moment."""

    def __init__(self, path: Path) -> None:
        """Keep it here."""
        self._path = path

    def read(self) -> Remembered | None:
        """Return what is remembered; None if this is the first time.

        Raises:
            ValueError: the file is not one of these.

        """
        try:
            return _REMEMBERED.validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return None
        except ValidationError as error:
            raise ValueError(f"{self._path} is not what a stand-in remembers") from error

    def write(self, shop: Shop, port: int, printer_port: int) -> None:
        """Remember the shop as it is now, and these ports."""
        now = Remembered(port, printer_port, shop.books, tuple(shop.catalogue))
        new = self._path.with_name(f"{self._path.name}.new")
        new.touch(mode=0o600)
        new.write_bytes(_REMEMBERED.dump_json(now))
        new.replace(self._path)
