import pytest

from cashier_app.domain.gtin import has_gtin_check_digit
from cashier_app.domain.scanner_code import SCANNER_TEST_CODE, bars_of


def test_the_test_code_is_a_right_ean_13() -> None:
    assert has_gtin_check_digit(SCANNER_TEST_CODE)
    assert len(bars_of(SCANNER_TEST_CODE)) == 95


def test_the_bars_are_those_of_the_standard() -> None:
    bars = bars_of("4006381333931")
    assert bars[:3] + bars[45:50] + bars[-3:] == "101" + "01010" + "101"
    # First digit 4 is told by the parities L G L L G G of the six digits after it.
    assert bars[3:10] == "0001101"
    assert bars[10:17] == "0100111"
    assert bars[50:57] == "1000010"
    assert bars[-10:-3] == "1100110"


@pytest.mark.parametrize("code", ["", "123", "200000000000x", "20000000000081"])
def test_what_is_no_ean_13_has_no_bars(code: str) -> None:
    with pytest.raises(ValueError, match="no EAN-13"):
        bars_of(code)
