"""Read the wallet again after something moved in it: no answer of CRM.COM's writes holds it."""

from dataclasses import replace
from decimal import Decimal

from cashier_app.domain.errors import CashierError
from cashier_app.domain.sale import Sale
from cashier_app.services.current_sale import CurrentSale
from cashier_app.services.ports import Lane, Rewards, TaskRunner


class ReadWallet:
    """Reads the customer's wallet in the look-up lane and shows it on the sale in work.

    While it is being read the balance is not known: the old one must not get onto the receipt.
    """

    def __init__(self, current: CurrentSale, rewards: Rewards, runner: TaskRunner) -> None:
        """Show the balance on this current sale."""
        self._current = current
        self._rewards = rewards
        self._runner = runner
        self._newest: object = None
        self.reading = False

    def read(self, sale: Sale) -> None:
        """Read it anew; a balance that cannot be read is shown as not known, never as the old.

        While a spend of this sale is being checked it is not read: what it is now it will not stay.
        """
        customer = sale.customer
        if customer is None:
            return
        if sale.spend.unsettled:
            self.forget()
            self._show(None)
            return
        ticket = object()
        self._newest = ticket
        self.reading = True
        self._show(None)

        def read(wallet: Decimal | None) -> None:
            if ticket is self._newest:
                self.reading = False
                self._show(wallet)

        def not_read(error: Exception) -> None:
            read(None)
            if not isinstance(error, CashierError):
                self._current.failed(error)

        self._runner.submit(
            Lane.LOOKUP, lambda: self._rewards.read_wallet(customer), read, not_read
        )

    def forget(self) -> None:
        """Drop the balance that is being read: its sale left the screen."""
        self._newest = None
        self.reading = False

    def _show(self, wallet: Decimal | None) -> None:
        self._current.show(lambda sale: replace(sale, basket=sale.basket.with_wallet(wallet)))
