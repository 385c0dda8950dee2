"""A test that hangs ends, says where it hangs, and the others are run all the same."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_TESTS = """
import time

def test_hangs():
    time.sleep(3 * {after_s})

def test_goes_on():
    pass
"""


@pytest.mark.parametrize(
    ("words", "after_s", "outcome"),
    [(("-n", "1"), 60, "1 failed, 1 passed"), (("--long",), 1, "2 passed")],
)
def test_a_test_that_hangs_fails_but_where_long_counts_are_wanted(
    tmp_path: Path, words: tuple[str, ...], after_s: int, outcome: str
) -> None:
    (tmp_path / "conftest.py").write_text("from tests.conftest import *")
    (tmp_path / "test_two.py").write_text(_TESTS.format(after_s=after_s))
    settings = ["-c", str(ROOT / "pyproject.toml"), "-o", "faulthandler_timeout=1"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *settings, *words, str(tmp_path)],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    assert outcome in done.stdout, done.stdout + done.stderr
    assert ('test_two.py", line 5 in test_hangs' in done.stderr) is ("--long" not in words)
