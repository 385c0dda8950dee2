"""A till that dies over a return, at any of its writes, ends it once: never twice, never half."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotSentError, RefusedError, UnknownOutcomeError
from cashier_app.domain.sale_states import Stage
from tests.fakes.till import FakeTill
from tests.unit.services.dying_till import DyingBooks, lived_through
from tests.unit.services.returning import (
    agrees,
    basket,
    chosen,
    confirm,
    marked_down,
    notes,
    original,
    sold,
)

LATE = UnknownOutcomeError()
# What goes wrong at CRM.COM besides, and how many times the till writes on its way.
TROUBLES: dict[str, tuple[Callable[[FakeTill], None], int]] = {
    "nothing": (lambda _: None, 4),
    "the cancellation gets no answer": (lambda till: lose(till, "cancel_purchase"), 4),
    "the rest gets no answer": (lambda till: lose(till, "record_purchase"), 4),
    "the rest never arrives": (lambda till: keep_back(till, "record_purchase"), 5),
    "the spend gets no answer": (lambda till: lose(till, "spend"), 4),
    "the wallet refuses": (lambda till: refuse(till, "spend"), 5),
    "the rest is refused": (lambda till: refuse(till, "record_purchase"), 7),
}
GOODS = {"": basket, "marked down, ": marked_down}
KILLS = [
    pytest.param(
        goods, name, at, after, id=f"{goods}{name}, {'after' if after else 'before'} write {at}"
    )
    for goods in GOODS
    for name, (_, writes) in TROUBLES.items()
    for at in range(1, writes + 1)
    for after in (False, True)
]


def lose(till: FakeTill, call: str) -> None:
    till.rewards.lost = {call: LATE}


def keep_back(till: FakeTill, call: str) -> None:
    till.rewards.once = {call: [LATE]}


def refuse(till: FakeTill, call: str) -> None:
    till.rewards.once = {call: [RefusedError("No")]}


def settle(till: FakeTill) -> FakeTill:
    """What the people at the till do until nothing is open: wait, send again, collect."""
    returning = till.wired.beside.bought.returning
    till.do(till.wired.beside.purchases.open)
    till.wait(400)
    till.do(returning.rest_sent_again).wait(400)
    return till.do(returning.debt_collected).wait(400)


def world(goods: str = "") -> FakeTill:
    return chosen(sold(FakeTill(books=DyingBooks()).start(), goods=GOODS[goods]), 0)


@pytest.mark.parametrize(("goods", "trouble", "at", "afterwards"), KILLS)
def test_killed_at_any_write_it_is_settled_once(
    goods: str, trouble: str, at: int, afterwards: bool
) -> None:
    till = world(goods)
    sale = original(till)
    make_trouble, _ = TROUBLES[trouble]
    make_trouble(till)
    books = till.books
    assert isinstance(books, DyingBooks)
    books.writes, books.dies_at, books.afterwards = 0, at, afterwards
    till = lived_through(till, [confirm, settle])
    books.dies_at = 0
    settle(till)

    if books.goods_back and original(till).stage is not Stage.CLOSED:
        assert len(notes(till)) == 1
        paid = sum(
            (sale.taken for sale in books.sales.values() if sale.stage is Stage.CLOSED), Decimal(0)
        )
        back = sum((part.received for part in notes(till)[0].tenders), Decimal(0))
        assert paid + back == sale.taken
        kept = sum((one.goods for one in books.sales.values() if one.replaces), Decimal(0))
        assert kept + notes(till)[0].goods == sale.goods
    else:
        assert at == 1
        assert notes(till) == []
    assert books.returns() == []
    agrees(till)
    assert not till.wired.beside.bought.returns.live


@pytest.mark.parametrize("trouble", TROUBLES)
def test_the_writes_that_are_counted_are_those_that_happen(trouble: str) -> None:
    till = world()
    make_trouble, writes = TROUBLES[trouble]
    make_trouble(till)
    books = till.books
    assert isinstance(books, DyingBooks)
    books.writes = 0
    settle(confirm(till))

    assert books.writes == writes


def test_a_till_that_sent_it_again_at_start_would_be_found() -> None:
    """The planted defect: what was being sent is sent once more when the till comes back."""
    till = world()
    till.rewards.lost = {"record_purchase": LATE}
    confirm(till)
    (goods,) = till.books.returns()
    till.rewards.lost = {}
    till.rewards.record_purchase(till.books.submissions[goods.identity])
    again = till.restarted().wait(400)

    with pytest.raises(AssertionError):
        agrees(again)


def test_offline_after_the_restart_it_waits_and_then_ends() -> None:
    till = world()
    till.rewards.lost = {"record_purchase": LATE}
    confirm(till)
    till.rewards.lost = {}
    till.rewards.trouble = {"look_up_purchase": NotSentError()}
    again = till.restarted().wait(400)
    assert again.wired.beside.bought.waits_for_word
    again.rewards.trouble = {}
    again.wait(60)

    assert not again.wired.beside.bought.returns.live
    agrees(again)
