"""Who may know whom, beyond what the import contracts in pyproject.toml can say.

The contracts list what is forbidden; here stands what alone is allowed, and that each contract
really breaks when its rule is broken.
"""

import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.source_tree import (
    PACKAGE,
    ROOT,
    SourceFile,
    faults_in_program,
    planted,
)

STANDARD_LIBRARY_ONLY = {"domain", "presenters", "services", "resource_files.py"}
QT_PARTS = {
    "texts": {"PySide6.QtCore"},
    "printing": {"PySide6.QtCore", "PySide6.QtGui"},
}
# The same rule for libraries: one room each speaks to the outside.
ROOMS_OF_LIBRARY = {
    "argon2": {"keychain"},
    "babel": {"texts"},
    "escpos": {"printing"},
    "httpx": {"crmcom"},
    "keyring": {"keychain"},
    "platformdirs": {"config"},
    "pydantic": {"config", "crmcom", "sandbox", "storage"},
    "pydantic_settings": {"config"},
    "sqlite3": {"storage"},
    "starlette": {"sandbox"},
    "uvicorn": {"sandbox"},
}


def imported(file: SourceFile) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of every import, `PySide6.QtCore` for both ways to write it."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
            yield from ((node.lineno, f"PySide6.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def room_faults(file: SourceFile) -> list[str]:
    faults = []
    for line, module in imported(file):
        library = module.partition(".")[0]
        own = library in {"cashier_app", *sys.stdlib_module_names}
        if file.room in STANDARD_LIBRARY_ONLY and not own:
            faults.append(f"{line}: {module} is not in the standard library")
        elif library == "PySide6" and module not in QT_PARTS.get(file.room, {module}):
            faults.append(f"{line}: {module} is more of Qt than {file.room} may know")
        elif file.room not in ROOMS_OF_LIBRARY.get(library, {file.room}) | {"app"}:
            faults.append(f"{line}: {library} is for {sorted(ROOMS_OF_LIBRARY[library])}")
    return faults


def test_every_room_imports_only_what_it_may() -> None:
    assert faults_in_program(room_faults) == []


@pytest.mark.parametrize(
    ("path", "defect"),
    [
        ("domain/planted.py", "import numpy"),
        ("presenters/planted.py", "def f():\n    from pydantic import BaseModel"),
        ("texts/planted.py", "from PySide6.QtWidgets import QLabel"),
        ("texts/planted.py", "from PySide6 import QtGui"),
        ("printing/planted.py", "import PySide6.QtNetwork"),
        ("ui/planted.py", "import sqlite3"),
        ("storage/planted.py", "from httpx import Client"),
        ("__main__.py", "import httpx"),
    ],
)
def test_a_foreign_import_is_seen(path: str, defect: str) -> None:
    assert len(room_faults(planted(defect, path))) == 1


@pytest.mark.parametrize(
    ("path", "sound"),
    [
        ("domain/planted.py", "from decimal import Decimal\nfrom cashier_app.domain import money"),
        ("ui/planted.py", "from PySide6.QtWidgets import QLabel"),
        ("storage/planted.py", "import sqlite3"),
        ("app/planted.py", "import httpx, sqlite3"),
    ],
)
def test_a_room_may_import_its_own(path: str, sound: str) -> None:
    assert room_faults(planted(sound, path)) == []


DEFECTS = {
    "domain/planted.py": "import httpx\nimport cashier_app.services",
    "domain/planted_twin.py": "import cashier_app.domain.planted_other",
    "domain/planted_other.py": "import cashier_app.domain.planted_twin",
    "ui/planted.py": "import sqlite3\nimport cashier_app.storage",
    "storage/planted.py": "import PySide6\nimport cashier_app.presenters",
    "config/planted.py": "import keyring",
    "new_room/__init__.py": "",
}


def test_every_import_contract_can_break(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "cashier_app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for path, defect in DEFECTS.items():
        file = tmp_path / "cashier_app" / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(defect + "\n", encoding="utf-8")

    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")],
        cwd=tmp_path,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )

    assert checked.returncode == 1
    assert " KEPT" not in checked.stdout, checked.stdout
    assert checked.stdout.count(" BROKEN") == contract_count(), checked.stdout


def contract_count() -> int:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    return text.count("[[tool.importlinter.contracts]]")
