"""Small files beside the books that cannot be read: the till sells, and says what is gone."""

import pytest

from cashier_app.domain.errors import DamagedBasketsError, DamagedKeysError, StorageError
from cashier_app.domain.quick_keys import QuickKey, QuickKeys
from cashier_app.presenters.screens import Screen
from tests.fakes.shop import COFFEE, TOMATOES, FakeDrafts, FakeQuickKeys, mock_up_basket
from tests.fakes.till import FakeTill

pytestmark = pytest.mark.expected_log("the books could not be read or written")


def said(till: FakeTill) -> str:
    return till.bar.flash.key if till.bar.flash is not None else ""


def test_the_sale_in_the_books_comes_back_where_the_baskets_cannot_be_read() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.drafts.damage = DamagedBasketsError("baskets.sqlite: file is not a database")
    second = till.restarted()

    assert second.shows(Screen.PAYMENT)
    assert second.current.identity == till.current.identity
    assert second.payment.can_finish
    assert said(second) == "till.damaged-baskets"


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (DamagedBasketsError("it is no database"), "till.damaged-baskets"),
        (StorageError("unable to open it"), "till.storage"),
    ],
)
def test_without_a_sale_the_till_begins_with_an_empty_basket_and_says_so(
    damage: StorageError, words: str
) -> None:
    second = FakeTill(drafts=FakeDrafts(damage=damage)).start()

    assert second.shows(Screen.SALE)
    assert said(second) == words
    second.with_basket(mock_up_basket())
    assert second.drafts.kept == mock_up_basket()


def test_keys_that_cannot_be_read_give_way_to_those_of_the_products_file() -> None:
    till = FakeTill(quick_keys=FakeQuickKeys(damage=DamagedKeysError("it is no database"))).start()

    assert till.sale.quick_keys == (COFFEE, TOMATOES)
    assert said(till) == "till.damaged-keys"


def test_keys_that_cannot_be_read_anew_stay_as_they_are() -> None:
    own = QuickKeys((QuickKey("Own", TOMATOES.code),))
    till = FakeTill(quick_keys=FakeQuickKeys(own)).start()
    shown = till.sale.quick_keys
    till.quick_keys.damage = StorageError("it cannot be read")
    till.do(till.wired.goods.keys.load)

    assert till.sale.quick_keys == shown
    assert len(shown) == 1
