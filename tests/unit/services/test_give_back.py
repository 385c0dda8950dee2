"""What is owed is shown, given back once, and found again when its customer is there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import StorageError
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.services.give_back import GiveBackList
from cashier_app.services.ports import Entry, Lane, PrintJob
from tests.fakes.books import FakeBooks
from tests.fakes.shop import CARD, ELENI, SHOP
from tests.unit.services.outbox_world import SOFIA, OutboxWorld

D = Decimal


@dataclass
class Counter:
    """A cashier in front of what is owed."""

    world: OutboxWorld = field(default_factory=OutboxWorld)
    drawers: int = 0
    slips: list[PrintJob] = field(default_factory=list)
    changes: int = 0

    def __post_init__(self) -> None:
        world = self.world
        self.owed = GiveBackList(
            world.books,
            SHOP,
            world.runner,
            world.clock,
            drawer=self._drawer,
            print_slip=self.slips.append,
            changed=self._changed,
            failed=world.errors.append,
        )

    def _drawer(self) -> None:
        self.drawers += 1

    def _changed(self) -> None:
        self.changes += 1

    def owing(self, amount: str = "1.00") -> "Counter":
        """One more sale that owes its customer."""
        self.world.rewards.automatic = D(amount)
        self.world.paid_in_full()
        self.world.work()
        return self.loaded()

    def loaded(self) -> "Counter":
        self.owed.load()
        self.world.runner.run()
        return self


def test_nothing_is_owed_at_first() -> None:
    counter = Counter().loaded()
    assert (counter.owed.rows, counter.changes) == ((), 0)


def test_what_is_owed_is_shown_oldest_first() -> None:
    counter = Counter().owing("1.00").owing("0.50")

    assert [row.amount for row in counter.owed.rows] == [D("1.00"), D("0.50")]
    assert counter.changes == 2


def test_giving_back_opens_the_drawer_and_prints_the_slip() -> None:
    counter = Counter().owing()
    row = counter.owed.rows[0]
    counter.owed.paid(row)
    assert (counter.drawers, counter.slips) == (0, [])  # the books come first
    counter.world.runner.run()

    assert counter.drawers == 1
    slip = counter.slips[0].receipt
    assert (slip.kind, slip.given_back) == (ReceiptKind.GIVE_BACK, D("1.00"))
    assert slip.reference == str(row.sale.reference)
    assert slip.closed_at == counter.world.clock.now().isoformat()
    assert counter.owed.rows == ()
    assert counter.world.books.entries[-1] is Entry.GIVEN_BACK


def test_a_double_press_gives_back_once() -> None:
    counter = Counter().owing()
    row = counter.owed.rows[0]
    counter.owed.paid(row)
    counter.owed.paid(row)
    counter.world.runner.run()
    counter.owed.paid(row)
    counter.world.runner.run()

    assert (counter.drawers, len(counter.slips)) == (1, 1)
    assert counter.world.books.entries.count(Entry.GIVEN_BACK) == 1


def test_a_till_that_died_after_the_row_was_written_has_given_back() -> None:
    counter = Counter().owing()
    counter.owed.paid(counter.owed.rows[0])
    counter.world.runner.take(Lane.BOOKS).begin()  # written; the till dies before it hears of it
    counter.world.restart()
    after = Counter(counter.world).loaded()

    assert after.owed.rows == ()
    kinds = [job.receipt.kind for job in after.world.books.waiting_print_jobs()]
    assert kinds.count(ReceiptKind.GIVE_BACK) == 1


def test_a_till_that_died_before_the_row_was_written_still_owes() -> None:
    counter = Counter().owing()
    counter.owed.paid(counter.owed.rows[0])
    counter.world.restart()
    after = Counter(counter.world).loaded()

    assert [row.amount for row in after.owed.rows] == [D("1.00")]
    assert counter.drawers == 0


def test_a_full_disk_leaves_the_drawer_shut_and_the_row_there() -> None:
    counter = Counter().owing()
    counter.world.books.full = True
    row = counter.owed.rows[0]
    counter.owed.paid(row)
    counter.world.runner.run()
    assert [type(error) for error in counter.world.errors] == [StorageError]
    assert (counter.drawers, counter.owed.rows) == (0, (row,))
    counter.world.books.full = False
    counter.owed.paid(row)
    counter.world.runner.run()

    assert counter.drawers == 1


def test_a_list_that_cannot_be_read_is_told() -> None:
    class Unreadable(FakeBooks):
        def give_backs(self) -> Sequence[GiveBack]:
            raise StorageError

    counter = Counter(OutboxWorld(books=Unreadable())).loaded()
    assert [type(error) for error in counter.world.errors] == [StorageError]


def test_a_customer_who_is_identified_again_hears_what_she_is_owed() -> None:
    counter = Counter().owing()
    row = counter.owed.rows[0]

    assert counter.owed.for_customer(ELENI) == (row,)
    assert counter.owed.for_customer(Customer(CARD)) == (row,)
    assert counter.owed.for_customer(SOFIA) == ()
