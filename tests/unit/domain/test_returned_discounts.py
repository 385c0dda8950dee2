"""Goods that were marked down come back: for what was charged for them, to the cent, each once."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.credit_note import credit_note, money_to_return, return_note
from cashier_app.domain.discount import Discount, Measure, Reason
from cashier_app.domain.errors import TransitionError
from cashier_app.domain.goods_return import (
    Returned,
    ReturnedLine,
    asked_again,
    begun,
    goods_back,
    rest_of,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.receipt import Receipt, ReceiptKind, receipt_of
from cashier_app.domain.return_money import return_money
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.domain.tender import cash_due, cash_tender
from tests.fakes.shop import HALLOUMI, MILK, SHOP
from tests.unit.domain.amounts import marked_down
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    PERFORMED_ON,
    REFERENCE,
    card,
    cash,
    sending,
    spend_answer,
)
from tests.unit.domain.test_goods_return import NEXT, NOW

D = Decimal
EURO = Discount(Measure.AMOUNT, D(1), Reason.GOODWILL)
TENTH = Discount(Measure.PER_CENT, D(10), Reason.STAFF)


Draw = Callable[[st.SearchStrategy[int]], int]


# ---- one at a time -------------------------------------------------------------------------------


def two_lines(discount: Discount | None, on_line: Discount | None = None) -> Basket:
    basket = Basket("b").with_product(HALLOUMI, D(2)).with_product(MILK)
    return basket.with_line_discount(0, on_line).with_discount(discount)


def rest_without(basket: Basket, returned: Returned) -> Basket:
    sale = Sale(REFERENCE, PERFORMED_ON, basket).with_tender(cash(str(basket.total))).closed()
    rest = rest_of(sale, begun(sale, "rest", returned, NOW), NEXT)
    assert rest is not None
    return rest.basket


@pytest.mark.parametrize(
    ("basket", "kept", "back"),
    [
        (two_lines(EURO), "5.55", "3.94"),  # of 10.49, 1.00 off: 0.59 of it stays
        (two_lines(TENTH), "5.53", "3.91"),
        (two_lines(None, EURO), "5.64", "3.85"),
        (two_lines(None, TENTH), "5.70", "3.92"),
        (two_lines(EURO, TENTH), "5.11", "3.51"),
    ],
)
def test_one_piece_comes_back_for_what_it_cost(basket: Basket, kept: str, back: str) -> None:
    one = (ReturnedLine(0, D(1)),)
    assert rest_without(basket, one).total == D(kept)
    assert goods_back(basket, one).total == D(back)
    assert D(kept) + D(back) == basket.total


def test_what_is_kept_is_a_basket_of_its_own_for_the_same_customer() -> None:
    kept = rest_without(two_lines(EURO), (ReturnedLine(1, D(1)),))
    assert (kept.identity, len(kept.lines), kept.discount) == (
        "rest", 1, replace(EURO, value=D("0.83")),
    )  # fmt: skip


def test_the_same_line_does_not_come_back_twice_in_one_return() -> None:
    sale = Sale(REFERENCE, PERFORMED_ON, two_lines(None)).with_tender(cash("10.49")).closed()
    with pytest.raises(TransitionError):
        begun(sale, "rest", (ReturnedLine(0, D(1)), ReturnedLine(0, D(1))), NOW)


# ---- any sale, until nothing is left -------------------------------------------------------------


@dataclass
class Day:
    """A sale of which goods come back again and again; what was paid, handed over and printed."""

    sale: Sale
    paid: Decimal
    step: Decimal = ZERO
    given: Decimal = ZERO
    handed: Decimal = ZERO
    notes: list[Receipt] = field(default_factory=list)

    def comes_back(self, draw: Draw, returned: Returned) -> None:
        """Take goods back as the till does, with any answers of CRM.COM."""
        before, given = self.sale, self.given
        self.given = ZERO
        rest = rest_of(before, begun(before, "rest", returned, NOW), NEXT)
        if rest is None:
            back = money_to_return(before, given, self.step)
            self.notes.append(credit_note(before, SHOP, NEXT, AT, back))
            self.handed += sum((part.amount for part in back), ZERO)
            return
        rest = answered(draw, rest)
        asked = asked_again(before, rest)
        if asked:
            rest = spent_some(draw, rest, asked)
        money = return_money(before, given, rest.to_pay, self.step)
        for part in money.kept:
            rest = rest.with_tender(part)
        if money.owes:
            rest = rest.with_tender(card(str(money.owes)))
            self.paid += money.owes
        self.sale = rest.closed()
        self.handed += sum((part.amount for part in money.back), ZERO)
        back_basket = goods_back(before.basket, returned)
        assert back_basket.total + self.sale.goods == before.goods
        self.notes.append(return_note(before, self.sale, back_basket, SHOP, NEXT, AT, money.back))


def answered(draw: Draw, sale: Sale) -> Sale:
    """Let CRM.COM take some of it off by itself, where it knows the sale at all."""
    if sale.crm not in (CrmState.SENDING, CrmState.WAITING):
        return sale
    cents = int(sale.goods * 100)
    instant = draw(st.integers(0, cents))
    automatic = draw(st.integers(0, cents - instant))
    answer = replace(ANSWER, instant=D(instant) / 100, automatic=D(automatic) / 100)
    return sale.recorded(answer)


def spent_some(draw: Draw, sale: Sale, asked: Decimal) -> Sale:
    gives = D(draw(st.integers(0, int(asked * 100)))) / 100
    return sale.asking_wallet(asked, AT).wallet_spent(spend_answer(str(gives)))


@st.composite
def sold(draw: st.DrawFn, step: Decimal = ZERO) -> Sale:
    """A closed sale of goods with any discounts, of a customer or of nobody, in two parts.

    One of a customer may have been paid in full before CRM.COM took anything off.
    """
    known, late = draw(st.booleans()), draw(st.booleans())
    basket = draw(marked_down(known=known).filter(lambda one: bool(one.lines)))
    sale = sending(None, basket=basket) if known else Sale(REFERENCE, PERFORMED_ON, basket)
    sale = sale.not_sent() if known and late else answered(draw, sale)
    if sale.may_spend and draw(st.booleans()):
        sale = spent_some(draw, sale, sale.still_to_pay)
    first = D(draw(st.integers(0, int(sale.to_pay * 100)))) / 100
    in_cash = cash_tender(cash_due(first, step).amount, first, step, AT)
    for part in (in_cash, card(str(sale.to_pay - first))):
        sale = sale.with_tender(part) if part.amount else sale
    sale = sale.closed()
    return answered(draw, sale) if sale.crm is CrmState.WAITING else sale


@st.composite
def choices(draw: st.DrawFn, lines: tuple[BasketLine, ...]) -> Returned:
    """Some goods of these lines; what was weighed whole."""
    places = draw(
        st.lists(st.integers(0, len(lines) - 1), min_size=1, max_size=len(lines), unique=True)
    )
    return tuple(ReturnedLine(place, _some_of(draw, lines[place])) for place in sorted(places))


def _some_of(draw: Draw, line: BasketLine) -> Decimal:
    return D(draw(st.integers(1, line.items))) if line.items > 1 else line.quantity


def by_rate(notes: list[Receipt]) -> dict[Decimal, tuple[Decimal, Decimal, Decimal]]:
    """Net, VAT and gross of these papers, summed by rate."""
    sums: dict[Decimal, tuple[Decimal, Decimal, Decimal]] = {}
    for row in (row for note in notes for row in note.vat):
        net, vat, gross = sums.get(row.rate, (ZERO, ZERO, ZERO))
        sums[row.rate] = (net + row.net, vat + row.vat, gross + row.gross)
    return sums


def paper_faults(note: Receipt) -> list[str]:
    """What does not add up on one credit note."""
    faults = []
    if sum((item.total for item in note.items), ZERO) - note.discount != note.goods:
        faults.append("its lines do not make its goods")
    if any(row.net + row.vat != row.gross for row in note.vat):
        faults.append("a row of its VAT table does not add up")
    if sum((row.gross for row in note.vat), ZERO) != note.goods - reward_on(note):
        faults.append("its VAT is not that of its goods")
    return faults


def reward_on(note: Receipt) -> Decimal:
    """What a paper says to have come off the VAT base besides the shop's own discounts."""
    return note.instant + note.automatic + note.from_wallet if SHOP.reward_as_discount else ZERO


def test_of_what_was_paid_in_full_the_note_takes_back_what_these_goods_cost() -> None:
    basket = two_lines(EURO)
    sale = sending(None, basket=basket).not_sent().with_tender(cash(str(basket.total))).closed()
    sale = sale.recorded(replace(ANSWER, instant=D("0.50"), automatic=ZERO))
    one = (ReturnedLine(1, D(1)),)
    rest = rest_of(sale, begun(sale, "rest", one, NOW), NEXT)
    assert rest is not None
    rest = rest.recorded(replace(ANSWER, instant=D("0.50"), automatic=ZERO))
    note = return_note(sale, rest, goods_back(basket, one), SHOP, NEXT, AT, ())

    assert (note.goods, note.instant, rest.to_pay) == (D("1.62"), D("-0.50"), D("7.37"))
    assert paper_faults(note) == []


@given(sold(), st.data())
def test_everything_comes_back_once_for_what_was_charged(sale: Sale, data: st.DataObject) -> None:
    day = Day(sale, sale.taken)
    if sale.give_back and data.draw(st.booleans()):
        day.given = day.handed = sale.give_back
    while len(day.notes) < 3 and not _all_came_back(day):
        day.comes_back(data.draw, data.draw(choices(day.sale.basket.lines)))
        assert day.handed <= day.paid
        assert _all_came_back(day) or day.handed + day.sale.taken == day.paid
    if not _all_came_back(day):
        day.comes_back(data.draw, _all_of(day.sale))

    assert [fault for note in day.notes for fault in paper_faults(note)] == []
    assert day.handed == day.paid
    assert sum((note.goods for note in day.notes), ZERO) == sale.goods
    assert by_rate(day.notes) == by_rate([receipt_of(sale, SHOP, AT)])


@given(st.data())
def test_cash_that_is_rounded_goes_back_whole_and_not_a_cent_more(data: st.DataObject) -> None:
    step = data.draw(st.sampled_from((D("0.05"), D("0.10"), D(1))))
    day = Day(data.draw(sold(step)), ZERO, step)
    few = ZERO
    if day.sale.give_back and data.draw(st.booleans()):
        day.given, day.handed = day.sale.give_back, cash_due(day.sale.give_back, step).amount
        # Where all but a few cents went back, they may be less than what was rounded on it.
        few = step / 2 if day.sale.to_pay_by_answer < step else ZERO
    received = sum((part.received - part.change for part in day.sale.tenders), ZERO)
    while len(day.notes) < 4 and not _all_came_back(day):
        day.comes_back(data.draw, data.draw(choices(day.sale.basket.lines)))
        assert ZERO <= day.handed <= received + day.paid + few
        assert all(part.received > ZERO for part in day.notes[-1].tenders)
    if not _all_came_back(day):
        day.comes_back(data.draw, _all_of(day.sale))

    assert abs(day.handed - received - day.paid) <= few


def _all_of(sale: Sale) -> Returned:
    lines = enumerate(sale.basket.lines)
    return tuple(ReturnedLine(place, line.quantity) for place, line in lines)


def _all_came_back(day: Day) -> bool:
    return bool(day.notes) and day.notes[-1].kind is ReceiptKind.CREDIT


def test_a_note_that_kept_the_discount_of_the_whole_sale_is_noticed() -> None:
    basket = two_lines(EURO)
    sale = Sale(REFERENCE, PERFORMED_ON, basket).with_tender(cash(str(basket.total))).closed()
    one = (ReturnedLine(1, D(1)),)
    rest = replace(sale, basket=rest_without(basket, one))
    sound = return_note(sale, rest, goods_back(basket, one), SHOP, NEXT, AT, ())
    whole_off = goods_back(basket, one).with_discount(EURO)
    planted = return_note(sale, rest, whole_off, SHOP, NEXT, AT, ())

    assert paper_faults(sound) == []
    assert paper_faults(planted) != []
