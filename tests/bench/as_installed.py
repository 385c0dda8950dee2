"""What is measured is the till as its package brings it: without what the package leaves out."""

import compileall
import sys
from pathlib import Path

import cashier_app
from installer.trimmed import NOT_ASKED_FOR

LEAVE_OUT = f"import sys; sys.modules.update(dict.fromkeys({NOT_ASKED_FOR}))\n"
"""Let a program do without these modules, also where tools for developers bring them along."""


def leave_out() -> None:
    """Let this program do without them; those that it has by now stay."""
    missing = dict.fromkeys(set(NOT_ASKED_FOR) - set(sys.modules))
    sys.modules.update(missing)  # type: ignore[arg-type]  # None means: not to be had


def compile_till() -> None:
    """Compile the till's modules, as whoever installs it does; those of its libraries are."""
    compileall.compile_dir(Path(cashier_app.__file__).parent, quiet=1)
