"""The customer's window on a second screen, which is pulled out and plugged in again."""

import json
import os
import subprocess
import sys
from pathlib import Path

_SCREENS = {
    "screens": [
        {"name": "till", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "customer", "x": 1280, "y": 0, "width": 1024, "height": 600},
    ]
}


def test_it_fills_the_other_screen_and_comes_back_to_it(tmp_path: Path) -> None:
    file = tmp_path / "screens.json"
    file.write_text(json.dumps(_SCREENS))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens"],
        env=os.environ | platform,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == ["customer 1024x600", "away", "customer 1024x600"]
