"""What a sale costs, what comes off, and what may be done with it now."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.money import ZERO
from cashier_app.domain.reward import RecordedPurchase, Reduction, SpendLimits
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from tests.fakes.shop import ELENI
from tests.unit.domain.sales import (
    ANSWER,
    AT,
    PREVIEW,
    asking,
    card,
    cash,
    fixed_then_answered,
    paid_back_by_another_system,
    recorded,
    sending,
    spend_answer,
    spent,
    with_blocked_wallet,
    without_customer,
)

D = Decimal


def test_the_mock_up_sale_costs_what_the_mock_up_says() -> None:
    sale = recorded()
    assert (sale.goods, sale.instant, sale.automatic) == (D("37.27"), D("0.87"), D("1.50"))
    assert (sale.to_pay, sale.discount, sale.awarded) == (D("34.90"), D("2.37"), D("2.26"))


def test_wallet_money_comes_off_the_bill_and_is_never_taken() -> None:
    sale = spent("10")
    assert (sale.from_wallet, sale.to_pay, sale.taken) == (D(10), D("24.90"), ZERO)
    assert sale.discount == D("12.37")


def test_what_another_system_pays_back_does_not_come_off_the_bill() -> None:
    sale = paid_back_by_another_system()
    assert (sale.instant, sale.automatic, sale.to_pay) == (ZERO, ZERO, D("37.27"))
    spent_too = sale.asking_wallet(D(10), AT).wallet_spent(spend_answer("10"))
    assert (spent_too.from_wallet, spent_too.to_pay) == (ZERO, D("37.27"))


def test_a_bill_is_never_less_than_nothing() -> None:
    generous = RecordedPurchase("9", "P9", ZERO, instant=D(30), automatic=D(10))
    assert recorded(generous).to_pay == 0


def test_the_parts_taken_make_what_remains() -> None:
    sale = recorded().with_tender(cash("15.00")).with_tender(card("10.00"))
    assert (sale.taken, sale.still_to_pay, sale.to_pay) == (D(25), D("9.90"), D("34.90"))


def test_before_an_answer_goods_are_to_pay_and_the_preview_tells_what_to_expect() -> None:
    sale = sending()
    assert (sale.to_pay, sale.awarded) == (D("37.27"), None)
    assert sale.expected_to_pay == D("34.90")
    assert sale.unanswered().expected_to_pay == D("34.90")


def test_without_a_preview_goods_are_what_to_expect() -> None:
    sale = sending(preview=None)
    assert sale.expected_to_pay == D("37.27")
    assert sale.recorded(ANSWER).previewed_to_pay == D("37.27")


def test_what_another_system_pays_back_is_not_expected_off_the_bill() -> None:
    assert sending(reduction=Reduction.BACK_END).expected_to_pay == D("37.27")


def test_the_preview_expects_no_less_than_nothing() -> None:
    assert sending(preview=replace(PREVIEW, instant=D(99))).previewed_to_pay == 0


def test_after_the_answer_the_bill_is_what_to_expect_whatever_the_preview_said() -> None:
    sale = recorded(replace(ANSWER, automatic=ZERO))
    assert sale.expected_to_pay == sale.to_pay == D("36.40")
    assert sale.previewed_to_pay == D("34.90")
    assert sending().not_sent().expected_to_pay == D("37.27")


def test_a_bill_fixed_without_an_answer_stays_and_the_difference_is_given_back() -> None:
    sale = fixed_then_answered()
    assert (sale.to_pay, sale.to_pay_by_answer) == (D("37.27"), D("34.90"))
    assert (sale.give_back, sale.still_to_pay) == (D("2.37"), D("17.27"))


def test_nothing_is_given_back_of_a_bill_that_followed_the_answer() -> None:
    assert recorded().with_tender(cash("34.90")).give_back == 0
    assert sending().not_sent().with_tender(cash("37.27")).give_back == 0


def test_nothing_is_given_back_when_another_system_does_it() -> None:
    sale = sending(reduction=Reduction.BACK_END).not_sent().with_tender(cash("20")).recorded(ANSWER)
    assert sale.give_back == 0


def test_a_sale_is_known_by_its_baskets_identity_and_customer() -> None:
    assert (recorded().identity, recorded().customer) == ("basket-1", ELENI)
    assert without_customer().customer is None


def test_spend_limits_are_the_previews_for_what_remains() -> None:
    limits = recorded().with_tender(cash("30.00")).spend_limits
    assert limits == SpendLimits(D("17.25"), D(2), D(10), D("4.90"))


def test_spend_limits_are_not_known_without_a_preview() -> None:
    sale = sending(preview=None).recorded(ANSWER).with_tender(cash("30.00"))
    assert sale.spend_limits == SpendLimits(None, None, None, D("4.90"))


MONEY: dict[str, tuple[Sale, bool]] = {
    "no customer": (without_customer(), True),
    "recording": (sending(), False),
    "recorded": (recorded(), True),
    "not sent": (sending().not_sent(), True),
    "unknown": (sending().unanswered(), False),
    "unknown, at full price": (sending().unanswered().at_full_price(), True),
    "refused": (sending().refused("No"), False),
    "kept without reward": (sending().refused("No").without_reward(), True),
    "asking the wallet": (asking(), False),
    "spent from the wallet": (spent(), True),
    "spend to be checked": (asking().wallet_unanswered(), True),
    "returning": (spent().returning_wallet(), False),
    "return to be checked": (spent().returning_wallet().wallet_return_unanswered(), True),
    "closed": (recorded().with_tender(cash("34.90")).closed(), False),
    "given up": (recorded().given_up(), False),
}


@pytest.mark.parametrize(("sale", "allowed"), MONEY.values(), ids=MONEY)
def test_money_is_taken_only_while_no_answer_is_awaited(sale: Sale, allowed: bool) -> None:
    assert sale.may_take_money is allowed


SPENDS: dict[str, tuple[Sale, bool]] = {
    "recorded": (recorded(), True),
    "a part was taken": (recorded().with_tender(cash("10")), True),
    "limits not known": (sending(preview=None).recorded(ANSWER), True),
    "spent and returned": (spent().returning_wallet().wallet_returned(), True),
    "no customer": (without_customer(), False),
    "recording": (sending(), False),
    "not sent": (sending().not_sent(), False),
    "at full price": (sending().unanswered().at_full_price(), False),
    "one is alive": (spent(), False),
    "one is to be checked": (asking().wallet_unanswered(), False),
    "the bill was fixed": (fixed_then_answered(), False),
    "the preview forbids": (
        replace(recorded(), preview=replace(PREVIEW, spending_allowed=False)),
        False,
    ),
    "the customer is blocked": (with_blocked_wallet(recorded()), False),
    "nothing remains": (recorded().with_tender(cash("34.90")), False),
    "given up": (recorded().given_up(), False),
    "full price was taken on": (replace(recorded(), full_price=True), False),
}


@pytest.mark.parametrize(("sale", "allowed"), SPENDS.values(), ids=SPENDS)
def test_wallet_money_is_asked_for_once_and_only_of_a_recorded_sale(
    sale: Sale, allowed: bool
) -> None:
    assert sale.may_spend is allowed


BASKETS: dict[str, tuple[Sale, bool]] = {
    "no customer": (without_customer(), True),
    "recording": (sending(), False),
    "recorded": (recorded(), True),
    "refused": (sending().refused("No"), True),
    "not sent": (sending().not_sent(), True),
    "unknown": (sending().unanswered(), True),
    "a part was taken": (recorded().with_tender(cash("1")), False),
    "asking the wallet": (asking(), False),
    "spent from the wallet": (spent(), True),
    "returning": (spent().returning_wallet(), False),
    "given up": (recorded().given_up(), False),
}


@pytest.mark.parametrize(("sale", "allowed"), BASKETS.values(), ids=BASKETS)
def test_the_basket_is_changed_only_before_money_is_taken(sale: Sale, allowed: bool) -> None:
    assert sale.may_change_basket is allowed


AT_CRM: dict[str, tuple[Sale, bool, bool]] = {
    "no customer": (without_customer(), False, False),
    "recording": (sending(), True, False),
    "recorded": (recorded(), True, False),
    "refused": (sending().refused("No"), False, False),
    "kept without reward": (sending().refused("No").without_reward(), False, False),
    "not sent": (sending().not_sent(), False, True),
    "unknown": (sending().unanswered(), True, True),
}


@pytest.mark.parametrize(("sale", "may_be_there", "must_be_sent"), AT_CRM.values(), ids=AT_CRM)
def test_what_crm_may_have_is_cancelled_there_and_what_it_lacks_is_sent(
    sale: Sale, may_be_there: bool, must_be_sent: bool
) -> None:
    assert sale.may_be_at_crm is may_be_there
    assert sale.must_still_be_sent is must_be_sent


def test_a_sale_opens_unsent_and_without_any_money_taken() -> None:
    sale = without_customer()
    assert (sale.crm, sale.stage, sale.tenders) == (CrmState.NONE, Stage.OPEN, ())
    assert (sale.reduction, sale.fixed_to_pay) == (Reduction.FRONT_END, None)
