"""A past purchase says what CRM.COM made of it."""

from datetime import datetime
from decimal import Decimal

from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase


def test_a_past_purchase_tells_what_stands_at_crm_com() -> None:
    at_crm = RecordedPurchase("9", "P9", None, total_spend=Decimal("1.50"), cancelled=True)
    at = datetime(2026, 11, 23, 12, 58, 7)  # noqa: DTZ001 - the till's wall time
    past = PastPurchase("LCA1-3-000418-K7Q2", at, Decimal("13.57"), at_crm)
    assert (past.id, past.number, past.awarded) == ("9", "P9", None)
    assert (past.total_spend, past.cancelled) == (Decimal("1.50"), True)
