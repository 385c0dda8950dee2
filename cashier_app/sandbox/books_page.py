"""The page at /sandbox/: what was recorded, what departed from the contract, what can be set."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import TypeVar

from cashier_app.sandbox import json_text
from cashier_app.sandbox.books import Purchase, SpendRequest
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.faults import KINDS, Fault
from cashier_app.sandbox.stand_in import Call, StandIn

_Row = TypeVar("_Row")
_MOST_ROWS = 100
_LONGEST_REQUEST = 300

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width"><title>Sandbox books</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c2321; background: #fff }}
table {{ border-collapse: collapse; margin: .5rem 0 2rem; width: 100% }}
th, td {{ text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d8dedb;
  vertical-align: top; overflow-wrap: anywhere }}
h1 {{ font-size: 1.5rem }} h2 {{ font-size: 1.15rem; margin-bottom: 0 }}
</style></head><body><h1>Elia Market, stand-in for CRM.COM</h1>
<p>Release {release}. Everything here is made up and is forgotten when the server stops.</p>
<p>For programs: <a href="/sandbox/ledger">ledger</a>, <a href="/sandbox/violations">violations</a>,
<a href="/sandbox/calls">calls</a>, <a href="/sandbox/faults">faults</a>,
<a href="/sandbox/switches">switches</a>.</p>
"""


def books_page(stand_in: StandIn, faults: Sequence[Fault]) -> str:
    """Return the whole page; what happened comes newest first."""
    ledger = stand_in.shop.books.copy()
    return "".join(
        [
            _HEAD.format(release=stand_in.shop.switches.release),
            _table(
                "Purchases",
                ("Number", "Reference", "Member", "Entered", "Total", "Award", "Spend", "State"),
                [_purchase(stand_in, purchase) for purchase in _newest(ledger.purchases)],
            ),
            _table(
                "Spend requests",
                ("Number", "For", "Member", "Entered", "Asked", "Spent", "State"),
                [_spend(stand_in, spend) for spend in _newest(ledger.spend_requests)],
            ),
            _table(
                "Departures from the contract",
                ("Method", "What", "Section"),
                [(each.path, each.what, each.section) for each in _newest(stand_in.violations)],
            ),
            _table(
                "Calls",
                ("Method", "Request"),
                [(call.method, _request(call)) for call in _newest(stand_in.calls)],
            ),
            _table(
                "Members and wallets",
                ("Number", "Name", "Tier", "Codes", "Wallet", "Note"),
                [_member(each, ledger.wallets) for each in stand_in.shop.club.customers],
            ),
            _table(
                "Faults waiting",
                ("Method", "Kind", "Limits", "Times"),
                [(f.method, f.kind, _limits(f), f.times or "until cleared") for f in faults],
            ),
            _table("Kinds of faults", ("Kind", "What happens to the call"), list(KINDS.items())),
            _table("Switches", ("Name", "Position"), list(_switches(stand_in))),
            "</body></html>\n",
        ]
    )


def _newest(rows: Iterable[_Row]) -> list[_Row]:
    """Return the last of them, the newest first; a page with all of a day could not be read."""
    return list(rows)[: -_MOST_ROWS - 1 : -1]


def _member(customer: Customer, wallets: Mapping[str, Decimal]) -> tuple[object, ...]:
    other = (*customer.dead_codes, *customer.pending_codes)
    return (
        customer.number,
        customer.full_name,
        customer.tier,
        ", ".join([*customer.codes, *(f"({code})" for code in other)]),
        wallets[customer.number],
        customer.note,
    )


def _request(call: Call) -> str:
    words = json_text.write(call.request)
    return words if len(words) <= _LONGEST_REQUEST else words[:_LONGEST_REQUEST] + " …"


def _limits(fault: Fault) -> str:
    """Say what is not as usual with a fault."""
    usual = Fault(fault.method, fault.kind, times=fault.times).as_json()
    return ", ".join(f"{n} {v}" for n, v in fault.as_json().items() if v != usual[n])


def _switches(stand_in: StandIn) -> Iterable[tuple[str, str]]:
    for name, position in stand_in.shop.switches.as_json().items():
        yield name, json_text.write(position)


def _purchase(stand_in: StandIn, purchase: Purchase) -> tuple[object, ...]:
    books = stand_in.shop.books
    reward = purchase.reward
    return (
        purchase.number,
        purchase.reference_number,
        purchase.customer.full_name,
        wall_time(purchase.submitted_on),
        purchase.total,
        reward.awarded,
        reward.instant + reward.automatic + books.requested_spend(purchase),
        purchase.state,
    )


def _spend(stand_in: StandIn, spend: SpendRequest) -> tuple[object, ...]:
    return (
        spend.number,
        stand_in.shop.books.purchases[spend.purchase_id].number,
        spend.customer.full_name,
        wall_time(spend.submitted_on),
        spend.asked,
        spend.amount,
        spend.state,
    )


def _table(title: str, heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return f"<h2>{escape(title)}</h2><p>None.</p>"
    body = "".join(_row("td", row) for row in rows)
    return f"<h2>{escape(title)}</h2><table>{_row('th', heads)}{body}</table>"


def _row(cell: str, values: Sequence[object]) -> str:
    return "<tr>" + "".join(f"<{cell}>{escape(str(v))}</{cell}>" for v in values) + "</tr>"
