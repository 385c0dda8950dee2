"""What was kept for an exchange, as a part of the payment of the sale in work."""

from decimal import Decimal

from cashier_app.domain.customer import Customer
from cashier_app.domain.exchange import taken_of
from cashier_app.domain.give_back import GiveBack
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
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

    def offered(self, sale: Sale | None) -> GiveBack | None:
        """Return what this sale can be paid with now, None where there is nothing, or no need."""
        if sale is None or not sale.still_to_pay:
            return None
        return self._newest(sale.customer, sale)

    def offer(self, customer: Customer | None, sale: Sale | None = None) -> ExchangeOffer | None:
        """Say what was kept for this customer, besides what `sale` is being paid with already."""
        row = self._newest(customer, sale)
        if row is None:
            return None
        wanted = sale is not None and bool(sale.still_to_pay)
        return ExchangeOffer(row.amount, row.sale.reference.receipt_number, wanted=wanted)

    def _newest(self, customer: Customer | None, sale: Sale | None) -> GiveBack | None:
        tenders = () if sale is None else sale.tenders
        taken = {reference for reference, _ in taken_of(tenders)}
        rows = (row for row in reversed(self._owed.rows) if row.may_pay_for(customer))
        return next((row for row in rows if str(row.sale.reference) not in taken), None)

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
