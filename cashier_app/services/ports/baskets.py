"""Baskets that are not a sale yet."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from cashier_app.domain.basket import Basket
from cashier_app.domain.frozen import frozen


@frozen
class ParkedBasket:
    """A basket that was put aside, and when."""

    basket: Basket
    at: datetime


class Drafts(Protocol):
    """Baskets that are not a sale yet: the one in work and the parked ones."""

    def keep(self, basket: Basket) -> None:
        """Keep the basket in work as it is now."""
        ...

    def current(self) -> Basket | None:
        """The basket in work when the till stopped."""
        ...

    def park(self, basket: Basket, at: datetime) -> None:
        """Put a basket aside."""
        ...

    def parked(self) -> Sequence[ParkedBasket]:
        """The baskets put aside, oldest first."""
        ...

    def take_up(self, identity: str, basket: Basket) -> None:
        """Keep this basket as the one in work in the place of a parked one: both, or neither."""
        ...

    def discard(self, identity: str) -> None:
        """Drop a parked basket that is not wanted any more."""
        ...
