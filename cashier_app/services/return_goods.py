"""Take some goods of a past sale back: up to three writes at CRM.COM, one unit in the books."""

from collections.abc import Callable, Sequence

from cashier_app.domain.decision import Told
from cashier_app.domain.goods_return import GoodsReturn, Returned, begun
from cashier_app.domain.return_states import STUCK, ReturnState
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.tender import TenderKind
from cashier_app.services.ports import Books, Clock, Lane, PrintJob, Rewards, TaskRunner
from cashier_app.services.send_return import SendReturn
from cashier_app.services.send_waiting import ROUNDS
from cashier_app.services.settle_return import NextStep, SettleReturn

Work = Callable[[], NextStep]


class ReturnGoods:
    """Moves each return on, write by write; what got no answer is looked for, never repeated.

    Every answer is written before anything follows from it, and the next write stands in the same
    row: a till that dies between two of them takes up at the one that may have happened. Money goes
    back only at the end, from CRM.COM's answers.
    """

    def __init__(  # noqa: PLR0913 - it moves money at CRM.COM, in the books, drawer and printer
        self,
        books: Books,
        rewards: Rewards,
        settle: SettleReturn,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        *,
        identity: Callable[[], str],
        drawer: Callable[[], None],
        print_note: Callable[[PrintJob], None],
        stands: Callable[[NextStep], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Call `stands` whenever one stands in another way than before, `failed` on a bug."""
        self._books = books
        self._settle = settle
        self._runner = runner
        self._clock = clock
        self._identity = identity
        self._drawer = drawer
        self._print_note = print_note
        self._stands = stands
        self._failed = failed
        self._send = SendReturn(rewards, runner, clock, quiet_s, self, failed)
        self._live: dict[str, NextStep] = {}
        self._beginning: set[str] = set()
        self._writing: set[str] = set()
        self._previews: dict[str, RewardPreview] = {}
        # Who is at the till; put in by whoever knows.
        self.cashier: Callable[[], str] = lambda: ""

    # ---- what is asked of it -------------------------------------------------------------------

    def start(self) -> None:
        """Take up the returns that had not ended when the till stopped; nothing is sent again."""

        def read() -> Sequence[NextStep]:
            return [self._settle.standing(one) for one in self._books.returns()]

        def found(steps: Sequence[NextStep]) -> None:
            for step in steps:
                self._live[step.goods.identity] = step
                self._look(step.goods)
                self._stands(step)

        self._runner.submit(Lane.BOOKS, read, found, self._failed)

    def look_now(self) -> None:
        """Look up at once what CRM.COM has not answered, because a person wants to know."""
        self._send.look_now()

    @property
    def live(self) -> tuple[NextStep, ...]:
        """The returns that have not ended, oldest first."""
        return tuple(self._live.values())

    @property
    def waits_for_word(self) -> bool:
        """Whether CRM.COM may have done something for one of them without having said so."""
        return any(not step.goods.for_person for step in self.live)

    def of_sale(self, identity: str) -> NextStep | None:
        """Return the return that is under way of this sale, None when there is none."""
        return next((step for step in self.live if step.goods.sale == identity), None)

    def keeps(self, reference: str) -> bool:
        """Whether this names what the customer keeps by a return that has not ended."""
        rests = (step.goods.rest for step in self.live)
        return any(rest is not None and str(rest.reference) == reference for rest in rests)

    def is_touched(self, identity: str) -> bool:
        """Whether goods of this sale are being returned: nothing else may be done with it."""
        return identity in self._beginning or self.of_sale(identity) is not None

    def begin(
        self,
        sale: Sale,
        returned: Returned,
        preview: RewardPreview | None = None,
        *,
        exchange: bool = False,
    ) -> None:
        """Take these goods back, once; a second press finds the first.

        `preview` is that of what the customer keeps, where CRM.COM was asked for it. With
        `exchange` the money does not go back at the end: it is kept to pay another sale with.
        """
        if self.is_touched(sale.identity):
            return
        goods = begun(
            sale,
            self._identity(),
            returned,
            self._clock.now(),
            exchange=exchange,
            cashier=self.cashier(),
        )
        if preview is not None:
            self._previews[goods.identity] = preview
        self._beginning.add(sale.identity)

        def written(step: NextStep) -> None:
            self._beginning.discard(sale.identity)
            self._go_on(step)

        def not_written(error: Exception) -> None:
            self._beginning.discard(sale.identity)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, lambda: self._settle.begin(goods), written, not_written)

    def send_again(self, goods: GoodsReturn) -> None:
        """Send what the customer keeps once more, after one more look for it."""
        if goods.state in STUCK:
            self._write(goods, lambda: self._settle.look_again(goods))

    def keep_without_reward(self, goods: GoodsReturn) -> None:
        """Let her keep it without reward; CRM.COM does not have it."""
        if goods.state in STUCK:
            self._write(goods, lambda: self._settle.without_reward(goods))

    def told(self, goods: GoodsReturn, told: Told) -> None:
        """A person says what became of a write of which CRM.COM refuses to say it.

        What she keeps and is not there is sent again, or kept without reward.
        """
        if goods.state is ReturnState.CANCEL_NOT_KNOWN:
            ways: dict[Told, Callable[[], None]] = {
                Told.HAPPENED: lambda: self.cancelled(goods),
                Told.NOT_HAPPENED: lambda: self.not_cancelled(goods),
                Told.ASK_AGAIN: lambda: self._write(goods, lambda: self._settle.ask_again(goods)),
            }
            ways[told]()
        elif goods.state is ReturnState.REST_NOT_KNOWN and told is Told.HAPPENED:
            self._send.read(goods)

    def collected(self, step: NextStep, kind: TenderKind) -> None:
        """What the customer owes is paid in cash or by card, or let go."""
        if step.goods.state is ReturnState.OWED:
            self._write(step.goods, lambda: self._settle.paid(step.goods, step.owes, kind))

    # ---- what CRM.COM says (`ReturnAnswers`) ---------------------------------------------------

    def waits(self, goods: GoodsReturn) -> bool:
        """Whether it still stands like this; a late word on how it stood before changes nothing."""
        known = self._live.get(goods.identity)
        return known is not None and known.goods == goods

    def cancelled(self, goods: GoodsReturn) -> None:
        """Send what the customer keeps."""
        preview = self._previews.get(goods.identity)
        self._write(goods, lambda: self._settle.cancelled(goods, preview))

    def not_cancelled(self, goods: GoodsReturn, words: str = "") -> None:
        """Nothing happened."""
        self._write(goods, lambda: self._settle.not_cancelled(goods, words))

    def recorded(self, goods: GoodsReturn, answer: RecordedPurchase) -> None:
        """Ask for wallet money again, or settle; one that was cancelled there is for a person."""
        if answer.cancelled:
            self.not_recorded(goods)
        else:
            self._write(goods, lambda: self._settle.recorded(goods, answer))

    def not_recorded(self, goods: GoodsReturn, words: str = "") -> None:
        """A person decides."""
        self._write(goods, lambda: self._settle.not_recorded(goods, words))

    def not_told(self, goods: GoodsReturn, words: str) -> None:
        """A person says what happened."""
        self._write(goods, lambda: self._settle.not_told(goods, words))

    def seen(self, goods: GoodsReturn) -> None:
        """A person's word counts alone."""
        self._write(goods, lambda: self._settle.at_crm(goods))

    def still_not_known(self, goods: GoodsReturn) -> None:
        """Say once more how it stands."""
        if self.waits(goods):
            self._stands(self._live[goods.identity])

    def absent(self, goods: GoodsReturn, *, counts: bool) -> None:
        """Send it once more, as often as purchases are; then a person decides."""
        if goods.attempts < ROUNDS or not counts:
            self._write(goods, lambda: self._settle.send_again(goods, counts=counts))
        else:
            self.not_recorded(goods)

    def spent(self, goods: GoodsReturn, answer: RecordedSpend | None) -> None:
        """All is known: settle."""
        self._write(goods, lambda: self._settle.spent(goods, answer))

    # ---- the books -----------------------------------------------------------------------------

    def _write(self, goods: GoodsReturn, work: Work) -> None:
        """Write one step at a time; an answer and a look-up that come at once are one."""
        if not self.waits(goods) or goods.identity in self._writing:
            return
        self._writing.add(goods.identity)

        def written(step: NextStep) -> None:
            self._writing.discard(goods.identity)
            self._send.stop(goods)
            self._go_on(step)

        def not_written(error: Exception) -> None:
            self._writing.discard(goods.identity)
            self._look(goods)
            self._failed(error)

        self._runner.submit(Lane.BOOKS, work, written, not_written)

    def _go_on(self, step: NextStep) -> None:
        goods = step.goods
        if goods.ended:
            self._live.pop(goods.identity, None)
            self._previews.pop(goods.identity, None)
            self._hand_over(step)
        else:
            self._live[goods.identity] = step
            if step.request is not None:
                self._send.send(goods, step.request)
            else:
                self._look(goods)
        self._stands(step)

    def _hand_over(self, step: NextStep) -> None:
        """Open the drawer where cash moves, and print the credit note."""
        if step.note is None:
            return
        if any(part.kind is TenderKind.CASH for part in step.note.receipt.tenders):
            self._drawer()
        self._print_note(step.note)

    def _look(self, goods: GoodsReturn) -> None:
        """Look for the write that may have happened, if one may; a person has it otherwise."""
        if goods.state is ReturnState.RECORDING and not goods.attempts:
            self._send.look_for_unsent(goods, counts=True)
        elif not goods.for_person:
            self._send.look(goods)
