"""What goes on with a sale after it left the screen: sent later, decided about, given back."""

from collections.abc import Callable
from random import SystemRandom

from cashier_app.domain.decision import Decision
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState
from cashier_app.domain.shop import Shop
from cashier_app.services.give_back import GiveBackList
from cashier_app.services.line import Line
from cashier_app.services.line_watch import LineWatch
from cashier_app.services.look_up_times import LookUpTimes
from cashier_app.services.outbox import Outbox
from cashier_app.services.ports import Books, Clock, Rewards, TaskRunner
from cashier_app.services.print_receipts import PrintReceipts
from cashier_app.services.send_waiting import SendWaiting
from cashier_app.services.settle_waiting import Settlement, SettleWaiting


class AfterTheSale:
    """Builds the outbox, a person's decisions about it, and what is owed, and connects the three.

    `settled` is called after each decision of a person, `known` with the reference of each closed
    sale of which the books know something new by then, be it CRM.COM's word or a person's; who
    shows it sets them.
    """

    def __init__(
        self,
        books: Books,
        rewards: Rewards,
        shop: Shop,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        prints: PrintReceipts,
        *,
        changed: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `changed` when something waits, or is owed, that did not before."""
        send = SendWaiting(rewards, clock)
        self._runner = runner
        self.settled: Callable[[Settlement], None] = lambda _: None
        self.known: Callable[[str], None] = lambda _: None
        self.give_backs = GiveBackList(
            books,
            shop,
            runner,
            clock,
            drawer=prints.open_drawer,
            print_slip=prints.print,
            changed=changed,
            failed=failed,
        )
        self.outbox = Outbox(
            books,
            send,
            runner,
            clock,
            LookUpTimes(clock, SystemRandom(), quiet_s),
            changed=changed,
            owes=self.give_backs.load,
            failed=failed,
        )
        self.outbox.known = lambda sale: self.known(str(sale.reference))
        self.settle = SettleWaiting(
            books,
            send,
            runner,
            drawer=prints.open_drawer,
            settled=self._settled,
            failed=failed,
        )

    def start(self, line: Line) -> None:
        """Show what is owed, and watch the line: what waits goes as soon as it returns."""
        self.give_backs.load()
        self.settle.elsewhere = lambda: line.elsewhere is not None
        LineWatch(line, self._runner, self.outbox.go_on).start()

    def closed(self, sale: Sale, *, line_is_away: bool = False) -> None:
        """A sale was closed: it may have to be sent or checked, or owe its customer already.

        A dead line is not tried at each sale; what waits is counted and goes at its next time.
        """
        if sale.give_back:
            self.give_backs.load()
        if sale.must_still_be_sent or sale.spend.state is SpendState.RETURN_UNKNOWN:
            self.outbox.go_on(sends=not line_is_away)

    def _settled(self, settlement: Settlement) -> None:
        if settlement.sale.give_back:
            self.give_backs.load()
        self.outbox.read_anew()
        if settlement.decision is Decision.SEND_AGAIN:
            self.outbox.send_now()
        else:
            self.outbox.go_on()
        self.settled(settlement)
        self.known(str(settlement.sale.reference))
