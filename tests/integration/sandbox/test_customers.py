from decimal import Decimal

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ELENI, PETROS, ApiClient, customer

SHOW = "rewards_participants/show"


@pytest.mark.parametrize(
    "code", [ELENI, "99452148", "e.georgiou@gmail.com", "E.Georgiou@gmail.com"]
)
def test_a_member_is_found_by_card_phone_and_e_mail(api: ApiClient, code: str) -> None:
    assert api.data(SHOW, customer(code))["number"] == "000482"


def test_a_member_is_found_by_number_and_id(api: ApiClient) -> None:
    by_number = api.data(SHOW, {"rewards_participant_identifier": {"number": "000482"}})
    by_id = api.data(SHOW, {"rewards_participant_identifier": {"id": by_number["id"]}})
    assert by_id == by_number


@pytest.mark.parametrize("code", ["7000000000", "7025880019"], ids=["unknown", "not effective"])
def test_a_card_that_does_not_count_is_refused_with_words(
    api: ApiClient, server: SandboxServer, code: str
) -> None:
    status = api.status(SHOW, customer(code))
    assert status["code"] == "NOT_FOUND"
    assert "No effective access token" in status["message"]
    assert server.violations == ()


def test_an_account_is_no_participant_number(api: ApiClient) -> None:
    status = api.status(SHOW, {"rewards_participant_identifier": {"number": "ACR0000000482"}})
    assert status["code"] == "NOT_FOUND"


def test_only_the_fields_asked_for_are_answered(api: ApiClient) -> None:
    shown = api.data(SHOW, {**customer(ELENI), "fields_set": "accounts_receivable,wallet,number"})
    assert set(shown) == {"accounts_receivable", "wallet", "number"}


def test_without_fields_every_documented_member_is_there(api: ApiClient) -> None:
    shown = api.data(SHOW, customer(ELENI))
    assert shown["access_token"] is None
    assert shown["udf_string_8"] is None
    assert shown["life_cycle_state"] == "EFFECTIVE"
    assert shown["reward_tier"] == {"name": "Gold"}
    assert shown["wallet"]["balance"] == "18.75"
    assert shown["auto_spend_authorisation"]["maximum_spend_amount"] == Decimal("1.50")


def test_a_terminated_member_is_shown_with_the_date_and_earns_no_more(
    api: ApiClient, server: SandboxServer
) -> None:
    shown = api.data(SHOW, customer(PETROS))
    assert shown["life_cycle_state"] == "TERMINATED"
    assert shown["termination_information"] == {"terminated_on": "2026-10-03T00:00:00"}
    assert server.ledger.purchases == ()


def test_names_come_in_parts_or_whole(api: ApiClient) -> None:
    def owner(code: str) -> dict[str, object]:
        shown: dict[str, dict[str, dict[str, object]]] = api.data(SHOW, customer(code))
        return shown["accounts_receivable"]["account_owner"]

    assert owner(ELENI)["name"] == "Eleni Georgiou"
    christina = owner("7024006315")
    assert (christina["name"], christina["first_name"]) == (None, "Χριστίνα")
    assert owner("7024517702")["name"] == "ليلى حداد"
    tavern = owner("7029371540")
    assert (tavern["type"], tavern["company_name"]) == ("COMPANY", "Zygi Fish Tavern Ltd")


def test_there_are_members_whose_cards_a_scanner_knows(server: SandboxServer) -> None:
    assert len(server.customers) == 16
    cards = [code for member in server.customers for code in member.codes if code[:2] == "70"]
    assert len(set(cards)) == 15
    assert all(len(card) == 10 and card.isdigit() for card in cards)
