"""What no screen may ask of a finger, and what no screen may open beside the till."""

import ast

import pytest

from tests.architecture.source_tree import SourceFile, faults_in_program, planted

# A finger has no second button, hovers over nothing, and is not held still to learn more.
NOT_FOR_FINGERS = {
    "contextMenuEvent": "a context menu",
    "customContextMenuRequested": "a context menu",
    "doubleClicked": "a double click",
    "mouseDoubleClickEvent": "a double click",
    "enterEvent": "hover",
    "hoverEnterEvent": "hover",
    "leaveEvent": "hover",
    "QTapAndHoldGesture": "a long press",
    "TapAndHoldGesture": "a long press",
    "setAutoRepeatDelay": "a long press",
}
# Each of these leads to the machine behind the till.
WAYS_OUT = {
    "QDesktopServices": "opens other programs",
    "QFileDialog": "a file dialog",
    "QFileSystemModel": "shows the machine's files",
    "QMessageBox": "may show links",
    "QTextBrowser": "follows links",
    "QWebEngineView": "a web view",
    "setOpenExternalLinks": "follows links",
    "webbrowser": "opens a browser",
    "startfile": "opens other programs",
}


def names_in(tree: ast.AST) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            found.append((node.lineno, node.id))
        elif isinstance(node, ast.Attribute):
            found.append((node.lineno, node.attr))
        elif isinstance(node, ast.FunctionDef):
            found.append((node.lineno, node.name))
        elif isinstance(node, ast.alias):
            found.append((node.lineno, node.name.split(".")[-1]))
    return found


def touch_faults(file: SourceFile) -> list[str]:
    if file.room != "ui":
        return []
    faults = [
        f"{line}: {NOT_FOR_FINGERS[name]}, {name}"
        for line, name in names_in(file.tree)
        if name in NOT_FOR_FINGERS
    ]
    return faults + [
        f"{node.lineno}: hover in a style"
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ":hover" in node.value
    ]


def way_out_faults(file: SourceFile) -> list[str]:
    return [
        f"{line}: {WAYS_OUT[name]}, {name}"
        for line, name in names_in(file.tree)
        if name in WAYS_OUT
    ]


@pytest.mark.parametrize("check", [touch_faults, way_out_faults])
def test_no_screen_needs_more_than_a_finger_or_leads_out_of_the_till(check: object) -> None:
    assert callable(check)
    assert faults_in_program(check) == []


@pytest.mark.parametrize(
    "defect",
    [
        "def mouseDoubleClickEvent(self, event): ...",
        "table.doubleClicked.connect(open)",
        "def enterEvent(self, event): ...",
        "self.grabGesture(Qt.GestureType.TapAndHoldGesture)",
        "key.setAutoRepeatDelay(300)",
        "sheet = 'QPushButton:hover { color: red }'",
    ],
)
def test_what_a_finger_cannot_do_is_seen(defect: str) -> None:
    assert len(touch_faults(planted(defect, "ui/planted.py"))) == 1


@pytest.mark.parametrize(
    "defect",
    [
        "from PySide6.QtWidgets import QFileDialog",
        "QDesktopServices.openUrl(url)",
        "label.setOpenExternalLinks(True)",
        "import webbrowser",
        "os.startfile(path)",
    ],
)
def test_a_way_out_is_seen(defect: str) -> None:
    assert len(way_out_faults(planted(defect, "ui/planted.py"))) == 1
