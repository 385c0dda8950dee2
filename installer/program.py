"""Builds the program's folder with PyInstaller, and tries it before anybody packs it."""

import os
import shutil
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

from installer.bill import bill_faults, bill_of_materials
from installer.libraries import nobodys
from installer.places import BUILD, INSTALLER, PROGRAM
from installer.shipped import PROJECT, shipped

_MODULES = BUILD / "modules.txt"
# What PyInstaller puts in by itself.
_OF_THE_BUILD = {"pyinstaller", "pyinstaller-hooks-contrib"}


class BuildFailedError(Exception):
    """The program was built and is not what it has to be; the message says why."""


def build_program() -> Path:
    """Build the folder, check what is in it, and have the built program test itself.

    Raises:
        BuildFailedError: something does not belong into it, or is missing.
        CalledProcessError: PyInstaller gave up; it said why.

    """
    shutil.rmtree(PROGRAM, ignore_errors=True)
    BUILD.mkdir(exist_ok=True)
    places = ["--distpath", str(BUILD), "--workpath", str(BUILD / "work")]
    # -P and another folder: what is packed is the installed wheel, not the clone around it.
    subprocess.run(  # noqa: S603 - our own build
        [
            *(sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"),
            *places,
            str(INSTALLER / "cashier.spec"),
        ],
        cwd=BUILD,
        env=os.environ | {"CASHIER_BUILD_MODULES": str(_MODULES)},
        check=True,
    )
    if strangers := _strangers(_MODULES.read_text(encoding="utf-8").split()):
        raise BuildFailedError(f"not on the bill of materials: {', '.join(strangers)}")
    if faults := bill_faults(bill_of_materials(program=PROGRAM), program=PROGRAM):
        raise BuildFailedError("; ".join(faults))
    if bare := nobodys(PROGRAM):
        raise BuildFailedError(f"packed without the text of its licence: {', '.join(bare)}")
    test_program(PROGRAM)
    return PROGRAM


def test_program(program: Path) -> None:
    """Have a built program test itself, with nothing of this environment to lean on.

    Raises:
        BuildFailedError: it is not whole; it said what is missing.

    """
    (file,) = (one for one in program.glob("cashier-app*") if one.is_file())
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP") if name in os.environ}
    done = subprocess.run([file, "--self-test"], env=kept, check=False)  # noqa: S603 - our own
    if done.returncode:
        raise BuildFailedError(f"the built program's self-test ended with {done.returncode}")


def _strangers(modules: list[str]) -> list[str]:
    """Return the distributions that are packed and are not among those that are shipped."""
    billed = {str(one.metadata["Name"]) for one in shipped()} | {PROJECT}
    owners = packages_distributions()
    packed = {owner for module in modules for owner in owners.get(module, ())}
    return sorted(packed - billed - _OF_THE_BUILD)


def size_mb(folder: Path) -> float:
    """Return the size of all files in a folder, in megabytes."""
    return sum(one.lstat().st_size for one in folder.rglob("*") if one.is_file()) / 1e6
