"""A credit note names who took the goods back, as a receipt names who sold them."""

from cashier_app.domain.errors import UnknownOutcomeError
from cashier_app.domain.receipt import Receipt
from tests.fakes.till import FakeTill
from tests.unit.services.returning import notes, returned, sold

LATE = UnknownOutcomeError()


def andreas_at(till: FakeTill) -> FakeTill:
    """Maria sold it; Andreas is at the till now."""
    till.wired.status.cashier = "Andreas P."
    return till


def cancel(till: FakeTill) -> FakeTill:
    cancelling = till.wired.beside.bought.cancelling
    return till.do(cancelling.cancel_requested).do(cancelling.cancel_confirmed)


def note(till: FakeTill) -> Receipt:
    [only] = notes(till)
    return only


def test_it_names_who_cancelled_the_purchase_and_not_who_sold() -> None:
    assert note(cancel(andreas_at(sold()))).cashier == "Andreas P."


def test_a_sale_that_crm_com_never_knew_is_taken_back_by_somebody_too() -> None:
    assert note(cancel(andreas_at(sold(customer=None)))).cashier == "Andreas P."


def test_it_names_who_took_some_goods_back() -> None:
    assert note(returned(andreas_at(sold()), 0)).cashier == "Andreas P."
    assert note(returned(andreas_at(sold()), 0, 1)).cashier == "Andreas P."


def test_whoever_is_at_the_till_when_the_answer_comes_took_nothing_back() -> None:
    till = andreas_at(sold())
    till.rewards.lost = {"cancel_purchase": LATE}
    cancel(till)
    assert notes(till) == []
    till.wired.status.cashier = "Maria K."
    till.wait(200)

    assert note(till).cashier == "Andreas P."


def test_it_is_remembered_over_a_restart_who_cancelled_the_purchase() -> None:
    till = andreas_at(sold())
    till.rewards.lost = {"cancel_purchase": LATE}
    after = cancel(till).restarted().wait(200)

    assert note(after).cashier == "Andreas P."


def test_a_return_remembers_over_a_restart_who_took_the_goods_back() -> None:
    till = andreas_at(sold())
    till.rewards.trouble = {"record_purchase": LATE}
    after = returned(till, 0).restarted()
    after.rewards.trouble = {}
    after.wait(200)

    assert note(after).cashier == "Andreas P."
