import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.embedded_code import EmbeddedPattern
from cashier_app.domain.gtin import has_gtin_check_digit
from cashier_app.domain.scanned_code import CodeKind, CodeRules, kind_of

RULES = CodeRules((r"^70\d{8}$", r"^APP:"))
GTIN = "5290000000017"


@pytest.mark.parametrize(
    ("code", "in_catalogue", "kind"),
    [
        ("LCA1-3-000418-K7Q2", False, CodeKind.RECEIPT),
        ("7000004471", False, CodeKind.CUSTOMER),
        ("APP:eleni", False, CodeKind.CUSTOMER),
        (GTIN, True, CodeKind.PRODUCT),
        ("HAL", True, CodeKind.PRODUCT),
        (GTIN, False, CodeKind.UNKNOWN_PRODUCT),
        ("5290000000016", False, CodeKind.NOT_KNOWN),
        ("HAL", False, CodeKind.NOT_KNOWN),
        ("", False, CodeKind.NOT_KNOWN),
    ],
)
def test_a_code_is_told_by_its_content(code: str, in_catalogue: bool, kind: CodeKind) -> None:
    assert kind_of(code, RULES, in_catalogue=in_catalogue) is kind


def test_an_own_reference_comes_before_a_customers_code() -> None:
    everything = CodeRules((".*",))
    assert kind_of("LCA1-3-000418-K7Q2", everything, in_catalogue=True) is CodeKind.RECEIPT


def test_a_customers_code_is_never_taken_for_a_product() -> None:
    assert kind_of("7000004471", RULES, in_catalogue=True) is CodeKind.CUSTOMER


@pytest.mark.parametrize(
    ("code", "in_catalogue", "kind"),
    [
        ("2112345004358", False, CodeKind.LABEL),
        ("2112345004358", True, CodeKind.PRODUCT),
        ("2112345004359", False, CodeKind.NOT_KNOWN),
        ("2212345004355", False, CodeKind.UNKNOWN_PRODUCT),
    ],
)
def test_a_label_comes_after_the_catalogue_and_before_unknown_products(
    code: str, in_catalogue: bool, kind: CodeKind
) -> None:
    rules = CodeRules((), (EmbeddedPattern("28IIIIIWWwwwC"), EmbeddedPattern("21IIIIIPPPppC")))
    assert kind_of(code, rules, in_catalogue=in_catalogue) is kind


def test_without_patterns_no_code_is_a_customers() -> None:
    assert not CodeRules(()).is_customer("7000004471")


@pytest.mark.parametrize(
    "code", ["96385074", "036000291452", "4006381333931", "10614141000415", "00000000"]
)
def test_a_gtin_of_every_length_has_its_check_digit(code: str) -> None:
    assert has_gtin_check_digit(code)


@pytest.mark.parametrize(
    "code", ["", "0", "96385073", "4006381333930", "400638133393", "40063813339a1", "٩٦٣٨٥٠٧٤"]
)
def test_other_codes_are_no_gtins(code: str) -> None:
    assert not has_gtin_check_digit(code)


@given(st.sampled_from([7, 11, 12, 13]), st.data())
def test_a_gtin_has_one_right_check_digit_and_a_misread_digit_is_seen(
    length: int, data: st.DataObject
) -> None:
    body = data.draw(st.text("0123456789", min_size=length, max_size=length))
    right = [body + check for check in "0123456789" if has_gtin_check_digit(body + check)]
    assert len(right) == 1
    place = data.draw(st.integers(0, length))
    misread = [
        right[0][:place] + digit + right[0][place + 1 :]
        for digit in "0123456789"
        if digit != right[0][place]
    ]
    assert not any(map(has_gtin_check_digit, misread))
