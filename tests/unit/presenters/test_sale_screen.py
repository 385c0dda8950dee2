"""The Sale screen: figures of CRM.COM or none, and Pay that never waits for them."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.customer import Customer
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.reward import Reduction
from cashier_app.presenters.sale_state import PreviewStatus
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Lane
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill

D = Decimal


def reason(till: FakeTill) -> str:
    return till.sale.reward.spend_reason.key if till.sale.reward.spend_reason else ""


def test_an_empty_basket_invites_to_scan() -> None:
    till = FakeTill().start()
    reward = till.sale.reward

    assert reward.status is PreviewStatus.EMPTY
    assert reward.earn == 0
    assert not reward.strong
    assert reward.explanation is not None
    assert not till.sale.can_pay
    assert not till.sale.can_spend


def test_a_customer_without_goods_needs_a_product_to_spend() -> None:
    till = FakeTill().start().scan(CARD.value)

    assert reason(till) == "sale.spend.needs-product"


def test_the_figures_of_the_preview_are_shown() -> None:
    till = FakeTill().start()
    till.rewards.instant, till.rewards.automatic = D("0.87"), D("1.50")
    till.with_basket(mock_up_basket())
    reward, totals = till.sale.reward, till.sale.totals

    assert reward.status is PreviewStatus.UP_TO_DATE
    assert reward.strong
    assert (reward.earn, reward.spend_most, reward.spend_available) == (
        D("1.86"),
        D("10.00"),
        D("17.25"),
    )
    assert (totals.goods, totals.instant, totals.automatic, totals.to_pay) == (
        D("37.27"),
        D("0.87"),
        D("1.50"),
        D("34.90"),
    )
    assert till.sale.can_spend


def test_while_a_new_preview_is_awaited_the_old_figures_say_what_they_belong_to() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.runner.hold(Lane.PREVIEW)
    till.scan("HAL")
    reward = till.sale.reward

    assert reward.status is PreviewStatus.UPDATING
    assert reward.earn == D("1.86")
    assert reward.hint.key == "sale.hint.updating-items"
    assert reward.hint.values["n"] == 9
    assert till.sale.totals.updating
    assert till.sale.totals.goods == D("41.62")
    assert till.sale.can_pay


def test_the_first_preview_is_awaited_without_any_figure() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.with_basket(mock_up_basket())
    reward = till.sale.reward

    assert reward.status is PreviewStatus.UPDATING
    assert reward.earn is None
    assert not reward.strong
    assert reason(till) == "sale.spend.asking"
    assert till.sale.totals.instant is None


def test_no_state_before_the_first_answer_ever_says_offline() -> None:
    till = FakeTill().start()
    till.runner.hold(Lane.PREVIEW)
    till.with_basket(mock_up_basket())
    shown = [state.reward.status for state in till.views[Screen.SALE].states]

    assert PreviewStatus.OFFLINE not in shown


def test_offline_nothing_comes_off_and_nothing_is_spent() -> None:
    till = FakeTill().start()
    till.rewards.trouble["preview"] = NotSentError()
    till.with_basket(mock_up_basket())
    reward = till.sale.reward

    assert reward.status is PreviewStatus.OFFLINE
    assert reward.earn is None
    assert reward.title.key == "sale.follows-later.title"
    assert till.sale.totals.offline
    assert till.sale.totals.to_pay == D("37.27")
    assert reason(till) == "sale.spend.offline"
    till.do(till.wired.sale.spend_requested)
    assert till.shows(Screen.SALE)


def test_a_preview_that_is_refused_shows_no_figure_and_pay_goes_on() -> None:
    till = FakeTill().start()
    till.rewards.trouble["preview"] = RefusedError("No")
    till.with_basket(mock_up_basket())

    assert till.sale.reward.status is PreviewStatus.NOT_AVAILABLE
    assert till.sale.reward.earn is None
    assert till.sale.can_pay
    assert till.sale.can_spend


def test_without_a_customer_no_reward_is_shown() -> None:
    till = FakeTill().start().with_basket(mock_up_basket(None))

    assert till.sale.reward.status is PreviewStatus.NO_CUSTOMER
    assert till.sale.reward.earn is None
    assert reason(till) == "sale.spend.needs-customer"


@pytest.mark.parametrize(
    ("customer", "allowed", "available", "why"),
    [
        (replace(ELENI, spending_blocked=True), True, "17.25", "sale.spend.blocked"),
        (ELENI, False, "17.25", "sale.spend.not-allowed"),
        (ELENI, True, "1.00", "sale.spend.nothing"),
    ],
)
def test_spending_that_is_not_possible_says_why(
    customer: Customer, allowed: bool, available: str, why: str
) -> None:
    till = FakeTill().start()
    till.rewards.spending_allowed = allowed
    till.rewards.available = D(available)
    till.with_basket(mock_up_basket(customer))

    assert not till.sale.can_spend
    assert reason(till) == why


def test_what_is_paid_back_later_does_not_come_off() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.rewards.reduction = Reduction.BACK_END
    till.with_basket(mock_up_basket())

    assert till.sale.totals.paid_back_later
    assert till.sale.totals.instant == D("0.87")
    assert till.sale.totals.to_pay == D("37.27")


def test_more_off_than_the_goods_cost_leaves_nothing_to_pay() -> None:
    till = FakeTill().start()
    till.rewards.instant = D("50.00")
    till.with_basket(mock_up_basket())

    assert till.sale.totals.to_pay == 0


def test_pay_and_spend_do_nothing_on_an_empty_basket() -> None:
    till = FakeTill().start()
    till.do(till.wired.sale.pay_requested)
    till.do(till.wired.sale.spend_requested)

    assert till.shows(Screen.SALE)
    assert till.books.entries == []


def test_removing_the_customer_tells_nothing_and_takes_the_figures_away() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    till.do(till.wired.sale.use_customer, None)

    assert till.sale.customer is None
    assert till.sale.reward.earn is None
    assert till.sale.notice is None


def test_the_state_of_the_preview_can_be_asked_for() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())

    assert till.wired.sale.preview_status is PreviewStatus.UP_TO_DATE
