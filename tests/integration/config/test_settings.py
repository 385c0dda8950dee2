"""The settings file is read as commands.md shows it; the environment overrides every value."""

from collections.abc import Mapping
from datetime import time
from decimal import Decimal
from pathlib import Path

import pytest

from cashier_app.config.crmcom_section import Identifier
from cashier_app.config.settings import (
    Settings,
    SettingsError,
    discount_limit,
    labels,
    load,
    shop,
    sign_in_rules,
)
from cashier_app.domain.discount import Markdown
from cashier_app.domain.money import Currency
from cashier_app.domain.person import Person, Role
from cashier_app.domain.shop import Shop
from cashier_app.domain.verb import Verb
from tests.integration.crmcom.certificates import Authority

WHOLE = r"""
[store]
name = "Elia Market"
address = ["24 Artemidos Ave", "6025 Larnaca"]
vat_number = "10412356K"
phone = "24 600 100"
currency = "EUR"
site = "LCA1"              # with till, the stem of every reference
till = "3"
day_ends_at = "04:00"
cash_rounding = "0.05"
reward_spend = "tender"
vat_rates = ["5", "19"]

[crmcom]
base_url = "https://crm.example/crmapi/rest/v2"
release = 16
unit = { alternative_code = "SHOP1" }
products_sync_definition = { alternative_code = "TILL_SYNC" }
external_system = "CASHIER"
quiet_period_s = 120
ca_file = ""

[printer]
name = "Counter printer"
connection = "network"
host = "192.0.2.10"
port = 9100
profile = "TM-T88V"
columns = 42
drawer = true
language = "en"

[ui]
language = "el"
theme = "dark"
motion = "reduced"
scale = 1.25

[scanner]
customer_codes = ["^70\\d{8}$"]
prefix = ""
suffix = "Enter"
embedded = ["21IIIIIPPPppC", "28IIIIIWWwwwC"]

[identify]
country_code = "+357"
phone_length = 8
phone_format = "international"

[sign_in]
pin_length = 4
lock_after_min = 15
required = true

[discounts]
percent = "7.5"
amount = "4.00"

[purchases]
days = 90
claim_days = 7
claims_per_day = 3

[privacy]
keep_days = 90
mask = true
"""
UNIT = 'unit = { alternative_code = "SHOP1" }'
LEAST = """
[store]
name = "Elia Market"
site = "LCA1"
till = "3"
[crmcom]
base_url = "https://crm.example/crmapi/rest/v2"
unit = { id = "29" }
"""


def read(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> Settings:
    file = folder / "cashier.toml"
    file.write_text(text, "utf-8")
    return load(file, environ or {}, languages=("en", "el"))


def test_the_file_of_the_contract_is_read_whole(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE)
    assert settings.store.day_ends_at == time(4, 0)
    assert settings.store.cash_rounding == Decimal("0.05")
    assert named(settings.crmcom.unit) == {"alternative_code": "SHOP1"}
    assert settings.crmcom.products_sync_definition is not None
    assert settings.printer.host == "192.0.2.10"
    assert settings.ui.scale == 1.25
    assert settings.scanner.customer_codes == (r"^70\d{8}$",)
    assert [label.text for label in labels(settings)] == ["21IIIIIPPPppC", "28IIIIIWWwwwC"]
    assert settings.sign_in.required
    assert settings.purchases.claims_per_day == 3
    for role in Role:
        assert discount_limit(settings, role) == Markdown(Decimal("7.5"), Decimal("4.00"))
    assert settings.privacy.mask


def test_the_domain_gets_its_shop(tmp_path: Path) -> None:
    assert shop(read(tmp_path, WHOLE)) == Shop(
        name="Elia Market",
        site="LCA1",
        till="3",
        address=("24 Artemidos Ave", "6025 Larnaca"),
        vat_number="10412356K",
        phone="24 600 100",
        currency=Currency("EUR", 2),
        vat_rates=(Decimal(5), Decimal(19)),
        cash_rounding=Decimal("0.05"),
        reward_as_discount=False,
        customer_codes=(r"^70\d{8}$",),
        country_code="+357",
        phone_length=8,
        phone_international=True,
    )


def named(identifier: Identifier | None) -> dict[str, str]:
    return identifier.named() if identifier else {}


def test_what_nobody_can_guess_is_enough(tmp_path: Path) -> None:
    settings = read(tmp_path, LEAST)
    assert settings.crmcom.release == "16"
    assert settings.crmcom.quiet_period_s == 120
    assert settings.printer.connection == "none"
    assert settings.ui.theme == "light"
    made = shop(settings)
    assert made.reward_as_discount
    assert not made.phone_international
    assert made.cash_rounding == 0


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "cashier.toml"
    file.write_bytes(b"\xef\xbb\xbf" + LEAST.encode())
    assert load(file, {}).store.till == "3"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("CASHIER_CRMCOM__BASE_URL", "https://other.example", "https://other.example"),
        ("CASHIER_CRMCOM__RELEASE", "12", "12"),
        ("CASHIER_STORE__TILL", "7", "7"),
        ("CASHIER_STORE__ADDRESS", '["One street", "Town"]', ("One street", "Town")),
        ("CASHIER_STORE__VAT_RATES", '["5", 19]', (Decimal(5), Decimal(19))),
        ("CASHIER_STORE__VAT_RATES", "[5.5]", (Decimal("5.5"),)),
        ("CASHIER_STORE__CASH_ROUNDING", "0.05", Decimal("0.05")),
        ("CASHIER_STORE__DAY_ENDS_AT", "03:30", time(3, 30)),
        ("CASHIER_SIGN_IN__REQUIRED", "false", False),
        ("CASHIER_PRINTER__DRAWER_PIN", "5", 5),
        ("CASHIER_UI__SCALE", "1.5", 1.5),
        ("CASHIER_SCANNER__SUFFIX", "", ""),
    ],
)
def test_every_value_can_be_given_by_the_environment(
    tmp_path: Path, name: str, text: str, expected: object
) -> None:
    settings = read(tmp_path, WHOLE, {name: text})
    section, key = name.removeprefix("CASHIER_").lower().split("__")
    assert getattr(getattr(settings, section), key) == expected


def test_a_table_from_the_environment_replaces_the_one_of_the_file(tmp_path: Path) -> None:
    settings = read(tmp_path, WHOLE, {"CASHIER_CRMCOM__UNIT": '{ id = "29" }'})
    assert named(settings.crmcom.unit) == {"id": "29"}


def test_a_key_inside_a_table_can_be_given_by_the_environment(tmp_path: Path) -> None:
    environ = {"CASHIER_CRMCOM__UNIT__ALTERNATIVE_CODE": "SHOP2"}
    assert named(read(tmp_path, WHOLE, environ).crmcom.unit) == {"alternative_code": "SHOP2"}


def test_everything_may_come_from_the_environment() -> None:
    settings = load(
        None,
        {
            "CASHIER_STORE__NAME": "Elia Market",
            "CASHIER_STORE__SITE": "LCA1",
            "CASHIER_STORE__TILL": "3",
            "CASHIER_CRMCOM__BASE_URL": "https://crm.example/crmapi/rest/v2",
            "CASHIER_CRMCOM__UNIT__ID": "29",
        },
    )
    assert named(settings.crmcom.unit) == {"id": "29"}


def test_other_variables_are_none_of_ours(tmp_path: Path) -> None:
    environ = {"CASHIER_DEBUG": "1", "PATH": "/bin", "OTHER__STORE": "x"}
    assert read(tmp_path, LEAST, environ) == read(tmp_path, LEAST)


def test_settings_never_change_once_read(tmp_path: Path) -> None:
    settings = read(tmp_path, LEAST)
    with pytest.raises(ValueError, match="frozen"):
        settings.store.till = "4"  # type: ignore[misc]


@pytest.mark.parametrize(
    "address",
    [
        "https://crm.example",
        "https://crm.example:8443/crmapi/rest/v2",
        "http://localhost:8080/crmapi/rest/v2",
        "http://127.0.0.1:8080/crmapi/rest/v2",
        "http://127.8.9.1/crmapi/rest/v2",
        "http://[::1]:8080/crmapi/rest/v2",
    ],
)
def test_an_address_is_encrypted_or_on_this_machine(tmp_path: Path, address: str) -> None:
    environ = {"CASHIER_CRMCOM__BASE_URL": address}
    assert read(tmp_path, LEAST, environ).crmcom.base_url == address


def test_a_slash_at_the_end_of_the_address_does_not_matter(tmp_path: Path) -> None:
    environ = {"CASHIER_CRMCOM__BASE_URL": "https://crm.example/crmapi/rest/v2/"}
    address = read(tmp_path, LEAST, environ).crmcom.base_url
    assert address == "https://crm.example/crmapi/rest/v2"


def test_a_file_of_certificates_is_taken(tmp_path: Path) -> None:
    certificate = Authority.made_in(tmp_path).ca_file
    environ = {"CASHIER_CRMCOM__CA_FILE": certificate}
    assert read(tmp_path, LEAST, environ).crmcom.ca_file == certificate


@pytest.mark.parametrize(
    "printer",
    [
        'connection = "none"',
        'connection = "network"\nhost = "printer"',
        'connection = "usb"\nusb = "04b8:0e15"',
        'connection = "serial"\ndevice = "/dev/ttyS0"\nbaud = 38400\nhandshake = "rts-cts"',
        'connection = "cups"\nqueue = "receipts"',
        'connection = "windows"\nqueue = "receipts"',
        'connection = "file"',
        'connection = "none"\nhost = "kept for later"',
    ],
)
def test_each_connection_of_a_printer_is_known(tmp_path: Path, printer: str) -> None:
    settings = read(tmp_path, f"{LEAST}\n[printer]\n{printer}")
    assert f'"{settings.printer.connection}"' in printer


@pytest.mark.parametrize("written", ["16.10", '"16.10"', "13.1", "10"])
def test_a_release_is_kept_as_it_was_written(tmp_path: Path, written: str) -> None:
    settings = read(tmp_path, WHOLE.replace("release = 16", f"release = {written}"))
    assert settings.crmcom.release == written.strip('"')


@pytest.mark.parametrize(
    ("release", "place"),
    [
        ("16", UNIT),
        ("17", UNIT),
        ("17", 'tap = { code = "TILL3" }'),
        ("18", UNIT),
        ("18", 'tap = { name = "Till 3" }'),
        ("18", 'business_unit = { code = "SHOP1" }'),
        ("18", f'{UNIT}\nbusiness_unit = {{ id = "4" }}'),
    ],
)
def test_each_release_has_its_ways_to_name_the_place(
    tmp_path: Path, release: str, place: str
) -> None:
    text = WHOLE.replace("release = 16", f"release = {release}").replace(UNIT, place)
    assert read(tmp_path, text).crmcom.release == release


def test_what_the_documentation_leaves_open_is_assumed_until_a_site_knows_better(
    tmp_path: Path,
) -> None:
    assumed = read(tmp_path, WHOLE).crmcom.assumed
    assert (assumed.products_key, assumed.spend_member, assumed.dates_in, assumed.email_case) == (
        "products_set",
        "",
        "local",
        "as-typed",
    )
    environ = {
        "CASHIER_CRMCOM__ASSUMED__SPEND_MEMBER": "spend_amount",
        "CASHIER_CRMCOM__ASSUMED__DATES_IN": "Asia/Nicosia",
    }
    known = read(tmp_path, WHOLE, environ).crmcom.assumed
    assert (known.spend_member, known.dates_in) == ("spend_amount", "Asia/Nicosia")


@pytest.mark.parametrize("address", ["http://127.0.0.1:8321/rest/v2", "http://localhost:1/r"])
def test_a_stand_in_on_this_machine_is_never_late(tmp_path: Path, address: str) -> None:
    text = LEAST.replace("https://crm.example/crmapi/rest/v2", address)
    settings = read(tmp_path, f"{text}\nquiet_period_s = 1\n")
    assert settings.crmcom.quiet_period_s == 1


def test_a_supervisor_may_have_a_limit_of_her_own(tmp_path: Path) -> None:
    file = tmp_path / "cashier.toml"
    limits = '[discounts]\npercent = "5"\namount = "2"\n[discounts.supervisor]\npercent = "30"\n'
    file.write_text(f"{LEAST}\n{limits}", encoding="utf-8")
    settings = load(file, {})
    assert discount_limit(settings, Role.CASHIER) == Markdown(Decimal(5), Decimal(2))
    assert discount_limit(settings, Role.SUPERVISOR) == Markdown(Decimal(30), Decimal(0))


def test_roles_are_a_table_of_verbs(tmp_path: Path) -> None:
    file = tmp_path / "cashier.toml"
    few = 'supervisor = ["manage-people"]'
    roles = f'[roles]\ncashier = ["open-drawer"]\n{few}\n[sign_in]\nlock_after_min = 2\n'
    file.write_text(f"{LEAST}\n{roles}", encoding="utf-8")
    rules = sign_in_rules(load(file, {}))
    cashier, supervisor = Person("12", "M"), Person("1", "D", Role.SUPERVISOR)
    assert [verb for verb in Verb if rules.may(cashier, verb)] == [Verb.OPEN_DRAWER]
    assert [verb for verb in Verb if rules.may(supervisor, verb)] == [Verb.MANAGE_PEOPLE]
    assert (rules.required, rules.pin_length, rules.lock_after_s) == (True, 4, 120)


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        ('supervisor = ["open-drawer"]', "without manage-people nobody could ever give it back"),
        ('cashier = ["drink-coffee"]', "drink-coffee"),
    ],
)
def test_roles_that_cannot_be_meant_are_refused(tmp_path: Path, roles: str, said: str) -> None:
    file = tmp_path / "cashier.toml"
    file.write_text(f"{LEAST}\n[roles]\n{roles}\n", encoding="utf-8")
    with pytest.raises(SettingsError) as refused:
        load(file, {})
    assert said in str(refused.value)


LEAST = """
[store]
name = "Elia Market"
site = "LCA1"
till = "3"
[crmcom]
base_url = "https://crm.example/crmapi/rest/v2"
unit = { alternative_code = "SHOP1" }
"""
