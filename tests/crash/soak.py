"""A till in a process of its own that sells and sells, and says what it takes of the machine.

`python -m tests.crash.soak FOLDER SANDBOX_URL KEY SALES DEFECT`; the answer is one line of JSON.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from threading import Event, Thread

import psutil  # type: ignore[import-untyped] # no type information comes with it

from cashier_app.services.ports import PrintJob
from tests.crash.cashier import Cashier
from tests.crash.sandbox_shop import (
    ELENI,
    GOODS,
    Cable,
    LineOfSandbox,
    RealTill,
    build_till,
    clock_of_today,
)

# What is loaded late and every cache is there by then, or after half of a short soak.
WARM_AFTER = 200
MIB = 1024 * 1024


@dataclass(frozen=True)
class Taken:
    """What the process takes: memory in MiB, open handles, threads."""

    rss: float
    handles: int
    threads: int

    @classmethod
    def now(cls) -> "Taken":
        """Look, after everything that can go is gone."""
        gc.collect()
        process = psutil.Process()
        handles = process.num_handles() if sys.platform == "win32" else process.num_fds()
        return cls(process.memory_info().rss / MIB, handles, process.num_threads())


@dataclass(frozen=True)
class Soaked:
    """What it took when it was warm and in the end, and how long closing a sale took, in ms."""

    sales: int
    warm: Taken
    end: Taken
    first_close_ms: float
    last_close_ms: float

    @property
    def grown(self) -> float:
        """How much memory it took more in the end, in MiB."""
        return self.end.rss - self.warm.rss

    @property
    def slower(self) -> float:
        """How long closing takes in the end, to how long it took at first."""
        return self.last_close_ms / self.first_close_ms

    def left_behind(self, most_mib: float) -> list[str]:
        """Name what the process took and did not give back."""
        found = []
        if self.grown > most_mib:
            found.append(f"memory: {self.grown:+.1f} MiB")
        if self.end.handles != self.warm.handles:
            found.append(f"handles: {self.warm.handles} became {self.end.handles}")
        if self.end.threads != self.warm.threads:
            found.append(f"threads: {self.warm.threads} became {self.end.threads}")
        return found


class Leak:
    """The planted defects: what every sale leaves behind."""

    def __init__(self, defect: str, folder: Path) -> None:
        self._each = {
            "none": lambda: None,
            "memory": lambda: b"x" * MIB,
            "handles": lambda: (folder / "cashier.toml").open("rb"),
            "threads": self._thread,
        }[defect]
        self._left: list[object] = []
        self._end = Event()

    def after_a_sale(self) -> None:
        """Leave something behind."""
        self._left.append(self._each())

    def _thread(self) -> Thread:
        thread = Thread(target=self._end.wait, daemon=True)
        thread.start()
        return thread


def soak(real: RealTill, cashier: Cashier, sales: int, leak: Leak) -> Soaked:
    """Sell so often: to a customer who spends, to nobody, and a sale that is given up."""
    closing: list[float] = []
    _measure_closing(real, closing)
    kinds = (cashier.spends_and_splits, cashier.pays_in_cash, cashier.changes_her_mind)
    warm = Taken.now()
    for number in range(sales):
        kinds[number % len(kinds)]()
        leak.after_a_sale()
        if number == min(WARM_AFTER, sales // 2):
            warm = Taken.now()
        _forget_what_only_tests_keep(real)
    some = max(1, len(closing) // 10)
    end = Taken.now()
    first, last = median(closing[:some]), median(closing[-some:])
    return Soaked(sales, warm, end, first * 1000, last * 1000)


def _measure_closing(real: RealTill, closing: list[float]) -> None:
    books = real.adapters.books
    close: Callable[..., PrintJob] = books.close

    def measured(*given: object) -> PrintJob:
        before = time.perf_counter()
        job = close(*given)
        closing.append(time.perf_counter() - before)
        return job

    books.close = measured  # type: ignore[method-assign,assignment] # stands in between


def _forget_what_only_tests_keep(real: RealTill) -> None:
    """Withdrawn timers until their time comes, and who did what, which stands in the books."""
    real.till.audit.noted.clear()
    runner = real.till.runner
    runner.timers = [timer for timer in runner.timers if not timer.withdrawn]


def main() -> None:
    """Soak and say what came of it."""
    folder, sandbox_url, key, sales, defect = sys.argv[1:]
    real = build_till(Path(folder), key, clock_of_today())
    real.adapters.books.open()
    real.till.start()
    cashier = Cashier(real.till, LineOfSandbox(sandbox_url, Cable()), GOODS, ELENI)
    soaked = soak(real, cashier, int(sales), Leak(defect, Path(folder)))
    real.shut()
    print(json.dumps(asdict(soaked)))


if __name__ == "__main__":
    main()
