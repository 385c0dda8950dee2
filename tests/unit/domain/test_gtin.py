import pytest
from hypothesis import given, strategies as st

from cashier_app.domain.gtin import has_gtin_check_digit, same_article

UPC_A, EAN_13, GTIN_14 = "036000291452", "0036000291452", "00036000291452"


def with_check_digit(body: str) -> str:
    return next(body + check for check in "0123456789" if has_gtin_check_digit(body + check))


@pytest.mark.parametrize("code", [UPC_A, EAN_13, GTIN_14, f"01{GTIN_14}"])
def test_one_article_number_has_every_length_that_its_zeros_leave(code: str) -> None:
    assert set(same_article(code)) == {UPC_A, EAN_13, GTIN_14} - {code}


def test_what_lists_have_most_is_asked_for_first() -> None:
    assert same_article(f"01{GTIN_14}") == (EAN_13, UPC_A, GTIN_14)


def test_an_ean_8_is_filled_up_with_zeros_like_any_other() -> None:
    assert same_article("96385074") == ("0000096385074", "000096385074", "00000096385074")
    assert "96385074" in same_article("00000096385074")


@pytest.mark.parametrize(
    ("code", "others"),
    [
        ("4006381333931", {"04006381333931"}),  # nothing can be left out of an EAN-13 of Europe
        ("10614141000415", set()),  # a case of twelve is another article than one
    ],
)
def test_only_zeros_are_left_out(code: str, others: set[str]) -> None:
    assert set(same_article(code)) == others


@pytest.mark.parametrize(
    "code",
    [
        "",
        "HAL",
        "0123",
        "036000291453",  # a wrong check digit
        "0136000291452",
        "0100036000291453",  # of a GS1 code, too
        "0236000291452145",
        "01036000291452",
        "٠٣٦٠٠٠٢٩١٤٥٢",
        "04252611",  # the check digit of a UPC-E is that of its UPC-A
        "24252611",
    ],
)
def test_a_code_that_is_no_article_number_has_no_other_form(code: str) -> None:
    assert same_article(code) == ()


@pytest.mark.parametrize(
    ("upc_e", "upc_a"),
    [
        ("04252614", "042100005264"),
        ("01234505", "012000003455"),
        ("01234514", "012100003454"),
        ("01234523", "012200003453"),
        ("01234531", "012300000451"),
        ("01234543", "012340000053"),
        ("11234502", "112000003452"),
    ],
)
def test_a_upc_e_is_the_upc_a_without_its_zeros(upc_e: str, upc_a: str) -> None:
    assert same_article(upc_e) == (f"0{upc_a}", upc_a, f"00{upc_a}")
    for code in (upc_a, f"0{upc_a}", f"00{upc_a}"):
        assert upc_e in same_article(code)


@pytest.mark.parametrize(
    ("code", "upc_a"), [("01234565", "012345000065"), ("01234596", "012345000096")]
)
def test_eight_digits_that_may_be_a_upc_e_or_an_ean_8_are_an_ean_8(code: str, upc_a: str) -> None:
    """Those of the fourth kind always may: the same digits weigh the same in both."""
    assert has_gtin_check_digit(code)
    assert upc_a not in same_article(code)
    assert code not in same_article(upc_a)


@given(st.sampled_from([7, 11, 12, 13]), st.data())
def test_other_forms_are_article_numbers_that_lead_back(length: int, data: st.DataObject) -> None:
    zeros = data.draw(st.integers(0, length))
    body = data.draw(st.text("0123456789", min_size=length - zeros, max_size=length - zeros))
    code = with_check_digit("0" * zeros + body)
    for other in same_article(code):
        assert other != code
        assert code in same_article(other)


@given(st.from_regex(r"[01][0-9]{5}[0-4][0-9]", fullmatch=True))
def test_all_forms_of_a_upc_e_are_forms_of_one_another(code: str) -> None:
    others = same_article(code)
    for other in others:
        assert set(others) - {other} <= set(same_article(other))
