"""The requests of the documentation, one shape for each method as an installation wants it.

Where the documentation is open, the assumption of crmcom-api.md section 10 stands: preview takes
what create takes (10.4), and the open names are those of `Dialect`.
"""

from cashier_app.sandbox import response_fields
from cashier_app.sandbox.contract import Check, Shape, amount, boolean, date, one_of_fields, text
from cashier_app.sandbox.dialect import Dialect
from cashier_app.sandbox.release import Release
from cashier_app.sandbox.request_members import (
    CUSTOMER,
    EVENT,
    EVENT_MEMBERS,
    PAGE,
    PLACES,
    SUBSCRIPTION,
    UNIT,
    WALLET,
    Members,
    access_token,
    account,
    contact,
    customer,
    list_members,
    participant,
    purchase_members,
    shape,
)
from cashier_app.sandbox.response_fields import NAMELESS, Fields, known_at

_R15 = Release(15)
_R17 = Release(17)


def fields_set(fields: Fields, release: Release) -> Members:
    """Return `fields_set`, which may name what this answer has in this release."""
    return {"fields_set": one_of_fields(known_at(fields, release) - NAMELESS)}


def token_by_key(dialect: Dialect) -> Shape:
    """POST authentication/web_api_key/token (pageId 491003)."""
    return shape(dialect.release, "2.1", {"unit": text})


def token_by_password(dialect: Dialect) -> Shape:
    """POST authentication/token (pageId 494531)."""
    needed = ("username", "password", "organisation")
    members = {**dict.fromkeys(needed, text), "unit": text}
    return shape(dialect.release, "2.2", members, needed=needed)


def token_release(dialect: Dialect) -> Shape:
    """POST authentication/token/release (pageId 517363)."""
    return shape(dialect.release, "2.3", {"token": text}, needed=("token",))


def participant_show(dialect: Dialect) -> Shape:
    """POST rewards_participants/show (pageId 489928)."""
    release = dialect.release
    return shape(
        release,
        "3.1",
        {
            "token": text,
            "rewards_participant_identifier": participant(release),
            **fields_set(response_fields.PARTICIPANT, release),
        },
        needed=("token", "rewards_participant_identifier"),
    )


def account_show(dialect: Dialect) -> Shape:
    """POST accounts_receivable/show (pageId 512933)."""
    release = dialect.release
    return shape(
        release,
        "3.3",
        {
            "token": text,
            "accounts_receivable_identifier": account(release),
            **fields_set(response_fields.ACCOUNT, release),
        },
        needed=("token", "accounts_receivable_identifier"),
    )


def account_list(dialect: Dialect) -> Shape:
    """Check accounts_receivable/list (pageId 493328), whose page is cut after `email_address`."""
    release = dialect.release
    wanted: dict[str, Check] = {
        "email_address": text,
        "contact_information_identifier": contact(release),
        "subscription_identifier": SUBSCRIPTION,
        "wallet_identifier": WALLET,
    }
    return shape(
        release,
        "3.3",
        {"token": text, **wanted, **PAGE, **fields_set(response_fields.ACCOUNT, release)},
        needed=("token",),
        one_of=(tuple(wanted),),
    )


def get_balance(dialect: Dialect) -> Shape:
    """POST wallets/get_balance (pageId 490490)."""
    release = dialect.release
    return shape(
        release,
        "3.5",
        {
            "token": text,
            "wallet_identifier": WALLET,
            **customer(release),
            "as_of_date": date,
            "no_allotments_included": boolean,
            **fields_set(response_fields.BALANCE, release),
        },
        needed=("token",),
        one_of=(("wallet_identifier", *CUSTOMER),),
    )


def access_token_show(dialect: Dialect) -> Shape:
    """POST access_tokens/show (pageId 496721)."""
    release = dialect.release
    return shape(
        release,
        "3.7",
        {
            "token": text,
            "access_token_identifier": access_token(release),
            **fields_set(response_fields.ACCESS_TOKEN, release),
        },
        needed=("token", "access_token_identifier"),
    )


def purchase_preview(dialect: Dialect) -> Shape:
    """POST customer_events/purchases/preview (pageId 490516)."""
    members = {**purchase_members(dialect), **fields_set(response_fields.PREVIEW, dialect.release)}
    return _sale(dialect, "4.2", members, access_token_since=_R17)


def purchase_create(dialect: Dialect) -> Shape:
    """POST customer_events/purchases/create (pageId 490514)."""
    release = dialect.release
    members = {**purchase_members(dialect), **fields_set(response_fields.PURCHASE, release)}
    if dialect.spend_member is not None and release >= _R17:
        members[dialect.spend_member] = amount
    return _sale(dialect, "4.3.1", members, access_token_since=_R15, needed=("reference_number",))


def purchase_list(dialect: Dialect) -> Shape:
    """POST customer_events/purchases/list (pageId 490589)."""
    members = {
        **list_members(dialect.release),
        "spend_requests_applied": boolean,
        "eligible_for_spending": boolean,
        **fields_set(response_fields.PURCHASE, dialect.release),
    }
    return _listed(dialect, "4.5", members)


def purchase_show(dialect: Dialect) -> Shape:
    """GET customer_events/purchases/show (pageId 491359)."""
    return _by_number(dialect, "4.6", response_fields.PURCHASE)


def purchase_cancel(dialect: Dialect) -> Shape:
    """POST customer_events/purchases/cancel (pageId 511758)."""
    return _by_number(dialect, "4.7", response_fields.PURCHASE)


def spend_create(dialect: Dialect) -> Shape:
    """POST customer_events/spend_requests/create (pageId 512467), deprecated from R17.

    The demo shop's definition permits specific amounts, and then one must be given.
    """
    release = dialect.release
    return shape(
        release,
        "5.1",
        {
            **EVENT_MEMBERS,
            **customer(release),
            "performed_by_unit_identifier": UNIT,
            "purchase_customer_request_identifier": EVENT,
            "spend_amount": amount,
            **fields_set(response_fields.SPEND_REQUEST, release),
        },
        needed=(
            "token",
            "performed_by_unit_identifier",
            "performed_on",
            "purchase_customer_request_identifier",
            "spend_amount",
        ),
        one_of=(CUSTOMER,),
    )


def spend_list(dialect: Dialect) -> Shape:
    """POST customer_events/spend_requests/list (pageId 498601), deprecated from R17."""
    fields = fields_set(response_fields.SPEND_REQUEST, dialect.release)
    return _listed(dialect, "5.4", {**list_members(dialect.release), **fields})


def spend_by_number(dialect: Dialect) -> Shape:
    """Check spend_requests/show and cancel (pageId 490530, 490417), deprecated from R17."""
    return _by_number(dialect, "5.4", response_fields.SPEND_REQUEST)


def _sale(
    dialect: Dialect,
    section: str,
    members: Members,
    *,
    access_token_since: Release,
    needed: tuple[str, ...] = (),
) -> Shape:
    """Return the shape of a sale: until R16 a participant or an account and a unit.

    From R17 the account is mandatory (beside it the participant names the customer twice), and the
    place is a unit or a tap, from R18 rather a business unit.
    """
    release = dialect.release
    newer = release >= _R17
    by_access_token = release >= access_token_since
    mandatory = "accounts_receivable_identifier" if newer else "performed_by_unit_identifier"
    return shape(
        release,
        section,
        {**members, **customer(release, by_access_token=by_access_token)},
        needed=("token", "performed_on", dialect.products_key, mandatory, *needed),
        one_of=(CUSTOMER, tuple(PLACES)) if newer else (CUSTOMER,),
    )


def _listed(dialect: Dialect, section: str, members: Members) -> Shape:
    listed_by = (*CUSTOMER, "classification_identifier")
    return shape(dialect.release, section, members, needed=("token",), one_of=(listed_by,))


def _by_number(dialect: Dialect, section: str, fields: Fields) -> Shape:
    return shape(
        dialect.release,
        section,
        {
            "token": text,
            "customer_event_identifier": EVENT,
            **fields_set(fields, dialect.release),
        },
        needed=("token", "customer_event_identifier"),
    )
