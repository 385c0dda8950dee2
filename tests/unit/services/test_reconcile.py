"""A day of the journal against CRM.COM: every gap is named, and what agrees is not."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from cashier_app.domain.basket import Basket
from cashier_app.domain.business_day import BusinessDay
from cashier_app.domain.customer import Customer, Identification, Means
from cashier_app.domain.errors import NotSentError, RefusedError
from cashier_app.domain.past_purchase import PastPurchase
from cashier_app.domain.reference import Reference
from cashier_app.domain.reward import RecordedPurchase
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState, SpendState, Stage, WalletSpend
from cashier_app.domain.tender import Tender, TenderKind
from cashier_app.services.reconcile import Difference, Gap, Reconcile, Report
from tests.fakes.rewards import FakeRewards
from tests.fakes.shop import COFFEE, ELENI, HALLOUMI

D = Decimal
DAY = BusinessDay(date(2026, 11, 23), time(4))
NOON = datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - the till's local time
ANSWER = RecordedPurchase("id-1", "P1", D("0.40"), D("1.00"), D("0.50"), D("1.50"))
ANDREAS = replace(ELENI, id="12", identification=Identification(Means.PHONE, "99123456"))


@dataclass
class ListedRewards(FakeRewards):
    """CRM.COM with the lists that a test gives it, by customer id."""

    lists: dict[str, list[PastPurchase]] = field(default_factory=dict)
    refuses: set[str] = field(default_factory=set)
    windows_asked: list[datetime] = field(default_factory=list)

    def purchases_of(self, customer: Customer, since: datetime) -> Sequence[PastPurchase]:
        """Return the list."""
        self._before("purchases_of")
        self.windows_asked.append(since)
        if customer.id in self.refuses:
            raise RefusedError("No")
        return self.lists.get(customer.id, [])


def a_sale(number: int = 1, customer: Customer | None = ELENI, at: datetime = NOON) -> Sale:
    """A recorded, closed sale of 8.25 that was paid in cash."""
    basket = Basket(f"basket-{number}", customer=customer).with_product(HALLOUMI)
    sale = Sale(Reference("LCA1", "3", number, "K7Q2"), at, basket)
    cash = Tender(TenderKind.CASH, sale.goods - D("1.50"), D(20), change=D("21.50") - sale.goods)
    state = CrmState.NONE if customer is None else CrmState.RECORDED
    answer = None if customer is None else ANSWER
    return replace(sale, crm=state, answer=answer, stage=Stage.CLOSED, tenders=(cash,))


def at_crm(sale: Sale, **others: object) -> PastPurchase:
    """The sale as CRM.COM has it, but for `others`."""
    answer = replace(ANSWER, id=f"id-{sale.reference}", number=f"P-{sale.reference.number}")
    whole = PastPurchase(str(sale.reference), sale.performed_on, sale.goods, answer)
    top = {name: value for name, value in others.items() if name in ("total", "performed_on")}
    inside = {name: value for name, value in others.items() if name not in top}
    return replace(whole, **top, at_crm=replace(answer, **inside))  # type: ignore[arg-type]


def compared(sales: Sequence[Sale], *found: PastPurchase, of: Customer = ELENI) -> Report:
    """Compare these sales with what CRM.COM has of one customer."""
    rewards = ListedRewards(lists={of.id: list(found)})
    return Reconcile(rewards, "LCA1-3-").report(DAY, sales)


def gaps(report: Report) -> list[Gap]:
    """What the report names."""
    return [difference.gap for difference in report.differences]


def test_a_day_that_agrees_has_no_gap() -> None:
    sale = a_sale()
    report = compared([sale], at_crm(sale))

    assert report.differences == ()
    assert report.compared == 1


def test_a_sale_without_customer_is_not_compared_and_counts_in_the_totals() -> None:
    report = compared([a_sale(customer=None)])
    assert (report.differences, report.compared, report.totals.sales) == ((), 0, 1)


def test_a_recorded_sale_that_is_not_there_is_named() -> None:
    assert compared([a_sale()]).differences == (Difference("LCA1-3-000001-K7Q2", Gap.NOT_AT_CRM),)


def test_a_recorded_sale_that_somebody_cancelled_there_is_named() -> None:
    sale = a_sale()
    assert gaps(compared([sale], at_crm(sale, cancelled=True))) == [Gap.CANCELLED_AT_CRM]


def test_a_sale_that_is_there_twice_is_named_with_both_numbers() -> None:
    sale = a_sale()
    twice = compared([sale], at_crm(sale), at_crm(sale, id="other", number="P-2"))
    assert twice.differences == (Difference(str(sale.reference), Gap.TWICE, "", "P-1 P-2"),)


def test_one_that_was_cancelled_and_is_there_once_more_is_one() -> None:
    sale = a_sale()
    once = compared([sale], at_crm(sale, id="other", cancelled=True), at_crm(sale))
    assert once.differences == ()


@pytest.mark.parametrize(
    ("others", "gap", "journal", "crm"),
    [
        ({"total": D("9.00")}, Gap.TOTAL, "4.35", "9.00"),
        ({"awarded": D("0.30")}, Gap.AWARD, "0.40", "0.30"),
        ({"total_spend": D("3.50")}, Gap.SPEND, "1.50", "3.50"),
    ],
)
def test_other_figures_are_named_with_both(
    others: dict[str, object], gap: Gap, journal: str, crm: str
) -> None:
    sale = a_sale()
    report = compared([sale], at_crm(sale, **others))
    assert report.differences == (Difference(str(sale.reference), gap, journal, crm),)


def test_figures_that_one_side_does_not_say_are_not_compared() -> None:
    sale = a_sale()
    silent = at_crm(sale, total=None, awarded=None, total_spend=None)
    assert compared([sale], silent).differences == ()
    without_answer = replace(sale, answer=None)
    assert compared([without_answer], at_crm(sale)).differences == ()


@pytest.mark.parametrize(
    ("state", "gap"), [(SpendState.SPENT, None), (SpendState.CHECK, Gap.SPEND)]
)
def test_a_spend_on_request_counts_when_it_stands(state: SpendState, gap: Gap | None) -> None:
    sale = replace(a_sale(), spend=WalletSpend(state, D(2), D(2)))
    report = compared([sale], at_crm(sale, total_spend=D("3.50")))
    assert gaps(report) == ([] if gap is None else [gap])


@pytest.mark.parametrize("stage", [Stage.GIVEN_UP, Stage.CANCELLED])
def test_a_sale_that_was_given_up_and_is_there_all_the_same_is_named(stage: Stage) -> None:
    sale = replace(a_sale(), stage=stage)
    assert gaps(compared([sale], at_crm(sale))) == [Gap.FOUND_ALTHOUGH_GIVEN_UP]
    assert gaps(compared([sale], at_crm(sale, cancelled=True))) == []
    assert gaps(compared([sale])) == []


@pytest.mark.parametrize("state", [CrmState.KEPT, CrmState.REFUSED])
def test_a_sale_without_reward_that_is_there_all_the_same_is_named(state: CrmState) -> None:
    sale = replace(a_sale(), crm=state, answer=None)
    assert gaps(compared([sale], at_crm(sale))) == [Gap.FOUND_ALTHOUGH_KEPT]
    assert gaps(compared([sale])) == []


@pytest.mark.parametrize("state", [CrmState.SENDING, CrmState.WAITING, CrmState.UNKNOWN])
def test_what_still_waits_is_named_found_or_not(state: CrmState) -> None:
    sale = replace(a_sale(), crm=state, answer=None)
    assert compared([sale], at_crm(sale)).differences[0].crm == "found"
    assert gaps(compared([sale])) == [Gap.STILL_WAITING]


def test_what_is_at_crm_com_and_not_in_the_journal_is_named() -> None:
    known, lost = a_sale(1), a_sale(2)
    report = compared([known], at_crm(known), at_crm(lost))
    assert report.differences == (Difference(str(lost.reference), Gap.NOT_IN_JOURNAL, "", "4.35"),)


def test_one_of_no_known_time_is_named_too() -> None:
    known, lost = a_sale(1), a_sale(2)
    report = compared([known], at_crm(known), at_crm(lost, performed_on=None, total=None))
    assert report.differences == (Difference(str(lost.reference), Gap.NOT_IN_JOURNAL),)


def test_other_tills_and_other_days_are_left_alone() -> None:
    known = a_sale(1)
    other_till = replace(at_crm(a_sale(2)), reference="LCA1-30-000002-K7Q2")
    other_day = at_crm(a_sale(3), performed_on=NOON - timedelta(days=1))
    assert compared([known], at_crm(known), other_till, other_day).differences == ()


def test_a_sale_near_the_edge_of_the_day_is_known_and_not_compared() -> None:
    known = a_sale(1)
    before = a_sale(2, at=DAY.begin - timedelta(minutes=1))
    here_by_crm = at_crm(before, performed_on=DAY.begin)
    report = compared([before, known], at_crm(known), here_by_crm)
    assert (report.differences, report.compared) == ((), 1)


def test_each_customer_is_asked_for_once_from_before_the_day() -> None:
    rewards = ListedRewards()
    sales = [a_sale(1), a_sale(2), a_sale(3, customer=ANDREAS)]
    rewards.lists = {
        ELENI.id: [at_crm(sales[0]), at_crm(sales[1])],
        ANDREAS.id: [at_crm(sales[2])],
    }
    report = Reconcile(rewards, "LCA1-3-").report(DAY, sales)

    assert report.differences == ()
    assert rewards.windows_asked == [DAY.begin - timedelta(hours=36)] * 2


def test_a_customer_known_by_two_means_has_each_purchase_once() -> None:
    unchecked = Customer(Identification(Means.CARD, "7012864471"))
    sales = [a_sale(1), a_sale(2, customer=unchecked)]
    rows = [at_crm(sale) for sale in sales]
    rewards = ListedRewards(lists={ELENI.id: rows, "": rows})
    assert Reconcile(rewards, "LCA1-3-").report(DAY, sales).differences == ()


def test_a_customer_whom_crm_com_does_not_show_is_named_and_the_others_are_compared() -> None:
    sales = [a_sale(1), a_sale(2, customer=ANDREAS)]
    rewards = ListedRewards(lists={ANDREAS.id: [at_crm(sales[1])]}, refuses={ELENI.id})
    report = Reconcile(rewards, "LCA1-3-").report(DAY, sales)
    assert report.differences == (Difference(str(sales[0].reference), Gap.NOT_READ),)


def test_without_an_answer_nothing_is_compared() -> None:
    rewards = ListedRewards(trouble={"purchases_of": NotSentError()})
    with pytest.raises(NotSentError):
        Reconcile(rewards, "LCA1-3-").report(DAY, [a_sale()])


def test_the_totals_are_those_of_the_sales_that_stand() -> None:
    spent = replace(a_sale(1), spend=WalletSpend(SpendState.SPENT, D(2), D(2)))
    basket = Basket("basket-2", customer=ELENI).with_product(COFFEE)
    card = Tender(TenderKind.CARD, D("4.15"), D("4.15"))
    full = replace(
        a_sale(2), basket=basket, tenders=(card,), fixed_to_pay=basket.total, full_price=True
    )
    given_up = replace(a_sale(3), stage=Stage.GIVEN_UP)
    totals = compared([spent, full, given_up]).totals

    assert totals.sales == 2
    assert totals.goods == D("4.35") + basket.total
    assert totals.cash == D("2.85")
    assert totals.card == D("4.15")
    assert totals.awarded == D("0.80")
    assert totals.spent == D("1.50") * 2 + 2
    assert totals.give_back == D("1.50")


def test_what_is_under_way_is_neither_a_gap_nor_a_stranger() -> None:
    sale = a_sale()
    rest = at_crm(a_sale(2))
    rewards = ListedRewards(lists={ELENI.id: [at_crm(sale, cancelled=True), rest]})
    under_way = {str(sale.reference), rest.reference}
    report = Reconcile(rewards, "LCA1-3-").report(DAY, [sale], under_way)
    assert report.differences == (Difference(str(sale.reference), Gap.STILL_WAITING),)


@pytest.mark.parametrize("state", [CrmState.SENDING, CrmState.WAITING, CrmState.UNKNOWN])
def test_a_sale_that_is_not_closed_is_the_tills_business(state: CrmState) -> None:
    sale = replace(a_sale(), crm=state, stage=Stage.OPEN)
    assert gaps(compared([sale], at_crm(sale))) == [Gap.STILL_OPEN]
