"""The band that says how the sale stands at CRM.COM, on Payment and on the spend form."""

from cashier_app.domain.sale import CrmState, Sale
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, RewardBand


def reward_band(sale: Sale | None) -> RewardBand:
    """Make the band of a sale; before it stands in the books it is being recorded."""
    if sale is None:
        return RewardBand(Band.RECORDING, say("band.recording.title"), say("band.recording.line"))
    number = sale.reference.receipt_number
    if sale.crm is CrmState.RECORDED:
        line = say("band.recorded.line", number=number)
        return RewardBand(Band.RECORDED, say("band.recorded.title"), line, sale.awarded)
    if sale.crm is CrmState.NONE:
        return RewardBand(Band.NONE)
    if sale.crm is CrmState.SENDING:
        expected = sale.preview.award if sale.preview else None
        title = say("band.recording.title")
        return RewardBand(Band.RECORDING, title, say("band.recording.line"), expected)
    kind, key = _WITHOUT_FIGURE[sale.crm]
    return RewardBand(kind, say(f"band.{key}.title"), say(f"band.{key}.line", number=number))


_WITHOUT_FIGURE = {
    CrmState.WAITING: (Band.NOT_SENT, "not-sent"),
    CrmState.UNKNOWN: (Band.UNKNOWN, "unknown"),
    CrmState.REFUSED: (Band.REFUSED, "refused"),
    CrmState.KEPT: (Band.WITHOUT_REWARD, "without-reward"),
}
