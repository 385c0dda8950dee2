"""`./till` from wherever somebody stands, in a clone whose path has blanks."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TILL = Path(__file__).parents[2] / "till"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has till.cmd")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone that is set up, as far as its script can tell; its till says what it was asked."""
    folder = tmp_path / "a clone"
    programs = folder / ".venv" / "bin"
    programs.mkdir(parents=True)
    shutil.copy(TILL, folder / "till")
    python = programs / "python"
    python.write_text("#!/bin/sh\necho 3.11\n", encoding="utf-8")
    command = programs / "cashier-app"
    command.write_text('#!/bin/sh\necho "in $PWD: $*"\n', encoding="utf-8")
    for program in (python, command):
        program.chmod(0o700)
    (programs.parent / "made-by-till").write_text(f"{folder}\n3.11\n", encoding="utf-8")
    (folder / "requirements").mkdir()
    (folder / "translations").mkdir()
    for file in ("pyproject.toml", "requirements/test.txt", ".venv/compiled-languages"):
        (folder / file).touch()
    prints = subprocess.run(
        ["cksum", "requirements/test.txt", "pyproject.toml"],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    (programs.parent / "installed-test").write_text(prints.stdout, encoding="utf-8")
    return folder


def till(clone: Path, stands: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the clone's till, named by how it is seen from where somebody stands."""
    named = Path("a clone") / "till"
    return subprocess.run(
        ["sh", str(named if stands == clone.parent else clone / "till"), *words],
        cwd=stands,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "xcb"},
    )


def test_files_are_where_whoever_names_them_stands(clone: Path, tmp_path: Path) -> None:
    for word in ("run", "demo"):
        done = till(clone, tmp_path, word, "--config", "my shop.toml")
        assert done.stdout == f"in {tmp_path}: {word} --config my shop.toml\n", done.stderr


def test_without_a_word_it_says_what_there_is(clone: Path, tmp_path: Path) -> None:
    for stands in (tmp_path, clone, Path("/")):
        done = till(clone, stands)
        assert (done.returncode, "./till demo" in done.stderr) == (2, True)


def test_two_at_once_set_up_one_after_the_other(clone: Path) -> None:
    if shutil.which("flock") is None:
        pytest.skip("no flock here")
    with subprocess.Popen(
        ["flock", str(clone / ".setting-up"), "sh", "-c", "echo has it; read end"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "has it\n"
        waiting = subprocess.Popen(
            ["sh", "till", "run"],
            cwd=clone,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={"PATH": "/usr/bin:/bin"},
        )
        assert waiting.stderr is not None
        assert waiting.stderr.readline() == "till: waiting until another ./till has set up\n"
        other.communicate("\n")
    said, _ = waiting.communicate(timeout=30)
    assert said == f"in {clone}: run\n"
