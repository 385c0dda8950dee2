"""A purchase of a customer as it stands at CRM.COM, from any till."""

from datetime import datetime
from decimal import Decimal

from cashier_app.domain.frozen import frozen
from cashier_app.domain.reward import RecordedPurchase


@frozen
class PastPurchase:
    """A row of a customer's purchases (purchases/list, D 490589).

    `reference` is the receipt number that the till gave it. `performed_on` is this till's local
    time without zone; it and `total` are None where CRM.COM does not say them. `at_crm` is what
    CRM.COM made of it: numbers, award, spends, and whether it was cancelled.
    """

    reference: str
    performed_on: datetime | None
    total: Decimal | None
    at_crm: RecordedPurchase

    @property
    def id(self) -> str:
        """CRM.COM's id of it."""
        return self.at_crm.id

    @property
    def number(self) -> str:
        """CRM.COM's number of it, by which it is read and cancelled."""
        return self.at_crm.number

    @property
    def awarded(self) -> Decimal | None:
        """What it earned, None where CRM.COM does not say it."""
        return self.at_crm.awarded

    @property
    def total_spend(self) -> Decimal | None:
        """All that was spent on it, None where CRM.COM does not say it."""
        return self.at_crm.total_spend

    @property
    def cancelled(self) -> bool:
        """Whether it was cancelled."""
        return self.at_crm.cancelled
