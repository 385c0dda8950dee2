"""The requests of the documentation up to release R16, one shape for each method.

Where the documentation is open, the assumption of crmcom-api.md section 10 stands: preview takes
what create takes (10.4), the product list is called `products_set` (10.5).
"""

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
    one_of_fields,
    quantity,
    results,
    text,
    whole_number,
)
from cashier_app.sandbox.response_fields import PARTICIPANT, PREVIEW, PURCHASE, SPEND_REQUEST, UDF


def _shape(
    section: str,
    members: dict[str, Check],
    *,
    needed: tuple[str, ...] = (),
    one_of: tuple[tuple[str, ...], ...] = (),
) -> Shape:
    return Shape(section, MappingProxyType(members), needed, one_of)


def _with_pass_code(value: JsonObject, where: str) -> None:
    if ("identifier" in value) != ("pass_code" in value):
        raise ContractDepartureError(f"{where}: identifier and pass_code go together", "3.1")


ACCESS_TOKEN = Shape(
    "3.1",
    MappingProxyType(
        {
            "authentication_code": text,
            "identifier": text,
            "pass_code": text,
            "one_time_password": whole_number,
        }
    ),
    one_of=(("authentication_code", "identifier", "one_time_password"),),
    whole=_with_pass_code,
)
PARTICIPANT_IDENTIFIER = _shape(
    "3.1",
    {"id": text, "number": text, "access_token_identifier": ACCESS_TOKEN},
    one_of=(("id", "number", "access_token_identifier"),),
)
ACCOUNT_IDENTIFIER = _shape(
    "3.3",
    {"id": text, "number": text, "name": text, "access_token_identifier": ACCESS_TOKEN},
    one_of=(("id", "number", "name", "access_token_identifier"),),
)
UNIT = identifier("4.1", "id", "name", "alternative_code")
CLASSIFICATION = identifier("4.1", "id", "name", "alternative_code")
PAYMENT_MEDIUM = identifier("4.1", "id", "name", "alternative_code")
EVENT = identifier("4.1", "id", "number")
# The members of these two are not documented.
CURRENCY = identifier("4.1", "id", "code")
INVOICE = identifier("4.3.1", "id", "number")

CUSTOMER: dict[str, Check] = {
    "rewards_participant_identifier": PARTICIPANT_IDENTIFIER,
    "accounts_receivable_identifier": ACCOUNT_IDENTIFIER,
}
PRODUCT_LINE = Shape(
    "4.3.1",
    MappingProxyType(
        {
            "product_identifier": identifier("4.1", "id", "code", "alternative_code"),
            "quantity": quantity,
            "net_amount": amount,
            "vat_amount": amount,
            "total_amount": amount,
        }
    ),
    needed=("product_identifier", "net_amount", "vat_amount", "total_amount"),
    whole=adds_up,
)


def _udf_check(name: str) -> Check:
    if name.startswith("udf_string"):
        return text
    return number if name.startswith("udf_float") else date


EVENT_MEMBERS: dict[str, Check] = {
    "token": text,
    **CUSTOMER,
    "performed_by_unit_identifier": UNIT,
    "performed_on": date,
    "classification_identifier": CLASSIFICATION,
    "description": text,
    "process_immediately": boolean,
    "external_system": text,
    "external_system_reference_number": text,
    "intended_currency_identifier": CURRENCY,
    **{name: _udf_check(name) for name in UDF},
}
PURCHASE_MEMBERS: dict[str, Check] = {
    **EVENT_MEMBERS,
    "reference_number": text,
    "payment_medium_type_identifier": PAYMENT_MEDIUM,
    "payment_medium_brand_identifier": PAYMENT_MEDIUM,
    "payment_medium_identifier": text,
    "invoice_identifier": INVOICE,
    "promo_code": text,
    "authorized_by_access_token_identifier": ACCESS_TOKEN,
    "products_set": list_of(PRODUCT_LINE, "4.3.1"),
}
LIST_MEMBERS: dict[str, Check] = {
    "token": text,
    **CUSTOMER,
    "classification_identifier": CLASSIFICATION,
    "submitted_after_date": date,
    "submitted_before_date": date,
    "number_of_results": results,
    "offset": offset,
}
_SALE = ("token", "performed_by_unit_identifier", "performed_on", "products_set")
_LISTED_BY = (*CUSTOMER, "classification_identifier")

_PARTICIPANT_FIELDS = one_of_fields(frozenset(PARTICIPANT))
_PREVIEW_FIELDS = one_of_fields(frozenset(PREVIEW))
_PURCHASE_FIELDS = one_of_fields(frozenset(PURCHASE))
_SPEND_FIELDS = one_of_fields(frozenset(SPEND_REQUEST))

# pageId 491003 and 517363
TOKEN_BY_KEY = _shape("2.1", {"unit": text})
TOKEN_RELEASE = _shape("2.3", {"token": text}, needed=("token",))

# pageId 489928
PARTICIPANT_SHOW = _shape(
    "3.1",
    {
        "token": text,
        "rewards_participant_identifier": PARTICIPANT_IDENTIFIER,
        "fields_set": _PARTICIPANT_FIELDS,
    },
    needed=("token", "rewards_participant_identifier"),
)

# pageId 490516, 490514, 490589
PURCHASE_PREVIEW = _shape(
    "4.2",
    {**PURCHASE_MEMBERS, "fields_set": _PREVIEW_FIELDS},
    needed=_SALE,
    one_of=(tuple(CUSTOMER),),
)
PURCHASE_CREATE = _shape(
    "4.3.1",
    {**PURCHASE_MEMBERS, "fields_set": _PURCHASE_FIELDS},
    needed=(*_SALE, "reference_number"),
    one_of=(tuple(CUSTOMER),),
)
PURCHASE_LIST = _shape(
    "4.5",
    {
        **LIST_MEMBERS,
        "spend_requests_applied": boolean,
        "eligible_for_spending": boolean,
        "fields_set": _PURCHASE_FIELDS,
    },
    needed=("token",),
    one_of=(_LISTED_BY,),
)

# pageId 491359, 511758
PURCHASE_BY_NUMBER = _shape(
    "4.6",
    {"token": text, "customer_event_identifier": EVENT, "fields_set": _PURCHASE_FIELDS},
    needed=("token", "customer_event_identifier"),
)

# pageId 512467. The demo shop's definition permits specific amounts, and then one must be given.
SPEND_CREATE = _shape(
    "5.1",
    {
        **EVENT_MEMBERS,
        "purchase_customer_request_identifier": EVENT,
        "spend_amount": amount,
        "fields_set": _SPEND_FIELDS,
    },
    needed=(
        "token",
        "performed_by_unit_identifier",
        "performed_on",
        "purchase_customer_request_identifier",
        "spend_amount",
    ),
    one_of=(tuple(CUSTOMER),),
)

# pageId 498601, 490530, 490417
SPEND_LIST = _shape(
    "5.4",
    {**LIST_MEMBERS, "fields_set": _SPEND_FIELDS},
    needed=("token",),
    one_of=(_LISTED_BY,),
)
SPEND_BY_NUMBER = _shape(
    "5.4",
    {"token": text, "customer_event_identifier": EVENT, "fields_set": _SPEND_FIELDS},
    needed=("token", "customer_event_identifier"),
)
