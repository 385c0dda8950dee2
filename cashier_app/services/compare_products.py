"""How the shop's products differ from those at CRM.COM, which knows names and no prices."""

from collections.abc import Iterator
from enum import Enum

from cashier_app.domain.frozen import frozen
from cashier_app.domain.product_sync import ListedProduct, ProductGroupKind, ProductToSync
from cashier_app.services.ports.product_service import ProductService
from cashier_app.services.ports.product_sync import ProductPages


class Gap(Enum):
    """In what a product differs. One without a group cannot be asked for, so it is not compared."""

    NOT_AT_CRM = "not-at-crm"
    NOT_IN_SHOP = "not-in-shop"
    NAME = "name"
    NO_GROUP = "no-group"


@frozen
class ProductDifference:
    """A product that differs: its name in the shop and at CRM.COM, "" where it is not known."""

    gap: Gap
    code: str
    group: str
    shop: str = ""
    crm: str = ""


def product_differences(
    service: ProductService, catalogue: ProductPages, kind: ProductGroupKind
) -> Iterator[ProductDifference]:
    """Compare one type, brand or family of the shop after the other; CRM.COM lists no others.

    So a group that only CRM.COM has is not seen. Raises what reading the two raises.
    """
    for group in catalogue.groups(kind):
        shop = {product.code: product for product in catalogue.in_group(kind, group)}
        crm = {product.code: product for product in service.list_products(kind, group)}
        for code in sorted(shop.keys() | crm.keys()):
            difference = _difference(group, shop.get(code), crm.get(code))
            if difference is not None:
                yield difference
    for product in catalogue.in_group(kind, ""):
        yield ProductDifference(Gap.NO_GROUP, product.code, "", product.description)


def _difference(
    group: str, shop: ProductToSync | None, crm: ListedProduct | None
) -> ProductDifference | None:
    if crm is None and shop is not None:
        return ProductDifference(Gap.NOT_AT_CRM, shop.code, group, shop.description)
    if shop is None and crm is not None:
        return ProductDifference(Gap.NOT_IN_SHOP, crm.code, group, crm=crm.description)
    if shop is not None and crm is not None and shop.description != crm.description:
        return ProductDifference(Gap.NAME, shop.code, group, shop.description, crm.description)
    return None
