"""All that the till logs goes by `cashier.ROOM`, so that the log keeps it and the tests hear it.

A logger of another name is taken for that of a library, of which the log keeps warnings only.
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


def other_names(file: SourceFile) -> list[str]:
    """Find loggers that a file makes for itself under a name that is not the till's."""
    made = [
        call
        for node in file.tree.body
        if isinstance(node, ast.Assign)
        for call in calls(node)
        if called_name(call) == "getLogger"
    ]
    return [
        f"{call.lineno}: a logger is named cashier.ROOM"
        for call in made
        if not ast.unparse(call).startswith("logging.getLogger('cashier.")
    ]


def test_each_logger_goes_by_the_name_of_the_till() -> None:
    assert faults_in_program(other_names) == []


@pytest.mark.parametrize("name", ["__name__", "", '"printing"', '"cashier_app.printing"'])
def test_another_name_would_be_seen(name: str) -> None:
    file = planted(f"import logging\n_log = logging.getLogger({name})")
    assert other_names(file) == ["2: a logger is named cashier.ROOM"]


def test_the_name_of_a_room_may_be_used() -> None:
    assert other_names(planted('_log = logging.getLogger("cashier.printing")')) == []
