"""The customer's own screen: her sale while it lasts, and never anybody else's name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from cashier_app.app.parts import Manner
from cashier_app.domain.basket import Basket
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.discount import Discount, Measure, Reason
from cashier_app.domain.errors import NotSentError, UnknownOutcomeError
from cashier_app.domain.money import ZERO
from cashier_app.domain.person import SignInRules
from cashier_app.domain.reward import Reduction
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.customer_display import (
    IDLE,
    THANKS_S,
    CustomerDisplay,
    DisplayState,
    Scene,
)
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.taken_off import TakenOff
from tests.fakes.people import DESPO, MARIA, FakePeopleBooks
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI, HALLOUMI, mock_up_basket
from tests.fakes.till import FakeTill, RecordingView
from tests.unit.presenters.staffed_till import signed_in

D = Decimal
SOFIA = replace(
    ELENI,
    identification=Identification(Means.CARD, "7000009999"),
    id="12",
    name="Sofia Nikolaou",
    first_name="Sofia",
    last_name="Nikolaou",
    wallet=D("3.00"),
)


def shown(till: FakeTill) -> DisplayState:
    """What the display shows, from now on."""
    view = RecordingView()
    till.wired.display.show_on(view)
    state = view.now
    assert isinstance(state, DisplayState)
    return state


def watched(till: FakeTill) -> RecordingView:
    view = RecordingView()
    till.wired.display.show_on(view)
    return view


def masking(*, required: bool = False, rewards: FakeRewards | None = None) -> FakeTill:
    manner = Manner(
        42, "en", 120, lambda: "Goods", settle_s=0, mask=True,
        sign_in=SignInRules(required=required),
    )  # fmt: skip
    people = FakePeopleBooks.of(DESPO, MARIA)
    return FakeTill(people=people, manner=manner, rewards=rewards).start()


def two_customers() -> FakeRewards:
    return FakeRewards(customers={CARD.value: ELENI, SOFIA.identification.value: SOFIA})


def test_without_a_sale_the_shop_is_shown() -> None:
    assert shown(FakeTill().start()) == IDLE


def test_nothing_happens_before_there_is_a_display() -> None:
    till = FakeTill().start()
    till.wired.display.refresh()
    assert shown(till.with_basket(mock_up_basket())).scene is Scene.SALE


def test_the_basket_is_shown_with_what_it_earns_and_the_wallet_after_it() -> None:
    rewards = FakeRewards(customers={CARD.value: ELENI}, automatic=D("1.50"), instant=D("0.87"))
    till = FakeTill(rewards=rewards).start()
    view = watched(till)
    till.with_basket(mock_up_basket())
    state = view.now
    basket = till.wired.running.basket
    assert state.lines == basket.lines
    assert state.selected == basket.selected
    assert state.to_pay == till.sale.totals.to_pay
    assert state.earn == till.sale.reward.earn
    preview = till.wired.live.current(basket)
    assert preview is not None
    wallet = preview.wallet if preview.wallet is not None else ELENI.wallet
    assert wallet is not None
    assert state.wallet_after == wallet - D("1.50") + preview.award
    assert not state.updating


def left_to_pay(state: DisplayState) -> Decimal:
    """What the lines less all that comes off add up to."""
    off = state.off
    less = off.discount + off.instant + off.automatic + off.from_wallet
    return sum((line.total for line in state.lines), D(0)) - less


def marked_down() -> Basket:
    """The basket of the mock-ups with a discount on a line and one on all goods."""
    return (
        mock_up_basket()
        .with_line_discount(1, Discount(Measure.AMOUNT, D(1), Reason.DAMAGED))
        .with_discount(Discount(Measure.PER_CENT, D(10), Reason.STAFF))
    )


def test_the_lines_and_what_comes_off_add_up_to_what_is_to_be_paid() -> None:
    rewards = FakeRewards(customers={CARD.value: ELENI}, automatic=D("1.50"), instant=D("0.87"))
    till = FakeTill(rewards=rewards).start()
    view = watched(till)
    till.with_basket(marked_down())
    assert view.now.off == TakenOff(D("3.63"), D("0.87"), D("1.50"))
    assert left_to_pay(view.now) == view.now.to_pay == till.sale.totals.to_pay
    till.do(till.wired.sale.pay_requested)
    for state in view.states:
        assert isinstance(state, DisplayState)
        assert left_to_pay(state) == state.to_pay
    assert view.now.off == TakenOff(D("3.63"), D("0.87"), D("1.50"))


def test_rewards_above_the_goods_come_off_as_far_as_they_lower_the_bill() -> None:
    rewards = FakeRewards(customers={CARD.value: ELENI}, automatic=D("10"), instant=D("30"))
    till = FakeTill(rewards=rewards).start()
    view = watched(till)
    till.with_basket(mock_up_basket())
    assert view.now.off == TakenOff(ZERO, D("30"), D("7.27"))
    assert till.sale.totals.automatic == D("7.27")
    till.do(till.wired.sale.pay_requested)
    assert till.payment.totals.automatic == D("7.27")
    for state in view.states:
        assert isinstance(state, DisplayState)
        assert left_to_pay(state) == state.to_pay


def test_wallet_money_that_was_spent_comes_off() -> None:
    till = FakeTill().start()
    view = watched(till)
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    assert view.now.off.from_wallet == D("10.00")
    assert left_to_pay(view.now) == view.now.to_pay == till.current.to_pay


@pytest.mark.parametrize("bought", [False, True])
def test_what_is_paid_back_later_does_not_come_off(bought: bool) -> None:
    rewards = FakeRewards(
        customers={CARD.value: ELENI}, automatic=D("1.50"), reduction=Reduction.BACK_END
    )
    till = FakeTill(rewards=rewards).start()
    till = till.paid(mock_up_basket()) if bought else till.with_basket(mock_up_basket())
    assert shown(till).off == TakenOff()


def test_at_full_price_nothing_comes_off() -> None:
    """The customer sees what the cashier asks for, not what the preview promised."""
    till = FakeTill().start()
    till.rewards.instant = D("0.87")
    till.rewards.trouble["record_purchase"] = UnknownOutcomeError()
    view = watched(till)
    till.paid(mock_up_basket())
    assert till.current.crm is CrmState.UNKNOWN
    assert (view.now.off.instant, view.now.to_pay) == (D("0.87"), D("36.40"))
    till.do(till.wired.unknown.full_price_requested)
    assert (view.now.off, view.now.to_pay) == (TakenOff(), D("37.27"))
    assert till.payment.totals.to_pay == D("37.27")


def test_of_a_bill_that_was_fixed_nothing_comes_off() -> None:
    rewards = FakeRewards(customers={CARD.value: ELENI}, instant=D("0.87"))
    till = FakeTill(rewards=rewards).start().paid(mock_up_basket())
    till.wired.current.show(lambda sale: replace(sale, fixed_to_pay=sale.goods))
    state = shown(till)
    assert (state.off, state.to_pay) == (TakenOff(), D("37.27"))


def test_it_costs_no_call() -> None:
    seen, unseen = FakeTill().start(), FakeTill().start()
    watched(seen)
    for till in (seen, unseen):
        till.paid(mock_up_basket()).do(till.wired.payment.finish_requested)
    assert seen.rewards.calls == unseen.rewards.calls


def test_the_same_is_shown_once() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    view = watched(till)
    till.wired.display.refresh()
    till.do(till.wired.navigation.enter, Screen.PURCHASES)
    assert len(view.states) == 1


def test_while_a_newer_preview_is_awaited_the_old_figure_says_so() -> None:
    till = FakeTill().start()
    view = watched(till)
    till.with_basket(mock_up_basket())
    till.wired.running.change(till.wired.running.basket.with_product(HALLOUMI))
    assert view.now.updating
    assert view.now.earn is not None
    till.runner.run()
    assert not view.now.updating


def test_without_a_customer_there_is_no_figure_of_hers() -> None:
    state = shown(FakeTill().start().with_basket(mock_up_basket(None)))
    assert (state.customer, state.earn, state.wallet_after) == ("", None, None)
    assert state.to_pay == D("37.27")


def test_a_customer_alone_is_greeted_before_the_first_product() -> None:
    till = FakeTill().start()
    till.with_basket(till.wired.running.basket.with_customer(ELENI))
    state = shown(till)
    assert (state.scene, state.customer, state.lines) == (Scene.SALE, "Eleni Georgiou", ())


def test_without_an_answer_no_reward_is_invented() -> None:
    rewards = FakeRewards(customers={CARD.value: ELENI}, trouble={"preview": NotSentError("away")})
    state = shown(FakeTill(rewards=rewards).start().with_basket(mock_up_basket()))
    assert (state.earn, state.wallet_after) == (None, None)
    assert state.to_pay == D("37.27")


def test_a_wallet_that_nobody_knows_has_no_figure() -> None:
    stranger = Customer(Identification(Means.CARD, "7000000932"))
    state = shown(FakeTill().start().with_basket(mock_up_basket(stranger)))
    assert state.earn is not None
    assert state.wallet_after is None


def test_paying_shows_what_the_answer_says_and_what_was_spent() -> None:
    till = FakeTill(rewards=FakeRewards(customers={CARD.value: ELENI}, automatic=D("1.50"))).start()
    view = watched(till)
    till.at_spend_form(mock_up_basket()).ask_wallet("10.00").runner.run()
    sale = till.current
    state = view.now
    assert (state.to_pay, state.earn) == (sale.to_pay, sale.awarded)
    assert sale.preview is not None
    wallet = sale.preview.wallet if sale.preview.wallet is not None else ELENI.wallet
    assert wallet is not None
    assert sale.awarded is not None
    assert state.wallet_after == wallet - D("11.50") + sale.awarded


def test_what_is_paid_back_later_leaves_the_wallet_too() -> None:
    rewards = FakeRewards(
        customers={CARD.value: ELENI}, automatic=D("1.50"), reduction=Reduction.BACK_END
    )
    till = FakeTill(rewards=rewards).start().paid(mock_up_basket())
    state = shown(till)
    assert state.to_pay == D("37.27")
    assert ELENI.wallet is not None
    assert state.earn is not None
    assert till.current.preview is not None
    wallet = till.current.preview.wallet
    assert (
        state.wallet_after
        == (wallet if wallet is not None else ELENI.wallet) - D("1.50") + state.earn
    )


def test_a_wallet_that_was_read_anew_is_not_counted_twice() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    view = watched(till)
    before = view.now.wallet_after
    assert before is not None
    read = D("99.00")
    till.wired.current.show(lambda sale: replace(sale, basket=sale.basket.with_wallet(read)))
    assert till.current.customer is not None
    assert till.current.customer.wallet == read
    assert view.now.wallet_after == before


def test_who_came_after_pay_has_no_wallet_from_before() -> None:
    till = FakeTill().start().paid(mock_up_basket(None))
    till.wired.current.show(lambda sale: replace(sale, basket=sale.basket.with_customer(ELENI)))
    state = shown(till)
    assert state.customer == "Eleni Georgiou"
    assert state.wallet_after is None


def test_while_the_answer_is_awaited_the_preview_stands() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    view = watched(till)
    sending = []
    till.wired.current.watch(
        lambda: (
            sending.append((till.current.crm.value, view.now.updating, view.now.earn))
            if till.wired.current.sale
            else None
        )
    )
    till.do(till.wired.sale.pay_requested)
    assert any(crm == "sending" and updating and earn for crm, updating, earn in sending)
    assert not view.now.updating


@pytest.mark.parametrize("with_preview", [True, False])
def test_a_sale_without_an_answer_shows_no_reward(with_preview: bool) -> None:
    trouble: dict[str, Exception] = {"record": NotSentError("away")}
    if not with_preview:
        trouble["preview"] = NotSentError("away")
    rewards = FakeRewards(customers={CARD.value: ELENI}, trouble=trouble)
    till = FakeTill(rewards=rewards).start().paid(mock_up_basket())
    state = shown(till)
    assert state.to_pay == till.current.to_pay


def test_the_thanks_name_nobody_and_end_by_themselves() -> None:
    till = FakeTill().start().paid(mock_up_basket())
    view = watched(till)
    till.typed("4000").do(till.wired.payment.finish_requested)
    state = view.now
    assert state.scene is Scene.THANKS
    assert (state.customer, state.lines, state.wallet_after) == ("", (), None)
    assert state.change == till.receipt.change > 0
    assert state.earn == till.receipt.earned
    till.wait(THANKS_S - 1)
    assert view.now.scene is Scene.THANKS
    till.wait(1)
    assert view.now == IDLE
    till.wired.display.refresh()
    assert view.now == IDLE


def test_the_next_sale_ends_the_thanks_and_has_its_own() -> None:
    till = FakeTill().start()
    view = watched(till)
    for identity in ("basket-1", "basket-2"):
        till.paid(replace(mock_up_basket(), identity=identity)).do(
            till.wired.payment.finish_requested
        )
        assert view.now.scene is Scene.THANKS
        till.do(till.wired.receipt.new_sale_requested)
        assert view.now == IDLE


def test_rooms_beside_the_sale_do_not_reach_it() -> None:
    till = FakeTill().start().with_basket(mock_up_basket())
    view = watched(till)
    till.do(till.wired.navigation.enter, Screen.PURCHASES)
    assert view.now.customer == "Eleni Georgiou"


def test_a_locked_till_shows_the_shop() -> None:
    till = signed_in(masking(required=True), MARIA).with_basket(mock_up_basket())
    view = watched(till)
    assert view.now.scene is Scene.SALE
    till.do(till.wired.status.lock_requested)
    assert view.now == IDLE
    signed_in(till, MARIA)
    assert view.now.customer == "Eleni G."


def test_what_the_cashier_may_see_is_not_for_everybody() -> None:
    till = masking().with_basket(mock_up_basket())
    till.do(till.wired.personal.personal_requested)
    assert till.sale.customer is not None
    assert till.sale.customer.name == "Eleni Georgiou"
    assert shown(till).customer == "Eleni G."


# ---- never another customer's name ---------------------------------------------------------------


class Watcher:
    """Sees each state in the moment in which it is shown, and what stands after each step."""

    def __init__(self, till: FakeTill) -> None:
        self._till = till
        self.wrong: list[tuple[str, str]] = []
        self.named = 0
        self._state = IDLE

    def render(self, state: DisplayState) -> None:
        self._state = state
        self.named += bool(state.customer)
        self.look()

    def look(self) -> None:
        state = self._state
        wired = self._till.wired
        sale, locked = wired.current.sale, wired.navigation.covered is not None
        over = sale is not None and sale.stage is not Stage.OPEN
        customer = sale.customer if sale is not None else wired.running.basket.customer
        present = customer.masked.name if customer is not None and not (locked or over) else ""
        if state.customer != present:
            self.wrong.append((state.customer, present))
        if state.scene is Scene.SALE and left_to_pay(state) != state.to_pay:
            self.wrong.append(("lines", "to pay"))
        if (locked or over) and (state.lines or state.wallet_after is not None):
            self.wrong.append(("figures", "none"))


Step = Callable[[FakeTill], object]


def _take_up(till: FakeTill) -> None:
    if till.sale.parked:
        till.do(till.wired.parking.parked_requested)
        till.do(till.wired.parking.parked_selected, till.sale.parked[0].identity)
        till.do(till.wired.parking.take_up_requested)


def _sign_in(till: FakeTill) -> None:
    if till.wired.navigation.covered is not None:
        signed_in(till, MARIA)


STEPS: dict[str, Step] = {
    "product": lambda till: till.scan("HAL"),
    "Eleni": lambda till: till.scan(CARD.value),
    "Sofia": lambda till: till.scan(SOFIA.identification.value),
    "nobody": lambda till: (
        till.do(till.wired.sale.use_customer, None) if till.wired.current.sale is None else None
    ),
    "pay": lambda till: till.do(till.wired.sale.pay_requested),
    "finish": lambda till: till.do(till.wired.payment.finish_requested),
    "new": lambda till: (
        till.do(till.wired.receipt.new_sale_requested) if till.shows(Screen.RECEIPT) else None
    ),
    "park": lambda till: till.do(till.wired.parking.park_requested),
    "take up": _take_up,
    "lock": lambda till: till.do(till.wired.status.lock_requested),
    "sign in": _sign_in,
    "wait": lambda till: till.wait(THANKS_S),
    "look beside": lambda till: till.do(till.wired.navigation.enter, Screen.PURCHASES),
    "come back": lambda till: till.do(till.wired.navigation.leave_room),
}


def played(steps: list[str]) -> Watcher:
    till = signed_in(masking(required=True, rewards=two_customers()), MARIA)
    watcher = Watcher(till)
    till.wired.display.show_on(watcher)
    for step in steps:
        STEPS[step](till)
        watcher.look()
    return watcher


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=18))
def test_it_names_the_present_customer_or_nobody(steps: list[str]) -> None:
    assert played(steps).wrong == []


WHOLE_DAY = ["Eleni", "product", "lock", "sign in", "park", "Sofia", "product", "pay", "finish",
             "new", "take up", "Sofia", "pay", "finish", "wait"]  # fmt: skip


@contextmanager
def broken(name: str, method: object) -> Iterator[None]:
    whole = getattr(CustomerDisplay, name)
    setattr(CustomerDisplay, name, method)
    try:
        yield
    finally:
        setattr(CustomerDisplay, name, whole)


def test_a_day_names_both_and_each_only_in_her_sale() -> None:
    watcher = played(WHOLE_DAY)
    assert watcher.wrong == []
    assert watcher.named > 5


def test_a_display_that_forgets_a_lock_or_the_end_is_found() -> None:
    whole = CustomerDisplay._of_basket

    def ignores_lock(display: CustomerDisplay) -> DisplayState:
        return whole(display, display._running.basket)

    with broken("_state", ignores_lock):
        assert played(WHOLE_DAY).wrong != []
    with broken("_thanks", CustomerDisplay._of_sale):
        assert played(WHOLE_DAY).wrong != []
