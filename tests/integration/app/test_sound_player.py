"""Sounds by the machine's own player: real files, real child processes, no sound where none is."""

import logging
import stat
import sys
import wave
from pathlib import Path

import pytest

from cashier_app.app.sound_player import (
    CommandPlayer,
    NoPlayer,
    WindowsPlayer,
    find_player,
    sound_file,
)
from cashier_app.services.ports.sounds import Sound
from tests.architecture.source_tree import ROOT


def command(folder: Path, text: str) -> Path:
    """A player of our own that is a small Python program."""
    program = folder / "player"
    program.write_text(f"#!{sys.executable}\nimport sys\n{text}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


@pytest.mark.parametrize("sound", list(Sound))
def test_every_sound_is_a_short_file_that_a_player_can_read(sound: Sound) -> None:
    with wave.open(sound_file(sound)) as file:
        assert file.getnchannels() == 1
        assert 0.03 < file.getnframes() / file.getframerate() < 0.5


def test_the_sounds_are_what_the_command_makes(tmp_path: Path) -> None:
    scope: dict[str, object] = {"__name__": "make_sounds"}
    maker = ROOT / "installer" / "make_sounds.py"
    exec(compile(maker.read_text(encoding="utf-8"), str(maker), "exec"), scope)  # noqa: S102 - ours
    write = scope["write"]
    assert callable(write)
    write(tmp_path)
    made = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert made == {
        Path(sound_file(sound)).name: Path(sound_file(sound)).read_bytes() for sound in Sound
    }


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_the_program_gets_the_file_behind_its_options(tmp_path: Path) -> None:
    told = tmp_path / "told"
    program = command(tmp_path, f"open({str(told)!r}, 'w').write(' '.join(sys.argv[1:]))")
    CommandPlayer((str(program), "--quiet")).play(Sound.DONE)
    assert told.read_text() == f"--quiet {sound_file(Sound.DONE)}"


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.expected_log("no sound")
def test_a_player_that_fails_is_logged_once_and_nothing_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    player = CommandPlayer((str(command(tmp_path, "sys.exit(1)")),))
    gone = CommandPlayer((str(tmp_path / "gone"),))
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            player.play(Sound.SCANNED)
            gone.play(Sound.SCANNED)
    assert len(caplog.records) == 2


def test_the_best_player_of_the_machine_is_found() -> None:
    asked: list[str] = []

    def has_alsa(program: str) -> str | None:
        asked.append(program)
        return "/usr/bin/aplay" if program == "aplay" else None

    player = find_player(wanted=True, platform="linux", find=has_alsa)
    assert isinstance(player, CommandPlayer)
    assert asked == ["pw-play", "paplay", "aplay"]


def test_switched_off_or_without_a_player_there_is_silence() -> None:
    def nothing(_: str) -> None:
        return None

    for player in (
        find_player(wanted=False, platform="linux", find=lambda program: program),
        find_player(wanted=True, platform="linux", find=nothing),
    ):
        assert isinstance(player, NoPlayer)
        player.play(Sound.SCANNED)


def test_windows_plays_with_its_own() -> None:
    assert isinstance(find_player(wanted=True, platform="win32"), WindowsPlayer)
