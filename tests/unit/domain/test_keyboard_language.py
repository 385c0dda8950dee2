import pytest

from cashier_app.domain.scanned_code import CodeKind, CodeRules, as_printed, kind_of

RULES = CodeRules((r"^70\d{8}$", r"^[A-Z]{2}\d{3}$"))
GOODS = {"5290003011522", "Y-100", "Y100", "Q6100", "ab-12"}
CARD = "7012864471"
RECEIPT = "LCA1-3-000418-K7Q2"


def read(code: str, rules: CodeRules = RULES) -> str:
    return as_printed(code, lambda code: kind_of(code, rules, in_catalogue=code in GOODS))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("èà&é_-''è&", CARD),  # French
        ("èà&é!§''è&", CARD),  # Belgian
        ("ýé+ěážččý+", CARD),  # Czech
        ("ýé+ľážččý+", CARD),  # Slovak
        ("٧٠١٢٨٦٤٤٧١", CARD),  # Arabic digits
        ("۷۰۱۲۸۶۴۴۷۱", CARD),  # Persian digits
        ('(éçààà"à&&(éé', "5290003011522"),
        ("LCQ&)\")ààà'&_)KèAé", RECEIPT),
        ("LCA1ß3ß000418ßK7Q2", RECEIPT),  # German
        ("LCA+=š=éééč+á=KýQě", RECEIPT),
        ("LCA1'3'000418'K7Q2", RECEIPT),  # Spanish and Italian
        ("LCA1*3*000418*K7Q2", RECEIPT),  # Turkish
        ("ΛΨΑ1-3-000418-Κ7:2", RECEIPT),  # Greek
        ("ДСФ1-3-000418-Л7Й2", RECEIPT),  # Russian
        ("Zß100", "Y-100"),
        ("фи-12", "ab-12"),
        ("LCA1-3-٠٠٠٤١٨-K7Q2", RECEIPT),
    ],
)
def test_what_a_keyboard_of_another_language_made_of_a_code_is_read_back(
    typed: str, printed: str
) -> None:
    assert read(typed) == printed


def test_a_pattern_that_says_any_digit_means_plain_ones() -> None:
    assert read("٧٠١٢٨٦٤٤٧١", CodeRules((r"^\d{10}$",))) == CARD


def test_a_code_in_plain_letters_and_digits_is_not_looked_for_in_every_language() -> None:
    asked = []

    def kind(code: str) -> CodeKind:
        asked.append(code)
        return kind_of(code, RULES, in_catalogue=False)

    as_printed("Z100", kind)
    assert asked == ["Z100", "z100"]


def test_a_card_number_is_refused_in_any_keyboard_language() -> None:
    typed = "'&&&&&&&&&&&&&&&"  # 4111111111111111 on a French keyboard
    assert kind_of(read(typed), RULES, in_catalogue=False) is CodeKind.CARD_NUMBER


@pytest.mark.parametrize(
    "code",
    [
        "Z100",  # there are goods Y100, and a German keyboard has Y where others have Z
        "A-100",  # nor is this Q6100 from a French one, which has no digits without Shift
        "AB'12",
        "ΑΣ123",  # S or W: a Greek keyboard has both on one sign
        "éàéà",
        "Caviar-1",
        "ß",
        "",
    ],
)
def test_a_code_that_may_be_meant_as_it_came_stays(code: str) -> None:
    assert read(code) == code


def test_a_code_that_could_be_two_others_stays() -> None:
    anything = CodeRules((r"^[-\d]{4}$",))
    assert read("éà-é", anything) == "éà-é"  # 2062 or 20-2
