"""The command that the package installs: whose till it is, and where its settings are."""

import os
import pwd
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.places import INSTALLER

TUNABLES = "glibc.malloc.hugetlb=1:glibc.malloc.arena_max=1"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell script of Linux")


@dataclass(frozen=True)
class Machine:
    """The wrapper with its places moved into a folder; the program says how it was started."""

    folder: Path

    def laid_out(self) -> "Machine":
        text = (INSTALLER / "linux" / "cashier-app").read_text(encoding="utf-8")
        places = {
            "/usr/lib/cashier-app/cashier-app": "program",
            "/var/lib/cashier-app": "data",
            "/etc/cashier-app/cashier.toml": "cashier.toml",
            "/etc/default/cashier-app": "default",
        }
        for place, name in places.items():
            assert place in text
            text = text.replace(place, str(self.folder / name))
        (self.folder / "data").mkdir()
        self._script("wrapper", text)
        self._script(
            "program", '#!/bin/sh\nprintf "%s\\n" "$@"\necho "till ${CASHIER_STORE__TILL:-}"\n'
        )
        return self

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / "wrapper", *words], capture_output=True, text=True, check=False
        )

    def _script(self, name: str, text: str) -> None:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        file.chmod(file.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path).laid_out()


def test_the_owner_gets_the_machines_till_with_its_own_settings(machine: Machine) -> None:
    (machine.folder / "default").write_text("CASHIER_STORE__TILL='7'\n", encoding="utf-8")
    done = machine.run("outbox", "list")
    where = ["--config", f"{machine.folder}/cashier.toml", "--data-dir", f"{machine.folder}/data"]
    assert done.stdout.splitlines() == [*where, "outbox", "list", "till 7"]


@pytest.mark.parametrize("word", ["demo", "sandbox", "--self-test", "--version"])
def test_what_needs_no_till_is_not_led_to_one(machine: Machine, word: str) -> None:
    (machine.folder / "data").rmdir()
    assert machine.run(word, "more").stdout.splitlines() == [word, "more", "till "]


@pytest.mark.parametrize("words", [("demo",), ("outbox", "list")])
def test_memory_is_asked_for_in_large_pages_unless_somebody_says_otherwise(
    machine: Machine, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = machine.folder / "program"
    program.write_text('#!/bin/sh\necho "$GLIBC_TUNABLES"\n', encoding="utf-8")
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    assert machine.run(*words).stdout == f"{TUNABLES}\n"
    monkeypatch.setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=0")  # the last word counts
    assert machine.run(*words).stdout == f"{TUNABLES}:glibc.malloc.hugetlb=0\n"


@pytest.fixture
def machine_for_all() -> Iterator[Machine]:
    """One in a folder that everybody may come to; pytest's own are for whoever runs the tests."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Machine(Path(folder)).laid_out()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_root_becomes_the_owner(machine_for_all: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = machine_for_all.folder
    nobody = pwd.getpwnam("nobody")
    os.chown(folder / "data", nobody.pw_uid, nobody.pw_gid)
    for place in folder.parents[:-1]:
        if not place.stat().st_mode & stat.S_IXOTH:
            pytest.skip(f"nobody may not come to {place}")
    text = '#!/bin/sh\nid -un\necho "$GLIBC_TUNABLES"\n'
    (folder / "program").write_text(text, encoding="utf-8")
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    done = machine_for_all.run("outbox", "list")
    assert done.stdout == f"nobody\n{TUNABLES}\n", done.stderr
