"""One till on one set of data; the lock ends with its process, however that ends."""

import subprocess
import sys
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.storage.till_lock import TillLock

_HOLDER = """
import sys
from pathlib import Path
from cashier_app.storage.till_lock import TillLock
print(TillLock(Path(sys.argv[1])).take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "till.lock"


def test_the_second_till_does_not_get_the_lock(path: Path) -> None:
    first, second = TillLock(path), TillLock(path)
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()


def test_taking_the_lock_twice_is_having_it(path: Path) -> None:
    lock = TillLock(path)
    assert lock.take()
    assert lock.take()
    lock.release()
    lock.release()
    assert TillLock(path).take()


def test_the_file_stays_and_means_nothing(path: Path) -> None:
    lock = TillLock(path)
    lock.take()
    lock.release()
    assert path.exists()
    assert lock.take()
    lock.release()


def test_a_killed_till_leaves_no_lock(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        mine = TillLock(path)
        assert not mine.take()
        holder.kill()
        holder.wait()
        assert mine.take()
        mine.release()


def test_a_lock_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="missing"):
        TillLock(tmp_path / "missing" / "till.lock").take()
