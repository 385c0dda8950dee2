"""The look of the window is known before the settings are checked, whatever state they are in."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from cashier_app.config.ui_settings import UiSettings, read_ui
from tests.integration.config.test_settings import WHOLE


def look(folder: Path, text: str, environ: Mapping[str, str] | None = None) -> UiSettings:
    file = folder / "cashier.toml"
    file.write_text(text, "utf-8")
    return read_ui(file, environ or {})


def test_it_is_read_from_the_file(tmp_path: Path) -> None:
    assert look(tmp_path, WHOLE) == UiSettings("el", "dark", "reduced", 1.25)


def test_the_environment_comes_first(tmp_path: Path) -> None:
    environ = {
        "CASHIER_UI__LANGUAGE": "en",
        "CASHIER_UI__THEME": "high-contrast",
        "CASHIER_UI__MOTION": "normal",
        "CASHIER_UI__SCALE": "2",
    }
    assert look(tmp_path, WHOLE, environ) == UiSettings("en", "high-contrast", "normal", 2)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[ui]",
        "ui = 5",
        "[ui",
        '[ui]\nlanguage = ""\ntheme = "pink"\nmotion = "wild"\nhand = "both"\nscale = 99',
        '[ui]\nkeypad = "9-8-7"\nscale = 0',
        '[ui]\nlanguage = 1\ntheme = ["dark"]\nmotion = {}\nscale = "big"',
        "[ui]\nscale = true",
        "[ui]\nscale = nan",
    ],
)
def test_what_is_wrong_gives_the_default(tmp_path: Path, text: str) -> None:
    assert look(tmp_path, text) == UiSettings()


@pytest.mark.parametrize("scale", ["", "large", "1.5\ntheme = 3", "0", "-1", "inf"])
def test_a_wrong_scale_of_the_environment_gives_the_default(tmp_path: Path, scale: str) -> None:
    assert look(tmp_path, "", {"CASHIER_UI__SCALE": scale}).scale in {1.0, 1.5}


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert read_ui(None, {}) == UiSettings()
    assert read_ui(tmp_path / "missing.toml", {}) == UiSettings()
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe")
    assert read_ui(tmp_path / "bytes.toml", {}) == UiSettings()


def test_reading_it_imports_no_pydantic() -> None:
    code = (
        "import sys; from cashier_app.config import ui_settings; from cashier_app.storage import "
        "till_lock; sys.exit('pydantic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_till_for_a_left_hand(tmp_path: Path) -> None:
    assert look(tmp_path, '[ui]\nhand = "left"').hand == "left"
    assert look(tmp_path, "", {"CASHIER_UI__HAND": "left"}).hand == "left"


def test_a_till_with_the_keypad_of_old_tills(tmp_path: Path) -> None:
    assert look(tmp_path, '[ui]\nkeypad = "7-8-9"').keypad == "7-8-9"
    assert look(tmp_path, "", {"CASHIER_UI__KEYPAD": "7-8-9"}).keypad == "7-8-9"
