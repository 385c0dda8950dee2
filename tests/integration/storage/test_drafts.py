"""The basket in work and the parked ones survive the till."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.services.ports import Drafts, ParkedBasket
from cashier_app.storage.drafts import BasketFile
from tests.integration.storage.a_sale import AT, basket_of_two
from tests.integration.storage.reading import run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "baskets.sqlite"


@pytest.fixture
def drafts(path: Path) -> Iterator[BasketFile]:
    file = BasketFile(path)
    yield file
    file.shut()


def test_a_new_till_has_no_baskets(drafts: Drafts) -> None:
    assert drafts.current() is None
    assert list(drafts.parked()) == []


def test_the_basket_in_work_is_the_one_kept_last(drafts: Drafts) -> None:
    basket = basket_of_two()
    drafts.keep(basket)
    drafts.keep(basket.one_more(0))
    assert drafts.current() == basket.one_more(0)


def test_baskets_survive_a_restart(drafts: BasketFile, path: Path) -> None:
    drafts.keep(basket_of_two("b2"))
    drafts.park(basket_of_two("b1"), AT)
    drafts.shut()
    after = BasketFile(path)
    assert after.current() == basket_of_two("b2")
    assert list(after.parked()) == [ParkedBasket(basket_of_two("b1"), AT)]
    after.shut()


def test_parked_baskets_come_oldest_first_whatever_the_clock_says(drafts: Drafts) -> None:
    drafts.park(basket_of_two("b1"), AT)
    drafts.park(basket_of_two("b2"), AT - timedelta(hours=1))
    assert [parked.basket.identity for parked in drafts.parked()] == ["b1", "b2"]


def test_parking_a_basket_again_makes_it_the_youngest(drafts: Drafts) -> None:
    drafts.park(basket_of_two("b1"), AT)
    drafts.park(basket_of_two("b2"), AT)
    changed = basket_of_two("b1").one_more(0)
    drafts.park(changed, AT + timedelta(minutes=5))
    assert [parked.basket.identity for parked in drafts.parked()] == ["b2", "b1"]
    assert drafts.parked()[1] == ParkedBasket(changed, AT + timedelta(minutes=5))


def test_a_discarded_basket_is_gone_and_the_others_stay(drafts: Drafts) -> None:
    drafts.park(basket_of_two("b1"), AT)
    drafts.park(basket_of_two("b2"), AT)
    drafts.discard("b1")
    drafts.discard("b1")
    assert [parked.basket.identity for parked in drafts.parked()] == ["b2"]


def test_a_basket_taken_up_is_in_work_and_parked_no_more(drafts: Drafts) -> None:
    drafts.park(basket_of_two("b1"), AT)
    drafts.park(basket_of_two("b2"), AT)
    drafts.take_up("b1", basket_of_two("b3"))
    assert drafts.current() == basket_of_two("b3")
    assert [parked.basket.identity for parked in drafts.parked()] == ["b2"]


def test_a_basket_that_cannot_leave_the_parked_ones_is_not_in_work_either(
    drafts: BasketFile, path: Path
) -> None:
    drafts.park(basket_of_two("b1"), AT)
    drafts.shut()
    run(path, "CREATE TRIGGER full BEFORE DELETE ON parked BEGIN SELECT RAISE(ABORT, 'no'); END")
    with pytest.raises(StorageError):
        drafts.take_up("b1", basket_of_two("b3"))
    assert drafts.current() is None
    assert [parked.basket.identity for parked in drafts.parked()] == ["b1"]


@pytest.mark.expected_log("was damaged and is kept as")
def test_a_damaged_draft_is_a_storage_error(drafts: BasketFile, path: Path) -> None:
    drafts.keep(basket_of_two())
    drafts.shut()
    run(path, "UPDATE current SET basket = '{}'")
    with pytest.raises(StorageError, match="basket in the file"):
        drafts.current()
