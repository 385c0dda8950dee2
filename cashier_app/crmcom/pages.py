"""Lists of CRM.COM, page after page (crmcom-api.md 1.7)."""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from pydantic import ValidationError

from cashier_app.crmcom.wire_models import Wire
from cashier_app.domain.errors import UnusableAnswerError

PAGE_SIZE = 50
"""The most that a list answers at once (pageId 499839)."""
MOST_PAGES = 400
"""More than this is a server that does not page, not a customer who buys a lot."""

Row = Mapping[str, object]
Fetch = Callable[[int], list[Row]]
"""Gets the page at an offset; raises `NotSentError` or `RefusedError` when it cannot."""
_Model = TypeVar("_Model", bound=Wire)


def every_row(fetch: Fetch) -> Iterator[Row]:
    """Read page after page until a short one.

    Raises:
        UnusableAnswerError: the list does not page, so nobody knows what is in it.

    """
    offset = 0
    before: list[Row] = []
    for _ in range(MOST_PAGES):
        rows = fetch(offset)
        if rows and rows == before:
            raise UnusableAnswerError("the same page came twice")
        yield from rows
        if len(rows) < PAGE_SIZE:
            return
        offset += len(rows)
        before = rows
    raise UnusableAnswerError("the list has no end")


def read_row(model: type[_Model], row: Row) -> _Model:
    """Read one row.

    Raises:
        UnusableAnswerError: it is not what such a row has to be.

    """
    try:
        return model.model_validate(row)
    except ValidationError as error:
        raise UnusableAnswerError("a row that is needed cannot be read") from error
