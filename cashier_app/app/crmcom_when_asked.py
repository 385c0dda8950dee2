"""CRM.COM as a till has it from its start on: what speaks to it is imported when it is first asked.

httpx and the models of all answers take longer to import than the screens, and the first scan of a
product asks CRM.COM nothing. The lane that asks first builds the client; `behind_ready.py` imports
it before that, as a rule.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from threading import Lock
from typing import TYPE_CHECKING

from cashier_app.crmcom.credentials import Credentials
from cashier_app.crmcom.settings import CrmComSettings
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.services.line import CallReport
from cashier_app.services.ports import WriteRequest

if TYPE_CHECKING:
    from cashier_app.crmcom.gateway import CrmComRewards


class CrmComWhenAsked:
    """Fulfils the port `Rewards`; each method is that of `CrmComRewards`, built once for all lanes.

    Only `spends_with_purchase` may be asked in the window's thread.
    """

    def __init__(
        self,
        settings: CrmComSettings,
        key: Callable[[], Credentials | None],
        monotonic: Callable[[], float],
        on_line: Callable[[CallReport], None],
        held: Callable[[], bool] = lambda: False,
    ) -> None:
        """Build nothing yet; see `CrmComRewards` for the arguments."""
        self._settings = settings
        self._key = key
        self._monotonic = monotonic
        self._on_line = on_line
        self._held = held
        self._building = Lock()
        self._built: CrmComRewards | None = None

    @property
    def there(self) -> "CrmComRewards":
        """The client; lanes that ask at the same time get the same one.

        Raises:
            OSError: the file of certificates, which was good when the settings were read, is gone.

        """
        with self._building:
            if self._built is None:
                from cashier_app.crmcom.gateway import CrmComRewards

                self._built = CrmComRewards(
                    self._settings, self._key, self._monotonic, self._on_line, self._held
                )
            return self._built

    def close(self) -> None:
        """Release the token and close the connections, if any were made."""
        if self._built is not None:
            self._built.close()

    @property
    def spends_with_purchase(self) -> bool:
        """Whether a purchase takes the spend that is asked for along."""
        return self._settings.spends_with_purchase

    def check_line(self) -> None:
        """See whether CRM.COM answers."""
        self.there.check_line()

    def find_customer(self, identification: Identification) -> Customer:
        """Find the one customer who has this card, phone or e-mail."""
        return self.there.find_customer(identification)

    def read_wallet(self, customer: Customer) -> Decimal | None:
        """Read a customer's wallet anew."""
        return self.there.read_wallet(customer)

    def preview(self, basket: Basket, performed_on: datetime) -> RewardPreview:
        """Ask what a purchase of this basket would earn and spend."""
        return self.there.preview(basket, performed_on)

    def purchase_request(self, sale: Sale) -> WriteRequest:
        """Make the request that records the sale."""
        return self.there.purchase_request(sale)

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Record a purchase, once."""
        return self.there.record_purchase(request)

    def read_purchase(self, number: str) -> RecordedPurchase:
        """Read a purchase again."""
        return self.there.read_purchase(number)

    def purchases_of(self, customer: Customer, since: datetime) -> Sequence[PastPurchase]:
        """Read a customer's purchases."""
        return self.there.purchases_of(customer, since)

    def look_up_purchase(self, sale: Sale, since: datetime) -> RecordedPurchase | None:
        """Look for this sale among the customer's purchases."""
        return self.there.look_up_purchase(sale, since)

    def spend_request(self, sale: Sale, performed_on: datetime) -> WriteRequest:
        """Make the request that spends from the wallet."""
        return self.there.spend_request(sale, performed_on)

    def spend(self, request: WriteRequest) -> RecordedSpend:
        """Spend wallet money, once."""
        return self.there.spend(request)

    def look_up_spend(self, sale: Sale, since: datetime) -> RecordedSpend | None:
        """Look for a live spend request of the sale's purchase."""
        return self.there.look_up_spend(sale, since)

    def cancel_purchase_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a purchase."""
        return self.there.cancel_purchase_request(number)

    def cancel_purchase(self, request: WriteRequest) -> RecordedPurchase:
        """Cancel a purchase."""
        return self.there.cancel_purchase(request)

    def cancel_spend_request(self, number: str) -> WriteRequest:
        """Make the request that cancels a spend."""
        return self.there.cancel_spend_request(number)

    def cancel_spend(self, request: WriteRequest) -> None:
        """Cancel a spend request."""
        self.there.cancel_spend(request)
