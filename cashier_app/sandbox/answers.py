"""The JSON of previews, purchases and spend requests.

They hold what there is in the newest release; `response_fields.told` takes out what came later. The
members of `log_information` and of a voucher type are not documented; these here are guesses that a
client should not rely on.
"""

from decimal import Decimal

from cashier_app.sandbox.answer_parts import account, short, unit
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
from cashier_app.sandbox.elia_market import OFFERS
from cashier_app.sandbox.ids import stable_id
from cashier_app.sandbox.reward_rules import ZERO, Award, Reward


def preview(
    customer: Customer, balance: Decimal, reward: Reward, reduction_method: str
) -> JsonObject:
    """Write the answer to a preview (pageId 951388)."""
    return {
        "total_award_amount": reward.awarded,
        "total_instant_spend_amount": reward.instant,
        "total_automatic_spend_amount": reward.automatic,
        "total_additional_spend_amount": reward.additional,
        "minimum_spend_amount_per_transaction": short(OFFERS.limits.at_least),
        "maximum_spend_amount_per_transaction": short(OFFERS.limits.at_most),
        "reduction_method": reduction_method,
        "rewards_participant_id": customer.participant_id,
        "rewards_participant_name": customer.full_name,
        "wallet_balance": short(balance),
        "allow_spending": not customer.spending_blocked,
        "voucher_types_set": [
            {"id": stable_id("voucher", name), "name": name} for name in reward.vouchers
        ],
    }


def purchase(event: Purchase, books: Books) -> JsonObject:
    """Write a purchase (pageId 952088); a cancelled one has its award and its spend taken out."""
    posted = event.state == POSTED
    reward = event.reward
    requested = books.requested_spend(event)
    instant, automatic = (reward.instant, reward.automatic) if posted else (ZERO, ZERO)
    return {
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
        "requested_spend_amount": event.requested_spend,
        "products_set": [_line(line) for line in event.lines],
        "award_reward_transactions_set": [
            _award(event, index, award) for index, award in enumerate(reward.awards, start=1)
        ],
        "accounts_receivable": account(event.customer),
        "log_information": {"created_date": wall_time(event.submitted_on)},
    }


def spend_request(event: SpendRequest, books: Books, reduction_method: str) -> JsonObject:
    """Write a spend request (pageId 952068); `type` has a blank in it."""
    of = books.purchases[event.purchase_id]
    return {
        **_event(event.id, event.number, "SPEND REQUEST", event.state, event.details),
        "spend_amount": event.amount,
        "instant_spend": int(event.kind == "instant"),
        "automatic_spend": event.kind == "automatic",
        "reduction_method": reduction_method,
        "purchase_customer_event": {"id": of.id, "number": of.number},
        "accounts_receivable": account(event.customer),
        "log_information": {"created_date": wall_time(event.submitted_on)},
        "spend_reward_transaction": {
            "id": event.transaction_id,
            "number": event.number.removeprefix("CE"),
            "life_cycle_state": event.state,
            "amount": event.amount,
            "alternative_amount": None,
        },
    }


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
        "performed_by_unit": unit(),
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
            "accounts_receivable": account(event.customer),
        },
    }
