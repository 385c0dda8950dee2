"""An outbox alone, with rows as sales leave them behind."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.receipt import receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage, WalletSpend
from cashier_app.domain.tender import cash_tender
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox import Outbox
from cashier_app.services.ports import OutboxRow, OutboxState, WriteRequest
from cashier_app.services.send_waiting import SendWaiting
from tests.fakes.books import FakeBooks
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import ELENI, HALLOUMI, SHOP

QUIET_S = 120
OTHER_CARD = Identification(Means.CARD, "7000000932")
SOFIA = replace(ELENI, identification=OTHER_CARD, id="12", name="Sofia Nikolaou")


@dataclass
class OutboxWorld:
    """An outbox on fakes; `errors` holds what it could not cope with.

    Whoever hears of its changes breaks at the one with the number `breaks_at`.
    """

    clock: FakeClock = field(default_factory=FakeClock)
    rewards: FakeRewards = field(default_factory=FakeRewards)
    books: FakeBooks = field(default_factory=FakeBooks)
    errors: list[Exception] = field(default_factory=list)
    random: Random = field(default_factory=lambda: Random(1))
    changes: int = 0
    breaks_at: int = 0
    owing: int = 0

    def __post_init__(self) -> None:
        self.runner = FakeRunner(self.clock)
        self.times = LookUpTimes(self.clock, self.random, QUIET_S)
        self.send = SendWaiting(self.rewards, self.clock)
        self.outbox = self.new_outbox()

    def new_outbox(self) -> Outbox:
        """Make the outbox of a till that was just started."""
        return Outbox(
            self.books,
            self.send,
            self.runner,
            self.clock,
            self.times,
            changed=self._changed,
            owes=self._owes,
            failed=self.errors.append,
        )

    def restart(self) -> None:
        """Let the till die and start again on the same books; nothing that it had begun goes on."""
        self.runner = FakeRunner(self.clock)
        self.times = LookUpTimes(self.clock, self.random, QUIET_S)
        self.outbox = self.new_outbox()

    def _owes(self) -> None:
        self.owing += 1

    def _changed(self) -> None:
        self.changes += 1
        if self.changes == self.breaks_at:
            raise ValueError("a bug of a screen")

    def submitted(self, customer: Customer = ELENI) -> tuple[Sale, WriteRequest]:
        """Write a sale that is being sent."""
        identity = f"basket-{self.books.number}"
        basket = Basket(identity, customer=customer).with_product(HALLOUMI)

        def make(reference: Reference) -> tuple[Sale, WriteRequest]:
            sale = Sale(reference, self.clock.now(), basket, crm=CrmState.SENDING)
            return sale, self.rewards.purchase_request(sale)

        sale, request = self.books.submit(identity, make)
        assert request is not None
        return sale, request

    def closed(self, customer: Customer = ELENI, *, unknown: bool = False) -> Sale:
        """Close a sale that was not sent, or got no answer."""
        sale, _ = self.submitted(customer)
        sale = sale.unanswered() if unknown else sale.not_sent()
        sale = replace(sale, stage=Stage.CLOSED)
        self.books.close(sale, receipt_of(sale, SHOP, self.clock.now().isoformat()))
        return sale

    def paid_in_full(self, *, unknown: bool = False, previewed: bool = False) -> Sale:
        """Close a sale that was paid in cash at full price, without an answer."""
        sale, _ = self.submitted()
        if previewed:
            sale = sale.with_preview(RewardPreview(HALLOUMI.price))
        sale = sale.unanswered().at_full_price() if unknown else sale.not_sent()
        part = cash_tender(sale.goods, sale.goods, Decimal(0), self.clock.now().isoformat())
        sale = sale.with_tender(part).closed()
        self.books.close(sale, receipt_of(sale, SHOP, self.clock.now().isoformat()))
        return sale

    def given_up(self, *, recorded: bool, arrived: bool = True) -> Sale:
        """Give a sale up that CRM.COM recorded, or that got no answer."""
        sale, request = self.submitted()
        answer = self.rewards.record_purchase(request) if arrived else None
        sale = sale.recorded(answer) if answer and recorded else sale.unanswered()
        sale = sale.given_up()
        number = sale.answer.number if sale.answer else ""
        cancellation = self.rewards.cancel_purchase_request(number) if number else None
        self.books.give_up(sale, cancellation)
        return sale

    def spent(self, *, answered: bool, arrived: bool = True) -> Sale:
        """Leave a spend behind that is not on the bill of its sale."""
        sale, request = self.submitted()
        sale = sale.recorded(self.rewards.record_purchase(request))
        sale = replace(sale, spend=WalletSpend(SpendState.ASKING, asked=HALLOUMI.price))
        number = ""
        if arrived:
            number = self.rewards.spend(self.rewards.spend_request(sale, self.clock.now())).number
        sale = replace(sale, spend=replace(sale.spend, state=SpendState.CHECK, number=number))
        cancellation = self.rewards.cancel_spend_request(number) if answered else None
        self.books.queue_spend_cancellation(sale, cancellation)
        self.books.sales[sale.identity] = sale
        return sale

    def work(self, seconds: float = 0) -> None:
        """Let the outbox work through everything, once, after some time."""
        self.runner.advance(seconds)
        self.outbox.send_now()
        self.runner.run()

    @property
    def row(self) -> OutboxRow:
        """The first row."""
        return self.books.rows[0]

    @property
    def states(self) -> list[OutboxState]:
        """How the rows stand, oldest first."""
        return [row.state for row in self.books.rows]

    def sends(self) -> int:
        """How often a purchase was handed to the line."""
        return self.rewards.calls.count("record_purchase")
