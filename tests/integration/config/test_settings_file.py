"""The file that the Settings screen writes: as by hand, comments kept, whole or not at all."""

import stat
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cashier_app.app.run_options import RunOptions, environment, options_in
from cashier_app.config.settings import load
from cashier_app.config.settings_file import SettingsFile
from cashier_app.domain.errors import StorageError
from cashier_app.domain.setting import Setting, WrongSettingsError
from cashier_app.storage.durable_files import put_in_place

BY_HAND = """\
# The till at the door.
[store]   # the shop
name = "Elia Market"    # as on the sign
address = ["24 Artemidos Ave", "6025 Larnaca"]
site = "LCA1"
till = "3"
vat_rates = ["5", "19"]
cash_rounding = "0.05"  # since 2026

[crmcom]
base_url = "https://crm.example/crmapi/rest/v2"
unit = { name = "Larnaca" }   # ours
quiet_period_s = 60

[printer]
connection = "network"
host = "192.0.2.10"  # fixed
port = 9101
"""


def file(
    folder: Path, text: str | None = BY_HAND, environ: Mapping[str, str] | None = None
) -> SettingsFile:
    path = folder / "cashier.toml"
    if text is not None:
        path.write_text(text, encoding="utf-8")
    return SettingsFile(path, environ or {}, put_in_place)


def text(folder: Path) -> str:
    return (folder / "cashier.toml").read_text("utf-8")


def test_it_is_read_as_people_read_it_with_defaults(tmp_path: Path) -> None:
    values = file(tmp_path).read().values
    assert set(values) == set(Setting)
    assert values[Setting.ADDRESS] == "24 Artemidos Ave, 6025 Larnaca"
    assert values[Setting.VAT_RATES] == "5, 19"
    assert values[Setting.UNIT] == "Larnaca"
    assert values[Setting.PRINTER_ADDRESS] == "192.0.2.10"
    assert values[Setting.PRINTER_NAME] == "Receipt printer"
    assert values[Setting.COLUMNS] == "42"
    assert values[Setting.LANGUAGE] == "en"
    assert values[Setting.PHONE] == ""


def test_one_change_touches_one_line(tmp_path: Path) -> None:
    file(tmp_path).write({Setting.TILL: "4"})
    assert text(tmp_path) == BY_HAND.replace('till = "3"', 'till = "4"')


def test_no_suffix_is_written_where_the_file_says_nothing_of_one(tmp_path: Path) -> None:
    changed = file(tmp_path)
    assert changed.read().values[Setting.SCANNER_SUFFIX] == "Enter"
    changed.write({Setting.SCANNER_SUFFIX: ""})
    assert changed.read().values[Setting.SCANNER_SUFFIX] == ""
    assert changed.settings({}).scanner.suffix == ""


def test_a_number_that_was_emptied_is_wrong_where_the_file_says_nothing_of_it(
    tmp_path: Path,
) -> None:
    assert file(tmp_path).wrong({Setting.COLUMNS: ""}) == (Setting.COLUMNS,)


def test_comments_and_what_the_screen_does_not_know_stay(tmp_path: Path) -> None:
    changed = file(tmp_path)
    changed.write(
        {
            Setting.STORE_NAME: "Elia & Sons",
            Setting.UNIT: "Nicosia",
            Setting.PRINTER_ADDRESS: "192.0.2.11",
            Setting.MOTION: "reduced",
        }
    )
    for line in (
        "# The till at the door.",
        'name = "Elia & Sons"    # as on the sign',
        'cash_rounding = "0.05"  # since 2026',
        "quiet_period_s = 60",
        'host = "192.0.2.11"  # fixed',
        'motion = "reduced"',
    ):
        assert line in text(tmp_path).splitlines()
    assert changed.settings({}).crmcom.unit is not None
    assert changed.read().values[Setting.UNIT] == "Nicosia"


def test_every_setting_of_the_screen_is_written_and_read_back(tmp_path: Path) -> None:
    changes = {
        Setting.STORE_NAME: "Ελιά",
        Setting.ADDRESS: "Λεωφ. Αρτέμιδος 24, 6025 Λάρνακα",
        Setting.VAT_NUMBER: "10412356K",
        Setting.PHONE: "24 600 100",
        Setting.SITE: "NIC",
        Setting.TILL: "12",
        Setting.VAT_RATES: "5, 9, 19",
        Setting.CRM_ADDRESS: "https://other.example/crmapi/rest/v2",
        Setting.RELEASE: "13.1",
        Setting.UNIT: "Nicosia",
        Setting.PRINTER_NAME: "TM-T88V",
        Setting.PRINTER_CONNECTION: "usb",
        Setting.PRINTER_ADDRESS: "04b8:0e15",
        Setting.COLUMNS: "32",
        Setting.LANGUAGE: "en",
        Setting.THEME: "dark",
        Setting.MOTION: "reduced",
        Setting.SCANNER_PREFIX: "~",
        Setting.SCANNER_SUFFIX: "Tab",
        Setting.PRINTER_PORT: "9200",
        Setting.PRINTER_BAUD: "115200",
        Setting.PRINTER_PROFILE: "TM-T88V",
        Setting.HAND: "left",
        Setting.SOUND: "false",
        Setting.CUSTOMER_CODES: r"^70\d{8,10}$ ^C-",
        Setting.COUNTRY_CODE: "+357",
        Setting.PHONE_LENGTH: "10",
        Setting.PHONE_FORMAT: "international",
    }
    assert set(changes) == set(Setting)
    changed = file(tmp_path)
    changed.write(changes)
    assert changed.read().values == changes
    settings = load(tmp_path / "cashier.toml", {})
    assert settings.store.address == ("Λεωφ. Αρτέμιδος 24", "6025 Λάρνακα")
    assert (settings.printer.usb, settings.printer.columns) == ("04b8:0e15", 32)


@pytest.mark.parametrize("written", ["5 %, 19 %", "5;19", "5 19", "5%,19%"])
def test_rates_are_read_as_people_write_them(tmp_path: Path, written: str) -> None:
    changed = file(tmp_path)
    changed.write({Setting.VAT_RATES: written})
    assert changed.read().values[Setting.VAT_RATES] == "5, 19"


@pytest.mark.parametrize(
    ("release", "place", "line"),
    [
        ("16", "unit", 'unit = { id = "A" }'),
        ("17", "tap", 'tap = { code = "A" }\nunit = { id = "U" }'),
        ("18", "business_unit", 'business_unit = { code = "A" }\nunit = { id = "U" }'),
        ("17", "unit", 'unit = { id = "A" }\nbusiness_unit = { code = "B" }'),
    ],
)
def test_the_place_of_sales_is_the_one_that_the_release_uses(
    tmp_path: Path, release: str, place: str, line: str
) -> None:
    text_of_file = BY_HAND.replace(
        'unit = { name = "Larnaca" }   # ours', f'release = "{release}"\n{line}'
    )
    changed = file(tmp_path, text_of_file)
    assert changed.read().values[Setting.UNIT] == "A"
    changed.write({Setting.UNIT: "Z"})
    assert changed.read().values[Setting.UNIT] == "Z"
    assert place in text(tmp_path)


def test_a_unit_that_was_never_named_is_named_by_its_code(tmp_path: Path) -> None:
    changed = SettingsFile(tmp_path / "cashier.toml", {}, put_in_place, whole=False)
    changed.write({Setting.UNIT: "SHOP1"})
    assert 'unit = {alternative_code = "SHOP1"}' in text(tmp_path)


WRONG = [
    (Setting.STORE_NAME, ""),
    (Setting.SITE, "larnaca"),
    (Setting.TILL, "12345"),
    (Setting.VAT_RATES, "five"),
    (Setting.CRM_ADDRESS, "http://crm.example/crmapi/rest/v2"),
    (Setting.RELEASE, "9"),
    (Setting.UNIT, ""),
    (Setting.COLUMNS, "wide"),
    (Setting.PRINTER_PORT, "many"),
    (Setting.PRINTER_BAUD, "0"),
    (Setting.HAND, "both"),
    (Setting.SOUND, "loud"),
    (Setting.CUSTOMER_CODES, "^70("),
    (Setting.COUNTRY_CODE, "357"),
    (Setting.PHONE_LENGTH, "3"),
    (Setting.PHONE_FORMAT, "other"),
    (Setting.PRINTER_ADDRESS, ""),
    (Setting.THEME, "pink"),
    (Setting.LANGUAGE, "xx"),
]


@pytest.mark.parametrize(("setting", "value"), WRONG)
def test_what_is_not_allowed_is_named_and_nothing_is_written(
    tmp_path: Path, setting: Setting, value: str
) -> None:
    changed = file(tmp_path)
    changes = {Setting.PHONE: "24 600 100", setting: value}
    assert changed.wrong(changes) == (setting,)
    with pytest.raises(WrongSettingsError) as caught:
        changed.write(changes)
    assert caught.value.settings == (setting,)
    assert text(tmp_path) == BY_HAND


def test_a_fault_that_the_screen_does_not_show_is_told_in_words(tmp_path: Path) -> None:
    changed = file(tmp_path, BY_HAND.replace("[printer]", "[printer]\ncolour = 1"))
    with pytest.raises(WrongSettingsError, match=r"printer\.colour = 1 is not a setting"):
        changed.write({Setting.TILL: "4"})


def test_what_the_environment_gives_is_named_by_its_variable(tmp_path: Path) -> None:
    environ = {"CASHIER_UI__THEME": "dark", "CASHIER_CRMCOM__UNIT__NAME": "Nicosia"}
    stored = file(tmp_path, environ=environ).read()
    assert stored.fixed == {
        Setting.THEME: "CASHIER_UI__THEME",
        Setting.UNIT: "CASHIER_CRMCOM__UNIT__NAME",
    }
    assert stored.values[Setting.THEME] == "dark"


def test_what_the_command_line_gives_is_named_by_its_option(tmp_path: Path) -> None:
    options = RunOptions(language="el", theme="dark")
    environ = {**environment(options), "CASHIER_STORE__TILL": "7"}
    path = tmp_path / "cashier.toml"
    path.write_text(BY_HAND, encoding="utf-8")
    stored = SettingsFile(path, environ, put_in_place, options=options_in(options)).read()
    assert stored.fixed == {
        Setting.LANGUAGE: "--language",
        Setting.THEME: "--theme",
        Setting.TILL: "CASHIER_STORE__TILL",
    }
    assert options_in(RunOptions(theme="dark")) == {"CASHIER_UI__THEME": "--theme"}


def test_a_file_of_windows_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "cashier.toml"
    path.write_bytes(b"\xef\xbb\xbf" + BY_HAND.replace("\n", "\r\n").encode())
    SettingsFile(path, {}, put_in_place).write({Setting.TILL: "4"})
    written = path.read_bytes().decode()
    assert written == BY_HAND.replace('till = "3"', 'till = "4"').replace("\n", "\r\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_mode_is_kept_and_a_new_file_is_for_its_user_only(tmp_path: Path) -> None:
    changed = file(tmp_path)
    (tmp_path / "cashier.toml").chmod(0o640)
    changed.write({Setting.TILL: "4"})
    assert stat.S_IMODE((tmp_path / "cashier.toml").stat().st_mode) == 0o640
    new = tmp_path / "new" / "cashier.toml"
    SettingsFile(new, {}, put_in_place, whole=False).write({Setting.TILL: "4"})
    assert stat.S_IMODE(new.stat().st_mode) == 0o600


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    file(tmp_path)
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "cashier.toml")
    SettingsFile(link, {}, put_in_place).write({Setting.TILL: "4"})
    assert link.is_symlink()
    assert 'till = "4"' in text(tmp_path)


def test_a_power_cut_before_the_end_leaves_the_old_file(tmp_path: Path) -> None:
    def cut(new: Path, final: Path) -> None:
        del final
        assert 'till = "4"' in new.read_text("utf-8")
        raise OSError(5, "Input/output error")

    path = tmp_path / "cashier.toml"
    file(tmp_path)
    with pytest.raises(StorageError):
        SettingsFile(path, {}, cut).write({Setting.TILL: "4"})
    assert text(tmp_path) == BY_HAND
    # What was left over is in nobody's way.
    SettingsFile(path, {}, put_in_place).write({Setting.TILL: "4"})
    assert [one.name for one in tmp_path.iterdir()] == ["cashier.toml"]


@pytest.mark.parametrize("bad", [b"[store", b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, bad: bytes) -> None:
    path = tmp_path / "cashier.toml"
    path.write_bytes(bad)
    changed = SettingsFile(path, {}, put_in_place)
    with pytest.raises(StorageError):
        changed.read()
    with pytest.raises(StorageError):
        changed.write({Setting.TILL: "4"})
    assert path.read_bytes() == bad


def test_a_set_up_begins_with_nothing_and_tells_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "cashier.toml"
    begun = SettingsFile(path, {}, put_in_place, whole=False)
    needed = (
        Setting.STORE_NAME,
        Setting.SITE,
        Setting.TILL,
        Setting.CRM_ADDRESS,
        Setting.UNIT,
    )
    assert begun.missing() == needed
    begun.write({Setting.STORE_NAME: "Elia", Setting.SITE: "LCA1"})
    assert begun.missing() == needed[2:]
    assert begun.wrong({Setting.TILL: "a/b"}) == (Setting.TILL,)
    tried = begun.settings({Setting.CRM_ADDRESS: "https://crm.example/crmapi/rest/v2"})
    assert (tried.store.name, tried.store.till) == ("Elia", "0")
    with pytest.raises(WrongSettingsError):
        begun.settings({Setting.CRM_ADDRESS: "http://crm.example"})
    begun.write(
        {
            Setting.TILL: "3",
            Setting.CRM_ADDRESS: "https://crm.example/crmapi/rest/v2",
            Setting.UNIT: "SHOP1",
        }
    )
    assert begun.missing() == ()
    assert begun.settings({Setting.TILL: "4"}).store.till == "4"


def test_what_nobody_can_use_is_named_like_what_is_not_allowed(tmp_path: Path) -> None:
    changed = SettingsFile(
        file(tmp_path)._path,
        {},
        put_in_place,
        unusable=lambda settings: (
            (Setting.PRINTER_PROFILE,) if settings.printer.profile == "typo" else ()
        ),
    )
    assert changed.wrong({Setting.PRINTER_PROFILE: "typo"}) == (Setting.PRINTER_PROFILE,)
    with pytest.raises(WrongSettingsError):
        changed.write({Setting.PRINTER_PROFILE: "typo"})
    assert changed.wrong({Setting.PRINTER_PROFILE: "TM-T88V"}) == ()
