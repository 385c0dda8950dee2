"""Compiles the `.ts` files to the `.qm` files that the till reads, with Qt's own `lrelease`.

The build needs this file before the program is installed: it knows nothing of `cashier_app`.
"""

import subprocess
from pathlib import Path

import PySide6

from translations.plural_forms import UNDER_WAY

HERE = Path(__file__).parent


def compile_languages(
    sources: Path = HERE, target: Path = HERE, under_way: tuple[str, ...] = UNDER_WAY
) -> tuple[Path, ...]:
    """Compile what is older than its source; return the compiled files there are now.

    Of a language under way nothing stays compiled: no till is to offer it.

    Raises:
        CalledProcessError: `lrelease` did not take a file; its output says why.
    """
    compiled = []
    for ts in sorted(sources.glob("cashier_*.ts")):
        qm = target / f"{ts.stem}.qm"
        if ts.stem.removeprefix("cashier_") in under_way:
            qm.unlink(missing_ok=True)
            continue
        if not qm.is_file() or qm.stat().st_mtime < ts.stat().st_mtime:
            compile_one(ts, qm)
        compiled.append(qm)
    return tuple(compiled)


def compile_one(ts: Path, qm: Path) -> None:
    """Compile one file; unfinished texts are left out.

    Raises:
        CalledProcessError: `lrelease` did not take it; its output says why.
    """
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    # S603: Qt's own tool, and two paths of this project.
    subprocess.run(  # noqa: S603
        [tool, "-silent", "-nounfinished", ts, "-qm", qm], check=True, capture_output=True
    )
