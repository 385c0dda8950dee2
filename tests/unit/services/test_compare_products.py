"""What differs between the shop's products and CRM.COM's is named, group by group."""

from cashier_app.domain.product_sync import ProductGroupKind, ProductToSync
from cashier_app.services.compare_products import Gap, ProductDifference, product_differences
from tests.fakes.product_sync import FakePages, FakeProductService


def test_each_kind_of_difference_is_found_and_equal_products_are_not() -> None:
    shop = [
        ProductToSync("A", description="Tea", family_code="HOT"),
        ProductToSync("B", description="Coffee", family_code="HOT"),
        ProductToSync("C", description="Cocoa", family_code="HOT"),
        ProductToSync("D", description="Loose"),
    ]
    crm = FakeProductService()
    crm.known = {
        "A": shop[0],
        "B": ProductToSync("B", description="Kaffee", family_code="HOT"),
        "E": ProductToSync("E", description="Punch", family_code="HOT"),
    }
    assert list(product_differences(crm, FakePages(shop), ProductGroupKind.FAMILY)) == [
        ProductDifference(Gap.NAME, "B", "HOT", "Coffee", "Kaffee"),
        ProductDifference(Gap.NOT_AT_CRM, "C", "HOT", "Cocoa"),
        ProductDifference(Gap.NOT_IN_SHOP, "E", "HOT", crm="Punch"),
        ProductDifference(Gap.NO_GROUP, "D", "", "Loose"),
    ]
