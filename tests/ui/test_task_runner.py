"""Lanes: exactly one answer for each work, on the GUI thread, and an end to waiting."""

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cashier_app.services.ports import Lane, TaskRunner
from cashier_app.ui.task_runner import LANE_WIDTHS, QtTaskRunner
from tests.bench.gaps import Turns

WAIT_S = 5


class Answers:
    """Keeps what the callbacks were given, and on which thread."""

    def __init__(self) -> None:
        self.done: list[object] = []
        self.errors: list[Exception] = []
        self.threads: list[object] = []

    def on_done(self, result: object) -> None:
        self.done.append(result)
        self.threads.append(QThread.currentThread())

    def on_error(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.append(QThread.currentThread())

    @property
    def count(self) -> int:
        return len(self.done) + len(self.errors)


class Blocker:
    """Work that waits until the test lets it go."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()

    def __call__(self) -> str:
        self.begun.set()
        assert self.go.wait(WAIT_S)
        return "blocker"


def failing(error: BaseException) -> None:
    raise error


def returning(result: object) -> Callable[[], object]:
    return lambda: result


@pytest.fixture
def runner() -> Iterator[QtTaskRunner]:
    made = QtTaskRunner()
    yield made
    assert made.shutdown(WAIT_S) == ()


@pytest.fixture
def answers() -> Answers:
    return Answers()


def test_it_is_the_port_s_task_runner_with_all_lanes(runner: QtTaskRunner) -> None:
    port: TaskRunner = runner
    assert port is runner
    assert set(LANE_WIDTHS) == set(Lane)


@pytest.mark.parametrize("lane", list(Lane))
def test_a_result_comes_back_on_the_gui_thread(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers, lane: Lane
) -> None:
    runner.submit(lane, QThread.currentThread, answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.threads == [QThread.currentThread()]
    assert answers.done != [QThread.currentThread()]


def test_each_answer_has_a_turn_of_the_event_loop_for_itself(
    qtbot: QtBot, runner: QtTaskRunner
) -> None:
    turns, lanes, taken = Turns(), list(Lane), list[int]()
    ended = [threading.Event() for _ in lanes]
    for lane, one in zip(lanes, ended, strict=True):
        runner.submit(lane, one.set, lambda _: taken.append(len(turns.works)), failing)
    # All answers are there before the window's thread looks for the first.
    assert all(one.wait(WAIT_S) for one in ended)
    qtbot.waitUntil(lambda: len(taken) == len(lanes))
    turns.stop()
    assert sorted(set(taken)) == taken


class Painted(QWidget):
    """Notes when it is painted."""

    def __init__(self, noted: list[object]) -> None:
        super().__init__()
        self._noted = noted

    def paintEvent(self, event: QPaintEvent) -> None:
        self._noted.append("painted")


def test_what_was_to_be_painted_before_an_answer_came_is_painted_in_a_turn_before_it(
    qtbot: QtBot, runner: QtTaskRunner, qapp: QApplication
) -> None:
    noted: list[object] = []
    window = Painted(noted)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: noted == ["painted"])
    worked = threading.Event()
    turns = Turns()
    qapp.processEvents()
    noted.clear()
    window.update()
    runner.submit(Lane.BOOKS, worked.set, lambda _: noted.append(len(turns.works)), failing)
    assert worked.wait(WAIT_S)
    QThread.msleep(20)
    seen = len(turns.works)
    qtbot.waitUntil(lambda: len(noted) == 2)
    turns.stop()
    assert noted[0] == "painted"
    assert isinstance(noted[1], int)
    assert noted[1] > seen + 1


@pytest.mark.parametrize("fails", [False, True])
def test_whoever_was_told_is_let_go_in_the_window_s_thread_and_not_in_the_lane(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers, *, fails: bool
) -> None:
    """A lane that took a part of the window away ended the till with a crash inside of Qt."""
    let_go: list[threading.Thread] = []

    class Told(Answers):
        pass

    def work() -> None:
        if fails:
            raise ValueError

    def somebody_is_told() -> None:
        told = Told()
        weakref.finalize(told, lambda: let_go.append(threading.current_thread()))
        runner.submit(Lane.BOOKS, work, told.on_done, told.on_error)
        qtbot.waitUntil(lambda: told.count == 1)

    somebody_is_told()
    runner.submit(Lane.BOOKS, lambda: None, answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 1)
    gc.collect()
    assert let_go == [threading.main_thread()]


def test_an_answer_that_fails_holds_up_no_other(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    with qtbot.captureExceptions() as caught:
        runner.submit(Lane.BOOKS, lambda: ValueError("a bug"), failing, answers.on_error)
        runner.submit(Lane.BOOKS, lambda: 7, answers.on_done, answers.on_error)
        qtbot.waitUntil(lambda: answers.count == 1)
    assert [str(error) for _, error, _ in caught] == ["a bug"]
    assert answers.done == [7]


def test_an_error_comes_back_as_it_was_raised(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    error = ValueError("no such thing")
    runner.submit(Lane.LOOKUP, lambda: failing(error), answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.errors == [error]


@pytest.mark.parametrize("stop", [SystemExit(3), KeyboardInterrupt()])
def test_work_that_wants_to_end_the_process_is_an_error_and_the_lane_goes_on(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers, stop: BaseException
) -> None:
    runner.submit(Lane.BOOKS, lambda: failing(stop), answers.on_done, answers.on_error)
    runner.submit(Lane.BOOKS, lambda: 7, answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 2)
    assert [type(error) for error in answers.errors] == [RuntimeError]
    assert answers.done == [7]


def test_nothing_comes_back_inside_submit(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    ran = threading.Event()
    runner.submit(Lane.BOOKS, ran.set, answers.on_done, answers.on_error)
    assert ran.wait(WAIT_S)
    assert answers.count == 0
    qtbot.waitUntil(lambda: answers.count == 1)


def test_works_of_a_lane_of_one_run_in_their_order(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    for number in range(200):
        runner.submit(Lane.BOOKS, returning(number), answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 200)
    assert answers.done == list(range(200))


def test_a_lane_of_two_runs_two_at_the_same_time_and_not_three(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    blockers = [Blocker(), Blocker(), Blocker()]
    for blocker in blockers:
        runner.submit(Lane.PREVIEW, blocker, answers.on_done, answers.on_error)
    assert blockers[0].begun.wait(WAIT_S)
    assert blockers[1].begun.wait(WAIT_S)
    assert not blockers[2].begun.is_set()
    for blocker in blockers:
        blocker.go.set()
    qtbot.waitUntil(lambda: answers.count == 3)


def test_a_blocked_lane_does_not_hold_up_another(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    blocker = Blocker()
    runner.submit(Lane.PRINTER, blocker, answers.on_done, answers.on_error)
    assert blocker.begun.wait(WAIT_S)
    runner.submit(Lane.BOOKS, lambda: "books", answers.on_done, answers.on_error)
    qtbot.waitUntil(lambda: answers.count == 1)
    assert answers.done == ["books"]
    blocker.go.set()


def test_a_live_sale_goes_before_what_was_handed_in_behind(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    blocker = Blocker()
    runner.submit(Lane.MONEY, blocker, answers.on_done, answers.on_error)
    assert blocker.begun.wait(WAIT_S)
    for name, behind in (("row 1", True), ("row 2", True), ("sale", False), ("next", False)):
        runner.submit(Lane.MONEY, returning(name), answers.on_done, answers.on_error, behind=behind)
    blocker.go.set()
    qtbot.waitUntil(lambda: answers.count == 5)
    assert answers.done == ["blocker", "sale", "next", "row 1", "row 2"]


def test_withdrawn_work_never_begins_and_nobody_is_called(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    blocker, never = Blocker(), Blocker()
    runner.submit(Lane.MONEY, blocker, answers.on_done, answers.on_error)
    task = runner.submit(Lane.MONEY, never, answers.on_done, answers.on_error)
    assert blocker.begun.wait(WAIT_S)
    assert task.withdraw() is True
    assert task.withdraw() is False
    runner.submit(Lane.MONEY, lambda: "after", answers.on_done, answers.on_error)
    blocker.go.set()
    qtbot.waitUntil(lambda: answers.count == 2)
    assert answers.done == ["blocker", "after"]
    assert not never.begun.is_set()


def test_work_that_has_begun_cannot_be_withdrawn(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    blocker = Blocker()
    task = runner.submit(Lane.MONEY, blocker, answers.on_done, answers.on_error)
    assert blocker.begun.wait(WAIT_S)
    assert task.withdraw() is False
    blocker.go.set()
    qtbot.waitUntil(lambda: answers.count == 1)
    assert task.withdraw() is False


def test_a_callback_that_raises_is_reported_and_the_next_answer_still_comes(
    qtbot: QtBot, runner: QtTaskRunner, answers: Answers
) -> None:
    error = ValueError("a bug in a screen")
    with qtbot.captureExceptions() as reported:
        runner.submit(Lane.BOOKS, lambda: 1, lambda _: failing(error), answers.on_error)
        runner.submit(Lane.BOOKS, lambda: 2, answers.on_done, answers.on_error)
        qtbot.waitUntil(lambda: answers.count == 1)
    assert [value for _, value, _ in reported] == [error]
    assert (answers.done, answers.errors) == ([2], [])


def test_an_action_comes_after_its_time_and_once(qtbot: QtBot, runner: QtTaskRunner) -> None:
    calls: list[str] = []
    task = runner.after(0.02, lambda: calls.append("late"))
    runner.after(0, lambda: calls.append("at once"))
    assert calls == []
    qtbot.waitUntil(lambda: len(calls) == 2)
    assert calls == ["at once", "late"]
    assert task.withdraw() is False


def test_an_action_that_is_given_up_never_comes(qtbot: QtBot, runner: QtTaskRunner) -> None:
    calls: list[str] = []
    task = runner.after(0.01, lambda: calls.append("given up"))
    assert task.withdraw() is True
    runner.after(0.03, lambda: calls.append("kept"))
    qtbot.waitUntil(lambda: calls == ["kept"])
    assert task.withdraw() is False


def test_an_action_that_raises_is_reported(qtbot: QtBot, runner: QtTaskRunner) -> None:
    calls: list[str] = []
    error = ValueError("a bug in a screen")
    with qtbot.captureExceptions() as reported:
        runner.after(0, lambda: failing(error))
        runner.after(0.01, lambda: calls.append("next"))
        qtbot.waitUntil(lambda: calls == ["next"])
    assert [value for _, value, _ in reported] == [error]


def test_shutdown_finishes_waiting_writes_and_begins_nothing_else(
    qtbot: QtBot, answers: Answers
) -> None:
    runner = QtTaskRunner()
    begun: list[str] = []
    blockers = {lane: Blocker() for lane in (Lane.BOOKS, Lane.MONEY)}
    for lane, blocker in blockers.items():
        runner.submit(lane, blocker, answers.on_done, answers.on_error)
        assert blocker.begun.wait(WAIT_S)
        runner.submit(lane, partial(begun.append, lane.value), answers.on_done, answers.on_error)
    runner.after(0, lambda: answers.on_done("delayed"))
    for blocker in blockers.values():
        threading.Timer(0.05, blocker.go.set).start()
    assert runner.shutdown(WAIT_S) == ()
    assert begun == ["books"]
    qtbot.wait(20)
    assert answers.count == 0


def test_shutdown_waits_its_time_and_names_the_lanes_that_still_block(answers: Answers) -> None:
    runner = QtTaskRunner()
    blocker = Blocker()
    runner.submit(Lane.PRINTER, blocker, answers.on_done, answers.on_error)
    assert blocker.begun.wait(WAIT_S)
    assert runner.shutdown(0.05) == (Lane.PRINTER,)
    with pytest.raises(RuntimeError):
        runner.submit(Lane.BOOKS, lambda: 1, answers.on_done, answers.on_error)
    blocker.go.set()
    assert runner.shutdown(WAIT_S) == ()


def test_a_call_that_blocks_for_ever_does_not_keep_the_process_alive() -> None:
    script = """
import threading
from PySide6.QtCore import QCoreApplication
from cashier_app.services.ports import Lane
from cashier_app.ui.task_runner import QtTaskRunner
application = QCoreApplication([])
runner = QtTaskRunner()
begun = threading.Event()
def work():
    begun.set()
    threading.Event().wait()
runner.submit(Lane.PRINTER, work, print, print)
begun.wait()
print(runner.shutdown(0.05))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=30, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "(<Lane.PRINTER: 'printer'>,)"
