"""A CRM.COM in memory behind a bad line: what is asked of it gets lost, comes late or breaks.

Out of a hundred calls ten requests are lost, ten answers are lost after the call took effect, five
requests arrive 5 to 60 s late, three end in a fault of the server after they took effect, and twice
the till dies before it notes the answer.
"""

import json
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import TypeVar

from cashier_app.domain.errors import (
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
    UnusableAnswerError,
)
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import WriteRequest
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards

T = TypeVar("T")
LATEST_S = 60.0


class TillDied(BaseException):
    """The till stopped in the middle of a call."""


@dataclass
class FaultyCrm(FakeRewards):
    """A CRM.COM behind the fault mix; `ledger` counts how often each reference was recorded.

    `hidden_s` keeps a purchase out of the lists for so long after it was recorded.
    """

    clock: FakeClock = field(default_factory=FakeClock)
    random: Random = field(default_factory=lambda: Random(1))
    ledger: Counter[str] = field(default_factory=Counter)
    numbers: dict[str, tuple[str, float]] = field(default_factory=dict)
    late: list[tuple[float, Callable[[], object]]] = field(default_factory=list)
    faults: bool = True
    hidden_s: float = 0.0

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record it, or lose something on the way."""
        return self._written(lambda: self._record(request))

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel it, or lose something on the way."""
        return self._written(lambda: super(FaultyCrm, self).cancel_purchase(request))

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Answer from the list, if the question and the answer get through."""
        self._let_late_ones_arrive()
        dice = self.random.random()
        if self.faults and dice < 0.20:
            raise NotSentError
        if self.faults and dice < 0.23:
            raise UnusableAnswerError
        number, recorded_at = self.numbers.get(str(sale.reference), ("", 0.0))
        if not number or self.clock.seconds() < recorded_at + self.hidden_s:
            return None
        return self.purchases[number]

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read one purchase."""
        self._let_late_ones_arrive()
        return super().read_purchase(number)

    def settle(self) -> None:
        """Let everything arrive, and nothing be lost any more."""
        self.faults = False
        self.clock.pass_time(LATEST_S)
        self._let_late_ones_arrive()

    def _record(self, request: WriteRequest) -> RecordedPurchase:
        purchase = super().record_purchase(request)
        reference = json.loads(request.body)["reference_number"]
        self.ledger[reference] += 1
        self.numbers[reference] = (purchase.number, self.clock.seconds())
        return purchase

    def _written(self, take_effect: Callable[[], T]) -> T:
        self._let_late_ones_arrive()
        dice = self.random.random() if self.faults else 1.0
        if dice < 0.10:
            raise UnknownOutcomeError("the request is lost")
        if dice < 0.15:
            arrives = self.clock.seconds() + self.random.uniform(5, LATEST_S)
            self.late.append((arrives, take_effect))
            raise UnknownOutcomeError("the request is late")
        if dice < 0.16:
            raise NotSentError("nobody there")
        answer = take_effect()
        if dice < 0.26:
            raise UnknownOutcomeError("the answer is lost")
        if dice < 0.29:
            raise UnknownOutcomeError("HTTP 500")
        if dice < 0.31:
            raise TillDied
        return answer

    def _let_late_ones_arrive(self) -> None:
        now = self.clock.seconds()
        due = [effect for at, effect in self.late if at <= now]
        self.late = [(at, effect) for at, effect in self.late if at > now]
        for effect in due:
            with suppress(RefusedError):  # nobody waits for the answer to a late request
                effect()
