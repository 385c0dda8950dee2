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


def test_a_products_file_is_read_looked_at_and_used(till: TillDriver) -> None:
    file = till.shop.folder / "products.csv"
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    kept = [line for line in lines if not line.startswith("OIL-001,")]
    file.write_text("\n".join([*kept, "NEW-1,New thing,1.00,19", "BAD-1,Bad thing,-1,19"]))
    till.press("Products")
    till.press("Import products")
    till.press(f"Products file {file}")
    till.press("Read this file")
    till.shows("New: 1")
    till.shows("Removed: 1")
    till.shows("Rows refused: 1")
    till.shows_text(f"Row {len(kept) + 2}, Refused: ")
    assert till.wired.scans.catalogue.by_barcode("NEW-1") is None
    till.press("Use these products")
    till.shows_text("products.csv is in use")
    assert till.wired.scans.catalogue.by_barcode("NEW-1")
    assert till.wired.scans.catalogue.by_barcode("OIL-001") is None
    [listed] = (till.shop.folder / "lists").iterdir()
    assert "refused: " in listed.read_text(encoding="utf-8-sig")


def test_the_list_of_unknown_codes_is_one_tap_away(till: TillDriver) -> None:
    till.press("Products")
    till.press("Unknown products")
    till.shows_text("Every code was known.")
    till.press("Rejected products")
    till.shows("Send rejected again")
