"""Calls that this project never makes, each with what it does to a till."""

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

APPLICATION = {"app", "application", "QApplication", "QGuiApplication", "QCoreApplication"}
MODAL = {"QColorDialog", "QErrorMessage", "QFileDialog", "QInputDialog", "QMessageBox"}
HTTPX_CLIENTS = {"Client", "AsyncClient"}
HTTPX_SHORTCUTS = {"get", "post", "put", "patch", "delete", "head", "options", "request", "stream"}
EVERYTHING = {"Exception", "BaseException"}


def window_faults(file: SourceFile) -> list[str]:
    """Nested event loops let a second tap in before the first ended; styles live in one file."""
    faults = []
    for call in calls(file.tree):
        name = called_name(call)
        # Python's own `exec` runs no loop; who may use it says ruff.
        whose = receiver(call).split(".")[-1]
        if name in {"exec", "exec_"} and whose and whose not in APPLICATION:
            faults.append(f"{call.lineno}: a modal loop, {name}()")
        elif name in {"processEvents", "QEventLoop"}:
            faults.append(f"{call.lineno}: a nested event loop, {name}")
        elif name in MODAL or receiver(call).split(".")[-1] in MODAL:
            faults.append(f"{call.lineno}: a modal dialog")
        elif name == "setStyleSheet" and file.path != "ui/theme.py" and file.room != "app":
            faults.append(f"{call.lineno}: setStyleSheet outside ui/theme.py")
    return faults


def network_faults(file: SourceFile) -> list[str]:
    """The line to CRM.COM is always verified, and never bent by the machine's environment."""
    faults = []
    for node in ast.walk(file.tree):
        if isinstance(node, ast.keyword) and ast.unparse(node) in {
            "verify=False",
            "trust_env=True",
        }:
            faults.append(f"{node.lineno}: {ast.unparse(node)}")
        elif isinstance(node, ast.Attribute) and node.attr in {
            "CERT_NONE",
            "_create_unverified_context",
        }:
            faults.append(f"{node.lineno}: {node.attr}")
        elif isinstance(node, ast.Assign) and "check_hostname = False" in ast.unparse(node):
            faults.append(f"{node.lineno}: check_hostname = False")
        elif isinstance(node, ast.Call) and receiver(node) == "httpx":
            faults.extend(httpx_faults(node))
    return faults


def httpx_faults(call: ast.Call) -> list[str]:
    name = called_name(call)
    if name in HTTPX_SHORTCUTS:
        return [f"{call.lineno}: httpx.{name} trusts the environment"]
    if name in HTTPX_CLIENTS and "trust_env" not in {keyword.arg for keyword in call.keywords}:
        return [f"{call.lineno}: httpx.{name} without trust_env=False"]
    return []


def silence_faults(file: SourceFile) -> list[str]:
    """An error that nobody hears of is found by the shop, weeks later."""
    faults = []
    for node in ast.walk(file.tree):
        if isinstance(node, ast.ExceptHandler) and is_silent(node):
            faults.append(f"{node.lineno}: a silent except")
        elif isinstance(node, ast.Call) and called_name(node) == "suppress":
            faults.extend(
                f"{node.lineno}: suppress of everything"
                for arg in node.args
                if ast.unparse(arg) in EVERYTHING
            )
    return faults


def is_silent(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    if all(isinstance(node, ast.Pass) or is_ellipsis(node) for node in handler.body):
        return True
    catches = {ast.unparse(node) for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
    does = [node for line in handler.body for node in ast.walk(line)]
    return bool(catches & EVERYTHING) and not any(
        isinstance(node, ast.Raise | ast.Call) for node in does
    )


def is_ellipsis(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and ast.unparse(node) == "..."


@pytest.mark.parametrize("check", [window_faults, network_faults, silence_faults])
def test_the_program_makes_no_banned_call(check: object) -> None:
    assert callable(check)
    assert faults_in_program(check) == []


@pytest.mark.parametrize(
    "defect",
    [
        "dialog.exec()",
        "self._dialog.exec_()",
        "QMessageBox.question(self, 'Cashier', 'Sure?')",
        "QApplication.processEvents()",
        "loop = QEventLoop()",
        "label.setStyleSheet('color: red')",
    ],
)
def test_a_modal_or_styled_widget_is_seen(defect: str) -> None:
    assert len(window_faults(planted(defect, "ui/screens/planted.py"))) == 1


def test_the_application_may_run_and_be_styled() -> None:
    assert window_faults(planted("sys.exit(QApplication.exec())", "app/cli.py")) == []
    assert window_faults(planted("exec(lines, known, made)", "domain/frozen.py")) == []
    assert window_faults(planted("application.setStyleSheet(sheet)", "ui/theme.py")) == []


@pytest.mark.parametrize(
    "defect",
    [
        "httpx.Client(trust_env=False, verify=False)",
        "httpx.Client(trust_env=True)",
        "httpx.Client()",
        "httpx.get(url)",
        "context.verify_mode = ssl.CERT_NONE",
        "context.check_hostname = False",
        "ssl._create_unverified_context()",
    ],
)
def test_an_unguarded_line_is_seen(defect: str) -> None:
    assert len(network_faults(planted(defect, "crmcom/planted.py"))) == 1


def test_a_guarded_line_is_let_through() -> None:
    sound = "httpx.Client(trust_env=False, verify=context)"
    assert network_faults(planted(sound, "crmcom/planted.py")) == []


@pytest.mark.parametrize(
    "defect",
    [
        "try:\n    f()\nexcept:\n    log()",
        "try:\n    f()\nexcept ValueError:\n    pass",
        "try:\n    f()\nexcept OSError:\n    ...",
        "try:\n    f()\nexcept Exception:\n    x = None",
        "try:\n    f()\nexcept (OSError, BaseException) as e:\n    x = None",
        "with suppress(Exception):\n    f()",
    ],
)
def test_a_silent_except_is_seen(defect: str) -> None:
    assert len(silence_faults(planted(defect))) == 1


@pytest.mark.parametrize(
    "sound",
    [
        "try:\n    f()\nexcept ValueError:\n    x = None",
        "try:\n    f()\nexcept Exception:\n    log.exception('x')",
        "try:\n    f()\nexcept Exception as e:\n    raise DeviceError from e",
        "with suppress(FileNotFoundError):\n    f()",
    ],
)
def test_an_error_that_is_heard_is_let_through(sound: str) -> None:
    assert silence_faults(planted(sound)) == []
