"""Damaged files are kept for two weeks beside those that took their place."""

import logging
from datetime import datetime, timedelta
from pathlib import Path

from cashier_app.storage.durable_files import sync_folder

_log = logging.getLogger("cashier.storage")

BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite keeps beside a file of its own, and the file itself, by their endings."""
_TIME = "%Y%m%d-%H%M%S"
_KEPT = timedelta(days=14)


def damaged_name(path: Path, at: datetime) -> Path:
    """What a damaged file is called from now on."""
    return path.with_name(f"{path.stem}-damaged-{at:{_TIME}}{path.suffix}")


def set_aside(path: Path, at: datetime) -> Path | None:
    """Keep a damaged file, with everything that SQLite keeps beside it, and return where.

    What stays behind (`-wal`) would be played back onto the new one. None: there was no file.

    Raises:
        OSError: the disk does not allow it.

    """
    kept = damaged_name(path, at)
    moved = False
    for ending in BESIDE:
        part = path.with_name(path.name + ending)
        if part.exists():
            part.replace(kept.with_name(kept.name + ending))
            moved = True
    sync_folder(path.parent)
    return kept if moved else None


def forget_old_damage(folder: Path, now: datetime) -> None:
    """Remove what was kept of damaged files, after two weeks."""
    for path in folder.glob("*-damaged-*"):
        stamp = path.name.split("-damaged-", 1)[1][: len("20261127-161500")]
        try:
            if datetime.strptime(stamp, _TIME) < now - _KEPT:  # noqa: DTZ007 - the till's local time
                path.unlink(missing_ok=True)
        except (OSError, ValueError) as error:
            _log.info("%s stays: %s", path.name, error)
