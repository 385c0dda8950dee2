"""The shop's products go to CRM.COM from the window, in a process of their own, beside selling."""

from cashier_app.storage.sync_view import SyncView
from tests.acceptance.driver import TillDriver

SYNC = "products/synchronise"


def calls(till: TillDriver) -> int:
    return sum(call.method == SYNC for call in till.shop.server.calls)


def test_products_are_sent_rejected_ones_listed_and_sent_again(till: TillDriver) -> None:
    known = SyncView(till.shop.folder / "sync.sqlite")
    first = next(iter(till.wired.scans.catalogue.search("halloumi", 1)))
    till.shop.server.switch(refused_products=(first.code,))
    till.press("Products")
    till.shows("Synchronise now")
    till.press("Synchronise now")
    till.shows("Rejected: 1")
    till.shows("Still to send: 0")
    till.shows_text(f"Rejected {first.code}, {first.description}")
    assert known.overview().ended
    till.press("Save list")
    till.shows_text("The list is saved")
    [file] = (till.shop.folder / "lists").iterdir()
    assert first.code in file.read_text(encoding="utf-8-sig")
    till.shop.server.switch(refused_products=())
    till.press("Send rejected again")
    till.shows("Rejected: 0")
    assert calls(till) == 2
    assert till.shop.server.violations == ()


def test_a_lost_line_pauses_it_and_selling_goes_on(till: TillDriver) -> None:
    till.shop.server.faults.add(SYNC, "cut_after")
    till.press("Products")
    till.press("Synchronise now")
    till.shows_text("Connection lost at")
    till.press("Sale")
    till.shows("Synchronisation")
    till.scan_product("CHE-001")
    till.shows("Pay")
    till.press("Synchronisation")
    till.press("Resume")
    till.shows("Still to send: 0")
    till.until(lambda: till.named("Synchronisation") is None)
    assert calls(till) == 2


def test_the_list_of_unknown_codes_is_one_tap_away(till: TillDriver) -> None:
    till.press("Products")
    till.press("Unknown products")
    till.shows_text("Every code was known.")
    till.press("Rejected products")
    till.shows("Send rejected again")
