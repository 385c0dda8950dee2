"""Ask for wallet money once, and believe a refusal only after the purchase was read again."""

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend
from cashier_app.domain.sale import Sale
from cashier_app.services.ports import Rewards, WriteRequest


def ask_wallet(rewards: Rewards, sale: Sale, request: WriteRequest) -> RecordedSpend:
    """Send a spend request; called in the money lane.

    The call may have taken effect before it was refused: a refusal is passed on only when the
    purchase shows that nothing was spent.

    Raises:
        RefusedError: nothing was spent.
        UnknownOutcomeError: it was refused, and the purchase does not show that nothing was spent.

    """
    try:
        return rewards.spend(request)
    except RefusedError as refusal:
        try:
            again = rewards.read_purchase(sale.answer.number if sale.answer else "")
        except (NotSentError, RefusedError) as error:
            raise UnknownOutcomeError from error
        if _spent_on_request(again):
            raise UnknownOutcomeError from refusal
        raise


def _spent_on_request(purchase: RecordedPurchase) -> bool:
    """Whether CRM.COM's own sum shows more than what goes off without asking (D 952088)."""
    total = purchase.total_spend
    return total is None or total - purchase.instant - purchase.automatic > ZERO
