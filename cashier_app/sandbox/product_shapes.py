"""The requests of products/*, as an installation wants them (crmcom-api.md 6)."""

from collections import Counter

from cashier_app.sandbox import response_fields
from cashier_app.sandbox.contract import (
    Check,
    ContractDepartureError,
    Shape,
    any_object,
    as_list,
    as_object,
    date,
    list_of,
    text,
)
from cashier_app.sandbox.dialect import Dialect
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.request_members import (
    PAGE,
    PRODUCT,
    PRODUCT_GROUP,
    PRODUCT_UDF_MEMBERS,
    SYNCHRONISATION,
    shape,
)
from cashier_app.sandbox.request_shapes import fields_set

MOST_PRODUCTS = 1000
PRODUCT_GROUPS = ("type_identifier", "brand_identifier", "family_identifier", "category_identifier")
_R13 = Release(13)


def synchronise(dialect: Dialect) -> Shape:
    """POST products/synchronise (pageId 516773)."""
    release = dialect.release
    return shape(
        release,
        "6.1",
        {
            "token": text,
            "synchronisation_definition_identifier": SYNCHRONISATION,
            "products_set": _batch(_product(dialect)),
            **fields_set(response_fields.SYNCHRONISED, release),
        },
        needed=("token", "synchronisation_definition_identifier", "products_set"),
    )


def product_list(dialect: Dialect) -> Shape:
    """GET products/list (pageId 490438); paging came with R13."""
    release = dialect.release
    return shape(
        release,
        "6.2",
        {
            "token": text,
            **dict.fromkeys(PRODUCT_GROUPS, PRODUCT_GROUP),
            "as_of_date_valid": date,
            **(PAGE if release >= _R13 else {}),
            **fields_set(response_fields.PRODUCT, release),
        },
        needed=("token",),
        one_of=(PRODUCT_GROUPS,),
    )


def product_show(dialect: Dialect) -> Shape:
    """GET products/show (pageId 524024)."""
    return shape(
        dialect.release,
        "6.3",
        {
            "token": text,
            "product_identifier": PRODUCT,
            **fields_set(response_fields.PRODUCT, dialect.release),
        },
        needed=("token", "product_identifier"),
    )


def _product(dialect: Dialect) -> Shape:
    members: dict[str, Check] = {
        "code": text,
        "alternative_code": text,
        "description": text,
        "long_description": text,
        "type_identifier": PRODUCT_GROUP,
        "brand_identifier": PRODUCT_GROUP,
        "family_identifier": PRODUCT_GROUP,
        # The members of these two are not documented.
        "vat_rate": any_object,
        "tax_rate": any_object,
        "product_validity_from": date,
        "product_validity_to": date,
        **PRODUCT_UDF_MEMBERS,
    }
    if dialect.category_member is not None:
        members[dialect.category_member] = PRODUCT_GROUP
    return shape(dialect.release, "6.1", members, needed=("code",))


def _batch(product: Shape) -> Check:
    """Return a check for the products of one call; results are told by code, so each comes once."""
    some = list_of(product, "6.1", most=MOST_PRODUCTS)

    def check(value: object, where: str) -> None:
        some(value, where)
        times = Counter(str(as_object(row)["code"]) for row in as_list(value))
        code, most = times.most_common(1)[0]
        if most > 1:
            raise ContractDepartureError(f"{where} has the code '{code}' {most} times", "6.1")

    return check
