"""Loose answers become exact values of the till."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from cashier_app.crmcom import answers, customer_answers
from cashier_app.crmcom.customer_answers import TokenState
from cashier_app.crmcom.encoding import write_json
from cashier_app.crmcom.envelope import Envelope, opened
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import RefusedError
from cashier_app.domain.reward import RecordedPurchase, RecordedSpend, Reduction, RewardPreview

CARD = Identification(Means.CARD, "7001234567")


def ok(data: object, message: str = "") -> Envelope:
    """An answer as it comes over the line: written, and opened again."""
    status = {"code": "OK", "message": message, "description": None}
    envelope = opened(write_json({"data": data, "status": status}).encode())
    assert envelope is not None
    return envelope


def customer(**members: object) -> Customer:
    return customer_answers.participant(CARD, ok({"id": "11", **members}))


def owned_by(owner: dict[str, object]) -> Customer:
    return customer(accounts_receivable={"name": "ACR1 Somebody", "account_owner": owner})


def test_the_documented_participant_becomes_a_customer() -> None:
    """crmcom-api.md 8.2; the balance is a text there (page 522092)."""
    answer = ok(
        {
            "id": "11",
            "number": "RP0000000042",
            "life_cycle_state": "EFFECTIVE",
            "wallet": {"id": "22", "number": "W42", "balance": "25.40", "currency": {}},
            "accounts_receivable": {
                "name": "ACR0000000042 Eleni Example",
                "account_owner": {
                    "name": "Eleni Example",
                    "first_name": "Eleni",
                    "last_name": "Example",
                    "title": "Ms",
                },
            },
            "soundable_transaction": True,
        }
    )
    assert customer_answers.participant(CARD, answer) == Customer(
        identification=CARD,
        id="11",
        member_number="RP0000000042",
        name="Eleni Example",
        first_name="Eleni",
        last_name="Example",
        wallet=Decimal("25.40"),
    )


@pytest.mark.parametrize(
    ("owner", "name"),
    [
        ({"name": " Eleni Example ", "first_name": "E", "last_name": "X"}, "Eleni Example"),
        ({"name": None, "first_name": "Eleni", "last_name": "Example"}, "Eleni Example"),
        ({"name": "", "last_name": "Example"}, "Example"),
        ({"name": None, "company_name": "Zygi Fish Tavern Ltd"}, "Zygi Fish Tavern Ltd"),
        ({}, "ACR1 Somebody"),
    ],
)
def test_the_name_is_found_wherever_it_stands(owner: dict[str, object], name: str) -> None:
    assert owned_by(owner).name == name


def test_a_participant_without_account_and_wallet_is_still_somebody() -> None:
    bare = customer(accounts_receivable=None, wallet=None)
    assert (bare.name, bare.wallet, bare.takes_part) == ("", None, True)


@pytest.mark.parametrize("balance", [25.4, "25.4", "25.40", " 25.40 ", 2540])
def test_a_balance_may_be_a_number_or_a_text(balance: object) -> None:
    exact = Decimal(str(balance).strip())
    wallet = customer(wallet={"balance": exact if isinstance(balance, float) else balance}).wallet
    assert wallet == exact
    assert str(wallet).endswith(("25.40", "2540.00"))


@pytest.mark.parametrize("balance", [None, ""])
def test_a_balance_that_is_not_said_is_not_known(balance: object) -> None:
    assert customer(wallet={"balance": balance}).wallet is None


@pytest.mark.parametrize(
    "balance",
    ["a lot", True, [1], {}, "NaN", "1e400", "1,50", "1_0", 10**13, Decimal("1E+99999999")],
)
def test_a_balance_that_is_no_amount_makes_the_answer_unusable(balance: object) -> None:
    with pytest.raises(ValidationError):
        customer_answers.participant(
            CARD, Envelope("OK", "", "", {"id": "1", "wallet": {"balance": balance}})
        )


def test_a_number_too_small_to_see_is_nothing() -> None:
    envelope = Envelope("OK", "", "", {"id": "1", "wallet": {"balance": Decimal("1E-99999999")}})
    assert customer_answers.participant(CARD, envelope).wallet == 0


@pytest.mark.parametrize("data", [None, [], {}])
def test_an_ok_that_shows_nobody_is_nobody_found(data: object) -> None:
    with pytest.raises(RefusedError):
        customer_answers.participant(CARD, ok(data))


@pytest.mark.parametrize("data", [["x"], "11", {"number": "RP1"}, {"id": None}, {"id": ["1"]}])
def test_a_participant_who_cannot_be_named_again_is_unusable(data: object) -> None:
    with pytest.raises(ValidationError):
        customer_answers.participant(CARD, ok(data))


@pytest.mark.parametrize(
    "information",
    [
        {"terminated_on": "2026-10-03T00:00:00"},
        {"reason": "moved", "details": {"date": "2026-10-03"}},
        "2026-10-03T12:00:00",
    ],
)
def test_a_member_who_left_is_told_with_the_date(information: object) -> None:
    ended = customer(life_cycle_state="TERMINATED", termination_information=information)
    assert not ended.takes_part
    assert ended.ended_on == date(2026, 10, 3)


@pytest.mark.parametrize("information", [None, {}, 5, "soon", "2026-13-45", ["2026"]])
def test_a_member_who_left_without_a_date_is_still_told(information: object) -> None:
    ended = customer(life_cycle_state="TERMINATED", termination_information=information)
    assert (ended.takes_part, ended.ended_on) == (False, None)


@pytest.mark.parametrize(
    ("tier", "name"),
    [
        ("Gold", "Gold"),
        ({"name": "Gold"}, "Gold"),
        ({"tier": {"name": "Gold"}}, "Gold"),
        ({"reward_tier": {"alternative_code": "Gold"}}, "Gold"),
        (None, ""),
        ({}, ""),
        (5, ""),
        ([["Gold"]], ""),
    ],
)
def test_a_tier_is_read_in_any_likely_form(tier: object, name: str) -> None:
    assert customer(reward_tier=tier).tier == name


@pytest.mark.parametrize(
    ("state", "blocked"),
    [
        (None, False),
        (True, True),
        (0, False),
        ("BLOCKED", True),
        ("UNBLOCKED", False),
        ({"blocked": 1}, True),
        ({"blocked": "false"}, False),
        ({"state": "BLOCKED"}, True),
        ({"anything": "else"}, False),
    ],
)
def test_spending_is_blocked_only_where_that_is_plainly_said(state: object, blocked: bool) -> None:
    assert customer(spend_blocking_state=state).spending_blocked is blocked


def test_the_documented_preview_becomes_a_preview() -> None:
    """crmcom-api.md 8.3 (page 951388)."""
    answer = {
        "total_award_amount": Decimal("0.50"),
        "total_instant_spend_amount": Decimal("1.00"),
        "total_automatic_spend_amount": 0,
        "total_additional_spend_amount": "9.00",
        "minimum_spend_amount_per_transaction": 1,
        "maximum_spend_amount_per_transaction": 50,
        "reduction_method": "BACK_END_REDUCTION",
        "wallet_balance": Decimal("25.4"),
        "wallet_alternative_balance": None,
        "allow_spending": 1,
        "voucher_types_set": [{"name": "Free coffee"}, "Cake", {}],
    }
    assert answers.preview(ok(answer)) == RewardPreview(
        award=Decimal("0.50"),
        instant=Decimal("1.00"),
        automatic=Decimal(0),
        available=Decimal("9.00"),
        least=Decimal(1),
        at_most=Decimal(50),
        reduction=Reduction.BACK_END,
        spending_allowed=True,
        wallet=Decimal("25.40"),
        vouchers=("Free coffee", "Cake"),
    )


def test_what_a_preview_does_not_say_is_not_made_up() -> None:
    answer = answers.preview(ok({"total_award_amount": 1, "voucher_types_set": {"name": "Tea"}}))
    assert answer == RewardPreview(award=Decimal(1), vouchers=("Tea",))
    assert (answer.available, answer.least, answer.at_most, answer.wallet) == (None,) * 4


@pytest.mark.parametrize("value", [0, "0", False, "false", "No"])
def test_spending_is_not_allowed_where_that_is_said_in_any_form(value: object) -> None:
    assert not answers.preview(ok({"allow_spending": value})).spending_allowed


def test_a_limit_of_nothing_is_no_limit() -> None:
    answer = answers.preview(
        ok({"minimum_spend_amount_per_transaction": 0, "maximum_spend_amount_per_transaction": 0})
    )
    assert (answer.least, answer.at_most) == (None, None)


@pytest.mark.parametrize("name", ["total_instant_spend_amount", "total_automatic_spend_amount"])
def test_a_discount_below_nothing_is_never_believed(name: str) -> None:
    with pytest.raises(ValidationError):
        answers.preview(ok({name: -1}))
    with pytest.raises(ValidationError):
        answers.recorded_purchase(ok({"id": "1", name: -1}))


def test_the_documented_purchase_becomes_a_recorded_one() -> None:
    """crmcom-api.md 8.4 (page 952088)."""
    answer = {
        "id": "55",
        "number": "CE0001234",
        "life_cycle_state": "POSTED",
        "total_awarded_amount": Decimal("0.5"),
        "total_spend_amount": "1.00",
        "total_instant_spend_amount": 1,
        "total_automatic_spend_amount": None,
    }
    assert answers.recorded_purchase(ok(answer, "Well done!")) == RecordedPurchase(
        id="55",
        number="CE0001234",
        awarded=Decimal("0.50"),
        instant=Decimal(1),
        automatic=Decimal(0),
        total_spend=Decimal(1),
        requested=Decimal(0),
        message="Well done!",
    )


@pytest.mark.parametrize(
    ("products", "codes"),
    [
        (None, ()),
        ([], ()),
        ("nonsense", ()),
        ([None, "x", 7, {}, {"intended_product_value": None}], ()),
        ([{"intended_product_value": {}}, {"intended_product_value": " "}], ()),
        (
            [
                {"intended_product_identifier": "code", "intended_product_value": "5290011204992"},
                {"intended_product_identifier": None, "intended_product_value": None},
                {"intended_product_value": " 529 "},
                {"intended_product_value": 529},
            ],
            ("5290011204992", "529"),
        ),
    ],
)
def test_codes_that_crmcom_does_not_know_are_kept(products: object, codes: tuple[str, ...]) -> None:
    """It answers them as `intended_product_value` (page 952096); whatever stands there is borne."""
    answer = {"id": "55", "products_set": products}
    assert answers.recorded_purchase(ok(answer)).unknown_codes == codes


def test_a_missing_instant_spend_is_what_the_whole_leaves() -> None:
    answer = {"id": "55", "total_spend_amount": "2.25", "total_automatic_spend_amount": "1.50"}
    assert answers.recorded_purchase(ok(answer)).instant == Decimal("0.75")


def test_a_number_that_comes_as_a_number_is_still_a_number() -> None:
    assert answers.recorded_purchase(ok({"number": 29})).number == "29"


@pytest.mark.parametrize("data", [None, [], {}, "OK", {"id": "", "number": None}])
def test_a_purchase_without_any_name_is_unusable(data: object) -> None:
    with pytest.raises(ValidationError):
        answers.recorded_purchase(ok(data))


def test_a_cancellation_that_is_ok_is_one_whatever_state_it_shows() -> None:
    assert answers.cancelled_purchase(ok({"id": "1", "life_cycle_state": "POSTED"})).cancelled


def test_the_documented_spend_becomes_a_recorded_one() -> None:
    """crmcom-api.md 8.5 (page 952068)."""
    answer = {
        "id": "99",
        "number": "CE0001235",
        "spend_amount": "4.00",
        "reduction_method": "FRONT_END_REDUCTION",
    }
    assert answers.recorded_spend(ok(answer, "Thanks")) == RecordedSpend(
        "99", "CE0001235", Decimal(4), Reduction.FRONT_END, "Thanks"
    )


def test_a_spend_without_an_amount_is_not_given_one() -> None:
    answer = answers.recorded_spend(ok({"id": "99", "reduction_method": "SIDEWAYS"}))
    assert (answer.amount, answer.reduction) == (None, None)


@pytest.mark.parametrize("data", [None, {}, [1], ["x"], "rows"])
def test_anything_but_a_list_of_objects_is_no_page(data: object) -> None:
    with pytest.raises(ValidationError):
        answers.rows(ok(data))


def test_a_fault_in_an_answer_is_told_without_repeating_it() -> None:
    secret = "eleni.georgiou"  # a name that would otherwise end up in the log
    for read in (answers.recorded_purchase, answers.rows):
        with pytest.raises(ValidationError) as fault:
            read(ok([secret]))
        assert secret not in str(fault.value)


def test_the_documented_account_becomes_a_customer() -> None:
    """crmcom-api.md 8.2, from R17 (pages 512933, 952771); her wallet is read by another call."""
    answer = {
        "id": "33",
        "number": "ACR0000000042",
        "name": "ACR0000000042 Eleni Example",
        "life_cycle_state": "ACTIVE",
        "account_owner": {"name": None, "first_name": "Eleni", "last_name": "Example"},
        "rewards": {"reward_tier": {"name": "Gold"}, "spend_blocking_state": {"blocked": 1}},
    }
    assert customer_answers.account(CARD, ok(answer)) == Customer(
        identification=CARD,
        id="account:33",
        member_number="ACR0000000042",
        name="Eleni Example",
        first_name="Eleni",
        last_name="Example",
        tier="Gold",
        spending_blocked=True,
    )


@pytest.mark.parametrize("rewards", [None, [], "rewards", 5, {"reward_tier": 5}])
def test_rewards_in_an_unknown_form_are_not_said(rewards: object) -> None:
    found = customer_answers.account(CARD, ok({"id": "33", "rewards": rewards}))
    assert (found.tier, found.spending_blocked, found.takes_part) == ("", False, True)


@pytest.mark.parametrize(
    "answer",
    [
        {"life_cycle_state": "TERMINATED"},
        {"rewards": {"life_cycle_state": "TERMINATED"}},
    ],
)
def test_an_account_that_ended_takes_no_part(answer: dict[str, object]) -> None:
    assert not customer_answers.account(CARD, ok({"id": "33", **answer})).takes_part


@pytest.mark.parametrize("data", [None, [], {}])
def test_an_ok_that_shows_no_account_is_nobody_found(data: object) -> None:
    with pytest.raises(RefusedError):
        customer_answers.account(CARD, ok(data))
    with pytest.raises(ValidationError):
        customer_answers.account(CARD, ok({"id": None, "number": "ACR1"}))


def test_before_r12_an_ended_membership_shows_in_how_it_ended() -> None:
    ended = customer(life_cycle_state=None, termination_information={"on": "2026-10-03T00:00:00"})
    assert (ended.takes_part, ended.ended_on) == (False, date(2026, 10, 3))


@pytest.mark.parametrize("balance", [Decimal("25.40"), "25.4"])
def test_a_balance_is_read_from_its_own_call(balance: object) -> None:
    """Page 490490; the conditional part belongs to the total (952953)."""
    answer = {"id": "22", "balance": balance, "conditional_balance": 5}
    assert customer_answers.balance(ok(answer)) == Decimal("25.40")
    assert customer_answers.balance(ok({"id": "22"})) is None


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("NOT_EFFECTIVE", TokenState.NOT_EFFECTIVE),
        ("pending_verification", TokenState.PENDING_VERIFICATION),
        ("EFFECTIVE", None),
        ("", None),
        (None, None),
    ],
)
def test_only_a_plain_state_says_why_a_card_does_not_work(
    state: object, said: TokenState | None
) -> None:
    """Page 496721."""
    assert customer_answers.token_state(ok({"life_cycle_state": state})) is said


@pytest.mark.parametrize(
    ("answer", "awarded"),
    [
        ({"total_awarded_amount": 0}, Decimal(0)),
        ({"total_awarded_amount": 2, "award_reward_transactions_set": []}, Decimal(2)),
        ({"award_reward_transactions_set": []}, Decimal(0)),
        ({"award_reward_transactions_set": [{"amount": "0.50"}, {"amount": 1}]}, Decimal("1.50")),
        (
            {
                "award_reward_transactions_set": [
                    {"amount": 1, "life_cycle_state": "CANCELLED"},
                    {"amount": 2, "life_cycle_state": "POSTED"},
                ]
            },
            Decimal(2),
        ),
        ({"award_reward_transactions_set": None}, None),
        ({}, None),
    ],
)
def test_an_award_that_nobody_says_is_not_known_and_never_nothing(
    answer: dict[str, object], awarded: Decimal | None
) -> None:
    """Before R13.1 the award stands in its transactions only (crmcom-api.md 4.3.2)."""
    assert answers.recorded_purchase(ok({"id": "1", **answer})).awarded == awarded


@pytest.mark.parametrize(
    ("answer", "requested", "instant"),
    [
        ({"total_additional_spend_amount": 4, "total_instant_spend_amount": 1}, 4, 1),
        ({"total_spend_amount": 7, "total_instant_spend_amount": 1}, 6, 1),
        ({"total_spend_amount": 7, "total_additional_spend_amount": 4}, 4, 3),
        ({"total_spend_amount": 7, "total_automatic_spend_amount": 2}, 0, 5),
        ({}, None, 0),
    ],
)
def test_what_was_spent_on_request_is_told_apart(
    answer: dict[str, object], requested: int | None, instant: int
) -> None:
    """Page 952088: the whole is instant, automatic and additional."""
    recorded = answers.recorded_purchase(ok({"id": "1", **answer}))
    assert recorded.instant == Decimal(instant)
    assert recorded.requested == (None if requested is None else Decimal(requested))


def test_crm_coms_words_on_success_are_kept() -> None:
    """crmcom-api.md 1.3."""
    words = "Well done!"
    assert answers.preview(ok({}, words)).message == words
    assert answers.recorded_purchase(ok({"id": "1"}, words)).message == words
    assert answers.shown_purchase(ok({"id": "1"}, words)).message == words
    assert answers.cancelled_purchase(ok({"id": "1"}, words)).message == words
    assert answers.recorded_spend(ok({"id": "1"}, words)).message == words
