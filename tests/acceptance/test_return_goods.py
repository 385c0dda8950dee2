"""Return some goods at the whole till: ledger, journal, wallet, drawer and paper agree."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from cashier_app.sandbox.books import CANCELLED, POSTED
from tests.acceptance.driver import TillDriver, till_of
from tests.acceptance.past_shop import compared_shop

D = Decimal
CREATE = "customer_events/purchases/create"
SPEND = "customer_events/spend_requests/create"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoShop]:
    with compared_shop(tmp_path) as shop:
        yield shop


@pytest.fixture
def till(shop: DemoShop, qapp: QApplication, qtbot: QtBot) -> Iterator[TillDriver]:
    with till_of(qapp, qtbot, shop) as driver:
        yield driver


def sold(till: TillDriver, spend: str = "Least amount", per_cent: str = "") -> Sale:
    """Sell two bottles of oil and a cheese to Eleni, some of it from her wallet, for cash.

    So many per cent come off all of it.
    """
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    for code in ("OIL-001", "OIL-001", "CHE-001"):
        till.scan_product(code)
    if per_cent:
        till.press("Give discount")
        till.press("Whole basket")
        till.press("Per cent")
        till.type_digits(per_cent)
        till.press("Discount reason: Damaged")
    till.shows("Preview state: up to date")
    till.press("Spend wallet money")
    till.press(spend)
    till.press("Spend from wallet")
    till.until(lambda: bool(till.sale.spend.amount))
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    till.press("Finish sale")
    till.shows("New sale")
    sale = till.sale
    till.press("New sale")
    till.press("Purchases")
    till.shows(f"Purchase {sale.reference.receipt_number}")
    return sale


def choose_cheese(till: TillDriver, sale: Sale) -> None:
    place = next(
        place
        for place, line in enumerate(sale.basket.lines, start=1)
        if line.product.code == "CHE-001"
    )
    cheese = sale.basket.lines[place - 1]
    till.press("Return some goods")
    till.press(f"Return line {place}: {cheese.product.description}")
    till.until(lambda: till.can_press("Return goods and give money back"))


def at_crm(till: TillDriver) -> list[str]:
    return [purchase.state for purchase in till.shop.server.ledger.purchases]


def test_some_goods_come_back_and_everything_agrees(till: TillDriver) -> None:
    sale = sold(till)
    number = sale.reference.receipt_number
    till.press("Return some goods")
    till.key(Qt.Key.Key_Escape)
    till.shows("Cancel this purchase")
    choose_cheese(till, sale)
    till.key(Qt.Key.Key_Return)
    till.press("Keep purchase")
    assert at_crm(till) == [POSTED]
    choose_cheese(till, sale)
    till.press("Return goods and give money back")
    till.shows_text(f"Goods of {number} are returned. Give back €")

    assert at_crm(till) == [CANCELLED, POSTED]
    rest = till.shop.server.ledger.purchases[-1]
    assert rest.details.description == str(sale.reference)
    assert rest.details.performed_on == till.shop.server.ledger.purchases[0].details.performed_on
    (spend,) = [one for one in till.shop.server.ledger.spend_requests if one.state == POSTED]
    assert (spend.purchase_id, spend.amount) == (rest.id, D("2.00"))
    till.until(lambda: "CREDIT NOTE" in till.shop.printer.paper_text())
    assert f"for these goods of receipt {number}" in till.shop.printer.paper_text()
    till.shows_text("partly returned")


def test_marked_down_goods_come_back_for_what_was_charged(till: TillDriver) -> None:
    sale = sold(till, per_cent="10")
    assert sale.goods == D("25.33")
    choose_cheese(till, sale)
    till.shows("Goods back, less €0.44 discount: €3.91")
    till.press("Return goods and give money back")
    till.shows_text("are returned. Give back €")

    assert [one.total for one in till.shop.server.ledger.purchases] == [D("25.33"), D("21.42")]
    till.until(lambda: "CREDIT NOTE" in till.shop.printer.paper_text())
    note = till.shop.printer.paper_text().partition("CREDIT NOTE")[2]
    for words in ("4.35", "-0.44", "3.91"):
        assert words in note
    assert "-2.82" not in note
    till.follows_the_contract()


def test_the_wallet_that_refuses_leaves_a_debt_that_is_collected(till: TillDriver) -> None:
    sale = sold(till, spend="Most amount")
    choose_cheese(till, sale)
    till.shop.server.faults.add(SPEND, "refuse", message="Spending is blocked.")
    till.press("Return goods and give money back")
    till.shows_text("to collect for")
    assert at_crm(till) == [CANCELLED, POSTED]
    (step,) = till.wired.beside.bought.returns.live
    assert step.owes > 0
    till.press(f"Collect €{step.owes}")
    till.until(lambda: "COLLECTED EUR" in till.shop.printer.paper_text())
    till.shows_text("There is nothing to give back")


def test_what_is_kept_and_refused_is_sent_again_by_a_person(till: TillDriver) -> None:
    sale = sold(till)
    choose_cheese(till, sale)
    till.shop.server.faults.add(CREATE, "refuse", message="The unit is closed.")
    till.press("Return goods and give money back")
    till.shows_text("The unit is closed.")
    till.shows_text("needs a person")
    assert at_crm(till) == [CANCELLED]
    till.press("Send again")
    till.shows_text("are returned. Give back €")
    assert at_crm(till) == [CANCELLED, POSTED]


def test_unknown_and_recorded_after_all_it_is_found(till: TillDriver) -> None:
    sale = sold(till)
    choose_cheese(till, sale)
    till.shop.server.faults.add(CREATE, "cut_after")
    till.press("Return goods and give money back")
    till.shows_text("Give nothing back before it is done.")
    till.shows_text("are returned. Give back €")
    assert at_crm(till) == [CANCELLED, POSTED]


def test_a_till_that_stops_in_between_ends_it_at_the_next_start(
    shop: DemoShop, qapp: QApplication, qtbot: QtBot
) -> None:
    with till_of(qapp, qtbot, shop) as till:
        sale = sold(till)
        choose_cheese(till, sale)
        shop.server.faults.add(CREATE, "cut_after")
        shop.server.faults.add("customer_events/purchases/list", "http_error", times=None)
        till.press("Return goods and give money back")
        till.until(lambda: at_crm(till) == [CANCELLED, POSTED])
    shop.server.faults.clear()
    with till_of(qapp, qtbot, shop) as again:
        again.press("Purchases")
        again.shows_text("are returned. Give back €")
        again.until(lambda: "CREDIT NOTE" in shop.printer.paper_text())
        assert shop.printer.paper_text().count("CREDIT NOTE") == 1
        assert at_crm(again) == [CANCELLED, POSTED]


def test_offline_no_goods_come_back(till: TillDriver) -> None:
    sold(till)
    till.shop.server.stop()
    till.press("Return some goods")
    till.shows_text("CRM.COM does not answer. The purchase is unchanged.")
    assert not till.can_press("Return goods and give money back")
    till.press("Keep purchase")
    till.shows_text("CRM.COM must answer to return goods")
    till.shop.server.start()


def test_without_a_customer_the_books_alone_take_them_back(till: TillDriver) -> None:
    for code in ("OIL-001", "CHE-001"):
        till.scan_product(code)
    till.press("Pay")
    till.press("Finish sale")
    till.shows("New sale")
    sale = till.sale
    till.press("New sale")
    till.press("Purchases")
    till.shows(f"Purchase {sale.reference.receipt_number}")
    choose_cheese(till, sale)
    cheese = next(one for one in sale.basket.lines if one.product.code == "CHE-001")
    till.shows(f"Money back: €{cheese.total}")
    till.press("Return goods and give money back")
    till.shows_text(f"are returned. Give back €{cheese.total} in cash.")
    assert at_crm(till) == []
