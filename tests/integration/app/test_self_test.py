"""`--self-test` finds each part of the program that is missing or damaged, by name."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from cashier_app.app.cli import main
from cashier_app.app.doctor_findings import Health
from cashier_app.app.self_test import SelfTest
from cashier_app.keychain import keyring_store
from cashier_app.resource_files import resource
from cashier_app.sandbox.server import SandboxServer
from cashier_app.storage.journal import Journal
from cashier_app.texts.words import installed_languages


@dataclass(frozen=True)
class Room:
    """Where one self-test after the other takes place."""

    application: QApplication
    scratch: Path

    def wrong(self, part: str, **places: Path) -> str:
        """What is said of a part, which has to be wrong."""
        finding = SelfTest(self.application, self.scratch, **places).finding(part)
        assert finding.health is Health.WRONG, finding.words
        return finding.words


@pytest.fixture
def room(qapp: QApplication, tmp_path: Path) -> Room:
    return Room(qapp, tmp_path / "scratch")


def test_a_whole_program_says_so_in_one_line_for_each_part(
    qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["--self-test"])
    lines = capsys.readouterr().out.splitlines()

    parts = ["books", "fonts", "languages", "receipts", "window", "keyring", "sandbox"]
    assert [line.removeprefix("ok    ").split(":")[0] for line in lines] == parts
    assert ", ".join(installed_languages()) in lines[2]
    assert code == 0


def test_a_font_that_is_no_font_is_named(room: Room, tmp_path: Path) -> None:
    fonts = Path(shutil.copytree(resource("fonts"), tmp_path / "fonts"))
    (fonts / "inter" / "Inter-Bold.ttf").write_bytes(b"not a font")
    assert "Inter-Bold.ttf" in room.wrong("fonts", fonts=fonts)


def test_a_font_that_did_not_come_along_is_missed(room: Room, tmp_path: Path) -> None:
    fonts = Path(shutil.copytree(resource("fonts"), tmp_path / "fonts"))
    shutil.rmtree(fonts / "dejavu-sans-mono")
    assert "DejaVu Sans Mono" in room.wrong("fonts", fonts=fonts)


def test_a_damaged_language_breaks_its_words_and_its_receipt(room: Room, tmp_path: Path) -> None:
    languages = tmp_path / "translations"
    languages.mkdir()
    (languages / "cashier_xx.qm").write_bytes(b"not a language")
    assert "'xx'" in room.wrong("languages", translations=languages)
    assert "'xx'" in room.wrong("receipts", translations=languages)


def test_books_that_cannot_be_written_are_wrong(room: Room) -> None:
    room.scratch.write_text("a file where the folder has to be", encoding="utf-8")
    assert "StorageError" in room.wrong("books")


def test_books_that_lose_the_sale_are_wrong(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Journal, "sale_of", lambda *_: None)
    assert "another sale" in room.wrong("books")


def test_a_program_without_the_keyrings_of_the_system_is_not_whole(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyring_store, "_SAFE", (("keyring.backends.lost", "Keyring"),))
    assert "keyring.backends.lost" in room.wrong("keyring")


def test_a_sandbox_that_does_not_answer_as_crm_com_makes_the_program_wrong(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start = SandboxServer.start

    def refusing(sandbox: SandboxServer) -> None:
        start(sandbox)
        sandbox.faults.add("*", "refuse", message="Nobody here", times=None)

    monkeypatch.setattr(SandboxServer, "start", refusing)
    assert main(["--self-test"]) == 1
    assert "WRONG sandbox: " in capsys.readouterr().out
