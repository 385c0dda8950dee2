"""Returns of goods in the waiting list: what is kept may wait for CRM.COM, or for a person."""

from collections.abc import Sequence

from cashier_app.domain.goods_return import GoodsReturn
from cashier_app.presenters.queue_state import QueueRow, Undoing
from cashier_app.presenters.return_message import receipt_number
from cashier_app.presenters.sale_detail import Standing
from cashier_app.services.settle_return import NextStep


def return_rows(returns: Sequence[NextStep]) -> tuple[QueueRow, ...]:
    """Make the rows of those of which the purchase is cancelled; they come before all others."""
    rows = []
    for place, step in enumerate(returns, start=1):
        goods = step.goods
        if goods.rest is not None:
            standing = Standing.NEEDS_A_PERSON if goods.for_person else Standing.BEING_CHECKED
            rows.append(
                QueueRow(
                    id=-place,
                    kind=Undoing.RETURN,
                    number=receipt_number(goods.reference),
                    at=goods.rest.bought_at,
                    customer=goods.rest.customer,
                    total=goods.rest.goods,
                    standing=standing,
                )
            )
    return tuple(reversed(rows))


def return_with(returns: Sequence[NextStep], row: int) -> GoodsReturn | None:
    """Return the one whose row has this number, None where it is none of them."""
    return returns[-row - 1].goods if -len(returns) <= row < 0 else None
