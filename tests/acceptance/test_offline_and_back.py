"""CRM.COM goes away and comes back: nothing is lost, and what was paid too much is given back.

| Sale | What happens | What is seen |
|---|---|---|
| Eleni, mock-up basket, CRM.COM away | kept, full price taken | sent later; 2.37 to give back |
| Sofia, CRM.COM away | kept, then taken out of the list | money goes back, never sent |
| Andreas, CRM.COM refuses it later | waits for a person | sold without reward |
"""

from decimal import Decimal

from PySide6.QtCore import Qt

from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from tests.acceptance.driver import TillDriver
from tests.acceptance.test_whole_sales import fill_mock_up_basket

D = Decimal
LIST_ROW = "Waiting purchase {number}, {customer}, {total}, {state}"


def go_away(till: TillDriver) -> None:
    """Let nothing reach CRM.COM: its port is closed."""
    till.shop.server.stop()


def come_back(till: TillDriver) -> None:
    till.shop.server.start()


def sell_offline(till: TillDriver, customer: str, *codes: str) -> Sale:
    """Identify the customer while CRM.COM answers, then sell while it does not."""
    till.scan(till.customer(customer).codes[0])
    till.shows_text(customer)
    go_away(till)
    for code in codes:
        till.scan_product(code)
    till.press("Pay")
    till.shows_text("Kept on this till, will be sent later")
    till.press("Finish sale")
    till.shows("New sale")
    sale = till.sale
    till.press("New sale")
    till.shows("Pay")
    till.until(lambda: till.wired.outbox.waiting == 1 and not till.wired.outbox.working)
    return sale


def test_a_sale_made_offline_is_seen_waiting_sent_and_given_back(till: TillDriver) -> None:
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    go_away(till)
    fill_mock_up_basket(till)
    till.press("Pay")
    till.shows_text("Kept on this till, will be sent later")
    till.press("Finish sale")
    till.shows("New sale")
    number, at = till.sale.reference.receipt_number, till.sale.bought_at
    till.press("New sale")
    till.until(lambda: "Offline, 1 purchase queued" in till.texts())

    till.press("Connection")
    row = {"number": number, "customer": "Eleni Georgiou", "total": "€37.27"}
    till.shows(LIST_ROW.format(**row, state="waiting"))
    till.shows_text("CRM.COM does not answer")
    till.press("Test connection")
    till.shows_text("No answer to the test")
    come_back(till)
    till.press("Try to send now")
    till.shows_text("Nothing is waiting.")
    assert len(till.shop.server.ledger.purchases) == 1
    assert till.wallet("Eleni") == D("19.51")

    till.press("All purchases")
    till.shows(f"Purchase {number}, today {at:%H:%M}, €37.27, recorded")
    till.shows("Still to give back: €2.37")
    till.press("Sale")
    till.scan(till.customer("Eleni").codes[0])
    till.press("Give back €2.37")
    till.shows_text("Give back €2.37?")
    drawer = till.shop.printer.drawer_kicks
    till.press("Given back")
    till.shows_text("€2.37 was given back")
    till.until(lambda: till.shop.printer.drawer_kicks == drawer + 1)
    till.shows_text("Nothing is to be given back.")
    till.press("Sale")
    till.shows("Pay")
    assert till.named("Give back €2.37") is None
    till.follows_the_contract()


def test_a_waiting_sale_is_taken_out_and_its_money_goes_back(till: TillDriver) -> None:
    sale = sell_offline(till, "Sofia", "OIL-001")
    number = sale.reference.receipt_number
    till.press("Purchases")
    till.press("Waiting to be sent")
    row = {"number": number, "customer": "Sofia Nikolaou", "total": "€11.90"}
    till.press(LIST_ROW.format(**row, state="waiting"))
    till.press("Remove from waiting list")
    till.shows("Give back in cash: €11.90")
    drawer = till.shop.printer.drawer_kicks
    till.press("Remove and give money back")
    till.shows_text(f"{number} is out of the list")
    till.shows_text("give back €11.90 in cash.")
    till.until(lambda: till.shop.printer.drawer_kicks == drawer + 1)
    come_back(till)
    till.press("All purchases")
    till.shows_text("cancelled")

    till.wired.outbox.send_now()
    till.until(lambda: not till.wired.outbox.working)
    assert till.shop.server.ledger.purchases == ()


def test_a_sale_refused_later_waits_for_a_person(till: TillDriver) -> None:
    sale = sell_offline(till, "Andreas", "COF-001")
    number = sale.reference.receipt_number
    come_back(till)
    till.shop.server.faults.add(
        "customer_events/purchases/create", "refuse", message="This unit is closed"
    )
    till.press("Connection")
    till.press("Try to send now")
    customer = till.customer("Andreas").full_name
    till.press(f"Waiting purchase {number}, {customer}, €4.15, refused")
    till.shows_text("This unit is closed")
    till.press("Keep without reward")
    till.press("Give up the reward")
    till.shows_text("Nothing is waiting.")

    adapters = till.running._adapters
    assert adapters is not None
    kept = adapters.books.sale_of(str(sale.reference))
    assert kept is not None
    assert kept.crm is CrmState.KEPT


def test_by_keyboard_alone_to_the_list_and_back(till: TillDriver) -> None:
    sale = sell_offline(till, "Sofia", "COF-001")
    till.key(Qt.Key.Key_F2)
    till.until(lambda: till.can_press("Print receipt again"))
    till.key(Qt.Key.Key_F9)
    till.shows_text("is printed")
    till.press("Waiting to be sent")
    till.key(Qt.Key.Key_Down)
    till.shows("Remove from waiting list")
    come_back(till)
    till.key(Qt.Key.Key_F8)
    till.shows_text("Nothing is waiting.")
    till.key(Qt.Key.Key_Escape)
    till.shows("Print receipt again")
    till.key(Qt.Key.Key_F1)
    till.shows("Pay")
    assert [one.reference_number for one in till.shop.server.ledger.purchases] == [
        str(sale.reference)
    ]
