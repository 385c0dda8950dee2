"""What Windows gets agrees with the program; none of it was ever run on Windows."""

import re
from xml.etree import ElementTree as ET

import pytest

from cashier_app import __version__
from cashier_app.app.cli import parser
from installer.places import INSTALLER, ROOT

WINDOWS = INSTALLER / "windows"
SETUP = (WINDOWS / "cashier.iss").read_text(encoding="utf-8")
MANIFESTS = sorted((WINDOWS / "winget").glob("*.yaml"))


def setup(name: str) -> str:
    found = re.search(rf"^{name}=(.*)$", SETUP, re.MULTILINE)
    assert found, name
    return found[1]


def test_an_upgrade_finds_what_it_replaces_and_the_books_are_never_uninstalled() -> None:
    assert setup("AppId") == "{{B7B1E6E0-6A0C-4C0E-9D39-0C51A8E7F2D4}"
    assert setup("PrivilegesRequired") == "admin", "for everybody at this computer"
    assert setup("SetupMutex")
    (data,) = re.findall(r'^Name: "\{commonappdata\}.*$', SETUP, re.MULTILINE)
    assert "uninsneveruninstall" in data


@pytest.mark.parametrize("change", ["upgrade", "removal"])
def test_the_installer_asks_the_till_to_make_way(change: str) -> None:
    assert f"MakeWay('{change}')" in SETUP
    parser().parse_args(["make-way", change, "--config", "x", "--data-dir", "y"])


def test_every_file_that_it_packs_is_there_or_is_built() -> None:
    sources = re.findall(r'^Source: "([^"]+)"', SETUP, re.MULTILINE)
    built = {r"..\..\build\cashier-app\*", r"..\..\build\LICENCES.txt"}
    for source in set(sources) - built:
        assert (WINDOWS / source).is_file(), source


def test_the_scheduled_task_runs_what_is_installed() -> None:
    root = ET.parse(WINDOWS / "sync-products.xml").getroot()  # noqa: S314 - our own file
    (command,) = [one.text for one in root.iter() if one.tag.endswith("}Command")]
    assert command == r'"%ProgramFiles%\Cashier\cashier.cmd"'


@pytest.mark.parametrize("manifest", MANIFESTS, ids=lambda file: file.name)
def test_a_manifest_is_of_this_program(manifest: object) -> None:
    text = (WINDOWS / "winget" / getattr(manifest, "name", "")).read_text(encoding="utf-8")
    assert "PackageIdentifier: TheCashierAuthors.Cashier\n" in text
    assert f"PackageVersion: {__version__.split('.dev')[0]}\n" in text


def test_the_manifest_knows_the_installers_number() -> None:
    text = (WINDOWS / "winget" / "TheCashierAuthors.Cashier.installer.yaml").read_text("utf-8")
    assert setup("AppId").removeprefix("{") + "_is1" in text


def test_the_workflow_calls_what_there_is() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    for path in re.findall(r"(?:^|[\s.])(?:\./)?(installer[/\\][\w\\/.-]+)", text):
        assert (ROOT / path.replace("\\", "/")).is_file(), path
    assert "--strict" in text
