"""Money is Decimal from the wire to the paper, so nothing may turn a number into a float."""

import ast

import pytest

from tests.architecture.source_tree import (
    SourceFile,
    called_name,
    calls,
    faults_in_program,
    planted,
    receiver,
)

# CRM.COM takes numbers in JSON, and Python's encoder knows no other way to write one.
MAY_MAKE_FLOATS = "crmcom/encoding.py"
ASKS_FOR_A_TYPE = {"isinstance", "issubclass"}
READS_MONEY = {"crmcom", "sandbox", "services", "storage"}


def is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "float"


def float_faults(file: SourceFile) -> list[str]:
    """Find `float(x)`, and `float` handed to something that will call or carry it."""
    if file.path == MAY_MAKE_FLOATS:
        return []
    faults = []
    for call in calls(file.tree):
        handed = [*call.args, *(keyword.value for keyword in call.keywords)]
        if is_float(call.func):
            faults.append(f"{call.lineno}: float(…)")
        elif called_name(call) not in ASKS_FOR_A_TYPE and any(map(is_float, handed)):
            faults.append(f"{call.lineno}: {called_name(call)}(… float …)")
    return faults


def json_faults(file: SourceFile) -> list[str]:
    """Find JSON read by a room that meets money without `parse_float=Decimal`."""
    if file.room not in READS_MONEY:
        return []
    return [
        f"{call.lineno}: json.{called_name(call)} without parse_float=Decimal"
        for call in calls(file.tree)
        if (receiver(call) == "json" and called_name(call) in {"load", "loads"})
        or (called_name(call) == "JSONDecoder")
        if not any(
            keyword.arg == "parse_float" and ast.unparse(keyword.value) == "Decimal"
            for keyword in call.keywords
        )
    ]


def test_no_float_is_made() -> None:
    assert faults_in_program(float_faults) == []


def test_json_is_read_with_decimals() -> None:
    assert faults_in_program(json_faults) == []


@pytest.mark.parametrize(
    "defect",
    [
        "total = float('1.10')",
        "totals = map(float, texts)",
        "changed = Signal(float)",
        "body = json.loads(text, parse_float=float)",
    ],
)
def test_a_float_is_seen(defect: str) -> None:
    assert len(float_faults(planted(defect))) == 1


@pytest.mark.parametrize("sound", ["def wait(seconds: float) -> None: ...", "isinstance(x, float)"])
def test_a_time_limit_may_be_a_float(sound: str) -> None:
    assert float_faults(planted(sound)) == []


def test_only_the_encoder_may_make_floats() -> None:
    assert float_faults(planted("float(x)", MAY_MAKE_FLOATS)) == []
    assert float_faults(planted("float(x)", "crmcom/transport.py")) != []


@pytest.mark.parametrize(
    "defect", ["json.loads(text)", "json.load(file, parse_float=str)", "json.JSONDecoder()"]
)
def test_careless_json_is_seen(defect: str) -> None:
    assert len(json_faults(planted(defect, "crmcom/planted.py"))) == 1


def test_careful_json_is_let_through() -> None:
    sound = planted("json.loads(text, parse_float=Decimal)", "crmcom/planted.py")
    assert json_faults(sound) == []
