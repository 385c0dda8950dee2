"""Libraries that come along inside other people's packages, and the texts of their licences.

Python, Qt and the wheels bring libraries that no lock names and no metadata list. Whoever passes a
package on passes them on as well, so each is named here with its licence and has its text in
`licence_texts/libraries/`. A build with a library that nobody named ends.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import packages_distributions
from pathlib import Path

from installer.places import INSTALLER
from installer.shipped import shipped

TEXTS = INSTALLER / "licence_texts"
_A_LIBRARY = re.compile(r".*\.(so[.0-9]*|dll|pyd|dylib)")


@dataclass(frozen=True)
class Library:
    """Somebody's work that comes along inside another's.

    Attributes:
        name: its own, and its text's: `licence_texts/libraries/NAME.txt`.
        licence: as SPDX names it, where it does.
        files: a pattern of the names that its files have in a built folder; nothing where it is
            compiled into somebody else's.

    """

    name: str
    licence: str
    files: str = ""

    def text(self) -> str:
        """Return its copyright and its licence."""
        return (TEXTS / "libraries" / f"{self.name}.txt").read_text(encoding="utf-8")


LIBRARIES = (
    Library("Argon2", "CC0-1.0 OR Apache-2.0"),
    Library("bzip2", "bzip2-1.0.6", r"(lib)?bz2\.(so|dll).*"),
    Library("escpos-printer-db", "CC-BY-4.0"),
    Library("ICU", "Unicode-3.0", r"(lib)?icu(data|dt|i18n|in|uc)[.0-9].*"),
    Library("libffi", "MIT", r"libffi[-.].*"),
    Library("libuuid", "BSD-3-Clause", r"libuuid\.so.*"),
    Library("LibYAML", "MIT"),
    Library("OpenSSL", "Apache-2.0", r"lib(crypto|ssl)[-.].*"),
    # What starts the program, and the hooks that run then.
    Library("PyInstaller", "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0"),
    # On Windows Python's licence also speaks of what it brings of Microsoft's.
    Library(
        "Python",
        "see the texts",
        r"(lib)?python3[.0-9]*\.(so|dll).*|(api-ms-win|msvcp|ucrtbase|vcruntime).*\.dll",
    ),
    Library(
        "Qt",
        "LGPL-3.0-only",
        r"(lib)?(Qt6|pyside6|shiboken6)[A-Za-z0-9]*\..*|opengl32sw\.dll|d3dcompiler_47\.dll",
    ),
    Library("Rust", "MIT OR Apache-2.0"),
    Library("SQLite", "blessing", r"(lib)?sqlite3\..*"),
    Library("xz", "0BSD", r"liblzma\.(so|dll).*"),
    Library("zlib", "Zlib", r"(libz\.so|zlib1?\.dll).*"),
)
"""What is named here goes into the package's text of licences, whether its file is there or not."""

IN_PILLOWS_LICENCE = {
    "jpeg": "LIBJPEG",
    "lzma": "LIBLZMA",
    "openjp2": "OPENJPEG",
    "tiff": "LIBTIFF",
    "Xau": "XAU",
    "xcb": "XCB",
    "z": "ZLIB",
    "zstd": "ZSTD",
}
"""Pillow's libraries, and under which heading its own licence has the text of each."""

_PILLOWS = re.compile(rf"lib({'|'.join(IN_PILLOWS_LICENCE)})-[0-9a-f]{{8}}\.so.*")


def nobodys(program: Path) -> list[str]:
    """Return the libraries of a built program whose licence's text does not come along.

    Args:
        program: the folder that PyInstaller made.

    """
    shipped_names = {str(one.metadata["Name"]) for one in shipped()}
    owners = packages_distributions()
    return sorted(
        place
        for place, top in libraries_of(program)
        if not _has_text(place) and not shipped_names.intersection(owners.get(top, ()))
    )


def pillows_name(file: str) -> str:
    """Return which of Pillow's libraries a file is, by `IN_PILLOWS_LICENCE`; empty if none."""
    found = _PILLOWS.fullmatch(file)
    return found[1] if found else ""


def libraries_of(program: Path) -> Iterator[tuple[str, str]]:
    """Yield the place of each library, and the name of the module that it is, or lies in.

    Args:
        program: the folder that PyInstaller made; places are within its `_internal`.

    """
    inside = program / "_internal"
    for file in inside.rglob("*"):
        if _A_LIBRARY.fullmatch(file.name) and not file.is_symlink():
            place = file.relative_to(inside)
            # What a package has beside its modules is a library of somebody else's, wherever it is.
            top = "" if file.name.startswith("lib") else place.parts[0].partition(".")[0]
            yield place.as_posix(), top


def _has_text(place: str) -> bool:
    name = place.rpartition("/")[2]
    return (
        bool(pillows_name(name))
        or any(one.files and re.fullmatch(one.files, name) for one in LIBRARIES)
        or place.startswith("PySide6/Qt/plugins/")
        or name.partition(".")[0] in sys.stdlib_module_names
    )
