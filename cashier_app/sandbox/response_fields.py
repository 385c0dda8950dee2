"""The documented members of each answer: what `fields_set` may name, and since which release."""

from collections.abc import Mapping

from cashier_app.sandbox.release import ALWAYS, Release, Since

Fields = Mapping[str, Since]
"""The top-level members of an answer, in their order."""


def _always(*names: str) -> dict[str, Since]:
    return dict.fromkeys(names, ALWAYS)


def _udf(strings: int) -> tuple[str, ...]:
    return (
        *(f"udf_string_{i}" for i in range(1, strings + 1)),
        *(f"udf_float_{i}" for i in range(1, 5)),
        *(f"udf_date_{i}" for i in range(1, 5)),
    )


UDF = _udf(8)
PRODUCT_UDF = _udf(16)

# crmcom-api.md 3.1; pageId 956849, 957722
PARTICIPANT: Fields = {
    **_always("id", "number", "sign_up_on"),
    "life_cycle_state": Since("12"),
    **_always("sign_up_by_unit", "accounts_receivable", "wallet", "currency"),
    "auto_spend_authorisation": Since("11"),
    "spend_blocking_state": Since("10.1"),
    **_always("termination_information", "reward_tier", "participating_schemes_set"),
    **_always("access_token", "log_information", *UDF),
}

# crmcom-api.md 3.3; pageId 522092, 952771. The rewards object is documented, its name is not: it
# comes where everything does, and no `fields_set` may name it (`NAMELESS`).
ACCOUNT: Fields = {
    **_always("id", "number", "name", "life_cycle_state", "account_owner"),
    "rewards": Since("17"),
    **_always("log_information", *UDF),
}

# crmcom-api.md 3.5; pageId 490490, 952953
BALANCE = _always("id", "balance", "alternative_balance", "conditional_balance")

# crmcom-api.md 3.7; pageId 496721, 513680
ACCESS_TOKEN: Fields = {
    **_always("id", "number", "life_cycle_state", "authentication_code", "identifier"),
    "card_masked_number": Since("16.2"),
    "card_last_4_digits": Since("15"),
    **_always("verification_code", "verified_date", *UDF),
}

# crmcom-api.md 4.2; pageId 951388
PREVIEW: Fields = {
    **_always("total_award_amount"),
    "total_award_alternative_amount": Since("14.2"),
    **_always("total_instant_spend_amount"),
    "total_automatic_spend_amount": Since("13"),
    **_always(
        "total_additional_spend_amount",
        "minimum_spend_amount_per_transaction",
        "maximum_spend_amount_per_transaction",
    ),
    "reduction_method": Since("13"),
    "rewards_participant_id": Since("12.2", "13.1"),
    "rewards_participant_name": Since("12.2", "13.1"),
    "wallet_balance": Since("12.2", "13.1"),
    "wallet_alternative_balance": Since("12.2", "13.1"),
    **_always("allow_spending", "voucher_types_set"),
}

# crmcom-api.md 4.3.2; pageId 952088
PURCHASE: Fields = {
    **_always("id", "number", "type", "life_cycle_state", "performed_on", "description"),
    **_always("reference_number", "process_immediately", "payment_medium_identifier"),
    **_always("total_amount", "net_amount", "vat_amount", "external_system"),
    "external_system_reference_number": Since("10.1"),
    "total_awarded_amount": Since("13.1"),
    "total_awarded_alternative_amount": Since("17"),
    "requested_spend_amount": Since("17"),
    "requested_spend_alternative_amount": Since("17"),
    "total_spend_amount": Since("13.1"),
    "total_spend_alternative_amount": Since("17"),
    "total_instant_spend_amount": Since("13.1"),
    "total_instant_spend_alternative_amount": Since("17"),
    "total_automatic_spend_amount": Since("13.1"),
    "total_automatic_spend_alternative_amount": Since("17"),
    "total_additional_spend_amount": Since("13.1"),
    "total_additional_spend_alternative_amount": Since("17"),
    **_always("products_set", "award_reward_transactions_set", "accounts_receivable"),
    **_always("performed_by_unit", "classification", "log_information", *UDF),
}

# crmcom-api.md 5.2; pageId 952068
SPEND_REQUEST: Fields = {
    **_always("id", "number", "type", "life_cycle_state", "performed_on", "description"),
    **_always("process_immediately", "spend_amount"),
    "spend_alternative_amount": Since("14.2"),
    **_always("external_system"),
    "external_system_reference_number": Since("10.1"),
    # Since R10 by one page, since R12.6 by another: nobody may count on it earlier.
    "instant_spend": Since("12.6"),
    "automatic_spend": Since("13"),
    "reduction_method": Since("13"),
    **_always("initiated_currency", "purchase_customer_event", "classification"),
    **_always("accounts_receivable", "performed_by_unit", "log_information"),
    **_always("spend_reward_transaction", *UDF),
}

# crmcom-api.md 6.1; pageId 952340
SYNCHRONISED: Fields = _always("processed_products_set", "unprocessed_products_set")

# crmcom-api.md 6.3; pageId 524024, 973381
PRODUCT: Fields = {
    **_always("id", "code", "alternative_code", "description"),
    "short_description": Since("16.3"),
    "long_description": Since("12.3", "13.1"),
    "priority_level": Since("12.3"),
    "non_stockable": Since("18"),
    **_always(*PRODUCT_UDF, "type", "brand", "family", "vat_rate", "log_information"),
}

# Members that the documentation tells of without their names.
NAMELESS = frozenset({"rewards"})

# Members of the objects inside an answer.
_INSIDE: Fields = {
    "alternative_balance": Since("14.2"),
    "alternative_amount": Since("14.2"),
    "intended_product_identifier": Since("14"),
    "intended_product_value": Since("14"),
    "maximum_spend_amount": Since("13"),
    "message": Since("17"),
    "sign_up_by_business_unit": Since("18"),
}


def known_at(fields: Fields, release: Release) -> frozenset[str]:
    """Return the members that an answer has in this release."""
    return frozenset(name for name, since in fields.items() if since.holds_at(release))


def told(
    fields: Fields, release: Release, answer: Mapping[str, object], fields_set: object = None
) -> dict[str, object]:
    """Return of an answer what the release has and `fields_set` names; without it, everything."""
    names = known_at(fields, release)
    if fields_set is not None:
        names &= set(str(fields_set).split(","))
    return {name: _inner(answer.get(name), release) for name in fields if name in names}


def _inner(value: object, release: Release) -> object:
    if isinstance(value, Mapping):
        return {
            name: _inner(member, release)
            for name, member in value.items()
            if _INSIDE.get(name, ALWAYS).holds_at(release)
        }
    if isinstance(value, list):
        return [_inner(item, release) for item in value]
    return value
