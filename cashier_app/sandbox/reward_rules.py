"""What a purchase earns and spends: pure arithmetic over the offers of a shop.

The offers themselves are data (`elia_market`). Amounts are euro; each offer is rounded half-up to
the cent by itself, because each makes a transaction of its own.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from cashier_app.domain.frozen import frozen

ZERO = Decimal("0.00")


@frozen
class Line:
    """One line of a purchase as the offers see it; `total` is with VAT."""

    code: str
    family: str
    total: Decimal


@frozen
class InstantOffer:
    """A discount on some products, for every member: awarded and spent at once."""

    name: str
    percent: Decimal
    codes: frozenset[str]


@frozen
class AwardOffer:
    """A percentage of what is paid, credited to the wallet; empty families or tiers mean all."""

    name: str
    percent: Decimal
    families: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()


@frozen
class VoucherOffer:
    """A voucher that comes with goods of one family; empty tiers mean all."""

    name: str
    family: str
    tiers: frozenset[str] = frozenset()


@frozen
class AutomaticSpend:
    """A member's standing consent to spend a little with each purchase (crmcom-api.md 3.6)."""

    keep_in_wallet: Decimal
    at_least: Decimal
    at_most: Decimal


@frozen
class SpendLimits:
    """The least and the most that one spend request may take."""

    at_least: Decimal
    at_most: Decimal


@frozen
class Offers:
    """All the offers of a shop."""

    instant: tuple[InstantOffer, ...]
    awards: tuple[AwardOffer, ...]
    vouchers: tuple[VoucherOffer, ...]
    limits: SpendLimits


@frozen
class Wallet:
    """What the rules need of a member: the balance, the tier, and what may be done with it."""

    balance: Decimal
    tier: str = ""
    automatic: AutomaticSpend | None = None
    blocked: bool = False


@frozen
class Award:
    """What one offer earns."""

    offer: str
    amount: Decimal


@frozen
class Reward:
    """What a purchase brings: earned, taken off at once or automatically, still possible."""

    awards: tuple[Award, ...]
    instant: Decimal
    automatic: Decimal
    additional: Decimal
    vouchers: tuple[str, ...]

    @property
    def awarded(self) -> Decimal:
        """The sum of all awards."""
        return sum((award.amount for award in self.awards), ZERO)


def reward(lines: Sequence[Line], wallet: Wallet, offers: Offers) -> Reward:
    """Work out a purchase before or as it is made.

    The award is a share of what is left after the instant discount; what the wallet pays does not
    lower it. `additional` is what could be asked for besides: never above what is left to pay.
    """
    discounts = [_instant(line, offers.instant) for line in lines]
    instant = sum(discounts, ZERO)
    paid = [(line, line.total - discount) for line, discount in zip(lines, discounts, strict=True)]
    left = sum((amount for _, amount in paid), ZERO)
    automatic = _automatic(wallet, left)
    return Reward(
        awards=tuple(
            award for offer in offers.awards if (award := _award(offer, paid, wallet.tier)).amount
        ),
        instant=instant,
        automatic=automatic,
        additional=_additional(wallet, automatic, left - automatic),
        vouchers=tuple(
            offer.name
            for offer in offers.vouchers
            if _concerns(wallet.tier, offer.tiers)
            and any(line.family == offer.family for line in lines)
        ),
    )


def granted_spend(
    asked: Decimal, available: Decimal, left_to_pay: Decimal, limits: SpendLimits
) -> Decimal:
    """Return what a spend request really takes, which may be less than asked.

    Zero means that it cannot be granted: less than the shop's minimum was asked for or is there.
    """
    granted = min(asked, available, left_to_pay, limits.at_most)
    return granted if granted >= limits.at_least else ZERO


def cents(amount: Decimal) -> Decimal:
    """Round half-up to the cent."""
    return amount.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)


def _instant(line: Line, offers: Sequence[InstantOffer]) -> Decimal:
    percent = max((offer.percent for offer in offers if line.code in offer.codes), default=ZERO)
    return cents(line.total * percent / 100)


def _award(offer: AwardOffer, paid: Sequence[tuple[Line, Decimal]], tier: str) -> Award:
    if not _concerns(tier, offer.tiers):
        return Award(offer.name, ZERO)
    base = sum((amount for line, amount in paid if _concerns(line.family, offer.families)), ZERO)
    return Award(offer.name, cents(base * offer.percent / 100))


def _automatic(wallet: Wallet, left: Decimal) -> Decimal:
    consent = wallet.automatic
    if consent is None or wallet.blocked:
        return ZERO
    taken = min(consent.at_most, wallet.balance - consent.keep_in_wallet, left)
    return taken if taken >= consent.at_least else ZERO


def _additional(wallet: Wallet, automatic: Decimal, left: Decimal) -> Decimal:
    if wallet.blocked:
        return ZERO
    return max(ZERO, min(wallet.balance - automatic, left))


def _concerns(value: str, wanted: frozenset[str]) -> bool:
    return not wanted or value in wanted
