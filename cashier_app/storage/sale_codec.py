"""Sales, receipts, baskets and returns as JSON and back, exactly: amounts are strings.

Importing this module imports pydantic, so it waits until after the first paint. How a type is read
and written is worked out when the first value of it is: the start of a till without a basket in
work needs none of them, and `build_codecs` lets nobody wait for it afterwards.
"""

from functools import cached_property
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from cashier_app.domain.basket import Basket
from cashier_app.domain.errors import StorageError
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.receipt import Receipt
from cashier_app.domain.sale import Sale

T = TypeVar("T")


class JsonCodec(Generic[T]):
    """Writes values of one type as JSON and reads them back equal.

    Fields that a later Cashier added take their default when an older row is read.
    """

    def __init__(self, type_: type[T]) -> None:
        """Handle values of this type, a dataclass of the domain."""
        self._type = type_
        self._name = type_.__name__.lower()

    @cached_property
    def _adapter(self) -> TypeAdapter[T]:
        return TypeAdapter(self._type)

    def build(self) -> None:
        """Work out how the type is read and written, for a moment at which nobody waits."""
        self._adapter  # noqa: B018 - asking for it builds it

    def to_json(self, value: T) -> str:
        """Write the value.

        Raises:
            StorageError: it could not be read back equal: a text in it is not Unicode (half of a
                surrogate pair), or a field holds something of another type.

        """
        try:
            return self._adapter.dump_json(value, warnings="error").decode()
        except PydanticSerializationError:
            # The error quotes the value, which may be a customer's and must not reach the log.
            raise StorageError(f"this {self._name} holds something that is no JSON") from None

    def from_json(self, text: str) -> T:
        """Read a value that was written by `to_json`.

        Raises:
            StorageError: the text is damaged.

        """
        try:
            return self._adapter.validate_json(text, strict=True)
        except ValidationError as error:
            # Only where and why: the values may be a customer's and must not reach the log.
            faults = "; ".join(
                f"{'.'.join(map(str, fault['loc']))}: {fault['type']}" for fault in error.errors()
            )
            raise StorageError(f"a {self._name} in the file cannot be read: {faults}") from None


SALES: JsonCodec[Sale] = JsonCodec(Sale)
RECEIPTS: JsonCodec[Receipt] = JsonCodec(Receipt)
BASKETS: JsonCodec[Basket] = JsonCodec(Basket)
RETURNS: JsonCodec[GoodsReturn] = JsonCodec(GoodsReturn)


def build_codecs() -> None:
    """Get ready to read and write all of them."""
    for codec in (BASKETS, SALES, RECEIPTS, RETURNS):
        codec.build()
