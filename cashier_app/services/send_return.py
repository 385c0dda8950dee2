"""The writes of a return at CRM.COM: each sent once, and looked for where no answer came."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from cashier_app.domain.errors import (
    CashierError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.return_states import ReturnState
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend
from cashier_app.services.ask_wallet import ask_wallet
from cashier_app.services.check_cancellation import cancelled_there
from cashier_app.services.look_until_known import LookUntilKnown
from cashier_app.services.look_up_purchase import MISMATCH, window
from cashier_app.services.money_call import call_with_patience
from cashier_app.services.ports import Clock, Lane, Rewards, TaskRunner, WriteRequest

T = TypeVar("T")


class ReturnAnswers(Protocol):
    """Who hears what became of a write, each the moment it is known; it may hear it twice."""

    def waits(self, goods: GoodsReturn) -> bool:
        """Whether the return still stands like this, so that its write is worth a look."""
        ...

    def cancelled(self, goods: GoodsReturn) -> None:
        """The purchase is cancelled."""
        ...

    def not_cancelled(self, goods: GoodsReturn, words: str = "") -> None:
        """It surely is not; CRM.COM's words if it refused."""
        ...

    def recorded(self, goods: GoodsReturn, answer: RecordedPurchase) -> None:
        """What the customer keeps is recorded."""
        ...

    def not_recorded(self, goods: GoodsReturn, words: str = "") -> None:
        """CRM.COM refused it, or has something else by its name."""
        ...

    def not_told(self, goods: GoodsReturn, words: str) -> None:
        """CRM.COM refuses for good to say what became of its write."""
        ...

    def seen(self, goods: GoodsReturn) -> None:
        """A person saw it there, and CRM.COM does not say what came off it."""
        ...

    def still_not_known(self, goods: GoodsReturn) -> None:
        """A person saw it there, and CRM.COM does not answer: nothing is decided yet."""
        ...

    def absent(self, goods: GoodsReturn, *, counts: bool) -> None:
        """It is not there, and nothing is on its way; `counts` says whether it was ever sent."""
        ...

    def spent(self, goods: GoodsReturn, answer: RecordedSpend | None) -> None:
        """The wallet gave this; None is nothing."""
        ...


class SendReturn:
    """Sends the write that a return's newest row announces, and looks for it."""

    def __init__(
        self,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        quiet_s: float,
        answers: ReturnAnswers,
        failed: Callable[[Exception], None],
    ) -> None:
        """Tell `answers`; call `failed` on a bug."""
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._quiet_s = quiet_s
        self._answers = answers
        self._failed = failed
        self._looks: dict[str, LookUntilKnown[Any]] = {}

    def send(self, goods: GoodsReturn, request: WriteRequest) -> None:
        """Send the write that stands in the books, once."""
        sends = {
            ReturnState.CANCELLING: self._cancel,
            ReturnState.RECORDING: self._record,
            ReturnState.SPENDING: self._spend,
        }
        sends[goods.state](goods, request)

    def look(self, goods: GoodsReturn, *, on_the_line: bool = False) -> None:
        """Look whether the write of its state happened; once more says it is off the line.

        What comes late of a write that is settled already is looked for by nobody.
        """
        if not self._answers.waits(goods):
            return
        if goods.identity not in self._looks:
            self._looks[goods.identity] = self._look_for(goods, self._quiet_s, counts=True)
        self._looks[goods.identity].start(on_the_line=on_the_line)

    def look_for_unsent(self, goods: GoodsReturn, *, counts: bool = False) -> None:
        """Look for what surely is not on its way: what is not there once is not there."""
        if not self._answers.waits(goods):
            return
        self.stop(goods)
        self._looks[goods.identity] = self._look_for(goods, 0, counts=counts)
        self._looks[goods.identity].start()

    def look_now(self) -> None:
        """Ask at once for each of them, because a person wants to know."""
        for look in tuple(self._looks.values()):
            look.look_now()

    def stop(self, goods: GoodsReturn) -> None:
        """Look no further: it is known."""
        look = self._looks.pop(goods.identity, None)
        if look is not None:
            look.stop()

    # ---- sending -------------------------------------------------------------------------------

    def _cancel(self, goods: GoodsReturn, request: WriteRequest) -> None:
        def answered(answer: RecordedPurchase) -> None:
            if answer.cancelled:
                self._answers.cancelled(goods)
            else:
                self.look(goods)

        self._call(
            goods,
            lambda: self._rewards.cancel_purchase(request),
            answered,
            refused=lambda error: self._answers.not_cancelled(goods, error.words),
            not_sent=lambda: self._answers.not_cancelled(goods),
        )

    def _record(self, goods: GoodsReturn, request: WriteRequest) -> None:
        self._call(
            goods,
            lambda: self._rewards.record_purchase(request),
            lambda answer: self._answers.recorded(goods, answer),
            refused=lambda error: self._answers.not_recorded(goods, error.words),
            not_sent=lambda: self.look_for_unsent(goods),
        )

    def _spend(self, goods: GoodsReturn, request: WriteRequest) -> None:
        self._call(
            goods,
            lambda: ask_wallet(self._rewards, goods.kept, request),
            lambda answer: self._answers.spent(goods, answer),
            refused=lambda _: self._answers.spent(goods, None),
            not_sent=lambda: self._answers.spent(goods, None),
        )

    def _call(
        self,
        goods: GoodsReturn,
        work: Callable[[], T],
        answered: Callable[[T], None],
        *,
        refused: Callable[[RefusedError], None],
        not_sent: Callable[[], None],
    ) -> None:
        def not_answered(error: Exception) -> None:
            if isinstance(error, RefusedError):
                refused(error)
            elif isinstance(error, NotSentError):
                not_sent()
            else:
                self.look(goods)
                if not isinstance(error, UnknownOutcomeError):
                    self._failed(error)

        call_with_patience(
            self._runner,
            self._clock,
            work,
            on_done=answered,
            on_error=not_answered,
            not_sent=not_sent,
            no_answer=lambda: self.look(goods, on_the_line=True),
        )

    # ---- looking -------------------------------------------------------------------------------

    def read(self, goods: GoodsReturn) -> None:
        """A person saw what is kept there: read once what came off it, so that nobody pays twice.

        Where it is not found, or CRM.COM still refuses to show it, her word counts alone.
        """
        since = window(goods.kept.performed_on, self._clock)

        def read(answer: RecordedPurchase | None) -> None:
            if answer is None:
                self._answers.seen(goods)
            else:
                self._answers.recorded(goods, answer)

        def not_read(error: Exception) -> None:
            if isinstance(error, RefusedError):
                self._answers.seen(goods)
                return
            self._answers.still_not_known(goods)
            if not isinstance(error, CashierError):
                self._failed(error)

        self._runner.submit(
            Lane.LOOKUP, lambda: self._rewards.look_up_purchase(goods.kept, since), read, not_read
        )

    def _look_for(self, goods: GoodsReturn, quiet_s: float, *, counts: bool) -> LookUntilKnown[Any]:
        looks: dict[ReturnState, Callable[[], LookUntilKnown[Any]]] = {
            ReturnState.CANCELLING: lambda: self._look_for_cancellation(goods, quiet_s),
            ReturnState.RECORDING: lambda: self._look_for_rest(goods, quiet_s, counts=counts),
            ReturnState.SPENDING: lambda: self._look_for_spend(goods, quiet_s),
        }
        return looks[goods.state]()

    def _look_for_cancellation(self, goods: GoodsReturn, quiet_s: float) -> LookUntilKnown[Any]:
        return LookUntilKnown(
            self._runner,
            self._clock,
            quiet_s,
            lambda: cancelled_there(self._rewards, goods.number),
            found=lambda _: self._answers.cancelled(goods),
            absent=lambda: self._answers.not_cancelled(goods),
            refused=lambda error: self._answers.not_told(goods, error.words),
            failed=self._failed,
        )

    def _look_for_rest(
        self, goods: GoodsReturn, quiet_s: float, *, counts: bool
    ) -> LookUntilKnown[Any]:
        since = window(goods.kept.performed_on, self._clock)

        def refused(error: RefusedError) -> None:
            if error.code == MISMATCH:
                self._answers.not_recorded(goods, error.words)
            else:
                self._answers.not_told(goods, error.words)

        return LookUntilKnown(
            self._runner,
            self._clock,
            quiet_s,
            lambda: self._rewards.look_up_purchase(goods.kept, since),
            found=lambda answer: self._answers.recorded(goods, answer),
            absent=lambda: self._answers.absent(goods, counts=counts),
            refused=refused,
            failed=self._failed,
        )

    def _look_for_spend(self, goods: GoodsReturn, quiet_s: float) -> LookUntilKnown[Any]:
        since = window(goods.kept.performed_on, self._clock)
        return LookUntilKnown(
            self._runner,
            self._clock,
            quiet_s,
            lambda: self._rewards.look_up_spend(goods.kept, since),
            found=lambda answer: self._answers.spent(goods, answer),
            absent=lambda: self._answers.spent(goods, None),
            refused=lambda error: self._answers.not_told(goods, error.words),
            failed=self._failed,
        )
