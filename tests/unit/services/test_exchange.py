"""An exchange: goods come back, their money pays another sale, and nothing goes back twice."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st

from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import NotSentError
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.domain.verb import Verb
from cashier_app.presenters.payment_state import ExchangeOffer, Way
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.day_totals import day_totals
from cashier_app.services.ports import Entry
from tests.fakes.allowing import Asked
from tests.fakes.books import FakeBooks
from tests.fakes.shop import ELENI, SHOP
from tests.fakes.till import FakeTill
from tests.unit.services.dying_till import DyingBooks, lived_through
from tests.unit.services.exchanging import (
    confirm_exchange,
    finish,
    kept,
    noted,
    pan_of,
    paying,
    press,
    second,
    used,
)
from tests.unit.services.outbox_world import SOFIA
from tests.unit.services.returning import agrees, chosen, notes, original, owing, rest, said, sold

D = Decimal


def fresh_exchange(**sale: object) -> FakeTill:
    return confirm_exchange(chosen(sold(**sale), 0))  # type: ignore[arg-type] # those of `sold`


# ---- the return's money is kept ----------------------------------------------------------------


def test_the_money_of_the_answers_is_kept_and_no_drawer_opens() -> None:
    till = sold()
    kicks = till.printer.drawer_opened
    confirm_exchange(chosen(till, 0))

    assert said(till) == "returns.done-exchange"
    assert (kept(till), till.printer.drawer_opened) == (D("8.00"), kicks)
    assert original(till).stage is Stage.RETURNED
    (note,) = notes(till)
    assert [(part.kind, part.received) for part in note.tenders] == [
        (TenderKind.EXCHANGE, D("8.00"))
    ]
    agrees(till)


def test_the_wallet_that_gives_less_leaves_less_to_exchange() -> None:
    till = sold()
    till.rewards.spends_at_most = D("5.00")
    confirm_exchange(chosen(till, 0))

    assert kept(till) == noted(till) == D("3.00")
    agrees(till)


def test_what_is_not_given_again_is_said_too() -> None:
    till = sold()
    till.rewards.instant = D("0.25")
    confirm_exchange(chosen(till, 0))

    assert said(till) == "returns.done-exchange-lost"
    assert kept(till) == D("7.25")


def test_all_goods_may_be_exchanged() -> None:
    till = confirm_exchange(chosen(sold(), 0, 1))

    assert original(till).stage is Stage.CANCELLED
    assert kept(till) == noted(till) == D("9.00")
    agrees(till)


def test_a_sale_that_crm_never_knew_is_exchanged_by_the_books_alone() -> None:
    till = fresh_exchange(customer=None, spend="0")

    assert kept(till) == D("8.00")


def test_where_she_owes_nothing_is_kept() -> None:
    till = owing()
    assert kept(till) == D(0)


def test_an_exchange_is_allowed_like_a_return() -> None:
    asked = Asked()
    till = sold()
    till.wired.beside.bought.returning._allow = asked.allow
    till.do(till.wired.beside.bought.returning.return_requested)

    assert asked.asked == [Verb.RETURN_GOODS]


def test_without_choosing_goods_nothing_is_exchanged() -> None:
    till = sold()
    confirm_exchange(till)
    till.do(till.wired.beside.bought.returning.return_requested)
    confirm_exchange(till)

    assert original(till).stage is Stage.CLOSED
    assert kept(till) == D(0)


# ---- the new sale is paid with it --------------------------------------------------------------


def test_the_new_sale_is_paid_as_one_balance_on_its_own_date() -> None:
    till = paying(fresh_exchange().wait(86_400))
    offered = till.payment.exchange
    assert offered == ExchangeOffer(D("8.00"), "3-000418")
    press(till)
    assert (till.payment.totals.taken, till.payment.totals.still_to_pay) == (D("8.00"), D("2.00"))
    assert till.payment.exchange is None
    finish(till)

    sale = second(till)
    assert sale.stage is Stage.CLOSED
    assert [(part.kind, part.amount) for part in sale.tenders] == [
        (TenderKind.EXCHANGE, D("8.00")), (TenderKind.CASH, D("2.00")),
    ]  # fmt: skip
    assert (kept(till), used(till)) == (D(0), D("8.00"))
    assert sale.performed_on > rest(till).performed_on
    receipt = till.printer.paper[-1]
    assert receipt.reference == str(sale.reference)
    assert [part.kind for part in receipt.tenders] == [TenderKind.EXCHANGE, TenderKind.CASH]
    agrees(till)


@pytest.mark.expected_log("the disk is full")
def test_it_is_shown_before_the_sale_stands_in_the_books() -> None:
    till = fresh_exchange()
    till.do(till.wired.status.tab_requested, Tab.SALE)
    till.books.full = True
    till.with_basket(pan_of("11.00"))
    till.wired.sale.pay_requested()

    assert (till.payment.receipt_number, till.payment.waits) == ("", True)
    assert till.payment.exchange == ExchangeOffer(D("8.00"), "3-000418", wanted=False)
    press(till)
    assert used(till) == D(0)


def test_on_sale_nobody_is_asked_to_give_it_back() -> None:
    till = paying(fresh_exchange())
    assert till.wired.after.give_backs.for_customer(ELENI) == ()
    assert till.wired.after.give_backs.rows[0].is_owed_to(ELENI)


def test_what_costs_less_leaves_the_rest_on_the_list_and_that_is_given_back_once() -> None:
    till = finish(press(paying(fresh_exchange(), "6.00")))
    assert (used(till), kept(till)) == (D("5.00"), D("3.00"))
    kicks = till.printer.drawer_opened
    give_back(till)

    assert (kept(till), till.printer.drawer_opened) == (D(0), kicks + 1)
    slip = till.printer.paper[-1]
    assert (slip.kind, slip.given_back) == (ReceiptKind.EXCHANGE, D("3.00"))
    give_back(till)
    assert till.books.entries.count(Entry.GIVEN_BACK) == 1


def test_without_a_new_sale_it_is_given_back_as_it_was_paid() -> None:
    till = fresh_exchange(way=Way.CARD)
    kicks = till.printer.drawer_opened
    till.do(till.wired.beside.purchases.give_backs_requested)
    (row,) = till.purchases.give_backs
    assert row.exchange
    assert [(part.kind, part.amount) for part in row.back] == [(TenderKind.CARD, D("8.00"))]
    give_back(till)

    assert (kept(till), till.printer.drawer_opened) == (D(0), kicks)


def test_what_is_handed_over_is_said_in_coins_that_there_are() -> None:
    till = FakeTill(replace(SHOP, cash_rounding=D("0.05"))).start()
    till = finish(press(paying(confirm_exchange(chosen(sold(till), 0)), "6.02")))
    assert kept(till) == D("2.98")
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    (row,) = till.purchases.give_backs
    assert row.amount == D("3.00")
    give_back(till)

    assert till.purchases.line is not None
    assert till.purchases.line.values["amount"] == D("3.00")
    assert till.printer.paper[-1].given_back == D("3.00")


def test_a_part_that_is_removed_is_on_the_list_again() -> None:
    till = press(paying(fresh_exchange()))
    assert kept(till) == D(0)
    kicks = till.printer.drawer_opened
    (part,) = till.payment.parts
    assert (part.kind, part.detail.key) == (TenderKind.EXCHANGE, "payment.part.exchange")
    till.do(till.wired.questions.remove_part_requested, 0)
    till.do(till.wired.questions.remove_part_confirmed)

    assert (kept(till), used(till), till.printer.drawer_opened) == (D("8.00"), D(0), kicks)
    assert till.payment.exchange is not None


def test_a_sale_that_is_cancelled_puts_it_back_and_gives_back_only_its_own_money() -> None:
    till = press(paying(fresh_exchange()))
    assert till.payment.give_back == D(0)
    till.do(till.wired.questions.cancel_requested)
    till.do(till.wired.questions.cancel_confirmed)

    assert (kept(till), used(till)) == (D("8.00"), D(0))
    assert second(till).stage is Stage.GIVEN_UP


def test_pressed_twice_it_pays_once() -> None:
    till = paying(fresh_exchange(), "20.00")
    till.wired.payment.exchange_requested()
    press(till)
    press(till)

    assert (used(till), len(second(till).tenders)) == (D("8.00"), 1)


@pytest.mark.expected_log("TransitionError: so much was not kept for an exchange, or it is gone")
def test_a_second_press_from_an_old_list_is_refused_by_the_books() -> None:
    till = paying(fresh_exchange(), "20.00")
    (owed,) = till.wired.after.give_backs.rows
    press(till)
    till.do(till.wired.take.exchange, owed)

    assert used(till) == D("8.00")


def test_where_nothing_is_to_pay_nothing_is_taken() -> None:
    till = paying(fresh_exchange())
    (owed,) = till.wired.after.give_backs.rows
    till.do(till.wired.payment.add_cash_requested)
    till.do(till.wired.payment.way_chosen, Way.SPLIT)
    till.do(till.wired.payment.add_cash_requested)
    assert second(till).still_to_pay == 0
    assert till.payment.exchange == ExchangeOffer(D("8.00"), "3-000418", wanted=False)
    till.do(till.wired.take.exchange, owed)
    press(till)

    assert used(till) == D(0)


@pytest.mark.parametrize(
    ("of", "pays", "offered"),
    [
        (ELENI, ELENI, True),
        (ELENI, None, True),
        (None, ELENI, True),
        (ELENI, SOFIA, False),
    ],
    ids=["hers", "a sale of nobody", "money of nobody", "another customer's"],
)
def test_money_of_one_customer_pays_no_sale_of_another(
    of: Customer | None, pays: Customer | None, offered: bool
) -> None:
    till = paying(fresh_exchange(customer=of, spend="0"), customer=pays)

    assert (till.payment.exchange is not None) is offered


def test_away_from_crm_the_exchange_pays_full_price_as_any_part_does() -> None:
    till = fresh_exchange()
    till.rewards.trouble = {"record_purchase": NotSentError(), "preview": NotSentError()}
    press(paying(till))
    assert second(till).crm is CrmState.WAITING
    finish(till)

    assert second(till).taken == second(till).goods == D("11.00")
    assert used(till) == D("8.00")


def test_a_restart_finds_it_in_the_payment_or_on_the_list() -> None:
    till = press(paying(fresh_exchange())).restarted()
    assert till.shows(Screen.PAYMENT)
    assert (kept(till), used(till)) == (D(0), D("8.00"))
    till.do(till.wired.questions.cancel_requested)
    till.do(till.wired.questions.cancel_confirmed)

    assert kept(till.restarted()) == D("8.00")


# ---- what comes of the new sale later ----------------------------------------------------------


def test_the_new_sale_cancelled_gives_back_what_was_paid_in_the_first_place() -> None:
    till = finish(press(paying(fresh_exchange(way=Way.CARD))))
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.purchases.row_selected, second(till).identity)
    cancelling = till.wired.beside.bought.cancelling
    till.do(cancelling.cancel_requested)
    till.do(cancelling.cancel_confirmed)

    assert second(till).stage is Stage.CANCELLED
    back = [(part.kind, part.received) for part in notes(till)[-1].tenders]
    assert back == [(TenderKind.CASH, D("2.00")), (TenderKind.CARD, D("8.00"))]
    assert kept(till) == D(0)


def test_it_can_be_exchanged_again() -> None:
    till = finish(press(paying(fresh_exchange(), "9.00")))
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.purchases.row_selected, second(till).identity)
    confirm_exchange(chosen(till, 0))

    assert second(till).stage is Stage.CANCELLED
    assert kept(till) == D("8.00")


# ---- giving back while a sale pays with it -----------------------------------------------------


def test_what_the_sale_in_work_pays_with_is_not_given_back() -> None:
    till = press(paying(fresh_exchange(), "6.00"))
    assert kept(till) == D("3.00")
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    kicks = till.printer.drawer_opened
    give_back(till)

    assert said(till) == "purchases.exchange-taken"
    assert (kept(till), till.printer.drawer_opened) == (D("3.00"), kicks)


# ---- the day -----------------------------------------------------------------------------------


def test_the_day_says_what_was_exchanged_and_what_is_kept() -> None:
    till = finish(press(paying(fresh_exchange(), "6.00")))
    totals = day_totals(list(till.books.sales.values()))

    assert (totals.exchange, totals.kept) == (D("5.00"), D("3.00"))
    # What is in the drawer: 9.00 of the first sale, of which 1.00 still pays what she kept.
    assert totals.cash + totals.exchange + totals.kept == D("9.00")


# ---- any amounts, and a till that dies ---------------------------------------------------------


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 3000).map(lambda cents: D(cents) / 100), st.booleans(), st.booleans())
def test_used_and_given_back_are_what_came_back(price: Decimal, cancel: bool, card: bool) -> None:
    till = fresh_exchange(way=Way.CARD if card else Way.CASH)
    whole = noted(till)
    till.rewards.instant = D(0)
    press(paying(till, str(price)))
    if cancel:
        till.do(till.wired.questions.cancel_requested)
        till.do(till.wired.questions.cancel_confirmed)
    else:
        finish(till)
    left = kept(till)

    assert used(till) == (D(0) if cancel else min(whole, price))
    assert used(till) + left == whole == D("8.00")
    give_back(till)
    give_back(till)
    slips = [job.receipt for job in till.books.jobs if job.receipt.kind is ReceiptKind.EXCHANGE]
    assert sum((slip.given_back for slip in slips), D(0)) == left
    assert kept(till) == D(0)


def give_back(till: FakeTill) -> FakeTill:
    """Press Give back list, the first row, Given back; as far as there is one."""
    screen = till.wired.beside.purchases
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(screen.give_backs_requested)
    rows = till.purchases.give_backs
    if rows:
        till.do(screen.row_selected, rows[0].key)
    return till.do(screen.given_back)


def settle(till: FakeTill) -> FakeTill:
    """What people do until nothing is open: finish, collect, give back what is left."""
    till.do(till.wired.beside.purchases.open).wait(400)
    till.do(till.wired.beside.bought.returning.debt_collected)
    till.do(till.wired.status.tab_requested, Tab.SALE)
    sale = till.wired.current.sale
    if sale is not None and sale.stage is Stage.OPEN:
        till.do(till.wired.payment.way_chosen, Way.CASH)
        finish(till)
    return give_back(till)


STEPS: tuple[Callable[[FakeTill], object], ...] = (
    confirm_exchange,
    lambda till: till.wait(400),
    lambda till: paying(till, "6.00"),
    press,
    finish,
    give_back,
)
WRITES = 9


def world() -> FakeTill:
    till = chosen(sold(FakeTill(books=DyingBooks()).start()), 0)
    books = till.books
    assert isinstance(books, DyingBooks)
    books.writes = 0
    return till


@pytest.mark.parametrize("afterwards", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("at", range(1, WRITES + 1))
def test_killed_at_any_write_each_cent_is_in_one_place(at: int, afterwards: bool) -> None:
    till = world()
    books = till.books
    assert isinstance(books, DyingBooks)
    books.dies_at, books.afterwards = at, afterwards
    till = lived_through(till, STEPS)
    books.dies_at = 0
    till.wait(400).wait(400)
    balanced(till)
    settle(till)

    balanced(till)
    assert kept(till) == D(0)
    assert books.returns() == []
    agrees(till)


def test_the_writes_that_are_counted_are_those_that_happen() -> None:
    till = world()
    for step in STEPS:
        step(till)
    books = till.books
    assert isinstance(books, DyingBooks)

    assert books.writes == WRITES


def balanced(till: FakeTill) -> None:
    """Assert that what came back is in a payment, on the list, or was given back: once."""
    if original(till).stage is Stage.CLOSED:
        assert kept(till) == used(till) == D(0)
        return
    slips = [job.receipt for job in till.books.jobs if job.receipt.kind is ReceiptKind.EXCHANGE]
    given = sum((slip.given_back for slip in slips), D(0))
    assert used(till) + kept(till) + given == noted(till)


class _TwoRows(FakeBooks):
    """The planted defect: the part is written, and what was kept is written later or never."""

    def _follow(self, sale: object) -> None:
        """Forget what the payment takes."""


def test_books_that_forget_to_take_it_would_be_found() -> None:
    till = press(paying(confirm_exchange(chosen(sold(FakeTill(books=_TwoRows()).start()), 0))))
    with pytest.raises(AssertionError):
        balanced(till)
