from decimal import Decimal

import pytest

from cashier_app.sandbox.reward_rules import (
    AutomaticSpend,
    AwardOffer,
    InstantOffer,
    Line,
    Offers,
    SpendLimits,
    VoucherOffer,
    Wallet,
    granted_spend,
    reward,
)

LIMITS = SpendLimits(at_least=Decimal("2.00"), at_most=Decimal("10.00"))
OFFERS = Offers(
    instant=(InstantOffer("cheese", Decimal(10), frozenset({"C1"})),),
    awards=(
        AwardOffer("all", Decimal(5)),
        AwardOffer("gold coffee", Decimal(8), frozenset({"COFFEE"}), frozenset({"Gold"})),
    ),
    vouchers=(VoucherOffer("free coffee", "COFFEE", frozenset({"Gold"})),),
    limits=LIMITS,
)
CHEESE = Line("C1", "CHEESE", Decimal("8.70"))
COFFEE = Line("K1", "COFFEE", Decimal("4.15"))


def wallet(balance: str, **more: object) -> Wallet:
    return Wallet(Decimal(balance), **more)  # type: ignore[arg-type] # a test's own shorthand


def test_the_award_is_a_share_of_what_is_left_after_the_instant_discount() -> None:
    result = reward([CHEESE], wallet("0.00"), OFFERS)
    assert result.instant == Decimal("0.87")
    assert result.awarded == Decimal("0.39")  # 5 % of 7.83


def test_each_offer_is_rounded_half_up_by_itself() -> None:
    line = Line("K1", "COFFEE", Decimal("4.10"))
    result = reward([line], wallet("0.00", tier="Gold"), OFFERS)
    assert [award.amount for award in result.awards] == [Decimal("0.21"), Decimal("0.33")]


def test_offers_for_a_tier_leave_others_alone() -> None:
    gold = reward([COFFEE], wallet("0.00", tier="Gold"), OFFERS)
    silver = reward([COFFEE], wallet("0.00", tier="Silver"), OFFERS)
    assert (gold.awarded, gold.vouchers) == (Decimal("0.54"), ("free coffee",))
    assert (silver.awarded, silver.vouchers) == (Decimal("0.21"), ())


def test_an_award_of_nothing_is_no_award() -> None:
    assert reward([Line("X", "", Decimal("0.05"))], wallet("0.00"), OFFERS).awards == ()


def test_automatic_spend_keeps_within_its_consent_and_the_bill() -> None:
    consent = AutomaticSpend(
        keep_in_wallet=Decimal("5.00"), at_least=Decimal("0.50"), at_most=Decimal("1.50")
    )

    def automatic(balance: str, total: str, **more: object) -> Decimal:
        lines = [Line("X", "", Decimal(total))]
        return reward(lines, wallet(balance, automatic=consent, **more), OFFERS).automatic

    assert automatic("18.75", "20.00") == Decimal("1.50")
    assert automatic("6.20", "20.00") == Decimal("1.20")
    assert automatic("5.40", "20.00") == 0
    assert automatic("18.75", "0.80") == Decimal("0.80")
    assert automatic("18.75", "0.40") == 0
    assert automatic("18.75", "20.00", blocked=True) == 0


@pytest.mark.parametrize(
    ("balance", "total", "additional"), [("17.25", "20.00", "17.25"), ("17.25", "4.15", "4.15")]
)
def test_what_can_be_asked_for_is_never_above_wallet_or_bill(
    balance: str, total: str, additional: str
) -> None:
    result = reward([Line("X", "", Decimal(total))], wallet(balance), OFFERS)
    assert result.additional == Decimal(additional)
    blocked = reward([Line("X", "", Decimal(total))], wallet(balance, blocked=True), OFFERS)
    assert blocked.additional == 0


def test_a_wallet_below_zero_can_give_nothing() -> None:
    assert reward([COFFEE], wallet("-3.00"), OFFERS).additional == 0


@pytest.mark.parametrize(
    ("asked", "available", "left", "granted"),
    [
        ("10.00", "17.25", "34.90", "10.00"),
        ("12.00", "17.25", "34.90", "10.00"),
        ("10.00", "8.00", "34.90", "8.00"),
        ("10.00", "17.25", "6.10", "6.10"),
        ("2.00", "2.00", "2.00", "2.00"),
        ("1.99", "17.25", "34.90", "0.00"),
        ("10.00", "1.20", "34.90", "0.00"),
    ],
)
def test_a_spend_is_the_smallest_of_its_limits_and_never_below_the_least(
    asked: str, available: str, left: str, granted: str
) -> None:
    spent = granted_spend(Decimal(asked), Decimal(available), Decimal(left), LIMITS)
    assert spent == Decimal(granted)
