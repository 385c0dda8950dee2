"""What a return comes to: by the preview before it is done, and part by part of the payment."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.credit_note import money_to_return
from cashier_app.domain.exchange import ExchangeMoney, KeptPart, exchange_tenders
from cashier_app.domain.money import ZERO
from cashier_app.domain.return_money import about, return_money
from cashier_app.domain.reward import Reduction, RewardPreview
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import SpendState
from cashier_app.domain.tender import MoneyBack, Tender, TenderKind, cash_tender
from tests.unit.domain.sales import PREVIEW, card, cash, spent, without_customer

D = Decimal
CENT = D("0.01")
# Goods 37.27; 0.87 and 1.50 came off by themselves, 10.00 on request; 24.90 were paid in cash.
SALE = spent().with_tender(cash("24.90")).closed()
CHECKED = replace(SALE, spend=replace(SALE.spend, state=SpendState.CHECK))
UNSPENT = replace(SALE, spend=replace(SALE.spend, amount=ZERO))


@pytest.mark.parametrize(
    ("sale", "preview", "wallet", "owes"),
    [
        (SALE, PREVIEW, None, ZERO),
        (SALE, PREVIEW, D("11.50"), ZERO),
        (SALE, PREVIEW, D("5.00"), D("6.50")),
        (SALE, PREVIEW, D("1.00"), D("10.00")),
        (SALE, replace(PREVIEW, spending_allowed=False), None, D("10.00")),
        (SALE, replace(PREVIEW, instant=D(30), automatic=D(20)), None, ZERO),
        (SALE, replace(PREVIEW, reduction=Reduction.BACK_END), None, D("12.37")),
        (SALE, None, None, D("12.37")),
        (UNSPENT, PREVIEW, None, D("10.00")),
        (CHECKED, PREVIEW, None, D("10.00")),
    ],
    ids=[
        "as before",
        "the wallet has just enough",
        "the wallet has less than was spent",
        "the wallet has less than comes off by itself",
        "spending is not allowed any more",
        "more comes off than the goods cost",
        "CRM.COM takes nothing off the bill",
        "CRM.COM is not asked",
        "nothing was spent on request",
        "what was spent is being checked",
    ],
)
def test_who_keeps_everything_owes_what_does_not_come_off_again(
    sale: Sale, preview: RewardPreview | None, wallet: Decimal | None, owes: Decimal
) -> None:
    assert about(sale, sale, preview, ZERO, wallet, CENT).owes == owes


def test_who_keeps_nothing_gets_all_back() -> None:
    money = about(SALE, None, None, ZERO, None, CENT)
    assert (money.kept, money.owes) == ((), ZERO)
    assert money.back == (MoneyBack(TenderKind.CASH, D("24.90")),)


def test_cash_is_rounded_to_the_smallest_coin_and_a_card_is_not() -> None:
    for part, handed in ((cash("37.27"), "17.25"), (card("37.27"), "17.26")):
        sale = without_customer().with_tender(part).closed()
        (back,) = return_money(sale, ZERO, D("20.01"), D("0.05")).back
        assert (back.kind, back.amount) == (part.kind, D(handed))


def test_nothing_is_below_nothing_when_more_comes_off_than_the_goods_cost() -> None:
    generous = replace(PREVIEW, instant=D(30), automatic=D(20))
    money = about(UNSPENT, UNSPENT, generous, ZERO, None, CENT)
    assert money.back == (MoneyBack(TenderKind.CASH, D("24.90")),)


def test_no_more_cash_goes_back_than_is_left_of_what_was_handed_in() -> None:
    # Each of ten returns of 0.03 was rounded up to 0.05; there was change of 10.00 at the time.
    part = Tender(TenderKind.CASH, D("36.97"), D("46.77"), D("-0.20"), D("10.00"))
    sale = replace(without_customer(), tenders=(part,))
    (back,) = return_money(sale, ZERO, D("0.03"), D("0.05")).back
    assert back.amount == D("36.77")


def test_what_was_given_back_before_is_taken_off_the_cash_first_and_leaves_no_empty_part() -> None:
    sale = without_customer().with_tender(card("20.00")).with_tender(cash("17.27"))
    some = return_money(sale, D("7.27"), D("30.00"), CENT)
    assert (some.kept, some.back) == ((card("20.00"), cash("10.00")), ())
    all_cash = return_money(sale, D("18.27"), D("19.00"), CENT)
    assert (all_cash.kept, all_cash.back) == ((card("19.00"),), ())


def test_what_was_given_back_before_was_handed_over_in_coins() -> None:
    # Of 37.27 paid as 37.25, 4.98 went back as 5.00: 32.25 is in the drawer for it.
    step = D("0.05")
    sale = without_customer().with_tender(cash_tender(D(40), D("37.27"), step, "")).closed()

    for_nothing = return_money(sale, D("4.98"), ZERO, step)
    assert for_nothing.back == (MoneyBack(TenderKind.CASH, D("32.25")),)
    assert money_to_return(sale, D("4.98"), step) == for_nothing.back
    some = return_money(sale, D("4.98"), D("10.00"), step)
    (kept,) = some.kept
    assert (kept.amount, kept.received) == (D("10.00"), D("9.95"))
    assert [part.amount for part in some.back] == [D("22.30")]


def test_what_paid_in_an_exchange_goes_back_in_coins_and_is_kept_to_the_cent() -> None:
    step = D("0.05")
    came = MoneyBack(TenderKind.CASH, D("37.27"))
    tenders = exchange_tenders(ExchangeMoney((KeptPart(came, came.amount),)), "A", D("37.27"), "")
    sale = replace(without_customer(), tenders=tenders)

    assert return_money(sale, ZERO, ZERO, step).back == (replace(came, amount=D("37.25")),)
    assert money_to_return(sale, ZERO, step) == (replace(came, amount=D("37.25")),)
    assert return_money(sale, ZERO, ZERO, step, for_exchange=True).back == (came,)
    assert money_to_return(sale, ZERO, step, for_exchange=True) == (came,)
    assert money_to_return(sale, D("37.25"), step) == ()
