"""The licences of everything that a package holds, in one text."""

import re
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution
from pathlib import Path

from installer.crates import crates
from installer.libraries import LIBRARIES, TEXTS
from installer.places import LOCK, ROOT
from installer.shipped import shipped

_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LINE = "=" * 78
_LGPL = ("PySide6", "shiboken6")
_QT = (
    "Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, whose "
    "text is below, under LGPL-3.0 and GPL-3.0.\nThey are separate files in this package, as they "
    "were published but for symbols that only a debugger reads, and may be replaced by other "
    "builds of the same version.\nTheir source, by version: "
    "https://download.qt.io/official_releases/qt/ and "
    "https://download.qt.io/official_releases/QtForPython/pyside6/."
)


class NoLicenceError(Exception):
    """A distribution says nowhere under which licence it may be passed on."""


def licence_name(one: Distribution) -> str:
    """Return the name of a distribution's licence, as its metadata have it.

    Raises:
        NoLicenceError: they do not name one.

    """
    metadata = one.metadata
    if named := metadata.get_all("License-Expression"):
        return str(named[0])
    trove = [
        line.rpartition(" :: ")[2]
        for line in metadata.get_all("Classifier") or ()
        if line.startswith("License :: ") and line.count(" :: ") > 1
    ]
    if trove:
        return " AND ".join(sorted(trove))
    for words in metadata.get_all("License") or ():
        return str(words).strip().splitlines()[0]
    raise NoLicenceError(f"{metadata['Name']} names no licence")


def all_licences(lock: Path = LOCK) -> str:
    """Return the licence of the program, and those of all that it brings along.

    Raises:
        NoLicenceError: something may not be passed on, as far as can be seen.
        NotAsLockedError: what is installed is not what the lock names.

    """
    parts = [_part("Cashier", "Apache-2.0", [(ROOT / "LICENSE").read_text(encoding="utf-8")])]
    parts += [_resources(file) for file in sorted((ROOT / "resources").rglob("LICENSE*"))]
    parts.append(_part(f"Python {sys.version.split()[0]}", "PSF-2.0", [_pythons_own()]))
    parts += [_of(one) for one in shipped(lock)]
    parts += [_part(f"Comes along: {one.name}", one.licence, [one.text()]) for one in LIBRARIES]
    parts += [
        _part(text.stem, text.stem, [text.read_text(encoding="utf-8")])
        for text in sorted(TEXTS.glob("*.txt"))
    ]
    return "\n\n".join(parts) + "\n"


def _resources(file: Path) -> str:
    place = file.parent.relative_to(ROOT).as_posix()
    return _part(place, "see the text", [file.read_text(encoding="utf-8")])


def _of(one: Distribution) -> str:
    name = one.metadata["Name"]
    texts = [*_texts(one), *_compiled_in(one)]
    if name.startswith(_LGPL):
        texts.insert(0, _QT)
    elif not texts:
        raise NoLicenceError(f"{name} comes without the text of its licence")
    return _part(f"{name} {one.version}", licence_name(one), texts)


def _texts(one: Distribution) -> Iterator[str]:
    """Yield what a distribution brings, or what is kept here for one that brings nothing."""
    found = False
    for file in one.files or ():
        if ".dist-info/" in str(file) and _LICENCE_FILE.search(str(file)):
            path = Path(str(one.locate_file(file)))
            if path.is_file():
                found = True
                yield path.read_text(encoding="utf-8", errors="replace")
    kept = TEXTS / "libraries" / f"{one.metadata['Name']}.txt"
    if not found and kept.is_file():
        yield kept.read_text(encoding="utf-8")


def _compiled_in(one: Distribution) -> Iterator[str]:
    inside = crates(one)
    if bare := [str(crate) for crate in inside if not crate.has_text()]:
        raise NoLicenceError(f"compiled in without the text of its licence: {'; '.join(bare)}")
    if inside:
        listed = "\n".join(f"  {crate}" for crate in inside)
        yield f"Compiled in, with its authors and its licence, whose text is below:\n\n{listed}"


def _pythons_own() -> str:
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text(encoding="utf-8")
    raise NoLicenceError("this Python came without its licence")


def _part(name: str, licence: str, texts: list[str]) -> str:
    head = f"{_LINE}\n{name}\nLicence: {licence}\n{_LINE}"
    return "\n\n".join([head, *(text.strip() for text in texts)])
