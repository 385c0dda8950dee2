"""What no sale needs may be out of reach when the till starts: it sells, and says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cashier_app.sandbox.server import SandboxServer
from tests.integration.app.command import Place
from tests.integration.app.test_books_commands import running


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with SandboxServer() as server:
        yield Place(tmp_path, server.base_url).laid_out()


def test_a_till_starts_though_it_can_keep_no_log_no_cache_and_no_mark(place: Place) -> None:
    place.data.mkdir()
    for folder in ("log", "cache"):
        (place.data / folder).write_text("in the way", "utf-8")
    (place.data / "offline-by-hand").mkdir()
    with running(place) as till:
        assert place.run("outbox", "list", "--json").document == []
        till.terminate()
        _, err = till.communicate(timeout=60)

    assert "the log cannot be written" in err
    assert "the till goes on without what it made before" in err
    assert "offline by hand cannot be read" in err
