"""Child processes that begin in no time: one process imports everything once, then only forks.

The nursery itself (`python -m tests.crash.nursery`) reads one order a line and answers with lines
of JSON: what the child tells, and how it ended. A child is killed for real; what it told before
was out of its hands by then.
"""

import faulthandler
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from importlib import import_module
from types import FrameType, TracebackType
from typing import Any, Self

from cashier_app.app.behind_ready import import_the_rest
from tests.crash.lives import LIVES, Order

# What a till imports late besides `import_the_rest`, so that no child has to do it again.
_IMPORTED_LATE = ("httpcore", "escpos.printer", "babel.numbers", "babel.dates")
ENDED = "ended"
# Many times what any life takes on a busy machine. One that hangs says where, and is no kill.
LONGEST_LIFE_S = 120


@dataclass
class Told:
    """Everything that a child told, in order, and the status that it ended with."""

    lines: list[dict[str, Any]] = field(default_factory=list)
    status: int = 0

    @property
    def was_killed(self) -> bool:
        """Whether it was killed."""
        return self.status == -signal.SIGKILL

    def last(self, what: str) -> Any:  # noqa: ANN401 - what was told is JSON of any shape
        """Return what was told last under this name."""
        return next(line[what] for line in reversed(self.lines) if what in line)


class Nursery:
    """The parent's hand on the nursery; use it in a `with`.

    `imports` names what the children need besides what every till does.
    """

    def __init__(self, *imports: str) -> None:
        self._imports = imports

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.nursery", *self._imports],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.communicate()

    def live(self, order: Order, kill_after_s: float = 0) -> Told:
        """Let a child live by this order; kill it after so long, if it still lives then."""
        assert self._process.stdin is not None
        line = {"order": asdict(order), "kill_after_s": kill_after_s}
        self._process.stdin.write(json.dumps(line) + "\n")
        self._process.stdin.flush()
        told = Told()
        for answer in self._answers():
            if ENDED in answer:
                told.status = answer[ENDED]
                return told
            told.lines.append(answer)
        raise AssertionError("the nursery died")

    def _answers(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            yield json.loads(line)


def _tell(line: dict[str, object]) -> None:
    """Hand a line to the parent in one piece, past every buffer of this process."""
    os.write(1, (json.dumps(line) + "\n").encode())


def _raise(order: Order, kill_after_s: float) -> None:
    child = os.fork()
    if child == 0:
        _be_the_child(order)

    def kill(number: int, frame: FrameType | None) -> None:
        os.kill(child, signal.SIGKILL)

    signal.signal(signal.SIGALRM, kill)
    signal.setitimer(signal.ITIMER_REAL, kill_after_s)
    _, status = os.waitpid(child, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    _tell({ENDED: os.waitstatus_to_exitcode(status)})


def _be_the_child(order: Order) -> None:
    faulthandler.dump_traceback_later(LONGEST_LIFE_S, exit=True)
    try:
        LIVES[order.life](order, _tell)
    except BaseException:  # noqa: BLE001 - the child ends here, whatever it was, and says so
        # Not through `sys.excepthook`: a till has put its own there, and is gone by now.
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def main() -> None:
    """Raise children until there are no more orders."""
    import_the_rest()
    for module in (*_IMPORTED_LATE, *sys.argv[1:]):
        import_module(module)
    for line in sys.stdin:
        wanted = json.loads(line)
        _raise(Order(**wanted["order"]), wanted["kill_after_s"])


if __name__ == "__main__":
    main()
