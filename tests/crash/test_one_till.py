"""R9: of many tills started on the same data one wins, and when it dies the next one takes over."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SHORT_ROUNDS, SHORT_TILLS = 5, 8
LONG_ROUNDS, LONG_TILLS = 100, 20

# Waits for a line, tries to take the lock, says whether it has it, and keeps it until it is killed
# or told to go. A defect may take the place of the lock.
RACER = """
import sys
from pathlib import Path
from cashier_app.storage import till_lock
if sys.argv[2] == "looks first":
    seen = Path(sys.argv[1]).exists()
    till_lock._locked = lambda handle: not seen
lock = till_lock.TillLock(Path(sys.argv[1]))
print("ready", flush=True)
for line in sys.stdin:
    print(lock.take(), flush=True)
"""


@dataclass
class Racer:
    """One process that wants the till."""

    process: subprocess.Popen[str]

    def tell(self, word: str) -> None:
        """Let it try."""
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def says(self) -> str:
        """Wait for its next line."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def tries(self) -> bool:
        """Let it try and wait for what came of it."""
        self.tell("try")
        return self.says() == "True"


@contextmanager
def racers(path: Path, count: int, defect: str = "") -> Iterator[Sequence[Racer]]:
    """So many processes, all ready to take the lock."""
    command = [sys.executable, "-c", RACER, str(path), defect]
    pipe = subprocess.PIPE
    started = [
        Racer(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True)) for _ in range(count)
    ]
    try:
        assert {racer.says() for racer in started} == {"ready"}
        yield started
    finally:
        for racer in started:
            racer.process.communicate()


def winners(field: Sequence[Racer]) -> list[Racer]:
    """Let all try at once."""
    for racer in field:
        racer.tell("try")
    return [racer for racer, won in [(racer, racer.says()) for racer in field] if won == "True"]


def test_one_till_wins_and_the_next_takes_over_when_it_is_killed(
    tmp_path: Path, long_run: bool
) -> None:
    """The processes are started once; each round the one that won is killed and replaced."""
    rounds, tills = (LONG_ROUNDS, LONG_TILLS) if long_run else (SHORT_ROUNDS, SHORT_TILLS)
    path = tmp_path / "till.lock"
    for _ in range(rounds):
        with racers(path, tills) as field:
            first = winners(field)
            assert len(first) == 1
            first[0].process.kill()
            first[0].process.wait()
            others = [racer for racer in field if racer is not first[0]]
            assert len(winners(others)) == 1


# ---- the harness proves itself -------------------------------------------------------------------


def test_it_finds_a_lock_that_only_looks_whether_the_file_is_there(tmp_path: Path) -> None:
    with racers(tmp_path / "till.lock", SHORT_TILLS, "looks first") as field:
        assert len(winners(field)) > 1
