"""The members that requests are made of: identifiers, customers, product lines, events.

What is here only since some release stands in `_SINCE`, by its name; `shape` leaves out what the
release does not have, so that it departs like any unknown member.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from cashier_app.sandbox.contract import (
    Check,
    ContractDepartureError,
    JsonObject,
    Shape,
    adds_up,
    amount,
    boolean,
    date,
    identifier,
    list_of,
    number,
    offset,
    one_text,
    quantity,
    results,
    text,
    whole_number,
)
from cashier_app.sandbox.dialect import Dialect
from cashier_app.sandbox.release import ALWAYS, Release, Since
from cashier_app.sandbox.response_fields import PRODUCT_UDF, UDF

Members = Mapping[str, Check]

_SINCE = {
    "customer_identification_medium_identifier": Since("18"),
    "external_system_reference_number": Since("10.1"),
    "intended_currency_identifier": Since("11"),
    "no_allotments_included": Since("14.17"),
    "one_time_password": Since("13"),
    "performed_by_business_unit_identifier": Since("18"),
    "performed_by_tap_identifier": Since("17"),
    "registration_number": Since("14"),
}


def shape(
    release: Release,
    section: str,
    members: Members,
    *,
    needed: tuple[str, ...] = (),
    one_of: tuple[tuple[str, ...], ...] = (),
    whole: Callable[[JsonObject, str], None] | None = None,
) -> Shape:
    """Return a shape as it is in one release: without what came later."""

    def there(name: str) -> bool:
        return _SINCE.get(name, ALWAYS).holds_at(release)

    return Shape(
        section,
        MappingProxyType({name: check for name, check in members.items() if there(name)}),
        needed,
        tuple(tuple(filter(there, group)) for group in one_of),
        whole,
    )


UNIT = identifier("4.1", "id", "name", "alternative_code")
TAP = identifier("4.1", "id", "name", "code")
# Its members are not documented; these are the assumed ones.
BUSINESS_UNIT = identifier("4.1", "id", "name", "alternative_code", "code")
CLASSIFICATION = identifier("4.1", "id", "name", "alternative_code")
PAYMENT_MEDIUM = identifier("4.1", "id", "name", "alternative_code")
PRODUCT = identifier("4.1", "id", "code", "alternative_code")
EVENT = identifier("4.1", "id", "number")
WALLET = identifier("3.5", "id", "number")
# The members of these are not documented, or only one of them.
CURRENCY = identifier("4.1", "id", "code")
INVOICE = identifier("4.3.1", "id", "number")
SUBSCRIPTION = identifier("3.3", "id", "number")
SYNCHRONISATION = identifier("4.1", "id", "name", "alternative_code")
PRODUCT_GROUP = identifier("6.1", "id", "name", "code", "alternative_code")

PLACES: Members = {
    "performed_by_business_unit_identifier": BUSINESS_UNIT,
    "performed_by_unit_identifier": UNIT,
    "performed_by_tap_identifier": TAP,
}


def access_token(release: Release) -> Shape:
    """Return the identifier of an access token: the code, or what goes with a pass code."""
    return shape(
        release,
        "3.1",
        {
            "authentication_code": text,
            "identifier": text,
            "pass_code": text,
            "one_time_password": whole_number,
        },
        one_of=(("authentication_code", "identifier", "one_time_password"),),
        whole=_with_pass_code,
    )


def participant(release: Release) -> Shape:
    """Return the identifier of a rewards participant."""
    token = access_token(release)
    members: Members = {"id": text, "number": text, "access_token_identifier": token}
    return shape(release, "3.1", members, one_of=(tuple(members),))


def account(release: Release, *, by_access_token: bool = True) -> Shape:
    """Return the identifier of an accounts receivable, in the form of a POST."""
    members: dict[str, Check] = {
        "id": text,
        "number": text,
        "name": text,
        # Its members are not documented.
        "customer_identification_medium_identifier": one_text("3.3"),
    }
    if by_access_token:
        members["access_token_identifier"] = access_token(release)
    return shape(release, "3.3", members, one_of=(tuple(members),))


def contact(release: Release) -> Shape:
    """Return the identifier of a contact information: no e-mail and no phone among its members."""
    names = (
        *("id", "number", "id_number", "passport_number", "social_security_number"),
        *("vat_registration_number", "registration_number"),
    )
    return shape(release, "3.4", dict.fromkeys(names, text), one_of=(names,))


def customer(release: Release, *, by_access_token: bool = True) -> Members:
    """Return the two ways to name the customer of an event."""
    return {
        "rewards_participant_identifier": participant(release),
        "accounts_receivable_identifier": account(release, by_access_token=by_access_token),
    }


CUSTOMER = ("rewards_participant_identifier", "accounts_receivable_identifier")

PRODUCT_LINE = Shape(
    "4.3.1",
    MappingProxyType(
        {
            "product_identifier": PRODUCT,
            "quantity": quantity,
            "net_amount": amount,
            "vat_amount": amount,
            "total_amount": amount,
        }
    ),
    needed=("product_identifier", "net_amount", "vat_amount", "total_amount"),
    whole=adds_up,
)


def udf(names: tuple[str, ...]) -> Members:
    """Return the members that installations fill as they like."""

    def check(name: str) -> Check:
        if name.startswith("udf_string"):
            return text
        return number if name.startswith("udf_float") else date

    return {name: check(name) for name in names}


EVENT_MEMBERS: Members = {
    "token": text,
    "performed_on": date,
    "classification_identifier": CLASSIFICATION,
    "description": text,
    "process_immediately": boolean,
    "external_system": text,
    "external_system_reference_number": text,
    "intended_currency_identifier": CURRENCY,
    **udf(UDF),
}
PAGE: Members = {"number_of_results": results, "offset": offset}
PRODUCT_UDF_MEMBERS = udf(PRODUCT_UDF)


def purchase_members(dialect: Dialect) -> Members:
    """Return what preview and create take besides the customer (crmcom-api.md 10.4)."""
    return {
        **EVENT_MEMBERS,
        **PLACES,
        "reference_number": text,
        "payment_medium_type_identifier": PAYMENT_MEDIUM,
        "payment_medium_brand_identifier": PAYMENT_MEDIUM,
        "payment_medium_identifier": text,
        "invoice_identifier": INVOICE,
        "promo_code": text,
        "authorized_by_access_token_identifier": access_token(dialect.release),
        dialect.products_key: list_of(PRODUCT_LINE, "4.3.1"),
    }


def list_members(release: Release) -> Members:
    """Return what lists of events take."""
    return {
        "token": text,
        **customer(release),
        "classification_identifier": CLASSIFICATION,
        "submitted_after_date": date,
        "submitted_before_date": date,
        **PAGE,
    }


def _with_pass_code(value: JsonObject, where: str) -> None:
    if ("identifier" in value) != ("pass_code" in value):
        raise ContractDepartureError(f"{where}: identifier and pass_code go together", "3.1")
