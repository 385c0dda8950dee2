"""Prices, the drawer, offline by hand and quick keys through the real window and the sandbox."""

from decimal import Decimal

from tests.acceptance.driver import TillDriver

D = Decimal


def test_a_price_is_changed_and_a_discount_given_and_crm_com_hears_what_was_charged(
    till: TillDriver,
) -> None:
    till.scan(till.customer("Eleni").codes[0])
    till.scan_product("CHE-001")
    till.press("Give discount")
    till.press("Change price")
    till.shows("New price")
    till.type_digits("400")
    till.press("Discount reason: Shelf label")
    till.shows("Goods: €4.00")

    till.scan_product("OIL-001")
    till.press("Give discount")
    till.press("Whole basket")
    till.press("Per cent")
    till.type_digits("10")
    till.shows("Now €15.90, then €14.31")
    till.press("Discount reason: Damaged")
    till.shows("Goods: €14.31")
    till.shows("Preview state: up to date")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("Printer state: Receipt printed")

    assert till.shop.server.ledger.purchases[0].total == D("14.31")
    paper = till.shop.printer.paper_text()
    for words in ("Price changed, was 4.35", "Subtotal", "Discount 10%", "-1.59", "14.31"):
        assert words in paper
    till.follows_the_contract()


def test_offline_by_hand_a_sale_waits_until_somebody_goes_online(till: TillDriver) -> None:
    till.press("Purchases")
    till.press("Waiting to be sent")
    till.press("Go offline")
    till.shows("Go online")
    calls = len(till.shop.server.calls)
    till.press("Sale")
    till.scan(till.customer("Eleni").codes[0])
    till.until(lambda: till.wired.running.basket.customer is not None)
    till.scan_product("COF-001")
    till.press("Pay")
    till.press("Finish sale")
    till.shows("Printer state: Receipt printed")
    assert len(till.shop.server.calls) == calls
    assert till.shop.server.ledger.purchases == ()

    till.press("Connection")
    till.press("Go online")
    till.until(lambda: len(till.shop.server.ledger.purchases) == 1)
    till.follows_the_contract()


def test_the_drawer_opens_without_a_sale(till: TillDriver) -> None:
    till.press("Open drawer")
    till.until(lambda: till.shop.printer.drawer_kicks == 1)


def test_a_scanned_product_becomes_a_quick_key_that_sells(till: TillDriver) -> None:
    till.press("All quick keys")
    till.press("Edit quick keys")
    product = till.scan_product("COF-001")
    till.shows(f"Edit key {product.description}")
    till.press("Finish editing")
    assert till.wired.running.basket.lines == ()
    till.until(lambda: till.wired.goods.keys.arranged.own)
