"""What is imported before the first paint: each module there keeps the cashier waiting."""

import json
import subprocess
import sys
from collections.abc import Iterable

import pytest

LIBRARIES = frozenset(
    {
        "argon2", "asyncio", "babel", "escpos", "httpx", "keyring", "PIL", "pydantic", "qrcode",
        "sqlite3", "ssl", "tomlkit",
    }
)  # fmt: skip
OWN = (
    "cashier_app.app.run.",
    "cashier_app.app.wiring.",
    "cashier_app.app.window.",
    "cashier_app.crmcom.",
    "cashier_app.keychain.",
    "cashier_app.printing.",
    "cashier_app.services.",
    "cashier_app.ui.screens.",
    "cashier_app.ui.widgets.",
    "PySide6.QtNetwork.",
    "logging.handlers.",
)
FIRST = """
import json, sys
import cashier_app.app.run_command
print(json.dumps(sorted(sys.modules)))
"""


def too_early(modules: Iterable[str]) -> list[str]:
    """Return those of the modules that can wait."""
    return [
        name
        for name in modules
        if name.partition(".")[0] in LIBRARIES or f"{name}.".startswith(OWN)
    ]


def test_nothing_is_imported_before_the_first_paint_that_can_wait() -> None:
    done = subprocess.run([sys.executable, "-c", FIRST], check=True, capture_output=True, text=True)
    modules = json.loads(done.stdout)
    assert "cashier_app.app.first_window" in modules
    assert too_early(modules) == []


@pytest.mark.parametrize("name", ["httpx._client", "cashier_app.ui.screens.menu", "pydantic"])
def test_a_module_that_can_wait_is_seen(name: str) -> None:
    assert too_early(["cashier_app.app.run_command", "cashier_app.app.run_options", name]) == [name]
