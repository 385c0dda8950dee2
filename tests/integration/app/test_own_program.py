import sys

import pytest

from cashier_app.app.own_program import own_arguments


def test_a_clone_is_started_by_its_interpreter_and_a_package_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert own_arguments(["doctor"]) == ["-m", "cashier_app", "doctor"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_arguments(["doctor"]) == ["doctor"]
