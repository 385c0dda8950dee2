"""Every file of a till lies in one folder, which only its user may read."""

from pathlib import Path

import pytest

from cashier_app.config.paths import TillFiles, settings_file
from cashier_app.domain.errors import StorageError


def test_the_files_have_the_names_of_the_contract(tmp_path: Path) -> None:
    files = TillFiles.at(tmp_path)
    named = [
        files.journal,
        files.baskets,
        files.catalogue,
        files.lock,
        files.socket,
        files.receipts,
        files.log,
    ]
    assert [str(file.relative_to(tmp_path)) for file in named] == [
        "journal.sqlite",
        "baskets.sqlite",
        "catalogue.sqlite",
        "till.lock",
        "till.sock",
        "receipts",
        str(Path("log", "cashier.log")),
    ]


def test_without_an_option_the_platforms_folders_are_used() -> None:
    assert settings_file().name == "cashier.toml"
    assert settings_file().parent.name == "cashier-app"
    assert TillFiles.at().folder.name == "cashier-app"


def test_an_option_names_the_settings_file(tmp_path: Path) -> None:
    assert settings_file(tmp_path / "mine.toml") == tmp_path / "mine.toml"


def test_the_folder_is_made_for_its_user_only(tmp_path: Path) -> None:
    files = TillFiles.at(tmp_path / "shop" / "till-3")
    files.make_folder()
    files.make_folder()
    assert files.folder.stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_a_storage_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(StorageError, match="File exists"):
        TillFiles.at(tmp_path / "file").make_folder()
