"""What the decision column of the Sale screen says, worked out from basket and preview."""

from decimal import Decimal

from cashier_app.domain.basket import Basket
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import Reduction, RewardPreview
from cashier_app.presenters.message import Message, say
from cashier_app.presenters.sale_state import PreviewStatus, RewardCard, Totals
from cashier_app.services.live_preview import LivePreview, PreviewState


def preview_status(basket: Basket, live: LivePreview) -> PreviewStatus:
    """Tell how far the figures on the screen can be trusted."""
    if not basket.lines:
        return PreviewStatus.EMPTY
    if basket.customer is None:
        return PreviewStatus.NO_CUSTOMER
    return _ASKED_FOR[live.state]


# A basket with goods and customer is asked for in the moment in which it is shown.
_ASKED_FOR = {
    PreviewState.NONE: PreviewStatus.UPDATING,
    PreviewState.ASKED: PreviewStatus.UPDATING,
    PreviewState.KNOWN: PreviewStatus.UP_TO_DATE,
    PreviewState.FAILED: PreviewStatus.NOT_AVAILABLE,
    PreviewState.OFFLINE: PreviewStatus.OFFLINE,
}


def reward_card(basket: Basket, live: LivePreview, *, spends_at_once: bool = False) -> RewardCard:
    """Make the reward card; without an answer of CRM.COM it says so and shows no figure.

    `spends_at_once` as for `can_spend`.
    """
    status = preview_status(basket, live)
    shown = live.shown
    title, explanation = _TITLES[status]
    spend = _Spend(basket, live, status, spends_at_once=spends_at_once)
    if shown is None or status not in (PreviewStatus.UP_TO_DATE, PreviewStatus.UPDATING):
        return RewardCard(
            status=status,
            title=say(title),
            hint=say(f"sale.hint.{status.value}"),
            earn=ZERO if status is PreviewStatus.EMPTY else None,
            explanation=say(explanation) if explanation else None,
            spend_reason=spend.reason,
        )
    preview = shown.preview
    hint = say("sale.hint.up-to-date")
    if status is PreviewStatus.UPDATING:
        hint = say("sale.hint.updating-items", n=shown.items)
    return RewardCard(
        status=status,
        title=say(title),
        hint=hint,
        earn=preview.award,
        vouchers=preview.vouchers,
        spend_most=spend.most,
        spend_available=spend.available,
        spend_reason=spend.reason,
    )


def totals(basket: Basket, live: LivePreview) -> Totals:
    """Make the totals: Goods is exact, what comes off follows the last answer."""
    status = preview_status(basket, live)
    preview = live.shown.preview if live.shown else None
    if preview is None:
        return Totals(
            goods=basket.total,
            instant=None,
            automatic=None,
            to_pay=basket.total,
            updating=status is PreviewStatus.UPDATING,
            offline=status is PreviewStatus.OFFLINE,
            discount=basket.off,
        )
    instant, automatic = preview.off(basket.total)
    return Totals(
        goods=basket.total,
        instant=instant,
        automatic=automatic,
        to_pay=expected_of(basket, preview),
        updating=status is PreviewStatus.UPDATING,
        paid_back_later=preview.reduction is Reduction.BACK_END,
        discount=basket.off,
    )


def can_spend(basket: Basket, live: LivePreview, *, spends_at_once: bool = False) -> bool:
    """Whether the spend form can be opened from here.

    Where the purchase itself asks for wallet money (`spends_at_once`), only the preview of exactly
    this basket says how much that may be.
    """
    status = preview_status(basket, live)
    return _Spend(basket, live, status, spends_at_once=spends_at_once).possible


def expected_of(basket: Basket, preview: RewardPreview | None) -> Decimal:
    """What will have to be paid by a preview; the goods where there is none."""
    if preview is None or preview.reduction is Reduction.BACK_END:
        return basket.total
    return max(basket.total - preview.instant - preview.automatic, ZERO)


_TITLES: dict[PreviewStatus, tuple[str, str]] = {
    PreviewStatus.EMPTY: ("sale.will-earn.title", "sale.explain.empty"),
    PreviewStatus.NO_CUSTOMER: ("sale.will-earn.title", "sale.explain.no-customer"),
    PreviewStatus.UPDATING: ("sale.will-earn.title", ""),
    PreviewStatus.UP_TO_DATE: ("sale.will-earn.title", ""),
    PreviewStatus.OFFLINE: ("sale.follows-later.title", "sale.explain.offline"),
    PreviewStatus.NOT_AVAILABLE: ("sale.will-earn.title", "sale.explain.not-available"),
}


_WITHOUT_PREVIEW = {
    PreviewStatus.UPDATING: say("sale.spend.asking"),
    PreviewStatus.NOT_AVAILABLE: say("sale.spend.no-preview"),
}


class _Spend:
    """Whether wallet money may be spent on this basket, how much, or why not."""

    def __init__(
        self, basket: Basket, live: LivePreview, status: PreviewStatus, *, spends_at_once: bool
    ) -> None:
        preview = live.shown.preview if live.shown else None
        self.most: Decimal | None = None
        self.available: Decimal | None = None
        self.reason = _why_not(basket, status, asked=preview is None)
        if self.reason is None and spends_at_once:
            self.reason = _WITHOUT_PREVIEW.get(status)
        if preview is not None:
            limits = preview.limits(expected_of(basket, preview))
            self.most = limits.cap
            self.available = preview.available
            if self.reason is None and not preview.spending_allowed:
                self.reason = say("sale.spend.not-allowed")
            elif self.reason is None and not limits.possible:
                self.reason = say("sale.spend.nothing")
        self.possible = self.reason is None


def _why_not(basket: Basket, status: PreviewStatus, *, asked: bool) -> Message | None:
    """Say what stands in the way before any figure is looked at."""
    if basket.customer is None:
        return say("sale.spend.needs-customer")
    if basket.customer.spending_blocked:
        return say("sale.spend.blocked")
    if status is PreviewStatus.OFFLINE:
        return say("sale.spend.offline")
    if status is PreviewStatus.EMPTY:
        return say("sale.spend.needs-product")
    if asked and status is PreviewStatus.UPDATING:
        return say("sale.spend.asking")
    return None
