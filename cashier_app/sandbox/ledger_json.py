"""The books as JSON, for programs: GET /sandbox/ledger, /violations and /calls."""

from collections.abc import Iterable

from cashier_app.sandbox import answers
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.contract import JsonObject, Violation
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.stand_in import Call


def ledger_json(shop: Shop) -> JsonObject:
    """Return purchases and spend requests, oldest first, and every wallet; amounts are numbers.

    Events are written as CRM.COM would answer them, with the member number and the time of entry
    besides. `asked_amount` of a spend request is what the till wanted.
    """
    ledger = shop.books.copy()
    return {
        "purchases": [
            {
                "customer": purchase.customer.number,
                "submitted_on": wall_time(purchase.submitted_on),
                **_known(answers.purchase(purchase, shop.books)),
            }
            for purchase in ledger.purchases
        ],
        "spend_requests": [
            {
                "customer": spend.customer.number,
                "submitted_on": wall_time(spend.submitted_on),
                "asked_amount": spend.asked,
                **_known(answers.spend_request(spend, shop.books, shop.switches.reduction_method)),
            }
            for spend in ledger.spend_requests
        ],
        "wallets": [
            {
                "customer": customer.number,
                "name": customer.full_name,
                "wallet": customer.wallet_number,
                "balance": ledger.wallets[customer.number],
            }
            for customer in shop.club.customers
        ],
    }


def violations_json(violations: Iterable[Violation]) -> list[JsonObject]:
    """Return the departures from the contract, oldest first."""
    return [
        {"path": violation.path, "what": violation.what, "section": violation.section}
        for violation in violations
    ]


def calls_json(calls: Iterable[Call]) -> list[JsonObject]:
    """Return the calls that reached CRM.COM, oldest first, without their secrets."""
    return [{"method": call.method, "request": call.request} for call in calls]


def _known(answer: JsonObject) -> JsonObject:
    return {name: value for name, value in answer.items() if value is not None}
