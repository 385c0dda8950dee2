"""Products: synchronise, list and show (crmcom-api.md 6)."""

from typing import Any

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.sandbox.api_client import SALE_LINES, ApiClient, Json, exact

SYNC = "products/synchronise"
LIST = "products/list"
SHOW = "products/show"
DEFINITION = {"synchronisation_definition_identifier": {"alternative_code": "TILL_SYNC"}}
FALAFEL: dict[str, Any] = {
    "code": "NEW-99",
    "alternative_code": "5290011204992",
    "description": "Falafel 300 g",
    "type_identifier": {"code": "FOOD"},
    "family_identifier": {"code": "STREET FOOD"},
}


def sync(api: ApiClient, *products: Json, **more: object) -> Json:
    return api.data(SYNC, {**DEFINITION, "products_set": list(products), **more})


def only(rows: list[Json]) -> Json:
    [row] = rows
    return row


def listed(api: ApiClient, **query: str) -> list[Json]:
    rows: list[Json] = exact(api.get(LIST, **query))["data"]
    return rows


def test_a_new_product_is_known_afterwards(  # pageId 516773, 522056
    api: ApiClient, server: SandboxServer
) -> None:
    answer = sync(api, FALAFEL)
    assert answer["unprocessed_products_set"] == []
    done = only(answer["processed_products_set"])
    assert (done["request_code"], done["code"]) == ("NEW-99", "NEW-99")
    shown = exact(api.get(SHOW, product_identifier="code=NEW-99"))["data"]
    assert shown["id"] == done["id"]
    assert shown["description"] == "Falafel 300 g"
    assert shown["family"]["code"] == "STREET FOOD"
    bought = api.purchase(lines=(("NEW-99", 1, "3.00", "0.14"),))["products_set"][0]
    assert bought["product"]["code"] == "NEW-99"
    assert bought["intended_product_value"] is None
    server.start_over()
    api.token = api.sign_in()
    assert api.get(SHOW, product_identifier="code=NEW-99").json()["status"]["code"] == "NOT_FOUND"


def test_a_known_product_is_updated_where_the_row_says_something(api: ApiClient) -> None:
    before = exact(api.get(SHOW, product_identifier="code=CHE-001"))["data"]
    sync(api, {"code": "CHE-001", "description": "Halloumi PDO 225 g", "alternative_code": "A1"})
    after = exact(api.get(SHOW, product_identifier="alternative_code=A1"))["data"]
    assert after == {**before, "description": "Halloumi PDO 225 g", "alternative_code": "A1"}
    old = api.get(SHOW, product_identifier=f"alternative_code={before['alternative_code']}")
    assert old.json()["status"]["code"] == "NOT_FOUND"


def test_a_row_that_is_refused_leaves_the_others_alone(  # pageId 952340
    api: ApiClient, server: SandboxServer
) -> None:
    oil = exact(api.get(SHOW, product_identifier="code=OIL-001"))["data"]
    thief = {**FALAFEL, "alternative_code": oil["alternative_code"]}
    answer = sync(api, {"code": "BAK-001", "description": "Bread"}, thief)
    assert only(answer["processed_products_set"])["request_code"] == "BAK-001"
    row = only(answer["unprocessed_products_set"])
    assert set(row) == {"request_code", "error_code", "error_description"}
    assert (row["request_code"], row["error_code"]) == ("NEW-99", "ALTERNATIVE_CODE")
    assert row["error_description"].endswith("belongs to OIL-001")
    assert server.violations == ()


@pytest.mark.parametrize(
    ("switches", "product", "code"),
    [
        ({"refused_products": ("NEW-99",)}, FALAFEL, "REFUSED"),
        ({"update_products": False}, {"code": "CHE-001"}, "EXISTS"),  # 503952: enforce_update
        ({"unknown_families": False}, FALAFEL, "FAMILY"),
    ],
)
def test_rows_are_refused_on_demand(
    api: ApiClient, server: SandboxServer, switches: Json, product: Json, code: str
) -> None:
    server.switch(**switches)
    assert only(sync(api, product)["unprocessed_products_set"])["error_code"] == code
    known = {**FALAFEL, "code": "NEW-100", "family_identifier": {"code": "DAIRY"}}
    assert only(sync(api, known)["processed_products_set"])["request_code"] == "NEW-100"


def test_from_r17_a_row_says_what_was_not_updated(  # pageId 952340
    api: ApiClient, server: SandboxServer
) -> None:
    product = {**FALAFEL, "long_description": "Fried chickpeas"}
    assert "message" not in only(sync(api, product)["processed_products_set"])
    server.release = 17
    done = only(sync(api, product)["processed_products_set"])
    assert done["message"].startswith("long_description was not updated")
    assert only(sync(api, FALAFEL)["processed_products_set"])["message"] == ""


def test_the_category_has_the_name_the_site_gives_it(  # crmcom-api.md 10.23
    api: ApiClient, server: SandboxServer
) -> None:
    product = {**FALAFEL, "category_identifier": {"code": "WARM"}}
    request = {**DEFINITION, "products_set": [product]}
    assert api.status(SYNC, request)["code"] == "CONTRACT"
    server.switch(category_member="category_identifier")
    assert len(sync(api, product)["processed_products_set"]) == 1


def test_a_thousand_products_are_the_most(api: ApiClient, server: SandboxServer) -> None:
    products: list[Json] = [{"code": f"N{number}"} for number in range(1000)]
    assert len(sync(api, *products)["processed_products_set"]) == 1000
    request = {**DEFINITION, "products_set": [*products, {"code": "N1000"}]}
    assert api.status(SYNC, request)["message"] == "products_set may hold at most 1000"
    assert [violation.section for violation in server.violations] == ["6.1"]


@pytest.mark.parametrize(
    ("changes", "section"),
    [
        ({"products_set": []}, "6.1"),
        ({"products_set": [{"description": "No code"}]}, "6.1"),
        ({"products_set": [{"code": "A", "price": 1}]}, "6.1"),
        ({"products_set": [{"code": "A"}, {"code": "A"}]}, "6.1"),
        ({"products_set": [{"code": 1}]}, "1.5"),
        ({"products_set": [{"code": "A", "vat_rate": 19}]}, "1.5"),
        ({"products_set": [{"code": "A", "family_identifier": "DAIRY"}]}, "6.1"),
        ({"products_set": [{"code": "A", "product_validity_from": "today"}]}, "1.5"),
        ({"synchronisation_definition_identifier": "TILL_SYNC"}, "4.1"),
        ({"fields_set": "products_set"}, "1.6"),
    ],
)
def test_a_synchronisation_that_departs_is_refused(
    api: ApiClient, server: SandboxServer, changes: Json, section: str
) -> None:
    request = {**DEFINITION, "products_set": [FALAFEL], **changes}
    assert api.status(SYNC, request)["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == [section]


def test_an_unknown_definition_is_refused(api: ApiClient, server: SandboxServer) -> None:
    other = {"synchronisation_definition_identifier": {"alternative_code": "NIGHT"}}
    status = api.status(SYNC, {**other, "products_set": [FALAFEL]})
    assert status["code"] == "NOT_FOUND"
    assert server.violations == ()


def test_products_are_listed_by_one_group(api: ApiClient, server: SandboxServer) -> None:
    dairy = listed(api, family_identifier="code=DAIRY")  # pageId 490438
    assert len(dairy) > 3
    assert {product["family"]["code"] for product in dairy} == {"DAIRY"}
    family = dairy[0]["family"]["id"]
    assert listed(api, family_identifier=f"id={family}") == dairy
    assert listed(api, category_identifier="code=DAIRY") == []
    brand = dairy[0]["brand"]["code"]
    assert dairy[0] in listed(api, brand_identifier=f"code={brand}")
    assert dairy[0] in listed(api, type_identifier=f"code={dairy[0]['type']['code']}")
    assert server.violations == ()


def test_no_product_has_a_price(api: ApiClient) -> None:  # pageId 524024
    shown = exact(api.get(SHOW, product_identifier="code=CHE-001"))["data"]
    assert not [name for name in shown if "price" in name or "amount" in name]


def test_products_are_listed_page_by_page_since_r13(  # pageId 490438
    api: ApiClient, server: SandboxServer
) -> None:
    whole = listed(api, family_identifier="code=DAIRY", fields_set="code")
    pages = [
        listed(
            api,
            family_identifier="code=DAIRY",
            fields_set="code",
            number_of_results="2",
            offset=str(start),
        )
        for start in range(0, len(whole) + 2, 2)
    ]
    assert [row for page in pages for row in page] == whole
    server.release = 12
    assert len(listed(api, family_identifier="code=DAIRY")) == len(whole)
    answer = api.get(LIST, family_identifier="code=DAIRY", offset="2")
    assert answer.json()["status"]["code"] == "CONTRACT"


@pytest.mark.parametrize(
    ("query", "section"),
    [
        ({}, "1.8"),
        ({"family_identifier": "code=DAIRY", "type_identifier": "code=FOOD"}, "1.8"),
        ({"family_identifier": "DAIRY"}, "1.2"),
        ({"family_identifier": "code=DAIRY", "number_of_results": "51"}, "1.7"),
        ({"family_identifier": "code=DAIRY", "number_of_results": "many"}, "1.5"),
        ({"family_identifier": "code=DAIRY", "as_of_date_valid": "today"}, "1.5"),
        ({"family_identifier": "code=DAIRY", "name": "Halloumi"}, "6.2"),
    ],
)
def test_a_list_of_products_that_departs_is_refused(
    api: ApiClient, server: SandboxServer, query: dict[str, str], section: str
) -> None:
    assert api.get(LIST, **query).json()["status"]["code"] == "CONTRACT"
    assert [violation.section for violation in server.violations] == [section]


@pytest.mark.parametrize(
    ("field", "before", "since"),
    [
        ("short_description", "16.2", "16.3"),  # 524024
        ("long_description", "13", "13.1"),  # 524024
        ("priority_level", "12.2", "12.3"),  # 524024
        ("non_stockable", "17", "18"),  # 973381
    ],
)
def test_a_product_tells_more_since_its_release(
    api: ApiClient, server: SandboxServer, field: str, before: str, since: str
) -> None:
    for release, there in ((before, False), (since, True)):
        server.release = release
        shown = exact(api.get(SHOW, product_identifier=f"code={SALE_LINES[0][0]}"))["data"]
        assert (field in shown) is there
