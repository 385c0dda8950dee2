"""Spend wallet money on the recorded purchase, once, and give it back alone."""

from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import TypeVar

from cashier_app.domain.errors import (
    CashierError,
    NotSentError,
    RefusedError,
    TransitionError,
    UnknownOutcomeError,
)
from cashier_app.domain.reward import RecordedSpend
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState
from cashier_app.services.ask_wallet import ask_wallet
from cashier_app.services.check_return import CheckReturn
from cashier_app.services.current_sale import CurrentSale, Move
from cashier_app.services.money_call import call_with_patience
from cashier_app.services.ports import (
    Books,
    Clock,
    Entry,
    Rewards,
    TaskRunner,
    WriteRequest,
)
from cashier_app.services.read_wallet import ReadWallet

_T = TypeVar("_T")


class SpendResult(Enum):
    """How a spend request, or its return, ended, for the words on the screen."""

    NONE = "none"
    SPENT = "spent"
    REFUSED = "refused"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"
    UNUSABLE = "unusable"
    RETURNED = "returned"
    RETURN_REFUSED = "return-refused"
    RETURN_NOT_SENT = "return-not-sent"
    RETURN_UNKNOWN = "return-unknown"


class SpendWallet:
    """Asks CRM.COM to spend from the wallet, and to give it back.

    A spend request is never queued and never resent. *Not sent* means nothing was spent. *Unknown*
    lets the sale go on without it; the outbox looks for it and cancels it at CRM.COM. *Refused* is
    believed only after the purchase was read again, because the call may have taken effect first.
    """

    def __init__(
        self,
        current: CurrentSale,
        books: Books,
        rewards: Rewards,
        runner: TaskRunner,
        clock: Clock,
        wallet: ReadWallet,
    ) -> None:
        """Work on the current sale; `rewards` is called in the money lane only."""
        self._current = current
        self._books = books
        self._rewards = rewards
        self._runner = runner
        self._clock = clock
        self._wallet = wallet
        self._check = CheckReturn(
            rewards,
            runner,
            clock,
            returned=self._seems_returned,
            failed=current.fail,
        )
        self.result = SpendResult.NONE
        self.words = ""

    @property
    def with_purchase(self) -> bool:
        """Whether the purchase itself asks for wallet money here, so that nothing can afterwards.

        Then `RecordPurchase.pay` is what spends.
        """
        return self._rewards.spends_with_purchase

    def spend(self, amount: Decimal) -> None:
        """Ask for this amount; the screen kept to the limits, CRM.COM decides."""
        self._say(SpendResult.NONE)
        at = self._clock.now()
        self._current.sending(
            Entry.SPEND_ASKED,
            lambda sale: sale.asking_wallet(amount, at.isoformat()),
            lambda sale: self._rewards.spend_request(sale, at),
            self._send,
        )

    def give_back(self) -> None:
        """Cancel the spend at CRM.COM, so that the money is in the wallet again."""
        self._say(SpendResult.NONE)
        self._current.sending(
            Entry.RETURN_ASKED,
            Sale.returning_wallet,
            lambda sale: self._rewards.cancel_spend_request(sale.spend.number),
            self._send_return,
        )

    def resume(self, sale: Sale) -> None:
        """Take up a sale found at start: a spend or a return without an answer is unknown."""
        if sale.spend.state is SpendState.ASKING:
            self._unanswered()
        elif sale.spend.state is SpendState.RETURNING:
            self._return_unanswered()
        elif sale.spend.state is SpendState.RETURN_UNKNOWN:
            self._check.start(sale)

    def leave(self) -> None:
        """The sale left the screen."""
        self._check.stop()
        self._wallet.forget()
        self._say(SpendResult.NONE)

    # ---- spending ------------------------------------------------------------------------------

    def _send(self, sale: Sale, request: WriteRequest) -> None:
        call_with_patience(
            self._runner,
            self._clock,
            lambda: ask_wallet(self._rewards, sale, request),
            on_done=partial(self._if_current, sale, self._spent),
            on_error=partial(self._if_current, sale, self._not_spent),
            not_sent=partial(self._nothing_spent, SpendResult.NOT_SENT),
            no_answer=self._unanswered,
        )

    def _spent(self, answer: RecordedSpend) -> None:
        self._note(lambda sale: sale.wallet_spent(answer), self._after_spending)

    def _after_spending(self, sale: Sale) -> None:
        if sale.spend.state is SpendState.CHECK:
            self._say(SpendResult.UNUSABLE)
        else:
            self._say(SpendResult.SPENT)
        self._wallet.read(sale)

    def _not_spent(self, error: Exception) -> None:
        if isinstance(error, RefusedError):
            self._nothing_spent(SpendResult.REFUSED, error.words)
        elif isinstance(error, NotSentError):
            self._nothing_spent(SpendResult.NOT_SENT)
        else:
            self._unanswered()
            self._tell_bug(error)

    def _nothing_spent(self, result: SpendResult, words: str = "") -> None:
        def move(sale: Sale) -> Sale:
            if sale.spend.state is not SpendState.ASKING:
                # The outbox looks for a spend of this purchase by now, and would take a second
                # one for it: no answer opens the way to a second one any more.
                message = "this spend is being checked"
                raise TransitionError(message)
            return sale.wallet_not_spent()

        self._note(move, lambda _: self._say(result, words))

    def _unanswered(self) -> None:
        def done(sale: Sale) -> None:
            self._say(SpendResult.UNKNOWN)
            self._wallet.read(sale)

        self._note(Sale.wallet_unanswered, done)

    def _note(self, move: Move, done: Callable[[Sale], None]) -> None:
        self._current.note(Entry.SPEND_ANSWERED, move, done, first=self._cancel_later)

    def _cancel_later(self, sale: Sale) -> None:
        """Let the outbox find a spend that is not on this bill, and cancel it.

        That stands in the books before the bill goes on without it: a till that dies in between
        must not forget it.
        """
        if sale.spend.state is SpendState.CHECK:
            number = sale.spend.number
            request = self._rewards.cancel_spend_request(number) if number else None
            self._books.queue_spend_cancellation(sale, request)

    # ---- giving back ---------------------------------------------------------------------------

    def _send_return(self, sale: Sale, request: WriteRequest) -> None:
        call_with_patience(
            self._runner,
            self._clock,
            lambda: self._rewards.cancel_spend(request),
            on_done=partial(self._if_current, sale, self._returned),
            on_error=partial(self._if_current, sale, self._not_returned),
            not_sent=partial(self._if_current, sale, self._not_returned, NotSentError()),
            no_answer=partial(self._if_current, sale, self._not_returned, UnknownOutcomeError()),
        )

    def _returned(self, _: None) -> None:
        self._current.note(Entry.RETURN_ANSWERED, Sale.wallet_returned, self._after_return)

    def _seems_returned(self) -> None:
        """Put it on the bill again; the outbox cancels it by its number, should it be there."""
        self._current.note(
            Entry.RETURN_ANSWERED,
            Sale.wallet_seems_returned,
            self._after_return,
            first=self._cancel_later,
        )

    def _after_return(self, sale: Sale) -> None:
        self._check.stop()
        self._say(SpendResult.RETURNED)
        self._wallet.read(sale)

    def _not_returned(self, error: Exception) -> None:
        if isinstance(error, RefusedError):
            self._kept(SpendResult.RETURN_REFUSED, error.words)
        elif isinstance(error, NotSentError):
            self._kept(SpendResult.RETURN_NOT_SENT)
        else:
            self._return_unanswered()
            self._tell_bug(error)

    def _kept(self, result: SpendResult, words: str = "") -> None:
        def done(sale: Sale) -> None:
            self._check.stop()
            self._say(result, words)
            if result is SpendResult.RETURN_REFUSED:
                self._wallet.read(sale)

        self._current.note(Entry.RETURN_ANSWERED, Sale.wallet_return_refused, done)

    def _return_unanswered(self) -> None:
        def done(sale: Sale) -> None:
            self._say(SpendResult.RETURN_UNKNOWN)
            self._wallet.read(sale)
            self._check.start(sale)

        self._current.note(Entry.RETURN_ANSWERED, Sale.wallet_return_unanswered, done)

    # ---- both ----------------------------------------------------------------------------------

    def _if_current(self, sale: Sale, action: Callable[[_T], None], result: _T) -> None:
        """A late answer to a sale that left is the outbox's business: it looks by itself."""
        if self._current.is_sale(sale.identity):
            action(result)

    def _tell_bug(self, error: Exception) -> None:
        if not isinstance(error, CashierError):
            self._current.failed(error)

    def _say(self, result: SpendResult, words: str = "") -> None:
        self.result = result
        self.words = words
