"""`python -m tests.integration.storage.killed_import FILE CATALOGUE STEP [torn]`.

Imports a products file and is killed at its STEP-th call of any function; with STEP 0 it lives and
prints how many calls there are. `torn` plants a defect: the new catalogue is written over the old.
"""

import os
import signal
import sys
from pathlib import Path
from types import FrameType

from cashier_app.storage import new_catalogue
from cashier_app.storage.catalogue_file import import_catalogue

PIECE = 4096


def write_over(new: Path, final: Path) -> None:
    """What an import must never do."""
    content = new.read_bytes()
    with final.open("wb", buffering=0) as file:
        for start in range(0, len(content), PIECE):
            file.write(content[start : start + PIECE])


def main(file: str, catalogue: str, step: str, defect: str = "") -> None:
    """Import, and die on the way."""
    if defect == "torn":
        vars(new_catalogue)["put_in_place"] = write_over
    dies_at, calls = int(step), 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")
        if calls == dies_at:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)
    import_catalogue(Path(file), Path(catalogue))
    sys.setprofile(None)
    sys.stdout.write(str(calls))


if __name__ == "__main__":
    main(*sys.argv[1:])
