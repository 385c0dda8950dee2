"""A paid sale is given to the customer who had forgotten the card: once, and only such a sale."""

from dataclasses import replace
from decimal import Decimal

import pytest

from cashier_app.domain.errors import TransitionError
from cashier_app.domain.sale import Sale
from cashier_app.domain.sale_states import CrmState
from tests.fakes.shop import ELENI, mock_up_basket
from tests.unit.domain.sales import ANSWER, AT, cash, without_customer

D = Decimal
PAID = without_customer().with_tender(cash("37.27")).closed()


def test_it_is_hers_waits_to_be_sent_and_its_bill_stays_as_it_was_paid() -> None:
    sale = PAID.claimed(ELENI, AT)
    assert (sale.customer, sale.crm, sale.claimed_at) == (ELENI, CrmState.WAITING, AT)
    assert (sale.to_pay, sale.fixed_to_pay, sale.give_back) == (D("37.27"), D("37.27"), D(0))


def test_what_comes_off_it_later_is_owed_to_her() -> None:
    sale = PAID.claimed(ELENI, AT).recorded(ANSWER)
    assert (sale.to_pay, sale.give_back) == (D("37.27"), D("2.37"))


def test_where_nothing_was_paid_nothing_is_owed() -> None:
    nothing = replace(PAID, tenders=(), fixed_to_pay=None)
    assert nothing.claimed(ELENI, AT).fixed_to_pay is None


@pytest.mark.parametrize(
    "sale",
    [
        without_customer(),
        without_customer().with_tender(cash("37.27")),
        without_customer().given_up(),
        replace(PAID, basket=mock_up_basket()),
        replace(PAID, replaces="LCA1-3-417-K7Q1"),
        PAID.claimed(ELENI, AT),
    ],
    ids=["unpaid", "not closed", "given up", "hers already", "what is left of another", "claimed"],
)
def test_no_other_sale_is(sale: Sale) -> None:
    with pytest.raises(TransitionError):
        sale.claimed(ELENI, AT)
