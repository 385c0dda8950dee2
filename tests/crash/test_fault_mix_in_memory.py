"""Exactly once at CRM.COM, which does not refuse a repeat: the fault mix, and planted defects."""

import pytest

from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.ports import OutboxState
from tests.crash.fault_mix_in_memory import Shop
from tests.crash.faulty_crm import LATEST_S

FLOOR, TARGET = 2_000, 20_000


@pytest.fixture(scope="module")
def played(long_run: bool) -> list[Shop]:
    seeds = range(1, 6) if long_run else [1]
    count = TARGET if long_run else FLOOR
    return [Shop(seed).sell(count).close_shop() for seed in seeds]


def test_no_purchase_is_recorded_twice(played: list[Shop]) -> None:
    assert [shop.duplicates for shop in played] == [[]] * len(played)


def test_no_paid_sale_is_lost(played: list[Shop]) -> None:
    assert [shop.lost for shop in played] == [[]] * len(played)


def test_no_sale_that_was_given_up_stays_at_crm_com(played: list[Shop]) -> None:
    assert [shop.left_behind for shop in played] == [[]] * len(played)


def test_what_is_not_resolved_stands_on_the_list_for_a_person(played: list[Shop]) -> None:
    for shop in played:
        rows = shop.unresolved
        assert {row.state for row in rows} <= {OutboxState.NEEDS_A_PERSON}
        assert {row.id for row in rows} == {row.id for row in shop.after.outbox.rows}
        assert len(rows) < len(shop.books.sales) / 100


def test_the_mix_was_played(played: list[Shop]) -> None:
    for shop in played:
        sales = shop.books.sales.values()
        assert shop.errors == []
        assert shop.deaths > len(sales) / 100
        assert any(sale.resends for sale in sales)
        assert {sale.stage for sale in sales} == {Stage.CLOSED, Stage.GIVEN_UP}
        assert sum(sale.crm is CrmState.RECORDED for sale in sales) > len(sales) * 0.9


def test_a_list_that_hides_a_purchase_for_half_a_minute_makes_no_duplicate() -> None:
    shop = Shop(seed=7, hidden_s=30.0).sell(400).close_shop()
    assert (shop.duplicates, shop.lost, shop.left_behind) == ([], [], [])


# ---- the harness can fail ------------------------------------------------------------------------


@pytest.mark.parametrize("quiet_s", [0.0, LATEST_S / 5])
def test_a_quiet_period_that_is_too_short_makes_duplicates(quiet_s: float) -> None:
    shop = Shop(seed=3, quiet_s=quiet_s).sell(400).close_shop()
    assert shop.duplicates
