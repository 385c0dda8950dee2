"""Notes what is taken out of a basket, whichever way it was done."""

from collections.abc import Mapping
from decimal import Decimal

from cashier_app.domain.audit import AuditKind
from cashier_app.domain.basket import Basket
from cashier_app.services.audit_trail import AuditTrail
from cashier_app.services.running_basket import RunningBasket


class WatchBasket:
    """Compares each basket with the one before it, as long as it is the same sale.

    A basket that is parked, or that becomes a sale, is another one by its identity and loses
    nothing.
    """

    def __init__(self, running: RunningBasket, audit: AuditTrail) -> None:
        """Watch this basket."""
        self._running = running
        self._audit = audit
        self._before = running.basket
        running.watch(self._changed)

    def emptied(self, basket: Basket) -> None:
        """Note that all of this basket was let go."""
        self._audit.note(
            AuditKind.BASKET_EMPTIED, lines=str(len(basket.lines)), total=str(basket.total)
        )

    def _changed(self) -> None:
        before, now = self._before, self._running.basket
        self._before = now
        if before.identity != now.identity or before.lines == now.lines:
            return
        if len(before.lines) > 1 and not now.lines:
            self.emptied(before)
            return
        amounts = _amounts(now)
        for product, amount in _amounts(before).items():
            left = amounts.get(product, Decimal(0))
            if left < amount:
                kind = AuditKind.LINE_LESSENED if left else AuditKind.LINE_REMOVED
                self._audit.note(kind, product=product, taken_out=str(amount - left))


def _amounts(basket: Basket) -> Mapping[str, Decimal]:
    found: dict[str, Decimal] = {}
    for line in basket.lines:
        code = line.product.code
        found[code] = found.get(code, Decimal(0)) + line.quantity
    return found
