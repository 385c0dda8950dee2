"""What CRM.COM's list may hold that a till does not expect: other tills, gaps, doubles, clocks."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.errors import NotActiveError, RefusedError
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.presenters.sale_detail import Standing
from cashier_app.services.read_before_cancel import Reading
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import CARD, ELENI
from tests.fakes.till import FakeTill
from tests.unit.services.returning import chosen, confirm, original, panel, sold, states

D = Decimal


class ListingRewards(FakeRewards):
    """Lists what a test wants to be listed, too."""

    more: tuple[PastPurchase, ...] = ()

    def purchases_of(self, customer: object, since: object) -> list[PastPurchase]:
        """The customer's purchases and some more."""
        return [*super().purchases_of(customer, since), *self.more]  # type: ignore[arg-type] # as given


def listed(*more: PastPurchase) -> FakeTill:
    rewards = ListingRewards(customers={CARD.value: ELENI})
    rewards.more = more
    for one in {one.number: one for one in more}.values():
        rewards.purchases[one.number] = one.at_crm
        rewards.recorded.append(
            {"reference_number": "-", "total": "0", "performed_on": "-", "customer": "-"}
        )
        rewards.references.append("-")
    return sold(FakeTill(rewards=rewards).start()).scan(CARD.value)


def elsewhere(number: str = "P77", reference: str = "OTHER-9-000007-AAAA") -> PastPurchase:
    return PastPurchase(reference, None, None, RecordedPurchase(f"id-{number}", number, None))


def choose(till: FakeTill, number: str) -> FakeTill:
    row = next(row for row in till.purchases.rows if row.number == number)
    return till.do(till.wired.beside.purchases.row_selected, row.key)


def test_of_another_shop_it_is_cancelled_whole_and_neither_returned_nor_printed() -> None:
    till = choose(listed(elsewhere()), "9-000007")

    assert till.purchases.cannot_return == "return-elsewhere"
    assert (till.purchases.cannot_cancel, till.purchases.can_print) == (None, False)
    returning = till.wired.beside.bought.returning
    till.do(returning.return_requested)
    assert till.purchases.returning is None
    till.do(till.wired.beside.bought.cancelling.cancel_requested)
    till.do(till.wired.beside.bought.cancelling.cancel_confirmed)
    assert till.rewards.purchases["P77"].cancelled
    assert [job.receipt.kind.value for job in till.books.jobs] == ["sale"]


def test_a_row_with_nothing_but_a_number_and_one_that_is_listed_twice_do_no_harm() -> None:
    bare = elsewhere(reference="")
    till = listed(bare, bare, bare)

    assert [row.number for row in till.purchases.rows].count("P77") == 1
    assert len(till.purchases.rows) == 2


def test_a_sale_that_was_cancelled_elsewhere_is_not_returned() -> None:
    till = sold()
    number = original(till).answer
    assert number is not None
    till.rewards.cancel_purchase(till.rewards.cancel_purchase_request(number.number))
    chosen(till, 0)

    assert (panel(till).reading, panel(till).why_not) == (Reading.CANCELLED_ALREADY, "reading")
    confirm(till)
    assert states(till) == []


def test_no_goods_are_returned_of_a_purchase_of_another_crm_with_the_same_number() -> None:
    till = sold()
    answer = original(till).answer
    assert answer is not None
    till.rewards.purchases[answer.number] = replace(answer, id="of somebody else")
    chosen(till, 0)

    assert (panel(till).reading, panel(till).why_not) == (Reading.ANOTHER, "reading")
    confirm(till)
    assert states(till) == []


def test_a_purchase_that_crm_does_not_show_is_not_returned() -> None:
    till = sold()
    till.rewards.trouble = {"read_purchase": RefusedError("No such purchase")}
    chosen(till, 0)

    assert (panel(till).reading, panel(till).words) == (Reading.REFUSED, "No such purchase")


@pytest.mark.expected_log("ValueError: a bug")
def test_a_bug_while_it_is_read_is_told() -> None:
    till = sold()
    till.rewards.trouble = {"preview": ValueError("a bug")}
    chosen(till, 0)

    assert panel(till).reading is Reading.AWAY
    assert till.bar.flash is not None


def test_an_older_answer_to_another_choice_is_dropped() -> None:
    till = sold()
    returning = till.wired.beside.bought.returning
    returning.return_requested()
    returning.return_line_chosen(0)
    returning.return_kept()
    till.runner.run()

    assert till.purchases.returning is None


@pytest.mark.parametrize(
    "trouble",
    [
        RefusedError("gone"),
        pytest.param(ValueError("a bug"), marks=pytest.mark.expected_log("a bug")),
    ],
)
def test_an_error_that_nobody_waits_for_shows_nothing(trouble: Exception) -> None:
    till = sold()
    till.rewards.trouble = {"read_purchase": trouble}
    returning = till.wired.beside.bought.returning
    returning.return_requested()
    returning.return_kept()
    till.runner.run()

    assert till.purchases.returning is None


def test_of_a_customer_whose_membership_ended_goods_come_back_if_crm_lets_them() -> None:
    till = sold()
    till.rewards.inactive = {CARD.value: NotActiveError("ended")}
    till.rewards.trouble = {"record_purchase": RefusedError("Not a member any more")}
    confirm(chosen(till, 0))

    assert states(till)[-1] == "needs-a-person"
    till.do(till.wired.beside.bought.returning.rest_without_reward)
    till.do(till.wired.beside.bought.returning.debt_collected)
    assert states(till)[-1] == "done"


def test_a_clock_that_was_put_back_hides_no_sale_and_looks_far_enough() -> None:
    till = sold()
    till.clock.at -= timedelta(days=2)
    till.wired.beside.bought.past.load()
    till.runner.run()
    assert [row.number for row in till.purchases.rows] == ["3-000418"]
    till.rewards.lost = {"record_purchase": RefusedError("mismatch")}
    confirm(chosen(till, 0))

    assert till.books.returns()


def test_a_wallet_below_nothing_after_the_reversal_is_shown() -> None:
    till = sold().scan(CARD.value)
    till.rewards.customers[CARD.value] = ELENI.with_wallet(D("-3.20"))
    till.do(till.wired.beside.bought.cancelling.cancel_requested)
    till.do(till.wired.beside.bought.cancelling.cancel_confirmed)
    assert till.purchases.customer is not None

    assert till.purchases.customer.wallet == D("-3.20")
    assert till.purchases.rows[0].standing is Standing.CANCELLED


def test_without_a_wallet_that_is_known_it_is_taken_to_be_enough() -> None:
    till = sold()
    till.rewards.customers[CARD.value] = ELENI.with_wallet(None)

    assert panel(chosen(till, 0)).about == D("8.00")


def test_without_a_sum_what_the_till_knows_of_the_spend_counts() -> None:
    till = sold()
    till.rewards.hides_total = True

    assert panel(chosen(till, 0)).about == D("8.00")


@pytest.mark.expected_log("StorageError: LCA1-3-000418-K7Q2 is not in this journal")
def test_a_sale_that_the_books_have_lost_is_not_returned() -> None:
    till = chosen(sold(), 0)
    sale = original(till)
    till.books.sales["basket-1"] = replace(sale, reference=replace(sale.reference, number=1))
    confirm(till)

    assert states(till) == []
    assert till.bar.flash is not None
