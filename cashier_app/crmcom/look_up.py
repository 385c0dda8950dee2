"""Looking for what this till may have done, in CRM.COM's lists: every page, oldest first."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TypeVar

from pydantic import ValidationError

from cashier_app.crmcom import answers
from cashier_app.crmcom.answers import Row
from cashier_app.crmcom.requests import (
    PAGE_SIZE,
    Members,
    SentPurchase,
    SentSpend,
    purchases_page,
    spends_page,
)
from cashier_app.crmcom.wire_models import ListedPurchase, ListedSpend, Wire
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend

WINDOW = timedelta(hours=36)
"""How long before the first attempt a look-up opens: the server's time zone is not known."""
MOST_PAGES = 400
"""More than this is a server that does not page, not a customer who buys a lot."""

Fetch = Callable[[Members], list[Row]]
"""Gets one page; raises `NotSentError` or `RefusedError` when it cannot."""
_Model = TypeVar("_Model", bound=Wire)

_POSTED = "POSTED"


class MismatchError(RefusedError):
    """Our reference is there with another total or time: an alarm, never an answer."""

    def __init__(self) -> None:
        super().__init__(code="mismatch")


def purchase(wanted: SentPurchase, since: datetime, fetch: Fetch) -> RecordedPurchase | None:
    """Look for a purchase; a cancelled one is reported only when no live one is there.

    Raises:
        MismatchError: something else bears our reference.
        NotSentError: a page could not be read, so there is no answer.

    """
    cancelled = None
    for row in _rows(fetch, lambda offset: purchases_page(wanted, since, offset)):
        if str(row.get("reference_number")).strip() != wanted.reference:
            continue
        found = _read(ListedPurchase, row)
        if (found.total_amount, found.performed_on) != (wanted.total, wanted.performed_on):
            raise MismatchError
        recorded = answers.purchase(found)
        if not recorded.cancelled:
            return recorded
        cancelled = recorded
    return cancelled


def spend(wanted: SentSpend, since: datetime, fetch: Fetch) -> RecordedSpend | None:
    """Look for a live spend request on a purchase that a till asked for.

    What CRM.COM spent by itself (instantly, automatically) is in the same list and is none.

    Raises:
        NotSentError: a page could not be read, so there is no answer.

    """
    for row in _rows(fetch, lambda offset: spends_page(wanted, since, offset)):
        if not _points_at(row.get("purchase_customer_event"), wanted):
            continue
        found = _read(ListedSpend, row)
        by_itself = found.instant_spend or found.automatic_spend
        if found.life_cycle_state == _POSTED and not by_itself:
            return answers.spend(found)
    return None


def _rows(fetch: Fetch, page: Callable[[int], Members]) -> Iterator[Row]:
    """Read page after page until a short one."""
    offset = 0
    before: list[Row] = []
    for _ in range(MOST_PAGES):
        rows = fetch(page(offset))
        if rows and rows == before:
            raise NotSentError("the same page came twice")
        yield from rows
        if len(rows) < PAGE_SIZE:
            return
        offset += len(rows)
        before = rows
    raise NotSentError("the list has no end")


def _points_at(event: object, wanted: SentSpend) -> bool:
    if not isinstance(event, dict):
        return False
    known = (("id", wanted.purchase_id), ("number", wanted.purchase_number))
    return any(value and str(event.get(name)).strip() == value for name, value in known)


def _read(model: type[_Model], row: Row) -> _Model:
    try:
        return model.model_validate(row)
    except ValidationError as error:
        raise NotSentError("the row that was looked for cannot be read") from error
