"""The band that says how the sale stands at CRM.COM, on Payment and on the spend form."""

from cashier_app.domain.basket import Basket
from cashier_app.domain.reward import RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, RewardBand


def reward_band(sale: Sale) -> RewardBand:
    """Make the band of a sale."""
    number = sale.reference.receipt_number
    if sale.crm is CrmState.RECORDED:
        line = say("band.recorded.line", number=number)
        return RewardBand(Band.RECORDED, say("band.recorded.title"), line, sale.awarded)
    if sale.crm is CrmState.NONE:
        return RewardBand(Band.NONE)
    if sale.crm is CrmState.SENDING:
        return _recording(sale.preview)
    kind, key = _WITHOUT_FIGURE[sale.crm]
    return RewardBand(kind, say(f"band.{key}.title"), say(f"band.{key}.line", number=number))


def basket_band(basket: Basket, preview: RewardPreview | None) -> RewardBand:
    """Make the band of a basket on its way into the books, as its sale will have it then."""
    return _recording(preview) if basket.customer else RewardBand(Band.NONE)


def _recording(preview: RewardPreview | None) -> RewardBand:
    title, line = say("band.recording.title"), say("band.recording.line")
    return RewardBand(Band.RECORDING, title, line, preview.award if preview else None)


_WITHOUT_FIGURE = {
    CrmState.WAITING: (Band.NOT_SENT, "not-sent"),
    CrmState.UNKNOWN: (Band.UNKNOWN, "unknown"),
    CrmState.REFUSED: (Band.REFUSED, "refused"),
    CrmState.KEPT: (Band.WITHOUT_REWARD, "without-reward"),
}
