"""Products are told to CRM.COM in batches, and every one of them is answered for (pages 516773)."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest
from pydantic import ValidationError

from cashier_app.crmcom.envelope import Envelope
from cashier_app.crmcom.products import CrmComProducts, _outcome
from cashier_app.crmcom.release import Release
from cashier_app.crmcom.settings import Assumed, CrmComSettings
from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.product_sync import (
    BatchError,
    FailedProduct,
    ListedProduct,
    ProductGroupKind,
    ProductToSync,
    SyncedBatch,
    SyncedProduct,
)
from tests.contract.sandbox_world import SandboxWorld, sandbox

SIGN_IN = "authentication/web_api_key/token"
RELEASE = "authentication/token/release"
SYNC = "products/synchronise"
LIST = "products/list"
TEA = ProductToSync("TEA-01", "20771", "Mountain tea", type_code="DRINK", family_code="HOT")
JAM = ProductToSync("JAM-01", description="Rose jam", family_code="SWEET")


@contextmanager
def products_of(
    world: SandboxWorld, settings: CrmComSettings | None = None
) -> Iterator[CrmComProducts]:
    client = CrmComProducts(
        settings or world.settings,
        key=lambda: world.key,
        monotonic=time.monotonic,
        on_line=lambda _report: None,
    )
    with closing(client):
        yield client


@pytest.fixture(params=["14", "16", "17", "18"])
def each(request: pytest.FixtureRequest) -> Iterator[SandboxWorld]:
    with sandbox(request.param) as world:
        yield world


def test_what_was_told_can_be_listed(each: SandboxWorld) -> None:
    """Pages 516773, 490438."""
    with products_of(each) as products:
        done = products.synchronise([TEA, JAM])
        assert done == SyncedBatch((SyncedProduct("TEA-01"), SyncedProduct("JAM-01")), ())
        assert products.list_products(ProductGroupKind.FAMILY, "SWEET") == [
            ListedProduct("JAM-01", "", "Rose jam")
        ]
        assert ListedProduct("TEA-01", "20771", "Mountain tea") in products.list_products(
            ProductGroupKind.TYPE, "DRINK"
        )
        assert products.list_products(ProductGroupKind.BRAND, "NOBODY") == []


def test_a_product_is_told_as_documented(world: SandboxWorld) -> None:
    with products_of(world) as products:
        products.synchronise([TEA._replace(brand_code="OWN", long_description="From Troodos")])
    [call] = [call for call in world.server.calls if call.method == SYNC]
    assert call.request == {
        "synchronisation_definition_identifier": {"alternative_code": "TILL_SYNC"},
        "products_set": [
            {
                "code": "TEA-01",
                "alternative_code": "20771",
                "description": "Mountain tea",
                "long_description": "From Troodos",
                "type_identifier": {"code": "DRINK"},
                "brand_identifier": {"code": "OWN"},
                "family_identifier": {"code": "HOT"},
            }
        ],
        "fields_set": "processed_products_set,unprocessed_products_set",
    }


def test_a_category_is_told_only_where_the_site_named_its_member() -> None:
    """crmcom-api.md section 10, row 23."""
    tea = TEA._replace(category_code="DRINKS")
    with sandbox() as world, products_of(world) as products:
        products.synchronise([tea])
        assert "DRINKS" not in str(world.server.calls[-1].request)
    assumed = Assumed(products_category_member="category_identifier")
    with sandbox(assumed=assumed) as world, products_of(world) as products:
        world.server.switch(category_member="category_identifier")
        products.synchronise([tea])
        assert "'category_identifier': {'code': 'DRINKS'}" in str(world.server.calls[-1].request)


def test_each_product_stands_for_itself(each: SandboxWorld) -> None:
    """Page 952340."""
    each.server.switch(refused_products=("JAM-01",))
    with products_of(each) as products:
        done = products.synchronise([TEA._replace(long_description="From Troodos"), JAM])
    [tea], [jam] = done.taken, done.failed
    assert tea.code == "TEA-01"
    assert ("long_description" in tea.warning) is (each.release >= Release(17))
    assert (jam.code, jam.error_code) == ("JAM-01", "REFUSED")
    assert "JAM-01" in jam.words


def test_a_product_in_neither_set_has_failed() -> None:
    answer = {
        "processed_products_set": [{"request_code": "A", "code": "A1", "message": None}],
        "unprocessed_products_set": None,
    }
    sent = [ProductToSync("A"), ProductToSync("B")]
    assert _outcome(sent, Envelope("OK", "", "", answer)) == SyncedBatch(
        (SyncedProduct("A"),), (FailedProduct("B"),)
    )


@pytest.mark.parametrize("rows", ["A", {"request_code": "A"}, ["A"], [{"request_code": True}]])
def test_rows_that_are_none_are_no_answer(rows: object) -> None:
    with pytest.raises(ValidationError):
        _outcome([ProductToSync("A")], Envelope("OK", "", "", {"processed_products_set": rows}))


def test_a_code_of_digits_may_come_back_as_a_number() -> None:
    answer = {"processed_products_set": [{"request_code": 7, "message": " no brand "}]}
    assert _outcome([ProductToSync("7")], Envelope("OK", "", "", answer)) == SyncedBatch(
        (SyncedProduct("7", "no brand"),), ()
    )


def test_what_a_product_is_called_is_quoted(world: SandboxWorld) -> None:
    odd = ProductToSync("Q-1", description='50% "off"\n, Τσάι \U0001f375', brand_code="A\\B")
    with products_of(world) as products:
        assert products.synchronise([odd]).failed == ()
    [call] = [call for call in world.server.calls if call.method == SYNC]
    assert call.request["products_set"] == [
        {"code": odd.code, "description": odd.description, "brand_identifier": {"code": "A\\B"}}
    ]


def test_a_product_in_both_sets_has_failed() -> None:
    answer = {
        "processed_products_set": [{"request_code": "A"}],
        "unprocessed_products_set": [
            {"request_code": "A", "error_code": 7, "error_description": "No"}
        ],
    }
    assert _outcome([ProductToSync("A")], Envelope("OK", "", "", answer)) == SyncedBatch(
        (), (FailedProduct("A", "7", "No"),)
    )


def test_a_batch_that_cannot_be_told_is_not_sent(world: SandboxWorld) -> None:
    many = [ProductToSync(f"P{place}") for place in range(1001)]
    with products_of(world) as products:
        with pytest.raises(BatchError):
            products.synchronise(many)
        with pytest.raises(BatchError) as refusal:
            products.synchronise([TEA, JAM, TEA])
        assert refusal.value.codes == ("TEA-01",)
        assert world.called() == []
        assert len(products.synchronise(many[:1000]).taken) == 1000


def test_silence_leaves_open_what_was_taken_and_the_batch_may_go_again(
    world: SandboxWorld,
) -> None:
    world.server.faults.add(SYNC, "cut_after")
    with products_of(world) as products:
        with pytest.raises(UnknownOutcomeError):
            products.synchronise([TEA])
        assert products.synchronise([TEA]).failed == ()
        world.go_away()
        with pytest.raises(NotSentError):
            products.synchronise([TEA])
        world.come_back()


@pytest.mark.parametrize("answer", ["envelope_401", "bare_401"])
def test_a_dead_token_costs_a_batch_one_repetition(world: SandboxWorld, answer: str) -> None:
    world.server.switch(dead_token=answer)
    with products_of(world) as products:
        products.synchronise([TEA])
        world.server.kill_tokens()
        assert products.synchronise([TEA]).failed == ()
    assert world.called() == [SIGN_IN, SYNC, SYNC, SIGN_IN, SYNC, RELEASE]


def test_a_refused_batch_is_refused_as_a_whole(world: SandboxWorld) -> None:
    world.server.faults.add(SYNC, "refuse", message="No such definition", times=2)
    with products_of(world) as products, pytest.raises(RefusedError) as refusal:
        products.synchronise([TEA])
    assert refusal.value.words == "No such definition"


def test_there_is_no_synchronisation_before_r14_nor_without_a_definition() -> None:
    """Page 490685."""
    with sandbox("13.1") as world, products_of(world) as products:
        with pytest.raises(RefusedError) as refusal:
            products.synchronise([TEA])
        assert refusal.value.code == "release"
    with sandbox() as world:
        bare = replace(world.settings, products_sync_definition={})
        with products_of(world, bare) as products, pytest.raises(RefusedError) as refusal:
            products.synchronise([TEA])
        assert refusal.value.code == "definition"
        assert world.called() == []


def test_a_long_list_is_read_page_by_page_from_r13_on(each: SandboxWorld) -> None:
    """Page 490438."""
    many = [ProductToSync(f"P{place:03}", family_code="MANY") for place in range(120)]
    with products_of(each) as products:
        products.synchronise(many)
        listed = products.list_products(ProductGroupKind.FAMILY, "MANY")
    assert [product.code for product in listed] == [product.code for product in many]
    offsets = [call.request["offset"] for call in each.server.calls if call.method == LIST]
    assert [str(offset) for offset in offsets] == ["0", "50", "100"]


def test_before_r13_a_list_does_not_page() -> None:
    with sandbox("12") as world, products_of(world) as products:
        assert products.list_products(ProductGroupKind.FAMILY, "DAIRY")
        [call] = [call for call in world.server.calls if call.method == LIST]
        assert "offset" not in call.request
