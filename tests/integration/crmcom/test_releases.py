"""Each release is asked in its own way: who, where, and for which fields (crmcom-api.md 1.9)."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from cashier_app.crmcom.encoding import read_object
from cashier_app.crmcom.journaled import sent_purchase, sent_spend
from cashier_app.crmcom.naming import account_id
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.requests import RequestMaker
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from cashier_app.crmcom.wire_models import (
    ListedSpend,
    Participant,
    Preview,
    Purchase,
    ShownAccount,
    Spend,
    Wire,
    fields_of,
)
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.reward import RecordedPurchase
from tests.contract.sales import asking, asking_with_purchase, sale_of

AT = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
CARD = Identification(Means.CARD, "7012864471")
STRANGER = Customer(CARD)
PARTICIPANT = Customer(CARD, id="7EDE")
ACCOUNT = Customer(CARD, id=account_id("33AB"))
WAYS = ("rewards_participant_identifier", "accounts_receivable_identifier")
PLACES = (
    "performed_by_unit_identifier",
    "performed_by_tap_identifier",
    "performed_by_business_unit_identifier",
)
BY_CODE = {"access_token_identifier": {"authentication_code": "7012864471"}}
ALL_PLACES = CrmComSettings(
    base_url="http://127.0.0.1/crmapi/rest/v2",
    unit={"alternative_code": "SHOP1"},
    tap={"code": "T3"},
    business_unit={"code": "SHOP1"},
)
ANSWER = RecordedPurchase("55", "CE0001234", Decimal(1))


def at(release: str, **changes: object) -> CrmComSettings:
    return replace(ALL_PLACES, release=Release.of(release), **changes)  # type: ignore[arg-type]  # only for tests


def purchase(settings: CrmComSettings, customer: Customer) -> dict[str, object]:
    return dict(read_object(RequestMaker(settings).create_purchase(sale_of(customer, AT)).body))


def chosen(body: dict[str, object], names: tuple[str, ...]) -> dict[str, object]:
    return {name: body[name] for name in names if name in body}


@pytest.mark.parametrize(
    ("release", "customer", "way", "named"),
    [
        ("16", STRANGER, "rewards_participant_identifier", BY_CODE),
        ("16", PARTICIPANT, "rewards_participant_identifier", {"id": "7EDE"}),
        ("16", ACCOUNT, "accounts_receivable_identifier", {"id": "33AB"}),
        ("17", STRANGER, "accounts_receivable_identifier", BY_CODE),
        ("17", ACCOUNT, "accounts_receivable_identifier", {"id": "33AB"}),
        # Found as a participant, before the upgrade: only her code names her here.
        ("17", PARTICIPANT, "accounts_receivable_identifier", BY_CODE),
        ("18", STRANGER, "accounts_receivable_identifier", BY_CODE),
    ],
)
def test_the_customer_of_a_sale_is_named_once_as_the_release_wants(
    release: str, customer: Customer, way: str, named: dict[str, object]
) -> None:
    """Pages 514482, 974164; crmcom-api.md 1.8."""
    assert chosen(purchase(at(release), customer), WAYS) == {way: named}


def test_from_r18_a_site_may_name_the_customer_by_her_identification_medium() -> None:
    """Page 974164; what is inside is not documented (section 10, row 24)."""
    assumed = Assumed(identification_medium_member="code")
    medium = {"customer_identification_medium_identifier": {"code": "7012864471"}}
    named = chosen(purchase(at("18", assumed=assumed), STRANGER), WAYS)
    assert named == {"accounts_receivable_identifier": medium}
    before = chosen(purchase(at("17", assumed=assumed), STRANGER), WAYS)
    assert before == {"accounts_receivable_identifier": BY_CODE}


@pytest.mark.parametrize(
    ("release", "changes", "place"),
    [
        ("10", {}, {"performed_by_unit_identifier": {"alternative_code": "SHOP1"}}),
        ("16", {}, {"performed_by_unit_identifier": {"alternative_code": "SHOP1"}}),
        ("17", {}, {"performed_by_tap_identifier": {"code": "T3"}}),
        ("17", {"tap": {}}, {"performed_by_unit_identifier": {"alternative_code": "SHOP1"}}),
        ("18", {}, {"performed_by_business_unit_identifier": {"code": "SHOP1"}}),
        ("18", {"business_unit": {}}, {"performed_by_tap_identifier": {"code": "T3"}}),
    ],
)
def test_the_place_of_a_sale_is_named_once_as_the_release_wants(
    release: str, changes: dict[str, object], place: dict[str, object]
) -> None:
    """Pages 514482, 490444."""
    settings = at(release, **changes)
    assert chosen(purchase(settings, STRANGER), PLACES) == place
    preview = RequestMaker(settings).preview(sale_of(STRANGER, AT).basket, AT)
    assert chosen(dict(preview), PLACES) == place


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({}, {"performed_by_unit_identifier": {"alternative_code": "SHOP1"}}),
        ({"unit": {}}, {"performed_by_tap_identifier": {"code": "T3"}}),
    ],
)
def test_a_spend_request_names_the_unit_wherever_there_is_one(
    changes: dict[str, object], place: dict[str, object]
) -> None:
    """Page 512467 knows nothing else."""
    make = RequestMaker(at("17", **changes))
    body = read_object(make.create_spend(asking(sale_of(ACCOUNT, AT), ANSWER, "4"), AT).body)
    assert chosen(dict(body), PLACES) == place


@pytest.mark.parametrize("customer", [STRANGER, PARTICIPANT, ACCOUNT])
@pytest.mark.parametrize(("then", "now"), [("16", "17"), ("17", "16"), ("16", "16"), ("17", "18")])
def test_what_was_sent_before_an_upgrade_is_looked_for_as_it_was_sent(
    customer: Customer, then: str, now: str
) -> None:
    request = RequestMaker(at(then)).create_purchase(sale_of(customer, AT))
    sent = sent_purchase(request)
    assert chosen(dict(read_object(request.body)), WAYS) == sent.customer
    page = RequestMaker(at(now)).purchases_page(sent.customer, AT, 0)
    assert chosen({**page}, WAYS) == sent.customer
    spend = RequestMaker(at(then)).create_spend(asking(sale_of(customer, AT), ANSWER, "4"), AT)
    assert sent_spend(spend)[0].customer == sent.customer


@pytest.mark.parametrize("release", ["16", "17", "18"])
def test_a_found_customer_is_looked_up_as_what_she_was_found_as(release: str) -> None:
    make = RequestMaker(at(release))
    assert make.wanted_purchase(sale_of(PARTICIPANT, AT)).customer == {
        "rewards_participant_identifier": {"id": "7EDE"}
    }
    assert make.wanted_purchase(sale_of(ACCOUNT, AT)).customer == {
        "accounts_receivable_identifier": {"id": "33AB"}
    }


def test_the_second_reference_came_with_r10_1() -> None:
    """Page 951537."""
    assert "external_system_reference_number" not in purchase(at("10"), STRANGER)
    assert "external_system_reference_number" in purchase(at("10.1"), STRANGER)


@pytest.mark.parametrize(
    ("release", "member"), [("16", ""), ("17", "requested_spend"), ("18", "requested_spend")]
)
def test_a_spend_goes_into_create_from_r17_where_the_site_named_its_member(
    release: str, member: str
) -> None:
    """Page 411140301; section 10, row 6."""
    make = RequestMaker(at(release, assumed=Assumed(spend_member="requested_spend")))
    sale = asking_with_purchase(sale_of(ACCOUNT, AT), "4")
    body = read_object(make.create_purchase(sale).body)
    assert make.spends_with_purchase is bool(member)
    assert body.get("requested_spend") == (Decimal("4.00") if member else None)
    assert "spend_amount" not in body
    without = read_object(make.create_purchase(sale_of(ACCOUNT, AT)).body)
    assert "requested_spend" not in without


def test_without_a_named_member_no_purchase_carries_a_spend() -> None:
    make = RequestMaker(at("18"))
    sale = asking_with_purchase(sale_of(ACCOUNT, AT), "4")
    body = read_object(make.create_purchase(sale).body)
    assert not make.spends_with_purchase
    assert not [name for name in body if "spend" in name]


@pytest.mark.parametrize(
    ("model", "field", "since"),
    [
        (Participant, "life_cycle_state", "12"),
        (Participant, "spend_blocking_state", "10.1"),
        (Preview, "total_automatic_spend_amount", "13"),
        (Preview, "reduction_method", "13"),
        (Preview, "wallet_balance", "13.1"),
        (Purchase, "total_awarded_amount", "13.1"),
        (Purchase, "total_spend_amount", "13.1"),
        (Spend, "reduction_method", "13"),
        (ListedSpend, "automatic_spend", "13"),
    ],
)
def test_no_field_is_asked_for_before_there_is_one(
    model: type[Wire], field: str, since: str
) -> None:
    first = Release.of(since)
    before = Release(first.major, first.minor - 1) if first.minor else Release(first.major - 1, 99)
    assert field in fields_of(model, first).split(",")
    assert field not in fields_of(model, before).split(",")


def test_an_account_is_asked_for_as_a_whole_where_its_rewards_have_no_documented_name() -> None:
    """Page 952771 tells of the object, and not what it is called."""
    assert RequestMaker(at("17")).asking(ShownAccount) == {}
    assert "account_owner" in str(RequestMaker(at("16.12")).asking(ShownAccount))
    assert "rewards" not in str(RequestMaker(at("16.12")).asking(ShownAccount))


def test_spends_are_asked_for_as_a_whole_where_the_mark_of_crm_coms_own_is_not_sure() -> None:
    """`instant_spend` is there since R10 by page 491371, since R12.6 by page 962320."""
    assert "fields_set" not in RequestMaker(at("12.5")).spends_page({}, AT, 0)
    page = RequestMaker(at("12.6")).spends_page({}, AT, 0)
    assert "instant_spend" in page["fields_set"].split(",")


def test_the_awards_are_asked_for_one_by_one_only_where_there_is_no_sum() -> None:
    assert "award_reward_transactions_set" in fields_of(Purchase, Release(13))
    assert "award_reward_transactions_set" not in fields_of(Purchase, Release(13, 1))


def test_a_release_is_ordered_by_its_two_numbers() -> None:
    assert Release.of("16.2") < Release.of("16.12") < Release.of("17")
    assert Release.of("16") == Release(16, 0)
