"""A journal in a folder of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from cashier_app.storage.journal import Journal
from tests.fakes.clock import FakeClock

OpenJournal = Callable[..., Journal]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def journal_path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture
def open_journal(journal_path: Path, clock: FakeClock) -> Iterator[OpenJournal]:
    """Opens the journal as a till that starts would; a till that ran before has ended."""
    running: list[Journal] = []

    def start(
        site: str = "LCA1", till: str = "3", seed: int = 7, machine: str = "this one"
    ) -> Journal:
        for before in running:
            before.shut()
        journal = Journal(journal_path, site, till, clock, Random(seed), machine=machine)
        journal.open()
        running.append(journal)
        return journal

    yield start
    for journal in running:
        journal.shut()


@pytest.fixture
def journal(open_journal: OpenJournal) -> Journal:
    return open_journal()
