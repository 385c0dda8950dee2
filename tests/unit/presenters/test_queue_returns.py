"""Returns of goods in the waiting list, and what the top bar says of them."""

from cashier_app.domain.errors import RefusedError, UnknownOutcomeError
from cashier_app.presenters.queue_returns import return_with
from cashier_app.presenters.queue_state import Undoing
from cashier_app.presenters.sale_detail import Standing
from cashier_app.presenters.screens import Screen
from tests.fakes.till import FakeTill
from tests.unit.services.returning import returned, sold


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
    assert till.queue.need_a_person == 1
    till.do(till.wired.beside.queue.row_selected, row.id)
    assert till.shows(Screen.PURCHASES)
    assert till.purchases.decision is not None
    assert till.purchases.need_a_person == 1


def test_one_without_an_answer_is_being_checked() -> None:
    till = waiting(UnknownOutcomeError())

    assert [row.standing for row in till.queue.rows] == [Standing.BEING_CHECKED]
    assert till.queue.need_a_person == 0
    till.rewards.trouble = {}
    till.wait(200)
    assert till.queue.rows == ()


def test_while_the_cancellation_is_not_known_nothing_is_kept_yet() -> None:
    till = sold()
    till.rewards.trouble = {"cancel_purchase": UnknownOutcomeError()}
    returned(till, 0)
    till.do(till.wired.beside.open, Screen.QUEUE)

    assert till.queue.rows == ()
    assert till.wired.beside.bought.waits_for_word


def test_a_number_that_is_no_return_is_none() -> None:
    steps = waiting(RefusedError("No")).wired.beside.bought.returns.live

    assert return_with(steps, -1) == steps[0].goods
    assert return_with(steps, -2) is None
    assert return_with(steps, 1) is None
