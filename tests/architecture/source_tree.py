"""The program's own source as syntax trees, for the checks in this folder."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "cashier_app"


@dataclass(frozen=True)
class SourceFile:
    """One file, by its path below `cashier_app/` (`ui/theme.py`)."""

    path: str
    tree: ast.Module

    @property
    def room(self) -> str:
        return self.path.partition("/")[0]


# A check looks at one file and names each fault as "line: what is wrong".
Check = Callable[[SourceFile], list[str]]


def planted(text: str, path: str = "services/planted.py") -> SourceFile:
    """Return source written for a test, so that a check can prove that it sees a fault."""
    return SourceFile(path, ast.parse(text))


def program_files() -> Iterator[SourceFile]:
    for file in sorted(PACKAGE.rglob("*.py")):
        path = file.relative_to(PACKAGE).as_posix()
        yield SourceFile(path, ast.parse(file.read_text(encoding="utf-8"), path))


def faults_in_program(check: Check) -> list[str]:
    return [f"{file.path}:{fault}" for file in program_files() for fault in check(file)]


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield node


def called_name(call: ast.Call) -> str:
    """Return the last part of what is called: `exec` for `dialog.exec()`, `tr` for `tr(x)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def receiver(call: ast.Call) -> str:
    """Return what a method is called on, as written: `httpx` for `httpx.Client()`."""
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
