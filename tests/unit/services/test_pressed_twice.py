"""Every verb that moves money or a sale, pressed twice: at once, afterwards, after a restart.

The verbs are called directly: no button is in between that could swallow the second press.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.services.ports import Entry
from tests.fakes.shop import ELENI, mock_up_basket
from tests.fakes.till import FakeTill
from tests.unit.domain.sales import D

Till = Callable[[FakeTill], object]
BASKET = mock_up_basket()


@dataclass(frozen=True)
class Verb:
    """How it comes to the button, the button, and how often its effect is there."""

    prepare: Till
    press: Till
    effects: Callable[[FakeTill], int]


def entered(entry: Entry) -> Callable[[FakeTill], int]:
    return lambda till: till.books.entries.count(entry)


def called(method: str) -> Callable[[FakeTill], int]:
    return lambda till: till.rewards.calls.count(method)


def recorded(till: FakeTill) -> None:
    till.paid(BASKET)


def refused(till: FakeTill) -> None:
    till.rewards.trouble["record_purchase"] = RefusedError("No")
    till.paid(BASKET)
    till.rewards.trouble.clear()


def spent(till: FakeTill) -> None:
    till.at_spend_form(BASKET).ask_wallet("5.00").runner.run()


def taken(till: FakeTill) -> None:
    recorded(till)
    till.do(lambda: till.wired.take.cash(D("10.00"), close=False))


def paid_whole(till: FakeTill) -> None:
    recorded(till)
    till.do(lambda: till.wired.take.cash(till.current.still_to_pay, close=False))


def pay(till: FakeTill) -> None:
    till.wired.record.pay(BASKET, None)


VERBS = {
    "pay": Verb(lambda _: None, pay, lambda till: len(till.rewards.references)),
    "pay, one number": Verb(lambda _: None, pay, lambda till: till.books.number - 417),
    "give it to a customer": Verb(
        lambda till: till.paid(mock_up_basket(None)),
        lambda till: till.wired.record.give_customer(ELENI),
        lambda till: len(till.rewards.references),
    ),
    "sell without reward": Verb(
        refused,
        lambda till: till.wired.record.sell_without_reward(),
        lambda till: till.books.entries.count(Entry.ANSWERED) - 1,
    ),
    "spend from the wallet": Verb(
        recorded, lambda till: till.wired.spend.spend(D("5.00")), called("spend")
    ),
    "return wallet money": Verb(
        spent, lambda till: till.wired.spend.give_back(), called("cancel_spend")
    ),
    "undo a part": Verb(taken, lambda till: till.wired.take.undo(0), entered(Entry.TENDER_UNDONE)),
    "take the rest in cash": Verb(
        recorded,
        lambda till: till.wired.take.cash(D("50.00"), close=True),
        entered(Entry.CLOSED),
    ),
    "take the rest by card": Verb(
        recorded,
        lambda till: till.wired.take.card(BASKET.total, "004217", close=True),
        entered(Entry.CLOSED),
    ),
    "finish": Verb(paid_whole, lambda till: till.wired.take.finish(), entered(Entry.CLOSED)),
    "give up": Verb(
        recorded,
        lambda till: till.wired.give_up.give_up(till.wired.till.cancelled),
        entered(Entry.GIVEN_UP),
    ),
    "give up, one cancellation": Verb(
        recorded,
        lambda till: till.wired.give_up.give_up(till.wired.till.cancelled),
        called("cancel_purchase"),
    ),
    "change the basket": Verb(
        recorded,
        lambda till: till.wired.give_up.reopen(lambda _: None),
        entered(Entry.GIVEN_UP),
    ),
}


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_two_presses_before_anything_happens_have_one_effect(verb: Verb) -> None:
    till = FakeTill().start()
    verb.prepare(till)
    verb.press(till)
    verb.press(till)
    till.runner.run()

    assert verb.effects(till.wait(200)) == 1


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_a_second_press_afterwards_has_no_effect(verb: Verb) -> None:
    till = FakeTill().start()
    verb.prepare(till)
    till.do(verb.press, till).do(verb.press, till)

    assert verb.effects(till.wait(200)) == 1


@pytest.mark.parametrize("verb", VERBS.values(), ids=VERBS)
def test_a_second_press_after_a_restart_has_no_effect(verb: Verb) -> None:
    till = FakeTill().start()
    verb.prepare(till)
    till.do(verb.press, till)
    again = till.restarted()
    again.do(verb.press, again)

    assert verb.effects(again.wait(200)) == 1


def test_the_basket_keeps_its_identity_from_opening_to_the_books() -> None:
    """A press that comes back with the same basket, whatever happened in between, is no sale."""
    till = FakeTill().start()
    till.rewards.trouble["record_purchase"] = NotSentError()
    till.paid(BASKET)
    identity = till.current.identity
    assert identity == BASKET.identity
    till.do(lambda: till.wired.take.cash(BASKET.total, close=True))
    till.do(till.wired.receipt.new_sale_requested).do(pay, till)

    assert till.books.entries.count(Entry.SUBMITTED) == 1
    assert till.books.number == 418
