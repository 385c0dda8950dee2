"""Libraries in a built program that are no distribution of Python's, with their versions.

No metadata name them and no lock: which OpenSSL, SQLite or ICU comes along is what the machine of
the build had, or the wheel. So the versions are read from the files themselves, where these say it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from installer.libraries import LIBRARIES, libraries_of, pillows_name


@dataclass(frozen=True, order=True)
class Bundled:
    """A library in a program: its name and licence, where it is, and its version.

    `version` is empty where the files do not say it. `places` are paths in the program's folder.
    """

    name: str
    licence: str
    places: tuple[str, ...]
    version: str = ""


@dataclass(frozen=True)
class _Known:
    """What a library is called and may be used by, and how its file says its version."""

    name: str
    licence: str
    says: bytes = b""


_SAYS: Mapping[str, bytes] = {
    "bzip2": rb"(1\.\d+\.\d+), \d+-[A-Z][a-z]+-\d{4}",
    "ICU": rb"\0(\d\d\.\d+(?:\.\d+)?)\0",
    "libffi": b"",
    "libuuid": b"",
    "OpenSSL": rb"OpenSSL (\d+\.\d+\.\d+[a-z]*) ",
    "Qt": rb"Qt (6\.\d+\.\d+) \(",
    "SQLite": rb"\0(3\.\d+\.\d+)\0",
    "xz": rb"\0(5\.\d+\.\d+)\0",
    "zlib": rb"(?:in|de)flate (\d[\w.-]*) Copyright",
}
"""Those of `LIBRARIES` that are files of their own; Python itself is on the bill anyway."""

_COMPILED_IN: Mapping[str, _Known] = {
    r"_argon2_cffi_bindings/_ffi\..*": _Known("Argon2", "CC0-1.0 OR Apache-2.0"),
    r"cryptography/.*/_rust\..*": _Known("OpenSSL", "Apache-2.0", _SAYS["OpenSSL"]),
    r"(.*/)?pyexpat\..*": _Known("Expat", "MIT", rb"expat_(\d+\.\d+\.\d+)"),
    r"yaml/_yaml\..*": _Known("LibYAML", "MIT", rb"\0(0\.\d+\.\d+)\0"),
}
"""By the place of what they are compiled into."""

_JPEG = rb"libjpeg-turbo version (\d+\.\d+\.\d+)"
PILLOWS: Mapping[str, _Known] = {
    "jpeg": _Known("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", _JPEG),
    "lzma": _Known("xz", "0BSD", _SAYS["xz"]),
    "openjp2": _Known("OpenJPEG", "BSD-2-Clause", rb"\0(2\.\d+\.\d+)\0"),
    "tiff": _Known("LibTIFF", "libtiff", rb"LIBTIFF, Version (\d+\.\d+\.\d+)"),
    "Xau": _Known("libXau", "MIT-open-group"),
    "xcb": _Known("libxcb", "MIT"),
    "z": _Known("zlib", "Zlib", _SAYS["zlib"]),
    "zstd": _Known("zstd", "BSD-3-Clause", rb"\0(1\.\d+\.\d+)\0"),
}
"""Those of Pillow's wheel, by the names of its files; its licence has the text of each."""

_FILES = {
    one.files: _Known(one.name, one.licence, _SAYS[one.name])
    for one in LIBRARIES
    if one.name in _SAYS
}


def bundled(program: Path) -> list[Bundled]:
    """Return what comes along in a built program, by name; two builds of one library are two.

    Args:
        program: the folder that PyInstaller made.

    """
    files: dict[str, list[Path]] = {}
    kinds: dict[str, _Known] = {}
    for place, _ in libraries_of(program):
        for build, known in _known(place):
            kinds[build] = known
            files.setdefault(build, []).append(program / "_internal" / place)
    return sorted(
        Bundled(
            known.name,
            known.licence,
            tuple(sorted(file.relative_to(program).as_posix() for file in its)),
            version_in(its, known.says),
        )
        for known, its in ((kinds[build], its) for build, its in files.items())
    )


def version_in(files: list[Path], says: bytes) -> str:
    """Return the version that these files of one library say; empty where they do not agree."""
    found = {version for file in files for version in _versions(file, says)}
    return found.pop() if len(found) == 1 else ""


def _versions(file: Path, says: bytes) -> Iterator[str]:
    if says:
        for version in re.findall(says, file.read_bytes()):
            yield version.decode("ascii")


def _known(place: str) -> Iterator[tuple[str, _Known]]:
    """Yield what a file holds, and by what other files of the same build are known."""
    name = place.rpartition("/")[2]
    if of_pillow := pillows_name(name):
        yield of_pillow, PILLOWS[of_pillow]
    for table, text in ((_FILES, name), (_COMPILED_IN, place)):
        for like, known in table.items():
            if re.fullmatch(like, text):
                yield like, known
