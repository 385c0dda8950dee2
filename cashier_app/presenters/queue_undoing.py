"""Past sales that are being undone, in the waiting list: cancelled, or with goods coming back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from cashier_app.domain.bought import Bought
from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.presenters.for_a_person import ForAPerson
from cashier_app.presenters.queue_state import QueueRow, Undoing
from cashier_app.presenters.return_message import receipt_number
from cashier_app.presenters.sale_detail import Standing
from cashier_app.services.cancel_purchase import Cancelling
from cashier_app.services.settle_return import NextStep


def undoing_rows(
    returns: Sequence[NextStep], cancelling: Sequence[Cancelling]
) -> tuple[QueueRow, ...]:
    """Make a row of each; they come before all others."""
    rows = [_return_row(-place, step.goods) for place, step in enumerate(returns, start=1)]
    rows += [
        _cancel_row(-place, one) for place, one in enumerate(cancelling, start=len(returns) + 1)
    ]
    return tuple(reversed(rows))


def needing_a_person(
    counted: ForAPerson, returns: Sequence[NextStep], cancelling: Sequence[Cancelling]
) -> ForAPerson:
    """Count these as well, each where it belongs."""
    return replace(
        counted,
        returns=counted.returns + sum(step.goods.for_person for step in returns),
        cancellations=counted.cancellations + sum(one.asked.for_person for one in cancelling),
    )


def purchase_of(
    returns: Sequence[NextStep], cancelling: Sequence[Cancelling], row: int
) -> Reference | None:
    """Return the sale of this till that the row with this number is about, None of any other."""
    own = [step.goods.reference for step in returns]
    own += [one.asked.reference if one.sale is not None else "" for one in cancelling]
    return Reference.parse(own[-row - 1]) if -len(own) <= row < 0 else None


def decided_elsewhere(
    returns: Sequence[NextStep], cancelling: Sequence[Cancelling], row: int
) -> Bought | None:
    """Return the purchase of another till of whose cancellation a person has to say the end.

    It may be that CRM.COM does not even list it any more: what was asked names it.
    """
    place = -row - 1 - len(returns)
    if not 0 <= place < len(cancelling):
        return None
    asked, sale = cancelling[place].asked, cancelling[place].sale
    if sale is not None or not asked.for_person:
        return None
    there = RecordedPurchase("", asked.number, None)
    return Bought(None, PastPurchase(asked.reference, None, None, there))


def _return_row(number: int, goods: GoodsReturn) -> QueueRow:
    """What is kept is known once the purchase is cancelled; until then that is being checked."""
    rest = goods.rest
    return QueueRow(
        id=number,
        kind=Undoing.RETURN,
        number=receipt_number(goods.reference),
        at=datetime.fromisoformat(goods.at) if rest is None else rest.bought_at,
        customer=None if rest is None else rest.customer,
        total=None if rest is None else rest.goods,
        standing=_standing(for_person=goods.for_person),
    )


def _cancel_row(number: int, one: Cancelling) -> QueueRow:
    """Of the sale of another till only its number is known here."""
    sale = one.sale
    return QueueRow(
        id=number,
        kind=Undoing.CANCEL,
        number=receipt_number(one.asked.reference),
        at=None if sale is None else sale.bought_at,
        customer=None if sale is None else sale.customer,
        total=None if sale is None else sale.goods,
        standing=_standing(for_person=one.asked.for_person),
    )


def _standing(*, for_person: bool) -> Standing:
    return Standing.NEEDS_A_PERSON if for_person else Standing.BEING_CHECKED
