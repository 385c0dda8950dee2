"""A new file takes the place of the old one only when the disk has it."""

import os
import stat
from pathlib import Path

import pytest

from cashier_app.storage.durable_files import put_in_place


def test_the_file_is_synced_before_it_gets_the_name_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, final = tmp_path / "new", tmp_path / "final"
    new.write_text("new", "utf-8")
    final.write_text("old", "utf-8")
    synced: list[tuple[bool, str]] = []
    fsync = os.fsync

    def noting(handle: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(handle).st_mode), final.read_text("utf-8")))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noting)
    put_in_place(new, final)
    assert synced == [(False, "old"), (True, "new")]
    assert not new.exists()


def test_what_cannot_be_synced_does_not_take_the_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, final = tmp_path / "new", tmp_path / "final"
    new.write_text("new", "utf-8")
    final.write_text("old", "utf-8")

    def dying(handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", dying)
    with pytest.raises(OSError, match="Input/output"):
        put_in_place(new, final)
    assert final.read_text("utf-8") == "old"
