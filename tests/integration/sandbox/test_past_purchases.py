from decimal import Decimal

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import (
    ELENI,
    NIKOS,
    SALE_LINES,
    SOFIA,
    ApiClient,
    customer,
    sale,
    spend,
)
from tests.integration.sandbox.conftest import HandClock

LIST = "customer_events/purchases/list"
CANCEL = "customer_events/purchases/cancel"
BREAD = (SALE_LINES[3],)


def references(api: ApiClient, code: str = ELENI, **more: object) -> list[str]:
    rows = api.rows(LIST, {**customer(code), "fields_set": "reference_number", **more})
    return [row["reference_number"] for row in rows]


def test_cancelling_takes_back_the_award_and_returns_every_spend(
    api: ApiClient, server: SandboxServer
) -> None:
    purchase = api.purchase()
    api.data("customer_events/spend_requests/create", spend(ELENI, purchase["id"], 10))
    named = {"customer_event_identifier": {"number": purchase["number"]}}
    cancelled = api.data(CANCEL, named)
    assert cancelled["life_cycle_state"] == "CANCELLED"
    assert cancelled["reference_number"] == purchase["reference_number"]
    assert cancelled["total_awarded_amount"] == cancelled["total_spend_amount"] == 0
    assert api.wallet(ELENI) == Decimal("18.75")
    assert [each.state for each in server.ledger.spend_requests] == ["CANCELLED"]
    assert api.status(CANCEL, named)["code"] == "WRONG_STATE"


def test_a_purchase_is_cancelled_by_its_id_too(api: ApiClient) -> None:
    identifier = {"customer_event_identifier": {"id": api.purchase()["id"]}}
    answer = api.data(CANCEL, {**identifier, "fields_set": "life_cycle_state"})
    assert answer == {"life_cycle_state": "CANCELLED"}


def test_purchases_of_one_customer_come_oldest_first_and_page_by_page(api: ApiClient) -> None:
    for number in range(5):
        api.purchase(reference=f"R{number}", lines=BREAD)
    api.purchase(reference="another", code=SOFIA, lines=BREAD)
    assert references(api) == ["R0", "R1", "R2", "R3", "R4"]
    assert references(api, number_of_results=2) == ["R0", "R1"]
    assert references(api, number_of_results=2, offset=4) == ["R4"]
    assert references(api, offset=5) == []


def test_without_a_number_at_most_fifty_come(api: ApiClient) -> None:
    for number in range(51):
        api.purchase(reference=f"R{number}", lines=BREAD)
    assert len(references(api)) == 50


def test_the_list_is_narrowed_by_the_time_of_entry(api: ApiClient, clock: HandClock) -> None:
    api.purchase(reference="early", lines=BREAD)
    clock.advance(minutes=10)
    api.purchase(reference="late", lines=BREAD)
    middle = f"{clock.now:%Y-%m-%dT%H:%M:%S}"
    assert references(api, submitted_after_date=middle) == ["late"]
    clock.advance(minutes=10)
    assert references(api, submitted_before_date=middle) == ["early", "late"]


def test_the_list_can_be_asked_for_what_took_or_may_take_a_spend(api: ApiClient) -> None:
    spent = api.purchase(reference="spent")
    api.data("customer_events/spend_requests/create", spend(ELENI, spent["id"], 10))
    api.purchase(reference="unspent", lines=BREAD)
    api.purchase(reference="blocked", code=NIKOS, lines=BREAD)
    assert references(api, spend_requests_applied=True) == ["spent"]
    assert references(api, spend_requests_applied=False) == ["unspent"]
    assert references(api, eligible_for_spending=True) == ["spent", "unspent"]
    assert references(api, NIKOS, eligible_for_spending=True) == []


def test_the_list_goes_by_classification_as_well(api: ApiClient) -> None:
    kind = {"classification_identifier": {"alternative_code": "TILL"}}
    api.data(
        "customer_events/purchases/create",
        {**sale(lines=BREAD), "reference_number": "classified", **kind},
    )
    api.purchase(reference="plain", lines=BREAD)
    rows = api.rows(LIST, {**kind, "fields_set": "reference_number"})
    assert rows == [{"reference_number": "classified"}]
