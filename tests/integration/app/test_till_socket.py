"""The socket of a running till: one line in, one line out, and nothing that comes in hurts it."""

import json
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket

from cashier_app.app.ask_till import (
    NobodyAnswersError,
    ask_till,
    till_listens,
)
from cashier_app.app.till_socket import MOST_AT_ONCE, MOST_BYTES, Question, TillSocket, socket_name


@dataclass
class Till:
    """A socket in this process; others ask it from threads while its events are worked off."""

    path: Path
    application: QCoreApplication
    patience_s: float = 5.0
    questions: list[Question] = field(default_factory=list)
    keep: bool = False

    def __post_init__(self) -> None:
        self.socket = TillSocket(self.path, self._asked, self.patience_s)
        self.threads = ThreadPoolExecutor(20)

    def _asked(self, question: Question) -> None:
        self.questions.append(question)
        if question.ask == "break":
            raise RuntimeError("a bug")
        if not self.keep:
            question.answer({"heard": question.ask})

    def until(self, condition: Callable[[], bool]) -> None:
        """Work off events until something is so."""
        while not condition():
            self.application.processEvents()

    def said(self, text: bytes) -> bytes:
        """Send bytes and return all that comes back, in a thread that holds nobody up."""

        def talk() -> bytes:
            with socket.socket(socket.AF_UNIX) as line:
                line.settimeout(10)
                line.connect(str(self.path))
                try:
                    line.sendall(text)
                    return b"".join(iter(lambda: line.recv(65536), b""))
                except (ConnectionResetError, BrokenPipeError):
                    return b""  # cut off

        future: Future[bytes] = self.threads.submit(talk)
        self.until(future.done)
        return future.result()

    def asked(self, ask: str, quiet_s: float = 5.0) -> "subprocess.Popen[str]":
        """Ask as a command does, from a process of its own: Qt's waiting holds Python's lock.

        After `quiet_s` without an answer it asks whether the till is alive.
        """
        command = [sys.executable, "-c", _ASK, str(self.path), ask, str(quiet_s)]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)

    def answered(self, asking: "subprocess.Popen[str]") -> Any:  # noqa: ANN401 - any document
        """Return the answer that the command got."""
        future = self.threads.submit(asking.communicate, timeout=30)
        self.until(future.done)
        out, err = future.result()
        assert not err
        return json.loads(out)


_ASK = """
import json, sys
from pathlib import Path
from cashier_app.app import ask_till as asking
from cashier_app.app.ask_till import TillRefusesError, ask_till
asking._QUIET_S = float(sys.argv[3])
try:
    print(json.dumps(ask_till(Path(sys.argv[1]), sys.argv[2], 20)))
except TillRefusesError as error:
    print(json.dumps(f"refused: {error}"))
"""


@pytest.fixture
def till(tmp_path: Path, qapp: QCoreApplication) -> Iterator[Till]:
    """A till that answers whatever is asked."""
    one = Till(tmp_path / "till.sock", qapp)
    yield one
    one.socket.close()
    one.threads.shutdown()


def test_a_question_is_answered_in_one_line(till: Till) -> None:
    assert till.said(b'{"ask": "outbox", "since": "x"}\n') == b'{"answer":{"heard": "outbox"}}\n'
    assert till.questions[0].word("since") == "x"
    assert till.questions[0].word("other") == ""


def test_it_can_be_asked_by_several_at_the_same_time(till: Till) -> None:
    asking = [till.asked(f"q{number}") for number in range(3)]
    assert [till.answered(one) for one in asking] == [{"heard": f"q{n}"} for n in range(3)]


def test_an_answer_may_come_later_and_be_long(till: Till) -> None:
    till.keep = True
    asking = till.asked("export")
    till.until(lambda: bool(till.questions))
    rows = ["x" * 1000] * 5000
    till.questions[0].answer(rows)

    assert till.answered(asking) == rows


def test_a_till_that_is_alive_is_waited_for_as_long_as_it_works(till: Till) -> None:
    till.keep = True
    lines: list[None] = []
    till.socket._server.newConnection.connect(lambda: lines.append(None))
    asking = till.asked("send", quiet_s=0.05)
    till.until(lambda: len(lines) > 3)
    assert [question.ask for question in till.questions] == ["send"]
    till.questions[0].answer("all sent")

    assert till.answered(asking) == "all sent"


def test_a_till_that_turns_a_crowd_away_is_alive(till: Till) -> None:
    till.keep = True
    asking = till.asked("send", quiet_s=0.05)
    till.until(lambda: bool(till.questions))
    crowd = [QLocalSocket() for _ in range(MOST_AT_ONCE)]
    for one in crowd:
        one.connectToServer(str(till.path))
    till.until(lambda: len(till.socket._talks) == MOST_AT_ONCE)
    lines: list[None] = []
    till.socket._server.newConnection.connect(lambda: lines.append(None))
    till.until(lambda: len(lines) > 1)
    till.questions[0].answer("all sent")

    assert till.answered(asking) == "all sent"
    for one in crowd:
        one.abort()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no file")
def test_only_the_tills_user_may_open_it(till: Till) -> None:
    assert stat.S_IMODE(till.path.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "junk",
    [
        b"\n",
        b"show\n",
        b"[1, 2]\n",
        b'{"ask": 7}\n',
        b'{"ask": {"a": 1}}\n',
        b"\xff\xfe\x00\n",
        b"[" * 5000 + b"\n",
        b'"' + b"1" * 4000 + b"\n",
    ],
)
def test_what_is_no_question_is_a_question_for_nothing(till: Till, junk: bytes) -> None:
    answer = json.loads(till.said(junk))
    assert answer == {"answer": {"heard": ""}}
    assert json.loads(till.said(b'{"ask": "next"}\n')) == {"answer": {"heard": "next"}}


@pytest.mark.parametrize("times", [1, 100])
def test_who_sends_a_line_without_end_is_cut_off(till: Till, times: int) -> None:
    assert till.said(b"x" * (MOST_BYTES * times)) == b""
    assert till.questions == []
    assert json.loads(till.said(b'{"ask": "next"}\n')) == {"answer": {"heard": "next"}}


@settings(
    max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(strategies.binary(max_size=200))
def test_any_bytes_get_one_line_back(till: Till, junk: bytes) -> None:
    answer = till.said(junk + b"\n")
    assert answer.count(b"\n") == 1
    assert set(json.loads(answer)) == {"answer"}


def test_who_says_nothing_is_left_after_a_while(tmp_path: Path, qapp: QCoreApplication) -> None:
    till = Till(tmp_path / "till.sock", qapp, patience_s=0.05)

    assert till.said(b"") == b""
    till.socket.close()


def test_a_crowd_is_turned_away_and_the_next_one_is_served(till: Till) -> None:
    till.keep = True
    crowd = [QLocalSocket() for _ in range(MOST_AT_ONCE + 4)]
    for one in crowd:
        one.connectToServer(str(till.path))
        till.application.processEvents()
    till.until(lambda: sum(_gone(one) for one in crowd) == 4)
    for one in crowd:
        one.abort()
    till.keep = False
    till.until(lambda: not till.socket._talks)

    assert json.loads(till.said(b'{"ask": "next"}\n')) == {"answer": {"heard": "next"}}


def _gone(one: QLocalSocket) -> bool:
    return one.state() is QLocalSocket.LocalSocketState.UnconnectedState


def test_who_leaves_before_the_answer_is_no_trouble(till: Till) -> None:
    till.keep = True
    one = QLocalSocket()
    one.connectToServer(str(till.path))
    assert one.waitForConnected(1000)
    one.write(b'{"ask": "slow"}\n')
    one.flush()
    till.until(lambda: bool(till.questions))
    one.abort()
    till.until(lambda: not till.socket._talks)
    till.questions[0].answer("too late")


def test_a_bug_in_an_answer_is_told_both_ways(till: Till, monkeypatch: pytest.MonkeyPatch) -> None:
    bugs: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: bugs.append(error))
    answer = json.loads(till.said(b'{"ask": "break"}\n'))

    assert "went wrong" in answer["error"]
    assert [str(bug) for bug in bugs] == ["a bug"]


def test_nobody_there_is_said_at_once(tmp_path: Path) -> None:
    assert not till_listens(tmp_path / "till.sock")
    with pytest.raises(NobodyAnswersError):
        ask_till(tmp_path / "till.sock", "show")


def test_a_till_that_hangs_is_given_up(tmp_path: Path, qapp: QCoreApplication) -> None:
    till = Till(tmp_path / "till.sock", qapp)
    # Its events are not worked off, as in a till that hangs: the system connects all the same.
    with pytest.raises(NobodyAnswersError):
        ask_till(till.path, "show", within_s=0.2)
    till.socket.close()


def test_a_refusal_is_raised_with_its_words(till: Till) -> None:
    till.keep = True
    asking = till.asked("outbox")
    till.until(lambda: bool(till.questions))
    till.questions[0].refuse("Not now.")
    assert till.answered(asking) == "refused: Not now."


def test_a_till_that_was_killed_leaves_a_file_that_the_next_one_takes_over(
    tmp_path: Path, qapp: QCoreApplication
) -> None:
    (tmp_path / "till.sock").touch()
    till = Till(tmp_path / "till.sock", qapp)
    assert till.socket.listens
    till.socket.close()


@pytest.mark.expected_log("commands cannot ask this till")
def test_a_till_whose_folder_cannot_hold_a_socket_goes_on_without(
    tmp_path: Path, qapp: QCoreApplication
) -> None:
    till = Till(tmp_path / ("x" * 120) / "till.sock", qapp)
    assert not till.socket.listens


def test_on_windows_it_is_a_pipe_named_after_the_file() -> None:
    name = socket_name(Path("C:/Users/maria/till.sock"), "win32")
    assert name.startswith("cashier-app-")
    assert not set(name) & set("\\/:")
    assert name != socket_name(Path("C:/Users/eleni/till.sock"), "win32")
