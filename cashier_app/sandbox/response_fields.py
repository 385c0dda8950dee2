"""The documented top-level members of each answer: what `fields_set` may name."""


def _udf(strings: int) -> tuple[str, ...]:
    return (
        *(f"udf_string_{i}" for i in range(1, strings + 1)),
        *(f"udf_float_{i}" for i in range(1, 5)),
        *(f"udf_date_{i}" for i in range(1, 5)),
    )


UDF = _udf(8)

# crmcom-api.md 3.1; pageId 956849, 957722
PARTICIPANT = (
    "id",
    "number",
    "sign_up_on",
    "life_cycle_state",
    "sign_up_by_unit",
    "accounts_receivable",
    "wallet",
    "currency",
    "auto_spend_authorisation",
    "spend_blocking_state",
    "termination_information",
    "reward_tier",
    "participating_schemes_set",
    "access_token",
    "log_information",
    *UDF,
)

# crmcom-api.md 4.2; pageId 951388
PREVIEW = (
    "total_award_amount",
    "total_award_alternative_amount",
    "total_instant_spend_amount",
    "total_automatic_spend_amount",
    "total_additional_spend_amount",
    "minimum_spend_amount_per_transaction",
    "maximum_spend_amount_per_transaction",
    "reduction_method",
    "rewards_participant_id",
    "rewards_participant_name",
    "wallet_balance",
    "wallet_alternative_balance",
    "allow_spending",
    "voucher_types_set",
)

# crmcom-api.md 4.3.2; pageId 952088
PURCHASE = (
    "id",
    "number",
    "type",
    "life_cycle_state",
    "performed_on",
    "description",
    "reference_number",
    "process_immediately",
    "payment_medium_identifier",
    "total_amount",
    "net_amount",
    "vat_amount",
    "external_system",
    "external_system_reference_number",
    "total_awarded_amount",
    "total_awarded_alternative_amount",
    "requested_spend_amount",
    "requested_spend_alternative_amount",
    "total_spend_amount",
    "total_spend_alternative_amount",
    "total_instant_spend_amount",
    "total_instant_spend_alternative_amount",
    "total_automatic_spend_amount",
    "total_automatic_spend_alternative_amount",
    "total_additional_spend_amount",
    "total_additional_spend_alternative_amount",
    "products_set",
    "award_reward_transactions_set",
    "accounts_receivable",
    "performed_by_unit",
    "classification",
    "log_information",
    *UDF,
)

# crmcom-api.md 5.2; pageId 952068
SPEND_REQUEST = (
    "id",
    "number",
    "type",
    "life_cycle_state",
    "performed_on",
    "description",
    "process_immediately",
    "spend_amount",
    "spend_alternative_amount",
    "external_system",
    "external_system_reference_number",
    "instant_spend",
    "automatic_spend",
    "reduction_method",
    "initiated_currency",
    "purchase_customer_event",
    "classification",
    "accounts_receivable",
    "performed_by_unit",
    "log_information",
    "spend_reward_transaction",
    *UDF,
)


def chosen(answer: dict[str, object], fields_set: object) -> dict[str, object]:
    """Keep only what `fields_set` names; without it, everything."""
    if fields_set is None:
        return answer
    names = set(str(fields_set).split(","))
    return {name: value for name, value in answer.items() if name in names}
