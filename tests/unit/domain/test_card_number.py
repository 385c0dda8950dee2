"""Payment cards' numbers are told from goods, customers and receipts, and refused."""

import pytest
from hypothesis import example, given, strategies as st

from cashier_app.domain.card_number import looks_like_card_number
from cashier_app.domain.gtin import has_gtin_check_digit
from cashier_app.domain.scanned_code import CodeKind, CodeRules, kind_of

# Numbers that card schemes publish for tests.
CARDS = (
    "4111111111111111",
    "5555555555554444",
    "2223003122003222",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "3530111333300000",
    "6759649826438453",
    "4222222222222",
    "6304000000000000",
    "6799990100000000019",
    "501800000009",
)
RULES = CodeRules(customer_codes=(r"^70\d{8}$", r"^6304\d{12}$"))


def with_luhn_digit(start: str) -> str:
    return next(start + digit for digit in "0123456789" if looks_like_card_number(start + digit))


@pytest.mark.parametrize("number", CARDS)
def test_a_card_number_is_seen_however_it_is_written(number: str) -> None:
    written = (number, " ".join(number), f"{number[:4]}-{number[4:]}")
    stripes = (f"%B{number}^GEORGIOU/ELENI^2912101?", f";{number}=29121010000?")
    assert all(looks_like_card_number(text) for text in (*written, *stripes))


@pytest.mark.parametrize(
    "stripe",
    [
        "%b{}^georgiou/eleni^2912101?",  # Caps Lock
        "ö{}´29121010000_",  # a German keyboard
        "%B{}&GEORGIOU-ELENI&2912101_",
        "%B1^X^2912?;{}=29121010000?",
    ],
)
def test_a_stripe_is_seen_whatever_the_keyboard_makes_of_it(stripe: str) -> None:
    assert looks_like_card_number(stripe.format(CARDS[0]))


@pytest.mark.parametrize(
    "code",
    [
        "4111111111111112",
        "41111111111",
        "41111111111111111116",
        "0411111111111111",
        "LCA1-3-000418-K7Q2",
        "https://shop.example/4111111111111111",
        "٤١١١١١١١١١١١١١١١",
        "",
    ],
)
def test_other_codes_are_none(code: str) -> None:
    assert not looks_like_card_number(code)


@given(st.text(alphabet="0123456789", min_size=10, max_size=17), st.sampled_from("123456789"))
@example("11111111111111", "4")
def test_one_wrong_digit_makes_it_no_card_number(middle: str, first: str) -> None:
    number = with_luhn_digit(first + middle)
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not looks_like_card_number(wrong)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("4111111111111111", CodeKind.CARD_NUMBER),
        ("5901234123457", CodeKind.UNKNOWN_PRODUCT),
        ("6304000000000000", CodeKind.CUSTOMER),
        ("LCA1-3-000418-K7Q2", CodeKind.RECEIPT),
        ("4111111111111112", CodeKind.NOT_KNOWN),
    ],
)
def test_what_is_known_otherwise_is_no_card_number(code: str, kind: CodeKind) -> None:
    assert kind_of(code, RULES, in_catalogue=False) is kind


def test_a_catalogue_barcode_is_goods_whatever_it_looks_like() -> None:
    assert kind_of("4111111111111111", RULES, in_catalogue=True) is CodeKind.PRODUCT


@given(st.integers(min_value=10**11, max_value=10**13 - 1))
def test_a_gtin_is_never_refused(number: int) -> None:
    code = str(number)
    if has_gtin_check_digit(code):
        assert kind_of(code, RULES, in_catalogue=False) is not CodeKind.CARD_NUMBER
