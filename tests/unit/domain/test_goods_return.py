"""The machine of a return, and the arithmetic of what goes back."""

import re
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.credit_note import return_note
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.goods_return import (
    ReturnedLine,
    asked_again,
    asked_with_rest,
    begun,
    found_spend,
    goods_back,
    goods_kept,
    is_forgotten,
    is_returnable,
    rest_of,
    without_reward,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import receipt_of
from cashier_app.domain.reference import Reference
from cashier_app.domain.return_money import return_money
from cashier_app.domain.return_states import ENDED, RETURN_MOVES, ReturnState
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind, cash_tender, waived_tender
from tests.fakes.shop import ELENI, SHOP
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    asking,
    card,
    cash,
    paid_back_by_another_system,
    recorded,
    sending,
    spend_answer,
    spent,
    with_blocked_wallet,
    without_customer,
)

D = Decimal
NOW = datetime(2026, 11, 27, 10, 0)  # noqa: DTZ001 - the till's local time
NEXT = Reference("LCA1", "3", 500, "K7Q2")
DOCS = Path(__file__).parents[3] / "docs" / "returns.md"
HALLOUMI = (ReturnedLine(0, D(1)),)
SOLD = recorded().with_tender(cash("20.00")).with_tender(card("14.90")).closed()


def test_the_page_for_managers_draws_the_table_as_it_is() -> None:
    drawn = re.findall(r"^    (\w+) --> (\w+)", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    table = [(one.name, two.name) for one, moves in RETURN_MOVES.items() for two in moves]

    assert sorted(drawn) == sorted(table)


def test_every_state_is_in_the_table_and_leads_to_an_end() -> None:
    assert RETURN_MOVES.keys() == set(ReturnState)
    assert {ReturnState.DONE, ReturnState.NOT_DONE} == ENDED
    for state in set(ReturnState) - ENDED:
        assert RETURN_MOVES[state] & ENDED


def test_a_move_that_is_not_in_the_table_is_refused() -> None:
    goods = begun(SOLD, "rest", HALLOUMI, NOW)
    with pytest.raises(TransitionError):
        goods.owed(SOLD)
    with pytest.raises(TransitionError):
        goods.not_done().done(None)
    with pytest.raises(TransitionError):
        _ = goods.kept


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        (ReturnedLine(9, D(1)),),
        (ReturnedLine(-1, D(1)),),
        (ReturnedLine(0, D(3)),),
        (ReturnedLine(0, D(0)),),
        (ReturnedLine(4, D("0.5")),),
    ],
)
def test_goods_that_were_not_sold_so_do_not_come_back(wrong: tuple[ReturnedLine, ...]) -> None:
    with pytest.raises(TransitionError):
        begun(SOLD, "rest", wrong, NOW)


def test_what_was_weighed_comes_back_whole() -> None:
    whole = (ReturnedLine(4, D("1.240")),)

    assert goods_back(SOLD.basket, whole).lines[0].product.code == "TOM"
    assert len(goods_kept(SOLD.basket, whole, "rest").lines) == len(SOLD.basket.lines) - 1


def test_what_is_not_settled_cannot_be_returned() -> None:
    waiting = replace(SOLD, answer=None)

    assert not is_returnable(waiting)
    assert not is_returnable(replace(SOLD, answer=replace(ANSWER, number="")))
    with pytest.raises(TransitionError):
        begun(waiting, "rest", HALLOUMI, NOW)


def test_of_a_customer_whom_the_shop_forgot_nothing_is_sent_anew() -> None:
    nobody = replace(ELENI, identification=replace(ELENI.identification, value=""))
    forgotten = replace(SOLD, basket=SOLD.basket.with_customer(nobody))

    assert is_forgotten(forgotten)
    assert not is_returnable(forgotten)
    assert is_returnable(replace(forgotten, crm=CrmState.KEPT, answer=None))


def test_an_answer_to_no_question_changes_nothing() -> None:
    assert found_spend(recorded(), None) == recorded()


def test_a_question_is_answered_as_any_other() -> None:
    assert found_spend(asking(), None) == recorded()
    assert found_spend(asking(), spend_answer("8")).from_wallet == D(8)


@pytest.mark.parametrize(("before", "wanted"), [("4", "4"), ("34.90", "34.90"), (None, "0")])
def test_the_wallet_is_asked_for_the_rest_as_before(before: str | None, wanted: str) -> None:
    sale = recorded() if before is None else spent(asked=before, amount=before)
    assert asked_again(sale, recorded()) == D(wanted)
    assert asked_with_rest(sale, sending()) == D(wanted)


def test_it_is_asked_for_no_more_than_the_rest_costs_nor_where_it_may_not_be() -> None:
    paid_back = paid_back_by_another_system().asking_wallet(D(37), AT)
    sale = paid_back.wallet_spent(spend_answer("37"))
    assert asked_again(sale, recorded()) == D("34.90")
    assert asked_with_rest(sale, sending()) == D("34.90")
    assert asked_again(sale, with_blocked_wallet(recorded())) == ZERO
    assert asked_with_rest(sale, with_blocked_wallet(sending())) == ZERO


def test_the_rest_can_be_kept_without_reward() -> None:
    assert without_reward(sending()).crm is CrmState.KEPT


def test_nothing_is_asked_again_that_was_not_asked() -> None:
    assert asked_again(recorded(), recorded()) == ZERO
    assert asked_again(spent("5"), recorded()) == D(5)


# ---- money ---------------------------------------------------------------------------------------


def test_the_last_part_goes_back_first_and_the_rest_of_it_stays() -> None:
    money = return_money(SOLD, ZERO, D("12.00"), ZERO)

    assert [(part.kind, part.amount) for part in money.back] == [
        (TenderKind.CARD, D("14.90")), (TenderKind.CASH, D("8.00")),
    ]  # fmt: skip
    assert [(part.kind, part.amount, part.received) for part in money.kept] == [
        (TenderKind.CASH, D("12.00"), D("12.00"))
    ]


def test_what_was_given_back_before_does_not_go_back_again() -> None:
    money = return_money(SOLD, D("22.00"), D("10.00"), ZERO)

    assert [(part.kind, part.amount) for part in money.back] == [(TenderKind.CARD, D("2.90"))]
    assert sum((part.amount for part in money.kept), ZERO) == D("10.00")


def test_cash_is_rounded_to_the_smallest_coin_and_the_part_still_adds_up() -> None:
    part = cash_tender(D("40.00"), D("34.90"), D("0.05"), AT)
    sale = replace(SOLD, tenders=(part,))
    money = return_money(sale, ZERO, D("30.57"), D("0.05"))

    assert [one.amount for one in money.back] == [D("4.35")]
    (kept,) = money.kept
    assert kept.received == kept.amount + kept.rounding + kept.change
    assert (kept.amount, kept.received) == (D("30.57"), D("30.55"))


def test_less_than_the_smallest_coin_is_nothing_to_hand_over() -> None:
    sale = replace(SOLD, tenders=(cash("34.90"),))

    assert return_money(sale, ZERO, D("34.89"), D("0.05")).back == ()


def test_rounding_never_hands_over_more_than_was_paid() -> None:
    part = cash_tender(D("1.00"), D("1.02"), D("0.05"), AT)
    first = return_money(replace(SOLD, tenders=(part,)), ZERO, D("0.04"), D("0.05"))
    second = return_money(replace(SOLD, tenders=first.kept), ZERO, D("0.01"), D("0.05"))
    last = return_money(replace(SOLD, tenders=second.kept), ZERO, ZERO, D("0.05"))

    assert [one.amount for money in (first, second, last) for one in money.back] == [D("1.00")]


def test_of_what_was_let_go_nothing_is_handed_over() -> None:
    sale = replace(SOLD, tenders=(cash("30.00"), waived_tender(D("4.90"), AT)))

    assert return_money(sale, ZERO, D("33.00"), ZERO).back == ()
    assert [one.amount for one in return_money(sale, ZERO, D("29.00"), ZERO).back] == [D("1.00")]


@given(
    st.lists(st.integers(1, 5000), min_size=1, max_size=4),
    st.integers(0, 12000),
    st.integers(0, 3000),
    st.sampled_from(["0", "0.05", "0.10"]),
)
def test_no_cent_is_lost_or_made(parts: list[int], to_pay: int, given: int, step: str) -> None:
    tenders = tuple(
        cash(str(D(part) / 100)) if place % 2 else card(str(D(part) / 100))
        for place, part in enumerate(parts)
    )
    sale = replace(SOLD, tenders=tenders)
    paid = sum(parts)
    money = return_money(sale, D(min(given, paid)) / 100, D(to_pay) / 100, D(step))
    kept = sum((part.amount for part in money.kept), ZERO)
    left = D(paid - min(given, paid)) / 100

    assert kept + money.owes == D(to_pay) / 100
    assert min(kept, left) == min(D(to_pay) / 100, left)
    handed = sum((part.amount for part in money.back), ZERO)
    assert abs(handed - (left - kept)) <= len(parts) * D(step) / 2
    for part in money.kept:
        assert part.received == part.amount + part.rounding + part.change


# ---- paper ---------------------------------------------------------------------------------------


def rest() -> Sale:
    goods = begun(SOLD, "rest", HALLOUMI, NOW)
    kept = rest_of(SOLD, goods, NEXT)
    assert kept is not None
    kept = kept.recorded(replace(ANSWER, instant=D("0.50"), automatic=D("1.50")))
    for part in return_money(SOLD, ZERO, kept.to_pay, ZERO).kept:
        kept = kept.with_tender(part)
    return kept.closed()


def test_what_is_kept_was_bought_when_all_of_it_was() -> None:
    sold = replace(SOLD, closed_at=AT)
    kept = rest_of(sold, begun(sold, "rest", HALLOUMI, NOW), NEXT)

    assert kept is not None
    assert kept.bought_at.isoformat() == AT


def test_the_receipt_less_the_credit_note_is_what_is_kept() -> None:
    money = return_money(SOLD, ZERO, rest().to_pay, ZERO)
    goods = goods_back(SOLD.basket, HALLOUMI)
    note = return_note(SOLD, rest(), goods, SHOP, NEXT, AT, money.back)
    whole, kept = receipt_of(SOLD, SHOP, AT), receipt_of(rest(), SHOP, AT)

    assert whole.goods - note.goods == kept.goods
    assert whole.instant - note.instant == kept.instant
    assert note.to_pay == whole.to_pay - kept.to_pay
    for row in kept.vat:
        (before,) = [one for one in whole.vat if one.rate == row.rate]
        nothing = replace(row, net=ZERO, vat=ZERO, gross=ZERO)
        back = next((one for one in note.vat if one.rate == row.rate), nothing)
        assert (before.net - back.net, before.vat - back.vat, before.gross - back.gross) == (
            row.net, row.vat, row.gross,
        )  # fmt: skip


def test_a_rate_of_which_nothing_is_kept_comes_back_whole() -> None:
    soap = next(
        place for place, line in enumerate(SOLD.basket.lines) if line.product.vat_rate == D(19)
    )
    returned = (ReturnedLine(soap, SOLD.basket.lines[soap].quantity),)
    kept = rest_of(SOLD, begun(SOLD, "rest", returned, NOW), NEXT)
    assert kept is not None
    kept = replace(kept.recorded(ANSWER), stage=Stage.CLOSED)
    note = return_note(SOLD, kept, goods_back(SOLD.basket, returned), SHOP, NEXT, AT, ())
    whole = receipt_of(SOLD, SHOP, AT)

    assert [row for row in note.vat if row.rate == D(19)] == [
        row for row in whole.vat if row.rate == D(19)
    ]


def test_a_rate_of_which_nothing_comes_back_has_no_row() -> None:
    sale = without_customer().with_tender(cash("37.27")).closed()
    kept = rest_of(sale, begun(sale, "rest", HALLOUMI, NOW), NEXT)
    assert kept is not None
    note = return_note(sale, kept, goods_back(sale.basket, HALLOUMI), SHOP, NEXT, AT, ())

    assert {row.rate for row in receipt_of(sale, SHOP, AT).vat} == {D(5), D(19)}
    assert [row.rate for row in note.vat] == [D(5)]


def test_without_customer_the_rest_is_without_one_too() -> None:
    sale = without_customer().with_tender(cash("37.27")).closed()
    kept = rest_of(sale, begun(sale, "rest", HALLOUMI, NOW), NEXT)
    assert kept is not None

    assert (kept.crm, kept.customer, kept.replaces) == (sale.crm, None, str(sale.reference))
