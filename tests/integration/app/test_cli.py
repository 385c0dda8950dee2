"""The commands as a person or a script meets them: words, files, exit codes."""

import argparse
import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from cashier_app.app import cli, command_words
from cashier_app.app.api_key import ApiKey
from cashier_app.app.commands import set_api_key
from cashier_app.app.till_socket import Question, TillSocket
from cashier_app.config.paths import TillFiles
from cashier_app.resource_files import resource
from cashier_app.storage.till_lock import TillLock
from tests.fakes.runner import FakeRunner
from tests.integration.app.command import has_ended

SETTINGS = """\
[store]
name = "Elia Market"
site = "LCA1"
till = "3"
vat_rates = ["5", "19"]

[crmcom]
base_url = "http://127.0.0.1:9/crmapi/rest/v2"
unit = { alternative_code = "SHOP1" }
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A settings file that can be used."""
    file = tmp_path / "cashier.toml"
    file.write_text(SETTINGS, encoding="utf-8")
    return file


def asked(*arguments: str) -> argparse.Namespace:
    """Read a command line."""
    return cli.parser().parse_args(arguments)


def started(*arguments: str) -> "subprocess.Popen[str]":
    """Start the command in a process of its own."""
    command = [sys.executable, "-m", "cashier_app", *arguments]
    return subprocess.Popen(command, stderr=subprocess.PIPE, text=True)


def test_wrong_settings_end_the_till_with_2_and_name_file_key_value_and_what_is_allowed(
    config: Path, tmp_path: Path
) -> None:
    config.write_text(SETTINGS.replace('till = "3"', 'till = "three!"'), encoding="utf-8")
    till = started("run", "--config", str(config), "--data-dir", str(tmp_path), "--windowed")
    _, words = till.communicate(timeout=60)

    assert till.returncode == command_words.SETTINGS_WRONG
    for part in (str(config), "store.till", "three!", "1 to 4 capital letters"):
        assert part in words


def test_a_till_runs_without_key_and_ends_in_good_order(config: Path, tmp_path: Path) -> None:
    till = started("--config", str(config), "--data-dir", str(tmp_path), "--windowed")
    books = TillFiles.at(tmp_path).journal
    while not (books.exists() or has_ended(till)):
        pass
    till.send_signal(signal.SIGTERM)
    _, words = till.communicate(timeout=60)

    assert till.returncode == 0, words
    assert "Traceback" not in words


def test_a_second_start_brings_the_first_window_to_the_front(
    config: Path, tmp_path: Path, qapp: QCoreApplication
) -> None:
    files = TillFiles.at(tmp_path)
    lock = TillLock(files.lock)
    assert lock.take()
    asked: list[str] = []

    def show(question: Question) -> None:
        asked.append(question.ask)
        question.answer(True)

    first = TillSocket(files.socket, show)
    second = started("run", "--config", str(config), "--data-dir", str(tmp_path))
    while not has_ended(second):
        qapp.processEvents()
    qapp.processEvents()
    _, words = second.communicate(timeout=60)
    first.close()
    lock.release()

    assert second.returncode == 3
    assert "Another till runs on these data" in words
    assert asked == ["show"]


def test_products_are_imported_and_refused_rows_are_named(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "products.csv"
    file.write_text(
        "code,description,price,vat_rate,barcodes\nA,Bread,2.60,5,5290000000017\nB,Milk,-1,5,\n",
        encoding="utf-8",
    )
    where = ["--config", str(config), "--data-dir", str(tmp_path)]
    code = cli.main(["import-products", str(file), "--json", *where])
    report = json.loads(capsys.readouterr().out)

    assert code == 1
    assert report["new"] == 1
    assert [row["row"] for row in report["refused"]] == [3]


def test_the_demo_products_are_all_accepted(config: Path, tmp_path: Path) -> None:
    file = str(resource("demo", "products.csv"))
    where = ["--config", str(config), "--data-dir", str(tmp_path)]
    assert cli.main(["import-products", file, *where]) == 0
    assert cli.main(["import-products", file, "--dry-run", *where]) == 0


def test_an_unusable_products_file_changes_nothing(config: Path, tmp_path: Path) -> None:
    file = tmp_path / "products.csv"
    file.write_text("no such columns\n", encoding="utf-8")
    where = ["--config", str(config), "--data-dir", str(tmp_path)]
    assert cli.main(["import-products", str(file), *where]) == 2
    assert not TillFiles.at(tmp_path).catalogue.exists()


def test_a_key_is_not_stored_where_there_is_no_safe_keyring(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = asked("set-api-key", "--config", str(config))
    assert set_api_key(options, io.StringIO("secret-key-1\n")) == 4
    written = capsys.readouterr()
    assert "secret-key-1" not in written.out + written.err


def test_an_empty_key_is_refused(config: Path) -> None:
    options = asked("set-api-key", "--config", str(config))
    assert set_api_key(options, io.StringIO("\n")) == 1


def test_commands_name_wrong_settings_too(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config.write_text("[store]\n", encoding="utf-8")
    options = asked("set-api-key", "--config", str(config))
    assert set_api_key(options, io.StringIO("key\n")) == 2
    assert "store.name" in capsys.readouterr().err


def test_a_size_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["run", "--windowed", "--size", "big"])
    assert "1280x800" in capsys.readouterr().err


@pytest.mark.parametrize("day", ["0001-01-01", "1999-12-31", "3000-01-01", "9999-12-31"])
def test_a_day_on_which_no_till_sells_is_refused(
    day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["reconcile", "--date", day])
    assert f"'{day}' is not a day such as 2026-11-23" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "settings", "words"),
    [
        (["--language", "xx"], "", "xx"),
        ([], '[ui]\nlanguage = "xx"\n', "xx"),
        ([], '[printer]\nprofile = "TM-X1"\n', "TM-X1"),
    ],
)
def test_what_this_version_does_not_have_is_named_and_ends_with_2(
    config: Path, tmp_path: Path, arguments: list[str], settings: str, words: str
) -> None:
    config.write_text(SETTINGS + settings, encoding="utf-8")
    where = ["--config", str(config), "--data-dir", str(tmp_path), "--windowed"]
    till = started("run", *where, *arguments)
    _, said = till.communicate(timeout=60)

    assert till.returncode == command_words.SETTINGS_WRONG, said
    assert words in said
    assert "Traceback" not in said


def test_a_relative_data_folder_is_one_place_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert TillFiles.at(Path("data")).socket == tmp_path / "data" / "till.sock"


def test_a_till_without_key_says_so() -> None:
    said: list[bool] = []
    runner = FakeRunner()
    key = ApiKey(lambda: None, lambda: said.append(True))
    key.start(runner)
    runner.run()

    assert key() is None
    assert said == [True]
