"""A set-up keeps what it has beside the settings file to come, which appears when it is whole."""

from pathlib import Path

import pytest

from cashier_app.config.set_up_progress import SetUpFiles
from cashier_app.domain.errors import StorageError
from cashier_app.storage.durable_files import put_in_place


def test_it_goes_on_where_it_stopped(tmp_path: Path) -> None:
    final = tmp_path / "new" / "cashier.toml"
    files = SetUpFiles(final, put_in_place)
    assert files.reached() == ""
    files.reach("printer")
    assert SetUpFiles(final, put_in_place).reached() == "printer"
    assert not final.exists()


def test_a_step_that_cannot_be_read_only_costs_taps(tmp_path: Path) -> None:
    (tmp_path / "cashier.toml.set-up-step").write_bytes(b"\xff")
    assert SetUpFiles(tmp_path / "cashier.toml", put_in_place).reached() == ""


def test_at_the_end_the_draft_is_the_settings_file_and_nothing_is_left(tmp_path: Path) -> None:
    files = SetUpFiles(tmp_path / "cashier.toml", put_in_place)
    files.reach("scanner")
    files.draft.write_text("# whole", "utf-8")
    files.finish()
    assert [one.name for one in tmp_path.iterdir()] == ["cashier.toml"]
    assert (tmp_path / "cashier.toml").read_text("utf-8") == "# whole"


def test_a_disk_that_takes_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    files = SetUpFiles(tmp_path / "file" / "cashier.toml", put_in_place)
    with pytest.raises(StorageError):
        files.reach("store")
    with pytest.raises(StorageError):
        files.finish()
