"""What answers hold, and of which types, each with the page that it comes from."""

from decimal import Decimal

from tests.integration.sandbox.api_client import ELENI, ApiClient, Json, customer, sale, spend

SHOW = "rewards_participants/show"
SPEND = "customer_events/spend_requests/create"

Kinds = tuple[tuple[str, type | tuple[type, ...]], ...]
AMOUNT = (Decimal, int)

# 952088, 952096, 491371:1→28
PURCHASE: Kinds = (
    *((name, str) for name in ("id", "number", "type", "life_cycle_state", "performed_on")),
    *((name, AMOUNT) for name in ("total_amount", "net_amount", "vat_amount")),
    ("reference_number", str),
    ("total_awarded_amount", AMOUNT),
    *(
        (f"total_{kind}spend_amount", AMOUNT)
        for kind in ("", "instant_", "automatic_", "additional_")
    ),
    ("products_set", list),
    ("award_reward_transactions_set", list),
    ("accounts_receivable", dict),
    ("performed_by_unit", dict),
    ("log_information", dict),
)
# 951388
PREVIEWED: Kinds = (
    *(
        (f"total_{kind}_amount", AMOUNT)
        for kind in ("award", "instant_spend", "automatic_spend", "additional_spend")
    ),
    ("minimum_spend_amount_per_transaction", AMOUNT),
    ("maximum_spend_amount_per_transaction", AMOUNT),
    ("reduction_method", str),
    ("rewards_participant_id", str),
    ("rewards_participant_name", str),
    ("wallet_balance", AMOUNT),
    ("allow_spending", bool),
    ("voucher_types_set", list),
)
# 956849, 957722, 489928:4→5
PARTICIPANT: Kinds = (
    *((name, str) for name in ("id", "number", "sign_up_on", "life_cycle_state")),
    *((name, dict) for name in ("sign_up_by_unit", "accounts_receivable", "wallet", "currency")),
    ("auto_spend_authorisation", dict),
    ("spend_blocking_state", dict),
    ("reward_tier", dict),
    ("participating_schemes_set", list),
)
# 952068, 951532, 962320
SPENT: Kinds = (
    *((name, str) for name in ("id", "number", "type", "life_cycle_state", "performed_on")),
    ("spend_amount", AMOUNT),
    ("instant_spend", int),
    ("automatic_spend", bool),
    ("reduction_method", str),
    ("purchase_customer_event", dict),
    ("accounts_receivable", dict),
    ("performed_by_unit", dict),
    ("spend_reward_transaction", dict),
)


def check(answer: Json, kinds: Kinds) -> None:
    wrong = {name: answer.get(name) for name, kind in kinds if not isinstance(answer[name], kind)}
    assert wrong == {}


def test_answers_have_their_documented_members(api: ApiClient) -> None:
    check(api.data(SHOW, customer(ELENI)), PARTICIPANT)
    check(api.preview(sale()), PREVIEWED)
    purchase = api.purchase()
    check(purchase, PURCHASE)
    assert purchase["type"] == "PURCHASE"
    spent = api.data(SPEND, spend(ELENI, purchase["id"], 5))
    check(spent, SPENT)
    assert spent["type"] == "SPEND REQUEST"  # with a blank: 952068


def test_objects_inside_answers_have_their_documented_members(api: ApiClient) -> None:
    shown = api.data(SHOW, customer(ELENI))
    assert {"id", "number", "balance", "currency"} <= set(shown["wallet"])  # 522092, 952035
    assert {"id", "code", "prefix_symbol"} <= set(shown["wallet"]["currency"])  # 953367
    owner = shown["accounts_receivable"]["account_owner"]
    assert {"type", "name", "first_name", "last_name", "company_name"} <= set(owner)  # 500027
    consent = shown["auto_spend_authorisation"]
    assert {"enabled", "minimum_wallet_balance", "minimum_spend_amount"} <= set(consent)  # 956625
    line = api.purchase()["products_set"][0]
    assert {"id", "quantity", "net_amount", "vat_amount", "total_amount"} <= set(line)  # 952096
    assert {"id", "code", "alternative_code", "description"} <= set(line["product"])


def test_an_envelope_is_the_same_for_every_answer(api: ApiClient) -> None:  # 491003, 490417:2→3
    good, bad = api.post(SHOW, customer(ELENI)), api.post(SHOW, customer("7000000000"))
    for answer in (good, bad):
        assert set(answer.json()) == {"data", "status"}
        assert set(answer.json()["status"]) == {"code", "message", "description"}
    # The order of the two varies: 489928:4→5 and 491003.
    named = f"number={api.purchase()['number']}"
    got = api.get("customer_events/purchases/show", customer_event_identifier=named)
    assert [next(iter(answer.json())) for answer in (good, got)] == ["data", "status"]
