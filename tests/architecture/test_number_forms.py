"""Figures and dates get the form of a language in `texts/`: nowhere else, or it is one language's.

What goes to CRM.COM, into a file or into the log has a form of its own and is not shown.
"""

import ast
import re

import pytest

from tests.architecture.source_tree import (
    SourceFile,
    called_name,
    calls,
    faults_in_program,
    planted,
)

# These rooms make what a cashier sees or what is printed.
SHOWS = ("ui", "presenters", "printing", "domain", "services")
# A name for programs (`payment/cash-received-40-00`) is no figure for people.
_NOT_SHOWN = ("setObjectName",)
_FIGURE = re.compile(r"[,_]|\.\d*f|%|n$")


def _spec(node: ast.FormattedValue) -> str:
    """Return what stands after the colon, as `,.2f`."""
    parts = node.format_spec.values if isinstance(node.format_spec, ast.JoinedStr) else ()
    return "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))


def number_faults(file: SourceFile) -> list[str]:
    if file.room not in SHOWS:
        return []
    names = [node for call in calls(file.tree) if called_name(call) in _NOT_SHOWN
             for node in ast.walk(call)]  # fmt: skip
    unseen = set(map(id, names))
    faults = [
        f"{node.lineno}: a figure in a form of no language"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.FormattedValue) and id(node) not in unseen
        if _FIGURE.search(_spec(node))
    ]
    return faults + [
        f"{call.lineno}: {called_name(call)} knows no language"
        for call in calls(file.tree)
        if called_name(call) in {"strftime", "currency_symbol"}
    ]


def test_figures_and_dates_are_formed_in_texts_alone() -> None:
    assert faults_in_program(number_faults) == []


@pytest.mark.parametrize(
    "defect",
    ['f"{sent:,}"', 'f"{amount:.2f}"', 'day.strftime("%d/%m/%Y")', 'f"{rate:.0%}"'],
)
def test_a_figure_in_a_form_of_its_own_is_seen(defect: str) -> None:
    assert len(number_faults(planted(defect, "ui/planted.py"))) == 1


def test_what_nobody_sees_is_let_through() -> None:
    assert number_faults(planted('button.setObjectName(f"cash-{amount:.2f}")', "ui/x.py")) == []
    assert number_faults(planted('f"{number:06}"', "domain/x.py")) == []
    assert number_faults(planted('f"{size:,} bytes"', "app/x.py")) == []
