"""A text is looked up as it stands in the source and filled in afterwards.

Qt's tools find `tr(f"…")` and `tr("…".format(…))`, but at run time such a text never matches its
translation, and nothing says so.
"""

import ast

import pytest

from tests.architecture.source_tree import (
    SourceFile,
    called_name,
    calls,
    faults_in_program,
    planted,
)

LOOKS_UP = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}


def is_filled_in(node: ast.expr) -> bool:
    if isinstance(node, ast.Call):
        return called_name(node) in {"format", "format_map", "join"}
    return isinstance(node, ast.JoinedStr | ast.BinOp)


def translation_faults(file: SourceFile) -> list[str]:
    return [
        f"{call.lineno}: {called_name(call)} of a text that is already filled in"
        for call in calls(file.tree)
        if called_name(call) in LOOKS_UP
        if any(map(is_filled_in, call.args))
    ]


def test_no_text_is_filled_in_before_it_is_looked_up() -> None:
    assert faults_in_program(translation_faults) == []


@pytest.mark.parametrize(
    "defect",
    [
        'tr(f"{count} lines")',
        'self.tr(f"{count} lines")',
        'self.tr("{} lines".format(count))',
        'self.tr("%d lines" % count)',
        'QCoreApplication.translate("Sale", "Hello " + name)',
        'QT_TRANSLATE_NOOP("Sale", f"{count} lines")',
    ],
)
def test_a_text_filled_in_too_early_is_seen(defect: str) -> None:
    assert len(translation_faults(planted(defect, "ui/planted.py"))) == 1


def test_a_text_filled_in_afterwards_is_let_through() -> None:
    sound = 'self.tr("{} lines").format(count)\nname.translate(table)'
    assert translation_faults(planted(sound)) == []
