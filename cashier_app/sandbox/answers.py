"""The JSON of the answers, as loose as the documentation says CRM.COM's is.

A wallet's balance is a text in one place and a number in others, a Boolean is sometimes 0 or 1,
absent values are there with null, and one owner's `name` is null: a client has to bear it all.
The members of `reward_tier`, `spend_blocking_state`, `termination_information`, `log_information`
and of a voucher type are not documented; these here are guesses that a client should not rely on.
"""

from decimal import Decimal

from cashier_app.sandbox.books import (
    POSTED,
    Books,
    EventDetails,
    Purchase,
    PurchaseLine,
    SpendRequest,
)
from cashier_app.sandbox.clock import wall_time
from cashier_app.sandbox.contract import JsonObject
from cashier_app.sandbox.customers import Customer
from cashier_app.sandbox.elia_market import CURRENCY_CODE, OFFERS, SCHEME_NAME, UNIT
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.response_fields import PARTICIPANT, PREVIEW, PURCHASE, SPEND_REQUEST
from cashier_app.sandbox.reward_rules import ZERO, Award, Reward


def participant(customer: Customer, balance: Decimal) -> JsonObject:
    """Write a rewards participant (pageId 956849)."""
    terminated = customer.terminated_on is not None
    return _complete(
        PARTICIPANT,
        {
            "id": customer.participant_id,
            "number": customer.number,
            "sign_up_on": customer.signed_up_on,
            "life_cycle_state": "TERMINATED" if terminated else "EFFECTIVE",
            "sign_up_by_unit": _unit(),
            "accounts_receivable": {**_account(customer), "account_owner": _owner(customer)},
            "wallet": _wallet(customer, balance),
            "currency": _currency(),
            "auto_spend_authorisation": _automatic(customer),
            "spend_blocking_state": {"blocked": int(customer.spending_blocked)},
            "termination_information": (
                {"terminated_on": customer.terminated_on} if terminated else None
            ),
            "reward_tier": {"name": customer.tier} if customer.tier else None,
            "participating_schemes_set": [
                {
                    "sign_up_on": customer.signed_up_on,
                    "scheme": {"id": stable_id("scheme", SCHEME_NAME), "name": SCHEME_NAME},
                    "sign_up_by_unit": _unit(),
                }
            ],
        },
    )


def preview(
    customer: Customer, balance: Decimal, reward: Reward, reduction_method: str
) -> JsonObject:
    """Write the answer to a preview (pageId 951388)."""
    return _complete(
        PREVIEW,
        {
            "total_award_amount": reward.awarded,
            "total_instant_spend_amount": reward.instant,
            "total_automatic_spend_amount": reward.automatic,
            "total_additional_spend_amount": reward.additional,
            "minimum_spend_amount_per_transaction": _short(OFFERS.limits.at_least),
            "maximum_spend_amount_per_transaction": _short(OFFERS.limits.at_most),
            "reduction_method": reduction_method,
            "rewards_participant_id": customer.participant_id,
            "rewards_participant_name": customer.full_name,
            "wallet_balance": _short(balance),
            "allow_spending": not customer.spending_blocked,
            "voucher_types_set": [
                {"id": stable_id("voucher", name), "name": name} for name in reward.vouchers
            ],
        },
    )


def purchase(event: Purchase, books: Books) -> JsonObject:
    """Write a purchase (pageId 952088); a cancelled one has its award and its spend taken out."""
    posted = event.state == POSTED
    reward = event.reward
    requested = books.requested_spend(event)
    instant, automatic = (reward.instant, reward.automatic) if posted else (ZERO, ZERO)
    return _complete(
        PURCHASE,
        {
            **_event(event.id, event.number, "PURCHASE", event.state, event.details),
            "reference_number": event.reference_number,
            "payment_medium_identifier": event.details.payment_medium_identifier,
            "total_amount": event.total,
            "net_amount": sum((line.net for line in event.lines), ZERO),
            "vat_amount": sum((line.vat for line in event.lines), ZERO),
            "total_awarded_amount": reward.awarded if posted else ZERO,
            "total_spend_amount": instant + automatic + requested,
            "total_instant_spend_amount": instant,
            "total_automatic_spend_amount": automatic,
            "total_additional_spend_amount": requested,
            "products_set": [_line(line) for line in event.lines],
            "award_reward_transactions_set": [
                _award(event, index, award) for index, award in enumerate(reward.awards, start=1)
            ],
            "accounts_receivable": _account(event.customer),
            "log_information": {"created_date": wall_time(event.submitted_on)},
        },
    )


def spend_request(event: SpendRequest, books: Books, reduction_method: str) -> JsonObject:
    """Write a spend request (pageId 952068); `type` has a blank in it."""
    of = books.purchases[event.purchase_id]
    return _complete(
        SPEND_REQUEST,
        {
            **_event(event.id, event.number, "SPEND REQUEST", event.state, event.details),
            "spend_amount": event.amount,
            "instant_spend": 0,
            "automatic_spend": False,
            "reduction_method": reduction_method,
            "purchase_customer_event": {"id": of.id, "number": of.number},
            "accounts_receivable": _account(event.customer),
            "log_information": {"created_date": wall_time(event.submitted_on)},
            "spend_reward_transaction": {
                "id": event.transaction_id,
                "number": event.number.removeprefix("CE"),
                "life_cycle_state": event.state,
                "amount": event.amount,
                "alternative_amount": None,
            },
        },
    )


def _complete(names: tuple[str, ...], known: JsonObject) -> JsonObject:
    """Put every documented member in its place; what is not known is there with null."""
    return {name: known.get(name) for name in names}


def _event(event_id: str, number: str, kind: str, state: str, details: EventDetails) -> JsonObject:
    return {
        "id": event_id,
        "number": number,
        "type": kind,
        "life_cycle_state": state,
        "performed_on": details.performed_on,
        "description": details.description,
        "process_immediately": 1,
        "external_system": details.external_system,
        "external_system_reference_number": details.external_system_reference_number,
        "classification": dict(details.classification) or None,
        "performed_by_unit": _unit(),
        **dict(details.udf),
    }


def _line(line: PurchaseLine) -> JsonObject:
    kind, value = line.intended or (None, None)
    product = line.product
    return {
        "id": line.id,
        "quantity": line.quantity,
        "net_amount": line.net,
        "vat_amount": line.vat,
        "total_amount": line.total,
        "product": {
            "id": product.id,
            "code": product.code,
            "alternative_code": product.alternative_code or None,
            "description": product.description,
            "product_type": {"code": product.type} if product.type else None,
        },
        "intended_product_identifier": kind,
        "intended_product_value": value,
    }


def _award(event: Purchase, index: int, award: Award) -> JsonObject:
    return {
        "id": stable_id("award", f"{event.id}/{index}"),
        "number": f"{event.number.removeprefix('CE')}{index}",
        "amount": award.amount,
        "life_cycle_state": event.state,
        "description": award.offer,
        # Installations add members of their own (crmcom-api.md 1.5).
        "soundable_transaction": index == 1,
        "rewards_participant": {
            "id": event.customer.participant_id,
            "number": event.customer.number,
            "accounts_receivable": _account(event.customer),
        },
    }


def _account(customer: Customer) -> JsonObject:
    return {
        "id": customer.account_id,
        "number": customer.account_number,
        "name": customer.account_name,
        "life_cycle_state": "ACTIVE",
    }


def _owner(customer: Customer) -> JsonObject:
    """Write the contact: a person with a title has a `name`, others only its parts, as seen."""
    return {
        "id": stable_id("contact", customer.number),
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
        "currency": _currency(),
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


def _currency() -> JsonObject:
    return {
        "id": stable_id("currency", CURRENCY_CODE),
        "code": CURRENCY_CODE,
        "prefix_symbol": "€",
        "suffix_symbol": None,
        "life_cycle_state": "EFFECTIVE",
    }


def _unit() -> JsonObject:
    return {
        "id": UNIT.id,
        "name": UNIT.name,
        "alternative_code": UNIT.alternative_code,
        "description": UNIT.description,
        "group_name": None,
        "community_name": None,
    }


def _short(amount: Decimal) -> Decimal:
    """Drop zeros at the end: 10, 16.5, as the reference pages show amounts."""
    whole = amount.to_integral_value()
    return whole if whole == amount else amount.normalize()
