"""What a benchmark found, and how it is told: a line for people, JSON for the table of them all."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One figure of a goal: a ratio to a floor of the same run, a part of a frame, or a count.

    Attributes:
        goal: P1 to P14.
        what: what was measured, in a few words.
        value: what came out.
        limit: the most that is promised.
        unit: what both are counted in.
        beside: what a program that does nothing saw at the same time, or other remarks.

    """

    goal: str
    what: str
    value: float
    limit: float
    unit: str
    beside: str = ""

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        return self.value <= self.limit

    @property
    def row(self) -> str:
        """The figure as a row of the table."""
        verdict = "kept" if self.kept else "MISSED"
        cells = (self.goal, self.what, f"{self.value:.4g}", f"≤ {self.limit:g}", self.unit)
        return "| " + " | ".join((*cells, verdict, self.beside)) + " |"


HEAD = (
    "| Goal | What | Figure | Promised | Counted in | Verdict | Beside |\n"
    "|---|---|---:|---:|---|---|---|"
)


def tell(figures: Iterable[Figure]) -> int:
    """Print each figure when it is there; return 0, for a slow machine is no fault of a test."""
    as_json = "--json" in sys.argv
    for figure in figures:
        line = json.dumps(asdict(figure)) if as_json else figure.row
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    return 0
