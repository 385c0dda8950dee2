from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ANDREAS,
    ANNA,
    ELENI,
    GEORGE,
    KATERINA,
    NIKOS,
    SOFIA,
    ApiClient,
    customer,
    exact,
    sale,
    spend,
)

SPEND = "customer_events/spend_requests/create"


def test_less_is_spent_than_asked_when_part_of_the_wallet_is_conditional(api: ApiClient) -> None:
    assert api.preview(sale(ANDREAS))["total_additional_spend_amount"] == 20
    purchase = api.purchase(code=ANDREAS)
    spent = api.data(SPEND, spend(ANDREAS, purchase["id"], 10))
    assert spent["spend_amount"] == 8
    assert spent["spend_reward_transaction"]["amount"] == 8
    assert api.wallet(ANDREAS) == Decimal("20.00") + purchase["total_awarded_amount"] - 8


def test_less_can_be_spent_than_asked_for_anybody(api: ApiClient, server: SandboxServer) -> None:
    server.switches = replace(server.switches, most_really_spent=Decimal("8.00"))
    purchase = api.purchase()
    assert api.data(SPEND, spend(ELENI, purchase["id"], 10))["spend_amount"] == 8


def test_one_request_never_takes_more_than_the_shop_allows(api: ApiClient) -> None:
    purchase = api.purchase(code=ANNA)
    assert api.data(SPEND, spend(ANNA, purchase["id"], 30))["spend_amount"] == 10


def test_later_requests_take_what_remains_of_the_purchase(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase(code=ANNA, lines=(("WIN-004", 1, "14.50", "2.32"),))
    assert api.data(SPEND, spend(ANNA, purchase["id"], 10))["spend_amount"] == 10
    assert api.data(SPEND, spend(ANNA, purchase["id"], 10))["spend_amount"] == Decimal("4.50")
    assert api.status(SPEND, spend(ANNA, purchase["id"], 2))["code"] == "AMOUNT"
    assert [each.amount for each in server.ledger.spend_requests] == [10, Decimal("4.50")]


def test_a_purchase_is_not_paid_with_its_own_award(api: ApiClient) -> None:
    purchase = api.purchase(code=SOFIA)
    assert purchase["total_awarded_amount"] == Decimal("1.82")
    assert api.data(SPEND, spend(SOFIA, purchase["id"], 10))["spend_amount"] == Decimal("6.40")


@pytest.mark.parametrize(
    ("code", "amount", "refusal"),
    [
        (GEORGE, 2, "AMOUNT"),
        (KATERINA, 2, "AMOUNT"),
        (ELENI, 1.99, "AMOUNT"),
        (NIKOS, 5, "BLOCKED"),
    ],
    ids=["too little there", "empty wallet", "too little asked", "blocked"],
)
def test_a_spend_that_cannot_be_is_refused(
    api: ApiClient, server: SandboxServer, code: str, amount: object, refusal: str
) -> None:
    purchase = api.purchase(code=code)
    status = api.status(SPEND, spend(code, purchase["id"], amount))
    assert status["code"] == refusal
    assert status["message"]
    assert server.ledger.spend_requests == ()
    assert server.violations == ()


def test_the_preview_says_that_spending_is_blocked(api: ApiClient) -> None:
    preview = api.preview(sale(NIKOS))
    assert preview["allow_spending"] is False
    assert preview["total_additional_spend_amount"] == 0
    assert preview["total_award_amount"] == Decimal("1.82")


def test_a_spend_needs_a_posted_purchase_of_the_same_customer(api: ApiClient) -> None:
    purchase = api.purchase()
    assert api.status(SPEND, spend(ANNA, purchase["id"], 5))["code"] == "NOT_FOUND"
    assert api.status(SPEND, spend(ELENI, "NO-SUCH-ID", 5))["code"] == "NOT_FOUND"
    api.data(
        "customer_events/purchases/cancel",
        {"customer_event_identifier": {"number": purchase["number"]}},
    )
    assert api.status(SPEND, spend(ELENI, purchase["id"], 5))["code"] == "WRONG_STATE"


def test_with_back_end_reduction_the_answers_say_so(api: ApiClient, server: SandboxServer) -> None:
    server.switches = replace(server.switches, reduction_method="BACK_END_REDUCTION")
    assert api.preview(sale())["reduction_method"] == "BACK_END_REDUCTION"
    spent = api.data(SPEND, spend(ELENI, api.purchase()["id"], 5))
    assert spent["reduction_method"] == "BACK_END_REDUCTION"


def test_without_a_default_product_unknown_products_are_refused(
    api: ApiClient, server: SandboxServer
) -> None:
    server.switches = replace(server.switches, unknown_products=False)
    request = sale(lines=(("NEW-99", 1, "2.00", "0.10"),))
    status = api.status("customer_events/purchases/preview", request)
    assert status["message"] == "There is no product with code NEW-99"


def test_automatic_spend_stops_where_the_wallet_must_keep_something(
    api: ApiClient, server: SandboxServer
) -> None:
    def automatic(wallet: str) -> Decimal:
        server.set_wallet("000482", Decimal(wallet))
        return Decimal(api.preview(sale())["total_automatic_spend_amount"])

    assert automatic("6.00") == 1
    assert automatic("5.49") == 0


@pytest.mark.parametrize(
    ("release", "marks"),
    [
        ("12.5", []),
        ("12.6", [(1, None)]),
        ("13", [(1, False), (0, True)]),
        ("16", [(1, False), (0, True)]),
    ],
)
def test_what_crm_com_spends_by_itself_is_listed_and_marked(
    api: ApiClient, server: SandboxServer, release: str, marks: list[tuple[int, bool | None]]
) -> None:
    server.release = release
    purchase = api.purchase()
    rows = api.rows("customer_events/spend_requests/list", customer(ELENI))
    assert [(row["instant_spend"], row.get("automatic_spend")) for row in rows] == marks
    assert {row["purchase_customer_event"]["id"] for row in rows} <= {purchase["id"]}
    api.data(
        "customer_events/purchases/cancel",
        {"customer_event_identifier": {"number": purchase["number"]}},
    )
    rows = api.rows("customer_events/spend_requests/list", customer(ELENI))
    assert {row["life_cycle_state"] for row in rows} <= {"CANCELLED"}


def test_spend_requests_are_listed_shown_and_given_back(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase()
    spent = api.data(SPEND, spend(ELENI, purchase["id"], 5))
    named = {"customer_event_identifier": {"number": spent["number"]}}
    whose = {"rewards_participant_identifier": {"number": "000482"}, "fields_set": "number"}
    listed = api.rows("customer_events/spend_requests/list", whose)
    assert listed[-1] == {"number": spent["number"]}
    shown = exact(
        api.get(
            "customer_events/spend_requests/show",
            customer_event_identifier=f"id={spent['id']}",
            fields_set="life_cycle_state,spend_amount",
        )
    )
    assert shown["data"] == {"life_cycle_state": "POSTED", "spend_amount": 5}
    returned = api.data("customer_events/spend_requests/cancel", named)
    assert returned["life_cycle_state"] == "CANCELLED"
    assert api.wallet(ELENI) == Decimal("19.51")
    again = api.status("customer_events/spend_requests/cancel", named)
    assert again["code"] == "WRONG_STATE"
    assert server.violations == ()
