"""Commands note times as the till does, whatever zone the shell has that they are run in."""

import csv
import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from cashier_app.app.time_zone import follow_time_zone, keep_time_zone
from cashier_app.config.paths import TillFiles
from tests.integration.app.command import Place

# In these names the sign is the other way round: nine hours ahead of UTC, and five behind.
SHOP, SHELL = "JST-9", "EST5"
IN_THE_SHOP = timezone(timedelta(hours=9))
A_WHILE = timedelta(minutes=5)


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Give this process its own zone back."""
    with monkeypatch.context() as patch:
        yield patch
    time.tzset()


def in_zone(zone: pytest.MonkeyPatch, name: str) -> None:
    zone.setenv("TZ", name)
    time.tzset()


def wall() -> datetime:
    return datetime.now()  # noqa: DTZ005 - the wall time of this process is what is looked at


def shop_time() -> datetime:
    return datetime.now(IN_THE_SHOP).replace(tzinfo=None)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path, "http://127.0.0.1:9/crmapi/rest/v2").laid_out()
    found.data.mkdir()
    return found


def test_what_a_command_writes_into_the_books_has_the_tills_time(
    place: Place, zone: pytest.MonkeyPatch
) -> None:
    in_zone(zone, SHOP)
    keep_time_zone(TillFiles.at(place.data).time_zone)
    in_zone(zone, SHELL)
    people, audit = place.folder / "people.csv", place.folder / "audit.csv"
    people.write_text("number,name,role,pin\n1,Eva,supervisor,4711\n", "utf-8")
    assert place.run("import-people", str(people)).code == 0
    assert place.run("journal", "export", "--audit", str(audit)).code == 0
    with audit.open(encoding="utf-8") as rows:
        times = [datetime.fromisoformat(row["at"]) for row in csv.DictReader(rows)]
    assert times
    assert all(abs(at - shop_time()) < A_WHILE for at in times)


def test_a_command_follows_the_till_and_not_the_shell(
    tmp_path: Path, zone: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "time-zone"
    in_zone(zone, SHOP)
    keep_time_zone(file)
    in_zone(zone, SHELL)
    assert abs(wall() - shop_time()) > A_WHILE
    follow_time_zone(file)
    assert abs(wall() - shop_time()) < A_WHILE


def test_a_till_without_a_word_of_its_zone_has_that_of_the_computer(
    tmp_path: Path, zone: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "time-zone"
    zone.delenv("TZ", raising=False)
    time.tzset()
    keep_time_zone(file)
    own = time.tzname
    in_zone(zone, SHELL)
    follow_time_zone(file)
    assert "TZ" not in os.environ
    assert time.tzname == own


def test_where_no_till_ran_the_shell_is_believed(tmp_path: Path, zone: pytest.MonkeyPatch) -> None:
    in_zone(zone, SHELL)
    follow_time_zone(tmp_path / "time-zone")
    assert os.environ["TZ"] == SHELL


def test_it_is_written_again_only_when_it_is_another(
    tmp_path: Path, zone: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "time-zone"
    in_zone(zone, SHOP)
    keep_time_zone(file)
    first = file.stat().st_ino
    keep_time_zone(file)
    assert file.stat().st_ino == first
    in_zone(zone, SHELL)
    keep_time_zone(file)
    assert file.read_text("utf-8") == f"{SHELL}\n"


@pytest.mark.expected_log("the time zone cannot be kept")
def test_a_disk_that_does_not_take_it_stops_no_till(
    tmp_path: Path, zone: pytest.MonkeyPatch
) -> None:
    in_zone(zone, SHOP)
    keep_time_zone(tmp_path / "nowhere" / "time-zone")
