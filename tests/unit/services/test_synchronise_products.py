"""Products go to CRM.COM once, in batches, and each is answered for."""

import pytest

from cashier_app.domain.errors import (
    KeyRefusedError,
    NoKeyError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.product_sync import ProductToSync
from cashier_app.domain.sync_run import SyncKind, SyncStop
from cashier_app.services.synchronise_products import SynchroniseProducts
from tests.fakes.clock import FakeClock
from tests.fakes.product_sync import FakePages, FakeProductService, FakeSyncBooks


class Shop:
    """A shop that synchronises; what happens inside is there to be looked at and changed."""

    def __init__(self, products: int) -> None:
        self.pages = FakePages([product(number) for number in range(products)])
        self.crm = FakeProductService()
        self.books = FakeSyncBooks()
        self.told = 0
        self.pause_before: int | None = None
        self._sync = SynchroniseProducts(
            self.crm,
            self.pages,
            self.books,
            FakeClock(),
            told=self._tell,
            pause_asked=lambda: len(self.crm.sent) == self.pause_before,
        )

    def run(self, kind: SyncKind = SyncKind.CHANGED, *, anew: bool = False) -> SyncStop | None:
        return self._sync.run(kind, anew=anew)

    @property
    def firsts(self) -> list[str]:
        """The first code of each batch that CRM.COM heard."""
        return [batch[0] for batch in self.crm.sent]

    def _tell(self) -> None:
        self.told += 1


def product(number: int, name: str = "Tea") -> ProductToSync:
    return ProductToSync(f"P{number:04}", description=f"{name} {number}")


def test_batches_hold_a_thousand_at_most_and_come_in_the_order_of_the_codes() -> None:
    shop = Shop(2300)
    assert shop.run() is None
    assert [len(batch) for batch in shop.crm.sent] == [1000, 1000, 300]
    assert shop.firsts == ["P0000", "P1000", "P2000"]
    assert shop.books.ended
    assert shop.told == 5


def test_only_what_changed_is_sent_again() -> None:
    shop = Shop(2300)
    shop.run()
    shop.pages.products[1700] = product(1700, "Coffee")
    shop.pages.products.append(product(9000))
    shop.run()
    assert shop.crm.sent[3:] == [["P1700", "P9000"]]
    shop.run()
    assert len(shop.crm.sent) == 4


def test_the_catalogue_is_read_once_where_there_is_nothing_to_compare_or_to_send() -> None:
    """Each look at a page is work; of a million products there are a thousand."""
    shop = Shop(2300)
    shop.run()
    once = ["", "P0999", "P1999", "P2299"]
    assert shop.pages.read == once
    shop.run()
    assert shop.pages.read == once * 2
    shop.pages.products[1700] = product(1700, "Coffee")
    shop.run()
    assert shop.pages.read == once * 4


def test_a_first_run_that_goes_on_knows_how_much_is_left() -> None:
    shop = Shop(2300)
    shop.pause_before = 1
    shop.run()
    shop.crm.troubles = [NotSentError()]
    shop.run()
    assert shop.books.waiting == 1300


def test_all_are_sent_when_somebody_asks() -> None:
    shop = Shop(3)
    shop.run()
    shop.run(SyncKind.ALL)
    assert [len(batch) for batch in shop.crm.sent] == [3, 3]


@pytest.mark.parametrize("effect", [False, True])
def test_a_batch_without_an_answer_is_where_the_next_run_begins(effect: bool) -> None:
    shop = Shop(3000)
    shop.crm.after_effect = effect
    shop.crm.troubles = [None, UnknownOutcomeError()]
    assert shop.run() is SyncStop.LINE
    assert (shop.books.stop, shop.books.waiting) == (SyncStop.LINE, 2000)
    assert shop.run() is None
    assert shop.firsts == ["P0000", "P1000", "P1000", "P2000"]
    assert len(shop.crm.known) == 3000


@pytest.mark.parametrize(
    ("error", "stop"),
    [
        (NotSentError(), SyncStop.LINE),
        (NotSecureError(), SyncStop.NOT_SECURE),
        (NoKeyError(), SyncStop.NO_KEY),
        (KeyRefusedError(), SyncStop.KEY_REFUSED),
    ],
)
def test_it_says_why_it_stands_still(error: Exception, stop: SyncStop) -> None:
    shop = Shop(1)
    shop.crm.troubles = [error]
    assert shop.run() is stop
    shop.books.rejected["P0000"] = ""
    shop.crm.troubles = [error]
    assert shop.run(SyncKind.REJECTED) is stop


def test_a_pause_comes_between_two_batches() -> None:
    shop = Shop(3000)
    shop.pause_before = 2
    assert shop.run() is SyncStop.ASKED
    shop.pause_before = None
    shop.run()
    assert shop.firsts == ["P0000", "P1000", "P2000"]


def test_a_run_of_all_goes_on_as_one_and_another_takes_its_place_only_when_asked() -> None:
    shop = Shop(2000)
    shop.run()
    shop.pause_before = 3
    shop.run(SyncKind.ALL)
    shop.pause_before = 4
    shop.run()
    assert shop.firsts[2:] == ["P0000", "P1000"]
    shop.pause_before = 5
    assert shop.run(SyncKind.ALL) is SyncStop.ASKED
    shop.pause_before = None
    shop.run(SyncKind.ALL, anew=True)
    assert shop.firsts[5:] == ["P0000", "P1000"]


def test_a_paused_run_about_some_gives_way_to_one_about_all() -> None:
    shop = Shop(2000)
    shop.pause_before = 1
    shop.run()
    shop.pause_before = None
    shop.run(SyncKind.ALL)
    assert shop.firsts == ["P0000", "P0000", "P1000"]


def test_a_rejected_product_comes_again_when_it_changed_or_on_request() -> None:
    shop = Shop(3)
    shop.crm.refused = {"P0001"}
    shop.run()
    assert shop.books.rejected == {"P0001": "Not this one"}
    shop.run()
    assert len(shop.crm.sent) == 1
    shop.run(SyncKind.REJECTED)
    assert shop.crm.sent[1:] == [["P0001"]]
    shop.crm.refused = set()
    shop.pages.products[1] = product(1, "Coffee")
    shop.run()
    assert shop.crm.sent[2:] == [["P0001"]]
    assert shop.books.rejected == {}


def test_sending_the_rejected_again_leaves_a_paused_run_where_it_is() -> None:
    shop = Shop(3000)
    shop.crm.refused = {"P0001"}
    shop.pause_before = 1
    shop.run()
    shop.pause_before = None
    shop.crm.refused = set()
    shop.run(SyncKind.REJECTED)
    assert shop.books.rejected == {}
    shop.run()
    assert shop.firsts == ["P0000", "P0001", "P1000", "P2000"]


def test_sending_the_rejected_again_can_be_paused_and_refused() -> None:
    shop = Shop(2)
    shop.crm.refused = {"P0001"}
    shop.run()
    shop.pause_before = 1
    assert shop.run(SyncKind.REJECTED) is SyncStop.ASKED
    shop.pause_before = None
    shop.crm.troubles = [RefusedError("Closed", "C")]
    assert shop.run(SyncKind.REJECTED) is None
    assert shop.books.rejected == {"P0001": "Closed"}


def test_a_rejected_product_that_is_sold_no_more_is_forgotten() -> None:
    shop = Shop(2)
    shop.crm.refused = {"P0000", "P0001"}
    shop.run()
    del shop.pages.products[1]
    shop.run()
    assert set(shop.books.rejected) == {"P0000"}
    del shop.pages.products[0]
    shop.run(SyncKind.REJECTED)
    assert shop.books.rejected == {}
    assert len(shop.crm.sent) == 1


def test_a_batch_refused_as_a_whole_holds_up_no_other_and_comes_again() -> None:
    shop = Shop(3000)
    shop.crm.troubles = [None, RefusedError("Not now", "N")]
    assert shop.run() is None
    assert shop.books.whole == ["Not now"]
    shop.run()
    assert shop.firsts == ["P0000", "P1000", "P2000", "P1000"]
    assert shop.books.rejected == {}


def test_a_catalogue_replaced_during_a_pause_is_read_from_there_on() -> None:
    shop = Shop(2000)
    shop.pause_before = 1
    shop.run()
    shop.pages.products = [each._replace(description="New") for each in shop.pages.products[500:]]
    shop.pause_before = None
    shop.run()
    shop.run()
    assert shop.firsts == ["P0000", "P1000", "P0500"]
    assert [len(batch) for batch in shop.crm.sent] == [1000, 1000, 500]
