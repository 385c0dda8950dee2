"""What the spend form spends on: the recorded purchase, or the basket that will ask for it."""

from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer
from cashier_app.domain.frozen import frozen
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RewardPreview, SpendLimits
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.presenters.message import say
from cashier_app.presenters.payment_state import Band, RewardBand
from cashier_app.presenters.reward_band import basket_band, reward_band
from cashier_app.presenters.sale_card import expected_of

_NO_LIMITS = SpendLimits(None, None, None, ZERO)


@frozen
class Spendable:
    """What stands around the amount; `limits.due` is what remains to be paid before it.

    `settled` says that the limits are there to choose from, `may_spend` that an amount within them
    may be asked for, `recording` that neither is so because the purchase is being recorded.
    """

    band: RewardBand
    limits: SpendLimits = _NO_LIMITS
    receipt_number: str = ""
    customer: Customer | None = None
    settled: bool = False
    may_spend: bool = False
    recording: bool = False


def spendable_sale(sale: Sale) -> Spendable:
    """Spend on a purchase at CRM.COM."""
    return Spendable(
        reward_band(sale),
        sale.spend_limits,
        sale.reference.receipt_number,
        sale.customer,
        settled=sale.crm is CrmState.RECORDED,
        may_spend=sale.may_spend,
        recording=sale.crm is CrmState.SENDING,
    )


def spendable_soon(basket: Basket, preview: RewardPreview | None) -> Spendable:
    """Show a purchase that is on its way into the books: the limits come with it."""
    limits = SpendLimits(None, None, None, expected_of(basket, preview))
    band = basket_band(basket, preview)
    return Spendable(band, limits, customer=basket.customer, recording=True)


def spendable_basket(basket: Basket, preview: RewardPreview | None) -> Spendable:
    """Spend with a purchase that is not recorded yet; only its own preview says how much."""
    title, line = say("band.previewed.title"), say("band.previewed.line")
    if preview is None:
        return Spendable(RewardBand(Band.PREVIEWED, title, line), customer=basket.customer)
    limits = preview.limits(expected_of(basket, preview))
    return Spendable(
        RewardBand(Band.PREVIEWED, title, line, preview.award),
        limits,
        customer=basket.customer,
        settled=True,
        may_spend=preview.spending_allowed,
    )
