"""The mark of a till that was taken offline by hand."""

from datetime import datetime
from pathlib import Path

import pytest

from cashier_app.domain.errors import StorageError
from cashier_app.storage.offline_mark import OfflineMarkFile

SINCE = datetime(2026, 11, 23, 12, 44, 7)  # noqa: DTZ001 - the till's wall time


@pytest.fixture
def mark(tmp_path: Path) -> OfflineMarkFile:
    return OfflineMarkFile(tmp_path / "offline-by-hand")


def test_it_stands_until_it_is_taken_away(mark: OfflineMarkFile, tmp_path: Path) -> None:
    assert mark.since() is None
    mark.put(SINCE)
    assert OfflineMarkFile(tmp_path / "offline-by-hand").since() == SINCE
    mark.take_away()
    mark.take_away()
    assert mark.since() is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.expected_log("offline by hand cannot be read")
@pytest.mark.parametrize("spoilt", [b"", b"yesterday", b"\xff\xfe"])
def test_a_mark_that_cannot_be_read_still_holds_the_till(
    mark: OfflineMarkFile, tmp_path: Path, spoilt: bytes
) -> None:
    (tmp_path / "offline-by-hand").write_bytes(spoilt)
    assert mark.since() is not None


@pytest.mark.expected_log("offline by hand cannot be read")
def test_so_does_one_that_the_disk_does_not_hand_out(mark: OfflineMarkFile, tmp_path: Path) -> None:
    """A till that did not start for it could not sell at all."""
    (tmp_path / "offline-by-hand").mkdir()
    assert mark.since() is not None


def test_what_the_disk_refuses_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "offline-by-hand").mkdir()
    (tmp_path / "offline-by-hand" / "in-the-way").touch()
    mark = OfflineMarkFile(tmp_path / "offline-by-hand")
    with pytest.raises(StorageError, match="offline-by-hand"):
        mark.put(SINCE)
    with pytest.raises(StorageError, match="offline-by-hand"):
        mark.take_away()
