"""Forgot the card: the receipt of a sale without customer is scanned, and she earns on it once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from tests.acceptance.driver import TillDriver, till_of
from tests.acceptance.past_shop import compared_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoShop]:
    with compared_shop(tmp_path) as shop:
        yield shop


@pytest.fixture
def till(shop: DemoShop, qapp: QApplication, qtbot: QtBot) -> Iterator[TillDriver]:
    with till_of(qapp, qtbot, shop) as driver:
        yield driver


def sold(till: TillDriver) -> Sale:
    """Sell two bottles of oil to nobody in particular, then open Purchases."""
    for _ in range(2):
        till.scan_product("OIL-001")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("New sale")
    sale = till.sale
    till.until(lambda: "No card with you" in till.shop.printer.paper_text())
    till.press("New sale")
    till.press("Purchases")
    till.shows(f"Purchase {sale.reference.receipt_number}")
    return sale


def claim(till: TillDriver, sale: Sale) -> None:
    till.scan(str(sale.reference))
    till.press("Add customer to this purchase")
    till.shows_text("Find customer")
    till.scan(till.customer("Eleni").codes[0])
    till.press("Give this purchase to Eleni Georgiou")


def test_she_earns_on_it_once_and_what_comes_off_is_given_back(till: TillDriver) -> None:
    sale = sold(till)
    assert not till.can_press("Add customer to this purchase")
    till.scan(str(sale.reference))
    till.press("Add customer to this purchase")
    till.scan(till.customer("Eleni").codes[0])
    till.press("Keep without customer")
    assert not till.shop.server.ledger.purchases
    claim(till, sale)
    till.shows_text("belongs to Eleni G. now")
    till.until(lambda: len(till.shop.server.ledger.purchases) == 1)
    (purchase,) = till.shop.server.ledger.purchases
    assert purchase.reference_number == str(sale.reference)
    reward = purchase.reward
    till.until(lambda: bool(till.wired.after.give_backs.rows))
    (owed,) = till.wired.after.give_backs.rows
    assert owed.amount == reward.instant + reward.automatic
    assert owed.sale.crm is CrmState.RECORDED

    till.scan(str(sale.reference))
    till.press("Print addendum")
    till.until(lambda: "ADDENDUM" in till.shop.printer.paper_text())
    assert not till.can_press("Add customer to this purchase")
    till.press("Give back list")
    till.press(f"Give back €{owed.amount}, {sale.reference.receipt_number}, Eleni G.")
    till.press("Given back")
    till.shows_text("was given back for")
    assert len(till.shop.server.ledger.purchases) == 1


def test_offline_it_waits_and_goes_when_the_line_is_back(till: TillDriver) -> None:
    sale = sold(till)
    till.scan(str(sale.reference))
    till.press("Add customer to this purchase")
    till.scan(till.customer("Eleni").codes[0])
    till.shows_text("Give this purchase to Eleni Georgiou")
    till.shop.server.stop()
    till.press("Give this purchase to Eleni Georgiou")
    till.until(lambda: till.wired.outbox.waiting == 1)
    till.shop.server.start()
    till.wired.outbox.send_now()
    till.until(lambda: len(till.shop.server.ledger.purchases) == 1)
    till.until(lambda: till.wired.outbox.waiting == 0)
