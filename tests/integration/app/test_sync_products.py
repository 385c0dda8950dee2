"""`sync-products` in its own process: everything told once, whatever happens in between."""

import csv
import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import cast

import pytest

from cashier_app.app.clock import SystemClock
from cashier_app.app.sync_pipe import LEFT_ALONE, order_line, pause_line
from cashier_app.config.paths import TillFiles
from cashier_app.domain.sync_run import SyncKind, SyncOverview, SyncStop
from cashier_app.sandbox.server import SandboxServer
from cashier_app.storage.catalogue_file import import_catalogue
from cashier_app.storage.offline_mark import OfflineMarkFile
from cashier_app.storage.sync_view import SyncView
from cashier_app.storage.till_lock import TillLock
from tests.integration.app.command import A_MOMENT_S, Place

SYNC = "products/synchronise"
DEFINITION = 'products_sync_definition = { alternative_code = "TILL_SYNC" }'


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer() as running:
        yield running


@pytest.fixture
def place(tmp_path: Path, server: SandboxServer) -> Place:
    return a_place(tmp_path, server)


def a_place(folder: Path, server: SandboxServer) -> Place:
    found = Place(folder, server.base_url, key=server.api_key, more=DEFINITION).laid_out()
    found.data.mkdir(exist_ok=True)
    return found


def sell(place: Place, products: int, *, name: str = "Product", **more: str) -> None:
    """Import a catalogue of this many products; `more` are other columns of all of them."""
    file = place.folder / "products.csv"
    with file.open("w", newline="", encoding="utf-8") as target:
        writer = csv.writer(target)
        writer.writerow(["code", "description", "price", "vat_rate", *more])
        for number in range(products):
            writer.writerow([f"P{number:05}", f"{name} {number}", "1.00", "5", *more.values()])
    import_catalogue(file, TillFiles.at(place.data).catalogue)


def overview(place: Place) -> SyncOverview:
    return SyncView(TillFiles.at(place.data).sync).overview()


def kept(place: Place) -> list[tuple[object, ...]]:
    """All that is kept of products and batches."""
    with closing(sqlite3.connect(TillFiles.at(place.data).sync)) as db:
        rows = db.execute("SELECT * FROM products ORDER BY code").fetchall()
        return rows + db.execute("SELECT * FROM batches ORDER BY number").fetchall()


def told(server: SandboxServer) -> list[list[str]]:
    """The codes of each batch that CRM.COM heard."""
    batches = [call.request["products_set"] for call in server.calls if call.method == SYNC]
    return [[row["code"] for row in cast("list[dict[str, str]]", batch)] for batch in batches]


def test_a_till_that_is_offline_by_hand_sends_no_products_either(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3)
    mark = OfflineMarkFile(TillFiles.at(place.data).offline)
    mark.put(SystemClock().now())
    assert place.here("sync-products").code == 5
    assert server.calls == ()
    mark.take_away()
    assert place.here("sync-products").code == 0
    assert len(told(server)) == 1


def test_all_are_sent_in_batches_and_then_only_what_changed(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 2300)
    done = place.run("sync-products", "--json")
    assert (done.code, done.document["accepted"], done.document["waiting"]) == (0, 2300, 0)
    assert [len(batch) for batch in told(server)] == [1000, 1000, 300]
    assert place.here("sync-products").code == 0
    assert len(told(server)) == 3
    sell(place, 2301)
    done = place.here("sync-products", "--json")
    assert done.document["sent"] == 1
    assert told(server)[3:] == [["P02300"]]
    assert place.here("sync-products", "--all").code == 0
    assert [len(batch) for batch in told(server)[4:]] == [1000, 1000, 301]
    assert server.violations == ()


def test_what_is_rejected_is_listed_and_comes_again_when_it_changed_or_on_request(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3)
    server.switch(refused_products=("P00001",))
    done = place.here("sync-products", "--json")
    assert done.code == 1
    [row] = done.document["rejected"]
    assert (row["code"], row["description"], row["batch"]) == ("P00001", "Product 1", 1)
    assert "refused on demand" in row["words"]
    assert "P00001 Product 1 rejected: The product" in place.here("sync-products").out
    assert len(told(server)) == 1
    assert place.here("sync-products", "--rejected").code == 1
    assert told(server)[1:] == [["P00001"]]
    server.switch(refused_products=())
    sell(place, 3, name="Renamed")
    assert place.here("sync-products").code == 0
    assert told(server)[2:] == [["P00000", "P00001", "P00002"]]


def test_every_kind_of_refusal_is_listed_with_the_words_of_crm_com(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 2, family="DAIRY-X", alternative_code="77")
    server.switch(unknown_families=False)
    reasons = [
        row["error_code"] for row in place.here("sync-products", "--json").document["rejected"]
    ]
    assert reasons == ["FAMILY", "FAMILY"]
    server.switch(unknown_families=True)
    done = place.here("sync-products", "--rejected", "--json")
    [row] = done.document["rejected"]
    assert (row["code"], row["error_code"]) == ("P00001", "ALTERNATIVE_CODE")
    server.switch(update_products=False)
    sell(place, 1, name="Renamed", family="DAIRY-X", alternative_code="77")
    [row] = place.here("sync-products", "--json").document["rejected"]
    assert (row["code"], row["error_code"]) == ("P00000", "EXISTS")


def test_a_token_that_dies_in_the_middle_stops_nothing(place: Place, server: SandboxServer) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "kill_tokens", nth=2)
    assert place.here("sync-products").code == 0
    assert overview(place).accepted == 3000
    assert server.violations == ()


@pytest.mark.parametrize(
    "both", [("--all", "--rejected"), ("--all", "--differences", "brand")], ids=" ".join
)
def test_what_cannot_go_together_is_refused_and_nothing_is_sent(
    place: Place, server: SandboxServer, both: tuple[str, ...]
) -> None:
    sell(place, 1)
    done = place.here("sync-products", *both)
    assert (done.code, done.out, told(server)) == (2, "", [])
    assert "Only one of" in done.err


def test_a_damaged_file_is_named_and_nothing_is_sent(place: Place, server: SandboxServer) -> None:
    sell(place, 1)
    TillFiles.at(place.data).sync.write_bytes(b"no database" * 100)
    done = place.here("sync-products")
    assert (done.code, told(server)) == (1, [])
    assert "sync.sqlite" in done.err
    assert "Put that file away" in done.err
    TillFiles.at(place.data).sync.unlink()
    assert (place.here("sync-products").code, overview(place).accepted) == (0, 1)


def test_a_file_in_which_somebody_else_writes_is_not_to_be_put_away(
    place: Place, server: SandboxServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(place, 1)
    assert place.here("sync-products").code == 0
    monkeypatch.setattr("cashier_app.storage.sync_file._WAIT_S", 0)
    with closing(sqlite3.connect(TillFiles.at(place.data).sync, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = place.here("sync-products", "--all")
    assert done.code == 1
    assert "database is locked" in done.err
    assert "Put that file away" not in done.err


@pytest.mark.expected_log("the catalogue in use cannot be read")
def test_damaged_products_are_to_be_loaded_again(place: Place, server: SandboxServer) -> None:
    sell(place, 1)
    TillFiles.at(place.data).catalogue.write_bytes(b"no database" * 100)
    done = place.here("sync-products")
    assert (done.code, told(server)) == (1, [])
    assert "catalogue.sqlite" in done.err
    assert "cashier-app import-products FILE.csv" in done.err
    sell(place, 1)
    assert place.here("sync-products").code == 0


def test_a_rejected_product_that_is_sold_no_more_is_forgotten(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3)
    server.switch(refused_products=("P00002",))
    assert place.here("sync-products").code == 1
    sell(place, 2)
    assert place.here("sync-products").code == 0


def test_a_lost_line_ends_with_5_and_the_next_run_resumes_at_that_batch(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "cut_after", nth=2)
    done = place.here("sync-products", "--json")
    assert (done.code, done.document["sent"], done.document["waiting"]) == (5, 1000, 2000)
    assert "goes on from there" in done.err
    assert overview(place).stop is SyncStop.LINE
    assert place.here("sync-products").code == 0
    firsts = [batch[0] for batch in told(server)]
    assert firsts == ["P00000", "P01000", "P01000", "P02000"]
    assert overview(place).accepted == 3000


def test_a_batch_refused_as_a_whole_holds_up_no_other_and_comes_again(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "refuse", nth=2, times=2, message="Not now")
    done = place.here("sync-products", "--json")
    assert done.code == 1
    assert done.document["refused_batches"] == [{"batch": 2, "products": 1000, "words": "Not now"}]
    assert len(done.document["rejected"]) == 1000
    before = len(told(server))
    assert place.here("sync-products").code == 0
    assert [batch[0] for batch in told(server)[before:]] == ["P01000"]


def test_it_refuses_to_run_twice_at_once(place: Place) -> None:
    sell(place, 1)
    lock = TillLock(TillFiles.at(place.data).sync.with_suffix(".lock"))
    assert lock.take()
    done = place.here("sync-products")
    lock.release()
    assert (done.code, "already" in done.err) == (3, True)


@pytest.mark.parametrize(
    ("more", "words"), [("", "products_sync_definition"), (f"release = 13\n{DEFINITION}", "14")]
)
def test_settings_that_allow_none_are_named(
    tmp_path: Path, server: SandboxServer, more: str, words: str
) -> None:
    place = Place(tmp_path, server.base_url, key=server.api_key, more=more).laid_out()
    done = place.here("sync-products")
    assert done.code == 2
    assert words in done.err
    assert told(server) == []


def test_without_a_key_or_with_a_wrong_one_it_will_go_on(
    tmp_path: Path, server: SandboxServer
) -> None:
    place = Place(tmp_path, server.base_url, key="wrong", more=DEFINITION).laid_out()
    place.data.mkdir()
    sell(place, 1)
    assert place.here("sync-products").code == 5
    assert overview(place).stop is SyncStop.KEY_REFUSED


def test_killed_at_any_batch_it_ends_in_the_same_state(tmp_path: Path) -> None:
    """The oracle is an undisturbed run: the same books here, and the same products there."""
    states = []
    for batch in (None, 0, 1, 2):
        folder = tmp_path / str(batch)
        folder.mkdir()
        with SandboxServer() as server:
            server.switch(refused_products=("P00007", "P01500"))
            place = a_place(folder, server)
            sell(place, 2500, family="DAIRY-X")
            if batch is not None:
                server.faults.add(SYNC, "delay", nth=batch + 1, seconds=30)
                process = place.start("sync-products")
                until_told(server, batch + 1)
                process.kill()
                process.communicate(timeout=30)
                assert len(overview(place).batches) == batch
                server.faults.clear()
            assert place.here("sync-products").code == 1
            server.switch(refused_products=())
            there = place.here("sync-products", "--differences", "family", "--json").document
            states.append((kept(place), there))
    assert all(state == states[0] for state in states[1:])
    assert [row["code"] for row in states[0][1]] == ["P00007", "P01500"]


def until_told(server: SandboxServer, batches: int) -> None:
    end = time.monotonic() + 30
    # Who looks without a pause takes their processor from the server and the child.
    pause = Event()
    while len(told(server)) < batches:
        assert time.monotonic() < end, "no batch came"
        pause.wait(A_MOMENT_S)


def test_a_child_is_told_over_its_pipe_and_ends_with_it(
    place: Place, server: SandboxServer
) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "delay", nth=2, seconds=30)
    child = place.start_over_pipe("sync-products", "--over-pipe")
    assert child.stdin
    assert child.stdout
    child.stdin.write(order_line(SyncKind.CHANGED, server.api_key, anew=False))
    child.stdin.flush()
    assert json.loads(child.stdout.readline()) == {"kept": True}
    assert json.loads(child.stdout.readline()) == {"kept": True}
    child.stdin.close()
    assert child.wait(timeout=10) == LEFT_ALONE
    child.stdout.close()
    assert len(overview(place).batches) == 1


def test_a_child_pauses_after_the_running_batch(place: Place, server: SandboxServer) -> None:
    sell(place, 3000)
    server.faults.add(SYNC, "delay", seconds=0.5)
    child = place.start_over_pipe("sync-products", "--over-pipe")
    assert child.stdin
    assert child.stdout
    child.stdin.write(order_line(SyncKind.CHANGED, server.api_key, anew=False))
    child.stdin.flush()
    until_told(server, 1)
    child.stdin.write(pause_line())
    child.stdin.flush()
    assert child.wait(timeout=30) == 0
    child.stdin.close()
    child.stdout.close()
    assert (len(overview(place).batches), overview(place).stop) == (1, SyncStop.ASKED)


def test_a_child_without_an_order_does_nothing(place: Place, server: SandboxServer) -> None:
    child = place.start_over_pipe("sync-products", "--over-pipe")
    assert child.communicate(timeout=30)[0] == b""
    assert child.returncode == LEFT_ALONE
    assert told(server) == []


def test_names_that_differ_are_reported(place: Place, server: SandboxServer) -> None:
    sell(place, 2, family="DAIRY-X")
    assert place.here("sync-products").code == 0
    assert place.here("sync-products", "--differences", "family").code == 0
    sell(place, 3, family="DAIRY-X")
    assert place.here("sync-products", "--differences", "family").out.endswith("\n1 difference\n")
    sell(place, 3, name="Other", family="DAIRY-X")
    done = place.here("sync-products", "--differences", "family", "--json")
    assert done.code == 1
    assert [row["gap"] for row in done.document] == ["name", "name", "not-at-crm"]
