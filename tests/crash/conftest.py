"""What the harnesses share: a disk that needs no syncs."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Where there is a disk in memory the harnesses work on that. What a sync is worth is not tried with
# a real disk, whose power nobody cuts, but counted by a disk that was made for it.
_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - looked for, and done without where it is missing


@pytest.fixture(scope="session")
def new_scratch() -> Iterator[Callable[[], Path]]:
    """Makes folders for what is written, looked at and thrown away."""
    where = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    all_of_them = Path(tempfile.mkdtemp(prefix="cashier-crash-", dir=where))
    yield lambda: Path(tempfile.mkdtemp(dir=all_of_them))
    shutil.rmtree(all_of_them)


@pytest.fixture
def scratch(new_scratch: Callable[[], Path]) -> Path:
    """One such folder."""
    return new_scratch()
