"""A command that has ended well ends well as a process, whatever is torn down behind it."""

import signal
from pathlib import Path

import pytest

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


@pytest.mark.usefixtures("falls_over")
def test_a_process_that_ends_as_usual_does_fall_over(tmp_path: Path) -> None:
    assert Place(tmp_path, "http://127.0.0.1:1").run("--version").code == -signal.SIGABRT
