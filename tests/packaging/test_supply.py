"""What is shipped of other people's work is what the lock names, and its licences come along."""

import json
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest

from installer import audit as audit_module
from installer.bill import bill_faults, bill_of_materials
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


class Nameless(Distribution):
    """A distribution that says nothing of its licence."""

    def read_text(self, filename: str) -> str | None:
        return "Metadata-Version: 2.1\nName: nameless\nVersion: 1\n" if "META" in filename else None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


def test_without_a_licence_nothing_is_shipped() -> None:
    with pytest.raises(NoLicenceError):
        licence_name(Nameless())
    assert licence_name(distribution("pydantic")) == "MIT"


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
