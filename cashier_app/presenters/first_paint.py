"""What the window shows before anything is known: an empty sale, without asking anybody."""

from datetime import datetime

from cashier_app.domain.money import ZERO
from cashier_app.presenters.message import say
from cashier_app.presenters.sale_state import PreviewStatus, RewardCard, SaleState, Totals
from cashier_app.presenters.top_bar import Connection, Tab, TopBarState, whole_minute
from cashier_app.services.ports import PrinterState


def first_sale() -> SaleState:
    """Return the empty Sale screen; every place has its size already."""
    return SaleState(
        lines=(),
        selected=None,
        items=0,
        vat=(),
        customer=None,
        reward=RewardCard(
            status=PreviewStatus.EMPTY,
            title=say("sale.will-earn.title"),
            hint=say("sale.hint.empty"),
            earn=ZERO,
            explanation=say("sale.explain.empty"),
            spend_reason=say("sale.spend.needs-customer"),
        ),
        totals=Totals(ZERO, None, None, ZERO),
        quick_keys=(),
    )


def first_bar(now: datetime, cashier: str) -> TopBarState:
    """Return the top bar before line and printer were asked."""
    return TopBarState(
        Tab.SALE, Connection.CONNECTED, 0, PrinterState.NOT_KNOWN, whole_minute(now), cashier
    )
