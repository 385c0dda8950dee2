"""A lane: a few threads of its own that work off what is handed to them, in order."""

from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic

Job = Callable[[], None]


class LaneTask:
    """A job that was handed to a lane."""

    def __init__(self, lane: "WorkerLane", job: Job) -> None:
        self._lane = lane
        self.job = job

    def withdraw(self) -> bool:
        """Take the job back if no thread has begun it; True means that none ever will."""
        return self._lane.take_back(self)


class WorkerLane:
    """Threads that work off jobs: first those handed in normally, then those handed in behind.

    The threads start when they are needed. They do not keep the process alive: at its end a job
    that still blocks is left where it is.

    Args:
        name: names the threads, for logs and debuggers.
        width: how many jobs may run at the same time; 1 keeps them in order, one after another.
    """

    def __init__(self, name: str, width: int) -> None:
        self._name = name
        self._width = width
        self._changed = Condition()
        self._first: deque[LaneTask] = deque()
        self._behind: deque[LaneTask] = deque()
        self._threads: list[Thread] = []
        self._idle = 0
        self._open = True

    def put(self, job: Job, *, behind: bool = False) -> LaneTask:
        """Hand a job to the lane. The job must not raise.

        Raises:
            RuntimeError: the lane is closed.
        """
        task = LaneTask(self, job)
        with self._changed:
            if not self._open:
                raise RuntimeError(f"The lane {self._name} is closed")
            (self._behind if behind else self._first).append(task)
            waiting = len(self._first) + len(self._behind)
            if waiting > self._idle and len(self._threads) < self._width:
                self._add_thread()
            self._changed.notify()
        return task

    def take_back(self, task: LaneTask) -> bool:
        """Forget a job that waits; False if it runs, has run, or was taken back before."""
        with self._changed:
            for waiting in (self._first, self._behind):
                if task in waiting:
                    waiting.remove(task)
                    return True
        return False

    def close(self, *, finish_waiting: bool) -> None:
        """Take no more jobs; the threads end after the job in hand, or after all that wait."""
        with self._changed:
            self._open = False
            if not finish_waiting:
                self._first.clear()
                self._behind.clear()
            self._changed.notify_all()

    def join(self, deadline: float) -> bool:
        """Wait until the threads have ended, at most to this monotonic time; True if they have."""
        for thread in self._threads:
            thread.join(max(0, deadline - monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _add_thread(self) -> None:
        name = f"{self._name}-{len(self._threads) + 1}"
        thread = Thread(target=self._work, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (task := self._next()) is not None:
            task.job()

    def _next(self) -> LaneTask | None:
        with self._changed:
            self._idle += 1
            while self._open and not self._first and not self._behind:
                self._changed.wait()
            self._idle -= 1
            if self._first:
                return self._first.popleft()
            return self._behind.popleft() if self._behind else None
