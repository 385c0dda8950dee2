"""Exchange goods at the whole till: one balance, two dates; ledger, journal and paper agree."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.domain.tender import TenderKind
from cashier_app.sandbox.books import CANCELLED, POSTED
from tests.acceptance.driver import TillDriver, till_of
from tests.acceptance.past_shop import compared_shop
from tests.acceptance.test_return_goods import at_crm, choose_cheese, sold

D = Decimal


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoShop]:
    with compared_shop(tmp_path) as shop:
        yield shop


@pytest.fixture
def till(shop: DemoShop, qapp: QApplication, qtbot: QtBot) -> Iterator[TillDriver]:
    with till_of(qapp, qtbot, shop) as driver:
        yield driver


def exchanged(till: TillDriver) -> tuple[Sale, Decimal]:
    """Take the cheese back and keep its money; return the sale, and how much that is."""
    sale = sold(till)
    choose_cheese(till, sale)
    till.press("Exchange")
    till.shows_text(f"for goods of {sale.reference.receipt_number} is kept")
    till.until(lambda: bool(till.wired.after.give_backs.rows))
    (kept,) = till.wired.after.give_backs.rows
    return sale, kept.amount


def sell_other_goods(till: TillDriver) -> None:
    till.press("Sale")
    till.scan(till.customer("Eleni").codes[0])
    till.shows_text("Wallet: €")
    for _ in range(3):
        till.scan_product("CHE-001")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)


def test_other_goods_are_paid_with_the_money_of_those_that_came_back(till: TillDriver) -> None:
    sale, kept = exchanged(till)
    assert kept > 0
    till.until(lambda: "CREDIT NOTE" in till.shop.printer.paper_text())
    assert "Exchange" in till.shop.printer.paper_text()
    sell_other_goods(till)
    to_pay = till.sale.to_pay
    till.press("Exchange")
    till.shows(f"Taken: €{kept}")
    till.press("Finish sale")
    till.shows("New sale")

    new = till.sale
    assert [(part.kind, part.amount) for part in new.tenders] == [
        (TenderKind.EXCHANGE, kept),
        (TenderKind.CASH, to_pay - kept),
    ]
    assert at_crm(till) == [CANCELLED, POSTED, POSTED]
    rest, other = till.shop.server.ledger.purchases[1:]
    assert rest.details.performed_on == sale.performed_on.isoformat()
    assert other.details.performed_on == new.performed_on.isoformat()
    assert other.total == new.goods
    till.until(lambda: not till.wired.after.give_backs.rows)
    receipt = till.shop.printer.paper_text().rpartition("TO PAY")[2]
    assert "Exchange" in receipt
    till.follows_the_contract()


def test_without_another_sale_it_is_given_back_from_the_list(till: TillDriver) -> None:
    sale, kept = exchanged(till)
    till.press("Give back list")
    till.press(f"Give back €{kept}, {sale.reference.receipt_number}, Eleni G.")
    till.shows(f"Give back in cash: €{kept}")
    till.press("Given back")
    till.shows_text("was given back for")

    till.until(lambda: "MONEY GIVEN BACK" in till.shop.printer.paper_text())
    assert not till.wired.after.give_backs.rows


def test_a_till_that_stops_while_a_sale_pays_with_it_has_it_in_that_sale(
    shop: DemoShop, qapp: QApplication, qtbot: QtBot
) -> None:
    with till_of(qapp, qtbot, shop) as till:
        _, kept = exchanged(till)
        sell_other_goods(till)
        till.press("Exchange")
        till.shows(f"Taken: €{kept}")
    with till_of(qapp, qtbot, shop) as again:
        again.shows(f"Taken: €{kept}")
        assert not again.wired.after.give_backs.rows
        again.press("Cancel this sale")
        again.press("Cancel sale and reverse reward")
        again.until(lambda: bool(again.wired.after.give_backs.rows))
        assert again.wired.after.give_backs.rows[0].amount == kept
        again.until(lambda: at_crm(again) == [CANCELLED, POSTED, CANCELLED])
        again.until(lambda: not again.wired.outbox.rows)
        assert all(sale.stage is not Stage.OPEN for sale in _sales(again))


def _sales(till: TillDriver) -> list[Sale]:
    current = till.wired.current.sale
    return [] if current is None else [current]
