"""What is shipped of other people's work is what the lock names, and its licences come along."""

import json
import re
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path
from shutil import copyfile

import pytest
from cryptography.hazmat.backends.openssl.backend import backend
from PySide6.QtCore import qVersion

from installer import audit as audit_module, licences as licences_module
from installer.bill import bill_faults, bill_of_materials
from installer.bundled import PILLOWS, bundled, version_in
from installer.crates import Crate, crates
from installer.libraries import IN_PILLOWS_LICENCE, LIBRARIES, TEXTS, nobodys
from installer.licences import NoLicenceError, all_licences, licence_name
from installer.places import LOCK, ROOT
from installer.shipped import NotAsLockedError, locked, shipped


def test_the_bill_is_equal_to_the_lock() -> None:
    bill = bill_of_materials()
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill_faults(bill) == []
    assert bill == bill_of_materials(), "the same lock gives the same bill"


def test_a_bill_that_differs_is_seen() -> None:
    bill = json.loads(json.dumps(bill_of_materials()))
    bill["components"] = [one for one in bill["components"] if one["name"] != "httpx"]
    bill["components"].append({"type": "library", "name": "left-pad", "version": "1"})
    next(one for one in bill["components"] if one["name"] == "pydantic")["version"] = "1.0"
    faults = bill_faults(bill)
    assert [fault.split(" ")[0] for fault in faults] == ["not", "on", "pydantic:"]
    assert "httpx" in faults[0]
    assert "left-pad" in faults[1]


def test_every_edge_of_the_bill_leads_to_something_on_it() -> None:
    bill = json.loads(json.dumps(bill_of_materials()))
    known = {one["bom-ref"] for one in (*bill["components"], bill["metadata"]["component"])}
    edges = {on for one in bill["dependencies"] for on in one["dependsOn"]}
    assert edges <= known


SAID = {
    "libcrypto.so.3": b"\0OpenSSL 3.0.19 27 Jan 2026\0",
    "libssl.so.3": b"\0OpenSSL 3.0.19 27 Jan 2026\0",
    "cryptography/hazmat/bindings/_rust.abi3.so": b"\0OpenSSL 4.0.3 2 Oct 2026\0",
    "libsqlite3.so.0": b"\x003.40.1\x00",
    "PySide6/Qt/lib/libicudata.so.73": b"icudt73l",
    "PySide6/Qt/lib/libicuuc.so.73": b"\x0073.2\x00",
    "PySide6/Qt/lib/libQt6Core.so.6": b"Qt 6.11.3 (x86_64-little_endian-lp64 shared",
    "libffi.so.8": b"\x003.4.4\x00",
    "liblzma.so.5": b"\x005.4.1\x00",
    "pillow.libs/liblzma-de26b416.so.5.8.4": b"\x005.8.4\x00",
    "libz.so.1": b" inflate 1.2.13 Copyright 1995-2022\0 deflate 1.2.13 Copyright",
    "libpython3.11.so.1.0": b"OpenSSL 9.9.9 is not here",
}
ALONG = [
    ("ICU", "73.2"),
    ("OpenSSL", "3.0.19"),
    ("OpenSSL", "4.0.3"),
    ("Qt", "6.11.3"),
    ("SQLite", "3.40.1"),
    ("libffi", None),
    ("xz", "5.4.1"),
    ("xz", "5.8.4"),
    ("zlib", "1.2.13"),
]


def built(folder: Path) -> Path:
    """Make a built program of files that say which version they are."""
    for place, said in SAID.items():
        file = folder / "_internal" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\x7fELF\0" + said)
    (folder / "_internal" / "libicuuc.so.73").symlink_to("PySide6/Qt/lib/libicuuc.so.73")
    return folder


def test_what_comes_along_is_on_the_bill_with_version_and_licence(tmp_path: Path) -> None:
    bill = json.loads(json.dumps(bill_of_materials(program=built(tmp_path))))
    along = [one for one in bill["components"] if one["purl"].startswith("pkg:generic/")][1:]
    assert sorted((one["name"], one.get("version")) for one in along) == ALONG
    (crypto,) = (one for one in along if one.get("version") == "3.0.19")
    assert crypto["purl"] == "pkg:generic/openssl@3.0.19"
    assert crypto["licenses"] == [{"license": {"name": "Apache-2.0"}}]
    places = [one["location"] for one in crypto["evidence"]["occurrences"]]
    assert places == ["_internal/libcrypto.so.3", "_internal/libssl.so.3"]
    (own,) = (one for one in bill["dependencies"] if one["ref"].startswith("pkg:pypi/cashier-app@"))
    assert {one["bom-ref"] for one in along} <= set(own["dependsOn"])
    assert bill_faults(bill, program=tmp_path) == []
    assert bill == json.loads(json.dumps(bill_of_materials(program=tmp_path)))


def test_a_library_that_was_changed_after_the_bill_was_written_is_seen(tmp_path: Path) -> None:
    bill = json.loads(json.dumps(bill_of_materials(program=built(tmp_path))))
    (tmp_path / "_internal" / "libsqlite3.so.0").write_bytes(b"\x003.51.3\x00")
    assert bill_faults(bill, program=tmp_path) == [
        "not on the bill: pkg:generic/sqlite@3.51.3",
        "on the bill and not there: pkg:generic/sqlite@3.40.1",
    ]
    assert bill_faults(bill) == [], "without a program only the lock counts"


def test_every_library_of_pillow_is_known_by_both() -> None:
    assert PILLOWS.keys() == IN_PILLOWS_LICENCE.keys()


def test_files_that_say_two_versions_say_none(tmp_path: Path) -> None:
    file = tmp_path / "libsqlite3.so.0"
    file.write_bytes(b"\x003.40.1\x003.40.2\x00 \x003.40.2\x00")
    assert version_in([file], rb"\0(3\.\d+\.\d+)\0") == ""


@pytest.mark.skipif(sys.platform != "linux", reason="what lies where in a wheel is its system's")
def test_the_installed_wheels_say_what_they_bring(tmp_path: Path) -> None:
    wanted = {
        "PySide6/Qt/lib/libQt6Core.so.6": ("pyside6-essentials", "Qt", qVersion()),
        "cryptography/hazmat/bindings/_rust.abi3.so": (
            *("cryptography", "OpenSSL", backend.openssl_version_text().split()[1]),
        ),
    }
    for place, (owner, _, _) in wanted.items():
        file = tmp_path / "_internal" / place
        file.parent.mkdir(parents=True)
        copyfile(str(distribution(owner).locate_file(place)), file)
    found = [(one.name, one.version) for one in bundled(tmp_path)]
    assert found == sorted((name, version) for _, name, version in wanted.values())


def test_what_is_installed_in_another_version_is_not_shipped(tmp_path: Path) -> None:
    version = locked()["httpx"]
    lock = tmp_path / "package.txt"
    text = LOCK.read_text(encoding="utf-8")
    lock.write_text(text.replace(f"httpx=={version}", "httpx==0.1"), encoding="utf-8")
    with pytest.raises(NotAsLockedError, match="httpx"):
        shipped(lock)


def test_nothing_is_shipped_that_may_not_be_passed_on() -> None:
    allowed = ("MIT", "BSD", "Apache", "LGPL", "PSF", "Python", "MPL", "Mozilla", "ISC", "0BSD")
    for one in shipped():
        assert any(word in licence_name(one) for word in allowed), one.metadata["Name"]


def test_the_licences_of_program_resources_and_libraries_are_in_one_text() -> None:
    text = all_licences()
    for one in shipped():
        assert f"{one.metadata['Name']} {one.version}\nLicence: " in text
    for file in (ROOT / "resources").rglob("LICENSE*"):
        assert file.parent.relative_to(ROOT).as_posix() in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text


def test_everything_that_comes_along_unnamed_has_its_text() -> None:
    text = all_licences()
    for one in LIBRARIES:
        assert one.text().strip() in text, one.name
    texts = {file.stem for file in (TEXTS / "libraries").glob("*.txt")}
    assert texts == {one.name for one in LIBRARIES} | {"pyserial"}, "pyserial's wheel lacks its own"
    own = distribution("pillow").read_text("licenses/LICENSE") or ""
    assert set(IN_PILLOWS_LICENCE.values()) <= set(own.splitlines())


def test_every_licence_that_is_named_in_a_text_has_its_own() -> None:
    kept = {file.stem for file in TEXTS.glob("*.txt")}
    lines = (TEXTS / "libraries" / "Qt.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        if line.startswith("Licence: ") and line[9:] not in {"see the text", "public domain"}:
            named = set(re.findall(r"[A-Z][A-Za-z0-9.-]+", line[9:]))
            # The text of the two is beside the name; of the third a later version is used.
            assert named - {"IJG", "X11", "LGPL-2.0-or-later"} <= kept, line


def test_what_is_compiled_in_of_rust_is_listed_and_has_its_texts() -> None:
    text = all_licences()
    for name in ("cryptography", "pydantic-core"):
        inside = crates(distribution(name))
        assert len(inside) > 30, f"{name} does not say any more what is in it"
        assert all(one.has_text() and str(one) in text for one in inside)
    assert crates(distribution("httpx")) == []


@pytest.mark.parametrize(
    ("licence", "has"),
    [
        ("MIT", True),
        ("MIT OR GPL-2.0-only", True),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", True),
        ("Apache-2.0 WITH LLVM-exception", True),
        ("GPL-2.0-only", False),
        ("MIT AND GPL-2.0-only", False),
        ("Apache-2.0 WITH Nobodys-exception", False),
        ("", False),
    ],
)
def test_a_crates_licence_has_its_text_or_has_not(licence: str, *, has: bool) -> None:
    assert Crate("any", "1", licence, "").has_text() is has


@pytest.mark.parametrize(
    "place",
    [
        "libcodec.so.5",
        "PySide6/Qt/lib/libavcodec.so.61",
        "pillow.libs/libimagequant-0123abcd.so.0",
        "left_pad/_native.abi3.so",
        "left_pad.pyd",
        "mysql.dll",
    ],
)
def test_a_library_that_nobody_named_is_seen(place: str, tmp_path: Path) -> None:
    known = (
        "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
        "_ssl.pyd",
        "libcrypto.so.3",
        "libpython3.11.so.1.0",
        "pillow.libs/libjpeg-6dc8d115.so.62.4.0",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtCore.abi3.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        # On Windows.
        "PySide6/Qt6Core.dll",
        "PySide6/msvcp140.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "libssl-3.dll",
        "python311.dll",
        "sqlite3.dll",
        "vcruntime140.dll",
    )
    for one in (*known, place):
        file = tmp_path / "_internal" / one
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert nobodys(tmp_path) == [place]


def test_every_font_has_its_licence() -> None:
    folders = {file.parent for file in (ROOT / "resources" / "fonts").rglob("*.ttf")}
    assert folders
    assert all(list(folder.glob("LICENSE*")) for folder in folders)


class Nameless(Distribution):
    """A distribution that says nothing of its licence."""

    text = "Metadata-Version: 2.1\nName: nameless\nVersion: 1\n"

    def read_text(self, filename: str) -> str | None:
        return self.text if "META" in filename else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


class Textless(Nameless):
    """One that names its licence and does not bring it."""

    text = f"{Nameless.text}License-Expression: MIT\n"


def test_without_a_licence_nothing_is_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoLicenceError):
        licence_name(Nameless())
    assert licence_name(distribution("pydantic")) == "MIT"
    assert licence_name(Textless()) == "MIT"
    monkeypatch.setattr(licences_module, "shipped", lambda _: [Textless()])
    with pytest.raises(NoLicenceError, match="nameless comes without the text"):
        all_licences()


@pytest.mark.parametrize(
    ("ended", "said", "strict", "code", "words"),
    [
        (0, "", False, 0, "no known holes"),
        (1, "", False, 1, ""),
        (1, "ServiceError: Max retries exceeded", False, 0, "not audited"),
        (1, "ServiceError: Max retries exceeded", True, 1, "not audited"),
        (1, "could not be audited: altgraph", False, 0, "not audited"),
    ],
)
def test_an_audit_that_nobody_answered_says_so(
    ended: int,
    said: str,
    strict: bool,
    code: int,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    tool = tmp_path / "pip-audit"
    tool.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit {ended}\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setattr(audit_module, "TOOL", (str(tool),))
    assert audit_module.audit(strict=strict) == code
    assert words in capsys.readouterr().out
