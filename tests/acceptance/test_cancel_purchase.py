"""A past purchase is cancelled: afterwards ledger, journal and wallet agree to the cent.

| What happens at CRM.COM | What is seen | What the books say |
|---|---|---|
| accepted | cancelled, credit note, drawer | cancelled |
| refused | CRM.COM's words, unchanged | closed |
| no answer, it happened | being checked, then cancelled | cancelled |
| no answer, it never arrived | being checked, then unchanged | closed |
| away | unavailable, with its reason | closed |
| the till is killed before the answer | being checked after the start, then cancelled | cancelled |
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop
from cashier_app.domain.audit import AuditKind
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.sandbox.books import CANCELLED, POSTED
from tests.acceptance.driver import TillDriver, till_of
from tests.acceptance.past_shop import compared_shop

D = Decimal
CANCEL = "customer_events/purchases/cancel"
SHOW = "customer_events/purchases/show"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoShop]:
    """A shop whose books are compared with CRM.COM's in the end."""
    with compared_shop(tmp_path) as shop:
        yield shop


@pytest.fixture
def till(shop: DemoShop, qapp: QApplication, qtbot: QtBot) -> Iterator[TillDriver]:
    with till_of(qapp, qtbot, shop) as driver:
        yield driver


def sold(till: TillDriver, *, spend: bool = False) -> Sale:
    """Sell two bottles of oil to Eleni for cash, then open Purchases."""
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    for _ in range(2):
        till.scan_product("OIL-001")
    till.shows("Preview state: up to date")
    if spend:
        till.press("Spend wallet money")
        till.press("Least amount")
        till.press("Spend from wallet")
        till.shows("Spent from wallet: −€2.00")
    else:
        till.press("Pay")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    till.press("Finish sale")
    till.shows("New sale")
    sale = till.sale
    till.press("New sale")
    till.shows("Pay")
    till.press("Purchases")
    till.shows(f"Purchase {sale.reference.receipt_number}")
    return sale


def ask(till: TillDriver) -> None:
    till.press("Cancel this purchase")
    till.shows_text("In the wallet at CRM.COM")


def confirm(till: TillDriver) -> None:
    till.press("Cancel purchase and reverse reward")


def at_crm(till: TillDriver) -> list[str]:
    return [purchase.state for purchase in till.shop.server.ledger.purchases]


def test_accepted_it_is_cancelled_at_crm_in_the_books_and_on_paper(till: TillDriver) -> None:
    sale = sold(till, spend=True)
    number = sale.reference.receipt_number
    ask(till)
    till.shows("Spent on request, returned: +€2.00")
    till.key(Qt.Key.Key_Return)
    till.press("Keep purchase")
    assert at_crm(till) == [POSTED]
    ask(till)
    paid = sale.to_pay
    till.shows(f"Give back in cash: €{paid}")
    confirm(till)
    till.shows_text(f"{number} is cancelled. Give back €{paid} in cash.")
    till.shows_text("cancelled")
    assert at_crm(till) == [CANCELLED]
    assert till.wallet("Eleni") == D("18.75")
    till.until(lambda: "CREDIT NOTE" in till.shop.printer.paper_text())
    assert till.shop.printer.paper_text().count("CREDIT NOTE") == 1
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    assert not till.can_press("Cancel this purchase")


def test_refused_it_stands_and_crm_is_quoted(till: TillDriver) -> None:
    sold(till)
    ask(till)
    till.shop.server.faults.add(CANCEL, "refuse", message="The award was spent.")
    confirm(till)
    till.shows_text("The award was spent. The purchase is unchanged.")
    assert at_crm(till) == [POSTED]


def test_unknown_and_cancelled_after_all_it_is_found(till: TillDriver) -> None:
    sold(till)
    ask(till)
    till.shop.server.faults.add(CANCEL, "cut_after")
    confirm(till)
    till.shows_text("Give nothing back before CRM.COM has answered.")
    till.shows_text("is cancelled. Give back")
    assert at_crm(till) == [CANCELLED]


def test_unknown_and_never_arrived_it_stands_after_the_quiet_period(till: TillDriver) -> None:
    sale = sold(till)
    ask(till)
    till.shop.server.faults.add(CANCEL, "cut_before", times=None)
    confirm(till)
    till.shows_text("being checked")
    assert not till.can_press("Cancel this purchase")
    till.qtbot.waitUntil(
        lambda: any("was not cancelled" in text for text in till.texts()), timeout=30_000
    )
    assert at_crm(till) == [POSTED]
    till.shop.server.faults.clear()
    ask(till)
    confirm(till)
    till.shows_text(f"{sale.reference.receipt_number} is cancelled.")


def test_offline_it_is_unavailable_and_says_why(till: TillDriver) -> None:
    sold(till)
    till.shop.server.stop()
    till.press("Cancel this purchase")
    till.shows_text("CRM.COM does not answer. The purchase is unchanged.")
    assert not till.can_press("Cancel purchase and reverse reward")
    till.press("Keep purchase")
    till.shows_text("CRM.COM must answer to cancel")
    till.shop.server.start()


def test_a_till_that_stops_before_the_answer_looks_it_up(
    shop: DemoShop, qapp: QApplication, qtbot: QtBot
) -> None:
    with till_of(qapp, qtbot, shop) as till:
        sale = sold(till)
        ask(till)
        shop.server.faults.add(CANCEL, "cut_after")
        shop.server.faults.add(SHOW, "http_error", times=None)
        confirm(till)
        till.shows_text("being checked")
        till.until(lambda: at_crm(till) == [CANCELLED])
    shop.server.faults.clear()
    with till_of(qapp, qtbot, shop) as again:
        again.press("Purchases")
        again.shows_text(f"{sale.reference.receipt_number} is cancelled.")
        again.until(
            lambda: (
                [(one.reference, one.stage) for one in again.wired.beside.bought.past.sales]
                == [(sale.reference, Stage.CANCELLED)]
            )
        )
        again.until(lambda: "CREDIT NOTE" in shop.printer.paper_text())
        assert shop.printer.paper_text().count("CREDIT NOTE") == 1
        assert at_crm(again) == [CANCELLED]


def test_a_customers_purchases_are_found_by_card_and_by_number(till: TillDriver) -> None:
    sale = sold(till)
    till.scan(till.customer("Eleni").codes[0])
    till.shows_text("Eleni Georgiou")
    till.shows_text(sale.reference.receipt_number)
    till.press("Find by receipt number")
    till.type_digits("999")
    till.press("Show this receipt")
    till.shows_text("This till has no receipt with number 999.")
    till.press("Clear")
    till.type_digits(str(sale.reference.number))
    till.press("Show this receipt")
    till.shows(f"Purchase {sale.reference.receipt_number}")
    till.press("Other customer")
    till.press("Continue without customer")
    till.shows("This till")


def test_where_the_shop_wants_to_know_why_a_reason_comes_first_and_is_kept(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    more = "\n[purchases]\ncancel_reason = true\n"
    with compared_shop(tmp_path, more) as shop, till_of(qapp, qtbot, shop) as till:
        sale = sold(till)
        till.press("Cancel this purchase")
        till.shows("Cancel reason: Goods are faulty")
        assert not till.can_press("Cancel purchase and reverse reward")
        till.press("Cancel reason: Goods are faulty")
        till.shows_text("In the wallet at CRM.COM")
        confirm(till)
        till.until(lambda: at_crm(till) == [CANCELLED])
        till.shows_text("is cancelled")
        kept = till.wired._outside.audit.events()
        facts = [dict(row.event.facts) for row in kept if row.event.kind is AuditKind.CANCEL_REASON]
        assert facts == [{"sale": str(sale.reference), "reason": "faulty"}]
