"""Returns and cancellations in the waiting list, and what the top bar says of them."""

from decimal import Decimal

import pytest

from cashier_app.domain.cancellation import Cancellation
from cashier_app.domain.decision import Told
from cashier_app.domain.errors import RefusedError, UnknownOutcomeError
from cashier_app.presenters.for_a_person import NOTHING_NEEDED, ForAPerson
from cashier_app.presenters.message import say
from cashier_app.presenters.queue_state import Undoing
from cashier_app.presenters.queue_undoing import decided_elsewhere, purchase_of, undoing_rows
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from cashier_app.presenters.top_bar import Connection
from cashier_app.services.cancel_purchase import Cancelling
from tests.fakes.till import FakeTill
from tests.unit.services.returning import FIRST, returned, sold

D = Decimal


def waiting(trouble: Exception) -> FakeTill:
    till = sold()
    till.rewards.trouble = {"record_purchase": trouble}
    returned(till, 0)
    return till.do(till.wired.beside.open, Screen.QUEUE)


def test_one_that_needs_a_person_is_named_and_leads_to_its_decision() -> None:
    till = waiting(RefusedError("The unit is closed."))
    (row,) = till.queue.rows

    assert (row.kind, row.number, row.standing) == (
        Undoing.RETURN, "3-000418", Standing.NEEDS_A_PERSON,
    )  # fmt: skip
    assert till.queue.need_a_person == ForAPerson(returns=1)
    assert till.queue.notice.title == say(
        "queue.need-a-person", what=say("queue.count.returns", n=1)
    )
    till.do(till.wired.beside.queue.row_selected, row.id)
    assert till.shows(Screen.PURCHASES)
    assert till.purchases.decision is not None
    assert till.purchases.need_a_person == 1


def test_the_chip_tells_that_a_return_needs_a_person() -> None:
    till = waiting(RefusedError("The unit is closed."))
    till.do(till.wired.status.connection_requested)
    assert till.bar.flash == say("connection.need-a-person", what=say("queue.count.returns", n=1))


def test_one_without_an_answer_is_being_checked() -> None:
    till = waiting(UnknownOutcomeError())

    assert [row.standing for row in till.queue.rows] == [Standing.BEING_CHECKED]
    assert till.queue.need_a_person == NOTHING_NEEDED
    assert till.purchases.waiting == 1
    till.rewards.trouble = {}
    till.wait(200)
    assert till.queue.rows == ()


def test_a_return_waits_while_its_cancellation_is_not_known_and_what_is_kept_is_not_either() -> (
    None
):
    till = sold()
    till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    returned(till, 0)
    till.do(till.wired.beside.open, Screen.QUEUE)
    (row,) = till.queue.rows

    assert (row.kind, row.number, row.standing) == (
        Undoing.RETURN, "3-000418", Standing.BEING_CHECKED,
    )  # fmt: skip
    assert (row.total, row.customer, row.at) == (None, None, till.clock.now())


def cancelling(till: FakeTill) -> FakeTill:
    """Ask for a cancellation that gets no answer, and look at what waits."""
    till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    presenter = till.wired.beside.bought.cancelling
    till.do(presenter.cancel_requested).do(presenter.cancel_confirmed)
    return till.do(till.wired.beside.open, Screen.QUEUE)


def test_a_cancellation_without_an_answer_waits_and_is_told_like_the_chip_tells_it() -> None:
    till = cancelling(sold())
    (row,) = till.queue.rows

    assert (row.kind, row.number, row.standing) == (
        Undoing.CANCEL, "3-000418", Standing.BEING_CHECKED,
    )  # fmt: skip
    assert (row.total, row.customer) == (D("20.00"), till.books.sales[FIRST].customer)
    assert (till.bar.connection, till.bar.queued) == (Connection.AWAITED, 1)
    assert till.purchases.waiting == 1
    assert till.queue.notice.title.key == "queue.awaited"
    assert (till.queue.purchases, till.queue.undoing, till.queue.need_a_person) == (
        0, 1, NOTHING_NEEDED,
    )  # fmt: skip


def test_it_leads_to_its_purchase_and_is_gone_once_it_is_known() -> None:
    till = cancelling(sold())
    till.do(till.wired.beside.queue.row_selected, till.queue.rows[0].id)
    assert till.shows(Screen.PURCHASES)
    assert till.purchases.selected == FIRST
    till.do(till.wired.beside.open, Screen.QUEUE).wait(200)

    assert till.queue.rows == ()
    assert till.queue.notice.title.key == "queue.connected"


def test_it_waits_over_a_restart_too() -> None:
    till = cancelling(sold()).restarted()
    till.do(till.wired.beside.open, Screen.QUEUE)
    (row,) = till.queue.rows

    assert (row.kind, row.total) == (Undoing.CANCEL, D("20.00"))


def test_who_wants_it_sent_now_has_cancellations_looked_up_at_once() -> None:
    till = cancelling(sold()).wait(3)
    till.rewards.trouble = {}
    asked = till.rewards.calls.count("read_purchase")
    till.do(till.wired.beside.queue.send_requested)

    assert till.rewards.calls.count("read_purchase") == asked + 1
    assert till.rewards.calls.count("cancel_purchase") == 1


def test_who_wants_it_sent_now_has_returns_looked_up_at_once() -> None:
    till = waiting(UnknownOutcomeError()).wait(3)
    asked = till.rewards.calls.count("look_up_purchase")
    till.do(till.wired.beside.queue.send_requested)

    assert till.rewards.calls.count("look_up_purchase") == asked + 1
    assert till.rewards.calls.count("record_purchase") == 2  # the sale, and what is kept of it


def test_of_the_purchase_of_another_till_its_number_alone_is_known() -> None:
    asked = Cancellation("LCA1-2-001733-AAAA", "CE000007")
    rows = undoing_rows((), (Cancelling(asked, None),))

    assert [(row.number, row.at, row.total) for row in rows] == [("2-001733", None, None)]
    assert purchase_of((), (Cancelling(asked, None),), rows[0].id) is None
    assert decided_elsewhere((), (Cancelling(asked, None),), rows[0].id) is None


@pytest.mark.parametrize("told", [Told.HAPPENED, Told.NOT_HAPPENED])
def test_of_the_purchase_of_another_till_a_person_decides_from_the_list(told: Told) -> None:
    till = sold()
    till.books.cancel_asked(
        Cancellation("LCA1-2-001733-AAAA", "CE000007"),
        till.rewards.cancel_purchase_request("CE000007"),
    )
    till.rewards.trouble = {"read_purchase": RefusedError("Account closed")}
    till = till.restarted().wait(600)
    till.do(till.wired.beside.open, Screen.QUEUE)
    (row,) = till.queue.rows
    assert row.standing is Standing.NEEDS_A_PERSON
    till.do(till.wired.beside.queue.row_selected, row.id)

    assert till.shows(Screen.PURCHASES)
    assert till.purchases.detail is not None
    assert till.purchases.detail.number == "2-001733"
    assert till.purchases.decision is not None
    assert till.purchases.decision.words == "Account closed"
    till.do(till.wired.beside.bought.deciding.what_happened_told, told)
    assert till.books.cancellations() == []
    assert till.purchases.decision is None


def test_a_number_that_is_no_row_of_theirs_is_no_purchase() -> None:
    steps = waiting(RefusedError("No")).wired.beside.bought.returns.live

    assert str(purchase_of(steps, (), -1)) == steps[0].goods.reference
    assert purchase_of(steps, (), -2) is None
    assert purchase_of(steps, (), 1) is None
