"""Put a finished file in the place of an older one so that a power cut leaves one or the other."""

import os
import sys
from pathlib import Path


def put_in_place(new: Path, final: Path) -> None:
    """Sync the new file, give it the name of the old one, and sync the folder that names it.

    Raises:
        OSError: it could not be done; then the old file is still there.

    """
    with new.open("rb+") as file:
        os.fsync(file.fileno())
    new.replace(final)
    sync_folder(final.parent)


def sync_folder(folder: Path) -> None:
    """Make what was renamed, made or removed in a folder last through a power cut."""
    if sys.platform == "win32":  # pragma: no cover - Windows has no way to sync a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
