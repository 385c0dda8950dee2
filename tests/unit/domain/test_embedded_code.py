"""A label of a scale holds the item and its price or weight."""

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.basket import Basket, BasketLine
from cashier_app.domain.embedded_code import EmbeddedCode, EmbeddedPattern, EmbeddedPatternError
from cashier_app.domain.product import Product, Unit

D = Decimal
PRICE = EmbeddedPattern("21IIIIIPPPppC")
WEIGHT = EmbeddedPattern("28IIIIIWWwwwC")
HAM = Product("12345", "Ham", D("9.90"), D(5), Unit.KG)
PIE = Product("12345", "Pie", D("3.00"), D(5))


def with_check_digit(twelve: str) -> str:
    total = sum(int(digit) * (1, 3)[place % 2] for place, digit in enumerate(twelve))
    return f"{twelve}{-total % 10}"


@pytest.mark.parametrize(
    ("pattern", "twelve", "said"),
    [
        (PRICE, "211234500435", EmbeddedCode(("2112345", "12345"), price=D("4.35"))),
        (WEIGHT, "280004201240", EmbeddedCode(("2800042", "00042", "42"), weight=D("1.240"))),
        (
            EmbeddedPattern("2XIIIIXPPPPpC"),
            "290042700125",
            EmbeddedCode(("20042", "0042", "42"), price=D("12.5")),
        ),
        (
            EmbeddedPattern("2IIIIIIPPPPPC"),
            "212345600099",
            EmbeddedCode(("2123456", "123456"), D(99)),
        ),
        (
            EmbeddedPattern("02IIIIIwwwwwC"),
            "021234500500",
            EmbeddedCode(("0212345", "12345"), None, D("0.005")),
        ),
    ],
)
def test_a_pattern_tells_item_and_value(
    pattern: EmbeddedPattern, twelve: str, said: EmbeddedCode
) -> None:
    assert pattern.read(with_check_digit(twelve)) == said


@pytest.mark.parametrize(
    "code",
    [
        with_check_digit("221234500435"),
        with_check_digit("211234500000"),
        "2112345004359",
        "211234500435",
        "02112345004358",
        "21123450043x0",
        "",
    ],
)
def test_another_code_is_no_label(code: str) -> None:
    """Another prefix, no price, a wrong check digit, another length."""
    assert PRICE.read(code) is None


@given(digit=st.integers(0, 11), other=st.integers(1, 9))
def test_a_misread_digit_is_never_a_label(digit: int, other: int) -> None:
    code = with_check_digit("211234500435")
    misread = str((int(code[digit]) + other) % 10)
    assert PRICE.read(code[:digit] + misread + code[digit + 1 :]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "21",
        "21IIIIIPPPpp",
        "21IIIIIPPPppCC",
        "21IIIIIPPpPpC",
        "21IIIIIPPWwwC",
        "21IIIIIPPpppC",  # no amount of the till has a third decimal
        "21IIIIIpppppC",
        "21XXXXXPPPppC",
        "21IIIIIXXXXXC",
        "IIIIIIIPPPppC",
        "21IIIIIPPPpp9",
        "21iiiiiPPPppC",
        "\u0662\u0661IIIIIPPPppC",
    ],
)
def test_a_pattern_that_does_not_say_it_all_is_refused(text: str) -> None:
    with pytest.raises(EmbeddedPatternError, match="is not 13 characters such as"):
        EmbeddedPattern(text)


def test_the_price_on_the_label_is_kept_and_the_weight_worked_out() -> None:
    line = EmbeddedCode(("12345",), price=D("4.35")).line_of(HAM)
    assert line == BasketLine(HAM, D("0.439"), labelled=D("4.35"))
    assert line is not None
    assert line.total == D("4.35")
    assert line.items == 1


@given(cents=st.integers(1, 99999), per_kg=st.integers(1, 99999))
def test_every_labelled_price_is_what_the_customer_pays(cents: int, per_kg: int) -> None:
    price = D(cents).scaleb(-2)
    product = Product("1", "Ham", D(per_kg).scaleb(-2), D(19), Unit.KG)
    line = EmbeddedCode(("1",), price=price).line_of(product)
    assert line is not None
    basket = Basket("b").with_labelled(line).with_labelled(line)
    assert basket.selected == 1
    assert basket.total == 2 * price
    assert len(basket.lines) == 2
    assert [taxed.gross for taxed in basket.taxed] == [price, price]
    assert line.quantity > 0
    assert line.quantity == line.quantity.quantize(D("0.001"))


def test_pieces_cost_what_the_label_says_and_equal_ones_share_a_line() -> None:
    line = EmbeddedCode(("12345",), price=D("4.35")).line_of(PIE)
    assert line is not None
    basket = Basket("b").with_product(PIE).with_labelled(line).with_labelled(line)
    assert [(one.quantity, one.total) for one in basket.lines] == [
        (D(1), D("3.00")),
        (D(2), D("8.70")),
    ]
    assert basket.selected == 1


def test_a_labelled_weight_is_sold_by_weight_only() -> None:
    label = EmbeddedCode(("12345",), weight=D("1.240"))
    assert label.line_of(HAM) == BasketLine(HAM, D("1.240"))
    assert label.line_of(PIE) is None


def test_a_price_per_kilogram_of_nothing_tells_no_weight() -> None:
    free = Product("1", "Samples", D(0), D(5), Unit.KG)
    assert EmbeddedCode(("1",), price=D(1)).line_of(free) is None
    assert EmbeddedCode(("1",)).line_of(HAM) is None
