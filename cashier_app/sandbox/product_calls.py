"""Products: synchronise, list, show (crmcom-api.md 6)."""

from dataclasses import replace

from cashier_app.sandbox import response_fields
from cashier_app.sandbox.catalogue import Product
from cashier_app.sandbox.contract import JsonObject, RefusedError, as_list, as_object, decimal
from cashier_app.sandbox.elia_market import SYNCHRONISATION
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.product_shapes import PRODUCT_GROUPS
from cashier_app.sandbox.shop import Shop
from cashier_app.sandbox.success import Success

_WORDS = ("alternative_code", "description")
_GROUPS = {"type_identifier": "type", "brand_identifier": "brand", "family_identifier": "family"}


def synchronise(shop: Shop, request: JsonObject) -> Success:
    """Answer POST products/synchronise (pageId 516773): each product by itself."""
    named = as_object(request["synchronisation_definition_identifier"])
    if named != {"alternative_code": SYNCHRONISATION}:
        raise RefusedError("NOT_FOUND", "There is no such products synchronisation definition")
    done: list[object] = []
    failed: list[object] = []
    for each in as_list(request["products_set"]):
        row = as_object(each)
        try:
            product = _accepted(shop, row)
        except RefusedError as refused:
            failed.append(
                {
                    "request_code": row["code"],
                    "error_code": refused.code,
                    "error_description": refused.message,
                }
            )
            continue
        shop.catalogue.put(product)
        done.append(
            {
                "request_code": row["code"],
                "id": product.id,
                "code": product.code,
                "message": _not_updated(row),
            }
        )
    answer: JsonObject = {"processed_products_set": done, "unprocessed_products_set": failed}
    return Success(shop.told(response_fields.SYNCHRONISED, answer, request))


def list_products(shop: Shop, request: JsonObject) -> Success:
    """Answer GET products/list (pageId 490438); without a number all of them come."""
    [group] = [name for name in PRODUCT_GROUPS if name in request]
    [(kind, value)] = as_object(request[group]).items()
    found = [each for each in shop.catalogue if _belongs(each, group, kind, str(value))]
    start = int(decimal(request.get("offset", 0)))
    many = int(decimal(request.get("number_of_results", len(found))))
    rows = [_told(shop, product, request) for product in found[start : start + many]]
    return Success(rows)


def show_product(shop: Shop, request: JsonObject) -> Success:
    """Answer GET products/show (pageId 524024)."""
    [(kind, value)] = as_object(request["product_identifier"]).items()
    found = shop.catalogue.find(kind, str(value))
    if found is None:
        raise RefusedError("NOT_FOUND", f"There is no product with {kind} {value}")
    return Success(_told(shop, found, request))


def _accepted(shop: Shop, row: JsonObject) -> Product:
    """Return the product as it will be; what the row does not say stays as it was.

    Raises:
        RefusedError: the shop does not take this row; the codes are this stand-in's own words.

    """
    code = str(row["code"])
    switches = shop.switches
    known = shop.catalogue.find("code", code)
    if code in switches.refused_products:
        raise RefusedError("REFUSED", f"The product {code} is refused on demand")
    if known is not None and not switches.update_products:
        raise RefusedError("EXISTS", f"The product {code} exists and is not updated")
    product = replace(known or Product(code, "", "", "", "", ""), **_changes(row))
    owner = shop.catalogue.find("alternative_code", product.alternative_code)
    if owner is not None and owner.code != code:
        raise RefusedError(
            "ALTERNATIVE_CODE",
            f"The alternative code {product.alternative_code} belongs to {owner.code}",
        )
    if not (switches.unknown_families or shop.catalogue.has_family(product.family)):
        raise RefusedError("FAMILY", f"There is no product family {product.family}")
    return product


def _changes(row: JsonObject) -> dict[str, str]:
    changes: dict[str, str] = {}
    for name in _WORDS:
        if name in row:
            changes[name] = str(row[name])
    for group, attribute in _GROUPS.items():
        if group in row:
            [named] = as_object(row[group]).values()
            changes[attribute] = str(named)
    return changes


def _not_updated(row: JsonObject) -> str:
    """Say which attribute this shop does not keep (from R17; pageId 952340)."""
    if "long_description" in row:
        return "long_description was not updated: this shop keeps none"
    return ""


def _belongs(product: Product, group: str, kind: str, value: str) -> bool:
    attribute = _GROUPS.get(group)
    # No product of this shop is in a category.
    name = getattr(product, attribute) if attribute else ""
    return bool(name) and value == (stable_id(str(attribute), name) if kind == "id" else name)


def _told(shop: Shop, product: Product, request: JsonObject) -> JsonObject:
    def group(attribute: str, name: str) -> JsonObject | None:
        return {"id": stable_id(attribute, name), "code": name} if name else None

    answer: JsonObject = {
        "id": product.id,
        "code": product.code,
        "alternative_code": product.alternative_code or None,
        "description": product.description,
        "non_stockable": 0,
        "type": group("type", product.type),
        "brand": group("brand", product.brand),
        "family": group("family", product.family),
    }
    return shop.told(response_fields.PRODUCT, answer, request)
