"""The checks that guard money can fail: each is fed the defect it is there for, and sees it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_UP, Decimal

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from cashier_app.domain.money import ZERO, rounded
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState, Stage, WalletSpend
from cashier_app.domain.tender import Tender, TenderKind, cash_due
from cashier_app.domain.vat import Taxed
from tests.unit.domain.amounts import RATES, small_sharings
from tests.unit.domain.money_checks import (
    rounding_faults,
    sharing_faults,
    table_faults,
    tender_faults,
    vat_faults,
)
from tests.unit.domain.sale_machine import Journey, SaleMachine

D = Decimal
Allocate = Callable[[Decimal, Sequence[Decimal]], tuple[Decimal, ...]]

# A defect only has to be found; making its example small would take longer than finding it.
FIND_ONLY = settings(phases=[Phase.generate], report_multiple_bugs=False)


@pytest.mark.parametrize("rule", [ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, ROUND_FLOOR])
def test_another_rule_of_rounding_is_noticed(rule: str) -> None:
    def other(amount: Decimal) -> Decimal:
        return amount.quantize(D("0.01"), rounding=rule)

    amounts = [D(count).scaleb(-3) for count in range(-30, 31)]
    faults = [rounding_faults(amount, other(amount), other(other(amount)), 2) for amount in amounts]
    assert any(faults)


def test_rounding_that_shows_other_decimals_or_goes_on_is_noticed() -> None:
    assert rounding_faults(D("1.5"), D("1.5"), D("1.5"), 2) != []
    assert rounding_faults(D("1.50"), D("1.50"), D("1.51"), 2) != []


def half_even(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Share as the domain does, but round half to even."""
    whole = sum(weights, ZERO)
    shares, left = [], total
    for weight in weights:
        exact = total * weight / whole if whole else ZERO
        shares.append(min(exact.quantize(D("0.01"), rounding=ROUND_HALF_EVEN), left, weight))
        left -= shares[-1]
    for place in reversed(range(len(shares))):
        more = min(left, weights[place] - shares[place])
        shares[place] += more
        left -= more
    return tuple(shares)


def remainder_lost(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    whole = sum(weights, ZERO)
    return tuple(rounded(total * weight / whole) if whole else ZERO for weight in weights)


def remainder_on_the_last_alone(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    shares = remainder_lost(total, weights)
    return (*shares[:-1], total - sum(shares[:-1], ZERO)) if shares else ()


def remainder_on_the_first(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    turned = remainder_on_the_last_alone(total, weights[::-1])
    return turned[::-1]


@pytest.mark.parametrize(
    "defect", [half_even, remainder_lost, remainder_on_the_last_alone, remainder_on_the_first]
)
def test_a_wrong_way_of_sharing_is_noticed(defect: Allocate) -> None:
    assert any(
        sharing_faults(total, weights, defect(total, weights))
        for total, weights in small_sharings()
    )


def test_vat_worked_out_of_the_rounded_net_is_noticed() -> None:
    faults = []
    for cents in range(500):
        gross, rate = D(cents).scaleb(-2), RATES[cents % len(RATES)]
        net = rounded(gross * 100 / (100 + rate))
        faults += vat_faults(Taxed(rate, net, rounded(net * rate / 100), gross))
    assert faults != []


def test_a_vat_table_that_is_worked_out_anew_is_noticed() -> None:
    lines = [Taxed(D(19), D("0.01"), ZERO, D("0.01"))] * 20
    anew = Taxed(D(19), D("0.17"), D("0.03"), D("0.20"))
    assert table_faults(lines, [anew]) != []
    assert table_faults(lines, []) != []
    row = Taxed(D(19), D("0.20"), ZERO, D("0.20"))
    assert table_faults(lines, [row]) == []
    assert table_faults(lines, [row, row]) != []


def change_without_rounding(received: Decimal, remaining: Decimal, step: Decimal) -> Tender:
    rounding = cash_due(remaining, step).rounding
    change = received - remaining
    return Tender(TenderKind.CASH, remaining, received, rounding, change)


def rounding_of_a_part(received: Decimal, remaining: Decimal, step: Decimal) -> Tender:
    due = cash_due(received, step)
    return Tender(TenderKind.CASH, due.amount, received, -due.rounding)


@pytest.mark.parametrize("defect", [change_without_rounding, rounding_of_a_part])
def test_cash_that_is_not_accounted_for_is_noticed(
    defect: Callable[[Decimal, Decimal, Decimal], Tender],
) -> None:
    step = D("0.05")
    tender = defect(D("20.02"), D("20.01") if defect is change_without_rounding else D(30), step)
    assert tender_faults(tender, D("20.01"), D("20.02"), step) != []


class ClosesUnpaid(Sale):
    def closed(self, _: str = "") -> Sale:
        return replace(self, stage=Stage.CLOSED)


class TakesTooMuch(Sale):
    def with_tender(self, tender: Tender) -> Sale:
        fixed = self.fixed_to_pay
        if fixed is None and self.must_still_be_sent:
            fixed = self.to_pay
        return replace(self, tenders=(*self.tenders, tender), fixed_to_pay=fixed)


class FollowsALateAnswer(Sale):
    def with_tender(self, tender: Tender) -> Sale:
        return replace(super().with_tender(tender), fixed_to_pay=None)


class SpendsTwice(Sale):
    def asking_wallet(self, amount: Decimal, at: str) -> Sale:
        return replace(self, spend=WalletSpend(SpendState.ASKING, asked=amount, at=at))


class RaisesAClosedBill(Sale):
    def wallet_returned(self) -> Sale:
        return replace(self, spend=WalletSpend())


class TakesMoneyWhileItWaits(Sale):
    @property
    def may_take_money(self) -> bool:
        return self.stage is Stage.OPEN


class BelievesEveryAnswer(Sale):
    def wallet_unanswered(self) -> Sale:
        return replace(self, spend=replace(self.spend, state=SpendState.SPENT, amount=D(99)))


class TakesOffWhatWasAsked(Sale):
    def recorded(self, answer: RecordedPurchase) -> Sale:
        sale = super().recorded(answer)
        spend = replace(sale.spend, amount=sale.spend.asked)
        return replace(sale, spend=spend)


class AsksWithEveryPurchase(Sale):
    def asking_with_purchase(self, amount: Decimal, at: str) -> Sale:
        spend = WalletSpend(SpendState.WITH_PURCHASE, asked=amount, at=at)
        return replace(self, spend=spend)


class KeepsASpendThatWasNotSent(Sale):
    def not_sent(self) -> Sale:
        return replace(super().not_sent(), spend=self.spend)


@pytest.mark.parametrize(
    "defect",
    [
        ClosesUnpaid,
        TakesTooMuch,
        FollowsALateAnswer,
        SpendsTwice,
        RaisesAClosedBill,
        TakesMoneyWhileItWaits,
        BelievesEveryAnswer,
        TakesOffWhatWasAsked,
        AsksWithEveryPurchase,
        KeepsASpendThatWasNotSent,
    ],
)
def test_a_sale_that_breaks_a_promise_is_noticed(defect: type[Sale]) -> None:
    class BrokenTill(SaleMachine):
        kind = defect
        journey = Journey()

    with pytest.raises(AssertionError):
        run_state_machine_as_test(BrokenTill, settings=FIND_ONLY)
