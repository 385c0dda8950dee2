"""Accounts receivable, wallet balances and access tokens: the calls of the flow from R17."""

from decimal import Decimal
from typing import Any

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import ANDREAS, ELENI, PETROS, ApiClient, account, exact
from tests.integration.sandbox.conftest import HandClock

SHOW = "accounts_receivable/show"
LIST = "accounts_receivable/list"
BALANCE = "wallets/get_balance"
TOKEN = "access_tokens/show"

NUMBER = {"accounts_receivable_identifier": {"number": "ACR0000000482"}}


def code(text: str) -> dict[str, Any]:
    return {"access_token_identifier": {"authentication_code": text}}


@pytest.mark.parametrize(
    "text", [ELENI, "99452148", "e.georgiou@gmail.com"], ids=["card", "phone", "e-mail"]
)
def test_an_account_is_found_by_a_code(api: ApiClient, text: str) -> None:  # pageId 512933
    shown = api.data(SHOW, account(text))
    assert shown["number"] == "ACR0000000482"
    assert shown["name"] == "ACR0000000482 Eleni Georgiou"
    assert shown["account_owner"]["first_name"] == "Eleni"
    assert shown["life_cycle_state"] == "ACTIVE"


def test_an_account_is_found_by_id_number_and_name(api: ApiClient) -> None:  # pageId 974164
    shown = api.data(SHOW, NUMBER)
    for kind in ("id", "name"):
        named = {"accounts_receivable_identifier": {kind: shown[kind]}}
        assert api.data(SHOW, named) == shown


@pytest.mark.parametrize("text", ["7000000000", "7025880019", "7032290041"])
def test_a_code_that_does_not_work_finds_no_account(
    api: ApiClient, server: SandboxServer, text: str
) -> None:
    assert api.status(SHOW, account(text))["code"] == "NOT_FOUND"
    assert server.violations == ()


def test_the_twin_that_is_a_get_takes_plain_identifiers(api: ApiClient) -> None:  # pageId 510561
    answer = api.get(SHOW, accounts_receivable_identifier="number=ACR0000000482")
    assert answer.json()["data"]["number"] == "ACR0000000482"


def test_from_r17_an_account_has_its_rewards(  # pageId 952771:4→6
    api: ApiClient, server: SandboxServer
) -> None:
    assert "rewards" not in api.data(SHOW, NUMBER)
    server.release = 17
    rewards = api.data(SHOW, NUMBER)["rewards"]
    assert rewards["auto_spend_authorisation"]["maximum_spend_amount"] == Decimal("1.50")
    assert rewards["reward_tier"] == {"name": "Gold"}
    assert "sign_up_by_business_unit" not in rewards
    server.release = 18
    assert "sign_up_by_business_unit" in api.data(SHOW, NUMBER)["rewards"]


def test_a_member_whose_name_no_page_tells_may_not_be_asked_for(  # 952771; crmcom-api.md 1.6
    api: ApiClient, server: SandboxServer
) -> None:
    server.release = 17
    assert api.status(SHOW, {**NUMBER, "fields_set": "rewards"})["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == ["1.6"]


def test_a_wallet_is_not_among_the_fields_of_an_account(
    api: ApiClient, server: SandboxServer
) -> None:
    assert api.status(SHOW, {**NUMBER, "fields_set": "wallet"})["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == ["1.6"]


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("d.hadjis@cytanet.com.cy", ["ACR0000002418"]),
        ("E.Georgiou@gmail.com", ["ACR0000000482"]),
        ("pavlou.family@gmail.com", ["ACR0000002533", "ACR0000002534"]),
        ("nobody@gmail.com", []),
    ],
    ids=["no code", "a code too", "two members", "nobody"],
)
def test_accounts_are_listed_by_e_mail_address(  # pageId 493328
    api: ApiClient, address: str, found: list[str]
) -> None:
    rows = api.rows(LIST, {"email_address": address, "fields_set": "number"})
    assert [row["number"] for row in rows] == found
    [*listed] = exact(api.get(LIST, email_address=address, fields_set="number"))["data"]
    assert listed == rows


def test_an_address_that_is_no_code_finds_nobody_by_code(api: ApiClient) -> None:
    assert api.status(SHOW, account("d.hadjis@cytanet.com.cy"))["code"] == "NOT_FOUND"


def test_accounts_are_listed_page_by_page(api: ApiClient) -> None:
    wanted = {"email_address": "pavlou.family@gmail.com", "fields_set": "number"}
    assert api.rows(LIST, {**wanted, "number_of_results": 1, "offset": 1}) == [
        {"number": "ACR0000002534"}
    ]


def test_accounts_are_listed_by_wallet_contact_and_subscription(api: ApiClient) -> None:
    owner = api.data(SHOW, NUMBER)["account_owner"]
    for wanted, found in (
        ({"wallet_identifier": {"number": "W0000000482"}}, 1),
        ({"wallet_identifier": {"number": "W1"}}, 0),
        ({"contact_information_identifier": {"id": owner["id"]}}, 1),
        ({"contact_information_identifier": {"id_number": "X1"}}, 0),
        ({"subscription_identifier": {"number": "S1"}}, 0),
    ):
        assert len(api.rows(LIST, wanted)) == found


@pytest.mark.parametrize(
    ("request_", "section"),
    [
        ({}, "1.8"),
        ({"email_address": "a@b.c", "wallet_identifier": {"number": "W1"}}, "1.8"),
        ({"email_address": ""}, "1.5"),
        ({"phone_number": "99452148"}, "3.3"),
        ({"contact_information_identifier": {"email": "a@b.c"}}, "3.4"),
        ({"email_address": "a@b.c", "number_of_results": 51}, "1.7"),
    ],
)
def test_a_list_of_accounts_that_departs_is_refused(
    api: ApiClient, server: SandboxServer, request_: dict[str, Any], section: str
) -> None:
    assert api.status(LIST, request_)["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == [section]


def test_the_registration_number_of_a_company_came_with_r14(  # pageId 952909
    api: ApiClient, server: SandboxServer
) -> None:
    company = {"contact_information_identifier": {"registration_number": "HE1"}}
    server.release = 14
    assert api.rows(LIST, company) == []
    server.release = "13.1"
    assert api.status(LIST, company)["code"] == "CONTRACT"


@pytest.mark.parametrize(
    "identifier",
    [
        NUMBER,
        account(ELENI),
        {"rewards_participant_identifier": {"number": "000482"}},
        {"wallet_identifier": {"number": "W0000000482"}},
    ],
    ids=["account", "code", "participant", "wallet"],
)
def test_a_balance_is_a_number(  # pageId 490490, 520105
    api: ApiClient, identifier: dict[str, Any]
) -> None:
    answer = api.data(BALANCE, identifier)
    assert answer["balance"] == Decimal("18.75")
    assert answer["conditional_balance"] == 0
    assert set(answer) == {"id", "balance", "alternative_balance", "conditional_balance"}


def test_a_balance_is_the_total_and_its_conditional_part(api: ApiClient) -> None:
    """Page 952953."""
    asked = {**account(ANDREAS), "fields_set": "balance,conditional_balance"}
    assert api.data(BALANCE, asked) == {"balance": 20, "conditional_balance": 12}


def test_the_balance_of_a_member_who_left_is_still_told(api: ApiClient) -> None:
    assert api.data(BALANCE, account(PETROS))["balance"] == Decimal("4.1")


def test_a_balance_of_nobody_is_refused(api: ApiClient, server: SandboxServer) -> None:
    for nobody in ({"wallet_identifier": {"number": "W1"}}, account("7000000000")):
        assert api.status(BALANCE, nobody)["code"] == "NOT_FOUND"
    assert server.violations == ()


def test_a_balance_may_be_asked_for_a_day_to_come(  # pageId 520105
    api: ApiClient, server: SandboxServer, clock: HandClock
) -> None:
    now = f"{clock.now:%Y-%m-%dT%H:%M:%S}"
    assert api.data(BALANCE, {**NUMBER, "as_of_date": "2099-01-01T00:00:00"})
    assert api.status(BALANCE, {**NUMBER, "as_of_date": now})["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == ["3.5"]


def test_allotments_can_be_left_out_since_r14_17(  # pageId 517999
    api: ApiClient, server: SandboxServer
) -> None:
    asked = {**NUMBER, "no_allotments_included": True}
    assert api.data(BALANCE, asked)
    server.release = "14.16"
    assert api.status(BALANCE, asked)["code"] == "CONTRACT"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        (ELENI, "EFFECTIVE"),
        ("7025880019", "NOT_EFFECTIVE"),
        ("7032290041", "PENDING_VERIFICATION"),
        ("despina.k@gmail.com", "PENDING_VERIFICATION"),
    ],
)
def test_a_known_code_says_whether_it_works(  # pageId 496721
    api: ApiClient, text: str, state: str
) -> None:
    shown = api.data(TOKEN, code(text))
    assert shown["life_cycle_state"] == state
    assert shown["authentication_code"] == text


def test_an_unknown_code_is_refused(api: ApiClient, server: SandboxServer) -> None:
    for unknown in ("7000000000", "nobody@gmail.com"):
        assert api.status(TOKEN, code(unknown))["code"] == "NOT_FOUND"
    assert server.violations == ()


@pytest.mark.parametrize(
    ("release", "there"),
    [
        ("14.2", set()),
        ("15", {"card_last_4_digits"}),
        ("16.2", {"card_last_4_digits", "card_masked_number"}),
    ],
)
def test_a_card_is_masked_as_the_release_does_it(  # pageId 496721, 513680
    api: ApiClient, server: SandboxServer, release: str, there: set[str]
) -> None:
    server.release = release
    shown = api.data(TOKEN, code(ELENI))
    assert there == set(shown) & {"card_last_4_digits", "card_masked_number"}
    assert all(str(shown[name]).endswith("4471") for name in there)
    phone = api.data(TOKEN, code("99452148"))
    assert all(phone[name] is None for name in there)
