"""`make-way` ends a till only when nothing stands in the way, and otherwise says what does."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cashier_app.app import make_way as command
from cashier_app.app.till_at_hand import TillBusyError
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sale_states import CrmState
from cashier_app.sandbox.server import SandboxServer
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.books import Books
from tests.integration.app.command import Place
from tests.integration.app.test_books_commands import running
from tests.integration.storage.a_sale import sale_of_two

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture
def place(server: SandboxServer, tmp_path: Path) -> Place:
    return Place(tmp_path, server.base_url).laid_out()


def books_of(place: Place) -> Books:
    return Books(place.data, place.base_url)


@pytest.mark.parametrize("change", ["upgrade", "removal"])
def test_where_no_till_ever_ran_nothing_stands_in_the_way(place: Place, change: str) -> None:
    assert place.here("make-way", change).code == 0
    assert not place.data.exists()


@pytest.mark.parametrize("change", ["upgrade", "removal"])
def test_sent_sales_stand_in_nobodys_way(place: Place, change: str) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.RECORDED)
    assert place.here("make-way", change).code == 0


def test_a_waiting_sale_does_unless_an_upgrade_is_wanted_anyway(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    refused = place.here("make-way", "upgrade")

    assert refused.code == 1
    assert "not upgraded now" in refused.err
    assert "cashier-app outbox send" in refused.err
    assert place.here("make-way", "upgrade", "--anyway").code == 0
    assert place.here("make-way", "removal", "--anyway").code == 1


def test_an_open_sale_in_the_books_does(place: Place) -> None:
    with books_of(place) as books:
        books.journal.submit(
            "one", lambda reference: (sale_of_two(reference, customer=False), None)
        )
    refused = place.here("make-way", "removal")
    assert refused.code == 1
    assert "A sale is open" in refused.err


def test_it_needs_no_settings(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    place.config.write_text("wrong", encoding="utf-8")
    assert place.here("make-way", "upgrade").code == 1


def test_books_that_cannot_be_read_are_no_yes(place: Place) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    TillFiles.at(place.data).journal.write_bytes(b"not a journal at all")
    refused = place.here("make-way", "removal")
    assert refused.code == 1
    assert "could not be found out" in refused.err


def test_a_till_that_does_not_answer_is_no_yes(place: Place) -> None:
    with books_of(place):
        pass
    lock = TillLock(TillFiles.at(place.data).lock)
    assert lock.take()
    refused = place.here("make-way", "upgrade")
    lock.release()
    assert refused.code == 3
    assert "does not answer" in refused.err


@pytest.mark.parametrize("windowed", [True, False], ids=["in a window", "over the whole screen"])
def test_an_idle_till_ends_and_gives_its_lock_back(place: Place, *, windowed: bool) -> None:
    with running(place, windowed=windowed) as till:
        done = place.run("make-way", "upgrade")
        assert done.code == 0, done.err
        lock = TillLock(TillFiles.at(place.data).lock)
        assert lock.take(), "nothing of the till runs any more when the command ends"
        lock.release()
        assert till.wait(timeout=60) == 0


def test_a_till_with_waiting_sales_goes_on(place: Place, server: SandboxServer) -> None:
    with books_of(place) as books:
        books.sell(state=CrmState.WAITING)
    server.faults.add("*", "cut_before", times=None)
    with running(place) as till:
        refused = place.run("make-way", "removal")
        assert refused.code == 1
        assert "wait to be sent" in refused.err
        assert till.poll() is None


def test_a_till_that_does_not_end_is_no_yes(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that says it will and hangs: the files stay as they are."""
    monkeypatch.setattr(command, "_ENDED_WITHIN_S", 0.2)
    with books_of(place):
        pass
    lock = TillLock(TillFiles.at(place.data).lock)
    assert lock.take()
    with pytest.raises(TillBusyError):
        command._wait_for_its_end(TillLock(TillFiles.at(place.data).lock))
    lock.release()
