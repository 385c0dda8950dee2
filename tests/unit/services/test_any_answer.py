"""Whatever CRM.COM's calls bring, no screen is left waiting and the sale can be ended."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings, strategies as st

from cashier_app.domain.errors import (
    KeyRefusedError,
    NoKeyError,
    NotActiveError,
    NotSecureError,
    NotSentError,
    RefusedError,
    UnknownOutcomeError,
)
from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import (
    RecordedPurchase,
    RecordedSpend,
    Reduction,
    RewardPreview,
)
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import Stage
from cashier_app.presenters.identify_customer_state import LookUp
from cashier_app.presenters.payment_state import Band, Question
from cashier_app.presenters.sale_state import PreviewStatus
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import WriteRequest
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill

# A bug has an incident number, and so has an answer that does not fit the call.
pytestmark = pytest.mark.expected_log("a bug", "UnknownOutcomeError", always=False)

CALLS = (
    "find_customer",
    "read_wallet",
    "preview",
    "record_purchase",
    "read_purchase",
    "look_up_purchase",
    "spend",
    "look_up_spend",
    "cancel_purchase",
    "cancel_spend",
)
ERRORS: tuple[Exception, ...] = (
    NotSentError(),
    NotSecureError(),
    NoKeyError(),
    KeyRefusedError("No"),
    RefusedError("No"),
    NotActiveError("No"),
    UnknownOutcomeError(),
    ValueError("a bug"),
    KeyError("a bug"),
)


def whole_sale(till: FakeTill) -> None:
    """Identify, preview, pay, spend, give it back, take the money: look at each screen after."""
    till.do(till.wired.sale.customer_requested)
    till.do(till.wired.identify.text_changed, "99123456")
    till.do(till.wired.identify.find_requested)
    assert till.identify.look_up is not LookUp.LOOKING
    till.do(till.wired.identify.back_requested)
    till.scan(CARD.value)
    till.at_spend_form(mock_up_basket())
    till.wait(60)
    assert_nothing_is_awaited(till)
    if till.shows(Screen.SPEND):
        till.do(till.wired.spend_form.spend_requested)
    till.wait(60)
    if till.shows(Screen.SPEND):
        till.do(till.wired.spend_form.back_requested)
    if till.shows(Screen.PAYMENT):
        till.do(till.wired.questions.return_wallet_requested)
        till.do(till.wired.questions.return_wallet_confirmed)
        till.wait(60)
    end(till)


def end(till: FakeTill) -> None:
    """End the sale as a calm cashier would, in no more than a few presses."""
    for _ in range(8):
        if till.shows(Screen.RECEIPT):
            break
        if till.shows(Screen.UNKNOWN):
            till.do(till.wired.unknown.full_price_requested)
        elif till.shows(Screen.SALE):
            till.do(till.wired.sale.pay_requested)
        elif till.payment.question is not Question.NONE:
            till.do(till.wired.questions.question_declined)
        elif till.payment.refused:
            till.do(till.wired.payment.sell_without_reward_requested)
        else:
            till.do(till.wired.payment.finish_requested)
        till.wait(60)
        if till.shows(Screen.PAYMENT):
            assert till.payment.band.kind is not Band.RECORDING
            assert_payment_waits_for_nobody(till)
    assert till.shows(Screen.RECEIPT)
    assert not till.receipt.wallet_reading
    assert till.books.sales
    assert all(sale.stage is not Stage.OPEN for sale in till.books.sales.values())


def assert_nothing_is_awaited(till: FakeTill) -> None:
    if till.shows(Screen.SALE):
        assert till.sale.reward.status is not PreviewStatus.UPDATING
    if till.shows(Screen.PAYMENT):
        assert_payment_waits_for_nobody(till)


def assert_payment_waits_for_nobody(till: FakeTill) -> None:
    """Money is kept back for a refused purchase alone: there the cashier has the next word."""
    assert not till.payment.waits or till.payment.refused


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("call", CALLS)
def test_no_error_of_any_call_leaves_a_screen_waiting(call: str, error: Exception) -> None:
    till = FakeTill().start()
    till.rewards.trouble[call] = error
    whole_sale(till)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_no_error_of_all_calls_leaves_a_screen_waiting(error: Exception) -> None:
    till = FakeTill().start()
    till.rewards.trouble = dict.fromkeys(CALLS, error)
    whole_sale(till)


AMOUNTS = st.sampled_from([ZERO, Decimal("0.01"), Decimal("3.00"), Decimal("99999.99")])
SAID = st.none() | AMOUNTS
PREVIEWS = st.builds(
    RewardPreview,
    award=AMOUNTS,
    instant=AMOUNTS,
    automatic=AMOUNTS,
    available=SAID,
    least=SAID,
    at_most=SAID,
    reduction=st.sampled_from(Reduction),
    spending_allowed=st.booleans(),
    wallet=SAID,
)
PURCHASES = st.builds(
    RecordedPurchase,
    id=st.just("id-1"),
    number=st.sampled_from(["", "CE000001"]),
    awarded=SAID,
    instant=AMOUNTS,
    automatic=AMOUNTS,
    total_spend=SAID,
    cancelled=st.booleans(),
    requested=SAID,
)
SPENDS = st.builds(
    RecordedSpend,
    id=st.just("id-2"),
    number=st.sampled_from(["", "SR000001"]),
    amount=SAID,
    reduction=st.none() | st.sampled_from(Reduction),
)


class OddRewards(FakeRewards):
    """Answers what it was told to, whatever it was asked."""

    odd_preview: RewardPreview
    odd_purchase: RecordedPurchase
    odd_spend: RecordedSpend

    def preview(self, *asked: object) -> RewardPreview:
        return self.odd_preview

    def record_purchase(self, request: WriteRequest) -> RecordedPurchase:
        super().record_purchase(request)
        return self.odd_purchase

    def read_purchase(self, number: str) -> RecordedPurchase:
        return self.odd_purchase

    def spend(self, request: WriteRequest) -> RecordedSpend:
        return self.odd_spend

    def cancel_spend(self, request: WriteRequest) -> None: ...


def odd(
    preview: RewardPreview, purchase: RecordedPurchase, spend: RecordedSpend, wallet: Decimal | None
) -> OddRewards:
    rewards = OddRewards(customers={CARD.value: replace(ELENI, wallet=wallet)})
    rewards.odd_preview, rewards.odd_purchase, rewards.odd_spend = preview, purchase, spend
    return rewards


@settings(max_examples=60, deadline=None)
@given(PREVIEWS, PURCHASES, SPENDS, SAID)
def test_no_value_of_any_call_leaves_a_screen_waiting(
    preview: RewardPreview,
    purchase: RecordedPurchase,
    spend: RecordedSpend,
    wallet: Decimal | None,
) -> None:
    till = FakeTill(rewards=odd(preview, purchase, spend, wallet)).start()
    whole_sale(till)
    sales: list[Sale] = list(till.books.sales.values())
    assert all(sale.to_pay >= ZERO for sale in sales)
    assert all(isinstance(sale.to_pay, Decimal) for sale in sales)
