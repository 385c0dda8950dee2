import subprocess
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from unicodedata import bidirectional

import PySide6
import pytest
from hypothesis import given, strategies as st

from cashier_app.presenters.message import Value, say
from cashier_app.resource_files import compiled_languages
from cashier_app.texts.languages import LANGUAGES, own_name
from cashier_app.texts.words import Words, installed_languages
from translations.plural_forms import PLURAL_FORMS

GREEK = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="el"><context><name>paper</name>
<message><source>Receipt {number}</source><translation>Απόδειξη {number}</translation></message>
<message><source>COPY {count}</source><translation>ΑΝΤΙΓΡΑΦΟ {count}</translation></message>
<message numerus="yes"><source>Goods ({n} items)</source><translation>
<numerusform>Είδη ({n} τεμάχιο)</numerusform><numerusform>Είδη ({n} τεμάχια)</numerusform>
</translation></message></context></TS>
"""


@pytest.fixture(scope="module")
def translations(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with compiled Greek, as the build leaves it."""
    folder = tmp_path_factory.mktemp("translations")
    source = folder / "cashier_el.ts"
    source.write_text(GREEK, encoding="utf-8")
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    compiled = folder / "cashier_el.qm"
    subprocess.run([tool, source, "-qm", compiled], check=True, capture_output=True)
    return folder


@pytest.fixture
def english() -> Words:
    return Words("en")


@pytest.mark.parametrize(
    ("amount", "shown", "on_paper"),
    [
        ("36.4", "€36.40", "36.40"),
        ("-0.87", "−€0.87", "-0.87"),
        ("0", "€0.00", "0.00"),
        ("1234567.5", "€1,234,567.50", "1234567.50"),
    ],
)
def test_english_amounts(english: Words, amount: str, shown: str, on_paper: str) -> None:
    assert english.money(Decimal(amount)) == shown
    assert english.plain(Decimal(amount)) == on_paper


def test_greek_amounts(translations: Path) -> None:
    greek = Words("el", translations=translations)
    assert greek.money(Decimal("36.4")) == "36,40\u00a0€"
    assert greek.money(Decimal("-1234.5")) == "−1.234,50\u00a0€"
    assert greek.plain(Decimal("-1234.5")) == "-1234,50"
    assert greek.quantity(Decimal("1.24")) == "1,240"
    assert greek.date(date(2026, 10, 3)) == "3 Οκτ 2026"


def test_the_decimals_are_the_currency_s(english: Words) -> None:
    assert Words("en", "JPY").plain(Decimal(1250)) == "1250"
    assert Words("en", "BHD").plain(Decimal("1.25")) == "1.250"
    assert Words("en", "GBP").money(Decimal("1.5")) == "£1.50"


@given(amount=st.decimals(-(10**9), 10**9, places=2))
def test_figures_are_western_digits_in_every_language(amount: Decimal) -> None:
    from cashier_app.texts.number_forms import NumberForms

    for language in ("en", "el", "ar", "fa", "hi", "xx"):
        forms = NumberForms(language, "EUR")
        shown = forms.money(amount) + forms.plain(amount) + forms.quantity(amount)
        digits = [character for character in shown if character.isdigit()]
        assert digits
        assert all(character in "0123456789" for character in digits)


def test_arabic_amounts_stand_as_the_design_has_them() -> None:
    from cashier_app.texts.number_forms import NumberForms

    assert NumberForms("ar", "EUR").money(Decimal("36.4")) == "€36.40"
    assert NumberForms("ar", "EUR").money(Decimal("-36.4")) == "−€36.40"


@pytest.mark.parametrize(
    ("language", "currency", "shown"),
    [
        ("ar", "AED", "−AED\u00a01,234.50"),
        ("he", "ILS", "−₪1,234.50"),
        ("en", "CHF", "−CHF\u00a01,234.50"),
        ("de", "EUR", "−1.234,50\u00a0€"),
        ("tr", "TRY", "−₺1.234,50"),
    ],
)
def test_an_amount_holds_nothing_that_turns_it_round(
    language: str, currency: str, shown: str
) -> None:
    from cashier_app.texts.number_forms import NumberForms

    found = NumberForms(language, currency).money(Decimal("-1234.5"))
    assert found == shown
    assert not [sign for sign in found if bidirectional(sign) in {"R", "AL", "RLE", "RLO", "RLI"}]


@pytest.mark.parametrize(
    ("language", "day", "weekday", "figures"),
    [
        ("de", "3. Okt. 2026", "Sa., 3. Okt.", "03.10.2026"),
        ("el", "3 Οκτ 2026", "Σάβ 3 Οκτ", "03/10/2026"),
        ("fr", "3 oct. 2026", "sam. 3 oct.", "03/10/2026"),
        ("tr", "3 Eki 2026", "3 Eki Cmt", "03.10.2026"),
        ("he", "3 באוק׳ 2026", "שבת 3.10", "03.10.2026"),
        ("ar", "3 أكتوبر 2026", "السبت 3/10", "03/10/2026"),
    ],
)
def test_dates_follow_the_language(language: str, day: str, weekday: str, figures: str) -> None:
    from cashier_app.texts.number_forms import NumberForms

    forms, third = NumberForms(language, "EUR"), date(2026, 10, 3)
    assert forms.day(third) == day
    assert forms.weekday(third, with_year=False) == weekday
    assert "2026" in forms.weekday(third, with_year=True)
    assert forms.day_in_figures(third) == figures


def test_dates_times_rates_and_weights(english: Words) -> None:
    moment = datetime(2026, 11, 3, 9, 5)  # noqa: DTZ001 - the till's local time
    assert english.date_in_figures(moment) == "03/11/2026"
    assert english.date(moment.date()) == "3 Nov 2026"
    assert english.time(moment) == "09:05"
    assert english.time(moment, with_seconds=True) == "09:05:00"
    assert english.percent(Decimal("5.00")) == "5"
    assert english.percent(Decimal("5.5")) == "5.5"
    assert english.quantity(Decimal("1.24")) == "1.240"


def test_values_get_the_form_of_their_type(english: Words) -> None:
    def shown(value: object) -> str:
        message = say("paper/receipt", number=value)  # type: ignore[arg-type]  # each in turn
        return english.say(message).removeprefix("Receipt ")

    assert shown(Decimal("1.5")) == "€1.50"
    assert shown(datetime(2026, 11, 3, 9, 5)) == "09:05"  # noqa: DTZ001 - the till's local time
    assert shown(date(2026, 11, 3)) == "3 Nov 2026"
    assert shown(7) == "7"
    assert shown("{x} & <b>") == "{x} & <b>"


def test_a_count_chooses_the_form(english: Words) -> None:
    assert english.text("paper/goods", n=1) == "Goods (1 item)"
    assert english.text("paper/goods", n=9) == "Goods (9 items)"
    assert english.text("paper/goods", n=0) == "Goods (0 items)"


def test_a_message_is_said_within_another_one(english: Words) -> None:
    words = say("import-row/missing", column="price")
    assert english.text("products/row-refused", words=words) == "Refused: price is missing"


def test_words_of_another_language(translations: Path) -> None:
    greek = Words("el", translations=translations)
    assert greek.text("paper/receipt", number="3-000418") == "Απόδειξη 3-000418"
    assert greek.text("paper/goods", n=1) == "Είδη (1 τεμάχιο)"
    assert greek.text("paper/goods", n=9) == "Είδη (9 τεμάχια)"


@pytest.mark.parametrize("n", [0, 1, 2, 5])
def test_a_text_without_forms_is_the_same_for_every_count(translations: Path, n: int) -> None:
    greek = Words("el", translations=translations)
    assert greek.text("paper/copy", count="2", n=n) == "ΑΝΤΙΓΡΑΦΟ 2"


def test_screen_and_receipt_may_differ_in_language(english: Words, translations: Path) -> None:
    greek = Words("el", translations=translations)
    assert english.text("paper/receipt", number="1") == "Receipt 1"
    assert greek.text("paper/receipt", number="1") == "Απόδειξη 1"


def test_what_is_not_translated_yet_is_shown_in_english(translations: Path) -> None:
    assert Words("el", translations=translations).text("paper/change") == "Change"


@pytest.mark.parametrize("values", [{}, {"nummer": "1"}])
def test_a_missing_value_is_an_error(english: Words, values: dict[str, str]) -> None:
    with pytest.raises(KeyError, match="number"):
        english.text("paper/receipt", **values)


def test_a_missing_key_is_an_error(english: Words) -> None:
    with pytest.raises(KeyError, match="paper/nothing"):
        english.text("paper/nothing")


def test_a_language_without_words_is_refused_with_the_ones_there_are(translations: Path) -> None:
    with pytest.raises(ValueError, match=r"'fr'.*en, el"):
        Words("fr", translations=translations)
    with pytest.raises(ValueError, match=r"'xx'.*en"):
        Words("xx")


def test_installed_languages(translations: Path, tmp_path: Path) -> None:
    assert installed_languages(tmp_path) == ("en",)
    assert installed_languages(translations) == ("en", "el")


def test_the_program_brings_its_own_languages() -> None:
    assert installed_languages() == installed_languages(compiled_languages())


def test_counts_are_grouped_as_the_language_does(english: Words, translations: Path) -> None:
    greek = Words("el", translations=translations)
    assert [english.count(number) for number in (7, 999, 1000, -1200000)] == [
        "7", "999", "1,000", "-1,200,000",
    ]  # fmt: skip
    assert greek.count(1200) == "1.200"
    assert greek.text("paper/goods", n=1200) == "Είδη (1.200 τεμάχια)"


def test_the_reading_direction_is_the_language_s(english: Words, translations: Path) -> None:
    assert not english.right_to_left
    assert not Words("el", translations=translations).right_to_left
    (translations / "cashier_ar.qm").write_bytes((translations / "cashier_el.qm").read_bytes())
    arabic = Words("ar", translations=translations)
    (translations / "cashier_ar.qm").unlink()
    assert arabic.right_to_left


@pytest.mark.parametrize(
    ("value", "put_in"),
    [
        ("3-000418", "\u20663-000418\u2069"),
        (Decimal("-1.5"), "\u2066−€1.50\u2069"),
        ("Maria K.", "\u2066Maria K.\u2069"),
        ("\u2067السبت 21/11\u2069 18:07", "\u2067\u2067السبت 21/11\u2069 18:07\u2069"),
        ("418", "418"),
        ("A", "A"),
        ("ABC", "ABC"),
        (datetime(2026, 11, 3, 9, 5), "09:05"),  # noqa: DTZ001 - the till's local time
    ],
)
def test_a_value_among_words_from_the_right_runs_its_own_way(
    translations: Path, value: Value, put_in: str
) -> None:
    (translations / "cashier_he.qm").write_bytes((translations / "cashier_el.qm").read_bytes())
    hebrew = Words("he", translations=translations)
    greek = Words("el", translations=translations)
    (translations / "cashier_he.qm").unlink()
    assert hebrew.text("paper/receipt", number=value) == f"Απόδειξη {put_in}"
    signs = {bidirectional(sign) for sign in greek.text("paper/receipt", number="3-000418")}
    assert signs.isdisjoint({"LRI", "RLI", "FSI", "PDI"})


@pytest.mark.parametrize("name", ["ليلى", "7 ליאת"])
def test_a_name_from_the_right_leaves_the_words_around_it_where_they_are(name: str) -> None:
    english = Words("en")
    assert english.text("receipt/customer-earned", name=name) == f"\u2067{name}\u2069 earned"
    assert english.text("receipt/customer-earned", name="Maria") == "Maria earned"


@pytest.mark.parametrize("language", ["ar", "he"])
def test_a_rate_among_words_from_the_right_keeps_its_sign_behind_it(language: str) -> None:
    assert "\u20665%\u2069" in Words(language).text("paper/discount-percent", percent="5")


def test_every_language_is_offered_by_its_own_name() -> None:
    assert set(LANGUAGES) == {"en", *PLURAL_FORMS}
    assert own_name("el") == "Ελληνικά"
    assert own_name("xx") == "xx"
