"""The line is lost in the middle of a sale, at each point of it: there is always a way out.

| Lost while | What the cashier sees | Way out taken here |
|---|---|---|
| identifying by phone | the number is kept | Use this number, sold, sent later |
| the spend form is open | nothing is taken off the bill | paid in full |
| the purchase is on the line | Checking if the purchase was recorded | Cancel this sale |
| the same | the same | Go on at full price |
| wallet money is spent | it stays off the bill | paid without it |
| the sale is cancelled | cancelled here | the list shows what is still to be told |
"""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from cashier_app.domain.sale_states import CrmState, Stage
from tests.acceptance.driver import TillDriver

D = Decimal
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"


def lose_the_line(till: TillDriver) -> None:
    """Nothing reaches CRM.COM any more."""
    till.shop.server.stop()


def lose_answers(till: TillDriver) -> None:
    """Requests are held up on their way for longer than anybody waits."""
    for method in (CREATE, LIST):
        till.shop.server.faults.add(method, "late", seconds=60, times=None)


def with_basket(till: TillDriver, customer: str = "Eleni") -> None:
    till.scan(till.customer(customer).codes[0])
    till.scan_product("OIL-001")
    till.scan_product("OIL-001")
    till.shows("Preview state: up to date")


def finished(till: TillDriver) -> None:
    till.press("Finish sale")
    till.shows("New sale")
    till.press("New sale")
    till.shows("Goods: €0.00")


def test_lost_while_identifying_the_number_is_kept(till: TillDriver) -> None:
    till.press("Quick key Carrier bag")
    lose_the_line(till)
    till.press("Identify customer")
    till.press("By phone")
    till.type_digits("99123876")
    till.press("Use this number")
    till.shows_text("Not checked yet")
    till.press("Pay")
    till.shows_text("Kept on this till, will be sent later")
    finished(till)
    till.press("Connection")
    till.shows_text("Phone ending 876, not checked")


def test_lost_while_the_spend_form_is_open_the_full_price_is_paid(till: TillDriver) -> None:
    with_basket(till)
    till.press("Spend wallet money")
    till.shows("Amount to spend")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    lose_the_line(till)
    till.press("Most amount")
    till.press("Spend from wallet")
    till.shows("Finish sale")
    assert till.sale.from_wallet == 0
    finished(till)


@pytest.mark.expected_log("still busy at the end", always=False)
def test_lost_with_the_purchase_on_the_line_the_sale_can_be_cancelled(till: TillDriver) -> None:
    with_basket(till)
    lose_answers(till)
    till.press("Pay")
    till.shows_text("Checking if the purchase was recorded")
    till.press("Cancel this sale")
    till.press("Keep sale")
    till.press("Cancel this sale")
    till.press("Cancel sale and reverse reward")
    till.shows("Goods: €0.00")
    till.until(lambda: till.wired.outbox.waiting == 1)
    till.press("Purchases")
    till.press("Waiting to be sent")
    till.shows_text("Waiting cancellation")
    till.key(Qt.Key.Key_F1)
    till.shows("Pay")


@pytest.mark.expected_log("still busy at the end", always=False)
def test_lost_with_the_purchase_on_the_line_it_goes_on_at_full_price(till: TillDriver) -> None:
    with_basket(till)
    lose_answers(till)
    till.press("Pay")
    till.shows_text("Checking if the purchase was recorded")
    till.key(Qt.Key.Key_F2)
    till.shows("Give back list")
    till.key(Qt.Key.Key_F1)
    till.press("Go on at full price")
    till.shows("To pay: €23.80")
    finished(till)
    till.until(lambda: till.wired.outbox.waiting == 1)


def test_lost_while_wallet_money_goes_back_it_stays_off_the_bill(till: TillDriver) -> None:
    with_basket(till)
    till.press("Spend wallet money")
    till.press("Least amount")
    till.press("Spend from wallet")
    till.shows("Spent from wallet: −€2.00")
    lose_the_line(till)
    till.press("Return wallet money")
    till.press("Return €2.00 to the wallet")
    till.shows_text("stays off the bill")
    till.until(lambda: till.can_press("Finish sale"))
    finished(till)


def test_lost_before_it_is_cancelled_the_list_keeps_what_is_to_be_told(till: TillDriver) -> None:
    with_basket(till)
    till.press("Pay")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    lose_the_line(till)
    till.press("Cancel this sale")
    till.press("Cancel sale and reverse reward")
    till.shows("Goods: €0.00")
    till.until(lambda: till.wired.outbox.waiting == 1)
    till.shop.server.start()
    till.press("Purchases")
    till.press("Waiting to be sent")
    till.press("Try to send now")
    till.shows_text("Nothing is waiting.")
    assert [one.state for one in till.shop.server.ledger.purchases] == ["CANCELLED"]
    till.press("All purchases")
    till.shows_text("cancelled")


def test_lost_before_the_basket_is_changed_it_can_be_changed(till: TillDriver) -> None:
    with_basket(till)
    till.press("Pay")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    first = till.sale
    lose_the_line(till)
    till.press("Change basket")
    till.press(f"Change basket and cancel purchase {first.reference.receipt_number}")
    till.shows("Goods: €23.80")
    till.press("Pay")
    till.shows_text("Kept on this till, will be sent later")
    till.key(Qt.Key.Key_Escape)
    till.shows("Goods: €23.80")
    till.press("Pay")
    till.shows("Finish sale")
    finished(till)
    assert first.stage is Stage.OPEN
