"""Lays out what the Debian package installs, and packs it."""

import gzip
import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from installer.bill import bill_of_materials
from installer.licences import all_licences
from installer.places import BUILD, ICON, INSTALLER, ROOT

_LINUX = INSTALLER / "linux"
_TREE = BUILD / "deb"
PLACES = {
    "cashier-app": "usr/bin",
    "cashier-app.desktop": "usr/share/applications",
    "cashier.desktop": "usr/share/wayland-sessions",
    "org.cashier_app.Cashier.metainfo.xml": "usr/share/metainfo",
    "60-cashier-printers.rules": "usr/lib/udev/rules.d",
    "cashier-kiosk.service": "usr/lib/systemd/system",
    "cashier-sync-products.service": "usr/lib/systemd/system",
    "cashier-sync-products.timer": "usr/lib/systemd/system",
}
"""Where the files of `installer/linux/` go."""

DEPENDS = (
    "adduser",
    "libc6 (>= 2.36)",
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libexpat1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libgssapi-krb5-2",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "libzstd1",
    "passwd",
    "zlib1g",
)
"""What the program takes from the system: what `till` has installed, by the names of Debian 12."""


_NAME = "The Cashier authors"
# Nobody can have an address that ends so (RFC 2606): it says that no help is to be had there.
NOBODY = "cashier-app@nobody.invalid"
_ONE_LINE = re.compile(r"[^<>\n\r]+")
_ADDRESS = re.compile(r"[^\s<>@]+@[^\s<>@]+")


def maintainer_of(environment: Mapping[str, str]) -> str:
    """Return whom the users of the package turn to: who builds it, in the variables of Debian.

    Raises:
        ValueError: `DEBFULLNAME` or `DEBEMAIL` cannot stand in a control file.

    """
    name = environment.get("DEBFULLNAME", "").strip() or _NAME
    address = environment.get("DEBEMAIL", "").strip() or NOBODY
    if whole := re.fullmatch(r"([^<>\n\r]+?) *<(.*)>", address):
        name, address = whole.groups()
    if not _ADDRESS.fullmatch(address):
        message = f"DEBEMAIL is no e-mail address: {address!r}"
        raise ValueError(message)
    if not _ONE_LINE.fullmatch(name):
        message = f"DEBFULLNAME is no name for one line: {name!r}"
        raise ValueError(message)
    return f"{name} <{address}>"


def debian_version(version: str) -> str:
    """Return a version of Python's in Debian's order: 1.0rc1 comes before 1.0."""
    for mark in ("a", "b", "rc", ".dev"):
        head, found, tail = version.partition(mark)
        if found and tail.isdigit():
            return f"{head}~{mark.lstrip('.')}{tail}"
    return version


def build_debian_package(program: Path, version: str, maintainer: str) -> Path:
    """Pack the built program and return the package.

    Args:
        program: the folder that PyInstaller made.
        version: the version of the package, in Debian's form.
        maintainer: name and e-mail address of who answers for the package.

    Raises:
        CalledProcessError: `dpkg-deb` gave up; it said why.

    """
    shutil.rmtree(_TREE, ignore_errors=True)
    shutil.copytree(program, _TREE / "usr/lib/cashier-app", symlinks=True)
    for name, place in PLACES.items():
        _put(_LINUX / name, _TREE / place / name)
    _put(ICON, _TREE / "usr/share/icons/hicolor/scalable/apps" / "cashier-app.svg")
    _put(_LINUX / "default", _TREE / "etc/default/cashier-app")
    (_TREE / "usr/bin/cashier-app").chmod(0o755)
    _document(_TREE / "usr/share/doc/cashier-app", version, maintainer, program)
    architecture = _said("dpkg", "--print-architecture")
    _control(_TREE / "DEBIAN", version, maintainer, architecture)
    package = BUILD / f"cashier-app_{version}_{architecture}.deb"
    _said("dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(_TREE), str(package))
    return package


def _document(folder: Path, version: str, maintainer: str, program: Path) -> None:
    folder.mkdir(parents=True)
    bill = bill_of_materials(program=program)
    _written(folder / "copyright", all_licences())
    _written(folder / "cashier-app.cdx.json", json.dumps(bill, indent=1) + "\n")
    entry = (
        f"cashier-app ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
        f" -- {maintainer}  Thu, 01 Jan 1970 00:00:00 +0000\n"
    )
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), mtime=0))
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "CHANGELOG.md.gz").write_bytes(gzip.compress(changes, mtime=0))


def _control(folder: Path, version: str, maintainer: str, architecture: str) -> None:
    folder.mkdir()
    files = [one for one in sorted(_TREE.rglob("*")) if one.is_file() and not one.is_symlink()]
    template = (_LINUX / "debian" / "control").read_text(encoding="utf-8")
    values = {
        "VERSION": version,
        "MAINTAINER": maintainer,
        "ARCHITECTURE": architecture,
        "SIZE": str(sum(one.stat().st_size for one in files) // 1024),
        "DEPENDS": ", ".join(DEPENDS),
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    _written(folder / "control", template)
    _written(folder / "conffiles", "/etc/default/cashier-app\n")
    sums = [
        f"{hashlib.md5(one.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{one.relative_to(_TREE).as_posix()}\n"
        for one in files
    ]
    _written(folder / "md5sums", "".join(sums))
    for script in ("postinst", "prerm", "postrm"):
        _put(_LINUX / "debian" / script, folder / script)
        (folder / script).chmod(0o755)


def _put(source: Path, target: Path) -> None:
    _written(target, source.read_text(encoding="utf-8"))


def _written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o644)


def _said(*command: str) -> str:
    # S603: Debian's own tools, with arguments of this build.
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.strip()
