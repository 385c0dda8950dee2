"""Receipts kept as files: what a till printed yesterday it prints today."""

from collections.abc import Sequence
from pathlib import Path

from cashier_app.domain.paper_columns import width
from cashier_app.domain.receipt import PaperLine

_FOLDER = Path(__file__).parent / "golden"


def on_paper(lines: Sequence[PaperLine], columns: int) -> str:
    """The lines as text; how large and bold ones look is said beyond the right edge."""
    return "".join(f"{_line(line, columns)}\n" for line in lines)


def golden(name: str) -> Path:
    return _FOLDER / name


def _line(line: PaperLine, columns: int) -> str:
    taken = width(line.text) * (2 if line.large else 1)
    indent = " " * ((columns - taken) // 2) if line.centred else ""
    text = indent + line.text
    if line.picture is not None:
        return f"{text}  <picture {line.picture.width} x {line.picture.height}"
    look = ("large " if line.large else "") + ("bold" if line.bold else "")
    return f"{text}{' ' * (columns + 2 - width(text))}<{look.strip()}" if look else text
