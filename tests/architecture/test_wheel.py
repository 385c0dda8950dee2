"""What a shop gets: the program with everything it shows, and nothing of the workshop."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cashier_app.texts.words import Words
from tests.architecture.source_tree import PACKAGE, ROOT
from translations.plural_forms import PLURAL_FORMS, UNDER_WAY

RESOURCES = ROOT / "resources"


def wheel_faults(names: set[str], wanted: set[str]) -> list[str]:
    strangers = {
        name
        for name in names
        if not name.startswith(("cashier_app/", "cashier_app-")) or "/tests/" in name
    }
    return [
        *(f"missing: {name}" for name in sorted(wanted - names)),
        *(f"does not belong: {name}" for name in sorted(strangers)),
    ]


def wanted_names() -> set[str]:
    modules = {path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*.py")}
    carried = {
        f"cashier_app/_data/{path.relative_to(RESOURCES).as_posix()}"
        for path in RESOURCES.rglob("*")
        if path.is_file()
    }
    languages = {
        f"cashier_app/_data/translations/cashier_{language}.qm"
        for language in set(PLURAL_FORMS) - set(UNDER_WAY)
    }
    return modules | carried | languages | {"cashier_app/py.typed"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder: Path = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


def test_the_wheel_holds_the_program_and_its_resources_and_no_tests(wheel: zipfile.ZipFile) -> None:
    assert wheel_faults(set(wheel.namelist()), wanted_names()) == []


@pytest.mark.parametrize(
    "name", ["tokens.json", "icons/gift.svg", "icons/LICENSE", "fonts/inter/Inter-Regular.ttf"]
)
def test_the_wheel_carries_a_resource_unchanged(wheel: zipfile.ZipFile, name: str) -> None:
    assert wheel.read(f"cashier_app/_data/{name}") == (RESOURCES / name).read_bytes()


def test_the_wheel_carries_every_licence(wheel: zipfile.ZipFile) -> None:
    licences = {name.partition("/licenses/")[2] for name in wheel.namelist()} - {""}
    fonts = {path.relative_to(ROOT).as_posix() for path in RESOURCES.glob("fonts/*/LICENSE*")}
    assert licences == fonts | {"LICENSE", "resources/icons/LICENSE"}


def test_the_wheel_s_languages_can_be_spoken(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    greek = Words("el", translations=tmp_path / "cashier_app/_data/translations")
    assert greek.text("sale/pay") == "Πληρωμή"


def test_the_wheel_brings_the_command(wheel: zipfile.ZipFile) -> None:
    (entry_points,) = [name for name in wheel.namelist() if name.endswith("entry_points.txt")]
    assert "cashier-app = cashier_app.app.cli:start" in wheel.read(entry_points).decode()


def test_a_missing_resource_and_a_stray_file_are_named() -> None:
    names = {"cashier_app/__init__.py", "tests/conftest.py", "cashier_app/tests/test_x.py"}
    wanted = {"cashier_app/__init__.py", "cashier_app/_data/tokens.json"}
    assert wheel_faults(names, wanted) == [
        "missing: cashier_app/_data/tokens.json",
        "does not belong: cashier_app/tests/test_x.py",
        "does not belong: tests/conftest.py",
    ]
