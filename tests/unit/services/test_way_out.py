"""CRM.COM never answers: from every state a cashier still gets a sale closed or given up."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from cashier_app.domain.errors import NotSentError
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage, WalletSpend
from cashier_app.domain.tender import cash_tender
from cashier_app.presenters.payment_state import Way
from cashier_app.presenters.screens import Screen
from cashier_app.services.ports import Entry, Lane
from tests.fakes.books import FakeBooks
from tests.fakes.shop import CARD, ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.domain.sales import ANSWER, D, sending

# Every lane that talks to CRM.COM.
FAR_AWAY = (Lane.MONEY, Lane.LOOKUP, Lane.PREVIEW)
PARTLY = cash_tender(D("10.00"), D("34.90"), D(0), "2026-11-23T12:44:00")


def in_state(crm: CrmState, spend: SpendState = SpendState.NONE) -> Sale:
    """An open sale in this state, as it may stand in the books."""
    recorded: RecordedPurchase | None = ANSWER if crm is CrmState.RECORDED else None
    return replace(
        sending(),
        crm=crm,
        answer=recorded,
        spend=WalletSpend(spend, asked=D(5), amount=D(5), id="1", number="SR1"),
        basket=mock_up_basket(None if crm is CrmState.NONE else ELENI),
    )


STATES = [
    *(in_state(crm) for crm in CrmState),
    *(in_state(CrmState.RECORDED, spend) for spend in SpendState if spend is not SpendState.NONE),
    replace(in_state(CrmState.RECORDED), tenders=(PARTLY,)),
    replace(in_state(CrmState.WAITING), tenders=(PARTLY,), fixed_to_pay=D("37.27")),
    replace(
        in_state(CrmState.UNKNOWN), tenders=(PARTLY,), fixed_to_pay=D("37.27"), full_price=True
    ),
]


def name(sale: Sale) -> str:
    return f"{sale.crm.value}, spend {sale.spend.state.value}, {len(sale.tenders)} parts"


def started_on(sale: Sale) -> FakeTill:
    """A till that starts on this sale, while CRM.COM does not answer anything."""
    books = FakeBooks()
    rewards = FakeTill().rewards
    request = None if sale.crm is CrmState.NONE else rewards.purchase_request(sale)
    books.submit(sale.identity, lambda _: (sale, request))
    till = FakeTill(books=books)
    till.runner.hold(*FAR_AWAY)
    return till.start()


def close(till: FakeTill) -> None:
    """Press what a cashier presses who wants to get the sale done."""
    wired = till.wired
    if till.shows(Screen.UNKNOWN):
        till.do(wired.unknown.full_price_requested)
    elif till.shows(Screen.SPEND):
        till.do(wired.spend_form.back_requested)
    elif till.payment.refused:
        till.do(wired.payment.sell_without_reward_requested)
    else:
        till.do(wired.payment.way_chosen, Way.CASH).do(wired.payment.finish_requested)


def give_up(till: FakeTill) -> None:
    """Press what a cashier presses whose customer walks away."""
    wired = till.wired
    if till.shows(Screen.UNKNOWN):
        till.do(wired.unknown.cancel_requested).do(wired.unknown.cancel_confirmed)
    elif till.shows(Screen.SPEND):
        till.do(wired.spend_form.back_requested)
    else:
        till.do(wired.questions.cancel_requested).do(wired.questions.cancel_confirmed)


def comes_to(till: FakeTill, stage: Stage, press: Callable[[FakeTill], None]) -> bool:
    """Whether the sale is there after at most five presses, six seconds apart."""
    for _ in range(5):
        if till.books.sales["basket-1"].stage is not Stage.OPEN:
            break
        press(till)
        till.wait(6)
    return till.books.sales["basket-1"].stage is stage


@pytest.mark.parametrize("sale", STATES, ids=name)
def test_a_sale_found_at_start_can_be_closed(sale: Sale) -> None:
    assert comes_to(started_on(sale), Stage.CLOSED, close)


@pytest.mark.parametrize("sale", STATES, ids=name)
def test_a_sale_found_at_start_can_be_given_up(sale: Sale) -> None:
    assert comes_to(started_on(sale), Stage.GIVEN_UP, give_up)


def test_every_state_of_an_open_sale_is_walked() -> None:
    assert {sale.crm for sale in STATES} == set(CrmState)
    assert {sale.spend.state for sale in STATES} == set(SpendState)


# ---- while the sale runs: the call begins and never ends, or never begins ------------------------


def paying(till: FakeTill) -> None:
    till.with_basket(mock_up_basket())
    till.runner.hold(*FAR_AWAY)
    till.do(till.wired.sale.pay_requested)


def giving_it_to_a_customer(till: FakeTill) -> None:
    till.paid(mock_up_basket(None))
    till.runner.hold(Lane.MONEY, Lane.PREVIEW)
    till.scan(CARD.value)


def spending(till: FakeTill) -> None:
    till.at_spend_form(mock_up_basket())
    till.runner.hold(*FAR_AWAY)
    till.ask_wallet("5.00").runner.run()


def returning(till: FakeTill) -> None:
    till.at_spend_form(mock_up_basket()).ask_wallet("5.00").runner.run()
    till.runner.hold(*FAR_AWAY)
    till.do(till.wired.questions.return_wallet_requested)
    till.do(till.wired.questions.return_wallet_confirmed)


WAITS = [paying, giving_it_to_a_customer, spending, returning]


@pytest.mark.parametrize("begun", [False, True], ids=["never begins", "never ends"])
@pytest.mark.parametrize(
    ("stage", "press"), [(Stage.CLOSED, close), (Stage.GIVEN_UP, give_up)], ids=["close", "give up"]
)
@pytest.mark.parametrize("wait", WAITS)
def test_every_wait_ends_after_five_seconds_with_a_way_out(
    wait: Callable[[FakeTill], None],
    stage: Stage,
    press: Callable[[FakeTill], None],
    begun: bool,
) -> None:
    till = FakeTill().start()
    wait(till)
    assert till.runner.waiting(Lane.MONEY) == 1
    if begun:
        till.runner.take(Lane.MONEY).begin()
    till.wait(5)
    settled = till.current.crm is not CrmState.SENDING
    asking = till.current.spend.state in (SpendState.ASKING, SpendState.RETURNING)
    assert settled
    assert not asking

    assert comes_to(till, stage, press)


def test_giving_up_never_waits_for_crm_com() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.runner.hold(*FAR_AWAY)
    give_up(till)

    assert till.shows(Screen.SALE)
    assert till.books.entries[-1] is Entry.GIVEN_UP


def test_a_line_that_goes_away_between_the_parts_does_not_hold_up_the_rest() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    till.do(till.wired.payment.way_chosen, Way.SPLIT)
    till.typed("1000").do(till.wired.payment.add_cash_requested)
    till.rewards.trouble = dict.fromkeys(("record_purchase", "look_up_purchase"), NotSentError())
    till.runner.hold(*FAR_AWAY)

    assert comes_to(till, Stage.CLOSED, close)
