"""Where cash is rounded to the smallest coin, nothing is handed over twice."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.decision import Decision
from cashier_app.domain.errors import NotSentError
from cashier_app.domain.receipt import ReceiptKind
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.presenters.message import say
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Tab
from tests.fakes.shop import SHOP
from tests.fakes.till import FakeTill
from tests.unit.presenters.test_cancel_purchase import ask, confirm
from tests.unit.services.exchanging import SECOND, confirm_exchange, finish, paying, press
from tests.unit.services.returning import FIRST, basket, chosen, returned, sold
from tests.unit.services.test_exchange import give_back

D = Decimal
COINS = replace(SHOP, cash_rounding=D("0.05"))


def given_back(automatic: str) -> FakeTill:
    """20.00 were paid in cash before the answer came, and what it took off was given back."""
    till = FakeTill(COINS).start()
    till.rewards.automatic = D(automatic)
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(basket()).do(till.wired.payment.finish_requested)
    till.do(till.wired.receipt.new_sale_requested)
    till.rewards.trouble.clear()
    till.wait(600).do(till.wired.status.tab_requested, Tab.PURCHASES)
    assert till.books.sales[FIRST].crm is CrmState.RECORDED
    give_back(till)
    return till.do(till.wired.beside.purchases.back_requested)


def slip(till: FakeTill) -> Decimal:
    (paper,) = (paper for paper in till.printer.paper if paper.kind is ReceiptKind.GIVE_BACK)
    return paper.given_back


def handed(till: FakeTill, kind: ReceiptKind) -> list[tuple[TenderKind, Decimal]]:
    (note,) = (paper for paper in till.printer.paper if paper.kind is kind)
    return [(part.kind, part.received) for part in note.tenders]


@pytest.mark.parametrize(
    ("automatic", "before", "now"), [("4.98", "5.00", "15.00"), ("4.97", "4.95", "15.05")]
)
def test_a_cancelled_sale_gives_back_what_is_in_the_drawer_for_it(
    automatic: str, before: str, now: str
) -> None:
    till = given_back(automatic)
    assert slip(till) == D(before)
    ask(till)
    assert till.purchases.cancel is not None
    assert [part.amount for part in till.purchases.cancel.back or ()] == [D(now)]
    confirm(till)

    assert till.books.sales[FIRST].stage is Stage.CANCELLED
    assert handed(till, ReceiptKind.CREDIT) == [(TenderKind.CASH, D(now))]


def test_all_goods_that_come_back_give_back_what_is_in_the_drawer_for_them() -> None:
    till = returned(given_back("4.98"), 0, 1)

    assert handed(till, ReceiptKind.CREDIT) == [(TenderKind.CASH, D("15.00"))]


def test_what_paid_in_an_exchange_goes_back_in_coins_that_there_are() -> None:
    till = FakeTill(COINS).start()
    till = press(paying(confirm_exchange(chosen(sold(till), 0)), "6.02"))
    till = finish(till)
    assert [part.amount for part in till.books.sales[SECOND].tenders] == [D("5.02")]
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    confirm(ask(till))

    assert till.books.sales[SECOND].stage is Stage.CANCELLED
    assert handed(till, ReceiptKind.CREDIT) == [(TenderKind.CASH, D("5.00"))]


def test_a_waiting_sale_taken_out_says_what_is_handed_over_for_an_exchange() -> None:
    till = FakeTill(COINS).start()
    confirm_exchange(chosen(sold(till), 0))
    till.rewards.trouble = {"record_purchase": NotSentError(), "preview": NotSentError()}
    finish(press(paying(till, "6.02")))
    assert [part.amount for part in till.books.sales[SECOND].tenders] == [D("6.02")]
    till.do(till.wired.beside.open, Screen.QUEUE)
    till.do(till.wired.beside.queue.row_selected, till.queue.rows[0].id)
    till.do(till.wired.beside.queue.decision_requested, Decision.REMOVE)
    assert [part.amount for part in till.queue.money_back] == [D("6.00")]
    till.do(till.wired.beside.queue.decision_confirmed)

    assert till.queue.notice.next_step == say("queue.removed.cash", amount=D("6.00"))
