"""What the harnesses share: a place that needs no syncs, for what is looked at only once."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

# Where there is a disk in memory, what a cut left is laid out there: only the disk on which the
# sales were played has to be a real one.
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - looked for, and done without where it is missing


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder for what is written, looked at and thrown away."""
    where = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="cashier-crash-", dir=where))
    yield folder
    shutil.rmtree(folder)
