"""Money for goods that came back, kept to pay another sale with: an exchange as one balance."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.tender import MoneyBack, Source, Tender, TenderKind


@frozen
class KeptPart:
    """One part of it: how it was paid and would go back, and what is `left` of that."""

    back: MoneyBack
    left: Decimal


@frozen
class ExchangeMoney:
    """What goes back for returned goods, and was not given back but kept for another sale.

    It is either in the payment of a sale, or left here until it is given back: never both. The
    parts stand in the order in which they go back, and never change their places.
    """

    parts: tuple[KeptPart, ...]

    @property
    def left(self) -> Decimal:
        """What no sale took and nobody got back yet."""
        return sum((part.left for part in self.parts), ZERO)

    @property
    def back(self) -> tuple[MoneyBack, ...]:
        """What goes back if no sale takes it: in the reverse order of payment."""
        return tuple(replace(part.back, amount=part.left) for part in self.parts if part.left)

    def moved(self, place: int, amount: Decimal) -> "ExchangeMoney":
        """Take this much of a part into a payment; below nothing, put it back from there.

        Raises:
            TransitionError: there is no such part, or not so much of it.

        """
        part = self.parts[place] if 0 <= place < len(self.parts) else None
        if part is None or not ZERO <= part.left - amount <= part.back.amount:
            message = "so much was not kept for an exchange, or it is gone"
            raise TransitionError(message)
        moved = replace(part, left=part.left - amount)
        return ExchangeMoney((*self.parts[:place], moved, *self.parts[place + 1 :]))

    def given_back(self) -> "ExchangeMoney":
        """Give back what is left."""
        return ExchangeMoney(tuple(replace(part, left=ZERO) for part in self.parts))


def kept_for_exchange(
    back: Sequence[MoneyBack],
) -> tuple[tuple[MoneyBack, ...], ExchangeMoney | None]:
    """Keep what would go back; return what the credit note says of it, and what is kept."""
    total = sum((part.amount for part in back), ZERO)
    if not total:
        return (), None
    kept = tuple(KeptPart(part, part.amount) for part in back if part.amount)
    return (MoneyBack(TenderKind.EXCHANGE, total),), ExchangeMoney(kept)


def exchange_tenders(
    money: ExchangeMoney, sale: str, remaining: Decimal, at: str
) -> tuple[Tender, ...]:
    """Pay with what is left of it, at most what remains to be paid; what was paid first goes first.

    Args:
        money: what was kept.
        sale: the reference of the sale whose goods came back.
        remaining: what is still to be paid.
        at: the local time.

    """
    return tuple(_tenders(money, sale, remaining, at))


def _tenders(money: ExchangeMoney, sale: str, remaining: Decimal, at: str) -> Iterator[Tender]:
    for place, part in reversed(tuple(enumerate(money.parts))):
        amount = min(part.left, remaining)
        remaining -= amount
        if amount:
            yield Tender(
                TenderKind.EXCHANGE,
                amount,
                amount,
                terminal_receipt=part.back.terminal_receipt,
                taken_at=at,
                source=Source(sale, place, part.back.kind),
            )


def taken_of(tenders: Sequence[Tender]) -> dict[tuple[str, int], Decimal]:
    """Return how much of which kept part (sale, place) is in a payment."""
    taken: dict[tuple[str, int], Decimal] = {}
    for part in tenders:
        if part.source is not None:
            key = (part.source.sale, part.source.place)
            taken[key] = taken.get(key, ZERO) + part.amount
    return taken
