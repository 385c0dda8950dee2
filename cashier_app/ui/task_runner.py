"""Runs blocking work in named lanes and brings its result back to the GUI thread."""

from collections import deque
from collections.abc import Callable, Mapping
from threading import Lock
from time import monotonic
from typing import Any, Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cashier_app.services.ports import Lane
from cashier_app.ui.worker_lanes import LaneTask, WorkerLane

T = TypeVar("T")

LANE_WIDTHS: Mapping[Lane, int] = {
    Lane.BOOKS: 1,
    Lane.MONEY: 1,
    Lane.PREVIEW: 2,
    Lane.LOOKUP: 2,
    Lane.SEARCH: 1,
    # A long list is saved while the progress is read; a search waits for neither.
    Lane.PRODUCTS: 2,
    Lane.KEYS: 1,
    Lane.PRINTER: 1,
    Lane.BACKUPS: 1,
    Lane.SOUNDS: 1,
}
# What waits there is on its way to the disk; what waits elsewhere may still be not done.
_FINISHED_AT_SHUTDOWN = frozenset({Lane.BOOKS, Lane.SEARCH})


class QtTaskRunner(QObject):
    """The till's `TaskRunner`: worker threads, one queued signal back, timers.

    For each work exactly one of `on_done` and `on_error` is called, on the GUI thread, unless the
    work was withdrawn while it waited. If the callback itself raises, `sys.excepthook` gets it and
    the runner goes on. Answers come in the order in which the works ended, one in a turn of the
    event loop: several at once would hold the window up for longer than a frame.

    What it cannot do: stop work that has begun. A blocked call goes on until its own time limit;
    ignoring its result only hides it. That is also true at the end: the worker threads are daemon
    threads, so after `shutdown(wait_s)` has waited its time a call that still blocks (a dead line,
    a dead printer) is left behind and the process ends without it. Nothing durable may depend on
    what comes after such a call.

    Do not touch a widget in work, and do not wait in a callback.

    Args:
        widths: how many works of a lane may run at the same time.
        parent: the owner, if it has one.
    """

    _answered = Signal()

    def __init__(
        self, widths: Mapping[Lane, int] = LANE_WIDTHS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lanes = {lane: WorkerLane(lane.value, width) for lane, width in widths.items()}
        self._answers: deque[_Answer[Any]] = deque()
        # One is asked to hand the next answer over; it asks for itself again while there are more.
        self._called = False
        self._closing = Lock()
        self._closed = False
        # What was asked to be painted before an answer came is painted before it is handed over:
        # both in one turn would hold the window up for the sum of them.
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._deliver)
        self._answered.connect(self._next_turn.start, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: Lane,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_error: Callable[[Exception], None],
        *,
        behind: bool = False,
    ) -> LaneTask:
        """Run the work in the lane; `behind` lets everything that is not behind go first.

        To replace work that waits, withdraw its task and submit the new one.

        Raises:
            RuntimeError: the runner was shut down.
        """
        answer = _Answer(on_done, on_error)

        def job() -> None:
            try:
                answer.come_to(work())
            except Exception as error:  # noqa: BLE001 - whatever happened, the screen is told
                answer.fail(error)
            except BaseException as stop:  # noqa: BLE001 - an exit in a worker ends no till
                answer.fail(RuntimeError(repr(stop)))
            self._hand_over(answer)

        return self._lanes[lane].put(job, behind=behind)

    def after(self, seconds: float, action: Callable[[], None]) -> "DelayedAction":
        """Run the action on the GUI thread after this many seconds; call it there, too."""
        return DelayedAction(seconds, action, self)

    def shutdown(self, wait_s: float) -> tuple[Lane, ...]:
        """End the lanes and return those that were still busy when the time was over.

        From now on no callback and no delayed action is called. Writes that wait for the disk are
        still done; what waits in the other lanes never begins.

        Args:
            wait_s: seconds to wait at most, for all lanes together.
        """
        with self._closing:
            self._closed = True
        for delayed in self.findChildren(DelayedAction):
            delayed.withdraw()
        for lane, worker in self._lanes.items():
            worker.close(finish_waiting=lane in _FINISHED_AT_SHUTDOWN)
        deadline = monotonic() + wait_s
        return tuple(lane for lane, worker in self._lanes.items() if not worker.join(deadline))

    def _hand_over(self, answer: "_Answer[T]") -> None:
        # The lock keeps the signal's owner alive until the signal is in the queue.
        with self._closing:
            if not self._closed:
                self._answers.append(answer)
                self._call()

    def _call(self) -> None:
        """Let the next answer be handed over in a turn to come; the lock is held."""
        if self._answers and not self._called:
            self._called = True
            self._answered.emit()

    def _deliver(self) -> None:
        with self._closing:
            self._called = False
            if self._closed:
                return
            answer = self._answers.popleft()
            self._call()
        answer.tell()


class _Answer(Generic[T]):
    """What a work came to, and who hears it.

    A lane holds on to its job until it has another one, and lets go of it in its own thread. What
    belongs to the window must not end there while Qt is at work with it: so the job holds this, and
    this lets go of whoever was told, and of what came, in the GUI thread.
    """

    def __init__(self, on_done: Callable[[T], None], on_error: Callable[[Exception], None]) -> None:
        self._on_done = on_done
        self._on_error = on_error
        self._result: T | None = None
        self._error: Exception | None = None

    def come_to(self, result: T) -> None:
        """Note what came of the work."""
        self._result = result

    def fail(self, error: Exception) -> None:
        """Note why nothing came of it."""
        self._error = error

    def tell(self) -> None:
        """Tell, once."""
        on_done, on_error, result, error = self._on_done, self._on_error, self._result, self._error
        del self._on_done, self._on_error, self._result, self._error
        if error is None:
            on_done(cast("T", result))
        else:
            on_error(error)


class DelayedAction(QTimer):
    """An action that waits for its time."""

    def __init__(self, seconds: float, action: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._waits = True
        self.setSingleShot(True)
        self.timeout.connect(self._run)
        self.start(max(0, round(seconds * 1000)))

    def withdraw(self) -> bool:
        """Give the action up; False if it ran or was given up before."""
        if not self._waits:
            return False
        self._waits = False
        self.stop()
        self.deleteLater()
        return True

    def _run(self) -> None:
        self._waits = False
        self.deleteLater()
        self._action()
