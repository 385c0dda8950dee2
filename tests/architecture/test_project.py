"""The settings of the checks themselves: loosened only with a reason."""

import re
import tomllib

import pytest

from tests.architecture.source_tree import ROOT

PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
RUFF_RULES = PYPROJECT.partition("[tool.ruff.lint]")[2].partition("[tool.ruff.lint.mccabe]")[0]
RULE = re.compile(r'^\s*"[A-Z]+[0-9]*",(?P<reason>.*)$')


def rules_without_reason(text: str) -> list[str]:
    """Find ignored ruff rules, one a line, that no comment follows."""
    found = [RULE.match(line) for line in text.splitlines()]
    return [
        match[0].strip() for match in found if match and not match["reason"].strip("# ").strip()
    ]


def test_every_ignored_rule_has_its_reason() -> None:
    assert '"COM812"' in RUFF_RULES
    assert rules_without_reason(RUFF_RULES) == []


def test_an_ignored_rule_without_reason_is_seen() -> None:
    assert rules_without_reason('ignore = [\n  "D105",\n  "EM",  # words\n]') == ['"D105",']


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("ruff.lint.select", ["ALL"]),
        ("ruff.line-length", 100),
        ("ruff.lint.mccabe.max-complexity", 8),
        ("mypy.strict", True),
        ("pytest.ini_options.filterwarnings", ["error"]),
        ("pytest.ini_options.qt_log_level_fail", "WARNING"),
        ("pytest.ini_options.xfail_strict", True),
        ("coverage.run.branch", True),
        ("coverage.report.fail_under", 100),
    ],
)
def test_the_checks_stay_strict(path: str, value: object) -> None:
    found: object = tomllib.loads(PYPROJECT)["tool"]
    for name in path.split("."):
        assert isinstance(found, dict)
        found = found[name]
    assert found == value
