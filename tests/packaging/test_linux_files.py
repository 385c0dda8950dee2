"""What the Debian package installs agrees with the program, and with itself."""

import configparser
import re
import shlex
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from cashier_app import __version__
from cashier_app.app.cli import parser
from cashier_app.config.environment import overrides
from cashier_app.keychain.keyring_store import CREDENTIAL
from cashier_app.services.make_way import Change
from installer.debian_package import DEPENDS, PLACES, debian_version, maintainer_of
from installer.places import ICON, INSTALLER, ROOT

LINUX = INSTALLER / "linux"
SCRIPTS = [LINUX / "cashier-app", *sorted((LINUX / "debian").glob("p*"))]
NAMED_WITHIN = "Tills of Larnaca <tills@example.com>"
SCRIPTS += [INSTALLER / name for name in ("build-deb", "test-deb", "test-deb-inside")]


def ini(name: str) -> configparser.ConfigParser:
    reader = configparser.ConfigParser(interpolation=None, strict=False)
    reader.optionxform = str  # type: ignore[assignment, method-assign] # as its documentation says
    reader.read_string((LINUX / name).read_text(encoding="utf-8"))
    return reader


def words_for_the_till(command: str) -> list[str]:
    """What a command line gives to /usr/bin/cashier-app."""
    words = shlex.split(command)
    return words[words.index("/usr/bin/cashier-app") + 1 :]


def test_every_file_has_its_place_and_every_place_its_file() -> None:
    files = {file.name for file in LINUX.iterdir() if file.is_file()} - {"default"}
    assert files == set(PLACES)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_a_shell_script(script: Path) -> None:
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    subprocess.run(["sh", "-n", script], check=True)


@pytest.mark.parametrize("name", ["cashier-app.desktop", "cashier.desktop"])
def test_a_desktop_entry_starts_a_command_there_is(name: str) -> None:
    entry = ini(name)["Desktop Entry"]
    assert (entry["Type"], entry["Name"]) == ("Application", "Cashier")
    parser().parse_args(words_for_the_till(entry["Exec"]))
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", LINUX / name], check=True)


def test_the_software_centre_is_told_of_the_same_program() -> None:
    file = LINUX / "org.cashier_app.Cashier.metainfo.xml"
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    text = {name: root.findtext(name) for name in ("id", "launchable", "project_license")}
    assert f"{text['id']}.metainfo.xml" == file.name
    assert (LINUX / str(text["launchable"])).is_file()
    assert text["project_license"] == "Apache-2.0"
    assert root.findtext("provides/binary") == "cashier-app"
    assert root.findtext("icon") == ini("cashier-app.desktop")["Desktop Entry"]["Icon"]
    releases = [release.get("version") for release in root.iter("release")]
    assert releases[0] == __version__.split(".dev")[0], "the newest release stands first"


def test_the_icon_is_a_picture() -> None:
    ET.parse(ICON)  # noqa: S314 - our own file


def test_the_kiosk_is_a_till_that_stays_ended_when_it_was_asked_to_end() -> None:
    service = ini("cashier-kiosk.service")["Service"]
    parser().parse_args(words_for_the_till(service["ExecStart"]))
    assert service["Restart"] == "on-failure"
    assert service["User"] == ini("cashier-sync-products.service")["Service"]["User"] == "cashier"


@pytest.mark.parametrize("name", ["cashier-kiosk", "cashier-sync-products"])
def test_a_unit_hands_over_the_key_where_there_is_one(name: str) -> None:
    # By name and not by path: a unit whose credential has a path and is not there does not start.
    assert ini(f"{name}.service")["Service"]["LoadCredentialEncrypted"] == CREDENTIAL


def test_nothing_is_replaced_or_removed_before_the_till_was_asked() -> None:
    text = (LINUX / "debian" / "prerm").read_text(encoding="utf-8")
    cases = re.findall(r"^  ([a-z| -]+)\) change=(\w+)", text, re.MULTILINE)
    assert dict(cases) == {"upgrade | failed-upgrade": "upgrade", "remove | deconfigure": "removal"}
    assert {change for _, change in cases} == {change.value for change in Change}
    for _, change in cases:
        assert parser().parse_args(["make-way", change, "--anyway"]).change == change


@pytest.mark.parametrize("script", ["postinst", "prerm", "postrm"])
def test_no_script_of_the_package_deletes_anything_of_the_till(script: str) -> None:
    text = (LINUX / "debian" / script).read_text(encoding="utf-8")
    removed = re.findall(r"\brm\b.*", text)
    assert all("/run/cashier-kiosk-was-running" in line for line in removed), removed
    assert "deluser" not in text


def test_the_library_list_is_that_of_the_clone() -> None:
    till = (ROOT / "till").read_text(encoding="utf-8")
    listed = re.search(r"qt_packages='([^']+)'", till)
    assert listed
    names = {re.split(r"[ (|]", one)[0] for one in DEPENDS}
    assert set(listed[1].split()) <= names


def test_the_example_of_one_tills_settings_is_understood() -> None:
    text = (LINUX / "default").read_text(encoding="utf-8")
    lines = [line.lstrip("#") for line in text.splitlines() if re.match(r"#?CASHIER_\w+=", line)]
    shown = subprocess.run(
        ["sh", "-ac", "\n".join([*lines, "env"])], capture_output=True, text=True, check=True
    ).stdout
    given = dict(line.partition("=")[::2] for line in shown.splitlines())
    found = overrides(given)
    assert found["store", "till"] == "3"
    assert ("printer", "host") in found
    assert found["crmcom", "unit"] == {"alternative_code": "SHOP1"}


@pytest.mark.parametrize(
    ("version", "debian"),
    [("1.2.3", "1.2.3"), ("1.0rc1", "1.0~rc1"), ("1.0.dev2", "1.0~dev2"), ("2.0b3", "2.0~b3")],
)
def test_a_version_sorts_in_debian_as_in_python(version: str, debian: str) -> None:
    assert debian_version(version) == debian


@pytest.mark.parametrize(
    ("said", "maintainer"),
    [
        (
            {"DEBFULLNAME": "Tills of Larnaca", "DEBEMAIL": "tills@example.com"},
            "Tills of Larnaca <tills@example.com>",
        ),
        ({"DEBEMAIL": "tills@example.com"}, "The Cashier authors <tills@example.com>"),
        ({"DEBEMAIL": "Tills of Larnaca <tills@example.com>"}, NAMED_WITHIN),
        ({}, "The Cashier authors <cashier-app@nobody.invalid>"),
        ({"DEBFULLNAME": " ", "DEBEMAIL": ""}, "The Cashier authors <cashier-app@nobody.invalid>"),
    ],
)
def test_the_maintainer_is_who_builds_the_package(said: dict[str, str], maintainer: str) -> None:
    assert maintainer_of(said) == maintainer


@pytest.mark.parametrize("address", ["tills", "two words@example.com", "a@b>\nDepends: x <c@d"])
def test_what_is_no_address_ends_the_build(address: str) -> None:
    with pytest.raises(ValueError, match="DEBEMAIL"):
        maintainer_of({"DEBEMAIL": address})


def test_a_name_that_would_break_the_control_file_ends_the_build() -> None:
    with pytest.raises(ValueError, match="DEBFULLNAME"):
        maintainer_of({"DEBFULLNAME": "Tills\nDepends: x", "DEBEMAIL": "tills@example.com"})


def test_the_control_file_names_the_maintainer_of_the_build() -> None:
    assert "Maintainer: @MAINTAINER@\n" in (LINUX / "debian/control").read_text(encoding="utf-8")
