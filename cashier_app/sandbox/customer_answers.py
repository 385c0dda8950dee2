"""The JSON of customers, wallets and access tokens.

The members of `reward_tier`, `spend_blocking_state`, `termination_information` and
`log_information` are not documented; these here are guesses that a client should not rely on.
"""

from decimal import Decimal

from cashier_app.sandbox.access_tokens import AccessToken
from cashier_app.sandbox.answer_parts import account, currency, short, unit
from cashier_app.sandbox.contract import JsonObject
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.elia_market import BUSINESS_UNIT, SCHEME_NAME
from cashier_app.sandbox.ids import stable_id


def participant(customer: Customer, balance: Decimal) -> JsonObject:
    """Write a rewards participant (pageId 956849)."""
    terminated = customer.terminated_on is not None
    return {
        "id": customer.participant_id,
        "number": customer.number,
        "sign_up_on": customer.signed_up_on,
        "life_cycle_state": "TERMINATED" if terminated else "EFFECTIVE",
        "sign_up_by_unit": unit(),
        "accounts_receivable": {**account(customer), "account_owner": _owner(customer)},
        "wallet": _wallet(customer, balance),
        "currency": currency(),
        "auto_spend_authorisation": _automatic(customer),
        "spend_blocking_state": _blocking(customer),
        "termination_information": (
            {"terminated_on": customer.terminated_on} if terminated else None
        ),
        "reward_tier": _tier(customer),
        "participating_schemes_set": _schemes(customer),
    }


def accounts_receivable(customer: Customer) -> JsonObject:
    """Write an accounts receivable with its owner and, from R17, its rewards (pageId 952771)."""
    return {
        **account(customer),
        "account_owner": _owner(customer),
        "rewards": {
            "sign_up_on": customer.signed_up_on,
            "sign_up_by_unit": unit(),
            "sign_up_by_business_unit": {"id": BUSINESS_UNIT.id, "name": BUSINESS_UNIT.name},
            "auto_spend_authorisation": _automatic(customer),
            "spend_blocking_state": _blocking(customer),
            "reward_tier": _tier(customer),
            "participating_schemes_set": _schemes(customer),
        },
    }


def wallet_balance(customer: Customer, balance: Decimal) -> JsonObject:
    """Write the balance of a wallet: the total and the part that belongs elsewhere (952953)."""
    return {
        "id": customer.wallet_id,
        "balance": short(balance),
        "alternative_balance": None,
        "conditional_balance": customer.conditional,
    }


def access_token(token: AccessToken) -> JsonObject:
    """Write an access token (pageId 496721); only cards have digits to mask."""
    return {
        "id": token.id,
        "number": token.number,
        "life_cycle_state": token.state,
        "authentication_code": token.code,
        "identifier": None,
        "card_masked_number": f"******{token.code[-4:]}" if token.is_card else None,
        "card_last_4_digits": token.code[-4:] if token.is_card else None,
    }


def _owner(customer: Customer) -> JsonObject:
    """Write the contact: a person with a title has a `name`, others only its parts, as seen."""
    return {
        "id": customer.contact_id,
        "type": customer.kind,
        "name": customer.full_name if customer.title else None,
        "title": customer.title,
        "first_name": customer.first_name,
        "middle_name": None,
        "last_name": customer.last_name,
        "company_name": customer.company_name,
        "life_cycle_state": "FINANCIAL",
    }


def _wallet(customer: Customer, balance: Decimal) -> JsonObject:
    return {
        "id": customer.wallet_id,
        "number": customer.wallet_number,
        "life_cycle_state": "EFFECTIVE",
        "balance": f"{balance:.2f}",
        "alternative_balance": None,
        "currency": currency(),
    }


def _automatic(customer: Customer) -> JsonObject | None:
    consent = customer.automatic
    if consent is None:
        return None
    return {
        "enabled": "true",
        "minimum_wallet_balance": consent.keep_in_wallet,
        "minimum_spend_amount": consent.at_least,
        "maximum_spend_amount": consent.at_most,
        "authorised_rewards_participating_merchants_set": [],
    }


def _blocking(customer: Customer) -> JsonObject:
    return {"blocked": int(customer.spending_blocked)}


def _tier(customer: Customer) -> JsonObject | None:
    return {"name": customer.tier} if customer.tier else None


def _schemes(customer: Customer) -> list[object]:
    scheme = {"id": stable_id("scheme", SCHEME_NAME), "name": SCHEME_NAME}
    return [
        {"sign_up_on": customer.signed_up_on, "scheme": scheme, "sign_up_by_unit": unit()},
    ]
