"""What one row of the outbox needs next, done in the money lane: send, look up, or cancel."""

from dataclasses import dataclass
from datetime import timedelta

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale import Sale
from cashier_app.services.look_up_purchase import LOOK_BACK
from cashier_app.services.ports import OutboxKind, OutboxRow, OutboxState, Rewards, WriteRequest

# A round is send, look-ups, quiet period; after three a person decides.
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Plan:
    """What is going to happen to a row: whether it was never sent, waited long enough, is sent."""

    was_waiting: bool
    quiet_over: bool
    sends: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """How a row stands after an attempt; `away` says that the line did not let anything through."""

    state: OutboxState
    sale: Sale
    words: str = ""
    away: bool = False


class SendWaiting:
    """Does the next step of a row: the rules of *found*, *not found* and *quiet period*."""

    def __init__(self, rewards: Rewards, look_back: timedelta = LOOK_BACK) -> None:
        """Talk to CRM.COM through `rewards`."""
        self._rewards = rewards
        self._look_back = look_back

    def plan(self, row: OutboxRow, *, quiet_over: bool) -> Plan:
        """Decide the next step; one that sends must be noted in the books before it begins."""
        waiting = row.state is OutboxState.WAITING
        is_purchase = row.kind is OutboxKind.PURCHASE and row.request is not None
        sends = is_purchase and (waiting or (quiet_over and row.attempts < ROUNDS))
        return Plan(waiting, quiet_over, sends)

    def attempt(self, row: OutboxRow, plan: Plan) -> Attempt:
        """Do the next step."""
        try:
            if row.kind is OutboxKind.PURCHASE:
                return self._purchase(row, plan)
            if row.kind is OutboxKind.CANCELLATION:
                return self._cancellation(row, plan)
            return self._spend_cancellation(row, plan)
        except NotSentError:
            state = OutboxState.WAITING if plan.was_waiting else row.state
            return Attempt(state, row.sale, row.words, away=True)
        except UnknownOutcomeError:
            return Attempt(OutboxState.BEING_CHECKED, row.sale, row.words)

    # ---- purchases -----------------------------------------------------------------------------

    def _purchase(self, row: OutboxRow, plan: Plan) -> Attempt:
        if not plan.was_waiting:
            found = self._look_up(row)
            if found is not None:
                return found
            if not plan.quiet_over:
                return Attempt(OutboxState.BEING_CHECKED, row.sale)
        if plan.sends and row.request is not None:
            return self._send(row, row.request)
        return Attempt(OutboxState.NEEDS_A_PERSON, row.sale)

    def _look_up(self, row: OutboxRow) -> Attempt | None:
        """Look the purchase up; None means that every page was read and it is not there."""
        try:
            answer = self._rewards.look_up_purchase(row.sale, row.first_tried - self._look_back)
        except RefusedError as refusal:
            if refusal.code == "mismatch":
                return Attempt(OutboxState.NEEDS_A_PERSON, row.sale, refusal.words)
            return Attempt(row.state, row.sale, refusal.words)
        if answer is None:
            return None
        if answer.cancelled:
            return Attempt(OutboxState.NEEDS_A_PERSON, row.sale)
        return Attempt(OutboxState.DONE, row.sale.recorded(answer))

    def _send(self, row: OutboxRow, request: WriteRequest) -> Attempt:
        try:
            answer = self._rewards.record_purchase(request)
        except RefusedError as refusal:
            refused = row.sale.refused(refusal.words)
            return Attempt(OutboxState.REFUSED, refused, refusal.words)
        return Attempt(OutboxState.DONE, row.sale.recorded(answer))

    # ---- cancellations -------------------------------------------------------------------------

    def _cancellation(self, row: OutboxRow, plan: Plan) -> Attempt:
        """Cancel the purchase of a given-up sale; one that never arrived ends when it is quiet."""
        request = row.request
        if request is None:
            answer = self._rewards.look_up_purchase(row.sale, row.first_tried - self._look_back)
            if answer is None:
                state = OutboxState.DONE if plan.quiet_over else OutboxState.BEING_CHECKED
                return Attempt(state, row.sale)
            if answer.cancelled:
                return Attempt(OutboxState.DONE, row.sale)
            request = self._rewards.cancel_purchase_request(answer.number)
        try:
            self._rewards.cancel_purchase(request)
        except RefusedError as refusal:
            return self._cancel_refused(row, refusal)
        return Attempt(OutboxState.DONE, row.sale)

    def _cancel_refused(self, row: OutboxRow, refusal: RefusedError) -> Attempt:
        """Believe a refused cancellation only when the purchase does not show as cancelled."""
        if row.sale.answer is not None:
            again = self._rewards.read_purchase(row.sale.answer.number)
            if again.cancelled:
                return Attempt(OutboxState.DONE, row.sale)
        return Attempt(OutboxState.NEEDS_A_PERSON, row.sale, refusal.words)

    def _spend_cancellation(self, row: OutboxRow, plan: Plan) -> Attempt:
        request: WriteRequest | None = row.request
        if request is None:
            spend = self._rewards.look_up_spend(row.sale, row.first_tried - self._look_back)
            if spend is None:
                state = OutboxState.DONE if plan.quiet_over else OutboxState.BEING_CHECKED
                return Attempt(state, row.sale)
            request = self._rewards.cancel_spend_request(spend.number)
        try:
            self._rewards.cancel_spend(request)
        except RefusedError as refusal:
            if self._rewards.look_up_spend(row.sale, row.first_tried - self._look_back) is None:
                return Attempt(OutboxState.DONE, row.sale)
            return Attempt(OutboxState.NEEDS_A_PERSON, row.sale, refusal.words)
        return Attempt(OutboxState.DONE, row.sale)
