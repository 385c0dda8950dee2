"""The page at /sandbox/: members, what was recorded, what departed from the contract."""

from collections.abc import Iterable, Sequence
from html import escape

from cashier_app.sandbox.books import Purchase, SpendRequest
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.faults import Fault
from cashier_app.sandbox.stand_in import StandIn

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width"><title>Sandbox books</title><style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #1c2321; background: #fff }
table { border-collapse: collapse; margin: .5rem 0 2rem; width: 100% }
th, td { text-align: left; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #d8dedb }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-bottom: 0 }
</style></head><body><h1>Elia Market, stand-in for CRM.COM</h1>
<p>Everything here is made up and is forgotten when the server stops.</p>
"""


def books_page(stand_in: StandIn, faults: Sequence[Fault]) -> str:
    """Return the whole page."""
    shop = stand_in.shop
    ledger = shop.books.copy()
    return "".join(
        [
            _HEAD,
            _table(
                "Members",
                ("Number", "Name", "Tier", "Codes", "Wallet", "Note"),
                (
                    (
                        customer.number,
                        customer.full_name,
                        customer.tier,
                        ", ".join(customer.codes),
                        ledger.wallets[customer.number],
                        customer.note,
                    )
                    for customer in shop.club.customers
                ),
            ),
            _table(
                "Purchases",
                ("Number", "Reference", "Member", "Entered", "Total", "Award", "Spend", "State"),
                (_purchase(stand_in, purchase) for purchase in ledger.purchases),
            ),
            _table(
                "Spend requests",
                ("Number", "For", "Member", "Entered", "Asked", "Spent", "State"),
                (_spend(stand_in, spend) for spend in ledger.spend_requests),
            ),
            _table(
                "Departures from the contract",
                ("Method", "What", "Section"),
                ((v.path, v.what, v.section) for v in stand_in.violations),
            ),
            _table(
                "Faults waiting",
                ("Method", "Kind", "Seconds", "Times"),
                ((f.method, f.kind, f.seconds, f.times or "until cleared") for f in faults),
            ),
            "</body></html>\n",
        ]
    )


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


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    body = "".join(_row("td", row) for row in rows)
    if not body:
        return f"<h2>{escape(title)}</h2><p>None.</p>"
    return f"<h2>{escape(title)}</h2><table>{_row('th', heads)}{body}</table>"


def _row(cell: str, values: Sequence[object]) -> str:
    return "<tr>" + "".join(f"<{cell}>{escape(str(v))}</{cell}>" for v in values) + "</tr>"
