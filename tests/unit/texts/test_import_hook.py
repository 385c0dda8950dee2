"""PySide's hook in `import` goes wherever PySide comes in first."""

import subprocess
import sys

import pytest

_FIRST = """
import builtins
import {first}
print(type(builtins.__import__).__name__, builtins.__import__.__name__)
"""
_PYDANTIC_IN_TWO_PARTS = """
import cashier_app.storage.sale_codec
import cashier_app.texts.words
import cashier_app.config.settings
"""


@pytest.mark.parametrize(
    "first", ["cashier_app.app.ask_till", "cashier_app.texts.words", "cashier_app.ui.theme"]
)
def test_whatever_brings_pyside_in_takes_its_hook_out(first: str) -> None:
    program = _FIRST.format(first=first)
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
    assert b"feature" not in done.stdout


def test_pydantic_is_imported_in_parts_around_pyside() -> None:
    subprocess.run([sys.executable, "-c", _PYDANTIC_IN_TWO_PARTS], check=True)
