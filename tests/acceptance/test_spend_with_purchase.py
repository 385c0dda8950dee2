"""From release 17 the purchase itself may ask for wallet money: release 18, through the window.

| Sale | What happens to the one call | In the end |
|---|---|---|
| Eleni spends 10.00 | it is answered | bill, ledger and journal say 10.00 |
| Andreas spends less | it is answered, 8.00 of 10.00 | the rest is said and paid |
| not enough | it is refused | nothing is recorded, back to the basket |
| the answer is lost | it took effect | found, and off the bill |
| the same, paid at full price | it took effect | given back |
| the request is lost | it never arrived | sent again without asking |
| closed between the two | it took effect | found after the start |
"""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cashier_app.app.demo_shop import DemoShop, demo_shop
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from tests.acceptance.driver import TillDriver, till_of
from tests.crash.balance import JournalFile, imbalances

D = Decimal
CREATE = "customer_events/purchases/create"
LIST = "customer_events/purchases/list"
MEMBER = "requested_spend_amount"
QUIET_S = 3


def ask_with_the_purchase(shop: DemoShop) -> None:
    """Be at release 18, where the site says which member of create asks for wallet money."""
    shop.server.release = 18
    shop.server.switch(spend_member=MEMBER)
    before = shop.config.read_text(encoding="utf-8")
    newer = f'release = 18\nbusiness_unit = {{ code = "SHOP1" }}\nquiet_period_s = {QUIET_S}'
    text = before.replace("release = 16", newer)
    assumed = f'\n[crmcom.assumed]\nspend_member = "{MEMBER}"\n'
    shop.config.write_text(text + assumed, encoding="utf-8")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[DemoShop]:
    """A shop where, when its till is shut, ledger, journal and bills agree to the cent."""
    with demo_shop(tmp_path) as shop:
        ask_with_the_purchase(shop)
        opening = shop.server.ledger.wallets
        yield shop
        journal = JournalFile(TillFiles.at(tmp_path).journal)
        assert journal.sales
        assert imbalances(journal, shop.server.ledger, opening) == []
        assert shop.server.violations == ()


@pytest.fixture
def till(qapp: QApplication, qtbot: QtBot, shop: DemoShop) -> Iterator[TillDriver]:
    with till_of(qapp, qtbot, shop) as driver:
        yield driver


def at_the_form(till: TillDriver, customer: str = "Eleni") -> None:
    """Goods 23.80, all of them olive oil; the scanner's own timing is tried elsewhere."""
    for code in (till.customer(customer).codes[0], "OIL-001", "OIL-001"):
        till.wired.scans.scanned(code)
    till.shows("Preview state: up to date")
    till.press("Spend wallet money")
    till.shows("Amount to spend")


def spend_most(till: TillDriver, customer: str = "Eleni") -> None:
    at_the_form(till, customer)
    till.press("Most amount")
    till.press("Spend from wallet")


def finished(till: TillDriver) -> Sale:
    till.press("Finish sale")
    till.shows("New sale")
    return till.sale


def asked(till: TillDriver) -> list[object]:
    """What each purchase that was sent asked of the wallet."""
    calls = till.shop.server.calls
    return [call.request.get(MEMBER) for call in calls if call.method == CREATE]


def comes_to_rest(till: TillDriver) -> None:
    """Let the outbox tell CRM.COM everything that waits."""
    till.wired.outbox.send_now()
    outbox = till.wired.outbox
    till.until(lambda: not outbox.working and outbox.waiting == 0)


def test_one_call_records_the_purchase_and_spends(till: TillDriver) -> None:
    at_the_form(till)
    till.shows_text("Not recorded yet")
    assert till.shop.server.ledger.purchases == ()
    till.press("Most amount")
    till.press("Spend from wallet")
    till.shows("Finish sale")
    till.shows("Spent from wallet: −€10.00")
    assert not till.can_press("Return wallet money")
    till.shows_text("returned only with the whole sale")
    to_pay = till.sale.to_pay
    sale = finished(till)
    till.shows("Printer state: Receipt printed")

    assert asked(till) == [D("10.00")]
    assert "-10.00" in till.shop.printer.paper_text()
    assert sale.to_pay == to_pay == sale.goods - sale.instant - sale.automatic - D("10.00")


def test_going_back_records_nothing(till: TillDriver) -> None:
    at_the_form(till)
    till.press("Back without spending")
    till.shows("Goods: €23.80")
    assert asked(till) == []
    till.press("Pay")
    till.shows("Finish sale")
    till.until(lambda: till.sale.crm is CrmState.RECORDED)
    till.shows_text("Only together with the purchase, on Sale")

    assert asked(till) == [None]
    assert not till.can_press("Spend wallet money")
    finished(till)


def test_less_than_asked_is_said_and_paid(till: TillDriver) -> None:
    spend_most(till, "Andreas")
    till.shows_text("CRM.COM spent €8.00 of the €10.00 asked. €15.80 remains to pay.")
    assert finished(till).from_wallet == D("8.00")


def test_refused_for_the_spend_the_basket_is_gone_back_to(till: TillDriver) -> None:
    at_the_form(till)
    till.shop.server.faults.add(CREATE, "refuse", message="The wallet is locked")
    till.press("Most amount")
    till.press("Spend from wallet")
    till.shows_text("The wallet is locked")
    till.press("Back to basket")
    till.shows("Goods: €23.80")
    till.press("Pay")
    till.shows("Finish sale")
    assert finished(till).from_wallet == 0


def test_an_answer_that_was_lost_is_found_and_off_the_bill(till: TillDriver) -> None:
    till.shop.server.faults.add(CREATE, "cut_after")
    spend_most(till)
    till.shows("Finish sale")
    till.shows("Spent from wallet: −€10.00")
    assert finished(till).from_wallet == D("10.00")
    assert asked(till) == [D("10.00")]


def test_paid_at_full_price_meanwhile_it_is_given_back(till: TillDriver) -> None:
    till.shop.server.faults.add(CREATE, "cut_after")
    till.shop.server.faults.add(LIST, "refuse", times=None)
    spend_most(till)
    till.shows_text("Checking if the purchase was recorded")
    till.shows("Spent from wallet: −€10.00")
    till.press("Go on at full price")
    till.shows("To pay: €23.80")
    sale = finished(till)
    till.shop.server.faults.clear()
    till.press("New sale")
    comes_to_rest(till)

    till.press("Purchases")
    till.press("Give back list")
    till.shows_text("€11.50 to give back")  # 1.50 went off by itself
    assert sale.taken == sale.goods


def test_a_request_that_was_lost_is_sent_again_without_asking(till: TillDriver) -> None:
    till.shop.server.faults.add(CREATE, "cut_before")
    spend_most(till)
    till.shows("Finish sale")
    till.shows_text("CRM.COM spent €0.00 of the €10.00 asked")
    assert finished(till).from_wallet == 0
    assert asked(till)[-1] is None


def test_away_it_is_sold_at_full_price_and_sent_later_without_asking(till: TillDriver) -> None:
    at_the_form(till)
    till.shop.server.stop()
    till.press("Most amount")
    till.press("Spend from wallet")
    till.shows_text("Kept on this till, will be sent later")
    till.shows("To pay: €23.80")
    finished(till)
    till.shop.server.start()
    comes_to_rest(till)
    assert asked(till) == [None]


def test_cancelled_the_wallet_money_comes_back_with_the_sale(till: TillDriver) -> None:
    spend_most(till)
    till.shows("Spent from wallet: −€10.00")
    till.press("Cancel this sale")
    till.press("Cancel sale and reverse reward")
    till.shows("Goods: €0.00")
    comes_to_rest(till)
    assert till.wallet("Eleni") == D("18.75")


def test_a_till_closed_before_the_answer_finds_what_was_spent(
    qapp: QApplication, qtbot: QtBot, shop: DemoShop
) -> None:
    shop.server.faults.add(CREATE, "cut_after")
    shop.server.faults.add(LIST, "refuse", times=None)
    with till_of(qapp, qtbot, shop) as till:
        spend_most(till)
        till.shows_text("Checking if the purchase was recorded")
        number = till.sale.reference.receipt_number
    shop.server.faults.clear()
    with till_of(qapp, qtbot, shop) as again:
        again.shows("Finish sale")
        again.shows("Spent from wallet: −€10.00")
        assert again.sale.reference.receipt_number == number
        finished(again)
        assert asked(again) == [D("10.00")]
