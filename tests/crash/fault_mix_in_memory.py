"""The fault mix of the promise *exactly once*, without a socket or a disk: months in seconds.

CRM.COM (`faulty_crm.py` says how bad its line is), the books and the clock are small fakes; the
services are the real ones.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random

from cashier_app.app.after_the_sale import AfterTheSale
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.give_up_sale import GiveUpSale
from cashier_app.services.ports import OutboxRow
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.read_wallet import ReadWallet
from cashier_app.services.record_purchase import RecordPurchase
from cashier_app.services.take_payment import TakePayment
from tests.crash.faulty_crm import FaultyCrm, TillDied
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import HALLOUMI, SHOP, FakePrinter

QUIET_S = 120.0
CUSTOMERS = tuple(
    Customer(Identification(Means.CARD, f"70{number:08d}"), id=str(number)) for number in range(60)
)


class ShopBooks(FakeBooks):
    """Books that know what a till finds when it starts again."""

    def open_identity(self) -> str | None:
        """The sale that was in work when the till died."""
        newest = next(reversed(self.sales.values()))
        return newest.identity if newest.stage is Stage.OPEN else None


@dataclass
class Shop:
    """A till whose cashier sells all day, while the line does what it wants and the till dies.

    `quiet_s` of 0 is the planted defect: what was not found is sent again at once.
    """

    seed: int = 1
    quiet_s: float = QUIET_S
    hidden_s: float = 0.0
    deaths: int = 0
    errors: list[Exception] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)
        self.clock = FakeClock()
        self.crm = FaultyCrm(clock=self.clock, random=self.random, hidden_s=self.hidden_s)
        self.books = ShopBooks(self.clock)
        self._start()

    # ---- a day ---------------------------------------------------------------------------------

    def sell(self, count: int) -> "Shop":
        """Make so many sales, one after the other."""
        for number in range(count):
            basket = Basket(f"b{number}", customer=self.random.choice(CUSTOMERS))
            self._until_done(basket.with_product(HALLOUMI))
            self._alive(lambda: self.runner.advance(self.random.uniform(2, 40)))
        return self

    def close_shop(self) -> "Shop":
        """Let everything that waits come to its end, with the faults going on for a day."""
        for _ in range(288):
            self._alive(lambda: self.runner.advance(300))
        self.crm.settle()
        self.runner.advance(4 * 3600)
        return self

    def _until_done(self, basket: Basket) -> None:
        """Sell the basket, however often the till dies over it."""
        self._alive(lambda: self._sell(basket))
        while (identity := self.books.open_identity()) is not None:
            self._alive(lambda: self._finish(self.books.sales[identity]))

    def _sell(self, basket: Basket) -> None:
        self.record.pay(basket, None)
        self.runner.run()
        self._finish(None)

    def _finish(self, resumed: Sale | None) -> None:
        """Bring the sale in work to its end: patient, impatient, or given up."""
        if resumed is not None:
            self.record.resume(resumed)
        self.runner.advance(self.random.uniform(1, 12))
        mood = self.random.random()
        if mood < 0.2:
            self.runner.advance(self.random.uniform(60, 400))
        if mood > 0.93:
            self.give_up.give_up(lambda _: None)
        elif self._sale.crm is CrmState.UNKNOWN:
            self.record.go_on_at_full_price()
        self.runner.run()
        if self._sale.stage is Stage.OPEN:
            self.take.cash(self._sale.still_to_pay, close=True)
            self.runner.run()
        self.record.leave()
        self.current.end()

    @property
    def _sale(self) -> Sale:
        sale = self.current.sale
        assert sale is not None
        return sale

    def _alive(self, act: Callable[[], object]) -> None:
        """Do something; if the till dies over it, start it again."""
        try:
            act()
        except TillDied:
            self.deaths += 1
            self.clock.pass_time(self.random.uniform(3, 60))
            self._start()

    def _start(self) -> None:
        """Start the till on its books; nothing that it had begun goes on."""
        books, crm, clock = self.books, self.crm, self.clock
        self.runner = FakeRunner(clock)
        self.current = CurrentSale(books, self.runner)
        self.current.failed = self.errors.append
        prints = PrintReceipts(books, FakePrinter(), self.runner, lambda: None, self.errors.append)
        self.after = AfterTheSale(
            books,
            crm,
            SHOP,
            self.runner,
            clock,
            self.quiet_s,
            prints,
            changed=lambda: None,
            failed=self.errors.append,
        )
        wallet = ReadWallet(self.current, crm, self.runner)
        self.record = RecordPurchase(
            self.current,
            books,
            crm,
            self.runner,
            clock,
            wallet,
            self.quiet_s,
            self.after.outbox.answered,
        )
        self.take = TakePayment(
            self.current,
            books,
            SHOP,
            clock,
            drawer=lambda: None,
            paper=lambda _: None,
            closed=lambda sale, _: self.after.closed(sale),
        )
        self.give_up = GiveUpSale(
            self.current,
            books,
            crm,
            keep=lambda _: None,
            drawer=lambda: None,
            send=self.after.outbox.go_on,
        )
        self.after.outbox.start()

    # ---- what came of it -----------------------------------------------------------------------

    @property
    def duplicates(self) -> list[str]:
        """The references that CRM.COM recorded more than once."""
        return [reference for reference, count in self.crm.ledger.items() if count > 1]

    @property
    def lost(self) -> list[str]:
        """The paid sales that are not at CRM.COM, and that nobody is told of."""
        return [
            str(sale.reference)
            for sale in self.books.sales.values()
            if sale.stage is Stage.CLOSED
            and not self._is_live(sale)
            and not self._is_on_the_list(sale)
        ]

    @property
    def left_behind(self) -> list[str]:
        """The sales that were given up, are still at CRM.COM, and that nobody is told of."""
        return [
            str(sale.reference)
            for sale in self.books.sales.values()
            if sale.stage is Stage.GIVEN_UP
            and self._is_live(sale)
            and not self._is_on_the_list(sale)
        ]

    @property
    def unresolved(self) -> Sequence[OutboxRow]:
        """What did not come to an end by itself."""
        return self.books.outbox()

    def _is_live(self, sale: Sale) -> bool:
        number, _ = self.crm.numbers.get(str(sale.reference), ("", 0.0))
        return bool(number) and not self.crm.purchases[number].cancelled

    def _is_on_the_list(self, sale: Sale) -> bool:
        return any(row.sale.identity == sale.identity for row in self.after.outbox.rows)
