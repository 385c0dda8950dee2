from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.money import ZERO
from cashier_app.domain.vat import Taxed, discounted, summed_by_rate, taxed
from tests.fakes.shop import FIVE, NINETEEN, SHOP, mock_up_basket
from tests.unit.domain.amounts import RATES, cents
from tests.unit.domain.money_checks import discount_faults, table_faults, vat_faults

D = Decimal

LINES = st.lists(
    st.integers(0, 300 * len(RATES) - 1).map(
        lambda number: taxed(D(number // len(RATES)) / 100, RATES[number % len(RATES)])
    ),
    max_size=6,
)
ORDERS = st.lists(st.sampled_from(RATES), unique=True)


@st.composite
def discounts(draw: st.DrawFn) -> tuple[list[Taxed], Decimal]:
    lines = draw(LINES)
    gross = sum((line.gross for line in lines), ZERO)
    return lines, draw(cents(most=int(gross.scaleb(2))))


@pytest.mark.parametrize(
    ("gross", "rate", "net", "vat"),
    [
        ("8.70", "5", "8.29", "0.41"),
        ("3.25", "19", "2.73", "0.52"),
        ("0.01", "19", "0.01", "0.00"),
        ("10.00", "0", "10.00", "0.00"),
        ("0.01", "100", "0.01", "0.00"),
        ("0.00", "19", "0.00", "0.00"),
    ],
)
def test_the_net_is_rounded_and_vat_is_the_rest(gross: str, rate: str, net: str, vat: str) -> None:
    assert taxed(D(gross), D(rate)) == Taxed(D(rate), D(net), D(vat), D(gross))


def test_vat_is_as_fine_as_the_currency_is() -> None:
    assert taxed(D(119), NINETEEN, 0) == Taxed(NINETEEN, D(100), D(19), D(119))
    assert taxed(D("1.000"), NINETEEN, 3).net == D("0.840")


@given(cents(most=10**7), st.sampled_from(RATES))
def test_net_and_vat_make_the_gross_to_the_cent(gross: Decimal, rate: Decimal) -> None:
    assert vat_faults(taxed(gross, rate)) == []


@given(LINES)
def test_the_table_is_the_sum_of_the_lines(lines: list[Taxed]) -> None:
    table = summed_by_rate(lines)
    assert table_faults(lines, table) == []
    assert [row.rate for row in table] == list(dict.fromkeys(line.rate for line in lines))


def test_the_mock_up_basket_has_its_vat() -> None:
    assert mock_up_basket().vat == (
        Taxed(FIVE, D("32.40"), D("1.62"), D("34.02")),
        Taxed(NINETEEN, D("2.73"), D("0.52"), D("3.25")),
    )


def test_what_the_wallet_pays_lowers_the_base_of_each_rate() -> None:
    lines = mock_up_basket().taxed
    cut = discounted(lines, D("2.37"), SHOP.vat_rates)
    assert [(row.rate, row.gross) for row in summed_by_rate(cut)] == [
        (FIVE, D("31.86")),
        (NINETEEN, D("3.04")),
    ]


def test_the_remainder_of_a_discount_falls_on_the_last_rate_of_the_shop() -> None:
    lines = [taxed(D(1), NINETEEN), taxed(D(1), FIVE)]
    first = discounted(lines, D("0.05"), (FIVE, NINETEEN))
    assert [line.gross for line in first] == [D("0.98"), D("0.97")]
    turned = discounted(lines, D("0.05"), (NINETEEN, FIVE))
    assert [line.gross for line in turned] == [D("0.97"), D("0.98")]


def test_rates_that_the_shop_did_not_list_come_last_the_lowest_first() -> None:
    lines = [taxed(D(1), NINETEEN), taxed(D(1), FIVE)]
    assert [line.gross for line in discounted(lines, D("0.05"), ())] == [D("0.98"), D("0.97")]
    listed = discounted(lines, D("0.05"), (NINETEEN,))
    assert [line.gross for line in listed] == [D("0.97"), D("0.98")]


def test_a_discount_is_as_fine_as_the_currency_is() -> None:
    lines = [taxed(D(10), FIVE, 0), taxed(D(10), FIVE, 0)]
    assert [line.gross for line in discounted(lines, D(5), (FIVE,), 0)] == [D(7), D(8)]
    assert [line.net for line in discounted(lines, D(5), (FIVE,), 0)] == [D(7), D(8)]


@given(discounts(), ORDERS)
def test_a_discounted_table_adds_up_to_what_is_paid(
    case: tuple[list[Taxed], Decimal], order: list[Decimal]
) -> None:
    lines, discount = case
    cut = discounted(lines, discount, order)
    assert discount_faults(lines, discount, order, cut) == []
    paid = sum((row.gross for row in summed_by_rate(cut)), ZERO)
    assert paid == sum((line.gross for line in lines), ZERO) - discount
    assert discounted(lines, ZERO, order) == tuple(lines)
