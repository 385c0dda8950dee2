"""What a till can be asked by commands, as JSON documents: by this process, or over the socket.

Each work blocks, so a running till does it in its lane. A command that has the books to itself does
the same work by itself, so both give the same answer.
"""

import json
from collections.abc import Callable, Mapping
from datetime import datetime

from cashier_app.app.bootstrap import Adapters
from cashier_app.app.clock import SystemClock
from cashier_app.app.journal_columns import exported, exported_event
from cashier_app.app.print_test import print_test_page
from cashier_app.app.same_books import bound_elsewhere, take_along
from cashier_app.domain.audit import AuditEvent, AuditKind
from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.errors import CashierError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Books, Lane, OutboxKind, OutboxRow, OutboxState
from cashier_app.storage.journal import Journal
from cashier_app.storage.sale_codec import SALES

More = Mapping[str, str]
"""What goes with a question."""


@frozen
class Work:
    """How a question is answered, and in which lane."""

    lane: Lane
    document: Callable[[Adapters, More], object]

    def as_json(self, till: Adapters, more: More) -> str:
        """Do it and return the answer as JSON text."""
        return json.dumps(self.document(till, more), ensure_ascii=False)


def outbox_rows(books: Books) -> list[dict[str, object]]:
    """Return what waits to be sent (commands.md: `outbox list --json`)."""
    cancelling = (_cancellation(books, one) for one in books.cancellations())
    returning = (_return(books, one) for one in books.returns() if one.state in _AT_CRM)
    return [*(_row(row) for row in books.outbox()), *cancelling, *returning]


def exported_sales(books: Books, since: datetime, until: datetime) -> list[dict[str, object]]:
    """Return the sales of a time as `journal export` writes them."""
    return [exported(sale) for sale in books.sales_between(since, until)]


# Steps of a return at CRM.COM: what they are called where it is listed, and how they stand.
_AT_CRM = {
    ReturnState.CANCELLING: ("cancellation", OutboxState.BEING_CHECKED),
    ReturnState.RECORDING: ("purchase", OutboxState.BEING_CHECKED),
    ReturnState.SPENDING: ("purchase", OutboxState.BEING_CHECKED),
    ReturnState.NEEDS_A_PERSON: ("purchase", OutboxState.NEEDS_A_PERSON),
}


def _cancellation(books: Books, one: Cancellation) -> dict[str, object]:
    """List a cancellation of a past purchase of which it is not known whether it happened."""
    sale = books.sale_of(one.reference) if one.sale else None
    return _listed(one.reference, "cancellation", OutboxState.BEING_CHECKED, sale)


def _return(books: Books, goods: GoodsReturn) -> dict[str, object]:
    """List a return by the purchase that it cancels, or by that of what the customer keeps."""
    kind, state = _AT_CRM[goods.state]
    sale = goods.rest if goods.rest is not None else books.sale_of(goods.reference)
    reference = str(goods.rest.reference) if goods.rest is not None else goods.reference
    return {**_listed(reference, kind, state, sale), "words": goods.words}


def _listed(reference: str, kind: str, state: OutboxState, sale: Sale | None) -> dict[str, object]:
    performed_on = sale.performed_on.isoformat(timespec="seconds") if sale is not None else ""
    return {
        "reference": reference,
        "kind": kind,
        "state": state.value,
        "total": str(sale.goods) if sale is not None else "",
        "performed_on": performed_on,
        "attempts": 1,
        "words": "",
    }


def _row(row: OutboxRow) -> dict[str, object]:
    purchase = row.kind is OutboxKind.PURCHASE
    return {
        "reference": str(row.sale.reference),
        "kind": "purchase" if purchase else "cancellation",
        "state": row.state.value,
        "total": str(row.sale.goods),
        "performed_on": row.sale.performed_on.isoformat(timespec="seconds"),
        "attempts": row.attempts,
        "words": row.words,
    }


def _of_time(document: Callable[[Books, datetime, datetime], object]) -> Work:
    def work(till: Adapters, more: More) -> object:
        try:
            since, until = (datetime.fromisoformat(more[name]) for name in ("since", "until"))
        except (KeyError, ValueError) as error:
            raise CashierError("The question names no time from when to when.") from error
        return document(till.books, since, until)

    return Work(Lane.BOOKS, work)


def _whole_sales(books: Books, since: datetime, until: datetime) -> list[str]:
    return [SALES.to_json(sale) for sale in books.sales_between(since, until)]


def _under_way(books: Books) -> list[str]:
    """Name what is being cancelled or returned, and what is kept by a return, by reference."""
    returns = books.returns()
    rests = [str(one.rest.reference) for one in returns if one.rest is not None]
    undone = [one.reference for one in books.cancellations()]
    return [*undone, *(one.reference for one in returns), *rests]


def _whole_give_backs(books: Books) -> list[str]:
    return [SALES.to_json(owed.sale) for owed in books.give_backs()]


def verified(books: Journal) -> dict[str, object]:
    """Return what a check of the whole journal found, in words; without a fault all is well."""
    verdict = books.verify()
    return {
        "rows": verdict.rows,
        "fault": str(verdict.fault) if verdict.fault else None,
        "remarks": [str(remark) for remark in verdict.remarks],
    }


def _events(till: Adapters, more: More) -> list[dict[str, object]]:
    try:
        after = int(more.get("after") or 0)
    except ValueError as error:
        raise CashierError("The question names no row to go on after.") from error
    return [exported_event(row) for row in till.books.events(after)]


def _note_export(till: Adapters, more: More) -> bool:
    facts = (("what", more.get("copied") or ""), ("by", "command"))
    event = AuditEvent(AuditKind.JOURNAL_EXPORTED, SystemClock().now(), facts=facts)
    till.books.note_event(event)
    return True


WORKS: Mapping[str, Work] = {
    "outbox": Work(Lane.BOOKS, lambda till, _: outbox_rows(till.books)),
    "export": _of_time(exported_sales),
    "sales": _of_time(_whole_sales),
    "under-way": Work(Lane.BOOKS, lambda till, _: _under_way(till.books)),
    "give-backs": Work(Lane.BOOKS, lambda till, _: _whole_give_backs(till.books)),
    "audit": Work(Lane.BOOKS, _events),
    "exported": Work(Lane.BOOKS, _note_export),
    "elsewhere": Work(Lane.BOOKS, lambda till, more: bound_elsewhere(till, more["address"])),
    "moved": Work(Lane.BOOKS, lambda till, more: take_along(till, more["address"])),
    "verify": Work(Lane.BOOKS, lambda till, _: verified(till.books)),
    "print-test": Work(
        Lane.PRINTER, lambda till, _: print_test_page(till.outside.printer, till.shop)
    ),
}
