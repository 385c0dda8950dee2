"""Whole sales through the real window, the sandbox over HTTP and the virtual printer.

| Sale | Customer | What CRM.COM does | Wallet |
|---|---|---|---|
| known customer with spend | Eleni | awards 2.26, takes 0.87 and 1.50 off, spends 10.00 | to 9.51 |
| no customer | none | is never asked | none |
| smaller spend than asked | Andreas | spends 8.00 of the 10.00 asked | less 8.00 |
| refused | Eleni | refuses the purchase | unchanged |
| away from the start | Eleni | does not answer, gets the purchase later | earns later |
| split tender | Sofia | awards | earns |
"""

from collections.abc import Callable
from decimal import Decimal
from time import monotonic

import pytest
from PySide6.QtCore import Qt

from cashier_app.domain.sale_states import CrmState
from cashier_app.printing.device_line import TIME_LIMITS
from cashier_app.sandbox.virtual_printer import VirtualPrinter
from cashier_app.services.ports import PrinterState
from tests.acceptance.driver import TillDriver

D = Decimal
MOCK_UP = ("CHE-001", "CHE-001", "OIL-001", "DAI-001", "DAI-001", "BAK-001", "CLE-001", "COF-001")


def fill_mock_up_basket(till: TillDriver) -> None:
    """Scan the nine items of the mock-up; the tomatoes ask their weight."""
    for code in MOCK_UP:
        till.scan_product(code)
    till.scan_product("VEG-001")
    till.shows("Add weighed product")
    till.type_digits("1240")
    till.press("Add weighed product")
    till.shows("Goods: €37.27")


def test_a_known_customer_spends_and_pays_in_cash(till: TillDriver) -> None:
    till.scan(till.customer("Eleni").codes[0])
    till.shows("Wallet: €18.75")
    fill_mock_up_basket(till)
    till.shows("Preview state: up to date")
    till.shows("Will earn: €2.26")
    till.shows("To pay: €34.90")

    till.press("Spend wallet money")
    till.shows("Amount to spend")
    till.shows("Available: €17.25")
    till.press("Most amount")
    till.shows("Remains to pay: €24.90")
    till.press("Spend from wallet")
    till.shows("Finish sale")
    till.shows("To pay: €24.90")
    till.shows("Wallet: €9.51")
    till.press("Cash received €40.00")
    till.shows("Change: €15.10")
    till.press("Finish sale")
    till.shows("Give change: €15.10")
    till.shows("Earned: €2.26")
    till.shows("Printer state: Receipt printed")

    assert till.wallet("Eleni") == D("9.51")
    paper = till.shop.printer.paper_text()
    for words in ("37.27", "-0.87", "-1.50", "-10.00", "24.90", "40.00", "15.10", "2.26", "9.51"):
        assert words in paper
    assert till.shop.printer.drawer_kicks == 1
    till.follows_the_contract()


def test_a_sale_without_customer_is_never_sent(till: TillDriver) -> None:
    till.scan_product("COF-001")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("New sale")
    till.shows("Printer state: Receipt printed")

    assert till.shop.server.ledger.purchases == ()
    assert not any("purchases" in call.method for call in till.shop.server.calls)


def test_a_smaller_spend_than_asked_is_said_and_paid(till: TillDriver) -> None:
    till.scan(till.customer("Andreas").codes[0])
    till.scan_product("OIL-001")
    till.scan_product("OIL-001")
    till.shows("Preview state: up to date")
    till.press("Spend wallet money")
    till.press("Most amount")
    till.press("Spend from wallet")
    till.shows_text("CRM.COM spent €8.00 of the €10.00 asked. €15.80 remains to pay.")
    till.press("Finish sale")
    till.shows("Give change: €0.00")
    assert till.sale.from_wallet == D("8.00")
    till.follows_the_contract()


def test_a_refused_purchase_is_sold_without_reward(till: TillDriver) -> None:
    till.shop.server.faults.add(
        "customer_events/purchases/create", "refuse", message="This unit is closed"
    )
    till.scan(till.customer("Eleni").codes[0])
    till.scan_product("COF-001")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.shows_text("This unit is closed")
    till.shows_text("No money is taken, the basket is kept")
    till.press("Sell without reward")
    till.press("Finish sale")
    till.shows("Give change: €0.00")

    assert till.sale.crm is CrmState.KEPT
    assert till.wallet("Eleni") == D("18.75")


def test_crm_com_away_from_the_start(till: TillDriver) -> None:
    till.shop.server.faults.add("*", "cut_before", times=None)
    till.scan(till.customer("Eleni").codes[0])
    till.shows_text("CRM.COM does not answer")
    till.scan_product("COF-001")
    till.shows("Preview state: offline")
    till.press("Pay")
    till.shows("Finish sale")
    till.press("Finish sale")
    till.shows("New sale")
    till.shows("Earned: not known")
    till.until(lambda: "1 purchase queued" in " ".join(till.texts()))
    till.until(lambda: "confirmed" in till.shop.printer.paper_text())

    till.shop.server.faults.clear()
    till.wired.outbox.send_now()
    till.until(lambda: len(till.shop.server.ledger.purchases) == 1)
    till.until(lambda: till.wired.outbox.waiting == 0)
    reference = till.shop.server.ledger.purchases[0].reference_number
    assert reference == str(till.sale.reference)
    till.follows_the_contract()


def test_a_split_tender(till: TillDriver) -> None:
    till.scan(till.customer("Sofia").codes[0])
    till.scan_product("OIL-001")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.press("Split payment")
    till.type_digits("500")
    till.press("Add card payment")
    till.press("Card approved")
    till.shows("Still to pay: €6.90")
    till.press("Add cash payment")
    till.shows("Still to pay: €0.00")
    till.press("Finish sale")
    till.shows("New sale")

    assert [tender.amount for tender in till.sale.tenders] == [D("5.00"), D("6.90")]
    assert till.shop.printer.drawer_kicks == 1


def test_keyboard_alone(till: TillDriver) -> None:
    till.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    till.type_slowly("coffee")
    till.until(lambda: any(name.startswith("Found Cyprus coffee") for name in till.names()))
    till.key(Qt.Key.Key_Return)
    till.shows("Goods: €4.15")
    till.key(Qt.Key.Key_F12)
    till.shows("Finish sale")
    till.until(lambda: till.can_press("Finish sale"))
    till.key(Qt.Key.Key_F12)
    till.shows("New sale")
    till.key(Qt.Key.Key_F12)
    till.shows("Goods: €0.00")


@pytest.mark.expected_log("is not printed")
def test_a_dead_printer_does_not_hold_the_sale(till: TillDriver) -> None:
    till.shop.printer.refuse_connections()
    till.scan_product("COF-001")
    till.press("Pay")
    till.press("Finish sale")
    till.shows_text("The receipt is not printed")
    till.press("New sale, print later")
    till.shows("Pay")
    till.shop.printer.work()
    till.until(lambda: len(till.shop.printer.jobs) == 1)


TROUBLES: dict[str, Callable[[VirtualPrinter], None]] = {
    "plug": VirtualPrinter.refuse_connections,
    "hang": VirtualPrinter.hang,
    "paper": lambda printer: printer.set_paper("out"),
    "paper in the middle": lambda printer: printer.paper_out_after(200),
    "cover": lambda printer: printer.set_cover(is_open=True),
}


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.expected_log("is not printed", always=False)
def test_no_trouble_with_the_printer_holds_a_sale_or_doubles_its_paper(
    till: TillDriver, trouble: str
) -> None:
    printer = till.shop.printer
    TROUBLES[trouble](printer)
    till.scan_product("COF-001")
    till.press("Pay")
    till.shows("Finish sale")
    till.until(lambda: till.can_press("Finish sale"))
    began = monotonic()
    till.key(Qt.Key.Key_F12)
    till.shows("Give change: €0.00")
    till.wired.receipt.new_sale_requested()
    till.shows("Goods: €0.00")
    # A printer that hangs holds its job for so long; whoever waited for it would be seen here.
    assert monotonic() - began < TIME_LIMITS.send

    sound = (PrinterState.READY, PrinterState.PRINTING)
    till.until(lambda: till.wired.prints.state not in sound)
    printer.work()
    printer.set_cover(is_open=False)
    printer.set_paper("in")

    def whole() -> list[str]:
        return [job.text for job in printer.jobs if job.cuts]

    till.until(lambda: len(whole()) == 1 and till.wired.prints.waiting == 0)
    assert "CYPRUS COFFEE" in whole()[0]
    assert "COPY" not in whole()[0]


def test_a_cancelled_sale_is_reversed_at_crm_com(till: TillDriver) -> None:
    till.scan(till.customer("Eleni").codes[0])
    till.scan_product("COF-001")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.shows_text("Recorded")
    till.press("Cancel this sale")
    till.press("Cancel sale and reverse reward")
    till.shows("Pay")
    till.until(lambda: [one.state for one in till.shop.server.ledger.purchases] == ["CANCELLED"])
    assert till.wallet("Eleni") == D("18.75")
    till.follows_the_contract()
