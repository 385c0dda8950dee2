"""Money kept for an exchange is in a payment, left, or given back: each cent in one of them."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.exchange import (
    ExchangeMoney,
    KeptPart,
    exchange_tenders,
    kept_for_exchange,
    taken_of,
)
from cashier_app.domain.give_back import GiveBack, give_back_slip, owed_by
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.return_money import return_money
from cashier_app.domain.sale_states import Stage
from cashier_app.domain.tender import (
    MoneyBack,
    Source,
    Tender,
    TenderKind,
    card_tender,
    cash_tender,
    money_back,
    waived_tender,
)
from tests.fakes.shop import SHOP
from tests.unit.domain.sales import AT, without_customer as sale

D = Decimal
CARD_THEN_CASH = (
    MoneyBack(TenderKind.CARD, D("5.00"), "0042"),
    MoneyBack(TenderKind.CASH, D("3.00")),
)
FROM = "LCA1-3-000400-K7Q2"
CENTS = st.integers(1, 5000).map(lambda cents: D(cents) / 100)
PARTS = st.lists(
    st.builds(MoneyBack, st.sampled_from((TenderKind.CASH, TenderKind.CARD)), CENTS), min_size=1,
    max_size=4,
)  # fmt: skip


def kept(*back: MoneyBack) -> ExchangeMoney:
    _, money = kept_for_exchange(back or CARD_THEN_CASH)
    assert money is not None
    return money


def pay(money: ExchangeMoney, tenders: tuple[Tender, ...], sign: int = 1) -> ExchangeMoney:
    for (_, place), amount in taken_of(tenders).items():
        money = money.moved(place, sign * amount)
    return money


def test_what_would_go_back_is_kept_and_stands_on_the_note_in_one_sum() -> None:
    note, money = kept_for_exchange(CARD_THEN_CASH)

    assert note == (MoneyBack(TenderKind.EXCHANGE, D("8.00")),)
    assert money is not None
    assert (money.left, money.back) == (D("8.00"), CARD_THEN_CASH)


@pytest.mark.parametrize("back", [(), (MoneyBack(TenderKind.CASH, D(0)),)])
def test_where_nothing_goes_back_nothing_is_kept(back: tuple[MoneyBack, ...]) -> None:
    assert kept_for_exchange(back) == ((), None)


def test_what_was_paid_first_pays_first_and_the_rest_goes_back_as_it_was_paid() -> None:
    money = kept()
    tenders = exchange_tenders(money, FROM, D("4.00"), "12:43")

    assert [(part.goes_back_as, part.amount, part.terminal_receipt) for part in tenders] == [
        (TenderKind.CASH, D("3.00"), ""),
        (TenderKind.CARD, D("1.00"), "0042"),
    ]
    assert {part.kind for part in tenders} == {TenderKind.EXCHANGE}
    assert pay(money, tenders).back == (MoneyBack(TenderKind.CARD, D("4.00"), "0042"),)


def test_undoing_one_part_leaves_the_other_in_the_payment() -> None:
    money = kept()
    cash, card = exchange_tenders(money, FROM, D("8.00"), "12:43")
    after = pay(pay(money, (cash, card)), (card,), -1)

    assert after.back == (MoneyBack(TenderKind.CARD, D("5.00"), "0042"),)


@pytest.mark.parametrize(
    ("place", "amount"), [(0, "5.01"), (1, "-0.01"), (2, "1.00"), (-1, "1.00")]
)
def test_more_than_is_there_and_more_than_was_there_is_refused(place: int, amount: str) -> None:
    with pytest.raises(TransitionError):
        kept().moved(place, D(amount))


def test_what_was_given_back_pays_nothing_any_more() -> None:
    gone = kept().given_back()

    assert (gone.left, gone.back) == (D(0), ())
    assert exchange_tenders(gone, FROM, D("1.00"), "12:43") == ()


@given(PARTS, CENTS)
def test_used_and_left_are_what_was_kept_and_never_more_than_is_to_pay(
    parts: list[MoneyBack], remaining: Decimal
) -> None:
    money = kept(*parts)
    tenders = exchange_tenders(money, FROM, remaining, "12:43")
    used = sum((part.amount for part in tenders), D(0))
    left = pay(money, tenders)

    assert used == min(money.left, remaining)
    assert used + left.left == money.left
    assert sum((part.amount for part in left.back), D(0)) == left.left
    assert pay(left, tenders, -1) == money
    both = [*money_back(tenders), *left.back]
    for kind in (TenderKind.CASH, TenderKind.CARD):
        assert _sum(both, kind) == _sum(parts, kind)


@given(PARTS, st.lists(CENTS, max_size=5))
def test_however_many_sales_take_of_it_the_cents_are_those_that_were_kept(
    parts: list[MoneyBack], prices: list[Decimal]
) -> None:
    money = kept(*parts)
    whole, used = money.left, D(0)
    for price in prices:
        tenders = exchange_tenders(money, FROM, price, "12:43")
        money = pay(money, tenders)
        used += sum((part.amount for part in tenders), D(0))

    assert used + money.left == whole
    assert money.given_back().left == 0


def _sum(parts: list[MoneyBack], kind: TenderKind) -> Decimal:
    return sum((part.amount for part in parts if part.kind is kind), D(0))


# ---- a sale that was paid with it ------------------------------------------------------------


def test_what_was_paid_by_an_exchange_goes_back_as_it_came_to_the_till() -> None:
    tenders = exchange_tenders(kept(), FROM, D("8.00"), "12:43")

    assert money_back(tenders) == CARD_THEN_CASH


def test_some_of_its_goods_give_back_what_was_paid_last_first() -> None:
    tenders = exchange_tenders(kept(), FROM, D("8.00"), "12:43")
    paid = replace(sale(), tenders=tenders)
    money = return_money(paid, D(0), D("2.00"), D(0))

    assert money.back == (
        MoneyBack(TenderKind.CARD, D("5.00"), "0042"),
        MoneyBack(TenderKind.CASH, D("1.00")),
    )
    assert [part.kind for part in money.kept] == [TenderKind.EXCHANGE]


def test_what_was_given_back_of_it_before_does_not_go_back_again() -> None:
    tenders = exchange_tenders(kept(), FROM, D("8.00"), "12:43")
    paid = replace(sale(), tenders=tenders)
    money = return_money(paid, D("1.00"), D(0), D(0))

    assert sum(part.amount for part in money.back) == D("7.00")


def test_what_is_in_hand_is_what_was_handed_over_for_this_sale() -> None:
    tenders = exchange_tenders(kept(), FROM, D("8.00"), "12:43")
    mixed = replace(sale(), tenders=(*tenders, card_tender(D("2.00"), "", "")))

    assert mixed.in_hand == D("2.00")
    changed = cash_tender(D(20), D("5.00"), D(0), "")
    assert replace(mixed, tenders=(*mixed.tenders, changed)).in_hand == D("7.00")
    assert taken_of(mixed.tenders) == {(FROM, 0): D("5.00"), (FROM, 1): D("3.00")}


# ---- what is owed ----------------------------------------------------------------------------


def test_a_returned_sale_owes_what_is_left_and_is_owed_as_it_was_paid() -> None:
    returned = replace(sale(), stage=Stage.RETURNED, exchange=kept())
    owed = owed_by(returned)

    assert owed == GiveBack(returned, D("8.00"))
    assert owed.for_exchange
    assert owed.back(D(0)) == CARD_THEN_CASH
    slip = give_back_slip(owed, SHOP, AT)
    assert (slip.kind, slip.given_back) == (ReceiptKind.EXCHANGE, D("8.00"))
    assert [part.received for part in slip.tenders] == [D("5.00"), D("3.00")]
    assert slip.name != f"{slip.reference} {ReceiptKind.GIVE_BACK.value}"


def test_a_returned_sale_of_which_nothing_was_kept_or_is_left_owes_nothing() -> None:
    returned = replace(sale(), stage=Stage.RETURNED)

    assert owed_by(returned) is None
    assert owed_by(replace(returned, exchange=kept().given_back())) is None


def test_cash_is_handed_over_in_coins_that_there_are() -> None:
    money = ExchangeMoney((KeptPart(MoneyBack(TenderKind.CASH, D("3.00")), D("2.98")),))
    returned = replace(sale(), stage=Stage.RETURNED, exchange=money)
    late = GiveBack(sale(), D("2.37"))

    assert GiveBack(returned, D("2.98")).back(D("0.05")) == (MoneyBack(TenderKind.CASH, D("3.00")),)
    assert late.back(D("0.05")) == (MoneyBack(TenderKind.CASH, D("2.35")),)
    assert not late.for_exchange


def test_let_go_debts_and_exchanges_are_told_apart() -> None:
    assert money_back((waived_tender(D("1.00"), ""),)) == ()
    assert Source(FROM, 0, TenderKind.CASH).kind is TenderKind.CASH
