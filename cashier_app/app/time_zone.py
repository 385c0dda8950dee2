"""The time zone that a till runs in: a command on its books notes times as the till does.

Times in the books are the till's wall time without zone. The shell of whoever looks after tills, or
a scheduler, may have another zone in `TZ` than the session the till was started in.
"""

import logging
import os
import sys
import time
from pathlib import Path

from cashier_app.storage.durable_files import put_in_place

_VARIABLE = "TZ"
_log = logging.getLogger("cashier.app")


def keep_time_zone(file: Path) -> None:
    """Keep what this till's session says of the zone; nothing said is the zone of the computer."""
    said = os.environ.get(_VARIABLE, "")
    if said == _kept(file):
        return
    new = file.with_suffix(".new")
    try:
        new.write_text(f"{said}\n", "utf-8")
        put_in_place(new, file)
    except OSError as error:
        # Nothing but the times of commands depends on it, and the next start tries again.
        _log.warning("the time zone cannot be kept: %s", error)


def follow_time_zone(file: Path) -> None:
    """Take the zone of the till that these files are of; where none was kept, nothing changes."""
    kept = _kept(file)
    if kept is None or kept == os.environ.get(_VARIABLE, ""):
        return
    if kept:
        os.environ[_VARIABLE] = kept
    else:
        del os.environ[_VARIABLE]
    if sys.platform != "win32":  # pragma: no branch - Windows knows the computer's zone only
        time.tzset()


def _kept(file: Path) -> str | None:
    """Return it; None where none was kept, or where this user may not read it."""
    try:
        return file.read_text("utf-8", errors="replace").strip()
    except OSError:
        return None
