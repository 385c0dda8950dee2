"""What the contract tests of the port `Rewards` need of a service to try it on."""

from datetime import datetime
from typing import Protocol

from cashier_app.domain.customer import Identification
from cashier_app.services.ports import Rewards


class RewardsWorld(Protocol):
    """A rewards service with some members, and ways to break the line to it.

    `call` is always the name of a method of `Rewards`.
    """

    @property
    def rewards(self) -> Rewards:
        """The service as the till sees it."""
        ...

    @property
    def now(self) -> datetime:
        """The service's local time."""
        ...

    @property
    def member(self) -> Identification:
        """Somebody who takes part, earns on any goods and has at least 5.00 to spend."""
        ...

    @property
    def ended_member(self) -> Identification:
        """Somebody whose membership has ended."""
        ...

    @property
    def email_member(self) -> Identification:
        """A member whose e-mail address is in no access token, only in her account."""
        ...

    @property
    def inactive_card(self) -> Identification:
        """A card that is known and not active."""
        ...

    @property
    def unverified_card(self) -> Identification:
        """A card that is known and was not confirmed by its owner yet."""
        ...

    @property
    def tells_who_left(self) -> bool:
        """Whether the service says that a membership ended."""
        ...

    @property
    def tells_spends(self) -> bool:
        """Whether a purchase says itself what was spent on it."""
        ...

    def refuse(self, call: str, words: str) -> None:
        """Refuse the next call in these words."""
        ...

    def lose_request(self, call: str) -> None:
        """Break the line during the next call, before it takes effect."""
        ...

    def lose_answer(self, call: str) -> None:
        """Break the line during the next call, after it took effect."""
        ...

    def go_away(self) -> None:
        """Be out of reach until `come_back`."""
        ...

    def come_back(self) -> None:
        """Be in reach again, with nothing forgotten."""
        ...

    def check(self) -> None:
        """Fail if the service saw anything that its documentation does not allow."""
        ...

    def close(self) -> None:
        """End it."""
        ...
