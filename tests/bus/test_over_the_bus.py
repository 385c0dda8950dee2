"""The demo under Xvfb, sold at over AT-SPI. It needs a machine with a bus: OVER_THE_BUS=1."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

_TILL = Path(__file__).parents[2]
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PYTHON = "/usr/bin/python3"
_CARD = "7012864471"

pytestmark = pytest.mark.skipif(
    os.environ.get("OVER_THE_BUS") != "1", reason="starts an X server and a bus: OVER_THE_BUS=1"
)


@contextmanager
def running(*command: str, env: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, env=env, cwd=_TILL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=20)
        # Not read to its end: what the process itself started may have it open for longer.
        if process.stdout is not None:
            process.stdout.close()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A display and a bus of this test's own, and the demo on them."""
    for tool in ("Xvfb", "dbus-daemon", "xdotool"):
        assert shutil.which(tool), f"{tool} is not installed"
    env = os.environ | {
        "XDG_RUNTIME_DIR": str(tmp_path),
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    with ExitStack() as stack:
        # The server looks for a free number itself, and says which when it can be used.
        screen = ("-screen", "0", "2304x800x24")
        server = running("Xvfb", "-displayfd", "1", *screen, "-nolisten", "tcp", env=env)
        env["DISPLAY"] = f":{first_line(stack.enter_context(server))}"
        bus = running("dbus-daemon", "--session", "--nofork", "--print-address=1", env=env)
        env["DBUS_SESSION_BUS_ADDRESS"] = first_line(stack.enter_context(bus))
        stack.enter_context(running(str(_LAUNCHER), "--launch-immediately", env=env))
        demo = (sys.executable, "-m", "cashier_app", "demo", "--windowed", "--size", "1280x800")
        first_line(stack.enter_context(running(*demo, "--customer-display", env=env)))
        yield env


def test_a_sale_by_names_and_a_sale_by_keys(desk: dict[str, str]) -> None:
    sold = subprocess.run(
        [_PYTHON, "-W", "ignore", "tests/bus/sell.py", _CARD],
        env=desk, cwd=_TILL, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert sold.returncode == 0, sold.stderr
    said = sold.stdout.splitlines()
    assert said[0] == "frame: Cashier"
    assert [line for line in said if line.startswith("a sale")] == [
        "a sale by names",
        "a sale by keys",
    ]
