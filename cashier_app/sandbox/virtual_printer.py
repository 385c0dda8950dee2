"""A receipt printer on a TCP port of this computer, with paper made of text.

It takes what a network printer takes on port 9100, answers its status requests, and has the bad
days that printers have: no paper, cover open, not reachable, silent, broken off.
"""

from collections.abc import Callable
from dataclasses import replace
from types import TracebackType
from typing import Self

from cashier_app.sandbox.print_job import PrintJob
from cashier_app.sandbox.printer_state import Paper
from cashier_app.sandbox.printer_thread import PrinterThread


class VirtualPrinter:
    """The printer; use it in a `with`, or `start` and `stop` it.

    Every change is in force when its method returns.

    Args:
        port: 0 takes any free port.

    """

    def __init__(self, port: int = 0) -> None:
        self._printer = PrinterThread(port)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Open the port and start the thread.

        Raises:
            OSError: the port is taken.

        """
        self._printer.start()

    def stop(self) -> None:
        """Close the port and every connection; what was printed stays. Twice does no harm."""
        self._printer.stop()

    @property
    def host(self) -> str:
        """The address, always this computer."""
        return self._printer.host

    @property
    def port(self) -> int:
        """The port, known once started."""
        return self._printer.port

    @property
    def jobs(self) -> tuple[PrintJob, ...]:
        """What put something on the paper, oldest first, running jobs included."""
        return tuple(job for job in self._printer.jobs() if job.lines)

    @property
    def received(self) -> tuple[PrintJob, ...]:
        """What was sent on each connection, whether it came out on paper or not."""
        return self._printer.jobs()

    @property
    def drawer_kicks(self) -> int:
        """How many pulses the cash drawer got."""
        return sum(job.drawer_kicks for job in self._printer.jobs())

    @property
    def status_requests(self) -> int:
        """How many status requests were answered."""
        return self._printer.status_requests

    def wait_for_jobs(self, count: int = 1, timeout_s: float = 5) -> tuple[PrintJob, ...]:
        """Wait until so many jobs are on paper and finished, and return them.

        Raises:
            TimeoutError: they did not come in time.

        """

        def finished() -> tuple[PrintJob, ...]:
            return tuple(job for job in self.jobs if job.finished)

        if not self._printer.wait_until(lambda: len(finished()) >= count, timeout_s):
            raise TimeoutError(f"{len(finished())} of {count} jobs were printed")
        return finished()

    def wait_until(self, condition: Callable[[], bool], timeout_s: float = 5) -> None:
        """Wait until something holds that can be seen on this printer.

        Raises:
            TimeoutError: it did not come to pass in time.

        """
        if not self._printer.wait_until(condition, timeout_s):
            raise TimeoutError("the printer did not get there")

    def paper_text(self) -> str:
        """Return everything on the paper roll, as a person reads it."""
        return "\n".join(job.text for job in self.jobs)

    def set_paper(self, paper: Paper) -> None:
        """Put paper in, let it run low, or take it out."""
        self._printer.order(lambda p: p.set_state(replace(p.state, paper=paper)))

    def set_cover(self, *, is_open: bool) -> None:
        """Open or close the cover."""
        self._printer.order(lambda p: p.set_state(replace(p.state, cover_open=is_open)))

    def set_offline(self, *, offline: bool) -> None:
        """Press the printer's online switch."""
        self._printer.order(lambda p: p.set_state(replace(p.state, switched_offline=offline)))

    def paper_out_after(self, count: int) -> None:
        """Let the paper run out after so many more bytes."""
        self._printer.order(lambda p: p.run_out_after(count))

    def refuse_connections(self) -> None:
        """Close the port and the connections, as a printer without power."""
        self._printer.order(PrinterThread.refuse)

    def hang(self) -> None:
        """Let connections come and never read from them or answer."""
        self._printer.order(PrinterThread.hang)

    def reset_after(self, count: int) -> None:
        """Break each connection, by a reset, after it has sent so many bytes."""
        self._printer.order(lambda p: p.reset_after(count))

    def work(self) -> None:
        """End `refuse_connections`, `hang` and `reset_after`, and be a sound printer again."""
        self._printer.order(PrinterThread.work)
