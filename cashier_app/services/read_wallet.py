"""Read the wallet again after something moved in it: no answer of CRM.COM's writes holds it."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.errors import CashierError
from cashier_app.domain.sale import Sale
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import Lane, Rewards, TaskRunner


class ReadWallet:
    """Reads the customer's wallet in the look-up lane and shows it on the sale in work."""

    def __init__(self, current: CurrentSale, rewards: Rewards, runner: TaskRunner) -> None:
        """Show the balance on this current sale."""
        self._current = current
        self._rewards = rewards
        self._runner = runner
        self.reading = False

    def read(self, sale: Sale) -> None:
        """Read it anew; a balance that cannot be read is shown as not known, never as the old."""
        customer = sale.customer
        if customer is None:
            return
        self.reading = True
        identity = sale.identity

        def not_read(error: Exception) -> None:
            self._show(identity, None)
            if not isinstance(error, CashierError):
                self._current.failed(error)

        self._runner.submit(
            Lane.LOOKUP,
            lambda: self._rewards.find_customer(customer.identification),
            lambda found: self._show(identity, found.wallet),
            not_read,
        )

    def _show(self, identity: str, wallet: Decimal | None) -> None:
        self.reading = False
        if self._current.is_sale(identity):
            self._current.show(lambda sale: replace(sale, basket=sale.basket.with_wallet(wallet)))
