"""What was kept for an exchange, as a part of the payment of the sale in work."""

from decimal import Decimal

from cashier_app.domain.exchange import taken_of
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.sale import Sale, Stage
from cashier_app.presenters.payment_state import ExchangeOffer
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.give_back import GiveBackList

_Taken = dict[tuple[str, int], Decimal]


class PaymentExchange:
    """Offers the newest money that was kept for this customer, or for nobody known.

    It reads the list anew whenever the sale in work takes a part of it or lets one go.
    """

    def __init__(self, owed: GiveBackList, current: CurrentSale) -> None:
        """Offer what stands in this list."""
        self._owed = owed
        self._current = current
        self._taken: _Taken = {}
        current.watch(self._follow)
        owed.watch(self._show)

    def offered(self, sale: Sale) -> GiveBack | None:
        """Return what this sale may be paid with, None where there is nothing, or no need of it."""
        if not sale.still_to_pay:
            return None
        taken = {reference for reference, _ in taken_of(sale.tenders)}
        fits = [
            row
            for row in self._owed.rows
            if row.may_pay(sale) and str(row.sale.reference) not in taken
        ]
        return fits[-1] if fits else None

    def offer(self, sale: Sale) -> ExchangeOffer | None:
        """Say what is offered and of which receipt's goods it is."""
        row = self.offered(sale)
        if row is None:
            return None
        return ExchangeOffer(row.amount, row.sale.reference.receipt_number)

    def _show(self) -> None:
        """Let whoever shows the sale in work show what is there by now."""
        if self._current.sale is not None:
            self._current.tell()

    def _follow(self) -> None:
        sale = self._current.sale
        gone = sale is None or sale.stage is Stage.GIVEN_UP
        taken = {} if sale is None or gone else taken_of(sale.tenders)
        if taken != self._taken:
            self._taken = taken
            self._owed.load()
