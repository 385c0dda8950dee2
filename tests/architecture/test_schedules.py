"""The schedules that the installer brings start a command that exists, and catch up."""

import configparser
import shlex
from pathlib import Path
from xml.etree import ElementTree as ET

from cashier_app.app.cli import parser

INSTALLER = Path(__file__).parents[2] / "installer"
_TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def _unit(name: str) -> configparser.ConfigParser:
    reader = configparser.ConfigParser(interpolation=None)
    reader.optionxform = str  # type: ignore[assignment, method-assign] # as its documentation says
    reader.read_string((INSTALLER / "linux" / name).read_text(encoding="utf-8"))
    return reader


def _task(path: str) -> str:
    root = ET.parse(INSTALLER / "windows" / "sync-products.xml").getroot()  # noqa: S314 - our own file
    found = root.find("/".join(f"{_TASK}{part}" for part in path.split("/")))
    assert found is not None, path
    return found.text or ""


def test_the_timer_calls_a_command_there_is_and_catches_up() -> None:
    timer = _unit("cashier-sync-products.timer")["Timer"]
    assert timer["OnCalendar"] == "*-*-* 02:00:00"
    assert timer["RandomizedDelaySec"] == "30min"
    assert timer["Persistent"] == "true"
    service = _unit("cashier-sync-products.service")["Service"]
    program, *words = shlex.split(service["ExecStart"])
    assert Path(program).name == "cashier-app"
    assert parser().parse_args(words).json
    # One that ends with 5 (CRM.COM is away) tries again; one with rejected products is done.
    assert (service["Restart"], service["SuccessExitStatus"]) == ("on-failure", "1")


def test_the_scheduled_task_does_the_same() -> None:
    assert _task("Triggers/CalendarTrigger/StartBoundary").endswith("T02:00:00")
    assert _task("Triggers/CalendarTrigger/RandomDelay") == "PT30M"
    assert _task("Settings/StartWhenAvailable") == "true"
    assert _task("Settings/MultipleInstancesPolicy") == "IgnoreNew"
    assert parser().parse_args(_task("Actions/Exec/Arguments").split()).json
