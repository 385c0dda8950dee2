"""A wrong setting is named with file, key, value and what is allowed, one line for each."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from cashier_app.config.settings import SettingsError, load
from tests.integration.config.test_settings import LEAST, WHOLE


def faults(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> list[str]:
    """The lines of the error, without the file they all begin with."""
    file = folder / "cashier.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(SettingsError) as caught:
        load(file, environ or {}, languages=("en", "el"))
    lines = str(caught.value).splitlines()
    assert lines == list(caught.value.faults)
    return [line.removeprefix(f"{file}: ") for line in lines]


def changed(old: str, new: str) -> str:
    assert WHOLE.count(old) == 1
    return WHOLE.replace(old, new)


SITE = "1 to 8 capital letters and digits, in quotes"
TILL = "1 to 4 capital letters and digits, in quotes"
COIN = 'the smallest coin, such as "0.05", or "0.00" for no rounding'
CURRENCY = "the three letters of a currency with two decimals, such as EUR"
TIME = 'a time such as "04:00"'
RATES = 'different rates per cent, such as ["5", "19"]'
IDENTIFIER = 'exactly one of id, name and alternative_code: { alternative_code = "SHOP1" }'
CONNECTION = "one of network, usb, serial, cups, windows, file, none"
PATTERNS = "regular expressions; "
ADDRESS = (
    "an https address such as https://crm.example/crmapi/rest/v2; "
    "http only to this machine itself (localhost, 127.0.0.1, ::1)"
)
RELEASE = "a release from 10 to 18, such as 16 or 13.1"
UNIT = 'unit = { alternative_code = "SHOP1" }'
LOGO = "the path of a PNG, JPEG or BMP file that is there, or empty"
NETWORK = 'connection = "network"'
QUIET = "a number of seconds from 60 to 86400; from 1 only where base_url is this machine itself"
CODES = r'customer_codes = ["^70\\d{8}$"]'


@pytest.mark.parametrize(
    ("old", "new", "given", "allowed"),
    [
        ('site = "LCA1"', 'site = "larnaca"', 'store.site = "larnaca"', SITE),
        ('till = "3"', "till = 3", "store.till = 3", TILL),
        ('till = "3"', 'till = "12345"', 'store.till = "12345"', TILL),
        ("release = 16", "release = 9", "crmcom.release = 9", RELEASE),
        ("release = 16", 'release = "x"', 'crmcom.release = "x"', RELEASE),
        ('rounding = "0.05"', 'rounding = "-0.05"', 'store.cash_rounding = "-0.05"', COIN),
        ('rounding = "0.05"', "rounding = 0.025", 'store.cash_rounding = "0.025"', COIN),
        ('rounding = "0.05"', "rounding = nan", 'store.cash_rounding = "NaN"', COIN),
        ('currency = "EUR"', 'currency = "JPY"', 'store.currency = "JPY"', CURRENCY),
        ('currency = "EUR"', 'currency = "euro"', 'store.currency = "euro"', CURRENCY),
        ('ends_at = "04:00"', 'ends_at = "4 am"', 'store.day_ends_at = "4 am"', TIME),
        ('ends_at = "04:00"', 'ends_at = "24:00"', 'store.day_ends_at = "24:00"', TIME),
        (
            'spend = "tender"',
            'spend = "voucher"',
            'store.reward_spend = "voucher"',
            '"discount" or "tender"',
        ),
        ('["5", "19"]', '["5", "5.0"]', 'store.vat_rates = ["5", "5.0"]', RATES),
        ('["5", "19"]', '["5", "119"]', 'store.vat_rates = "119"', RATES),
        (
            UNIT,
            'unit = { name = "a", id = "29" }',
            'crmcom.unit = {"name": "a", "id": "29"}',
            IDENTIFIER,
        ),
        ("period_s = 120", "period_s = 59", "crmcom.quiet_period_s = 59", QUIET),
        ("period_s = 120", "period_s = 0", "crmcom.quiet_period_s = 0", QUIET),
        (UNIT, "unit = {}", "crmcom.unit = {}", IDENTIFIER),
        (
            'ca_file = ""',
            'ca_file = "/nowhere/ca.pem"',
            'crmcom.ca_file = "/nowhere/ca.pem"',
            "the path of a file of certificates, or empty",
        ),
        (
            'host = "192.0.2.10"',
            "",
            'printer.host = ""',
            "given, because connection is network",
        ),
        (NETWORK, 'connection = "usb"', 'printer.usb = ""', "given, because connection is usb"),
        (
            NETWORK,
            'connection = "cups"',
            'printer.queue = ""',
            "given, because connection is cups",
        ),
        (
            NETWORK,
            'connection = "serial"',
            'printer.device = ""',
            "given, because connection is serial",
        ),
        (NETWORK, f'{NETWORK}\nlogo = "/nowhere/l.png"', 'printer.logo = "/nowhere/l.png"', LOGO),
        (
            NETWORK,
            f'{NETWORK}\nblocks = ["store", "price"]',
            'printer.blocks = "price"',
            "any of store, vat, rewards, claim, code, journal",
        ),
        (
            "columns = 42",
            'columns = 42\nfallback = { connection = "usb" }',
            'printer.fallback.usb = ""',
            "given, because connection is usb",
        ),
        (NETWORK, 'connection = "fax"', 'printer.connection = "fax"', CONNECTION),
        ("columns = 42", "columns = 12", "printer.columns = 12", "24 to 80 columns"),
        (
            "columns = 42",
            'handshake = "dtr"',
            'printer.handshake = "dtr"',
            "one of none, rts-cts, xon-xoff",
        ),
        ("columns = 42", "drawer_pin = 4", "printer.drawer_pin = 4", "2 or 5"),
        ("columns = 42", "drawer_ms = 900", "printer.drawer_ms = 900", "50 to 500 milliseconds"),
        (
            'language = "el"',
            'language = "fr"',
            'ui.language = "fr"',
            "one of the installed languages: en, el",
        ),
        ("scale = 1.25", "scale = 9", "ui.scale = 9", "a factor from 0.5 to 3.0"),
        (
            'theme = "dark"',
            'theme = "pink"',
            'ui.theme = "pink"',
            "light, dark or high-contrast",
        ),
        (
            CODES,
            'customer_codes = ["("]',
            'scanner.customer_codes = ["("]',
            f'{PATTERNS}"(" is none: missing ), unterminated subpattern at position 0',
        ),
        (
            CODES,
            'customer_codes = ["^(70)?"]',
            'scanner.customer_codes = ["^(70)?"]',
            f'{PATTERNS}"^(70)?" would take every code',
        ),
        (
            'embedded = ["21IIIIIPPPppC", "28IIIIIWWwwwC"]',
            'embedded = ["21IIIIIPPPppC", "28"]',
            'scanner.embedded = ["21IIIIIPPPppC", "28"]',
            (
                '13 characters for each kind of label, such as ["21IIIIIPPPppC"]: '
                "its first digits, I for the item, P for the price or W for the weight "
                "(small letters for decimals, of a price at most two), X for what does not matter, "
                "C for the check digit"
            ),
        ),
        (
            'country_code = "+357"',
            'country_code = "00357"',
            'identify.country_code = "00357"',
            "a country code such as +357",
        ),
        ("pin_length = 4", "pin_length = 3", "sign_in.pin_length = 3", "4 to 8 digits"),
        (
            "required = true",
            'required = "perhaps"',
            'sign_in.required = "perhaps"',
            "true or false",
        ),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(
    tmp_path: Path, old: str, new: str, given: str, allowed: str
) -> None:
    lines = faults(tmp_path, changed(old, new))
    assert lines == [f"{given} is not allowed; it must be {allowed}"]


def test_a_file_that_holds_no_certificate_is_named_before_the_till_opens(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    for kept in ("", "no certificate"):
        file.write_text(kept, encoding="utf-8")
        (line,) = faults(tmp_path, changed('ca_file = ""', f"ca_file = '{file}'"))
        assert line.startswith("crmcom.ca_file = ")
        assert line.endswith("it must be the path of a file of certificates, or empty")


@pytest.mark.parametrize(
    ("old", "new", "given", "known"),
    [
        ("[privacy]", "[privacy]\nforget = true", "privacy.forget = true", "keep_days, mask"),
        (
            UNIT,
            'unit = { code = "SHOP1", id = "1" }',
            'crmcom.unit.code = "SHOP1"',
            "id, name, alternative_code",
        ),
        (
            "[store]",
            "colour = 1\n[store]",
            "colour = 1",
            (
                "store, crmcom, printer, ui, scanner, identify, sign_in, roles, purchases, "
                "discounts, privacy, monitoring"
            ),
        ),
    ],
)
def test_an_unknown_key_is_named_with_the_known_ones(
    tmp_path: Path, old: str, new: str, given: str, known: str
) -> None:
    lines = faults(tmp_path, changed(old, new))
    assert lines == [f"{given} is not a setting; allowed here: {known}"]


@pytest.mark.parametrize(
    ("old", "key", "allowed"),
    [
        ('name = "Elia Market"', "store.name", "the shop's name"),
    ],
)
def test_a_missing_key_is_named(tmp_path: Path, old: str, key: str, allowed: str) -> None:
    assert faults(tmp_path, changed(old, "")) == [f"{key} is missing; it must be {allowed}"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "crm.example",
        "ftp://crm.example",
        "http://crm.example/crmapi/rest/v2",
        "http://127.0.0.1.example/",
        "https://",
        "https://user:secret@crm.example/",
        "https://crm.example/?token=1",
        "https://crm.example/#top",
        "https://crm.example:port/",
        "https://crm.example:0/",
        "https://[::1/",
        "https://crm .example/",
        "https://crm.example/a b",
        "https://<crm.example>/",
        "https://crm..example/",
        "https://.example/",
        f"https://{'c' * 64}/",
    ],
)
def test_an_address_without_encryption_or_with_more_in_it_is_refused(
    tmp_path: Path, address: str
) -> None:
    lines = faults(tmp_path, changed("https://crm.example/crmapi/rest/v2", address))
    assert lines == [f'crmcom.base_url = "{address}" is not allowed; it must be {ADDRESS}']


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    wrong = changed("release = 16", "release = 9").replace("pin_length = 4", "pin_length = 3")
    assert [line.partition(" ")[0] for line in faults(tmp_path, wrong)] == [
        "crmcom.release",
        "sign_in.pin_length",
    ]


def test_a_long_value_is_shown_by_its_beginning(tmp_path: Path) -> None:
    line = faults(tmp_path, changed('site = "LCA1"', f'site = "{"x" * 500}"'))[0]
    assert line.startswith('store.site = "xxxx')
    assert len(line) < 200


def test_a_section_that_is_none_is_named(tmp_path: Path) -> None:
    text = f"printer = 5\n{LEAST}"
    assert faults(tmp_path, text) == ["printer = 5 is not allowed; it must be a section"]


def test_a_fault_of_the_environment_names_the_variable(tmp_path: Path) -> None:
    given = {"CASHIER_CRMCOM__RELEASE": "9", "CASHIER_STORE__PHONE": "24 600 100"}
    line = faults(tmp_path, LEAST, given)[0]
    where, what = "environment variable CASHIER_CRMCOM__RELEASE: ", 'crmcom.release = "9" '
    assert line == f"{where}{what}is not allowed; it must be {RELEASE}"


def test_a_fault_of_the_file_names_the_file_beside_variables_that_are_right(
    tmp_path: Path,
) -> None:
    lines = faults(tmp_path, changed(UNIT, ""), {"CASHIER_CRMCOM__RELEASE": "12"})
    assert lines == [f"crmcom.unit is missing, because release is 12; it must be {IDENTIFIER}"]


def test_an_unknown_variable_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path, LEAST, {"CASHIER_STORE__NAMES": "x"})[0].startswith(
        'environment variable CASHIER_STORE__NAMES: store.names = "x" is not a setting; '
        "allowed here: name, address,"
    )


def test_a_list_that_cannot_be_read_is_named_as_it_was_given(tmp_path: Path) -> None:
    line = faults(tmp_path, LEAST, {"CASHIER_STORE__VAT_RATES": "[5, 19"})[0]
    assert 'store.vat_rates = "[5, 19" is not allowed' in line


def test_a_variable_for_a_key_inside_a_plain_value_is_a_fault_of_that_value(
    tmp_path: Path,
) -> None:
    line = faults(tmp_path, LEAST, {"CASHIER_STORE__NAME__FIRST": "Elia"})[0]
    assert line.startswith("environment variable CASHIER_STORE__NAME__FIRST: store.name = ")


def test_without_file_and_environment_the_sections_are_missing() -> None:
    with pytest.raises(SettingsError) as caught:
        load(None, {})
    nowhere = "the settings (there is no settings file): "
    assert caught.value.faults == (
        f"{nowhere}store is missing; it must be a section with name, site and till",
        f"{nowhere}crmcom is missing; it must be a section with base_url and unit",
    )


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    file = tmp_path / "cashier.toml"
    with pytest.raises(SettingsError, match="there is no such file") as caught:
        load(file, {})
    assert str(caught.value).startswith(f"{file}: ")


def test_a_file_that_is_not_toml_is_named_with_the_place(tmp_path: Path) -> None:
    line = faults(tmp_path, "[store]\nname = Elia\n")[0]
    assert line.startswith("is not TOML: ")
    assert "line 2" in line


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    file = tmp_path / "cashier.toml"
    file.write_bytes('[store]\nname = "Ελιά"'.encode("cp1253"))
    with pytest.raises(SettingsError, match="is not UTF-8 text"):
        load(file, {})


TAP = 'exactly one of id, name and code: { code = "TILL3" }'
BUSINESS_UNIT = 'exactly one of id, name, alternative_code and code: { code = "SHOP1" }'


@pytest.mark.parametrize(
    ("release", "missing", "why", "allowed"),
    [
        ("13.1", "unit", "release is 13.1", IDENTIFIER),
        ("16", "unit", "release is 16", IDENTIFIER),
        ("17", "tap", "release is 17 and there is no unit", TAP),
        ("18", "business_unit", "release is 18 and there is no unit and no tap", BUSINESS_UNIT),
    ],
)
def test_a_place_that_the_release_needs_is_missed_with_the_reason(
    tmp_path: Path, release: str, missing: str, why: str, allowed: str
) -> None:
    lines = faults(tmp_path, changed("release = 16", f"release = {release}").replace(UNIT, ""))
    assert lines[0] == f"crmcom.{missing} is missing, because {why}; it must be {allowed}"


def test_a_place_that_is_wrong_is_not_missed_as_well(tmp_path: Path) -> None:
    text = changed("release = 16", "release = 18").replace(UNIT, "unit = {}")
    assert faults(tmp_path, text) == [f"crmcom.unit = {{}} is not allowed; it must be {IDENTIFIER}"]


@pytest.mark.parametrize(
    ("key", "value", "allowed"),
    [
        ("products_key", "a b", "the name of a JSON member such as products_set"),
        ("spend_member", "spend-amount", "the name of a JSON member, or empty"),
        ("email_case", "UPPER", '"as-typed" or "lower"'),
        (
            "dates_in",
            "Cyprus/Limassol",
            '"local", or a time zone such as "Asia/Nicosia" that this computer has',
        ),
    ],
)
def test_an_assumption_that_cannot_be_used_is_named(
    tmp_path: Path, key: str, value: str, allowed: str
) -> None:
    lines = faults(tmp_path, WHOLE, {f"CASHIER_CRMCOM__ASSUMED__{key.upper()}": value})
    where = f"environment variable CASHIER_CRMCOM__ASSUMED__{key.upper()}: "
    what = f'crmcom.assumed.{key} = "{value}" is not allowed; it must be {allowed}'
    assert lines == [where + what]
