"""Past sales are read day by day, newest first, behind everything that somebody waits for."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from cashier_app.domain.errors import StorageError
from cashier_app.domain.reference import Reference
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.services.past_sales import PAGE, PastSales
from cashier_app.services.ports import Lane
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import COFFEE, mock_up_basket


class World:
    """A till's books with sales of many days."""

    def __init__(self, days: int = 90) -> None:
        self.clock = FakeClock()
        self.runner = FakeRunner(self.clock)
        self.books = FakeBooks(self.clock)
        self.failures: list[Exception] = []
        self.changes = 0
        self.past = PastSales(
            self.books,
            self.runner,
            self.clock,
            days,
            changed=self._changed,
            failed=self.failures.append,
        )

    def sold(self, days_ago: int, count: int = 1, stage: Stage = Stage.CLOSED) -> None:
        for _ in range(count):
            number = len(self.books.sales) + 1
            basket = replace(mock_up_basket(None), identity=f"b{number}")
            self.books.sales[basket.identity] = Sale(
                Reference("LCA1", "3", number, "K7Q2"),
                self.clock.now() - timedelta(days=days_ago),
                basket.with_product(COFFEE, Decimal(1)),
                stage=stage,
            )

    def load(self) -> None:
        self.past.load()
        self.runner.run()

    def _changed(self) -> None:
        self.changes += 1


def test_a_few_sales_are_read_back_to_the_first_day() -> None:
    world = World()
    world.sold(days_ago=89)
    world.sold(days_ago=90)
    world.sold(days_ago=3, stage=Stage.OPEN)
    world.sold(days_ago=0)
    world.load()

    assert [sale.reference.number for sale in world.past.sales] == [4, 1]
    assert not world.past.more


def test_a_piece_ends_with_the_day_in_which_there_are_enough() -> None:
    world = World()
    world.sold(days_ago=2, count=5)
    world.sold(days_ago=1, count=PAGE)
    world.sold(days_ago=0, count=1)
    world.load()
    assert (len(world.past.sales), world.past.more) == (PAGE + 1, True)
    world.past.load_more()
    world.runner.run()

    assert len(world.past.sales) == PAGE + 6
    assert [sale.reference.number for sale in world.past.sales[-2:]] == [2, 1]


def test_reading_anew_keeps_as_many_as_are_shown() -> None:
    world = World()
    world.sold(days_ago=1, count=PAGE)
    world.sold(days_ago=0, count=PAGE)
    world.load()
    world.past.load_more()
    world.runner.run()
    assert len(world.past.sales) == 2 * PAGE
    world.sold(days_ago=0)
    world.load()

    assert len(world.past.sales) == 2 * PAGE + 1


def test_a_clock_that_was_put_back_hides_no_sale() -> None:
    world = World()
    world.sold(days_ago=-2)
    world.load()

    assert len(world.past.sales) == 1


def test_reading_waits_behind_what_somebody_waits_for() -> None:
    world = World()
    world.past.load()
    task = next(task for task in world.runner.tasks if task.lane is Lane.BOOKS)

    assert task.behind


def test_asked_while_it_reads_it_reads_once_more_and_never_two_at_a_time() -> None:
    world = World()
    world.past.load()
    world.past.load()
    world.past.load()
    world.past.load_more()
    assert world.runner.waiting(Lane.BOOKS) == 1
    world.sold(days_ago=0)
    world.runner.run()

    assert len(world.past.sales) == 1
    assert not world.past.loading


def test_what_cannot_be_read_is_said_and_the_list_stays() -> None:
    world = World()
    world.sold(days_ago=0)
    world.load()
    world.books.broken.add("bought_between")
    world.load()

    assert len(world.past.sales) == 1
    assert isinstance(world.failures[0], StorageError)
    assert not world.past.loading


def test_one_sale_is_found_by_its_reference_however_old() -> None:
    world = World(days=1)
    world.sold(days_ago=400)
    found: list[Sale | None] = []
    world.past.find(Reference("LCA1", "3", 1, "K7Q2"), found.append)
    world.past.find(Reference("LCA1", "3", 2, "K7Q2"), found.append)
    world.runner.run()

    assert found == [world.books.sales["b1"], None]
