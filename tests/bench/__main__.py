"""`./till bench [GOAL ...]`: measures the till and prints a table: goal, figure, promise, verdict.

`./till bench P3 P7` measures those alone, `./till bench P14 --long` a day of 500 sales. Each
benchmark runs in a process of its own; every figure is a ratio to a floor of the same run, a part
of a frame of the screen (16.7 ms), or a count. The exit code says only whether everything ran: how
fast a machine is today is no defect.
"""

import json
import os
import subprocess
import sys

from tests.bench.figure import HEAD, Figure

# Which module measures what; the order is that of the table.
BENCHMARKS = {
    "starting": ("P1", "P2"),
    "scanning": ("P3", "P4", "P9", "P10", "P13"),
    "catalogue": ("P5",),
    "closing": ("P6", "P9"),
    "paper": ("P7",),
    "product_sync": ("P8",),
    "shop_day": ("P8", "P14"),
    "receipt_bytes": ("P11",),
    "money_call": ("P12",),
}


def measured(module: str, *options: str) -> tuple[list[Figure], int]:
    """Run one benchmark; return its figures and how it ended."""
    command = [sys.executable, "-m", f"tests.bench.{module}", "--json", *options]
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    return [Figure(**json.loads(line)) for line in lines], done.returncode


def main(wanted: list[str], *options: str) -> int:
    """Measure these goals, or all; the options are those of the benchmarks."""
    known = {goal for goals in BENCHMARKS.values() for goal in goals}
    if unknown := sorted(set(wanted) - known):
        sys.stderr.write(f"There is no goal {', '.join(unknown)}; there are {sorted(known)}.\n")
        return 2
    sys.stdout.write(f"{HEAD}\n")
    broken = []
    for module, goals in BENCHMARKS.items():
        if wanted and not set(wanted) & set(goals):
            continue
        figures, code = measured(module, *options)
        for figure in figures:
            if not wanted or figure.goal in wanted:
                sys.stdout.write(f"{figure.row}\n")
                sys.stdout.flush()
        if code:
            broken.append(module)
    if broken:
        sys.stderr.write(f"not measured to the end: {', '.join(broken)}\n")
    return int(bool(broken))


if __name__ == "__main__":
    options = [one for one in sys.argv[1:] if one.startswith("--")]
    sys.exit(main([one.upper() for one in sys.argv[1:] if one not in options], *options))
