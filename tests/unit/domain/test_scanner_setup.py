"""What one scan of a known code tells of a scanner."""

import pytest

from cashier_app.domain.scanner_code import SCANNER_TEST_CODE
from cashier_app.domain.scanner_setup import (
    ScannerSetup,
    TrialScan,
    in_another_layout,
    learned_from,
)

CODE = "5290011204992"


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        (CODE, ""),
        (f"~{CODE}", "~"),
        (f"SC{CODE}", "SC"),
        (f"]E0{CODE}", ""),
        (f"~]E0{CODE}", "~"),
        (f" {CODE} ", ""),
    ],
)
def test_what_stands_before_the_code_is_the_prefix(text: str, prefix: str) -> None:
    assert learned_from(TrialScan(text, "Tab", 8), CODE) == ScannerSetup(prefix, "Tab", 8)


@pytest.mark.parametrize("text", ["4006381333931", f"{CODE}9", CODE[:-1], ""])
def test_another_code_tells_nothing(text: str) -> None:
    assert learned_from(TrialScan(text, "Enter", 8), CODE) is None


@pytest.mark.parametrize(
    "text",
    [
        f"é{'à' * 11}_",  # French
        f"~é{'à' * 11}_",
        f"]E0ě{'é' * 11}á ",  # Czech
        f"@{')' * 11}*",  # with Shift held
        f"٢{'٠' * 11}٨",  # Arabic digits
    ],
)
def test_the_keys_of_another_layout_are_told_from_another_code(text: str) -> None:
    assert in_another_layout(TrialScan(text, "Enter", 8), SCANNER_TEST_CODE)


@pytest.mark.parametrize(
    "text",
    [
        SCANNER_TEST_CODE,
        f"3{'0' * 11}7",
        f"é{'à' * 11}",
        f"é{'à' * 10}é_",
        "à" * 13,
        "hello, this is a text",
        "",
    ],
)
def test_another_code_is_not_taken_for_another_layout(text: str) -> None:
    assert not in_another_layout(TrialScan(text, "Enter", 8), SCANNER_TEST_CODE)


@pytest.mark.parametrize(
    ("prefix", "slowest_ms", "needed"),
    [("", 8, False), ("", 50, False), ("", 51, True), ("~", 120, False)],
)
def test_only_a_scanner_as_slow_as_fingers_needs_a_prefix(
    prefix: str, slowest_ms: int, *, needed: bool
) -> None:
    assert ScannerSetup(prefix, "Enter", slowest_ms).needs_prefix is needed
