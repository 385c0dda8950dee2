"""A file holds one idea, so it stays short."""

from pathlib import Path

from tests.architecture.source_tree import PACKAGE

MOST_LINES = 300


def too_long(folder: Path) -> list[str]:
    lines = {file: len(file.read_bytes().splitlines()) for file in sorted(folder.rglob("*.py"))}
    return [
        f"{file.relative_to(folder).as_posix()}: {count} lines"
        for file, count in lines.items()
        if count > MOST_LINES
    ]


def test_no_file_of_the_program_is_too_long() -> None:
    assert too_long(PACKAGE) == []


def test_a_long_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "short.py").write_text("x = 1\n" * MOST_LINES)
    (tmp_path / "long.py").write_text("x = 1\n" * (MOST_LINES + 1))
    assert too_long(tmp_path) == ["long.py: 301 lines"]
