"""What the lanes came to while the till ended, and nobody was told of any more, is written down."""

import logging
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Lane

if TYPE_CHECKING:
    from cashier_app.app.wiring import WiredTill

_log = logging.getLogger("cashier.app")


def write_last_rows(till: "WiredTill", busy: Collection[Lane]) -> None:
    """Write the paper in hand, what was saved last, and the basket; for when the lanes have ended.

    What belongs to a lane that is still `busy` is left as the books have it.
    """
    if Lane.BOOKS not in busy:
        _write(till.prints.end)
        _write(till.audit.end)
    if Lane.SEARCH not in busy:
        _write(till.running.end)


def _write(rows: Callable[[], None]) -> None:
    try:
        rows()
    except StorageError:
        _log.exception("not everything could be written at the end")
