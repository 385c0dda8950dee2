"""Trouble on the line to the rewards service in memory."""

from dataclasses import dataclass

from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from tests.fakes.rewards import FakeRewards

_READS = ("find_customer", "preview", "read_purchase", "look_up_purchase", "look_up_spend")
_WRITES = ("record_purchase", "spend", "cancel_purchase", "cancel_spend")


@dataclass(frozen=True)
class LineOfFakes:
    """What a cashier's day needs of trouble, done to `FakeRewards`; lost answers stay lost."""

    rewards: FakeRewards

    def lose_request(self, call: str) -> None:
        """Let calls of this method not arrive."""
        self.rewards.trouble[call] = NotSentError()

    def lose_answer(self, call: str) -> None:
        """Let calls of this method take effect without an answer."""
        self.rewards.lost[call] = UnknownOutcomeError()

    def go_away(self) -> None:
        """Let nothing through."""
        for call in (*_READS, *_WRITES):
            self.lose_request(call)

    def mend(self) -> None:
        """Be well again."""
        self.rewards.trouble.clear()
        self.rewards.lost.clear()
