"""A marker tells machines apart and says nothing about them."""

from pathlib import Path

import pytest

from cashier_app.storage import machine


def test_each_machine_has_its_own_and_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.write_text("0123456789abcdef\n", "ascii")
    second.write_text("fedcba9876543210\n", "ascii")
    markers = []
    for file in (first, second, first):
        monkeypatch.setattr(machine, "_LINUX", (tmp_path / "missing", file))
        markers.append(machine.machine_marker())
    assert markers[0] == markers[2] != markers[1]
    assert "0123456789abcdef" not in markers[0]
    assert len(markers[0]) == 16


def test_where_nothing_tells_machines_apart_there_is_no_marker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "_LINUX", (tmp_path / "missing",))
    assert not machine.machine_marker()
