"""What makes packages: `python -m installer WORD`, in an environment of requirements/package.txt.

program           build the program's folder and have it test itself
deb [VERSION]     pack it for Debian; with VERSION, under another number; DEBFULLNAME and DEBEMAIL
                  say who answers for the package
bill [FILE]       write the bill of materials (CycloneDX), or compare a written one with the lock
                  and, where it was built, the program
licences FILE     collect the licences of everything that is shipped into one text
icon FILE         draw the icon of Windows
audit [--strict]  ask whether holes are known in what is shipped
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from cashier_app import __version__
from installer.audit import audit
from installer.bill import bill_faults, bill_of_materials
from installer.debian_package import (
    NOBODY,
    build_debian_package,
    debian_version,
    maintainer_of,
)
from installer.icon import draw_icon
from installer.licences import all_licences
from installer.places import PROGRAM
from installer.program import build_program, size_mb


def main(arguments: list[str]) -> int:
    """Do what was asked; return the exit code."""
    word, *more = arguments or [""]
    words: dict[str, Callable[[list[str]], int]] = {
        "program": _program,
        "deb": _deb,
        "bill": _bill,
        "licences": _licences,
        "icon": _icon,
        "audit": lambda options: audit(strict="--strict" in options),
    }
    if word not in words:
        sys.stderr.write(__doc__ or "")
        return 2
    return words[word](more)


def _program(_: list[str]) -> int:
    folder = build_program()
    _say(f"{folder}: {size_mb(folder):.0f} MB")
    return 0


def _deb(more: list[str]) -> int:
    try:
        maintainer = maintainer_of(os.environ)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if NOBODY in maintainer:
        _say("The package names nobody to turn to: set DEBFULLNAME and DEBEMAIL to name who does.")
    program = _built() or build_program()
    version = more[0] if more else debian_version(__version__)
    package = build_debian_package(program, version, maintainer)
    _say(f"{package}: {package.stat().st_size / 1e6:.0f} MB, installed {size_mb(program):.0f} MB")
    return 0


def _bill(more: list[str]) -> int:
    if not more or not Path(more[0]).exists():
        text = json.dumps(bill_of_materials(program=_built()), indent=1) + "\n"
        Path(more[0]).write_text(text, encoding="utf-8") if more else sys.stdout.write(text)
        return 0
    faults = bill_faults(json.loads(Path(more[0]).read_text(encoding="utf-8")), program=_built())
    for fault in faults:
        _say(fault)
    return 1 if faults else 0


def _built() -> Path | None:
    return PROGRAM if PROGRAM.is_dir() else None


def _licences(more: list[str]) -> int:
    if not more:
        return 2
    Path(more[0]).write_text(all_licences(), encoding="utf-8")
    return 0


def _icon(more: list[str]) -> int:
    if not more:
        return 2
    draw_icon(Path(more[0]))
    return 0


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
