"""What Purchases does not ask for, and what comes in an order that nobody expects."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.bought import Bought
from cashier_app.domain.cancellation import Cancellation, CancelState
from cashier_app.domain.errors import TransitionError, UnknownOutcomeError
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, Stage
from cashier_app.presenters.purchases_cancelling import outcome_message
from cashier_app.presenters.top_bar import Tab
from cashier_app.services.cancel_purchase import Outcome, may_be_cancelled
from cashier_app.services.check_cancellation import CheckCancellation
from cashier_app.services.ports import Lane
from cashier_app.services.read_before_cancel import ReadBeforeCancel, Reading
from tests.fakes.clock import FakeClock
from tests.fakes.rewards import FakeRewards
from tests.fakes.runner import FakeRunner
from tests.fakes.shop import ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.domain.sales import ANSWER, card, cash, recorded, sending, without_customer
from tests.unit.presenters.test_cancel_purchase import ask, confirm, sold, stage, standing

D = Decimal
ASKED = Cancellation("LCA1-3-000418-K7Q2", "CE000001", "b1", 1)
OWN = recorded().with_tender(cash("34.90")).closed()


class Checking:
    """A check of one cancellation on fakes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.runner = FakeRunner(self.clock)
        self.rewards = FakeRewards()
        self.rewards.purchases["CE000001"] = ANSWER
        self.known: list[CancelState] = []
        self.errors: list[Exception] = []
        self.check = CheckCancellation(
            self.rewards,
            self.runner,
            self.clock,
            120,
            known=lambda one: self.known.append(one.state),
            failed=self.errors.append,
        )


def test_nothing_is_quiet_while_the_request_is_on_the_line() -> None:
    one = Checking()
    one.check.start(ASKED, on_the_line=True)
    one.runner.advance(500)
    assert one.known == []
    one.check.start(ASKED)
    one.runner.advance(160)

    assert one.known == [CancelState.NOT_DONE]


def test_what_is_known_is_not_looked_up_any_more() -> None:
    one = Checking()
    one.check.start(ASKED)
    one.check.stop(ASKED)
    one.runner.advance(300)

    assert one.rewards.calls == []


@pytest.mark.parametrize("trouble", [None, ValueError("a bug")])
def test_an_answer_that_comes_after_it_is_known_changes_nothing(trouble: Exception | None) -> None:
    one = Checking()
    if trouble is not None:
        one.rewards.trouble = {"read_purchase": trouble}
    one.check.start(ASKED)
    one.runner.hold(Lane.LOOKUP)
    one.runner.advance(3)
    one.check.stop(ASKED)
    one.runner.release()
    one.runner.advance(300)

    assert one.known == []
    assert one.errors == ([] if trouble is None else [trouble])


def test_a_bug_in_a_look_up_is_told_and_it_is_looked_up_again() -> None:
    one = Checking()
    one.rewards.once = {"read_purchase": [ValueError("a bug")]}
    one.check.start(ASKED)
    one.runner.advance(300)

    assert [str(error) for error in one.errors] == ["a bug"]
    assert one.known == [CancelState.NOT_DONE]


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_it_is_sent_leaves_it_being_checked() -> None:
    till = ask(sold(FakeTill().start()))
    till.rewards.trouble = {"cancel_purchase": ValueError("a bug")}
    confirm(till)
    assert till.bar.flash is not None
    assert till.bar.flash.key == "till.incident"
    till.wait(200)

    assert stage(till) is Stage.CLOSED


def test_an_answer_and_a_look_up_at_once_give_money_back_once() -> None:
    till = ask(sold(FakeTill().start()))
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.cancelling.cancel_confirmed()
    till.runner.run()
    call = till.runner.take(Lane.MONEY)
    answer = call.begin()
    till.wait(6)
    till.runner.hold(Lane.BOOKS)
    kicks = till.printer.drawer_opened
    till.wait(10)
    till.do(answer)
    till.release()

    assert stage(till) is Stage.CANCELLED
    assert till.printer.drawer_opened == kicks + 1


def test_an_answer_after_it_was_found_changes_nothing() -> None:
    till = ask(sold(FakeTill().start()))
    till.runner.hold(Lane.MONEY)
    till.wired.beside.bought.cancelling.cancel_confirmed()
    till.runner.run()
    answer = till.runner.take(Lane.MONEY).begin()
    till.wait(30)
    assert stage(till) is Stage.CANCELLED
    kicks = till.printer.drawer_opened
    till.do(answer).release()

    assert till.printer.drawer_opened == kicks


def test_a_sale_that_the_books_have_lost_is_ended_all_the_same() -> None:
    till = ask(sold(FakeTill().start()))
    till.rewards.lost = {"cancel_purchase": UnknownOutcomeError()}
    confirm(till)
    del till.books.sales["basket-1"]
    till.wait(3)

    assert till.books.cancellations() == []


@pytest.mark.parametrize("happened", [True, False])
def test_a_cancellation_that_ended_unseen_ends_here_too(happened: bool) -> None:
    till = ask(sold(FakeTill().start()))
    till.rewards.lost = {"cancel_purchase": UnknownOutcomeError()}
    if not happened:
        till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    confirm(till)
    (asked,) = till.books.cancellations()
    till.books.cancel_answered(replace(asked, state=CancelState.NOT_DONE))
    till.wait(200)

    assert stage(till) is Stage.CLOSED
    assert standing(till) is not None
    assert not till.wired.beside.bought.cancel.waits_for_word


@pytest.mark.expected_log("TransitionError: LCA1-3-000418-K7Q2: cancelled cannot become cancelled")
def test_a_sale_that_was_cancelled_unseen_is_not_cancelled_twice() -> None:
    till = sold(FakeTill().start())
    purchase = till.wired.beside.purchases.purchase
    assert purchase is not None
    assert purchase.sale is not None
    kept = replace(purchase.sale, crm=CrmState.KEPT, answer=None)
    till.books.sales["basket-1"] = kept.cancelled()
    till.do(till.wired.beside.bought.cancel.cancel, Bought(kept))

    assert [job.receipt.kind.value for job in till.books.jobs] == ["sale"]


def test_a_sale_that_was_given_to_a_customer_meanwhile_is_not_cancelled() -> None:
    """She would get her money back and keep the reward, because the sale is about to be sent."""
    till = FakeTill().start().paid(mock_up_basket(None))
    till.do(till.wired.payment.finish_requested).do(till.wired.receipt.new_sale_requested)
    sale = till.books.sales["basket-1"]
    given = sale.claimed(ELENI, till.clock.now().isoformat())
    till.books.claim(given, till.rewards.purchase_request(given))
    till.do(till.wired.status.tab_requested, Tab.PURCHASES)
    till.do(till.wired.beside.bought.cancel.cancel, Bought(sale))

    assert stage(till) is Stage.CLOSED
    assert [job.receipt.kind.value for job in till.books.jobs] == ["sale"]
    assert till.purchases.line is not None
    assert till.purchases.line.key == "purchases.cancel-not-done"


def listed(*, number: str = "P9", cancelled: bool = False) -> PastPurchase:
    at_crm = RecordedPurchase("id-9", number, None, cancelled=cancelled)
    return PastPurchase("LCA1-2-000007-AAAA", None, None, at_crm)


def waiting() -> Sale:
    return sending().not_sent().with_tender(cash("37.27")).closed()


@pytest.mark.parametrize(
    ("bought", "may"),
    [
        (Bought(OWN), True),
        (Bought(OWN.cancelled_at_crm()), False),
        (Bought(recorded()), False),
        (Bought(waiting()), False),
        (Bought(waiting().seen_at_crm()), False),
        (Bought(waiting().seen_at_crm(), listed()), True),
        (Bought(waiting().without_reward()), True),
        (Bought(without_customer().with_tender(card("37.27")).closed()), True),
        (Bought(at_crm=listed()), True),
        (Bought(at_crm=listed(number="")), False),
        (Bought(at_crm=listed(cancelled=True)), False),
    ],
)
def test_what_may_be_cancelled(bought: Bought, may: bool) -> None:
    assert may_be_cancelled(bought) is may


def test_what_does_not_stand_is_not_cancelled() -> None:
    till = sold(FakeTill().start())
    till.do(till.wired.beside.bought.cancel.cancel, Bought(at_crm=listed(cancelled=True)))

    assert "cancel_purchase" not in till.rewards.calls


class Reader:
    """A reading before a cancellation on fakes."""

    def __init__(self) -> None:
        self.runner = FakeRunner(FakeClock())
        self.rewards = FakeRewards()
        self.rewards.purchases["P9"] = listed().at_crm
        self.errors: list[Exception] = []
        self.read = ReadBeforeCancel(
            self.rewards, self.runner, changed=lambda: None, failed=self.errors.append
        )


@pytest.mark.parametrize("trouble", [None, ValueError("a bug")])
def test_a_reading_that_nobody_waits_for_shows_nothing(trouble: Exception | None) -> None:
    one = Reader()
    if trouble is not None:
        one.rewards.trouble = {"read_purchase": trouble}
    one.read.read(Bought(OWN), None)
    one.read.drop()
    one.runner.run()

    assert one.read.purchase is None
    assert one.errors == ([] if trouble is None else [trouble])


def test_without_a_customer_no_wallet_is_read() -> None:
    one = Reader()
    one.read.read(Bought(at_crm=listed()), None)
    one.runner.run()

    assert (one.read.state, one.read.wallet) == (Reading.DONE, None)
    assert one.rewards.calls == ["read_purchase"]


def test_with_a_customer_her_wallet_is_read() -> None:
    one = Reader()
    one.rewards.customers[ELENI.identification.value] = ELENI
    one.read.read(Bought(OWN), ELENI)
    one.runner.run()

    assert one.read.wallet == ELENI.wallet


OUTCOMES: list[tuple[Sale, str]] = [
    (OWN, "purchases.cancelled-cash"),
    (recorded().with_tender(card("34.90")).closed(), "purchases.cancelled-card"),
    (
        recorded().with_tender(card("14.90")).with_tender(cash("20")).closed(),
        "purchases.cancelled-both",
    ),
]


@pytest.mark.parametrize(("sale", "key"), OUTCOMES)
def test_the_outcome_says_how_to_give_back(sale: Sale, key: str) -> None:
    outcome = Outcome(str(sale.reference), CancelState.CANCELLED, back=sale.money_back)

    assert outcome_message(outcome).key == key
    assert outcome_message(outcome).values["number"] == "3-000418"


def test_an_outcome_without_money_says_so_and_a_foreign_name_stays() -> None:
    nothing = outcome_message(Outcome("WEB/7", CancelState.CANCELLED, back=()))

    assert (nothing.key, nothing.values["number"]) == ("purchases.cancelled-nothing", "WEB/7")


TOTALS: list[tuple[Callable[[RecordedPurchase], RecordedPurchase], Decimal]] = [
    (lambda one: replace(one, total_spend=D("12.37")), D("10.00")),
    (lambda one: replace(one, total_spend=None, requested=D(4)), D(4)),
    (lambda one: replace(one, total_spend=None, requested=None), D(0)),
]


@pytest.mark.parametrize(("change", "amount"), TOTALS)
def test_what_was_spent_on_request_is_taken_from_what_crm_says(
    change: Callable[[RecordedPurchase], RecordedPurchase], amount: Decimal
) -> None:
    till = sold(FakeTill().start())
    answer = till.rewards.purchases["CE000001"]
    told = change(replace(answer, instant=D("0.87"), automatic=D("1.50")))
    till.rewards.as_read = told
    ask(till)
    assert till.purchases.cancel is not None

    assert till.purchases.cancel.on_request == amount


def test_a_number_that_nobody_knows_cannot_be_cancelled() -> None:
    till = sold(FakeTill().start())
    sale = till.books.sales["basket-1"]
    till.books.sales["basket-1"] = replace(sale, answer=None)
    till.wired.beside.bought.past.load()
    till.runner.run()
    ask(till)

    assert till.purchases.cannot_cancel == "cancel-no-number"
    with pytest.raises(TransitionError):
        waiting().cancelled_at_crm()
