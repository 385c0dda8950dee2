"""What every test stands on: no screen, one place and time, nobody's own files, no network."""

import faulthandler
import os
import shutil
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import settings

import cashier_app.texts.import_hook  # noqa: F401 - pytest-qt has put PySide's hook in
from tests import loopback_only

_SCRATCH = Path(tempfile.mkdtemp(prefix="cashier-tests-"))


def _pin_the_environment() -> None:
    """Make every machine the same machine, before Qt and the libraries look at it."""
    for name in [name for name in os.environ if name.startswith(("CASHIER_", "LC_"))]:
        del os.environ[name]
    # The shop's zone as a rule of its own, so that it needs no time zone files.
    os.environ["TZ"] = "EET-2EEST,M3.5.0/3,M10.5.0/4"
    if hasattr(time, "tzset"):
        time.tzset()
    os.environ["LANG"] = os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(name, None)
    for name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "RUNTIME_DIR"):
        folder = _SCRATCH / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[f"XDG_{name}"] = str(folder)
    os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = str(_SCRATCH)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


_pin_the_environment()
loopback_only.install()
pytest_plugins = ["tests.log_watch"]

# The same examples in every run. To look further than that:
# HYPOTHESIS_PROFILE=explore ./till test tests/unit
settings.register_profile("same-every-time", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same-every-time"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--long",
        action="store_true",
        help="let the harnesses of tests/crash do ten times and more of what they do otherwise",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Three workers on two cores: half of a test of the whole till is waiting."""
    cores = os.cpu_count() or 1
    return cores + (cores + 1) // 2


# Files with tests of up to a minute. Begun last, one of them would work while two workers rest.
_LONG = ("test_kills", "test_power_cuts", "test_soak")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest: whoever is done early takes over from the other end."""
    items.sort(key=lambda item: not item.path.name.startswith(_LONG))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> None:
    """Give a test that does its long counts all the time that it needs."""
    if item.config.getoption("--long"):
        faulthandler.cancel_dump_traceback_later()


@pytest.fixture(scope="session")
def long_run(request: pytest.FixtureRequest) -> bool:
    """Whether the harnesses were asked for their long counts."""
    return bool(request.config.getoption("--long"))


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_SCRATCH, ignore_errors=True)
