"""What one row of the outbox needs next, done in the money lane: send, look up, or cancel."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)
from cashier_app.domain.frozen import frozen
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend
from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_purchase import LOOK_BACK, MISMATCH, window
from cashier_app.services.ports import (
    Clock,
    OutboxKind,
    OutboxRow,
    OutboxState,
    Rewards,
    WriteRequest,
)

# A round is send, look-ups, quiet period; after three a person decides.
ROUNDS = 3


class Met(Enum):
    """What an attempt met, which says when the row is looked up next.

    `AWAY`: nothing was let through, by the line or by CRM.COM's sign-in. `FAULT`: the answer to a
    look-up was none. `REFUSAL`: CRM.COM refuses to say. `TURN`: nothing; the row is to be sent now.
    """

    ANSWER = "answer"
    AWAY = "away"
    FAULT = "fault"
    REFUSAL = "refusal"
    TURN = "turn"


@frozen
class Attempt:
    """How a row stands after an attempt.

    `answer` is CRM.COM's answer to the purchase, if there is one. `spend_stands` says of a return
    that it did not happen.
    """

    state: OutboxState
    words: str = ""
    met: Met = Met.ANSWER
    answer: RecordedPurchase | None = None
    spend_stands: bool = False


class SendWaiting:
    """Does the next step of a row: the rules of *found*, *not found* and *quiet period*."""

    def __init__(self, rewards: Rewards, clock: Clock, look_back: timedelta = LOOK_BACK) -> None:
        """Talk to CRM.COM through `rewards`; a look-up begins `look_back` before the first try."""
        self._rewards = rewards
        self._clock = clock
        self._look_back = look_back

    def never_sent(self, row: OutboxRow) -> bool:
        """Whether the row is a purchase that surely never left this till: it needs no look-up."""
        return row.kind is OutboxKind.PURCHASE and row.state is OutboxState.WAITING

    def request_of_today(self, sale: Sale) -> WriteRequest:
        """Say a purchase anew, by the settings of today, under the same reference."""
        return self._rewards.purchase_request(sale)

    def send(self, row: OutboxRow) -> Attempt:
        """Send a purchase that stands in the books as being checked."""
        if row.request is None:
            return Attempt(OutboxState.NEEDS_A_PERSON)
        try:
            answer = self._rewards.record_purchase(row.request)
        except RefusedError as refusal:
            alarm = refusal.code == MISMATCH
            state = OutboxState.NEEDS_A_PERSON if alarm else OutboxState.REFUSED
            return Attempt(state, refusal.words)
        except NotSentError:
            return _away(row)
        except UnknownOutcomeError:
            return Attempt(OutboxState.BEING_CHECKED, row.words)
        return _recorded(answer)

    def check(self, row: OutboxRow, *, quiet: bool) -> Attempt:
        """Look for what may have arrived; `quiet` says that nothing can be on its way any more."""
        checks = {
            OutboxKind.PURCHASE: self._purchase,
            OutboxKind.CANCELLATION: self._cancellation,
            OutboxKind.SPEND_CANCELLATION: self._spend_cancellation,
            OutboxKind.RETURN_CHECK: self._return_check,
        }
        try:
            return checks[row.kind](row, quiet=quiet)
        except UnusableAnswerError:
            return Attempt(OutboxState.BEING_CHECKED, row.words, Met.FAULT)
        except NotSentError:
            return _away(row)
        except UnknownOutcomeError:
            return Attempt(OutboxState.BEING_CHECKED, row.words)
        except RefusedError as refusal:
            # Our reference with another total is an alarm; a list that is refused is no answer.
            if refusal.code == MISMATCH:
                return Attempt(OutboxState.NEEDS_A_PERSON, refusal.words)
            return Attempt(row.state, refusal.words, Met.REFUSAL)

    def _purchase(self, row: OutboxRow, *, quiet: bool) -> Attempt:
        answer = self.look_up(row)
        if answer is not None:
            return Attempt(OutboxState.NEEDS_A_PERSON) if answer.cancelled else _recorded(answer)
        if not quiet:
            return Attempt(OutboxState.BEING_CHECKED)
        if row.attempts < ROUNDS:
            return Attempt(OutboxState.BEING_CHECKED, met=Met.TURN)
        return Attempt(OutboxState.NEEDS_A_PERSON)

    def _cancellation(self, row: OutboxRow, *, quiet: bool) -> Attempt:
        """Cancel the purchase of a given-up sale; one that never arrived ends when it is quiet."""
        answer = row.sale.answer
        if answer is None:
            answer = self.look_up(row)
        if answer is None:
            return _not_there(quiet=quiet)
        if answer.cancelled:
            return Attempt(OutboxState.DONE)
        number = answer.number
        return self._cancel(
            self._rewards.cancel_purchase,
            row.request or self._rewards.cancel_purchase_request(number),
            lambda: self._rewards.read_purchase(number).cancelled,
            Attempt(OutboxState.DONE),
        )

    def _spend_cancellation(self, row: OutboxRow, *, quiet: bool) -> Attempt:
        """Cancel a spend that is on no bill.

        A list that does not show it proves less than a purchase that reads *cancelled*: it may be
        behind. So such an absence counts after the quiet period only, refused or not.
        """
        request = row.request
        if request is None:
            spend = self._look_up_spend(row)
            if spend is None:
                return _not_there(quiet=quiet)
            request = self._rewards.cancel_spend_request(spend.number)
        return self._cancel(
            self._rewards.cancel_spend,
            request,
            lambda: self._look_up_spend(row) is None,
            _not_there(quiet=quiet),
        )

    def _return_check(self, row: OutboxRow, *, quiet: bool) -> Attempt:
        """Find out what became of a return, once nothing of it can be on its way any more.

        A spend that is still there is what the bill counts. One that is gone was returned although
        it came off the bill: no till can settle that, it needs a person.
        """
        spend = self._look_up_spend(row)
        if not quiet:
            return Attempt(OutboxState.BEING_CHECKED)
        if spend is None and row.sale.from_wallet:
            return Attempt(OutboxState.NEEDS_A_PERSON)
        return Attempt(OutboxState.DONE, spend_stands=spend is not None)

    def _cancel(
        self,
        cancel: Callable[[WriteRequest], object],
        request: WriteRequest,
        is_gone: Callable[[], bool],
        gone: Attempt,
    ) -> Attempt:
        """Cancel; a refusal is believed only when what was to be cancelled is still there.

        Where that cannot be read, the words of the refusal say more than those of the reading.
        """
        try:
            cancel(request)
        except RefusedError as refusal:
            try:
                return gone if is_gone() else Attempt(OutboxState.NEEDS_A_PERSON, refusal.words)
            except RefusedError as unread:
                raise refusal from unread
        return Attempt(OutboxState.DONE)

    def _look_up_spend(self, row: OutboxRow) -> RecordedSpend | None:
        return self._rewards.look_up_spend(row.sale, self._since(row))

    def look_up(self, row: OutboxRow) -> RecordedPurchase | None:
        """Look the row's purchase up; None means that every page was read and it is not there."""
        return self._rewards.look_up_purchase(row.sale, self._since(row))

    def _since(self, row: OutboxRow) -> datetime:
        """When the window opens in which the row is looked for."""
        return window(row.first_tried, self._clock, self._look_back)


def _away(row: OutboxRow) -> Attempt:
    return Attempt(row.state, row.words, Met.AWAY)


def _recorded(answer: RecordedPurchase) -> Attempt:
    return Attempt(OutboxState.DONE, answer=answer)


def _not_there(*, quiet: bool) -> Attempt:
    return Attempt(OutboxState.DONE if quiet else OutboxState.BEING_CHECKED)
