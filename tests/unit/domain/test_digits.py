import pytest

from cashier_app.domain.digits import digits_of, in_plain_digits


@pytest.mark.parametrize(
    ("text", "plain", "digits"),
    [
        ("٩٩ ٤٥٢-١٤٨", "99 452-148", "99452148"),
        ("۳ * قهوه", "3 * قهوه", "3"),
        ("99 452 148", "99 452 148", "99452148"),
        ("२०", "20", "20"),
        ("x² ½ Ⅳ", "x² ½ Ⅳ", ""),
        ("", "", ""),
    ],
)
def test_digits_of_every_script_count_the_same(text: str, plain: str, digits: str) -> None:
    assert in_plain_digits(text) == plain
    assert digits_of(text) == digits
