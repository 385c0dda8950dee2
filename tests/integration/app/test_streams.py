"""Commands in a pipe, without a stream, on a terminal of few letters, on what is no folder."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from cashier_app.app.streams import NOBODY_READS
from tests.integration.app.command import Place

# As a shell starts a command; where nothing is buffered argparse lets go what cannot be written.
BUFFERED = {"PYTHONUNBUFFERED": ""}


def place(tmp_path: Path) -> Place:
    return Place(tmp_path, "http://127.0.0.1:9/crmapi/rest/v2").laid_out()


def shell(tmp_path: Path, line: str, **more: str) -> "subprocess.CompletedProcess[str]":
    """Run a line of shell in which `$C` is the command and `$W` where its till is."""
    where = place(tmp_path)
    known = {
        "C": f'"{sys.executable}" -m cashier_app',
        "W": f'--config "{where.config}" --data-dir "{where.data}"',
    }
    for name, value in known.items():
        line = line.replace(f"${name}", value)
    return subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | more,
    )


def test_a_reader_that_goes_away_ends_a_command_quietly(tmp_path: Path) -> None:
    done = shell(tmp_path, "$C outbox list $W | true; echo ${PIPESTATUS[0]}")
    # The reader may also have gone so late that all was written.
    assert done.stdout.strip() in {str(NOBODY_READS), "0"}
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


def into_a_closed_pipe(*words: str) -> "subprocess.CompletedProcess[str]":
    read, write = os.pipe()
    os.close(read)
    try:
        return subprocess.run(
            [sys.executable, "-m", "cashier_app", *words],
            stdout=write,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
            env=os.environ | BUFFERED,
        )
    finally:
        os.close(write)


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("sync-products", "--help")])
def test_so_it_is_where_only_help_was_asked_for(words: tuple[str, ...]) -> None:
    done = into_a_closed_pipe(*words)
    assert (done.returncode, done.stderr) == (NOBODY_READS, "")


def test_help_that_a_full_disk_does_not_take_is_said(tmp_path: Path) -> None:
    done = shell(tmp_path, "$C --version > /dev/full; echo $?", **BUFFERED)
    assert done.stdout == "1\n"
    assert done.stderr == "The result could not be written: No space left on device.\n"


def test_a_closed_pipe_is_told_by_the_exit_code(tmp_path: Path) -> None:
    where = place(tmp_path)
    data = ("--config", str(where.config), "--data-dir", str(where.data))
    done = into_a_closed_pipe("outbox", "list", *data)
    assert done.returncode == NOBODY_READS
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"There are no books in {where.data}: no till was ever opened there.")


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-"])
def test_a_command_works_without_one_of_its_streams(tmp_path: Path, closed: str) -> None:
    done = shell(tmp_path, f"$C set-api-key $W {closed} </dev/null; echo $?")
    assert (done.stdout, "Traceback" in done.stderr) == ("1\n", False)


def test_letters_that_a_terminal_does_not_know_are_written_as_numbers(tmp_path: Path) -> None:
    (tmp_path / "products.csv").write_text(
        "code,description,price,vat_rate\nA,x,1,5\nΕΛ,ok,x,5\nΕΛ,x,1.00,5\nΕΛ,é,1.00,5\n", "utf-8"
    )
    done = shell(
        tmp_path,
        f'$C import-products "{tmp_path}/products.csv" --json $W',
        PYTHONIOENCODING="ascii",
    )
    assert json.loads(done.stdout)["refused"][1]["reason"] == "code ΕΛ stands in the file already"


def test_a_folder_that_is_none_is_said_in_words(tmp_path: Path) -> None:
    here = place(tmp_path)
    here.data.write_text("a file", encoding="utf-8")
    assert f"{here.data} cannot be the folder of a till" in here.here("import-products", "x").err
    assert f"{here.data} is not a folder" in here.here("outbox", "list").err
    assert f"WRONG journal: {here.data} is not a folder" in here.here("doctor").out
    assert here.here("make-way", "upgrade").code == 1


def test_no_books_are_a_day_of_which_nothing_was_compared(tmp_path: Path) -> None:
    done = place(tmp_path).here("reconcile", "--date", "2026-11-23", "--json")
    assert (done.code, done.document["date"], done.document["compared"]) == (0, "2026-11-23", 0)
    assert (done.document["differences"], done.document["totals"]["goods"]) == ([], "0.00")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("run", "--size", "0x5"), "is not a size"),
        (("run", "--language", "xx"), "is not one of en"),
        (("sandbox", "--port", "99999"), "is not a port"),
        (("sandbox", "--port", "-1"), "is not a port"),
        (("sandbox", "--tls", "none.pem", "none.key"), "none.pem, none.key: No such file"),
    ],
)
def test_a_wrong_option_is_named_and_ends_with_2(
    tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = place(tmp_path).here(*words)
    assert (done.code, said in done.err) == (2, True), done.err


def test_a_till_without_a_screen_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    done = place(tmp_path).here("run")
    assert (done.code, "There is no display" in done.err) == (1, True)


def test_a_demo_that_cannot_leave_its_pictures_says_so(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("a file", encoding="utf-8")
    done = place(tmp_path).here("demo", "--script", "--output", str(tmp_path / "pictures"))
    assert (done.code, "--output" in done.err) == (1, True)
