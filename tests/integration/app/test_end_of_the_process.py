"""A command that has ended well ends well as a process, whatever is torn down behind it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from cashier_app.app.streams import NOBODY_READS
from cashier_app.config.paths import TillFiles
from cashier_app.sandbox.server import SandboxServer
from tests.integration.app.command import Place, has_ended

# What Python runs before anything else, and what falls over when it takes the process down: twice
# in some 300 ends on a busy machine Qt and its binding did, one of them gone before the other.
_FALLS_OVER = "import atexit, os\natexit.register(os.abort)\n"


@pytest.fixture
def falls_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sitecustomize.py").write_text(_FALLS_OVER, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


@pytest.mark.usefixtures("falls_over")
def test_a_till_that_is_told_to_end_has_ended_well(tmp_path: Path) -> None:
    with SandboxServer() as server:
        place = Place(tmp_path, server.base_url).laid_out()
        till = place.start("run", "--windowed")
        while not TillFiles.at(place.data).socket.exists():
            assert not has_ended(till), till.communicate()
        till.send_signal(signal.SIGTERM)
        _, err = till.communicate(timeout=60)

    assert (till.returncode, err) == (0, "")


@pytest.mark.usefixtures("falls_over")
def test_what_a_command_found_is_written_to_its_end(tmp_path: Path) -> None:
    place = Place(tmp_path, "http://127.0.0.1:1").laid_out()

    done = place.run("outbox", "list", "--json")

    assert (done.code, done.out) == (0, "[]\n")


# A command that finds something, and then that it cannot go on; Qt is there, as in most commands.
_GIVES_UP = """
from argparse import Namespace
import PySide6.QtCore
from cashier_app.app import cli
from cashier_app.app.streams import write_result
from cashier_app.domain.errors import CashierError

def command(options):
    write_result("what was found")
    raise CashierError("and no more")

cli._read = lambda given: Namespace(command=command)
raise SystemExit(cli.start())
"""


def test_what_was_found_before_a_command_gave_up_is_written_too(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    done = subprocess.run(
        [sys.executable, "-c", _GIVES_UP], check=False, capture_output=True, text=True
    )

    assert (done.returncode, done.stdout) == (1, "what was found")
    assert done.stderr == "and no more\n"


def test_nobody_who_reads_is_no_trouble_when_a_command_gives_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-c", _GIVES_UP], check=False, stdout=write, stderr=subprocess.PIPE
    )
    os.close(write)

    assert (done.returncode, done.stderr) == (NOBODY_READS, b"and no more\n")


@pytest.mark.usefixtures("falls_over")
def test_a_process_that_ends_as_usual_does_fall_over(tmp_path: Path) -> None:
    assert Place(tmp_path, "http://127.0.0.1:1").run("--version").code == -signal.SIGABRT
